"""A few values that many rows hold: the servers of entries, the languages of passages."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np

from index.blocks import Rows, carried

V = TypeVar("V", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Labels(Generic[V]):
    """The values, none of them without a row, and of each row the number of its value."""

    values: tuple[V, ...]
    numbers: Rows

    def next(self, kept: Rows, fresh: Sequence[V]) -> Labels[V]:
        """The rows of the next snapshot: of each its row in this one, or -1 for the next of the fresh ones."""
        known = {value: number for number, value in enumerate(dict.fromkeys([*self.values, *fresh]))}
        numbers = carried(kept, self.numbers, np.array([known[value] for value in fresh], dtype=np.int64))
        held = np.bincount(numbers, minlength=len(known)) > 0
        values = tuple(value for value, number in known.items() if held[number])
        return Labels(values, (np.cumsum(held) - 1)[numbers])
