"""The only writer of corpus state. Each change and its log row are one transaction; history is never rewritten."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection

from knowledge.draft import Change
from knowledge.errors import CorpusError, StaleEdit, UnknownEntry
from knowledge.model import Action, Entry, Scope, StoredEntry
from knowledge.store import Store
from knowledge.store import entries as rows
from knowledge.store.gaps import close_answered
from knowledge.store.log import append


class Review:
    """Publishes, revises, retires, restores and reverts on behalf of an actor whose right to do so was checked."""

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

    def apply(self, change: Change, reason: str, *, server: str | None) -> int:
        """One change, published at once; returns its log sequence. Raises as `apply_within` does."""
        with self._store.database.transaction() as connection:
            return self.apply_within(connection, change, reason, server=server)

    def apply_within(
        self,
        connection: Connection,
        change: Change,
        reason: str,
        *,
        server: str | None,
        author: str | None = None,
        draft: int | None = None,
    ) -> int:
        """One change that was agreed on, written by `author`; returns its log sequence.

        Raises StaleEdit when the entry has moved on from the version the change was made against, and CorpusError
        when there is nothing to change, or the id of a new entry is taken.
        """
        entry, known, now = change.entry, rows.current(connection, change.entry.id), datetime.now(UTC)
        if change.action == "create":
            if known is not None:
                raise CorpusError("The id '{entry}' is already taken; give the entry another id.", entry=entry.id)
        else:
            known = _unmoved(known, change, server)
            _check(known, change)
        if change.action in ("create", "revise", "revert"):
            version = _add_version(connection, entry, known, author or self._actor, reason, now, server=server)
        else:
            version = change.base
        rows.set_status(connection, entry.id, "retired" if change.action == "retire" else "live")
        if change.action != "retire":
            close_answered(connection, entry, server, self._actor)
        return append(
            connection,
            change.action,
            entry.id,
            version,
            actor=self._actor,
            server=server,
            reason=reason,
            at=now,
            draft=draft,
        )

    def retire(self, entry_id: str, reason: str, scope: Scope) -> int:
        """Take an entry out of every answer. Its versions stay."""
        with self._store.database.transaction() as connection:
            return self.retire_within(connection, entry_id, reason, scope)

    def retire_within(self, connection: Connection, entry_id: str, reason: str, scope: Scope) -> int:
        """The same inside a transaction in which the decision to retire was taken."""
        return self._turn(connection, entry_id, "retire", reason, scope)

    def restore(self, entry_id: str, reason: str, scope: Scope) -> int:
        """Bring a retired entry back."""
        with self._store.database.transaction() as connection:
            return self._turn(connection, entry_id, "restore", reason, scope)

    def revert(self, entry_id: str, version: int, reason: str, scope: Scope) -> int:
        """Make an earlier version the text again, as a version of its own; a retired entry is live again."""
        with self._store.database.transaction() as connection:
            known = self._known(connection, entry_id, scope)
            change = reversion(rows.former(connection, entry_id, version), known, version)
            return self.apply_within(connection, change, reason, server=scope.server)

    def _publish(
        self, connection: Connection, entry: Entry, reason: str, server: str | None, from_file: bool
    ) -> int | None:
        known = rows.current(connection, entry.id)
        if known is not None and known.server != server:
            raise CorpusError("The id '{entry}' is already taken; give the entry another id.", entry=entry.id)
        if known is not None and known.entry.digest == entry.digest:
            return None
        base, now = entry.digest if from_file else None, datetime.now(UTC)
        version = _add_version(connection, entry, known, self._actor, reason, now, server=server, base=base)
        if known is None or known.status == "live":
            close_answered(connection, entry, server, self._actor)
        action: Action = "create" if known is None else "revise"
        return append(connection, action, entry.id, version, actor=self._actor, server=server, reason=reason, at=now)

    def _turn(self, connection: Connection, entry_id: str, action: Action, reason: str, scope: Scope) -> int:
        known = self._known(connection, entry_id, scope)
        change = Change(action=action, entry=known.entry, base=known.version)
        return self.apply_within(connection, change, reason, server=scope.server)

    @staticmethod
    def _known(connection: Connection, entry_id: str, scope: Scope) -> StoredEntry:
        known = rows.current(connection, entry_id)
        if known is None or known.server != scope.server:
            raise _unknown(entry_id)
        return known


def _add_version(
    connection: Connection,
    entry: Entry,
    known: StoredEntry | None,
    author: str,
    reason: str,
    now: datetime,
    *,
    server: str | None,
    base: str | None = None,
) -> int:
    """Add a version and make it the current one; returns its number."""
    version = 1 if known is None else rows.highest_version(connection, entry.id) + 1
    rows.insert_version(connection, entry, version, author, reason, now)
    if known is None:
        rows.insert_entry(connection, entry.id, server, base)
    else:
        rows.point_to(connection, entry.id, version, base)
    return version


def possible(store: Store, change: Change, server: str | None) -> None:
    """Raises as publishing a change of an entry would at this moment: StaleEdit, or CorpusError."""
    with store.database.reading() as connection:
        _check(_unmoved(rows.current(connection, change.entry.id), change, server), change)


def require_live(known: StoredEntry) -> None:
    """Raises CorpusError for a retired entry, whose text nobody can change."""
    if known.status == "retired":
        raise CorpusError("The entry '{entry}' was retired; restore it before you change it.", entry=known.entry.id)


def reversion(former: Entry | None, known: StoredEntry, version: int) -> Change:
    """The change that makes an earlier version the text again. Raises CorpusError when there is no such version."""
    if former is None:
        raise CorpusError(
            "'{entry}' has no version {version}; its history shows those there are.",
            entry=known.entry.id,
            version=version,
        )
    return Change(action="revert", entry=former, base=known.version)


def _unmoved(known: StoredEntry | None, change: Change, server: str | None) -> StoredEntry:
    """The present entry, if it is the one the change was made against."""
    if known is None or known.server != server:
        raise _unknown(change.entry.id)
    if known.version != change.base:
        raise StaleEdit(
            "'{entry}' was changed meanwhile: it is at version {version}, and this was made against version "
            "{base}; both are kept, compare them and edit again.",
            entry=change.entry.id,
            version=known.version,
            base=change.base,
        )
    return known


def _check(known: StoredEntry, change: Change) -> None:
    """Raises CorpusError for a change that leads nowhere."""
    entry_id, turned = change.entry.id, {"retire": "retired", "restore": "live"}.get(change.action)
    if known.status == turned:
        raise CorpusError(
            "The entry '{entry}' is already {turned}; nothing was changed.", entry=entry_id, turned=turned
        )
    if change.action == "revise":
        require_live(known)
    if turned is None and known.entry.digest == change.entry.digest and known.status == "live":
        raise CorpusError("The entry '{entry}' already says exactly that; nothing was changed.", entry=entry_id)


def _unknown(entry_id: str) -> UnknownEntry:
    return UnknownEntry(
        "There is no entry '{entry}' here to change; look for it with /corpus find or `docent corpus find`.",
        entry=entry_id,
    )
