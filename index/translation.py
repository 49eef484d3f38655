"""The same statement in the asker's language, where the corpus holds a translation of the entry."""

from dataclasses import dataclass
from datetime import date

from index.passages import Passage, cut
from index.pieces import Piece
from knowledge.model import Scope, StoredEntry


@dataclass(frozen=True, slots=True)
class Wording:
    """A translation and its sentences, in the order of the original's."""

    stored: StoredEntry
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Translated:
    """A sentence of a translation, character for character, and whose translation it is."""

    text: str
    title: str
    entry: str
    language: str
    by: str
    official: bool


def wording(stored: StoredEntry) -> tuple[str, ...]:
    """The sentences of a translation."""
    return tuple(text for passage in cut(stored) for text in passage.texts)


def translated(known: Wording | None, original: Piece, passage: Passage, place: int, scope: Scope) -> Translated | None:
    """What a translation says in the place of one sentence of the original; None where that is not certain.

    It is certain while both have as many sentences and the original was not reviewed again since.
    """
    if known is None or known.stored.entry.translation is None or not scope.admits(known.stored.server):
        return None
    entry, by = known.stored.entry, known.stored.entry.translation
    if len(known.sentences) != sum(len(one.texts) for one in original.passages):
        return None
    if (entry.reviewed or date.min) < (original.stored.entry.reviewed or date.min):
        return None
    before = sum(len(one.texts) for one in original.passages[: original.passages.index(passage)])
    return Translated(known.sentences[before + place], entry.title, entry.id, entry.language, by.by, by.official)
