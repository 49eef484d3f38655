"""Whether answers helped. A vote names the entries that were quoted, never the question."""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Literal

from sqlalchemy import delete, select, true

from knowledge.model import Record
from knowledge.store.database import Database
from knowledge.store.schema import votes
from knowledge.store.upsert import put

Reason = Literal["helpful", "unhelpful", "wrong", "beside", "outdated", "unclear", "incomplete"]
"""Helpful; or not, and why, once the person has said so."""
KEPT = timedelta(days=90)
"""For how long votes count."""


class Vote(Record):
    """What one person thinks of one answer."""

    message: str
    person: str
    server: str | None
    reason: Reason
    entries: tuple[str, ...]


class Votes:
    """One vote a person and answer; a second one takes the place of the first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def cast(self, vote: Vote) -> None:
        """Count a vote, and drop those that are past their time."""
        now = datetime.now(UTC)
        row = vote.model_dump() | {"entries": json.dumps(vote.entries), "at": now.isoformat()}
        with self._database.transaction() as connection:
            connection.execute(delete(votes).where(votes.c.at < (now - KEPT).isoformat()))
            put(connection, votes, row)

    def unhelpful(self, server: str | None = None, *, everywhere: bool = False) -> dict[str, Counter[str]]:
        """By quoted entry, why answers did not help, those with the most first: here or, for the hub, everywhere."""
        here = true() if everywhere else votes.c.server.is_not_distinct_from(server)
        since = (datetime.now(UTC) - KEPT).isoformat()
        query = select(votes.c.entries, votes.c.reason).where(votes.c.reason != "helpful", votes.c.at >= since, here)
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        found: dict[str, Counter[str]] = {}
        for row in rows:
            for entry in json.loads(row.entries):
                found.setdefault(entry, Counter())[row.reason] += 1
        return dict(sorted(found.items(), key=lambda item: -item[1].total()))

    def of(self, message: str) -> Sequence[Vote]:
        """The votes on one answer."""
        query = select(votes).where(votes.c.message == message).order_by(votes.c.at)
        with self._database.reading() as connection:
            rows = connection.execute(query).mappings()
            known = [{key: row[key] for key in Vote.model_fields} for row in rows]
        return [Vote.model_validate(row | {"entries": json.loads(row["entries"])}) for row in known]
