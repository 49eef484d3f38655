"""Whoever was told that a change is published finds it again, at whatever moment the process was killed (T7)."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.review import Review
from knowledge.store import open_store
from tests.process.killing import OFTEN, kill, published, rounds, start
from tests.process.writer import pair


@pytest.mark.parametrize("seed", rounds(10, 200))
def test_what_was_acknowledged_survives_a_kill(
    seed: int, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """At most the one change that was under way is there besides, whole; and the store can be written on."""
    said = kill(start("publish", tmp_path, *[OFTEN] * (seed % 2)), random.Random(seed).uniform(0, 0.5))
    assert said == [str(number) for number in range(len(said))]
    found = published(tmp_path)
    record_property("acknowledged before the kill", len(said))
    record_property("acknowledged and lost", max(0, len(said) - found))
    assert len(said) <= found <= len(said) + 1
    with open_store(tmp_path) as store:
        Review(store, "ada").publish(pair(found), "after the kill")
    assert published(tmp_path) == found + 1
