"""Starting a process, killing it, and finding out what is left of what it said it had done."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from knowledge.store import open_store
from knowledge.store.sqlite import FILE_NAME
from tests.process.writer import NAMES, pair
from tests.soak import runs

ROOT = Path(__file__).parents[2]
OFTEN = "wal_autocheckpoint=100"
"""Has the write-ahead log brought into the database every ten publications, and not every hundred."""


def rounds(small: int, full: int) -> range:
    """How often something is tried."""
    return range(runs(small, full))


def start(*words: object, **environment: str) -> "subprocess.Popen[str]":
    """A writer, which has read its modules and is about to begin."""
    command = [sys.executable, "-m", "tests.process.writer", *map(str, words)]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | environment, text=True, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def kill(process: "subprocess.Popen[str]", after: float, *, lines: int = 0) -> list[str]:
    """Kill a writer so many seconds after it said so many lines; all it said."""
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines)]
    time.sleep(after)
    process.kill()
    return [line.strip() for line in said] + last_words(process)


def last_words(process: "subprocess.Popen[str]") -> list[str]:
    """What is left to read of a process that was, or is about to be, killed: it must not have ended otherwise."""
    assert process.stdout is not None
    with process.stdout as stream:
        said = stream.read().splitlines()
    assert process.wait(60) == -signal.SIGKILL
    return said


def integrity(file: Path) -> str:
    """SQLite's own and longest check."""
    with closing(sqlite3.connect(file)) as database:
        return str(database.execute("PRAGMA integrity_check").fetchone()[0])


def published(folder: Path) -> int:
    """How many publications of a writer a data folder holds, each of them proved to be whole and as it was written."""
    with open_store(folder) as store:
        rows = store.log.since(0)
        assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
        assert [row.entry_id for row in rows] == [
            entry.id for number in range(len(rows) // 2) for entry in pair(number)
        ]
        assert store.entries.damaged() == []
        for number in range(len(rows) // 2):
            for entry in pair(number):
                assert store.entries.version(entry.id, number // NAMES + 1) == entry
    assert integrity(folder / FILE_NAME) == "ok"
    return len(rows) // 2
