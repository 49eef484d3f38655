"""How fast Docent is, as ratios to the bare embedding in the same run: `make bench`.

Three figures: a question answered against the same question embedded; the first build of the index against the bare
encoding of the same texts; and `docent ask` as a whole process on a built index.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from bot.settings import read_settings
from index.ask import Asker, Request
from index.engine import Engine, open_engine
from index.evaluate import read_questions
from index.live import Live
from index.snapshot import Snapshot, build
from knowledge.model import HUB
from knowledge.store import open_store
from knowledge.sync import CORPUS, seed

QUESTIONS = CORPUS.parent / "questions" / "test.jsonl"
ROUNDS = 200


def main() -> None:
    """Measure and print the table."""
    settings = read_settings()
    engine = open_engine(settings.model, settings.models)
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder)) as store:
        seed(store)
        build_seconds, texts, encode_seconds = _first_build(store, engine)
        asker = Asker(Live(store, engine).snapshot, engine)
        embed, answer = _questions(asker, engine)
        process = [_process(Path(folder)) for _ in range(3)]
    table = Table(title="Speed, one run")
    for column in ("what", "figure"):
        table.add_column(column)
    table.add_row("embedding one question, p50", f"{np.percentile(embed, 50):.2f} ms")
    table.add_row("question to answer, p50", f"{np.percentile(answer, 50):.2f} ms")
    table.add_row("question to answer / embedding, p50", f"{np.percentile(answer, 50) / np.percentile(embed, 50):.2f}")
    table.add_row("question to answer / embedding, p99", f"{np.percentile(answer, 99) / np.percentile(embed, 99):.2f}")
    table.add_row(f"first build, {texts} texts", f"{build_seconds:.1f} s")
    table.add_row("first build, share of the bare encode rate", f"{encode_seconds / build_seconds:.0%}")
    table.add_row("docent ask, whole process", f"{min(process):.2f} to {max(process):.2f} s")
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


def _questions(asker: Asker, engine: Engine) -> tuple[list[float], list[float]]:
    """Milliseconds to embed and to answer each of some questions, turn by turn so that noise falls on both."""
    questions = [labelled.text for labelled in read_questions(QUESTIONS)][:ROUNDS]
    embed, answer = [], []
    for question in questions[:5] + questions:
        embed.append(_milliseconds(lambda: engine.embed_queries([question])))  # noqa: B023
        answer.append(_milliseconds(lambda: asker.ask([Request(question, HUB)])))  # noqa: B023
    return embed[5:], answer[5:]


def _process(data: Path) -> float:
    """Seconds of `docent ask` from start to exit."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "bot", "--data", str(data), "ask", "Who should pay for AI training in museums?"]
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - started


def _milliseconds(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
