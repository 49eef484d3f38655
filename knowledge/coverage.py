"""Which theme each recommendation speaks of, and of which it says nothing: the matrix, theme by recommendation."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from knowledge.frontmatter import load
from knowledge.model import EntryId, Language, Line, Record

COVERAGE = Path(__file__).parent / "coverage.yaml"
Nothing = Literal["nothing"]


class Said(Record):
    """One statement of the corpus, word for word, and the entry it stands in."""

    entry: EntryId
    says: Line


class Theme(Record):
    """A subject people ask the recommendations about, and what each of the three says on it.

    `note` tells more of a theme on which all three are silent; `act` are entries that help a museum act on it now.
    """

    theme: Line
    title: Mapping[Language, Line]
    first: Said | Nothing = Field(alias="1")
    second: Said | Nothing = Field(alias="2")
    third: Said | Nothing = Field(alias="3")
    note: Said | None = None
    act: tuple[EntryId, ...]

    def says(self, number: int) -> Said | None:
        """What a recommendation, 1 to 3, says on the theme; None when it says nothing."""
        found = (self.first, self.second, self.third)[number - 1]
        return None if found == "nothing" else found

    @property
    def numbers(self) -> tuple[int, ...]:
        """The recommendations that speak of the theme."""
        return tuple(number for number in (1, 2, 3) if self.says(number))

    def named(self, language: str) -> str:
        """The theme's title in a language, in English where that is missing."""
        return self.title.get(language) or self.title["en"]


@cache
def themes() -> tuple[Theme, ...]:
    """Every theme, in the order of the recommendations; those on which they are silent come last."""
    rows = load(COVERAGE.read_text(encoding="utf-8"))
    return tuple(Theme.model_validate({str(key): value for key, value in row.items()}) for row in rows)
