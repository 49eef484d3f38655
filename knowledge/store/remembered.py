"""What was read a moment ago and cannot have changed since, so that asking costs nothing."""

from collections.abc import Callable
from typing import Generic, TypeVar

from knowledge.store.database import Database

K = TypeVar("K")
V = TypeVar("V")
MOST = 10_000
"""Answers kept; then all are dropped, and read anew when they are asked for."""


class Remembered(Generic[K, V]):
    """Answers of a query, good until the database tells of any change."""

    def __init__(self, database: Database, read: Callable[[K], V]) -> None:
        self._database, self._read = database, read
        self._known: tuple[object, dict[K, V]] = (None, {})

    def __call__(self, key: K) -> V:
        """The answer to one key."""
        pulse = self._database.pulse()
        since, known = self._known
        if pulse != since or len(known) >= MOST:
            known = {}
            self._known = (pulse, known)
        if key not in known:
            known[key] = self._read(key)
        return known[key]
