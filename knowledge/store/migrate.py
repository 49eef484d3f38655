"""Bringing a data folder of an earlier format up to the present one, in one transaction."""

from zlib import crc32

from sqlalchemy import Connection, inspect, select, text, update

from knowledge.model import Entry
from knowledge.store.schema import APPEND_ONLY, SCHEMA_VERSION, entries, facts, metadata, vectors, versions

EARLIER = ("1", "2", "3", "4")
"""Formats that can be brought up to date."""


def migrate(connection: Connection, found: str) -> None:
    """Bring a store from the format `found` up to date, step by step."""
    if found == "1":
        _renew_digests(connection)
    if found in ("1", "2"):
        _add_desk(connection)
    _check_vectors(connection)
    metadata.create_all(connection)  # from format 3 what the community chose and voted, from format 4 who was forgotten
    connection.execute(update(facts).where(facts.c.key == "schema").values(value=str(SCHEMA_VERSION)))


def _check_vectors(connection: Connection) -> None:
    """From format 4: vectors carry a checksum."""
    known = inspect(connection)
    if not known.has_table("vectors") or "crc" in {column["name"] for column in known.get_columns("vectors")}:
        return
    connection.execute(text("ALTER TABLE vectors ADD COLUMN crc BIGINT NOT NULL DEFAULT 0"))
    for row in connection.execute(select(vectors.c.engine, vectors.c.digest, vectors.c.vector)).all():
        this = (vectors.c.engine == row.engine) & (vectors.c.digest == row.digest)
        connection.execute(update(vectors).where(this).values(crc=crc32(row.vector)))


def _add_desk(connection: Connection) -> None:
    """From format 2: drafts, gaps and what else belongs to moderators; the log is sealed."""
    connection.execute(text("ALTER TABLE log ADD COLUMN draft INTEGER"))
    metadata.create_all(connection)
    for trigger in APPEND_ONLY:
        connection.execute(trigger)


def _renew_digests(connection: Connection) -> None:
    """From format 1: digests were made over all fields, and are now made without those at their default."""
    renewed: dict[tuple[str, str], str] = {}
    for row in connection.execute(select(versions)).all():
        digest = Entry.model_validate_json(row.document).digest
        renewed[row.entry_id, row.digest] = digest
        this = (versions.c.entry_id == row.entry_id) & (versions.c.version == row.version)
        connection.execute(update(versions).where(this).values(digest=digest))
    for row in connection.execute(select(entries).where(entries.c.base.is_not(None))).all():
        base = renewed.get((row.id, row.base), row.base)
        connection.execute(update(entries).where(entries.c.id == row.id).values(base=base))
