"""Which of the bot's own messages quote what, so that they can be put right. Neither question nor asker is kept."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select

from knowledge.model import PUBLISHED, Record
from knowledge.store.database import Database
from knowledge.store.schema import citations, log
from knowledge.store.upsert import add

KEPT = timedelta(days=30)
"""For how long an answer is put right; after that nothing is known of it any more."""


class Citation(Record):
    """A quote in a message of the bot, of the edition it was made from."""

    message: str
    channel: str
    entry_id: str
    quote: str
    language: str
    edition: int


class Citations:
    """The table of what was quoted where."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, quoted: Sequence[Citation]) -> None:
        """Keep what one message quotes, and drop what is past its time."""
        now = datetime.now(UTC)
        rows = [citation.model_dump() | {"at": now.isoformat()} for citation in quoted]
        with self._database.transaction() as connection:
            connection.execute(delete(citations).where(citations.c.at < (now - KEPT).isoformat()))
            if rows:
                add(connection, citations, rows)

    def overtaken(self) -> list[Citation]:
        """Every quote that is not past its time, of an entry that was changed after the edition it was made from."""
        since = (datetime.now(UTC) - KEPT).isoformat()
        later = (log.c.entry_id == citations.c.entry_id) & (log.c.seq > citations.c.edition)
        changed = select(log.c.seq).where(later, log.c.action.in_(PUBLISHED)).exists()
        query = select(citations).where(citations.c.at >= since, changed).order_by(citations.c.message)
        with self._database.reading() as connection:
            rows = connection.execute(query).mappings()
            return [Citation.model_validate({key: row[key] for key in Citation.model_fields}) for row in rows]

    def forget(self, message: str) -> None:
        """Drop what is known of a message: it was put right, or is gone."""
        with self._database.transaction() as connection:
            connection.execute(delete(citations).where(citations.c.message == message))
