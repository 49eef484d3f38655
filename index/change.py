"""What the entries of a snapshot share with those of the one before it, row by row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from index.blocks import Rows, carried, runs, spliced
from index.passages import Passage
from index.pieces import Piece

if TYPE_CHECKING:
    from index.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Change:
    """The entries and passages of a snapshot and where they stood in the former one.

    `entries` are the numbers that entries had, `rows` the rows of passages, `units` those of units; -1 stands for what
    belongs to one of the `fresh` entries. Of each entry, `counts` is how many passages it has; of each passage,
    `lengths` and `asked` are as in a snapshot.
    """

    fresh: Sequence[Piece]
    passages: Sequence[Passage]
    entries: Rows
    counts: Rows
    rows: Rows
    lengths: Rows
    asked: Rows
    units: Rows


def compared(former: Snapshot, news: Mapping[str, Piece | None]) -> Change:
    """Where everything stands once some entries came, changed or, being None, went."""
    fresh = [one for _, one in sorted(news.items()) if one is not None]
    entries = _entries([*former.pieces], news)
    before = np.bincount(former.entry, minlength=len(former.pieces))
    counts = carried(entries, before, np.array([len(one.passages) for one in fresh], dtype=np.int64))
    rows = runs(_or_none(entries, np.cumsum(before) - before), counts)
    lengths = carried(rows, former.lengths, _lengths(fresh))
    asked = carried(rows, former.asked, _asked(fresh))
    places = ((former.first, lengths), (former.asked_first, asked))
    return Change(
        fresh=fresh,
        passages=spliced(rows, former.passages, [passage for one in fresh for passage in one.passages]),
        entries=entries,
        counts=counts,
        rows=rows,
        lengths=lengths,
        asked=asked,
        units=np.concatenate([runs(_or_none(rows, first), many) for first, many in places]),
    )


def _entries(names: list[str], news: Mapping[str, Piece | None]) -> Rows:
    """The former number of each entry, in the order of their ids; -1 for one that is fresh."""
    places = {name: bisect_left(names, name) for name in news}
    gone = [place for name, place in places.items() if names[place : place + 1] == [name]]
    fresh = sorted(places[name] for name, one in news.items() if one is not None)
    before = np.delete(np.arange(len(names)), gone)
    entries: Rows = np.insert(before, np.searchsorted(before, fresh), -1)
    return entries


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
