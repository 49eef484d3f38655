"""The database of one machine: a file, the transactions on it, and driver errors in plain words."""

import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from sqlite3 import Connection as DBAPIConnection
from typing import cast

from sqlalchemy import URL, Connection, create_engine, event, inspect, select, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import Pool, PoolProxiedConnection, QueuePool, StaticPool

from knowledge.errors import DiskFull, ReadOnlyStore, StoreError, StoreVersionError
from knowledge.model import Scope
from knowledge.store import schema
from knowledge.store.database import Database
from knowledge.store.migrate import EARLIER, migrate
from knowledge.store.upsert import add

FILE_NAME = "docent.sqlite"
_PRAGMAS = ("foreign_keys=ON", "busy_timeout=5000", "trusted_schema=OFF", "secure_delete=ON")
"""Secure, because what somebody had deleted must not stand in free pages, nor in backups of them."""
_WRITER_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL")
"""FULL, because with NORMAL a power cut may lose changes that were already acknowledged."""


class SQLite(Database):
    """One SQLite file behind one connection that writes and a few that can only read, so that nobody who reads waits.

    SQLite's WAL-reset bug (https://sqlite.org/wal.html#walresetbug) needs two connections that write or check-point;
    those that can do neither are safe. Opens read-only when the folder cannot be written, so that asking still works.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self._writing, self._feeling = threading.Lock(), threading.Lock()
        self.read_only = self._prepare(folder)
        self._begin()
        self._readers = self._connect(read_only=True, pool=QueuePool)
        self._wrist = self._readers.raw_connection()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A transaction that is committed at the end or, on any exception, leaves no trace."""
        if self.read_only:
            raise ReadOnlyStore(
                f"The data folder {self.path.parent} cannot be written; "
                "give Docent write access to it or choose another with --data."
            )
        writer = self._writer.execution_options(writer=True)
        with self._writing, self._plain_words(), writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self, scope: Scope | None = None) -> Iterator[Connection]:
        """A connection to read from; it sees one moment of what is committed. SQLite withholds nothing by itself."""
        with self._plain_words(), self._readers.connect() as connection:
            yield connection

    def pulse(self) -> int:
        """A counter that moves with every commit, by this or another process; costs microseconds."""
        with self._feeling, self._plain_words():  # always on the same connection: those of two cannot be compared
            return int(_driver(self._wrist).execute("PRAGMA data_version").fetchone()[0])

    def claim(self, shards: Sequence[int], count: int) -> bool:
        """Always: a second bot on the folder is kept off by a lock beside the file."""
        return True

    def empty_log(self) -> None:
        """Bring the write-ahead log into the file and empty it: what was just deleted still stands in it till then."""
        with self._writing, self._plain_words(), closing(self._writer.raw_connection()) as held:
            _driver(held).execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Release the file. The database cannot be used afterwards."""
        self._wrist.close()
        self._readers.dispose()
        self._writer.dispose()

    def _prepare(self, folder: Path) -> bool:
        """Make the folder if need be; returns whether it may only be read."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"The data folder {folder} cannot be made; choose another with --data or DOCENT_DATA."
            ) from error
        writable = os.access(folder, os.W_OK) and (not self.path.exists() or os.access(self.path, os.W_OK))
        if not writable and not self.path.exists():
            raise StoreError(f"The data folder {folder} cannot be written; choose another with --data or DOCENT_DATA.")
        return not writable

    def _begin(self) -> None:
        """Open for writing, on tables of the present format; where the disk is full, for reading what is there."""
        self._writer = self._connect(read_only=self.read_only)
        try:
            with self._plain_words():
                self._check_schema()
        except BaseException as error:
            self._writer.dispose()
            if not isinstance(error, DiskFull) or self.read_only or not self.path.stat().st_size:
                raise
            self.read_only = True
            self._begin()

    def _connect(self, *, read_only: bool, pool: type[Pool] = StaticPool) -> Engine:
        # A reader without write access cannot make the shared-memory file that WAL needs: `immutable` does without.
        # With a log beside it the file is in use, and only the log tells what is new.
        wal = self.path.with_name(f"{FILE_NAME}-wal")
        in_use = not self.read_only or (wal.exists() and wal.stat().st_size > 0)
        reading = {"mode": "ro"} if in_use else {"mode": "ro", "immutable": "1"}
        query = {"uri": "true", **(reading if read_only else {})}
        engine = create_engine(
            URL.create("sqlite", database=self.path.resolve().as_uri(), query=query),
            poolclass=pool,
            connect_args={"check_same_thread": False},
        )

        @event.listens_for(engine, "connect")
        def _prepare_connection(raw: DBAPIConnection, _record: object) -> None:
            raw.isolation_level = None  # transactions are begun below, not guessed by the driver
            raw.text_factory = readable
            for pragma in _PRAGMAS:
                raw.execute(f"PRAGMA {pragma}")

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            # A writer takes its lock before it reads what it is about to change.
            writer = connection.get_execution_options().get("writer")
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")

        return engine

    def _check_schema(self) -> None:
        with self._writer.connect() as connection:
            known = inspect(connection).get_table_names()
            if "facts" in known:
                self._check_version(connection)
            elif known:
                raise StoreError(f"{self.path} belongs to another program; choose another data folder with --data.")
        # Only now that the file is known to be ours may it be changed.
        if self.read_only:
            return
        with closing(self._writer.raw_connection()) as held:
            for pragma in _WRITER_PRAGMAS:
                _driver(held).execute(f"PRAGMA {pragma}")
        if "facts" in known:
            self._migrate()
            return
        with self.transaction() as connection:
            schema.metadata.create_all(connection)
            add(connection, schema.facts, [{"key": "schema", "value": str(schema.SCHEMA_VERSION)}])

    def _migrate(self) -> None:
        """Bring an earlier format up to date; two processes that open at once do it once."""
        with self._writer.connect() as connection:
            found = _version(connection)
        if found in EARLIER:
            with self.transaction() as connection:
                found = _version(connection)
                if found in EARLIER:
                    migrate(connection, found)

    def _check_version(self, connection: Connection) -> None:
        found = _version(connection)
        if found != str(schema.SCHEMA_VERSION) and found not in EARLIER:
            raise StoreVersionError(
                f"The data folder {self.path.parent} has format {found}, and this Docent reads format "
                f"{schema.SCHEMA_VERSION}; use the version of Docent that wrote it, or another folder with --data."
            )

    @contextmanager
    def _plain_words(self) -> Iterator[None]:
        """Turn the driver errors a person can do something about into ours; bugs stay bugs."""
        try:
            yield
        except (DatabaseError, sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if self.read_only and "no such" in str(error):
                raise StoreError(
                    f"The data folder {self.path.parent} has an earlier format, in which this is not kept, and cannot "
                    "be brought up to date; give Docent write access to it or choose another with --data."
                ) from error
            raise _told(error, self.path) from error

    def check(self) -> str:
        """SQLite's own integrity check: "ok" or what it found."""
        with self.reading() as connection:
            return str(connection.scalar(text("PRAGMA integrity_check(1)")))


def _driver(held: PoolProxiedConnection) -> DBAPIConnection:
    """The driver's own connection, for what is no part of a transaction."""
    return cast(DBAPIConnection, held.driver_connection)


def _version(connection: Connection) -> str | None:
    """The format a data folder was written in."""
    return connection.scalar(select(schema.facts.c.value).where(schema.facts.c.key == "schema"))


def _told(error: Exception, path: Path) -> StoreError:
    """What the driver, or SQLAlchemy for it, complains of, as one sentence."""
    reason = str(getattr(error, "orig", None) or error)
    if "full" in reason or ("I/O error" in reason and not shutil.disk_usage(path.parent).free):
        return DiskFull(
            f"The disk that holds {path.parent} is full; free some space and try again. Nothing was changed."
        )
    return StoreError(_sentence(reason, path))


def _sentence(reason: str, path: Path) -> str:
    if "locked" in reason:
        return f"{path} is in use by another Docent that is writing; try again in a moment."
    if "readonly" in reason or "read-only" in reason:
        return f"{path} cannot be written; give Docent write access or choose another folder with --data."
    if "malformed" in reason or "not a database" in reason or "decode" in reason:
        return f"{path} is damaged or not a Docent database; restore a backup or move the file away."
    return f"The database {path} refused: {reason}."


def readable(text: bytes) -> str:
    """Text of the database also where a byte of it is damaged: the digest then tells which entry that is."""
    return text.decode(errors="replace")
