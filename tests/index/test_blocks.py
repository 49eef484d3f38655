"""Rows in blocks: however they were edited, each row leads to what it holds, and there are never many blocks."""

import random
from collections.abc import Sequence
from typing import Self

import numpy as np
import pytest

from index.blocks import Blocks, Mask, carried, runs, spliced


class Letters:
    """A block of whatever."""

    def __init__(self, held: Sequence[int]) -> None:
        self.held = list(held)

    def __len__(self) -> int:
        return len(self.held)

    @classmethod
    def joined(cls, parts: Sequence[tuple[Self, Mask]]) -> Self:
        return cls([one for block, chosen in parts for one, keep in zip(block.held, chosen, strict=True) if keep])


def content(blocks: Blocks[Letters]) -> list[int]:
    everything = [one for block in blocks.blocks for one in block.held]
    return [everything[slot] for slot in blocks.slots]


def edited(rows: list[int], chance: random.Random, fresh: int) -> tuple[list[int], list[int], list[int]]:
    """The rows after an edit, of each where it stood, and those that are fresh."""
    after, kept, new = [], [], []
    for place, one in enumerate(rows):
        if chance.random() < 0.1:
            continue
        after.append(one)
        kept.append(place)
    for number in range(chance.randrange(4)):
        place = chance.randrange(len(after) + 1)
        after.insert(place, fresh + number)
        kept.insert(place, -1)
    new = [one for one, place in zip(after, kept, strict=True) if place < 0]
    return after, kept, new


@pytest.mark.parametrize("seed", range(10))
def test_rows_hold_the_same_after_any_edits(seed: int) -> None:
    """As a plain list would; a slot that is held by no row leads to none."""
    chance = random.Random(seed)
    rows = list(range(chance.randrange(40)))
    blocks = Blocks.of(Letters(rows))
    for number in range(200):
        rows, kept, new = edited(rows, chance, 1000 + 10 * number)
        blocks = blocks.next(np.array(kept, dtype=np.int64), Letters(new))
        assert rows == content(blocks)
        assert np.array_equal(blocks.rows[blocks.slots], np.arange(len(rows)))
        assert len(rows) == blocks.held.sum() == (blocks.rows >= 0).sum()


def test_a_thousand_edits_leave_few_blocks() -> None:
    """Each question looks at every block."""
    blocks, size = Blocks.of(Letters(range(10_000))), 10_000
    for number in range(1000):
        kept = np.delete(np.arange(size), number)
        kept = np.insert(kept, number, -1)
        blocks = blocks.next(kept, Letters([size + number]))
        assert len(blocks.blocks) < 8
    assert 11_000 >= sum(len(block) for block in blocks.blocks)


def test_a_block_that_did_not_change_is_shared() -> None:
    """An edit of one row copies no large block."""
    blocks = Blocks.of(Letters(range(1000)))
    after = blocks.next(np.append(np.arange(999), -1), Letters([5]))
    assert after.blocks[0] is blocks.blocks[0]


def test_what_was_retired_is_let_go() -> None:
    """A block of which less than half is left is written anew."""
    blocks = Blocks.of(Letters(range(1000))).next(np.arange(400), Letters([]))
    assert [400] == [len(block) for block in blocks.blocks if len(block)]


def test_values_are_carried_and_runs_unfolded() -> None:
    """-1 stands for what is fresh."""
    assert [20, 7, 10, 8] == carried(np.array([1, -1, 0, -1]), np.array([10, 20]), np.array([7, 8])).tolist()
    assert [4, 5, -1, -1, 0] == runs(np.array([4, -1, 9, 0]), np.array([2, 2, 0, 1])).tolist()


@pytest.mark.parametrize("seed", range(5))
def test_objects_are_spliced_as_numbers_are_carried(seed: int) -> None:
    """Whatever stood side by side, came or went."""
    chance = random.Random(seed)
    rows = list(range(30))
    for number in range(100):
        after, kept, new = edited(rows, chance, 1000 + 10 * number)
        assert after == spliced(np.array(kept, dtype=np.int64), rows, new)
        rows = after


def test_nothing_is_spliced_to_nothing() -> None:
    """The last entry was retired."""
    assert [] == spliced(np.zeros(0, dtype=np.int64), ["gone"], [])
