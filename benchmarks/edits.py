"""How soon an edit is seen, beside what a full rebuild takes in the same run: `make edits`.

Seconds from the moment a change was published to the first answer that could see it, without the embedding of the
changed texts, which is timed apart.
"""

import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks.speed import Watched
from bot.settings import read_settings
from index.ask import Asker, Request
from index.engine import open_engine
from index.live import Live
from index.pieces import Piece
from index.snapshot import build
from knowledge.model import HUB, Entry
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.sync import seed

EDITS = 30
REBUILDS = 10
SEED = 20261123


def main(data: Path) -> None:
    """Measure on a copy of a data folder, which is brought up to the shipped corpus first, and print the table."""
    settings = read_settings()
    engine = Watched(open_engine(settings.model, settings.models))
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "data"
        shutil.copytree(data, copy) if data.exists() else copy.mkdir()
        with open_store(copy) as store:
            seed(store)
            seconds = Edits(store, engine).measured()
            seconds["full rebuild"] = list(_rebuilds(store, engine))
    table = Table(title="Seconds until an edit is seen, one run")
    for column in ("change", "n", "p50", "p95", "max", "full rebuild / it"):
        table.add_column(column)
    usual = float(np.median(seconds["full rebuild"]))
    for what, found in seconds.items():
        figures = [f"{figure:.3f}" for figure in (*np.percentile(found, [50, 95]), max(found))]
        table.add_row(what, str(len(found)), *figures, f"{usual / np.median(found):.1f}")
    Console().print(table)


class Edits:
    """Changes random entries of a store that a snapshot follows."""

    def __init__(self, store: Store, engine: Watched) -> None:
        self._engine = engine
        self._review = Review(store, "benchmark")
        self._live = Live(store, engine)
        self._asker = Asker(self._live.snapshot, engine)
        self._asker.ask([Request("What loads the libraries?", HUB)])
        pieces = [piece for piece in self._live.snapshot().pieces.values() if piece.passages]
        self._chosen = random.Random(SEED).sample(pieces, EDITS)  # noqa: S311

    def measured(self) -> dict[str, list[float]]:
        """Seconds by what was done to each of the chosen entries."""
        seconds: dict[str, list[float]] = {"one sentence changed": [], "retired": [], "restored": []}
        for number, piece in enumerate(self._chosen):
            entry = _with_another_sentence(piece, number)
            edited = self._until_seen(entry, lambda: self._review.publish([entry], "benchmark"))  # noqa: B023
            retired = self._until_seen(entry, lambda: self._review.retire(entry.id, "benchmark", HUB))  # noqa: B023
            restored = self._until_seen(entry, lambda: self._review.restore(entry.id, "benchmark", HUB))  # noqa: B023
            for found, second in zip(seconds.values(), (edited, retired, restored), strict=True):
                found.append(second)
        return seconds

    def _until_seen(self, entry: Entry, change: Callable[[], object]) -> float:
        """Seconds from the end of a change to an answer; the embedding of what changed is left out."""
        change()
        self._engine.seconds = 0.0
        started = time.perf_counter()
        self._live.snapshot()
        embedding = self._engine.seconds
        self._asker.ask([Request(entry.title, HUB)])
        return time.perf_counter() - started - embedding


def _with_another_sentence(piece: Piece, number: int) -> Entry:
    """The entry of a piece with one sentence changed."""
    entry = piece.stored.entry
    sentence = piece.passages[0].texts[0]
    return entry.model_copy(update={"text": entry.text.replace(sentence, f"{sentence[:-1]}, seen on day {number}.")})


def _rebuilds(store: Store, engine: Watched) -> Iterator[float]:
    """Seconds to build the whole snapshot anew, every text embedded before."""
    for _ in range(REBUILDS):
        started = time.perf_counter()
        build(store.entries.every(), store.log.head(), engine, store.vectors)
        yield time.perf_counter() - started


if __name__ == "__main__":
    main(Path(sys.argv[1]))
