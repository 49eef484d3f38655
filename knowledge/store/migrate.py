"""Bringing a data folder of an earlier format up to the present one, in one transaction."""

from sqlalchemy import Connection, select, text, update

from knowledge.model import Entry
from knowledge.store.schema import APPEND_ONLY, SCHEMA_VERSION, entries, facts, metadata, versions

EARLIER = ("1", "2", "3")
"""Formats that can be brought up to date."""


def migrate(connection: Connection, found: str) -> None:
    """Bring a store from the format `found` up to date, step by step."""
    if found == "1":
        _renew_digests(connection)
    if found in ("1", "2"):
        _add_desk(connection)
    metadata.create_all(connection)  # from format 3: what the community chose, voted and volunteered
    connection.execute(update(facts).where(facts.c.key == "schema").values(value=str(SCHEMA_VERSION)))


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
