"""Rows in blocks that never change, so that an edit adds a small block instead of copying all that stayed the same."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Generic, Protocol, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]

TAIL = 4
"""A block is joined with those after it when they hold a quarter of what it holds: there are few blocks, and a large
one is seldom written anew."""


class Block(Protocol):
    """What some rows hold."""

    def __len__(self) -> int:
        """How many rows."""

    @classmethod
    def joined(cls, parts: Sequence[tuple[Self, Mask]]) -> Self:
        """One block of the chosen rows of several."""


B = TypeVar("B", bound=Block)
T = TypeVar("T")


@dataclass(frozen=True)
class Blocks(Generic[B]):
    """Blocks laid end to end, and for each row, in the order of the snapshot, its slot in them.

    A slot that no row leads to holds what was changed or retired since.
    """

    blocks: tuple[B, ...]
    slots: Rows

    @classmethod
    def of(cls, block: B) -> Self:
        """All rows in one block."""
        return cls((block,), np.arange(len(block)))

    @cached_property
    def starts(self) -> list[int]:
        """The first slot of each block, and the number of slots."""
        return [0, *np.cumsum([len(block) for block in self.blocks]).tolist()]

    @cached_property
    def rows(self) -> Rows:
        """The row of each slot; -1 for one that is held by none."""
        rows = np.full(self.starts[-1], -1)
        rows[self.slots] = np.arange(len(self.slots))
        return rows

    @cached_property
    def held(self) -> Mask:
        """Which slots are held by a row."""
        held = np.zeros(self.starts[-1], dtype=np.bool_)
        held[self.slots] = True
        return held

    @cached_property
    def parts(self) -> list[tuple[B, slice, bool]]:
        """Each block, its slots, and whether all of them are held."""
        places = [slice(start, end) for start, end in pairwise(self.starts)]
        return [(block, place, bool(self.held[place].all())) for block, place in zip(self.blocks, places, strict=True)]

    def next(self, kept: Rows, fresh: B) -> "Blocks[B]":
        """The rows of the next snapshot: of each its row in this one, or -1 where the next of the fresh ones stands.

        No row is kept twice.
        """
        if not len(self.slots):
            return self.of(fresh)
        slots = carried(kept, self.slots, self.starts[-1] + np.arange(len(fresh)))
        return Blocks((*self.blocks, fresh), slots)._tidied()

    def _tidied(self) -> "Blocks[B]":
        """The same with the last blocks joined, those that became small beside what came after them or half empty."""
        first = self._first_to_join()
        if first == len(self.blocks) - 1 and self.parts[first][2]:
            return self
        start = self.starts[first]
        block = type(self.blocks[first]).joined([(one, self.held[place]) for one, place, _ in self.parts[first:]])
        moved = start + np.cumsum(self.held[start:]) - 1
        slots = self.slots.copy()
        slots[slots >= start] = moved[slots[slots >= start] - start]
        return Blocks((*self.blocks[:first], block), slots)

    def _first_to_join(self) -> int:
        held = [int(self.held[place].sum()) for _, place, _ in self.parts]
        hollow = [number for number, block in enumerate(self.blocks) if 2 * held[number] < len(block)]
        first = min([*hollow, len(held) - 1])
        while first and held[first - 1] <= TAIL * sum(held[first:]):
            first -= 1
        return first


def carried(kept: Rows, former: NDArray[np.int64], fresh: NDArray[np.int64]) -> NDArray[np.int64]:
    """Values of rows: those that were kept have their former value, the others the fresh ones in turn."""
    values = np.empty(len(kept), dtype=np.int64)
    old = kept >= 0
    values[old], values[~old] = former[kept[old]], fresh
    return values


def spliced(kept: Rows, former: Sequence[T], fresh: Sequence[T]) -> list[T]:
    """The same for what is no number: what stayed side by side is taken over side by side."""
    objects: list[T] = []
    taken = 0
    for start, end in _stretches(kept):
        if kept[start] >= 0:
            objects += former[kept[start] : kept[start] + end - start]
        else:
            objects += fresh[taken : taken + end - start]
            taken += end - start
    return objects


def _stretches(kept: Rows) -> Iterator[tuple[int, int]]:
    """Where rows begin and end that stood side by side before, or are fresh side by side."""
    steps = np.diff(kept)
    together = np.where(kept[1:] < 0, steps == 0, (steps == 1) & (kept[:-1] >= 0))
    ends = [*(np.flatnonzero(~together) + 1).tolist(), len(kept)]
    return pairwise([0, *ends] if len(kept) else [])


def runs(starts: Rows, lengths: Rows) -> Rows:
    """The rows of several runs, one after another; a run that starts at -1 has only -1."""
    ends = np.cumsum(lengths)
    rows: Rows = np.arange(int(lengths.sum())) + np.repeat(starts - (ends - lengths), lengths)
    rows[np.repeat(starts < 0, lengths)] = -1
    return rows
