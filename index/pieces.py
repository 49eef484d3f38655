"""What one entry brings to every snapshot it is in: made once, and carried over while the entry stays as it is."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from index.lexical import stems
from index.passages import Passage, cut, digest
from knowledge.model import StoredEntry


@dataclass(frozen=True)
class Text:
    """A text to embed, as what the model is asked to see in it."""

    role: Literal["passage", "query"]
    text: str

    @cached_property
    def digest(self) -> str:
        """The name its vector is kept under."""
        return digest(f"{self.role}: {self.text}")


@dataclass(frozen=True, slots=True)
class Piece:
    """An entry, cut. What is embedded and counted of it is made when it is asked for: most entries never change."""

    stored: StoredEntry
    passages: tuple[Passage, ...]

    @property
    def units(self) -> tuple[Text, ...]:
        """The texts to embed of its passages: of each, the passage and then its sentences."""
        return tuple(Text("passage", text) for one in self.passages for text in (one.context, *under_title(one)))

    @property
    def asked(self) -> tuple[Text, ...]:
        """The questions it is said to answer, none when it has no passage they could lead to."""
        return tuple(Text("query", question) for question in self.stored.entry.questions) if self.passages else ()

    @property
    def stems(self) -> tuple[list[str], ...]:
        """The words of each passage as BM25 counts them."""
        return tuple(stems(_searched_words(self.stored, passage), passage.language) for passage in self.passages)

    @property
    def texts(self) -> tuple[Text, ...]:
        """All there is to embed of it."""
        return (*self.units, *self.asked)


def piece(stored: StoredEntry) -> Piece:
    """All there is to know of an entry without a model and without the other entries."""
    return Piece(stored, tuple(cut(stored)))


def under_title(passage: Passage) -> list[str]:
    """What is embedded of each sentence: it stands under the title, since most do not repeat it."""
    return [f"{passage.title}\n{sentence}" for sentence in passage.texts]


def _searched_words(stored: StoredEntry, passage: Passage) -> str:
    """What BM25 sees of a passage: its context, the questions its entry answers, its subject in all languages.

    A bare term is no unit of its own, because its vector lies near to everything in its language.
    """
    return " ".join((passage.context, *stored.entry.questions, *stored.entry.terms.values()))
