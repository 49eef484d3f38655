"""What one entry brings to every snapshot it is in: made once, and carried over while the entry stays as it is."""

from dataclasses import dataclass, field
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
    """An entry, cut and read.

    `units` are the texts to embed of its passages: of each, the passage and then its sentences. `asked` are the
    questions it is said to answer, none when it has no passage they could lead to. `stems` are the words of each
    passage as BM25 counts them.
    """

    stored: StoredEntry
    passages: tuple[Passage, ...]
    units: tuple[Text, ...] = field(repr=False)
    asked: tuple[Text, ...] = field(repr=False)
    stems: tuple[list[str], ...] = field(repr=False)

    @property
    def texts(self) -> tuple[Text, ...]:
        """All there is to embed of it."""
        return (*self.units, *self.asked)


def piece(stored: StoredEntry) -> Piece:
    """All there is to know of an entry without a model and without the other entries."""
    passages = tuple(cut(stored))
    return Piece(
        stored=stored,
        passages=passages,
        units=tuple(Text("passage", text) for one in passages for text in (one.context, *under_title(one))),
        asked=tuple(Text("query", question) for question in stored.entry.questions) if passages else (),
        stems=tuple(stems(_searched_words(stored, passage), passage.language) for passage in passages),
    )


def under_title(passage: Passage) -> list[str]:
    """What is embedded of each sentence: it stands under the title, since most do not repeat it."""
    return [f"{passage.title}\n{sentence}" for sentence in passage.texts]


def _searched_words(stored: StoredEntry, passage: Passage) -> str:
    """What BM25 sees of a passage: its context, the questions its entry answers, its subject in all languages.

    A bare term is no unit of its own, because its vector lies near to everything in its language.
    """
    return " ".join((passage.context, *stored.entry.questions, *stored.entry.terms.values()))
