"""An immutable picture of the corpus, ready to be searched: passages, vectors and words of one edition."""

import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from index.change import Change, compared
from index.engine import Engine
from index.lexical import Lexical
from index.passages import Passage
from index.pieces import Piece, Text, piece, same
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
    `asked_first` and `asked` where its questions begin and how many they are, and `entry` the number of its entry.
    `pieces` are the entries by id, as the next snapshot takes them over; `server` is the number, in `servers`, of whose
    each is. `translations` are not searched: they are found by original and language, and lend
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
    servers: Sequence[str | None]
    server: Rows
    entry: Rows

    @property
    def has_private(self) -> bool:
        """Whether some entry belongs to one server."""
        return any(server is not None for server in self.servers)


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
    if former is not None and former.engine != engine.fingerprint:
        former = None
    pieces = dict(_pieces(stored, former))
    change = compared(pieces, former)
    vectors = _vectors(change.fresh, engine, kept, progress)
    servers = dict.fromkeys(one.stored.server for one in pieces.values())
    numbers = {server: number for number, server in enumerate(servers)}
    return Snapshot(
        edition=edition,
        engine=engine.fingerprint,
        entries={name: one.stored for name, one in pieces.items()},
        pieces=pieces,
        translations=dict(_translations(stored, former)),
        passages=change.passages,
        vectors=former.vectors.next(change.units, vectors) if former else Vectors(vectors),
        lexical=_lexical(change, former),
        owner=np.concatenate([np.repeat(np.arange(len(change.passages)), n) for n in (change.lengths, change.asked)]),
        first=np.cumsum(change.lengths) - change.lengths,
        lengths=change.lengths,
        asked_first=change.lengths.sum() + np.cumsum(change.asked) - change.asked,
        asked=change.asked,
        servers=tuple(servers),
        server=np.array([numbers[one.stored.server] for one in pieces.values()], dtype=np.int64),
        entry=np.repeat(np.arange(len(pieces)), change.counts),
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


def _vectors(fresh: Sequence[Piece], engine: Engine, kept: VectorStore, progress: Progress | None) -> Floats:
    """The vectors of entries to search among: passages as the engine makes them, questions as they are projected."""
    texts = [text for one in fresh for text in one.units]
    units = len(texts)
    texts += [text for one in fresh for text in one.asked]
    vectors = embed(texts, engine, kept, progress)
    if len(texts) > units:
        vectors[units:] = projection(engine.fingerprint)(vectors[units:])
    return vectors


def _lexical(change: Change, former: Snapshot | None) -> Lexical:
    words = (counted for one in change.fresh for counted in one.stems)
    languages = {passage.language for passage in change.passages}
    public = np.array([passage.server is None for passage in change.passages], dtype=np.bool_)
    return former.lexical.next(change.rows, words, languages, public) if former else Lexical(words, languages, public)


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


def _pieces(stored: Sequence[StoredEntry], former: Snapshot | None) -> Iterator[tuple[str, Piece]]:
    """Entries that are searched, by id; those at hand are known without a look into each of very many."""
    known = dict(zip(map(id, former.entries.values()), former.pieces.items(), strict=True)) if former else {}
    for item in stored:
        at_hand = known.get(id(item))
        if at_hand is not None:
            yield at_hand
        elif item.entry.translation is None:
            yield item.entry.id, _piece(item, former)


def _piece(stored: StoredEntry, former: Snapshot | None) -> Piece:
    known = former.pieces.get(stored.entry.id) if former else None
    return known if known and same(known.stored, stored) else piece(stored)


def _translations(stored: Sequence[StoredEntry], former: Snapshot | None) -> Iterator[tuple[tuple[str, str], Wording]]:
    for item in stored:
        if item.entry.translation is not None:
            key = (item.entry.translation.of, item.entry.language)
            known = former.translations.get(key) if former else None
            yield key, known if known and same(known.stored, item) else Wording(item, wording(item))
