"""Everything from one database into another, which is empty: for backups of PostgreSQL, and for moving to it."""

from sqlalchemy import Connection, func, select, text

from knowledge.errors import StoreError
from knowledge.store.database import Database
from knowledge.store.schema import drafts, facts, gaps, log, metadata, versions

AT_ONCE = 500
"""Rows in one statement."""


def transfer(source: Database, target: Database) -> None:
    """Copy every row, as of one moment of the source. Raises StoreError when the target holds anything already."""
    with source.reading() as reader, target.transaction() as writer:
        if writer.scalar(select(func.count()).select_from(versions)):
            raise StoreError("The database holds entries already; name an empty one, so that nothing is overwritten.")
        writer.execute(facts.delete())
        for table in metadata.sorted_tables:
            for rows in reader.execute(select(table)).mappings().partitions(AT_ONCE):
                writer.execute(table.insert(), [dict(row) for row in rows])
        _go_on_counting(writer)


def _go_on_counting(connection: Connection) -> None:
    """PostgreSQL's counters begin after the numbers that were copied; SQLite sees to that by itself."""
    if connection.dialect.name != "postgresql":
        return
    for column in (log.c.seq, drafts.c.id, gaps.c.id):
        last = connection.scalar(select(func.max(column)))
        if last is not None:
            name = f"{column.table.name}_{column.name}_seq"
            connection.execute(text("SELECT setval(:name, :last)"), {"name": name, "last": last})
