"""The only writer of corpus state. Each change and its log row are one transaction; history is never rewritten."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection

from knowledge.errors import CorpusError, UnknownEntry
from knowledge.model import Action, Entry, Scope, Status, StoredEntry
from knowledge.store import Store
from knowledge.store import entries as rows
from knowledge.store.log import append


class Review:
    """Publishes, revises, retires and restores entries on behalf of an actor whose right to do so was checked."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store = store
        self._actor = actor

    def publish(
        self, entries: Sequence[Entry], reason: str, *, server: str | None = None, from_file: bool = False
    ) -> list[int]:
        """Create or revise the entries in one transaction; returns the log sequences of what changed.

        An entry equal to its current version changes nothing. `from_file` notes that the text is that of a corpus
        file, so that later files are compared with it.
        Raises CorpusError, and changes nothing, when an id is already taken in another server's scope.
        """
        with self._store.database.transaction() as connection:
            return self.publish_within(connection, entries, reason, server=server, from_file=from_file)

    def publish_within(
        self,
        connection: Connection,
        entries: Sequence[Entry],
        reason: str,
        *,
        server: str | None = None,
        from_file: bool = False,
    ) -> list[int]:
        """The same inside a transaction in which the decision to publish was taken."""
        made = [self._publish(connection, entry, reason, server, from_file) for entry in entries]
        return [seq for seq in made if seq is not None]

    def retire(self, entry_id: str, reason: str, scope: Scope) -> int:
        """Take an entry out of every answer. Its versions stay."""
        with self._store.database.transaction() as connection:
            return self.retire_within(connection, entry_id, reason, scope)

    def retire_within(self, connection: Connection, entry_id: str, reason: str, scope: Scope) -> int:
        """The same inside a transaction in which the decision to retire was taken."""
        return self._turn(connection, entry_id, "retired", "retire", reason, scope)

    def restore(self, entry_id: str, reason: str, scope: Scope) -> int:
        """Bring a retired entry back."""
        with self._store.database.transaction() as connection:
            return self._turn(connection, entry_id, "live", "restore", reason, scope)

    def _publish(
        self, connection: Connection, entry: Entry, reason: str, server: str | None, from_file: bool
    ) -> int | None:
        now = datetime.now(UTC)
        known = rows.current(connection, entry.id)
        if known is not None and known.server != server:
            raise CorpusError(f"The id '{entry.id}' is already taken; give the entry another id.")
        if known is not None and known.entry.digest == entry.digest:
            return None
        version = 1 if known is None else rows.highest_version(connection, entry.id) + 1
        base = entry.digest if from_file else None
        rows.insert_version(connection, entry, version, self._actor, reason, now)
        if known is None:
            rows.insert_entry(connection, entry.id, server, base)
        else:
            rows.point_to(connection, entry.id, version, base)
        action: Action = "create" if known is None else "revise"
        return append(connection, action, entry.id, version, actor=self._actor, server=server, reason=reason, at=now)

    def _turn(
        self, connection: Connection, entry_id: str, status: Status, action: Action, reason: str, scope: Scope
    ) -> int:
        known = self._known(connection, entry_id, scope)
        if known.status == status:
            raise CorpusError(f"The entry '{entry_id}' is already {status}; nothing was changed.")
        rows.set_status(connection, entry_id, status)
        now = datetime.now(UTC)
        return append(
            connection,
            action,
            entry_id,
            known.version,
            actor=self._actor,
            server=known.server,
            reason=reason,
            at=now,
        )

    @staticmethod
    def _known(connection: Connection, entry_id: str, scope: Scope) -> StoredEntry:
        known = rows.current(connection, entry_id)
        if known is None or known.server != scope.server:
            raise UnknownEntry(f"There is no entry '{entry_id}'.")
        return known
