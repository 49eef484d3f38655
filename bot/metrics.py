"""What is counted while the bot runs, for whoever looks after it. Numbers only: nothing here tells who asked what."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from prometheus_client import Counter, Gauge, Histogram

if TYPE_CHECKING:
    from index.answer import Answer

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)

questions = Counter("docent_questions_total", "Questions by what became of them", ["result"])
answer_seconds = Histogram("docent_answer_seconds", "Seconds an answer took, by part", ["part"], buckets=SECONDS)
errors = Counter("docent_errors_total", "Interactions and messages that failed by a fault of ours")
late = Counter("docent_late_interactions_total", "Interactions that Discord had given up before they were acknowledged")
requests = Counter("docent_discord_requests_total", "Requests to Discord by status", ["status"])
sessions = Counter("docent_discord_sessions_total", "Sessions begun with Discord")
lag = Histogram("docent_loop_lag_seconds", "Seconds the event loop was late, looked at every second", buckets=SECONDS)


def count_answer(answer: "Answer") -> None:
    """Count a question by the reason it was not answered for, if any, and how long its parts took."""
    questions.labels(answer.reason or "answered").inc()
    for part, milliseconds in answer.milliseconds.items():
        answer_seconds.labels(part).observe(milliseconds / 1000)


def watch(gauges: Mapping[str, tuple[str, Callable[[], float]]]) -> None:
    """Show values that are read when somebody looks: by name, what each is and where it comes from."""
    for name, (meaning, read) in gauges.items():
        if name not in _gauges:
            _gauges[name] = Gauge(name, meaning)
        _gauges[name].set_function(read)


_gauges: dict[str, Gauge] = {}
