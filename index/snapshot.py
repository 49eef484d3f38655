"""An immutable picture of the corpus, ready to be searched: passages, vectors and words of one edition."""

import logging
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from index.blocks import spliced
from index.change import compared
from index.engine import Engine
from index.labels import Labels
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
    `asked_first` and `asked` where its questions begin and how many they are, and `entry` the number of its entry.
    `pieces` are the entries by id, as the next snapshot takes them over; `server` is, of each, whose it is, and
    `language` what each passage is in. `translations`, by id, are not searched: they lend an answer their wording.
    """

    edition: int
    engine: str
    entries: Mapping[str, StoredEntry]
    pieces: Mapping[str, Piece]
    translations: Mapping[str, Wording]
    passages: Sequence[Passage]
    vectors: Vectors
    lexical: Lexical
    owner: Rows
    first: Rows
    lengths: Rows
    asked_first: Rows
    asked: Rows
    server: Labels[str | None]
    language: Labels[str]
    entry: Rows

    @property
    def has_private(self) -> bool:
        """Whether some entry belongs to one server."""
        return any(server is not None for server in self.server.values)

    def known(self, name: str) -> StoredEntry | None:
        """An entry or a translation by its id."""
        translation = self.translations.get(name)
        return translation.stored if translation else self.entries.get(name)


def build(
    stored: Iterable[StoredEntry],
    edition: int,
    engine: Engine,
    kept: VectorStore,
    progress: Progress | None = None,
) -> Snapshot:
    """A snapshot of the given entries; only texts that were never embedded before are embedded.

    Translations are not searched: the model finds an original by a question in any language.
    """
    return following(_empty(engine), {one.entry.id: one for one in stored}, edition, engine, kept, progress)


def following(
    former: Snapshot,
    news: Mapping[str, StoredEntry | None],
    edition: int,
    engine: Engine,
    kept: VectorStore,
    progress: Progress | None = None,
) -> Snapshot:
    """The snapshot after a former one of the same engine: some entries came, changed or, being None, went.

    All else is taken over: that is quicker and changes nothing in the result.
    """
    translations = {name: one for name, one in news.items() if one and one.entry.translation}
    pieces = {name: piece(one) if one and name not in translations else None for name, one in news.items()}
    change = compared(former, pieces)
    names = spliced(change.entries, [*former.pieces], [one.stored.entry.id for one in change.fresh])
    stored = spliced(change.entries, [*former.entries.values()], [one.stored for one in change.fresh])
    searched = spliced(change.entries, [*former.pieces.values()], change.fresh)
    vectors = _vectors(change.fresh, engine, kept, progress)
    server = former.server.next(change.entries, [one.stored.server for one in change.fresh])
    fresh = [passage.language for one in change.fresh for passage in one.passages]
    language = former.language.next(change.rows, fresh)
    entry = np.repeat(np.arange(len(names)), change.counts)
    public = np.array([one is None for one in server.values], dtype=np.bool_)[server.numbers][entry]
    stems = (counted for one in change.fresh for counted in one.stems)
    return Snapshot(
        edition=edition,
        engine=engine.fingerprint,
        entries=dict(zip(names, stored, strict=True)),
        pieces=dict(zip(names, searched, strict=True)),
        translations=_translations(former, news.keys(), translations),
        passages=change.passages,
        vectors=former.vectors.next(change.units, vectors),
        lexical=former.lexical.next(change.rows, stems, language.values, public),
        owner=np.concatenate([np.repeat(np.arange(len(entry)), n) for n in (change.lengths, change.asked)]),
        first=np.cumsum(change.lengths) - change.lengths,
        lengths=change.lengths,
        asked_first=change.lengths.sum() + np.cumsum(change.asked) - change.asked,
        asked=change.asked,
        server=server,
        language=language,
        entry=entry,
    )


def _empty(engine: Engine) -> Snapshot:
    none = np.zeros(0, dtype=np.int64)
    return Snapshot(
        edition=0,
        engine=engine.fingerprint,
        entries={},
        pieces={},
        translations={},
        passages=(),
        vectors=Vectors(np.zeros((0, engine.dimension), dtype=np.float32)),
        lexical=Lexical((), ()),
        owner=none,
        first=none,
        lengths=none,
        asked_first=none,
        asked=none,
        server=Labels((), none),
        language=Labels((), none),
        entry=none,
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


def _translations(former: Snapshot, changed: Collection[str], now: Mapping[str, StoredEntry]) -> Mapping[str, Wording]:
    kept = dict(former.translations)
    for name in changed:
        kept.pop(name, None)
    return kept | {name: Wording(one, wording(one)) for name, one in now.items()}
