"""An immutable picture of the corpus, ready to be searched: passages, vectors and words of one edition."""

import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from index.engine import Engine
from index.lexical import Lexical
from index.passages import Passage
from index.pieces import Piece, Text, piece
from index.projection import projection
from index.translation import Wording, wording
from index.vectors import Floats, Rows, Vectors
from knowledge.errors import StoreError
from knowledge.model import StoredEntry

log = logging.getLogger("docent")

BATCH = 256
"""Texts embedded between two savings, so that an interrupted first build goes on where it stopped."""


class VectorStore(Protocol):
    """Keeps vectors between runs, by engine fingerprint and digest of the text. `knowledge.store` has one."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be kept."""

    def some(self, engine: str, digests: Collection[str]) -> Mapping[str, bytes]:
        """Those of the vectors that are kept for one engine."""

    def keep(self, engine: str, made: Mapping[str, bytes]) -> None:
        """Add vectors."""


Progress = Callable[[int, int], None]
"""Called with (texts embedded so far, texts to embed)."""


@dataclass(frozen=True)
class Snapshot:
    """What one search looks at, from beginning to end.

    Unit rows of `vectors` are, passage by passage: the passage, then its sentences; after all passages, the questions
    that entries are said to answer, projected like the asker's (`index/projection.py`), which belong to their entry's
    first passage. `owner` maps a unit to its passage. Of each passage, `first` is the row of its own unit,
    `asked_first` and `asked` where its questions begin and how many they are. `pieces` are the entries by id, as the
    next snapshot takes them over. `translations` are not searched: they are found by original and language, and lend
    an answer their wording.
    """

    edition: int
    engine: str
    entries: Mapping[str, StoredEntry]
    pieces: Mapping[str, Piece]
    translations: Mapping[tuple[str, str], Wording]
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
    stored: Sequence[StoredEntry],
    edition: int,
    engine: Engine,
    kept: VectorStore,
    progress: Progress | None = None,
    *,
    former: Snapshot | None = None,
) -> Snapshot:
    """A snapshot of the given entries; only texts that were never embedded before are embedded.

    What a former snapshot holds of the same entries is taken over: that is quicker and changes nothing in the result.
    Translations are not searched: the model finds an original by a question in any language.
    """
    pieces = {item.entry.id: _piece(item, former) for item in stored if item.entry.translation is None}
    passages = [passage for one in pieces.values() for passage in one.passages]
    words = [counted for one in pieces.values() for counted in one.stems]
    lengths = np.array([1 + len(passage.sentences) for passage in passages], dtype=np.int64)
    asked = np.array([count for one in pieces.values() for count in _asked(one)], dtype=np.int64)
    return Snapshot(
        edition=edition,
        engine=engine.fingerprint,
        entries={name: one.stored for name, one in pieces.items()},
        pieces=pieces,
        translations=dict(_translations(stored, former)),
        passages=passages,
        vectors=Vectors(_rows(_texts(pieces), engine, kept, progress, former)),
        lexical=Lexical(words, [passage.language for passage in passages]),
        owner=np.concatenate([np.repeat(np.arange(len(passages)), counts) for counts in (lengths, asked)]),
        first=np.cumsum(lengths) - lengths,
        lengths=lengths,
        asked_first=lengths.sum() + np.cumsum(asked) - asked,
        asked=asked,
        has_private=any(one.stored.server is not None for one in pieces.values()),
    )


def embed(texts: Sequence[Text], engine: Engine, kept: VectorStore, progress: Progress | None = None) -> Floats:
    """One unit vector a text as the engine makes it, (n, dimension) float32: from the store, else made now and kept."""
    known = dict(kept.some(engine.fingerprint, {text.digest for text in texts}))
    missing = list({text.digest: text for text in texts if text.digest not in known}.values())
    for start in range(0, len(missing), BATCH):
        batch = missing[start : start + BATCH]
        made = _make(batch, engine)
        known.update(made)
        if not kept.read_only:
            _keep(kept, engine.fingerprint, made)
        if progress:
            progress(start + len(batch), len(missing))
    return _matrix([known[text.digest] for text in texts], engine)


def _keep(kept: VectorStore, engine: str, made: Mapping[str, bytes]) -> None:
    """Keep vectors; where that cannot be done now, they are made again another time, and nobody waits for it."""
    try:
        kept.keep(engine, made)
    except StoreError as error:
        log.warning("Vectors were not kept: %s", error)


def _rows(
    texts: Sequence[Text], engine: Engine, kept: VectorStore, progress: Progress | None, former: Snapshot | None
) -> Floats:
    """The vectors to search among: passages as the engine makes them, questions as they are projected."""
    known = _taken_over(texts, engine, former)
    fresh = list({text.digest: text for text in texts if text.digest not in known}.values())
    vectors = embed(fresh, engine, kept, progress)
    asked = np.array([text.role == "query" for text in fresh], dtype=np.bool_)
    if asked.any():
        vectors[asked] = projection(engine.fingerprint)(vectors[asked])
    known.update({text.digest: vector.tobytes() for text, vector in zip(fresh, vectors, strict=True)})
    return _matrix([known[text.digest] for text in texts], engine)


def _matrix(rows: Sequence[bytes], engine: Engine) -> Floats:
    """Kept vectors side by side; a copy, so that it can be written to."""
    return np.frombuffer(b"".join(rows), dtype="<f4").reshape(len(rows), engine.dimension).copy()


def _make(texts: Sequence[Text], engine: Engine) -> dict[str, bytes]:
    """Embed a batch: the passages in one call, the questions in another."""
    made: dict[str, bytes] = {}
    for role, encode in (("passage", engine.embed_passages), ("query", engine.embed_queries)):
        chosen = [text for text in texts if text.role == role]
        vectors = encode([text.text for text in chosen]).astype("<f4") if chosen else ()
        made.update({text.digest: vector.tobytes() for text, vector in zip(chosen, vectors, strict=True)})
    return made


def _taken_over(texts: Sequence[Text], engine: Engine, former: Snapshot | None) -> dict[str, bytes]:
    """The vectors a former snapshot of the same engine has of these texts."""
    if former is None or former.engine != engine.fingerprint:
        return {}
    rows = {text.digest: row for row, text in enumerate(_texts(former.pieces))}
    held = [text.digest for text in texts if text.digest in rows]
    vectors = former.vectors.at(np.array([rows[name] for name in held], dtype=np.int64)).astype("<f4")
    return {name: vector.tobytes() for name, vector in zip(held, vectors, strict=True)}


def _piece(stored: StoredEntry, former: Snapshot | None) -> Piece:
    known = former.pieces.get(stored.entry.id) if former else None
    return known if known and known.stored == stored else piece(stored)


def _translations(stored: Sequence[StoredEntry], former: Snapshot | None) -> Iterator[tuple[tuple[str, str], Wording]]:
    for item in stored:
        if item.entry.translation is not None:
            key = (item.entry.translation.of, item.entry.language)
            known = former.translations.get(key) if former else None
            yield key, known if known and known.stored == item else Wording(item, wording(item))


def _texts(pieces: Mapping[str, Piece]) -> list[Text]:
    """What the rows of a snapshot's vectors stand for, in their order."""
    units = [text for one in pieces.values() for text in one.units]
    return units + [text for one in pieces.values() for text in one.asked]


def _asked(one: Piece) -> Iterator[int]:
    """How many questions lead to each passage of an entry: all of them to the first."""
    for place in range(len(one.passages)):
        yield 0 if place else len(one.asked)
