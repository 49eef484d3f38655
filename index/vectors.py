"""Nearest vectors by inner product, with FAISS. Vectors are unit length, so the score is the cosine."""

import faiss
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]


class Vectors:
    """An immutable exact index over rows of a matrix.

    Exact search over 50,000 rows costs less than embedding the question, so nothing approximate is needed below that.
    It lives in memory only: no index file is ever read, because a damaged one can give wrong answers without an error.
    """

    def __init__(self, matrix: Floats) -> None:
        self.size = len(matrix)
        self._flat = faiss.IndexFlatIP(matrix.shape[1])
        self._flat.add(np.ascontiguousarray(matrix, dtype=np.float32))
        # FAISS's own memory, not a copy: indexing it is six times faster than having rows reconstructed.
        self._matrix = faiss.rev_swig_ptr(self._flat.get_xb(), matrix.size).reshape(matrix.shape)

    def search(self, query: Floats, limit: int, allowed: Mask | None = None) -> tuple[Rows, Floats]:
        """The allowed rows nearest to one vector and their cosines, best first; at most `limit`."""
        parameters = None
        if allowed is not None:
            bits = np.packbits(allowed, bitorder="little")
            parameters = faiss.SearchParameters(sel=faiss.IDSelectorBitmap(bits))
        scores, rows = self._flat.search(query.reshape(1, -1), max(1, min(limit, self.size)), params=parameters)
        found = rows[0] >= 0
        return rows[0][found], scores[0][found]

    def at(self, rows: Rows) -> Floats:
        """The vectors of the given rows."""
        vectors: Floats = self._matrix[rows]
        return vectors
