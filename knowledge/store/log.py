"""The audit log: append-only, in one sequence, and at the same time the feed of changes that search follows."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import ColumnElement, Connection, false, func, or_, select

from knowledge.errors import StoreError
from knowledge.model import PUBLISHED, Deed, LogRow, one_line
from knowledge.store.database import Database
from knowledge.store.schema import log


class Log:
    """Reads of the log, and notes in it. Nothing here changes or removes a row."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: tuple[object, int] = (None, 0)

    def head(self) -> int:
        """The edition of the corpus: the number of the last change to it; 0 when nothing was ever published."""
        pulse = self._database.pulse()
        if pulse != self._known[0]:
            query = select(func.max(log.c.seq)).where(log.c.action.in_(PUBLISHED))
            with self._database.reading() as connection:
                self._known = (pulse, int(connection.scalar(query) or 0))
        return self._known[1]

    def since(self, seq: int) -> list[LogRow]:
        """Every row after `seq` of all scopes, oldest first, for following the corpus."""
        return self._read(log.c.seq > seq)

    def of_entry(self, entry_id: str) -> list[LogRow]:
        """Every row about one entry, oldest first; who may see the entry is checked by whoever fetched it."""
        return self._read(log.c.entry_id == entry_id)

    def of_servers(self, servers: Sequence[str | None]) -> list[LogRow]:
        """Every row about what belongs to one of the servers, oldest first; None stands for what is hub-wide."""
        return self._read(or_(false(), *(log.c.server.is_not_distinct_from(server) for server in servers)))

    def note(self, deed: Deed, actor: str, server: str | None, what: str) -> None:
        """Write down something that changed no entry."""
        with self._database.transaction() as connection:
            append(connection, deed, "", 0, actor=actor, server=server, reason=what, at=datetime.now(UTC))

    def _read(self, condition: ColumnElement[bool]) -> list[LogRow]:
        with self._database.reading() as connection:
            rows = connection.execute(select(log).where(condition).order_by(log.c.seq)).mappings()
            return [_row(dict(row)) for row in rows]


def _row(row: dict[str, Any]) -> LogRow:
    try:
        return LogRow.model_validate(row)
    except ValidationError as error:
        raise StoreError(f"Row {row['seq']} of the log is damaged; run `docent restore` with a backup.") from error


def append(  # noqa: PLR0913  each is one column of the row
    connection: Connection,
    action: Deed,
    entry_id: str,
    version: int,
    *,
    actor: str,
    server: str | None,
    reason: str,
    at: datetime,
    draft: int | None = None,
) -> int:
    """Write one row inside the transaction of the change it records; returns its sequence number."""
    row = {
        "at": at.isoformat(),
        "actor": actor,
        "action": action,
        "entry_id": entry_id,
        "version": version,
        "server": server,
        "reason": one_line(reason),
        "draft": draft,
    }
    return int(connection.execute(log.insert().values(row).returning(log.c.seq)).scalar_one())
