"""The learned step from where a question lies to where its answers lie.

The model puts questions of one language near each other, and a question beside other questions rather than beside its
answer. A linear map over the question's vector undoes much of both: it was learned by `index/train.py` from questions
whose answers are known. Passages stay as the engine makes them, so nothing is embedded anew when the map changes.
"""

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.vectors import Floats

LEARNED = Path(__file__).parent / "projection.npz"


class Projection:
    """Moves unit vectors by `vectors @ matrix + shift` and makes them unit length again.

    `matrix` is (dimension, dimension), `shift` (dimension,); without them the vectors stay as they are.
    """

    def __init__(self, matrix: NDArray[np.float32] | None = None, shift: NDArray[np.float32] | None = None) -> None:
        self._matrix = matrix
        self._shift = shift

    def __call__(self, vectors: Floats) -> Floats:
        """Question vectors (n, dimension) as they are compared with passages and with each other."""
        if self._matrix is None or self._shift is None:
            return vectors
        moved = vectors + vectors @ self._matrix + self._shift
        unit: Floats = (moved / np.linalg.norm(moved, axis=1, keepdims=True)).astype(np.float32)
        return unit


@cache
def projection(engine: str) -> Projection:
    """The projection learned for an engine, by its fingerprint; an engine it was not learned for gets none."""
    if not LEARNED.exists():
        return Projection()
    with np.load(LEARNED) as learned:
        if str(learned["engine"]) != engine:
            return Projection()
        return Projection(learned["matrix"].astype(np.float32), learned["shift"].astype(np.float32))


def write(engine: str, matrix: NDArray[np.float32], shift: NDArray[np.float32]) -> None:
    """Keep what was learned for an engine, in half precision: a few hundred kilobytes."""
    np.savez(LEARNED, engine=np.array(engine), matrix=matrix.astype(np.float16), shift=shift.astype(np.float16))
    projection.cache_clear()
