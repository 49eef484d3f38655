"""A deterministic engine for tests: no model, no file, a few microseconds a text.

Each run of three or four characters inside a word is hashed to one of 256 places and a sign. Texts that share
words, or parts of them, are near each other; meaning it knows nothing of. Never use it to answer people.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from index.engine.prompts import tidy

Vectors = npt.NDArray[np.float32]


class HashingEngine:
    """Character n-grams, hashed and signed. Questions and passages are treated alike; order and case do not count."""

    name = "hashing"
    dimension = 256
    fingerprint = "hashing/3-4/256/1"

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Questions to vectors: float32 (len(texts), 256), unit length."""
        return self.embed_passages(texts)

    def embed_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """Passages to vectors: float32 (len(texts), 256), unit length; `progress` hears 1 for each text."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for vector, text in zip(vectors, texts, strict=True):
            self._fill(vector, text)
            if progress:
                progress(1)
        return vectors

    def _fill(self, vector: npt.NDArray[np.float32], text: str) -> None:
        for gram in _grams(text):
            code = int.from_bytes(hashlib.blake2b(gram.encode(), digest_size=4).digest())
            vector[code % self.dimension] += 1.0 if code >> 31 else -1.0
        length = float(np.linalg.norm(vector))
        if length:
            vector /= length
        else:  # nothing to hash, or all of it cancelled out: still a vector of unit length
            vector[0] = 1.0


def _grams(text: str) -> Iterator[str]:
    folded = unicodedata.normalize("NFKC", tidy(text)).casefold()
    for word in re.findall(r"\w+", folded):
        edged = f"<{word}>"
        for size in (3, 4):
            yield from (edged[start : start + size] for start in range(max(1, len(edged) - size + 1)))
