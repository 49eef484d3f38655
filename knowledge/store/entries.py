"""Entries and their versions: reading in a scope, and the row changes that `knowledge.review` makes."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import get_args

from pydantic import ValidationError
from sqlalchemy import ColumnElement, Connection, FromClause, Select, func, or_, select, update
from sqlalchemy.engine import Row

from knowledge.errors import DamagedEntry, UnknownEntry
from knowledge.model import ENTRY_ID, Entry, Scope, Status, StoredEntry, Version, one_line
from knowledge.store.database import Database
from knowledge.store.schema import entries, versions

log = logging.getLogger("docent")
MOST_VERSIONS = 2**31 - 1
"""What fits in a column; PostgreSQL refuses to be asked for more."""
STORED = ("version", "document", "digest")


class Entries:
    """Reads of the corpus. Every one takes the reader's scope."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, entry_id: str, scope: Scope) -> StoredEntry:
        """The current version of an entry, by its id or, when that is not live, by an alias of another that is.

        Raises UnknownEntry when there is none or the scope does not admit it.
        """
        with self._database.reading(scope) as connection:
            found = current(connection, entry_id)
            if found is None or found.status == "retired" or not scope.admits(found.server):
                found = _by_alias(connection, entry_id, scope) or found
        if found is None or not scope.admits(found.server):
            raise UnknownEntry(
                "There is no entry '{entry}'; `docent corpus list` or /resources shows what there is.", entry=entry_id
            )
        return found

    def all(self, scope: Scope, *, retired: bool = False, translations: bool = False) -> list[StoredEntry]:
        """Every entry the scope admits, ordered by id; retired ones and translations only when asked for.

        A translation comes only with its original: it is retired with it.
        """
        query = _joined().where(or_(entries.c.server.is_(None), entries.c.server == scope.server))
        found = self._read(query if retired else query.where(entries.c.status == "live"), scope)
        originals = _originals(found)
        if not translations:
            return originals
        known = {item.entry.id for item in originals}
        return [item for item in found if not item.entry.translation or item.entry.translation.of in known]

    def retired(self, scope: Scope) -> list[StoredEntry]:
        """The retired entries the scope admits, translations left out, ordered by id."""
        own = or_(entries.c.server.is_(None), entries.c.server == scope.server)
        return _originals(self._read(_joined().where(entries.c.status == "retired", own), scope))

    def translation(self, entry: Entry, language: str, scope: Scope) -> Entry | None:
        """An entry in another language, where somebody translated it and the scope admits that."""
        with self._database.reading(scope) as connection:
            found = current(connection, f"{entry.id}.{language}")
        usable = found is not None and found.status == "live" and scope.admits(found.server)
        return found.entry if found and usable and found.entry.translation else None

    def recommendation(self, number: int) -> Entry:
        """The hub-wide entry that is recommendation 1, 2 or 3. Raises UnknownEntry when it was retired."""
        numbered = versions.c.document.contains(f'"number":{number}')
        found = self._read(_joined().where(entries.c.status == "live", entries.c.server.is_(None), numbered))
        for stored in _originals(found):
            if stored.entry.number == number:
                return stored.entry
        raise UnknownEntry("Recommendation {number} is not in the corpus; restore or import its entry.", number=number)

    def some(self, names: Sequence[str], scope: Scope) -> list[Entry]:
        """The live entries of these ids that the scope admits, in the order of the ids."""
        found = self._read(_joined().where(entries.c.status == "live", entries.c.id.in_(names)), scope)
        known = {stored.entry.id: stored.entry for stored in found if scope.admits(stored.server)}
        return [known[name] for name in names if name in known]

    def whatever(self, names: Sequence[str]) -> list[StoredEntry]:
        """The entries of these ids in any scope and status, for Docent's own upkeep, never for a reader."""
        return self._read(_joined().where(entries.c.id.in_(names)))

    def every(self) -> list[StoredEntry]:
        """Live entries of all scopes, for building the index only, which keeps each passage's server beside it."""
        return self._read(_joined().where(entries.c.status == "live"))

    def damaged(self) -> list[str]:
        """Ids of entries that are not what was written: some version of them, their status, or a version is gone."""
        with self._database.reading() as connection:
            kept = connection.execute(select(versions.c.entry_id, versions.c.document, versions.c.digest)).all()
            query = select(entries.c.id, entries.c.status, versions.c.digest).outerjoin_from(entries, *_on())
            current = connection.execute(query).all()
        found = {row.entry_id for row in kept} - {row.id for row in current}
        found |= {row.entry_id for row in kept if _named(row.entry_id, row.document, row.digest) is None}
        found |= {row.id for row in current if row.digest is None or row.status not in get_args(Status)}
        return sorted(found)

    def history(self, entry_id: str, scope: Scope) -> list[Version]:
        """All versions of an entry the scope admits, oldest first."""
        return self.versions(self.get(entry_id, scope).entry.id)

    def versions(self, entry_id: str) -> list[Version]:
        """All versions of an entry, oldest first; who may see it is checked by whoever fetched it."""
        query = select(versions).where(versions.c.entry_id == entry_id).order_by(versions.c.version)
        with self._database.reading() as connection:
            return [_version(row) for row in connection.execute(query)]

    def version(self, entry_id: str, number: int) -> Entry | None:
        """One version of an entry; None when there is none of that number."""
        with self._database.reading() as connection:
            return former(connection, entry_id, number)

    def _read(self, query: Select[tuple[object, ...]], scope: Scope | None = None) -> list[StoredEntry]:
        """The entries, by id: sorted here, since each database has an order of its own for letters."""
        with self._database.reading(scope) as connection:
            rows = connection.execute(query).all()
        return sorted(_whole_ones(rows), key=lambda stored: stored.entry.id)


def current(connection: Connection, entry_id: str) -> StoredEntry | None:
    """The current version inside a transaction, whatever its scope and status. Raises DamagedEntry."""
    row = connection.execute(_joined().where(entries.c.id == entry_id)).first()
    if row is None and connection.scalar(select(entries.c.id).where(entries.c.id == entry_id)) is not None:
        raise _damaged(entry_id)
    return None if row is None else _stored(row)


def former(connection: Connection, entry_id: str, version: int) -> Entry | None:
    """One version of an entry, whatever its scope."""
    if not 0 < version <= MOST_VERSIONS:
        return None
    this = (versions.c.entry_id == entry_id) & (versions.c.version == version)
    row = connection.execute(select(versions).where(this)).first()
    return None if row is None else _version(row).entry


def digests(connection: Connection) -> Iterator[tuple[str, str, str | None, Status, str | None]]:
    """(id, digest of the current version, digest of the file it last came from, status, server) of every entry."""
    columns = (entries.c.id, versions.c.digest, entries.c.base, entries.c.status, entries.c.server)
    for row in connection.execute(select(*columns).select_from(_tables())):
        yield row.id, row.digest, row.base, row.status, row.server


def insert_version(connection: Connection, entry: Entry, version: int, author: str, reason: str, at: datetime) -> None:
    """Add one immutable version."""
    connection.execute(
        versions.insert().values(
            entry_id=entry.id,
            version=version,
            document=entry.model_dump_json(),
            digest=entry.digest,
            author=author,
            reason=one_line(reason),
            at=at.isoformat(),
        )
    )


def insert_entry(connection: Connection, entry_id: str, server: str | None, base: str | None) -> None:
    """Make an entry whose first version has just been inserted."""
    connection.execute(entries.insert().values(id=entry_id, server=server, status="live", version=1, base=base))


def highest_version(connection: Connection, entry_id: str) -> int:
    """The number of the newest version, which need not be the current one; 0 when there is none."""
    query = select(func.max(versions.c.version)).where(versions.c.entry_id == entry_id)
    return int(connection.scalar(query) or 0)


def point_to(connection: Connection, entry_id: str, version: int, base: str | None) -> None:
    """Make a version the current one; a base of None keeps what was synchronised before."""
    values: dict[str, object] = {"version": version} if base is None else {"version": version, "base": base}
    connection.execute(update(entries).where(entries.c.id == entry_id).values(values))


def set_base(connection: Connection, entry_id: str, base: str) -> None:
    """Note the file that an entry is now equal to."""
    connection.execute(update(entries).where(entries.c.id == entry_id).values(base=base))


def set_status(connection: Connection, entry_id: str, status: Status) -> None:
    """Retire or restore an entry."""
    connection.execute(update(entries).where(entries.c.id == entry_id).values(status=status))


def _on() -> tuple[FromClause, ColumnElement[bool]]:
    return versions, (entries.c.id == versions.c.entry_id) & (entries.c.version == versions.c.version)


def _tables() -> FromClause:
    return entries.join(*_on())


def _joined() -> Select[tuple[object, ...]]:
    columns = (entries.c.id, entries.c.server, entries.c.status, *(versions.c[name] for name in STORED))
    return select(*columns).select_from(_tables())


def _by_alias(connection: Connection, alias: str, scope: Scope) -> StoredEntry | None:
    """The live entry that took over an id. Entries are few and this is rare, so their documents are searched."""
    if not ENTRY_ID.fullmatch(alias):
        return None
    mentions = versions.c.document.contains(f'"{alias}"', autoescape=True)
    rows = connection.execute(_joined().where(entries.c.status == "live", mentions).order_by(entries.c.id))
    found = [stored for stored in map(_stored, rows) if alias in stored.entry.aliases and scope.admits(stored.server)]
    return next(iter(sorted(found, key=lambda stored: stored.server is not None)), None)


def _originals(stored: list[StoredEntry]) -> list[StoredEntry]:
    return [item for item in stored if item.entry.translation is None]


def _whole_ones(rows: Iterable[Row[tuple[object, ...]]]) -> Iterator[StoredEntry]:
    """The entries of rows but for damaged ones, which nobody is to read: the others must not fall with them."""
    for row in rows:
        try:
            yield _stored(row)
        except DamagedEntry as error:
            log.error("%s", error)


def _stored(row: Row[tuple[object, ...]]) -> StoredEntry:
    entry = _named(row.id, row.document, row.digest)
    if entry is None or row.status not in get_args(Status):
        raise _damaged(row.id)
    return StoredEntry(entry=entry, version=row.version, status=row.status, server=row.server)


def whole(document: str, digest: str) -> Entry | None:
    """The entry of a document, if its SHA-256 still is the one that was written with it."""
    try:
        entry = Entry.model_validate_json(document)
    except ValidationError:
        return None
    return entry if entry.digest == digest else None


def _damaged(entry_id: str) -> DamagedEntry:
    return DamagedEntry(
        f"The entry '{entry_id}' is not what was written, so it answers nobody; run `docent restore` with a backup."
    )


def _named(entry_id: str, document: str, digest: str) -> Entry | None:
    """The same, if it also is the entry it stands for."""
    entry = whole(document, digest)
    return entry if entry is not None and entry.id == entry_id else None


def _version(row: Row[tuple[object, ...]]) -> Version:
    entry = _named(row.entry_id, row.document, row.digest)
    if entry is None:
        raise _damaged(row.entry_id)
    at = datetime.fromisoformat(row.at)
    return Version(entry=entry, version=row.version, author=row.author, reason=row.reason, at=at)
