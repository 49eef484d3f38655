"""The records of the corpus: what an entry is, where it comes from, who may see it. Frozen values, no I/O."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Literal, Self, get_args

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)

ENTRY_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
GLOSS_SECTION = "What it means for a museum"
"""The heading under which an entry keeps Docent's own reading of the facts, apart from what the source says."""
UNDATED = "undated"
"""What `published` says of a source that bears no date."""
UNDETERMINED = "und"
"""ISO 639-2 code for a language nobody has determined yet."""

EntryId = Annotated[str, StringConstraints(pattern=rf"^{ENTRY_ID.pattern}$")]


_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1b\x7f-\x84\x86-\x9f]")
"""What terminals obey, but for tabs and whatever breaks a line."""


def one_line(text: str) -> str:
    """Text without line breaks, runs of blanks and control characters, which terminals would obey."""
    if text.isprintable():  # as nearly all are: then only blanks can run together
        return " ".join(text.split())
    return " ".join("".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in text).split())


Plain = Annotated[str, BeforeValidator(lambda value: one_line(value) if isinstance(value, str) else value)]
Line = Annotated[Plain, StringConstraints(min_length=1, max_length=300)]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"]+$", max_length=2000)]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Confidence = Literal["high", "medium", "low"]
Status = Literal["live", "retired"]
Action = Literal["create", "revise", "retire", "restore", "revert"]
"""What changes the corpus, and with it the edition."""
PUBLISHED: tuple[Action, ...] = get_args(Action)
Deed = Literal[Action, "propose", "amend", "approve", "send-back", "reject", "setup", "export", "gap"]
"""Everything the log tells of."""


class Record(BaseModel):
    """A value that never changes after it was checked; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(Record):
    """Where a statement comes from. `file` names an imported file that has no web address.

    `published` is a date as the source gives it, or UNDATED. `own` marks an explanation by Docent that rests on no
    single source, and so has no address.
    """

    title: Line
    own: bool = False
    url: Address | None = None
    file: Line | None = None
    publisher: Line | None = None
    published: Plain | None = None
    rights: Plain | None = None
    also: tuple[Plain, ...] = ()

    @property
    def address(self) -> str:
        """What a reader is shown as the place to look: the web address, else the file name, else the title."""
        return self.url or self.file or self.title


class Translation(Record):
    """What makes an entry the wording of another one in its own language, and who made it.

    `official` is for translations by the body that issued the original; all others are offered as unofficial.
    """

    of: EntryId
    by: Line
    official: bool = False


class Entry(Record):
    """One curated subject: its text, in statements that stand alone, and everything needed to vouch for it.

    `text` is Markdown and is what quotes are taken from, character for character. `wording` says whose words it
    holds: "own" is Docent's summary of the source, "verbatim" is the source itself. `recommendations` lists which of
    the three NEMO recommendations the entry bears on; `number` is set on the entry that *is* one of them. `terms`
    gives what a glossary entry explains in other languages. `aliases` are ids under which the entry is found too,
    those of entries that were merged into it. A translation's id is that of its original, a dot and its language.
    """

    id: EntryId
    kind: Literal["recommendation", "resource"] = "resource"
    title: Line
    topic: Line
    number: Literal[1, 2, 3] | None = None
    recommendations: tuple[Literal[1, 2, 3], ...] = ()
    language: Language = "en"
    addressed_to: Line | None = None
    wording: Literal["own", "verbatim"] = "own"
    translation: Translation | None = None
    source: Source
    confidence: Confidence = "medium"
    reviewed: date | None = None
    review_by: date | None = None
    owner: Line | None = None
    questions: tuple[Line, ...] = ()
    terms: Mapping[Language, Line] = Field(default={})
    related: tuple[EntryId, ...] = ()
    aliases: tuple[EntryId, ...] = ()
    text: Annotated[str, StringConstraints(min_length=1, max_length=2_000_000)]

    @field_validator("text")
    @classmethod
    def _tidy_text(cls, text: str) -> str:
        """One line ending, no outer blank lines, a mark for each control: what a file round trip would leave."""
        lines = text.replace("\r\n", "\n").replace("\r", "\n").strip()
        tidy = _CONTROLS.sub("\ufffd", lines)
        if not tidy:
            raise ValueError("the text is empty")
        return tidy

    @model_validator(mode="after")
    def _named_after_original(self) -> Self:
        if self.translation and self.id != f"{self.translation.of}.{self.language}":
            raise ValueError(f"the id of this translation is to be '{self.translation.of}.{self.language}'")
        return self

    @property
    def digest(self) -> str:
        """SHA-256 of the entry in canonical JSON: equal digests mean equal entries, now and when fields are added."""
        return hashlib.sha256(self.model_dump_json(exclude_defaults=True).encode()).hexdigest()


class StoredEntry(Record):
    """An entry as the store holds it: the current version, its place in the history and who may see it."""

    entry: Entry
    version: int
    status: Status
    server: str | None


class Version(Record):
    """One immutable version of an entry and who wrote it, why and when."""

    entry: Entry
    version: int
    author: str
    reason: str
    at: datetime


class LogRow(Record):
    """One line of the audit log. `seq` only ever grows; that of the last change of the corpus is its edition."""

    seq: int
    at: datetime
    actor: str
    action: Deed
    entry_id: str
    version: int
    server: str | None
    reason: str
    draft: int | None = None


class Scope(Record):
    """Who is reading: everybody sees hub-wide entries; a server also sees its own and never another's."""

    server: str | None

    def admits(self, server: str | None) -> bool:
        """Whether an entry that belongs to `server` (None is hub-wide) may be shown in this scope."""
        return server is None or server == self.server


HUB = Scope(server=None)
"""The scope of the terminal, of direct messages and of anyone outside a server: hub-wide entries only."""


def entry_id(name: str) -> str:
    """An id made from any name; a name that had to be changed gets a short hash, so two names never share an id."""
    if ENTRY_ID.fullmatch(name):
        return name
    return f"{slug(name) or 'entry'}-{hashlib.sha256(name.encode()).hexdigest()[:6]}"


def slug(name: str) -> str:
    """The Latin letters and digits of a name in small letters with dashes between the words; may be empty."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60].strip("-")
