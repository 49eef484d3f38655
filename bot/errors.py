"""What can go wrong at the rim. The tree hangs under `knowledge.errors.DocentError`."""

from knowledge.errors import DocentError


class UsageError(DocentError):
    """A setting or an argument is missing or wrong; the sentence says which and what to write."""


class Busy(DocentError):
    """Somebody asks for slow work while an earlier job of theirs is being done, asks too fast, or too many do."""


class DemoError(DocentError):
    """The demo cannot start: its extra is not installed or its port is taken."""
