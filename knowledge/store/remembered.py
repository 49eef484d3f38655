"""What was read a moment ago and cannot have changed since, so that asking costs nothing."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

from knowledge.errors import StoreError
from knowledge.store.database import Database

K = TypeVar("K")
V = TypeVar("V")
MOST = 10_000
"""Answers kept; then all are dropped, and read anew when they are asked for."""


IN_TIME, PAUSE = 1.5, 5.0
"""Seconds an answer is waited for, and seconds after one that did not come in which none is asked for: a person's
language is looked up where everybody's messages pass, and a silent database must not keep them all waiting."""
_reading = ThreadPoolExecutor(2, "remembering")


class Remembered(Generic[K, V]):
    """Answers of a query, good until the database tells of any change."""

    def __init__(self, database: Database, read: Callable[[K], V]) -> None:
        self._database, self._read = database, read
        self._known: tuple[object, dict[K, V]] = (None, {})
        self._silent_until = 0.0

    def __call__(self, key: K) -> V:
        """The answer to one key. Raises StoreError, also when it does not come in time."""
        pulse = self._database.pulse()
        since, known = self._known
        if pulse != since or len(known) >= MOST:
            known = {}
            self._known = (pulse, known)
        if key not in known:
            known[key] = self._in_time(key)
        return known[key]

    def _in_time(self, key: K) -> V:
        if time.monotonic() < self._silent_until:
            raise StoreError("The database does not answer; try again in a moment.")
        try:
            return _reading.submit(self._read, key).result(IN_TIME)
        except TimeoutError as error:
            self._silent_until = time.monotonic() + PAUSE
            raise StoreError("The database does not answer in time; try again in a moment.") from error
