"""Values that many rows hold: carried along with the rows, and gone with the last of them."""

import random

import numpy as np

from index.labels import Labels


def held(labels: Labels[str]) -> list[str]:
    return [labels.values[number] for number in labels.numbers]


def test_rows_hold_the_same_values_after_any_edits() -> None:
    """As a plain list would; a value without a row is forgotten."""
    chance, rows = random.Random(1), list[str]()
    labels: Labels[str] = Labels((), np.zeros(0, dtype=np.int64))
    for _ in range(200):
        kept = [place for place in range(len(rows)) if chance.random() < 0.7]
        fresh = chance.choices("abcd", k=chance.randrange(5))
        places = np.array([*kept, *[-1] * len(fresh)], dtype=np.int64)
        rows = [*(rows[place] for place in kept), *fresh]
        labels = labels.next(places, fresh)
        assert rows == held(labels)
        assert set(rows) == set(labels.values)
        assert len(labels.values) == len(set(labels.values))
