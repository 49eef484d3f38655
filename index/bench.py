"""How fast questions are answered on this machine, each figure beside the bare embedding of the same texts."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

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
    """The speed on some questions, one by one and, where there are enough of them, together."""
    embed, answer = one_by_one(asker, engine, questions)
    groups = at_once(asker, engine, questions) or [(sum(embed), sum(answer))]
    size = AT_ONCE if len(questions) >= AT_ONCE else len(questions)
    embedded, answered = (size * 1000 / median(some) for some in zip(*groups, strict=True))
    return Speed(
        questions=len(questions),
        embed_p50_ms=median(embed),
        embed_p99_ms=percentile(embed, 99),
        answer_p50_ms=median(answer),
        answer_p99_ms=percentile(answer, 99),
        embedded_a_second=embedded,
        answered_a_second=answered,
    )


def one_by_one(asker: Asker, engine: Engine, questions: Sequence[str]) -> tuple[list[float], list[float]]:
    """Milliseconds to embed and to answer each question, turn by turn, so that noise falls on both."""
    embed, answer = [], []
    for question in [*questions[:WARM_UP], *questions]:
        embed.append(milliseconds(lambda: engine.embed_queries([question])))  # noqa: B023
        answer.append(milliseconds(lambda: asker.ask([Request(question, HUB)])))  # noqa: B023
    skipped = len(questions[:WARM_UP])
    return embed[skipped:], answer[skipped:]


def at_once(asker: Asker, engine: Engine, questions: Sequence[str]) -> list[tuple[float, float]]:
    """Milliseconds to embed and to answer `AT_ONCE` questions together, for each such group of them."""
    taken = []
    for start in range(0, len(questions) - AT_ONCE + 1, AT_ONCE):
        group = questions[start : start + AT_ONCE]
        bare = milliseconds(lambda: engine.embed_queries(group))  # noqa: B023
        taken.append((bare, milliseconds(lambda: asker.ask([Request(text, HUB) for text in group]))))  # noqa: B023
    return taken


def percentile(figures: Sequence[float], place: int) -> float:
    """The figure below which so many of a hundred lie."""
    return quantiles(figures, n=100, method="inclusive")[place - 1]


def milliseconds(call: Callable[[], object]) -> float:
    """How long a call takes."""
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000
