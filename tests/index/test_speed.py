"""A guard against losing speed without noticing: ratios to the bare model in the same run, with room for a slow day.

`make bench` measures them as they are; docs/performance.md says what they were.
"""

from collections.abc import Sequence
from statistics import median

import numpy as np
import pytest

from index.ask import Asker
from index.bench import at_once, one_by_one
from index.engine import Engine, Vectors
from index.evaluate import SCORED_ON, read_questions, snapshot_of
from knowledge.model import Entry

ANSWER_TO_EMBEDDING = 2.0
TOGETHER = 0.5
ATTEMPTS = 3
"""A neighbour may take a core away in the middle of one attempt; a real loss shows in all."""


class Anywhere:
    """Puts texts anywhere: embedding the corpus in earnest takes a minute, and searching it costs the same this way."""

    dimension = 384
    name = "anywhere"

    def __init__(self, fingerprint: str) -> None:
        self.fingerprint = fingerprint
        self._chance = np.random.default_rng(7)

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        vectors = self._chance.standard_normal((len(texts), self.dimension), dtype=np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def embed_passages(self, texts: Sequence[str], progress: object = None) -> Vectors:
        return self.embed_queries(texts)


@pytest.fixture(scope="module")
def asker(shipped: dict[str, Entry], real_engine: Engine) -> Asker:
    """The shipped corpus, asked with the shipped model."""
    snapshot = snapshot_of(list(shipped.values()), Anywhere(real_engine.fingerprint))
    return Asker(lambda: snapshot, real_engine)


@pytest.fixture(scope="module")
def questions() -> list[str]:
    return [labelled.text for labelled in read_questions(SCORED_ON)]


def test_an_answer_takes_little_longer_than_its_embedding(
    asker: Asker, real_engine: Engine, questions: list[str]
) -> None:
    def ratio() -> float:
        embed, answered = one_by_one(asker, real_engine, questions[:100])
        return median(answered) / median(embed)

    assert min(ratio() for _ in range(ATTEMPTS)) < ANSWER_TO_EMBEDDING


def test_fifty_at_once_leave_the_model_most_of_its_rate(
    asker: Asker, real_engine: Engine, questions: list[str]
) -> None:
    def share() -> float:
        return median(bare / took for bare, took in at_once(asker, real_engine, questions[:250]))

    assert max(share() for _ in range(ATTEMPTS)) > TOGETHER
