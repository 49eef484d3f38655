"""Autocomplete keeps pace with typing, also in a corpus of ten thousand entries (T3)."""

import random
import time

from bot.choices import CHOICE, CHOICES, choices
from tests.soak import WORDS, runs

SLOWEST = 0.3


def test_choices_among_ten_thousand_come_in_time() -> None:
    """At most 25 of at most 100 characters, as Discord wants them."""
    chance = random.Random(3)
    names = {f"entry-{n}": " ".join(chance.choices(WORDS, k=7)) + f" {n}" for n in range(10_000)}
    took = []
    for _ in range(runs(20, 100)):
        typed = " ".join(word[: chance.randint(1, 9)] for word in chance.sample(WORDS, chance.randint(1, 3)))
        begun = time.perf_counter()
        found = choices(names, typed)
        took.append(time.perf_counter() - begun)
        assert len(found) <= CHOICES and all(len(one.name) <= CHOICE and len(str(one.value)) <= CHOICE for one in found)
    took.sort()
    print(
        f"T3: choices among 10,000 n={len(took)} p50={took[len(took) // 2]:.3f} p99={took[int(len(took) * 0.99)]:.3f} s"
    )
    assert took[len(took) // 2] < 10 * SLOWEST
