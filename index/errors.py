"""What can go wrong while finding and quoting. The tree hangs under `knowledge.errors.DocentError`."""

from knowledge.errors import DocentError


class EngineError(DocentError):
    """The embedding model is missing, damaged or cannot be made."""


class QuestionSetError(DocentError):
    """A file of questions or passages for an evaluation is not in order."""
