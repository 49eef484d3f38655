"""How fast questions are answered on this machine, each figure beside the bare embedding of the same texts."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from index.ask import Asker, Request
from index.engine import Engine
from knowledge.model import HUB

AT_ONCE = 50
"""Questions that arrive together."""
WARM_UP = 5


@dataclass(frozen=True)
class Speed:
    """Milliseconds of `questions` one by one, and how many a second when they come `AT_ONCE` at a time."""

    questions: int
    embed_p50_ms: float
    embed_p99_ms: float
    answer_p50_ms: float
    answer_p99_ms: float
    embedded_a_second: float
    answered_a_second: float

    @property
    def p50(self) -> float:
        """An answer as a multiple of its embedding, in the middle."""
        return self.answer_p50_ms / self.embed_p50_ms

    @property
    def p99(self) -> float:
        """The same for the slowest of a hundred."""
        return self.answer_p99_ms / self.embed_p99_ms

    @property
    def throughput(self) -> float:
        """Answers together as a share of what could be embedded meanwhile."""
        return self.answered_a_second / self.embedded_a_second


def measure(asker: Asker, engine: Engine, questions: Sequence[str]) -> Speed:
    """Embed and answer each question, turn by turn, so that noise falls on both; then all of them in groups."""
    if len(questions) <= WARM_UP:
        raise ValueError("too few questions to tell")
    embed, answer = [], []
    for question in [*questions[:WARM_UP], *questions]:
        embed.append(_seconds(lambda: engine.embed_queries([question])))  # noqa: B023
        answer.append(_seconds(lambda: asker.ask([Request(question, HUB)])))  # noqa: B023
    embedded, answered = 0.0, 0.0
    groups = [questions[start : start + AT_ONCE] for start in range(0, len(questions), AT_ONCE)]
    for group in groups:
        embedded += _seconds(lambda: engine.embed_queries(group))  # noqa: B023
        answered += _seconds(lambda: asker.ask([Request(question, HUB) for question in group]))  # noqa: B023
    milliseconds = (np.percentile(np.array(taken[WARM_UP:]) * 1000, (50, 99)) for taken in (embed, answer))
    (embed_p50_ms, embed_p99_ms), (answer_p50_ms, answer_p99_ms) = milliseconds
    count = len(questions)
    return Speed(
        count,
        float(embed_p50_ms),
        float(embed_p99_ms),
        float(answer_p50_ms),
        float(answer_p99_ms),
        count / embedded,
        count / answered,
    )


def _seconds(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun
