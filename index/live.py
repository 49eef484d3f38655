"""Keeps one snapshot in step with the store: the next question after an edit sees the edit, without a restart."""

import threading
from collections.abc import Iterator

from index.engine import Engine
from index.snapshot import Progress, Snapshot, build
from knowledge.model import PUBLISHED, StoredEntry
from knowledge.store import Store


class Live:
    """The current snapshot of a store. A snapshot in use is never changed; the next is built aside and swapped in."""

    def __init__(self, store: Store, engine: Engine, progress: Progress | None = None) -> None:
        self._store = store
        self._engine = engine
        self._lock = threading.Lock()
        # The edition is read first: a change made meanwhile is then seen as new, never missed.
        edition = store.log.head()
        self._snapshot = build(store.entries.every(), edition, engine, store.vectors, progress)

    def snapshot(self) -> Snapshot:
        """The snapshot of the newest edition; builds it first when the log has moved, also by another process."""
        with self._lock:
            edition = self._store.log.head()
            if edition != self._snapshot.edition:
                stored = sorted(self._present(), key=lambda item: item.entry.id)
                self._snapshot = build(stored, edition, self._engine, self._store.vectors, former=self._snapshot)
            return self._snapshot

    def _present(self) -> Iterator[StoredEntry]:
        """The live entries: those the log tells of read anew, the others as the snapshot has them."""
        rows = self._store.log.since(self._snapshot.edition)
        changed = {row.entry_id for row in rows if row.action in PUBLISHED}
        translations = {one.stored.entry.id: one.stored for one in self._snapshot.translations.values()}
        known = {**self._snapshot.entries, **translations}
        yield from (stored for name, stored in known.items() if name not in changed)
        yield from (stored for stored in self._store.entries.whatever([*changed]) if stored.status == "live")
