"""A PostgreSQL database that several bots share, on several hosts."""

import logging
import select
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event, inspect, make_url, text
from sqlalchemy import select as query
from sqlalchemy.exc import ArgumentError, DBAPIError, DisconnectionError, NoSuchModuleError

from knowledge.errors import StoreError, StoreVersionError
from knowledge.model import Scope
from knowledge.store import schema
from knowledge.store.database import Database
from knowledge.store.sealed import DEFENCES

WRITERS, BOTS = 0x446F6301, 0x446F6302
"""Numbers of advisory locks: of who writes, and of who serves a shard."""
CHANGED = "docent"
"""The channel on which the database tells of changes."""
AGAIN = 1.0
"""Seconds after which a listener that lost its connection tries again; so long, at most, others' edits stay unseen."""
QUIET = 5.0
"""Seconds after which a listener that hears nothing sees whether its connection still stands."""
EVERYTHING = "*"
log = logging.getLogger("docent")


class Postgres(Database):
    """Writers queue behind one lock of the database, so that the log's numbers come in the order of the changes."""

    read_only = False

    def __init__(self, address: str) -> None:
        self._url = _url(address)
        self._engine = create_engine(self._url, pool_size=10, max_overflow=20, connect_args={"timeout": QUIET})
        self._engine.dialect.do_close = _let_go  # type: ignore[method-assign, assignment]
        event.listen(self._engine, "connect", _limit)
        event.listen(self._engine, "checkout", _see_whether_it_stands)
        try:
            with self._plain_words():
                self._prepare()
            self._listener = _Listener(self._url)
        except BaseException:
            self._engine.dispose()
            raise

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A transaction that is committed at the end or, on any exception, leaves no trace."""
        with self._plain_words(), self._engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITERS})
            _see(connection, EVERYTHING)
            yield connection
        self._listener.heard()

    @contextmanager
    def reading(self, scope: Scope | None = None) -> Iterator[Connection]:
        """A connection to read from; row-level security withholds what a scope does not admit."""
        with self._plain_words(), self._engine.connect() as connection:
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
            _see(connection, EVERYTHING if scope is None else scope.server or "")
            yield connection

    def pulse(self) -> object:
        """How often something was heard; a listener without a connection counts every try."""
        return self._listener.count

    def claim(self, shards: tuple[int, ...]) -> bool:
        """Whether nobody else serves one of them; the claim falls with the listener's connection."""
        return self._listener.claim(shards)

    def empty_log(self) -> None:
        """Nothing to do: what PostgreSQL keeps for itself is the business of whoever runs it."""

    def check(self) -> str:
        """Whether it can be asked at all; PostgreSQL has checksums of its own."""
        with self.reading() as connection:
            return "ok" if connection.scalar(text("SELECT 1")) == 1 else "no answer"

    def close(self) -> None:
        """Close all connections."""
        self._listener.close()
        self._engine.dispose()

    def _prepare(self) -> None:
        with self._engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITERS})
            known = inspect(connection).get_table_names()
            if "facts" not in known and known:
                raise StoreError(f"{self._where()} belongs to another program; name an empty database.")
            if "facts" not in known:
                schema.metadata.create_all(connection)
                for statement in DEFENCES:
                    connection.execute(text(statement))
                row = {"key": "schema", "value": str(schema.SCHEMA_VERSION)}
                connection.execute(schema.facts.insert().values(row))
            found = connection.scalar(query(schema.facts.c.value).where(schema.facts.c.key == "schema"))
        if found != str(schema.SCHEMA_VERSION):
            raise StoreVersionError(
                f"{self._where()} has format {found}, and this Docent reads format {schema.SCHEMA_VERSION}; "
                "use the version of Docent that wrote it."
            )

    def _where(self) -> str:
        return f"The database {self._url.database} on {self._url.host or 'this machine'}"

    @contextmanager
    def _plain_words(self) -> Iterator[None]:
        """What the driver raises, as a sentence; the address is told without its password."""
        try:
            yield
        except DBAPIError as error:
            raise StoreError(_sentence(error, self._where())) from error
        except OSError as error:
            raise StoreError(f"{self._where()} cannot be reached; try again in a moment.") from error


class _Listener:
    """A thread with a connection of its own, on which the database tells that something changed."""

    def __init__(self, url: URL) -> None:
        self.count = 0
        self._url = url
        self._closed = threading.Event()
        self._shards: tuple[int, ...] = ()
        self._speaking = threading.Lock()
        self._connection = self._connect()
        self._thread = threading.Thread(target=self._listen, name="listener", daemon=True)
        self._thread.start()

    def heard(self) -> None:
        self.count += 1

    def claim(self, shards: tuple[int, ...]) -> bool:
        self._shards = shards
        with self._speaking:
            return all(self._claimed(self._connection, shard) for shard in shards)

    def close(self) -> None:
        self._closed.set()
        with suppress(OSError, AttributeError):  # it may be gone already
            self._connection._usock.shutdown(socket.SHUT_RDWR)  # wakes the thread
        self._thread.join(QUIET)
        _let_go(self._connection)

    def _connect(self) -> Any:
        from pg8000.native import Connection as Native
        from pg8000.native import InterfaceError

        try:
            connection = Native(
                self._url.username or "",
                host=self._url.host or "localhost",
                port=self._url.port or 5432,
                database=self._url.database,
                password=self._url.password,
                unix_sock=self._url.query.get("unix_sock"),
                timeout=QUIET,
            )
        except InterfaceError as error:
            raise StoreError(f"The database on {self._url.host or 'this machine'} cannot be reached.") from error
        connection.run(f"LISTEN {CHANGED}")
        return connection

    def _listen(self) -> None:
        while not self._closed.is_set():
            try:
                self._wait()
            except Exception as error:
                if self._closed.is_set():
                    return
                log.warning("The database no longer tells of changes (%s); trying again.", type(error).__name__)
                self._again()

    def _wait(self) -> None:
        """Until something is told, or it has been quiet for a while; then see what it was."""
        select.select([self._connection._usock], [], [], QUIET)  # pg8000 has no call for it
        with self._speaking:
            self._connection.run("SELECT 1")
            told = len(self._connection.notifications)
            self._connection.notifications.clear()
        if told:
            self.heard()

    def _again(self) -> None:
        """Connect anew; until that is done, whoever asks looks for themselves."""
        while not self._closed.is_set():
            self.heard()
            try:
                _let_go(self._connection)
                self._connection = self._connect()
                if not all(self._claimed(self._connection, shard) for shard in self._shards):
                    log.error("Another bot has taken over this one's place meanwhile; stop one of them.")
                self.heard()
                return
            except Exception:
                time.sleep(AGAIN)

    @staticmethod
    def _claimed(connection: Any, shard: int) -> bool:
        return bool(connection.run(f"SELECT pg_try_advisory_lock({BOTS}, {int(shard)})")[0][0])


def _url(address: str) -> URL:
    """The address with the driver we use. Raises StoreError for one that is none, without showing it."""
    try:
        url = make_url(address)
        if url.get_backend_name() not in ("postgresql", "postgres"):
            raise ArgumentError
        import pg8000  # noqa: F401
    except ImportError as error:
        raise StoreError("Install Docent with its PostgreSQL driver: pip install 'museum-docent[postgres]'.") from error
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise StoreError(
            "Correct DOCENT_DATABASE_URL: an address such as postgresql://docent:password@host/docent."
        ) from error
    return url.set(drivername="postgresql+pg8000")


def _let_go(connection: Any) -> None:
    """Close a connection, broken or not; pg8000 leaves the socket of a broken one open."""
    line = connection._usock
    with suppress(Exception):
        connection.close()
    if line is not None:
        line.close()


def _see_whether_it_stands(connection: Any, _record: object, _held: object) -> None:
    """A connection from the pool may have been cut since; then the pool makes another. (Its own look, `pre_ping`,
    does not expect an error of the socket.)"""
    try:
        cursor = connection.cursor()
        cursor.execute("SELECT 1")
        cursor.fetchall()
        connection.rollback()
    except Exception as error:
        _let_go(connection)
        raise DisconnectionError from error


def _limit(connection: Any, _record: object) -> None:
    """No statement, and no wait for a lock, goes on for ever."""
    cursor = connection.cursor()
    cursor.execute("SET statement_timeout = '30s'")
    cursor.execute("SET lock_timeout = '5s'")
    connection.commit()
    cursor.close()


def _see(connection: Connection, server: str) -> None:
    """Say for whom rows are read: for one server, for none (""), or for Docent itself."""
    connection.execute(text("SELECT set_config('docent.server', :server, true)"), {"server": server})


def _sentence(error: DBAPIError, where: str) -> str:
    # pg8000 hands over the fields of the server's error: C is its code, M its message.
    told: Any = error.orig.args[0] if error.orig is not None and error.orig.args else None
    code = told.get("C", "") if isinstance(told, dict) else ""
    if code == "55P03":
        return f"{where} is in use by another Docent that is writing; try again in a moment."
    if code in ("28P01", "28000", "3D000"):
        return f"{where} does not let Docent in; check user, password and name in DOCENT_DATABASE_URL."
    if code == "42501":
        return f"{where} does not let this user do that; give it the rights docs/operating.md names."
    if code == "53100":
        return "The disk of the database is full; free some space and try again. Nothing was changed."
    if error.connection_invalidated or not code:
        return f"{where} cannot be reached; check that it runs and that DOCENT_DATABASE_URL is right."
    return f"{where} refused: {told.get('M', 'for no reason it gave')}."
