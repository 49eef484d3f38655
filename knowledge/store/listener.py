"""A connection of its own, on which PostgreSQL tells of changes, and by which a bot holds its place."""

import logging
import select
import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from knowledge.errors import StoreError
from knowledge.store.address import Address

BOTS, COUNTS = 0x446F6302, 0x446F6303
"""Numbers of advisory locks: of who serves a shard, and of how many shards the bots on this database count."""
CHANGED = "docent"
"""The channel on which the database tells of changes."""
AGAIN = 1.0
"""Seconds after which a listener that lost its connection tries again; so long, at most, others' edits stay unseen."""
QUIET = 5.0
"""Seconds after which a listener that hears nothing sees whether its connection still stands."""
_OTHERS = """SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = :counts AND objid <> :count
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""
log = logging.getLogger("docent")


class Listener:
    """A thread that counts what it hears."""

    def __init__(self, address: Address) -> None:
        self.count = 0
        """How often something was heard; while there is no connection, every try to get one."""
        self.away = False
        """Whether the database could not be reached at the last try."""
        self._address = address
        self._closed = threading.Event()
        self._speaking = threading.Lock()
        self._place: tuple[Sequence[int], int] | None = None
        self._held: set[int] = set()
        self._connection = self._connect()
        self._thread = threading.Thread(target=self._listen, name="listener", daemon=True)
        self._thread.start()

    def heard(self) -> None:
        """Something changed, or may have."""
        self.count += 1

    def claim(self, shards: Sequence[int], count: int) -> bool:
        """Whether nobody else serves one of these shards, or counts another number of them; to be asked again and
        again, since the claim falls with the connection. Raises StoreError when the database cannot be asked."""
        self._place = shards, count
        try:
            with self._speaking:
                return self._take()
        except Exception as error:
            raise StoreError(f"{self._address.where} cannot be asked who serves what; try again later.") from error

    def close(self) -> None:
        """Stop listening."""
        self._closed.set()
        with suppress(OSError, AttributeError):  # it may be gone already
            self._connection._usock.shutdown(socket.SHUT_RDWR)  # wakes the thread
        self._thread.join(QUIET)
        let_go(self._connection)

    def _connect(self) -> Any:
        from pg8000.native import Connection

        url = self._address.url
        try:
            connection = Connection(
                url.username or "",
                host=url.host or "localhost",
                port=url.port or 5432,
                database=url.database,
                password=url.password,
                **self._address.options,
            )
        except Exception as error:
            raise StoreError(f"{self._address.where} cannot be reached; try again in a moment.") from error
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
                # Where nothing comes back at all, others would wait long to find that out.
                self.away = isinstance(error, TimeoutError) or isinstance(error.__cause__, TimeoutError)
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
        """Connect anew, and take the place again; until that is done, whoever asks looks for themselves."""
        while not self._closed.is_set():
            self.heard()
            let_go(self._connection)
            try:
                connection = self._connect()
                with self._speaking:
                    self._connection, self._held = connection, set()
                    self._take()
            except Exception:
                self.away = True
                self._closed.wait(AGAIN)
            else:
                self.away = False
                self.heard()
                return

    def _take(self) -> bool:
        """Take what is free of the place; whether all of it is held."""
        shards, count = self._place or ((), 0)
        if not shards:
            return True
        if not self._held:
            self._run("SELECT pg_advisory_unlock_all()")  # of an earlier try that failed
            self._run("SELECT pg_advisory_lock_shared(:counts, :count)", counts=COUNTS, count=count)
            if self._run(_OTHERS, counts=COUNTS, count=count):
                return False
        for shard in set(shards) - self._held:
            if self._run("SELECT pg_try_advisory_lock(:bots, :shard)", bots=BOTS, shard=shard):
                self._held.add(shard)
        return self._held == set(shards)

    def _run(self, statement: str, **values: int) -> Any:
        return self._connection.run(statement, **values)[0][0]


def let_go(connection: Any) -> None:
    """Close a connection, broken or not; pg8000 leaves the socket of a broken one open."""
    line = connection._usock
    with suppress(Exception):
        connection.close()
    if line is not None:
        line.close()
