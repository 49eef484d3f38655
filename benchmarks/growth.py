"""How Docent grows: building, editing and searching at 1,000, 10,000 and 100,000 passages: `make growth`.

Entries are made up and so are their vectors (`benchmarks/synthetic.py`), since everything but the embedding is to be
measured. One entry in a hundred belongs to a server, as those cost the search most. What is printed beside each figure
of the search is what embedding a question with the real model took in the same run.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks.picture import draw
from benchmarks.speed import Watched
from benchmarks.synthetic import Drawn, Writer
from bot.settings import read_settings
from index.engine import open_engine
from index.live import Live
from index.question import Question
from index.search import NEAREST, Found, search
from index.snapshot import Snapshot
from index.vectors import Flat, Floats
from knowledge.model import HUB, Entry
from knowledge.review import Review
from knowledge.store import Store, open_store

SIZES = (1_000, 10_000, 100_000)
EDITS, ASKED, COMPARED = 10, 200, 50
AT_ONCE = 2_000
PER_ENTRY = 2
"""Passages of a made-up entry."""
ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "pictures" / "growth.svg"
KEPT = ROOT / ".cache" / "growth"
"""Stores are made once: writing 50,000 entries and embedding them takes minutes."""


def main(sizes: list[int]) -> None:
    """Measure each size in a store of its own, print the table and draw it."""
    rows = []
    for size in sizes:
        folder = KEPT / str(size)
        folder.mkdir(parents=True, exist_ok=True)
        with open_store(folder) as store:
            rows.append(Growth(store, size).measured())
        print(json.dumps(rows[-1]), flush=True)
        gc.collect()
    table = Table(title="Growth, one run")
    for column in rows[0]:
        table.add_column(column)
    for row in rows:
        table.add_row(*(f"{figure:,.4g}" if figure < 1000 else f"{figure:,.0f}" for figure in row.values()))
    Console(width=200).print(table)
    if len(rows) > 1:
        PICTURE.write_text(draw(rows), encoding="utf-8")


class Growth:
    """One size: a store of so many passages, and what is done with it."""

    def __init__(self, store: Store, passages: int) -> None:
        self._store, self._size = store, passages
        self._writer, self._drawn = Writer(), Drawn()
        self._engine = Watched(self._drawn)
        self._review = Review(store, "benchmark")
        entries = passages // PER_ENTRY
        for start in range(0, entries, AT_ONCE) if store.log.head() < entries else ():
            some = [self._writer.entry(number) for number in range(start, min(start + AT_ONCE, entries))]
            if store.log.head() < start + len(some):
                self._publish(some)

    def _publish(self, entries: list[Entry]) -> None:
        """One in a hundred as a server's own."""
        private = len(entries) // 100
        self._review.publish(entries[:private], "benchmark", server="7")
        self._review.publish(entries[private:], "benchmark")

    def measured(self) -> dict[str, float]:
        """The figures of this size by name."""
        live, build, embedded = self._built()
        if embedded:  # this was the first time
            live, build, embedded = self._built()
        figures = {
            "passages": len(live.snapshot().passages),
            "vectors": live.snapshot().vectors.size,
            "build s": build,
            "embedded again": embedded,
            "memory MiB": _memory(),
        }
        figures |= self._edits(live)
        return figures | self._searches(live.snapshot())

    def _built(self) -> tuple[Live, float, int]:
        """What follows the store, the seconds it took to build that, and how many texts were embedded for it."""
        made, started = self._drawn.texts, time.perf_counter()
        live = Live(self._store, self._engine)
        return live, time.perf_counter() - started, self._drawn.texts - made

    def _edits(self, live: Live) -> dict[str, float]:
        """Milliseconds from the end of a change to an answered question, without the embedding of what changed."""
        spent = []
        chosen = np.random.default_rng().permutation(self._size // PER_ENTRY)
        entries = [stored.entry for stored in live.entries().values() if stored.server is None]
        for number in range(EDITS):
            entry = entries[chosen[number] % len(entries)]
            changed = entry.model_copy(update={"text": f"{entry.text}\n- A change, the {chosen[number + EDITS]}th."})
            self._review.publish([changed], "benchmark")
            self._engine.seconds = 0.0
            seconds = _seconds(lambda: live.snapshot())  # noqa: PLW0108
            spent.append((seconds - self._engine.seconds) * 1000)
            assert live.snapshot().entries[entry.id].entry == changed
        return {"edit ms p50": float(np.median(spent)), "edit ms max": max(spent)}

    def _searches(self, snapshot: Snapshot) -> dict[str, float]:
        settings = read_settings()
        real = open_engine(settings.model, settings.models)
        texts = list(Writer().questions(ASKED))
        vectors = self._engine.embed_queries(texts)
        found, embedding, searching = [], [], []
        for text, vector in zip(texts, vectors, strict=True):
            embedding.append(1000 * _seconds(lambda: real.embed_queries([text])))  # noqa: B023
            searching.append(1000 * _seconds(lambda: found.append(_search(snapshot, text, vector))))  # noqa: B023
        return {
            "embedding ms p50": float(np.median(embedding)),
            "search ms p50": float(np.median(searching)),
            "search ms p99": float(np.percentile(searching, 99)),
            **_compared(snapshot, texts[:COMPARED], vectors, found),
        }


def _search(snapshot: Snapshot, text: str, vector: Floats) -> Found:
    return search(snapshot, Question(text, "en"), vector, HUB)


def _compared(snapshot: Snapshot, texts: list[str], vectors: Floats, found: list[Found]) -> dict[str, float]:
    """What the search finds of what comparing every float would find."""
    allowed = (snapshot.server.numbers == snapshot.server.values.index(None))[snapshot.entry][snapshot.owner]
    everything = Flat(snapshot.vectors.at(np.flatnonzero(allowed)))
    rows = np.flatnonzero(allowed)
    nearest, recall, same = snapshot.vectors.search, [], []
    for text, vector, had in zip(texts, vectors, found, strict=False):
        exact = rows[everything.near(vector, NEAREST, None)]
        recall.append(len(np.intersect1d(exact[:100], nearest(vector, NEAREST, allowed)[0])) / min(100, len(exact)))
        snapshot.vectors.search = lambda *_: (exact, snapshot.vectors.at(exact) @ vector)  # type: ignore[method-assign]  # noqa: B023
        same.append(
            [hit.entry for hit in _search(snapshot, text, vector).hits[:10]] == [h.entry for h in had.hits[:10]]
        )
        del snapshot.vectors.search
    return {"recall of 100": float(np.mean(recall)), "same ten": float(np.mean(same))}


def _memory() -> float:
    """What the process holds now, in MiB; Linux only."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def _seconds(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(SIZES))
