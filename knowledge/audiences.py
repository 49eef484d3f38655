"""Whom an entry is for: people in a museum by what they do, each with the topics that are theirs."""

from functools import cache
from pathlib import Path

from knowledge.frontmatter import load
from knowledge.model import Entry, Line, Record

AUDIENCES = Path(__file__).parent / "audiences.yaml"


class Audience(Record):
    """The topics an audience looks for; `says` are words that make any entry one of theirs."""

    topics: tuple[Line, ...]
    says: Line | None = None

    def concerns(self, entry: Entry) -> bool:
        """Whether an entry is for them."""
        return entry.topic in self.topics or (self.says is not None and self.says in entry.text.casefold())


@cache
def audiences() -> dict[str, Audience]:
    """Every audience by its name."""
    listed = load(AUDIENCES.read_text(encoding="utf-8"))
    return {str(name): Audience.model_validate(found) for name, found in listed.items()}
