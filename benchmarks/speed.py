"""How fast Docent is, as ratios to the bare model in the same run: `make bench`.

A question answered against the same question embedded; fifty at once against the bare encoding of their texts; the
first build of the index against the bare encoding of its texts; `docent ask` as a whole process against loading the
model alone; `docent --help`; and where the time of one question goes.
"""

import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

from bot.settings import read_settings
from index import answer, ask, search
from index.ask import Asker, Request
from index.bench import AT_ONCE, at_once, milliseconds, one_by_one, percentile
from index.engine import Engine, open_engine
from index.evaluate import read_questions
from index.lexical import Lexical
from index.live import Live
from index.snapshot import Snapshot, build
from index.vectors import Vectors
from knowledge.model import HUB
from knowledge.store import open_store
from knowledge.sync import CORPUS, seed

QUESTIONS = CORPUS.parent / "questions" / "test.jsonl"
ROUNDS = 200
STARTS = 5
PARTS = {
    "reading, language": (ask, "readings"),
    "words looked up": (Lexical, "words"),
    "nearest vectors": (Vectors, "search"),
    "BM25": (Lexical, "scores"),
    "candidates scored": (search, "_hits"),
    "search in all": (ask, "search"),
    "signals of the gate": (answer, "signals"),
    "decided and quoted": (answer.Answerer, "compose"),
    "question to answer": (Asker, "ask"),
}
"""What is timed of one question, inner parts before those that hold them."""
ALONE = """
from bot.settings import read_settings
from index.engine import open_engine
settings = read_settings()
open_engine(settings.model, settings.models).embed_queries(["Who pays?"])
"""
"""A process that loads the model, embeds one question and ends: no start can be quicker."""


def main() -> None:
    """Measure and print the tables."""
    settings = read_settings()
    engine = open_engine(settings.model, settings.models)
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder)) as store:
        seed(store)
        build_seconds, texts, encode_seconds = _first_build(store, engine)
        asker = Asker(Live(store, engine).snapshot, engine)
        embed, answered = one_by_one(asker, engine, _asked()[:ROUNDS])
        share = median(bare / took for bare, took in at_once(asker, engine, _asked()))
        starts = _starts(Path(folder))
        parts = _parts(asker, engine)
    _print("Speed, one run", "figure", _one_by_one(embed, answered) | {
        f"{AT_ONCE} at once, share of the bare batch rate": f"{share:.0%}",
        f"first build, {texts} texts": f"{build_seconds:.1f} s",
        "first build, share of the bare encode rate": f"{encode_seconds / build_seconds:.0%}",
        **_compared(starts),
    })  # fmt: skip
    _print(f"One question, part by part, n = {ROUNDS}", "p50, p99", parts)


def _one_by_one(embed: Sequence[float], answered: Sequence[float]) -> dict[str, str]:
    p99 = percentile(answered, 99) / percentile(embed, 99)
    return {
        "embedding one question, p50": f"{median(embed):.2f} ms",
        "question to answer, p50": f"{median(answered):.2f} ms",
        "question to answer / embedding, p50": f"{median(answered) / median(embed):.2f}",
        "question to answer / embedding, p99": f"{p99:.2f}",
    }


def _compared(starts: Mapping[str, Sequence[float]]) -> dict[str, str]:
    """Seconds of whole processes, and `docent ask` as a multiple of the model alone."""
    rows = {f"{name}, whole process": f"{min(some):.2f} to {max(some):.2f} s" for name, some in starts.items()}
    return rows | {
        "docent ask / the model alone": f"{median(starts['docent ask']) / median(starts['the model alone']):.2f}"
    }


def _print(title: str, figure: str, rows: Mapping[str, str]) -> None:
    table = Table(title=title)
    for column in ("what", figure):
        table.add_column(column)
    for row in rows.items():
        table.add_row(*row)
    Console().print(table)


def _first_build(store, engine: Engine) -> tuple[float, int, float]:  # type: ignore[no-untyped-def]
    """Seconds of the first build, the texts in it, and the seconds the engine alone spent on them."""
    watched = Watched(engine)
    started = time.perf_counter()
    snapshot: Snapshot = build(store.entries.every(), store.log.head(), watched, store.vectors)
    return time.perf_counter() - started, snapshot.vectors.size, watched.seconds


class Watched:
    """An engine with a stop watch: what it spends is the bare encoding of the same texts in the same run."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.name, self.dimension, self.fingerprint = engine.name, engine.dimension, engine.fingerprint
        self.seconds = 0.0

    def embed_queries(self, texts):  # type: ignore[no-untyped-def]
        """As the engine does."""
        return self._timed(self._engine.embed_queries, texts)

    def embed_passages(self, texts, progress=None):  # type: ignore[no-untyped-def]
        """As the engine does."""
        return self._timed(self._engine.embed_passages, texts)

    def _timed(self, encode: Callable, texts):  # type: ignore[no-untyped-def,type-arg]
        started = time.perf_counter()
        vectors = encode(texts)
        self.seconds += time.perf_counter() - started
        return vectors


def _parts(asker: Asker, engine: Engine) -> dict[str, str]:
    """Median and 99th percentile of each part of answering one question, in milliseconds."""
    spent: dict[str, list[float]] = defaultdict(list)
    with _timed({"embedding": (type(engine), "embed_queries"), **PARTS}, spent):
        for question in _asked()[:ROUNDS]:
            asker.ask([Request(question, HUB)])
    return {name: f"{median(some):.2f}, {percentile(some, 99):.2f} ms" for name, some in spent.items()}


@contextmanager
def _timed(parts: Mapping[str, tuple[object, str]], spent: Mapping[str, list[float]]) -> Iterator[None]:
    """While this lasts, every call of these functions notes how long it took."""
    plain = {name: getattr(holder, function) for name, (holder, function) in parts.items()}
    for name, (holder, function) in parts.items():
        setattr(holder, function, _noting(plain[name], spent[name]))
    try:
        yield
    finally:
        for name, (holder, function) in parts.items():
            setattr(holder, function, plain[name])


def _noting(call: Callable, times: list[float]) -> Callable:  # type: ignore[type-arg]
    def noted(*given, **named):  # type: ignore[no-untyped-def]
        started = time.perf_counter()
        try:
            return call(*given, **named)
        finally:
            times.append((time.perf_counter() - started) * 1000)

    return noted


def _starts(data: Path) -> dict[str, list[float]]:
    """Seconds of whole processes, from start to exit, in turns."""
    asking = ["-m", "bot", "--data", str(data), "ask", "Who should pay for AI training in museums?"]
    commands = {"docent ask": asking, "the model alone": ["-c", ALONE], "docent --help": ["-m", "bot", "--help"]}
    seconds: dict[str, list[float]] = defaultdict(list)
    for _ in range(STARTS):
        for name, command in commands.items():
            seconds[name].append(milliseconds(lambda: _run(command)) / 1000)  # noqa: B023
    return seconds


def _run(command: Sequence[str]) -> None:
    subprocess.run([sys.executable, *command], check=True, capture_output=True)


def _asked() -> list[str]:
    return [labelled.text for labelled in read_questions(QUESTIONS)]


if __name__ == "__main__":
    main()
