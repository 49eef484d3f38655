"""The audit log: append-only, in one sequence, and at the same time the feed of changes that search follows."""

from datetime import datetime

from sqlalchemy import Connection, func, select

from knowledge.model import Action, LogRow
from knowledge.store.database import Database
from knowledge.store.schema import log


class Log:
    """Reads of the log. Nothing here changes or removes a row."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: tuple[object, int] = (None, 0)

    def head(self) -> int:
        """The highest sequence number, which is the edition of the corpus; 0 when nothing was ever published."""
        pulse = self._database.pulse()
        if pulse != self._known[0]:
            with self._database.reading() as connection:
                self._known = (pulse, int(connection.scalar(select(func.max(log.c.seq))) or 0))
        return self._known[1]

    def since(self, seq: int) -> list[LogRow]:
        """Every row after `seq`, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(select(log).where(log.c.seq > seq).order_by(log.c.seq)).mappings()
            return [LogRow.model_validate(dict(row)) for row in rows]


def append(
    connection: Connection,
    action: Action,
    entry_id: str,
    version: int,
    *,
    actor: str,
    server: str | None,
    reason: str,
    at: datetime,
) -> int:
    """Write one row inside the transaction of the change it records; returns its sequence number."""
    row = {
        "at": at.isoformat(),
        "actor": actor,
        "action": action,
        "entry_id": entry_id,
        "version": version,
        "server": server,
        "reason": reason,
    }
    return int(connection.execute(log.insert().values(row).returning(log.c.seq)).scalar_one())
