"""Nearest vectors by inner product, with FAISS. Vectors are unit length, so the score is the cosine."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Self

import faiss
import numpy as np
from numpy.typing import NDArray

from index.blocks import Blocks

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]

BITS_FROM = 50_000
"""Rows of a batch from which comparing every float takes longer than embedding the question."""
RESCORED = 4000
"""How many rows their bits choose; `benchmarks/nearest.py` counts how many of the hundred nearest are among them."""
_pair = ThreadPoolExecutor(2, initializer=faiss.omp_set_num_threads, initargs=(1,))


class Flat:
    """A few vectors: the nearest are found by comparing every float."""

    def __init__(self, matrix: Floats) -> None:
        self._index = faiss.IndexFlatIP(matrix.shape[1])
        self._index.add(np.ascontiguousarray(matrix, dtype=np.float32))
        # FAISS's own memory, not a copy: indexing it is six times faster than having rows reconstructed.
        self.matrix: Floats = faiss.rev_swig_ptr(self._index.get_xb(), matrix.size).reshape(matrix.shape)

    def near(self, query: Floats, limit: int, allowed: Mask | None) -> Rows:
        """The allowed rows nearest to a vector, among them the `limit` nearest."""
        rows: Rows = self._index.search(query.reshape(1, -1), limit, params=_only(allowed))[1][0]
        return rows[rows >= 0]


class Bits:
    """Many vectors: one bit for each of their floats (RaBitQ) chooses some thousand, which are compared in full.

    They are searched in two halves at a time.
    """

    def __init__(self, matrix: Floats) -> None:
        self.matrix = np.array(matrix, dtype=np.float32, order="C")
        middle = len(matrix) // 2
        self._halves = [(place, self._bits(place)) for place in (slice(0, middle), slice(middle, len(matrix)))]

    def _bits(self, place: slice) -> faiss.IndexRaBitQ:
        index = faiss.IndexRaBitQ(self.matrix.shape[1], faiss.METRIC_INNER_PRODUCT)
        index.train(self.matrix[place])
        index.add(self.matrix[place])
        return index

    def near(self, query: Floats, limit: int, allowed: Mask | None) -> Rows:
        """The allowed rows nearest to a vector, among them nearly all of the `limit` nearest."""
        wanted = min(max(limit, RESCORED), len(self.matrix))
        if allowed is not None and np.count_nonzero(allowed) <= wanted:
            return np.flatnonzero(allowed)

        def chosen(half: tuple[slice, faiss.IndexRaBitQ]) -> Rows:
            place, index = half
            only = _only(None if allowed is None else allowed[place])
            found: Rows = index.search(query.reshape(1, -1), max(limit, wanted // 2), params=only)[1][0]
            rows: Rows = place.start + found[found >= 0]
            return rows

        return np.concatenate([*_pair.map(chosen, self._halves)])


class Batch:
    """Vectors that came together."""

    def __init__(self, matrix: Floats) -> None:
        searched = Bits(matrix) if len(matrix) >= BITS_FROM else Flat(matrix)
        self.matrix, self.near = searched.matrix, searched.near

    def __len__(self) -> int:
        return len(self.matrix)

    @classmethod
    def joined(cls, parts: Sequence[tuple[Self, Mask]]) -> Self:
        """The chosen vectors of several batches."""
        return cls(np.concatenate([batch.matrix[chosen] for batch, chosen in parts]))


class Vectors:
    """An immutable index over rows of a matrix; the next one shares with it what did not change.

    Exact up to BITS_FROM rows. It lives in memory only: no index file is ever read, because a damaged one can give
    wrong answers without an error.
    """

    def __init__(self, matrix: Floats) -> None:
        self._blocks, self._dimension = Blocks.of(Batch(matrix)), matrix.shape[1]

    @property
    def size(self) -> int:
        """How many rows."""
        return len(self._blocks.slots)

    def next(self, kept: Rows, fresh: Floats) -> "Vectors":
        """The rows of the next snapshot: of each its row in this one, or -1 for the next of the fresh vectors."""
        following = Vectors.__new__(Vectors)
        following._blocks, following._dimension = self._blocks.next(kept, Batch(fresh)), self._dimension
        return following

    def search(self, query: Floats, limit: int, allowed: Mask | None = None) -> tuple[Rows, Floats]:
        """The allowed rows nearest to one vector and their cosines, best first; at most `limit`."""
        faiss.omp_set_num_threads(1)  # of this thread; for one question, several would only wait for each other
        wanted = max(1, min(limit, self.size))
        held = self._blocks.held if allowed is None else np.append(allowed, False)[self._blocks.rows]
        slots, cosines = [], []
        for batch, place, whole in self._blocks.parts:
            near = batch.near(query, wanted, None if whole and allowed is None else held[place])
            slots.append(place.start + near)
            # Row by row, so that a cosine does not depend on which rows are compared with it.
            cosines.append(np.einsum("ij,j->i", batch.matrix[near], query))
        rows, found = self._blocks.rows[np.concatenate(slots)], np.concatenate(cosines)
        best = np.lexsort((rows, -found))[:limit]
        return rows[best], found[best]

    def at(self, rows: Rows) -> Floats:
        """The vectors of the given rows."""
        slots = self._blocks.slots[rows]
        vectors = np.empty((len(slots), self._dimension), dtype=np.float32)
        for batch, place, _ in self._blocks.parts:
            here = (slots >= place.start) & (slots < place.stop)
            vectors[here] = batch.matrix[slots[here] - place.start]
        return vectors


def _only(allowed: Mask | None) -> faiss.SearchParameters | None:
    if allowed is None:
        return None
    return faiss.SearchParameters(sel=faiss.IDSelectorBitmap(np.packbits(allowed, bitorder="little")))
