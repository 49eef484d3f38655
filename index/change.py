"""What the entries of a snapshot share with those of the one before it, row by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from index.blocks import Rows, carried, runs
from index.passages import Passage
from index.pieces import Piece

if TYPE_CHECKING:
    from index.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Change:
    """The passages of a snapshot and where they stood in the former one.

    Of each entry, `counts` is how many passages it has. Of each passage, `rows` is its row in the former snapshot, or
    -1 when it is one of the `fresh` entries'; `lengths` and `asked` are as in a snapshot. `units` is the same as `rows`
    for units.
    """

    fresh: Sequence[Piece]
    passages: Sequence[Passage]
    counts: Rows
    rows: Rows
    lengths: Rows
    asked: Rows
    units: Rows


def compared(pieces: Mapping[str, Piece], former: Snapshot | None) -> Change:
    """What is fresh among the entries, and where all that stayed the same stood before."""
    starts = np.array(_former_starts(pieces, former), dtype=np.int64)
    counts = np.array([len(one.passages) for one in pieces.values()], dtype=np.int64)
    fresh = [one for one, start in zip(pieces.values(), starts.tolist(), strict=True) if start < 0]
    rows = runs(starts, counts)
    lengths = carried(rows, _of(former, "lengths"), _lengths(fresh))
    asked = carried(rows, _of(former, "asked"), _asked(fresh))
    places = ((_of(former, "first"), lengths), (_of(former, "asked_first"), asked))
    return Change(
        fresh=fresh,
        passages=[passage for one in pieces.values() for passage in one.passages],
        counts=counts,
        rows=rows,
        lengths=lengths,
        asked=asked,
        units=np.concatenate([runs(_or_none(rows, first), many) for first, many in places]),
    )


def _former_starts(pieces: Mapping[str, Piece], former: Snapshot | None) -> list[int]:
    """The row of each entry's first passage in the former snapshot; -1 for an entry that was not in it as it is."""
    if former is None:
        return [-1] * len(pieces)
    rows = np.searchsorted(former.entry, np.arange(len(former.pieces))).tolist()
    known = dict(zip(former.pieces, rows, strict=True))
    return [known[name] if former.pieces.get(name) is one else -1 for name, one in pieces.items()]


def _of(former: Snapshot | None, name: str) -> Rows:
    found: Rows = np.zeros(0, dtype=np.int64) if former is None else getattr(former, name)
    return found


def _or_none(rows: Rows, former: Rows) -> Rows:
    """The former values of rows, -1 for those that were not there."""
    return carried(rows, former, np.full(np.count_nonzero(rows < 0), -1))


def _lengths(fresh: Sequence[Piece]) -> Rows:
    """How many units of its own each passage has."""
    return np.array([1 + len(passage.sentences) for one in fresh for passage in one.passages], dtype=np.int64)


def _asked(fresh: Sequence[Piece]) -> Rows:
    """How many questions lead to each passage of an entry: all of them to the first."""
    counts = ([len(one.stored.entry.questions), *[0] * len(one.passages)] for one in fresh if one.passages)
    return np.array([count for some in counts for count in some[:-1]], dtype=np.int64)
