"""People who volunteered to be asked on a topic, and how often they were: nobody is called more than they wish."""

import json
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from pydantic import Field
from sqlalchemy import delete, func, select

from knowledge.model import Record
from knowledge.store.database import Database
from knowledge.store.schema import calls, contacts
from knowledge.store.upsert import add, put

WEEK = timedelta(days=7)
MOST_A_WEEK = 10


class Contact(Record):
    """A volunteer of one server. No topic named means every topic."""

    server: str
    person: str
    topics: tuple[str, ...] = ()
    weekly: int = Field(default=2, ge=1, le=MOST_A_WEEK)
    language: str = "en"


class Contacts:
    """The volunteers, and the calls of the last week."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, server: str, person: str) -> Contact | None:
        """What somebody volunteered for here; None when they did not."""
        this = (contacts.c.server == server) & (contacts.c.person == person)
        with self._database.reading() as connection:
            row = connection.execute(select(contacts).where(this)).mappings().first()
        return None if row is None else _contact(dict(row))

    def volunteer(self, contact: Contact) -> None:
        """Keep, or change, what somebody volunteers for."""
        row = contact.model_dump() | {"topics": json.dumps(contact.topics)}
        with self._database.transaction() as connection:
            put(connection, contacts, row)

    def resign(self, server: str, person: str) -> None:
        """Take somebody off the list."""
        with self._database.transaction() as connection:
            connection.execute(delete(contacts).where(contacts.c.server == server, contacts.c.person == person))

    def called(self, message: str) -> bool:
        """Whether somebody was called under this answer already."""
        with self._database.reading() as connection:
            return connection.scalar(select(calls.c.person).where(calls.c.message == message)) is not None

    def willing(self, server: str, topic: str | None, language: str, but: Collection[str] = ()) -> list[Contact]:
        """Who may be called on a topic this week: of one's language first, then those called least."""
        since = (datetime.now(UTC) - WEEK).isoformat()
        lately = select(calls.c.person, func.count()).where(calls.c.server == server, calls.c.at >= since)
        with self._database.reading() as connection:
            often = {row[0]: row[1] for row in connection.execute(lately.group_by(calls.c.person))}
            rows = connection.execute(select(contacts).where(contacts.c.server == server)).mappings().all()
        known = [_contact(dict(row)) for row in rows]
        fit = [one for one in known if not one.topics or topic in one.topics]
        free = [one for one in fit if often.get(one.person, 0) < one.weekly and one.person not in but]
        return sorted(free, key=lambda one: (one.language != language, often.get(one.person, 0), one.person))

    def call(self, message: str, contact: Contact) -> bool:
        """Note that somebody is called under an answer; False when somebody was, or when they were called enough."""
        now = datetime.now(UTC)
        row = {"message": message, "server": contact.server, "person": contact.person, "at": now.isoformat()}
        with self._database.transaction() as connection:
            connection.execute(delete(calls).where(calls.c.at < (now - WEEK).isoformat()))
            theirs = (calls.c.server == contact.server) & (calls.c.person == contact.person)
            if int(connection.scalar(select(func.count()).where(theirs)) or 0) >= contact.weekly:
                return False
            return bool(add(connection, calls, [row]))

    def uncall(self, message: str) -> None:
        """Take a call back that could not be made after all."""
        with self._database.transaction() as connection:
            connection.execute(delete(calls).where(calls.c.message == message))


def _contact(row: dict[str, object]) -> Contact:
    return Contact.model_validate(row | {"topics": json.loads(str(row["topics"]))})
