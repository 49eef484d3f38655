"""A PostgreSQL database that several bots share, on several hosts."""

import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, create_engine, event, inspect, select, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from knowledge.errors import StoreError, StoreVersionError
from knowledge.model import Scope
from knowledge.store import schema
from knowledge.store.address import ANSWERING, CONNECTING, read_address
from knowledge.store.database import Database
from knowledge.store.listener import Listener, let_go
from knowledge.store.sealed import DEFENCES

WRITERS = 0x446F6301
"""The number of the advisory lock of who writes."""
EVERYTHING = "*"


class Postgres(Database):
    """Writers queue behind one lock of the database, so that the log's numbers come in the order of the changes."""

    read_only = False

    def __init__(self, address: str) -> None:
        self._address = read_address(address)
        self._engine = create_engine(
            self._address.url,
            pool_size=10,
            max_overflow=20,
            pool_timeout=CONNECTING,
            connect_args=self._address.options,
        )
        self._engine.dialect.do_close = let_go  # type: ignore[method-assign, assignment]
        event.listen(self._engine, "checkout", _see_whether_it_stands)
        try:
            with self._plain_words():
                self._prepare()
            self._listener = Listener(self._address)
        except BaseException:
            self._engine.dispose()
            raise

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A transaction that is committed at the end or, on any exception, leaves no trace."""
        with self._plain_words(), self._within_reach().begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITERS})
            _see(connection, EVERYTHING)
            yield connection
        self._listener.heard()

    @contextmanager
    def reading(self, scope: Scope | None = None) -> Iterator[Connection]:
        """A connection to read from; row-level security withholds what a scope does not admit."""
        with self._plain_words(), self._within_reach().connect() as connection:
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
            _see(connection, EVERYTHING if scope is None else scope.server or "")
            yield connection

    def pulse(self) -> object:
        """How often something was heard; a listener without a connection counts every try."""
        return self._listener.count

    def claim(self, shards: Sequence[int], count: int) -> bool:
        """Whether nobody else serves one of them; the claim falls with the listener's connection."""
        return self._listener.claim(shards, count)

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
                raise StoreError(f"{self._address.where} belongs to another program; name an empty database.")
            if "facts" not in known:
                schema.metadata.create_all(connection)
                for statement in DEFENCES:
                    connection.execute(text(statement))
                row = {"key": "schema", "value": str(schema.SCHEMA_VERSION)}
                connection.execute(schema.facts.insert().values(row))
            found = connection.scalar(select(schema.facts.c.value).where(schema.facts.c.key == "schema"))
        if found != str(schema.SCHEMA_VERSION):
            raise StoreVersionError(
                f"{self._address.where} has format {found}, and this Docent reads format {schema.SCHEMA_VERSION}; "
                "use the version of Docent that wrote it."
            )

    def _within_reach(self) -> Engine:
        """The engine, unless the database was out of reach a second ago: then nobody else waits to find that out."""
        if self._listener.away:
            raise StoreError(f"{self._address.where} cannot be reached; try again in a moment.")
        return self._engine

    @contextmanager
    def _plain_words(self) -> Iterator[None]:
        """What the driver raises, as a sentence; the address is told without its password."""
        where = self._address.where
        try:
            yield
        except DBAPIError as error:
            raise StoreError(_sentence(error, where)) from error
        except PoolTimeout as error:
            raise StoreError(f"{where} is asked more than it answers; try again in a moment.") from error
        except ssl.SSLError as error:
            raise StoreError(
                f"{where} shows no certificate that can be trusted; name the file of its authority in "
                "DOCENT_DATABASE_URL with sslrootcert."
            ) from error
        except OSError as error:
            raise StoreError(f"{where} cannot be reached; try again in a moment.") from error


def _see_whether_it_stands(connection: Any, _record: object, _held: object) -> None:
    """A connection from the pool may have been cut since; then the pool makes another. (Its own look, `pre_ping`,
    does not expect an error of the socket.)"""
    try:
        connection._usock.settimeout(CONNECTING)
        connection.autocommit = True  # no transaction for this: one way to the database and back
        cursor = connection.cursor()
        cursor.execute("SELECT 1")
        cursor.fetchall()
        connection.autocommit = False
        connection._usock.settimeout(ANSWERING)
    except Exception as error:
        let_go(connection)
        raise DisconnectionError from error


def _see(connection: Connection, server: str) -> None:
    """Say for whom rows are read: for one server, for none (""), or for Docent itself."""
    connection.execute(text("SELECT set_config('docent.server', :server, true)"), {"server": server})


_NO_ENTRY = "does not let Docent in; check user, password and name in DOCENT_DATABASE_URL"
_REFUSALS = {
    "55P03": "is in use by another Docent that is writing; try again in a moment",
    "28P01": _NO_ENTRY,
    "28000": _NO_ENTRY,
    "3D000": _NO_ENTRY,
    "42501": "does not let this user do that; give it the rights docs/operating.md names",
    "53100": "has a full disk; free some space there and try again, nothing was changed",
}
"""By PostgreSQL's code (https://www.postgresql.org/docs/current/errcodes-appendix.html)."""


def _sentence(error: DBAPIError, where: str) -> str:
    # pg8000 hands over the fields of the server's error: C is its code, M its message.
    told: Any = error.orig.args[0] if error.orig is not None and error.orig.args else None
    if "refuses SSL" in str(told):
        return f"{where} offers no encryption; turn it on there, or take sslmode out of DOCENT_DATABASE_URL."
    code = told.get("C", "") if isinstance(told, dict) else ""
    if error.connection_invalidated or not code:
        return f"{where} cannot be reached; check that it runs and that DOCENT_DATABASE_URL is right."
    return f"{where} {_REFUSALS.get(code) or 'refused: ' + told.get('M', 'for no reason it gave')}."
