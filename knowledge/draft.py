"""The records of the review desk: a proposed change, the draft that holds it, and what a server decided on. No I/O."""

import hashlib
from datetime import datetime
from typing import Literal

from pydantic import Field

from knowledge.model import Action, Entry, Language, Record

State = Literal["open", "sent-back", "published", "rejected"]
WAITING: tuple[State, ...] = ("open", "sent-back")


class Change(Record):
    """One entry as it would be. `base` is the version the change was made against; 0 for an entry that is new."""

    action: Action
    entry: Entry
    base: int = 0


class Draft(Record):
    """Changes that are proposed together and published together, or not at all.

    `server` is where they would be published, None hub-wide. `approvals` are those who agreed so far, `remark` what
    was said when the draft was sent back or rejected, `findings` what reading the source brought to light, such as
    hidden text. `gaps` are numbers of questions on the board that it answers: the words of those who asked stay there.
    """

    id: int
    server: str | None
    changes: tuple[Change, ...] = Field(min_length=1)
    proposer: str
    reason: str
    state: State = "open"
    remark: str = ""
    findings: tuple[str, ...] = ()
    gaps: tuple[int, ...] = ()
    approvals: tuple[str, ...] = ()
    at: datetime

    @property
    def title(self) -> str:
        """What the draft is called in a list."""
        more = f" (+{len(self.changes) - 1})" if len(self.changes) > 1 else ""
        return f"{self.changes[0].entry.title}{more}"

    @property
    def is_bulk(self) -> bool:
        """Whether it changes more than one entry, which always takes two people."""
        return len(self.changes) > 1

    @property
    def mark(self) -> str:
        """Differs when the contents differ, whoever tries (128 bits): a button names the draft as it was shown."""
        contents = "".join(f"{change.action}:{change.base}:{change.entry.digest};" for change in self.changes)
        return hashlib.sha256(contents.encode()).hexdigest()[:32]


class ServerSettings(Record):
    """What the people who manage a server chose in /setup; lists hold ids of roles.

    `propose` may suggest changes (nobody named: every member). `approve` may publish for this server, `publish` for
    all servers, which only the hub's own server grants (nobody named: whoever manages the server). With `two`, whatever
    is published takes two people. `channel` is where moderators are told what needs care.

    In the channels `asks` every question is answered, in the forums `forums` new posts, after people had `wait` minutes
    to answer. With `threads`, an answer to a mention opens a thread. `language` is what people are spoken to in whose
    own is unknown.
    """

    propose: tuple[str, ...] = ()
    approve: tuple[str, ...] = ()
    publish: tuple[str, ...] = ()
    two: bool = False
    channel: str | None = None
    asks: tuple[str, ...] = ()
    forums: tuple[str, ...] = ()
    wait: int = Field(default=30, ge=0, le=7 * 24 * 60)
    threads: bool = False
    language: Language | None = None
