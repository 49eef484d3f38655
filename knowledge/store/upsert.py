"""Adding rows that may be there already, in the words of each database."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

_INSERT: dict[str, Any] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}


def add(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> int:
    """Add rows; those whose key is there already stay as they are. Returns how many were added, if it is one row."""
    statement = _INSERT[connection.dialect.name](table).on_conflict_do_nothing()
    return connection.execute(statement, [dict(row) for row in rows]).rowcount


def put(connection: Connection, table: Table, row: Mapping[str, Any]) -> None:
    """Add a row, or put it in the place of the one with its key."""
    key = [column.name for column in table.primary_key]
    statement = _INSERT[connection.dialect.name](table).values(dict(row))
    changed = {name: statement.excluded[name] for name in row if name not in key}
    connection.execute(statement.on_conflict_do_update(index_elements=key, set_=changed))
