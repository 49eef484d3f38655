"""Docent beside its peers, in one run: `make peers`.

The same passages, questions and model weights for all, each tool in processes of its own, turn by turn, so that the
noise of the machine falls on all of them. Peers run the model by torch in full floats, as they do by default, and
Docent as it does. Recall counts the entry that a passage belongs to.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from index.engine.unpack import unpack
from index.evaluate import SCORED_ON, Labelled, read_questions
from index.passages import cut
from knowledge.model import StoredEntry
from knowledge.store import open_store
from knowledge.sync import seed

ROOT = Path(__file__).parents[2]
PEERS = ROOT / ".venv-peers" / "bin" / "python"
TOOLS = {
    "Docent": "with_docent",
    "sentence-transformers + FAISS": "floor",
    "txtai": "with_txtai",
    "LangChain + Chroma": "with_langchain",
    "Haystack": "with_haystack",
    "LlamaIndex": "with_llama_index",
}
ROUNDS = 3
QUESTIONS = 150
DEEP = 5


@dataclass
class Tool:
    """A tool, and what was measured of it: seconds and MiB."""

    name: str
    module: str
    folder: Path
    build: list[float] = field(default_factory=list)
    cold: list[float] = field(default_factory=list)
    asked: list[float] = field(default_factory=list)
    peak: float = 0.0
    first: list[bool] = field(default_factory=list)
    fifth: list[bool] = field(default_factory=list)


class Worker:
    """A process of a tool."""

    def __init__(self, tool: Tool, folder: Path, model: Path) -> None:
        python = sys.executable if tool.name == "Docent" else str(PEERS)
        folder.mkdir(parents=True, exist_ok=True)
        self._process = subprocess.Popen(
            [python, "-m", "benchmarks.peers.worker", tool.module, str(folder), str(model)],
            cwd=ROOT, env=os.environ | {"HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "true"},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip

    def __call__(self, **wanted: Any) -> dict[str, Any]:
        """What it answers."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(wanted), file=self._process.stdin, flush=True)
        return dict(json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        """End it."""
        self._process.communicate()


def main() -> None:
    """Measure and print the table; the figures also go to a file."""
    questions = [one for one in read_questions(SCORED_ON) if one.relevant and len(one.turns) < 2][:QUESTIONS]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        passages, model = list(_passages(place)), unpack(place / "e5-small")
        tools = [Tool(name, module, place / module) for name, module in TOOLS.items()]
        for number in range(ROUNDS):
            for tool in tools:
                _build(tool, tool.folder / str(number), model, passages)
        for _ in range(ROUNDS):
            for tool in tools:
                _start_cold(tool, model, questions[0].text)
        _ask_in_turns(tools, model, questions)
    _show(tools, len(passages), len(questions))


def _passages(folder: Path) -> Iterator[dict[str, str]]:
    """The passages of Docent's own corpus in English, as it cuts them."""
    with open_store(folder / "corpus") as store:
        seed(store)
        entries: list[StoredEntry] = [one for one in store.entries.every() if one.entry.translation is None]
    for passage in (passage for entry in entries for passage in cut(entry)):
        title, _, body = passage.context.partition("\n")
        yield {"id": passage.id, "title": title, "body": body, "text": passage.context}


def _build(tool: Tool, folder: Path, model: Path, passages: Sequence[dict[str, str]]) -> None:
    worker = Worker(tool, folder, model)
    tool.build.append(worker(build=passages)["seconds"])
    worker.close()


def _start_cold(tool: Tool, model: Path, question: str) -> None:
    """From nothing to the first answer."""
    begun = time.perf_counter()
    worker = Worker(tool, tool.folder / "0", model)
    worker(ask=question)
    tool.cold.append(time.perf_counter() - begun)
    worker.close()


def _ask_in_turns(tools: Sequence[Tool], model: Path, questions: Sequence[Labelled]) -> None:
    """Each question to each tool in turn, all of them open."""
    workers = {tool.name: Worker(tool, tool.folder / "0", model) for tool in tools}
    for worker in workers.values():
        for question in questions[:3]:
            worker(ask=question.text)
    for question in questions:
        for tool in tools:
            said = workers[tool.name](ask=question.text)
            found = list(dict.fromkeys(name.partition("#")[0] for name in said["ids"]))
            tool.asked.append(said["seconds"])
            tool.first.append(found[0] in question.relevant)
            tool.fifth.append(not set(question.relevant).isdisjoint(found[:DEEP]))
    for tool in tools:
        tool.peak = workers[tool.name]()["peak"]
        workers[tool.name].close()


def _show(tools: Sequence[Tool], passages: int, questions: int) -> None:
    table = Table(
        title=f"{passages} passages, {questions} questions in many languages, {os.cpu_count()} cores, one run"
    )
    rows = [
        ("build, s", lambda tool: min(tool.build)),
        ("cold start, s", lambda tool: min(tool.cold)),
        ("question p50, ms", lambda tool: np.percentile(tool.asked, 50) * 1000),
        ("question p99, ms", lambda tool: np.percentile(tool.asked, 99) * 1000),
        ("memory, MiB", lambda tool: tool.peak),
        ("recall@1", lambda tool: np.mean(tool.first)),
        ("recall@5", lambda tool: np.mean(tool.fifth)),
    ]
    table.add_column("")
    for name, _ in rows:
        table.add_column(name, justify="right")
    figures = {tool.name: {name: round(float(value(tool)), 3) for name, value in rows} for tool in tools}
    for tool, found in figures.items():
        table.add_row(tool, *(f"{figure:,.3g}" if figure < 10 else f"{figure:,.0f}" for figure in found.values()))
    Console(width=140).print(table)
    (ROOT / ".cache" / "peers.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
