"""Keeps one snapshot in step with the store: the next question after an edit sees the edit, without a restart."""

import threading

from index.engine import Engine
from index.snapshot import Progress, Snapshot, build
from knowledge.store import Store


class Live:
    """The current snapshot of a store. A snapshot in use is never changed; the next is built aside and swapped in."""

    def __init__(self, store: Store, engine: Engine, progress: Progress | None = None) -> None:
        self._store = store
        self._engine = engine
        self._lock = threading.Lock()
        self._snapshot = self._build(progress)

    def snapshot(self) -> Snapshot:
        """The snapshot of the newest edition; builds it first when the log has moved, also by another process."""
        with self._lock:
            if self._store.log.head() != self._snapshot.edition:
                self._snapshot = self._build(None)
            return self._snapshot

    def _build(self, progress: Progress | None) -> Snapshot:
        # The edition is read first: a change made meanwhile is then seen as new, never missed.
        edition = self._store.log.head()
        return build(self._store.entries.every(), edition, self._engine, self._store.vectors, progress)
