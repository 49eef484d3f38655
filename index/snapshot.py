"""An immutable picture of the corpus, ready to be searched: passages, vectors and words of one edition."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np

from index.engine import Engine
from index.lexical import Lexical
from index.passages import Passage, cut, digest
from index.vectors import Floats, Rows, Vectors
from knowledge.model import StoredEntry

BATCH = 256
"""Texts embedded between two savings, so that an interrupted first build goes on where it stopped."""


class VectorStore(Protocol):
    """Keeps vectors between runs, by engine fingerprint and digest of the text. `knowledge.store` has one."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be kept."""

    def load(self, engine: str) -> Mapping[str, bytes]:
        """Everything kept for one engine."""

    def keep(self, engine: str, made: Mapping[str, bytes]) -> None:
        """Add vectors."""


Progress = Callable[[int, int], None]
"""Called with (texts embedded so far, texts to embed)."""


@dataclass(frozen=True)
class Snapshot:
    """What one search looks at, from beginning to end.

    Unit rows of `vectors` are, passage by passage: the passage, then its sentences; after all passages, the questions
    that entries are said to answer, which belong to their entry's first passage. `owner` maps a unit to its passage.
    Of each passage, `first` is the row of its own unit, `asked_first` and `asked` where its questions begin and how
    many they are.
    """

    edition: int
    engine: str
    entries: Mapping[str, StoredEntry]
    passages: Sequence[Passage]
    vectors: Vectors
    lexical: Lexical
    owner: Rows
    first: Rows
    lengths: Rows
    asked_first: Rows
    asked: Rows
    has_private: bool


def build(
    stored: Sequence[StoredEntry], edition: int, engine: Engine, kept: VectorStore, progress: Progress | None = None
) -> Snapshot:
    """A snapshot of the given entries; only texts that were never embedded before are embedded.

    Translations are left out: the model finds an original by a question in any language.
    """
    stored = [item for item in stored if item.entry.translation is None]
    passages = [passage for item in stored for passage in cut(item)]
    asked = _questions(stored, passages)
    texts = [Text("passage", text) for passage in passages for text in _unit_texts(passage)]
    texts += [Text("query", question) for question, _ in asked]
    lengths = np.array([1 + len(passage.sentences) for passage in passages], dtype=np.int64)
    asked_of = np.array([row for _, row in asked], dtype=np.int64)
    asked_count = np.bincount(asked_of, minlength=len(passages))
    return Snapshot(
        edition=edition,
        engine=engine.fingerprint,
        entries={item.entry.id: item for item in stored},
        passages=passages,
        vectors=Vectors(embed(texts, engine, kept, progress)),
        lexical=Lexical(_searched_words(stored, passages), [passage.language for passage in passages]),
        owner=np.concatenate([np.repeat(np.arange(len(passages)), lengths), asked_of]),
        first=np.cumsum(lengths) - lengths,
        lengths=lengths,
        asked_first=lengths.sum() + np.cumsum(asked_count) - asked_count,
        asked=asked_count,
        has_private=any(item.server is not None for item in stored),
    )


@dataclass(frozen=True, slots=True)
class Text:
    """A text to embed, as what the model is asked to see in it."""

    role: Literal["passage", "query"]
    text: str

    @property
    def digest(self) -> str:
        """The name its vector is kept under."""
        return digest(f"{self.role}: {self.text}")


def embed(texts: Sequence[Text], engine: Engine, kept: VectorStore, progress: Progress | None = None) -> Floats:
    """One unit vector a text, (n, dimension) float32, from the store where it has them, else made now and kept."""
    known = dict(kept.load(engine.fingerprint))
    missing = list({text.digest: text for text in texts if text.digest not in known}.values())
    for start in range(0, len(missing), BATCH):
        batch = missing[start : start + BATCH]
        made = _make(batch, engine)
        known.update(made)
        if not kept.read_only:
            kept.keep(engine.fingerprint, made)
        if progress:
            progress(start + len(batch), len(missing))
    if not texts:
        return np.zeros((0, engine.dimension), dtype=np.float32)
    return np.frombuffer(b"".join(known[text.digest] for text in texts), dtype="<f4").reshape(len(texts), -1)


def _make(texts: Sequence[Text], engine: Engine) -> dict[str, bytes]:
    """Embed a batch: the passages in one call, the questions in another."""
    made: dict[str, bytes] = {}
    for role, encode in (("passage", engine.embed_passages), ("query", engine.embed_queries)):
        chosen = [text for text in texts if text.role == role]
        vectors = encode([text.text for text in chosen]).astype("<f4") if chosen else ()
        made.update({text.digest: vector.tobytes() for text, vector in zip(chosen, vectors, strict=True)})
    return made


def _unit_texts(passage: Passage) -> list[str]:
    """What is embedded of a passage: all of it, then each sentence under the title, since most do not repeat it."""
    return [passage.context, *(f"{passage.title}\n{sentence}" for sentence in passage.texts)]


def _questions(stored: Sequence[StoredEntry], passages: Sequence[Passage]) -> list[tuple[str, int]]:
    """Each question an entry is said to answer, with the row of the entry's first passage."""
    first_row: dict[str, int] = {}
    for row, passage in enumerate(passages):
        first_row.setdefault(passage.entry, row)
    return [
        (question, first_row[item.entry.id])
        for item in stored
        if item.entry.id in first_row
        for question in item.entry.questions
    ]


def _searched_words(stored: Sequence[StoredEntry], passages: Sequence[Passage]) -> list[str]:
    """What BM25 sees of each passage: its context, the questions its entry answers, its subject in all languages.

    A bare term is no unit of its own, because its vector lies near to everything in its language.
    """
    words = {item.entry.id: " ".join((*item.entry.questions, *item.entry.terms.values())) for item in stored}
    return [f"{passage.context} {words[passage.entry]}" for passage in passages]
