"""The process that gets killed. What it says on standard output was done before it said so; it never ends by itself.

python -m tests.process.writer publish FOLDER [PRAGMA]          publishes one pair of entries after another
python -m tests.process.writer back_up|restore ONE OTHER PLACE  does so with the one and the other in turn
python -m tests.process.writer open FOLDER STATEMENT            dies before that SQL statement, or once it has opened
"""

import itertools
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from sqlite3 import Connection

from sqlalchemy import event
from sqlalchemy.engine import Engine

from knowledge.model import Entry, Source
from knowledge.review import Review
from knowledge.store import open_store, sqlite
from knowledge.store.backup import back_up, restore

NAMES = 20
"""So many pairs are created; after that, each publication is a revision of the oldest one."""


def pair(number: int) -> list[Entry]:
    """What is published as the number-th: two entries that are there together or not at all."""
    source = Source(title="A page", url="https://example.org/page", publisher="Somebody")
    text = "\n".join(f"- Statement {line} of publication {number} stands alone." for line in range(100))
    return [
        Entry(id=f"{side}-{number % NAMES}", title=f"Publication {number}", topic="metadata", source=source, text=text)
        for side in ("left", "right")
    ]


def publish(folder: Path, *pragmas: str) -> None:
    """Publish for ever, with settings of SQLite that are not Docent's own."""
    sqlite._WRITER_PRAGMAS += pragmas
    with open_store(folder) as store:
        for number in itertools.count():
            Review(store, "ada").publish(pair(number), "test")
            _say(number)


def alternate(deed: Callable[[Path, Path], object], one: Path, other: Path, place: Path) -> None:
    """Back up, or restore, the one and the other for ever."""
    for source in itertools.cycle((one, other)):
        deed(source, place)
        _say(source.name)


def die_at(statement: int, folder: Path) -> None:
    """Open a data folder, which may be of an earlier format, and die before an SQL statement; 0 dies before none."""
    begun = itertools.count(1)

    def count(_sql: str) -> None:
        if next(begun) == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    @event.listens_for(Engine, "connect")
    def _trace(raw: Connection, _record: object) -> None:
        raw.set_trace_callback(count)

    open_store(folder)
    _say("opened")
    os.kill(os.getpid(), signal.SIGKILL)


def _say(word: object) -> None:
    print(word, flush=True)


if __name__ == "__main__":
    verb, folder, *words = sys.argv[1:]
    _say("ready")
    if verb == "publish":
        publish(Path(folder), *words)
    elif verb == "open":
        die_at(int(words[0]), Path(folder))
    else:
        alternate({"back_up": back_up, "restore": restore}[verb], Path(folder), *map(Path, words))
