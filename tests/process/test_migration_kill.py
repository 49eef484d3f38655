"""A data folder of an earlier format is brought up to date whole, or stays as it was, wherever that is cut off (T24)."""

import hashlib
import random
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from knowledge.model import HUB, Entry
from knowledge.review import Review
from knowledge.store import open_store
from knowledge.store.migrate import EARLIER
from knowledge.store.sqlite import FILE_NAME
from tests.process.killing import integrity, last_words, start
from tests.process.writer import pair
from tests.soak import FULL

BACK: dict[str, list[str]] = {
    "4": ["ALTER TABLE vectors DROP COLUMN crc", "DROP TABLE forgotten"],
    "3": [f"DROP TABLE {table}" for table in ("preferences", "votes", "contacts", "calls", "posts")],
    "2": [
        *(f"DROP TRIGGER log_no_{verb}" for verb in ("update", "delete")),
        "ALTER TABLE log DROP COLUMN draft",
        *(
            f"DROP TABLE {table}"
            for table in ("approvals", "drafts", "gaps", "servers", "people", "links", "citations")
        ),
    ],
    "1": [],
}
"""What makes each format of the one after it; the first made its digests in another way, too."""


@pytest.fixture(params=EARLIER)
def earlier(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A data folder of each earlier format, with versions, bases and vectors."""
    folder = tmp_path / "earlier"
    with open_store(folder) as store:
        for number in (0, 1, 20):
            Review(store, "ada").publish(pair(number), "test", from_file=number == 0)
        store.vectors.keep("small", {str(number): bytes([number] * 64) for number in range(5)})
    with closing(sqlite3.connect(folder / FILE_NAME)) as raw, raw:
        for older in [found for found in BACK if found >= request.param]:
            for statement in BACK[older]:
                raw.execute(statement)
        if request.param == "1":
            _date_back(raw)
        raw.execute("UPDATE facts SET value = ? WHERE key = 'schema'", [request.param])
    return folder


def _date_back(raw: sqlite3.Connection) -> None:
    """The digests of the first format, made over fields at their default, too."""
    for document, digest in raw.execute("SELECT document, digest FROM versions").fetchall():
        former = hashlib.sha256(Entry.model_validate_json(document).model_dump_json().encode()).hexdigest()
        raw.execute("UPDATE versions SET digest = ? WHERE digest = ?", [former, digest])
        raw.execute("UPDATE entries SET base = ? WHERE base = ?", [former, digest])


def content(folder: Path) -> list[str]:
    """Every table and row of a data folder, which stays as it is, log and all."""
    copy = folder.with_name("looked-at")
    shutil.copytree(folder, copy)
    with closing(sqlite3.connect(copy / FILE_NAME)) as raw:
        found = list(raw.iterdump())
    assert integrity(copy / FILE_NAME) == "ok"
    shutil.rmtree(copy)
    return found


def brought_up_to_date(folder: Path) -> list[str]:
    """The same of a folder that may be of any format, after it was opened; its entries are right."""
    with open_store(folder) as store:
        assert store.entries.damaged() == []
        assert [stored.entry for stored in store.entries.all(HUB)] == sorted(
            pair(1) + pair(20), key=lambda entry: entry.id
        )
        assert len(store.vectors.some("small", [str(number) for number in range(5)])) == 5
    return content(folder)


@pytest.fixture(params=["statement", "write"])
def opened(request: pytest.FixtureRequest, shim: Callable[[str], Path]) -> Callable[[Path, int], bool]:
    """Opens a folder in a process that is killed before its n-th SQL statement, or write; whether it got through."""
    preload = {"LD_PRELOAD": str(shim("mortal.c"))} if request.param == "write" else {}

    def opened(folder: Path, number: int) -> bool:
        mortal = preload | {"MORTAL_OF": str(folder), "MORTAL_AT": str(number)}
        return last_words(start("open", folder, 0 if preload else number, **mortal)) == ["opened"]

    return opened


def moments(seed: str) -> Sequence[int]:
    """Before which statement, or write, to kill: each there is in a long run, else two of the first dozens."""
    return range(1, 1000) if FULL else sorted(random.Random(seed).sample(range(1, 60), 2))


@pytest.mark.timeout(1800)
def test_a_migration_that_is_killed_is_done_or_was_not_begun(
    earlier: Path, opened: Callable[[Path, int], bool], tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """Killed before each statement and each write, of which the last are the commit; and once it is done, unclosed."""
    before = content(earlier)
    shutil.copytree(earlier, tmp_path / "undisturbed")
    after = brought_up_to_date(tmp_path / "undisturbed")
    assert before != after
    for number in moments(tmp_path.name):
        folder = tmp_path / f"killed-{number}"
        shutil.copytree(earlier, folder)
        done = opened(folder, number)
        left = content(folder)
        assert left in ((after,) if done else (before, after))
        record_property("killed migrations of which the new format was left", int(left == after and not done))
        assert brought_up_to_date(folder) == after
        shutil.rmtree(folder)
        if done:
            break
    else:
        assert not FULL, "there are more moments than were tried"
