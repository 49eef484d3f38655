"""Ways to find the nearest of very many vectors: recall, time, memory, building: `make nearest`, the plan for growth.

Vectors lie as those of the shipped corpus would if there were more of them: each between three neighbours among a few
thousand centres, with something of its own. What is printed as exact is every float compared.
"""

import sys
import time
from collections.abc import Callable

import faiss
import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from benchmarks import pgvector

Floats = NDArray[np.float32]

DIMENSION, CENTRES, ASKED, WANTED, RESCORED = 384, 5_000, 30, 100, 4000
SEED = 20261123
GRAPHS_UP_TO = 1_000_000
"""Vectors up to which HNSW is measured, ours and pgvector's: a graph of 500,000 is built for one minute to two."""
Search = Callable[[Floats], NDArray[np.int64]]


def main(size: int) -> None:
    """Measure every way at one size."""
    faiss.omp_set_num_threads(2)
    made = _made(size + ASKED)
    vectors, questions = made[:size], made[size:]
    exact, build = _timed(lambda: _flat(vectors))
    truth = [set(exact(question).tolist()) for question in questions]
    table = Table(title=f"{size:,} vectors, {WANTED} nearest, {ASKED} questions, one run")
    for column in ("how", "recall", "p50 ms", "p99 ms", "build s", "bytes a vector"):
        table.add_column(column)
    table.add_row("exact", "1", *_figures(exact, questions, truth)[1:], f"{build:.1f}", str(4 * DIMENSION))
    del exact
    ways: list[tuple[str, Callable[[Floats], Search], str]] = [
        ("one bit a float, 4,000 compared in full", _bits, str(4 * DIMENSION + 56)),
        ("IVF, 32 of 1,024 lists", _lists, str(4 * DIMENSION + 8)),
    ]
    if size <= GRAPHS_UP_TO:
        ways.append(("HNSW, 32 links, ef 200", _graph, str(4 * DIMENSION + 2 * 32 * 4)))
    for name, make, size_of in ways:
        search, build = _timed(lambda: make(vectors))  # noqa: B023
        table.add_row(name, *_figures(search, questions, truth), f"{build:.1f}", size_of)
        del search
    if size <= GRAPHS_UP_TO:
        with pgvector.server() as connection:
            _, build = _timed(lambda: pgvector.fill(connection, vectors))
            figures = _figures(lambda question: pgvector.nearest(connection, question, WANTED), questions, truth)
        table.add_row("pgvector, HNSW, 16 links, ef 200", *figures, f"{build:.1f}", "on the server")
    Console(width=160).print(table)


def _made(size: int) -> Floats:
    chance = np.random.default_rng(SEED)
    turned = np.linalg.qr(chance.normal(size=(DIMENSION, DIMENSION)))[0]
    centres = (chance.normal(size=(CENTRES, DIMENSION)) * np.arange(1, DIMENSION + 1) ** -0.4 @ turned).astype(
        np.float32
    )
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    near = np.argsort(-(centres @ centres.T), axis=1)[:, :30]
    common = chance.normal(size=DIMENSION).astype(np.float32)
    common *= 1.9 / np.linalg.norm(common)
    made = np.empty((size, DIMENSION), dtype=np.float32)
    for start in range(0, size, 50_000):
        place = slice(start, min(start + 50_000, size))
        many = place.stop - start
        first = chance.integers(CENTRES, size=many)
        corners = [first, *(near[first, chance.integers(1, 30, size=many)] for _ in range(2))]
        shares = chance.dirichlet((1, 1, 1), many).astype(np.float32)
        mixed = sum(shares[:, [number]] * centres[corner] for number, corner in enumerate(corners))
        own = chance.normal(size=(many, DIMENSION)).astype(np.float32) * (0.5 / DIMENSION**0.5)
        made[place] = mixed + own + common
        made[place] /= np.linalg.norm(made[place], axis=1, keepdims=True)
    return made


def _flat(vectors: Floats) -> Search:
    index = faiss.IndexFlatIP(DIMENSION)
    index.add(vectors)
    return lambda question: index.search(question[None], WANTED)[1][0]


def _bits(vectors: Floats) -> Search:
    index = faiss.IndexRaBitQ(DIMENSION, faiss.METRIC_INNER_PRODUCT)
    index.train(vectors)
    index.add(vectors)

    def search(question: Floats) -> NDArray[np.int64]:
        rows = index.search(question[None], RESCORED)[1][0]
        cosines = np.einsum("ij,j->i", vectors[rows], question)
        return rows[np.argsort(-cosines)[:WANTED]]

    return search


def _lists(vectors: Floats) -> Search:
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(DIMENSION), DIMENSION, 1024, faiss.METRIC_INNER_PRODUCT)
    index.cp.niter, index.nprobe = 5, 32
    index.train(vectors[:: max(1, len(vectors) // 50_000)])
    index.add(vectors)
    return lambda question: index.search(question[None], WANTED)[1][0]


def _graph(vectors: Floats) -> Search:
    index = faiss.IndexHNSWFlat(DIMENSION, 32, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efSearch = 200
    index.add(vectors)
    return lambda question: index.search(question[None], WANTED)[1][0]


def _figures(search: Search, questions: Floats, truth: list[set[int]]) -> list[str]:
    """Recall and milliseconds of one question at a time, one thread."""
    faiss.omp_set_num_threads(1)
    spent, recall = [], []
    for question, nearest in zip(questions, truth, strict=True):
        found, seconds = _timed(lambda: search(question))  # noqa: B023
        spent.append(seconds * 1000)
        recall.append(len(nearest & set(found.tolist())) / len(nearest))
    faiss.omp_set_num_threads(2)
    return [f"{np.mean(recall):.4f}", f"{np.median(spent):.2f}", f"{np.percentile(spent, 99):.2f}"]


def _timed(call: Callable[[], object]):  # type: ignore[no-untyped-def]
    started = time.perf_counter()
    result = call()
    return result, time.perf_counter() - started


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500_000)
