"""Two recommendations side by side, theme by theme: what each says, word for word, or that it says nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.i18n import language_name, say
from bot.words import quoted
from knowledge.coverage import Theme, themes
from knowledge.model import HUB, Entry
from knowledge.store import Store

if TYPE_CHECKING:
    from index.recommendation import Match

NUMBERS = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Side:
    """What one recommendation says on a theme; None when it says nothing."""

    number: int
    says: str | None


@dataclass(frozen=True, slots=True)
class Row:
    """A theme, and what recommendations say on it."""

    theme: Theme
    sides: tuple[Side, ...]

    @property
    def said(self) -> dict[str, str | None]:
        """What each says, by number."""
        return {str(side.number): side.says for side in self.sides}


def compare(store: Store, first: int, second: int) -> list[Row]:
    """The themes of two recommendations, numbered 1 to 3, in the order of the matrix.

    A statement that was edited since gives way to the title of its entry; a theme whose entry was retired is left out.
    """
    spoken = [theme for theme in themes() if theme.says(first) or theme.says(second)]
    said = [found for theme in spoken for found in (theme.says(first), theme.says(second)) if found]
    live = {entry.id: entry for entry in store.entries.some([found.entry for found in said], HUB)}
    rows = [Row(theme, (_side(theme, first, live), _side(theme, second, live))) for theme in spoken]
    return [row for row in rows if any(side.says for side in row.sides)]


def coverage(store: Store, theme: Theme) -> Row:
    """What each of the three says on a theme."""
    said = [found for number in NUMBERS if (found := theme.says(number))]
    live = {entry.id: entry for entry in store.entries.some([found.entry for found in said], HUB)}
    return Row(theme, tuple(_side(theme, number, live) for number in NUMBERS))


def set_beside(matches: Sequence[Match], other: int) -> int:
    """Of the recommendations a look-up fits, the best that is not the one to compare with."""
    return next((match.number for match in matches if match.number != other), other)


def remarks(first: int, second: int, language: str) -> Iterator[str]:
    """What is said below the rows: the themes on which both are silent, and in which language the quotes are."""
    silent = [theme.named(language) for theme in themes() if not (theme.says(first) or theme.says(second))]
    yield say(language, "neither-says", themes=", ".join(silent))
    yield from remarks_on(language)


def remarks_on(language: str) -> Iterator[str]:
    """That the quotes are in English, for a reader of another language."""
    if language != "en":
        yield say(language, "note-other-language", language=language_name("en", language))


def lines(row: Row, language: str) -> Iterator[str]:
    """A row in words: one line a recommendation."""
    for side in row.sides:
        said = quoted(side.says, language) if side.says else say(language, "says-nothing")
        yield f"{say(language, 'recommendation-number', number=side.number)}: {said}"


def _side(theme: Theme, number: int, live: Mapping[str, Entry]) -> Side:
    said = theme.says(number)
    entry = live.get(said.entry) if said else None
    if said is None or entry is None:
        return Side(number, None)
    return Side(number, said.says if said.says in entry.text else entry.title)
