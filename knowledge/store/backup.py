"""A copy of the database, proved whole before anybody relies on it, and the way back from one."""

import hashlib
import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from knowledge.errors import StoreError
from knowledge.store.entries import whole
from knowledge.store.migrate import EARLIER
from knowledge.store.people import People
from knowledge.store.schema import SCHEMA_VERSION
from knowledge.store.sqlite import FILE_NAME, SQLite, readable

MAGIC = b"SQLite format 3\x00"
"""The first bytes of every SQLite file."""
REPLACED = "before-restore"
FIRST = "1"
"""The format whose digests were made in another way."""


@dataclass(frozen=True)
class Content:
    """What a database holds: so many live entries, at an edition, and one SHA-256 over all its rows."""

    entries: int
    edition: int
    digest: str


def back_up(folder: Path, to: Path) -> Content:
    """Copy the database of a data folder to a file, while others go on reading and writing it.

    The copy is one moment of it, proved whole; it stands at its place complete or not at all. Raises StoreError.
    """
    source = folder / FILE_NAME
    if not source.exists():
        raise StoreError(f"There is nothing to back up in {folder}; name the data folder with --data.")
    with part_of(to) as part:
        # A reader of its own: it sees one moment, and nobody who writes has to wait for it.
        _copy(source, part)
        content = examine(part)
        settle(part, to)
    return content


def examine(file: Path) -> Content:
    """Prove that a file is a whole database of Docent's, and say what it holds. Raises StoreError."""
    with file.open("rb") as stream:
        if stream.read(len(MAGIC)) != MAGIC:
            raise StoreError(f"{file} is no backup of Docent's; name a file that `docent backup` wrote.")
    with _plainly(f"{file} is damaged"), closing(_open(file)) as database:
        found = database.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise StoreError(f"{file} is damaged ({found}); take an earlier backup.")
        version = _version(file, database)
        for entry_id, document, digest in database.execute("SELECT entry_id, document, digest FROM versions"):
            if whole(document, digest) is None and version != FIRST:
                raise StoreError(f"{file} is damaged: the entry '{entry_id}' is not what was written; take another.")
        entries = database.execute("SELECT count(*) FROM entries WHERE status = 'live'").fetchone()[0]
        edition = database.execute("SELECT coalesce(max(seq), 0) FROM log").fetchone()[0]
        return Content(entries, edition, _digest(database))


def restore(backup: Path, folder: Path) -> Path | None:
    """Put a backup in the place of a data folder's database; where the former one is kept, if there was one.

    Nobody may have the folder open. Who was forgotten since the backup is forgotten in it, too. Raises StoreError.
    """
    examine(backup)
    present = folder / FILE_NAME
    for left in folder.glob(f".{FILE_NAME}.*.part"):  # by a restore that was killed: a whole copy of the store
        shutil.rmtree(left, ignore_errors=True)
    with part_of(present) as part:
        part.mkdir()
        _copy(backup, part / FILE_NAME)
        database = SQLite(part)  # brings an earlier format up to date
        People(database).forget_again(_forgotten(present))
        database.close()
        _close_log(part / FILE_NAME)
        kept = _kept(present) if present.exists() else None
        settle(part / FILE_NAME, present)
    return kept


def _copy(source: Path, to: Path) -> None:
    with (
        _plainly(f"{source} could not be copied"),
        closing(_open(source)) as reader,
        closing(sqlite3.connect(to)) as copy,
    ):
        reader.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def _version(file: Path, database: sqlite3.Connection) -> str:
    try:
        (found,) = database.execute("SELECT value FROM facts WHERE key = 'schema'").fetchone()
    except (sqlite3.OperationalError, TypeError) as error:
        raise StoreError(f"{file} is a database of another program; name a file that `docent backup` wrote.") from error
    if found != str(SCHEMA_VERSION) and found not in EARLIER:
        raise StoreError(
            f"{file} has format {found}, and this Docent reads format {SCHEMA_VERSION}; "
            "restore it with the version of Docent that wrote it."
        )
    return str(found)


def _digest(database: sqlite3.Connection) -> str:
    """One SHA-256 over every row of every table."""
    whole = hashlib.sha256()
    for statement in database.iterdump():
        whole.update(statement.encode(errors="surrogatepass"))
    return whole.hexdigest()


def _kept(present: Path) -> Path:
    """A copy of a database that is about to be replaced, damaged or not; its write-ahead log is closed or gone."""
    kept = present.with_name(f"{REPLACED}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}.sqlite")
    try:
        _close_log(present)
    except sqlite3.OperationalError as error:
        raise StoreError(f"{present} is in use; stop Docent, then restore.") from error
    except sqlite3.DatabaseError:
        pass  # damaged: that is why somebody restores
    with part_of(kept) as part:
        shutil.copy2(present, part)
        settle(part, kept)
    for end in ("-wal", "-shm"):
        left = present.with_name(present.name + end)
        if left.exists():  # it belongs to the old database, and would be played into the new one
            left.replace(kept.with_name(kept.name + end))
    return kept


def _close_log(file: Path) -> None:
    """Bring what the write-ahead log holds into the file, so that the file is all there is."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA journal_mode=DELETE")


def _forgotten(present: Path) -> list[str]:
    """Names of people who were forgotten in a database; none where it is not there, damaged or of an earlier format."""
    try:
        with closing(_open(present)) as database:
            return [name for (name,) in database.execute("SELECT name FROM forgotten")]
    except sqlite3.Error:
        return []


@contextmanager
def part_of(to: Path) -> Iterator[Path]:
    """A file beside the place where it is to stand, gone when it did not get there."""
    part = to.with_name(f".{to.name}.{secrets.token_hex(4)}.part")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        yield part
    except OSError as error:
        raise StoreError(
            f"{to} cannot be written ({error.strerror}); free some space or name another place."
        ) from error
    finally:
        if part.is_dir():
            shutil.rmtree(part)
        elif part.exists():
            part.unlink()


def settle(part: Path, to: Path) -> None:
    """Put a finished file in its place, so that a power cut leaves the old one or the new one."""
    for path, flags in ((part, os.O_RDWR), (to.parent, os.O_RDONLY)):
        if path == to.parent:
            part.replace(to)
        descriptor = os.open(path, flags)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _open(file: Path) -> sqlite3.Connection:
    """A connection that changes nothing."""
    # Where the folder cannot be written and nobody has the file open, SQLite has to be told that it stays as it is.
    alone = not os.access(file.parent, os.W_OK) and not file.with_name(f"{file.name}-wal").exists()
    connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro{'&immutable=1' * alone}", uri=True)
    connection.text_factory = readable
    connection.execute("PRAGMA busy_timeout=5000")
    return connection


@contextmanager
def _plainly(what: str) -> Iterator[None]:
    """What SQLite refuses, as a sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(f"{what} ({error}); nothing was changed.") from error
