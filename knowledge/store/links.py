"""Addresses of sources that could not be fetched the last time somebody tried."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import delete, select

from knowledge.store.database import Database
from knowledge.store.schema import links
from knowledge.store.upsert import add


class Links:
    """Broken addresses, with the day they were first found so."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, tried: Mapping[str, str | None]) -> None:
        """What fetching each address gave: None that it was there, else a sentence saying why not."""
        mended = [url for url, failure in tried.items() if failure is None]
        now = datetime.now(UTC).isoformat()
        with self._database.transaction() as connection:
            connection.execute(delete(links).where(links.c.url.in_(mended)))
            for url, failure in tried.items():
                if failure is not None:
                    row = {"url": url, "since": now, "reason": failure}
                    add(connection, links, [row])

    def broken(self) -> dict[str, tuple[datetime, str]]:
        """Each broken address with the moment it was first found so, and why."""
        with self._database.reading() as connection:
            rows = connection.execute(select(links).order_by(links.c.url)).all()
        return {row.url: (datetime.fromisoformat(row.since), row.reason) for row in rows}
