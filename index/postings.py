"""Which passages hold a stem, and how often."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Self

import numpy as np
from numpy.typing import NDArray

from index.blocks import Mask

Numbers = NDArray[np.int32]


class Postings:
    """The words of passages that came together.

    `lengths` are the passages' words. What the stem with number n is held by stands in `documents`, ascending, and
    `counts`, from `starts[n]` to `starts[n + 1]`.
    """

    def __init__(
        self,
        numbers: Mapping[str, int],
        stems: Numbers,
        documents: Numbers,
        counts: NDArray[np.float32],
        lengths: Numbers,
    ) -> None:
        order = np.argsort(stems, kind="stable")
        self._numbers = numbers
        self._starts = np.concatenate([[0], np.cumsum(np.bincount(stems, minlength=len(numbers)))])
        self._documents, self._counts, self.lengths = documents[order], counts[order], lengths

    @classmethod
    def of(cls, documents: Iterable[Sequence[str]]) -> Self:
        """Counted from the stems of each passage."""
        numbers: defaultdict[str, int] = defaultdict(count().__next__)
        found = [np.unique(_numbered(document, numbers), return_counts=True) for document in documents]
        stems = np.concatenate([np.zeros(0, np.int32), *(some for some, _ in found)])
        counts = np.concatenate([np.zeros(0, np.float32), *(often.astype(np.float32) for _, often in found)])
        places = np.repeat(np.arange(len(found), dtype=np.int32), [len(some) for some, _ in found])
        lengths = np.array([often.sum() for _, often in found], dtype=np.int32)
        return cls(dict(numbers), stems, places, counts, lengths)

    def __len__(self) -> int:
        return len(self.lengths)

    def holders(self, stem: str) -> tuple[Numbers, NDArray[np.float32]]:
        """The passages that hold a stem, in ascending order, and how often each does."""
        number = self._numbers.get(stem)
        run = slice(0, 0) if number is None else slice(self._starts[number], self._starts[number + 1])
        return self._documents[run], self._counts[run]

    @classmethod
    def joined(cls, parts: Sequence[tuple[Self, Mask]]) -> Self:
        """The chosen passages of several, numbered anew."""
        numbers: defaultdict[str, int] = defaultdict(count().__next__)
        columns, before = [], 0
        for one, chosen in parts:
            columns.append(one._renumbered(numbers, chosen, before))
            before += int(chosen.sum())
        stems, documents, counts = (np.concatenate(column) for column in zip(*columns, strict=True))
        lengths = np.concatenate([one.lengths[chosen] for one, chosen in parts])
        return cls(dict(numbers), stems, documents, counts, lengths)

    def _renumbered(
        self, numbers: Mapping[str, int], chosen: Mask, before: int
    ) -> tuple[Numbers, Numbers, NDArray[np.float32]]:
        """Stem, passage and count of every posting of the chosen passages, after others."""
        kept = chosen[self._documents]
        stems = np.array([numbers[stem] for stem in self._numbers], dtype=np.int32)
        places = (before + np.cumsum(chosen) - 1).astype(np.int32)
        return np.repeat(stems, np.diff(self._starts))[kept], places[self._documents[kept]], self._counts[kept]


def _numbered(document: Sequence[str], numbers: Mapping[str, int]) -> Numbers:
    return np.fromiter(map(numbers.__getitem__, document), dtype=np.int32, count=len(document))
