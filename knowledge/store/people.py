"""People by the name the history knows them by, so that forgetting an account leaves the history whole."""

import secrets
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, Connection, delete, select

from knowledge.store.database import Database
from knowledge.store.remembered import Remembered
from knowledge.store.schema import (
    approvals,
    calls,
    contacts,
    drafts,
    forgotten,
    gaps,
    log,
    people,
    preferences,
    versions,
    votes,
)

HELD: dict[str, Column[Any]] = {
    "questions": gaps.c.asker,
    "votes": votes.c.person,
    "contacts": contacts.c.person,
    "calls": calls.c.person,
    "preferences": preferences.c.person,
}
"""What is held of a person as a person, and goes with them."""
DONE: dict[str, Column[Any]] = {
    "drafts": drafts.c.proposer,
    "approvals": approvals.c.actor,
    "versions": versions.c.author,
    "log": log.c.actor,
}
"""What they did for the corpus: it stays, by a name that leads to nobody any more."""


class People:
    """A table of two columns; whoever has no row is a former member."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._languages = Remembered(database, self._language)

    def name_of(self, account: str) -> str:
        """The name of an account in log, versions and drafts, given to it the first time; it says nothing by itself."""
        with self._database.transaction() as connection:
            known = connection.scalar(select(people.c.name).where(people.c.account == account))
            if known is not None:
                return str(known)
            name = f"person-{secrets.token_hex(8)}"
            connection.execute(people.insert().values(name=name, account=account))
            return name

    def known(self, account: str) -> str | None:
        """The name of an account that has done something before; nothing is kept of one that only looks."""
        with self._database.reading() as connection:
            found = connection.scalar(select(people.c.name).where(people.c.account == account))
        return None if found is None else str(found)

    def account_of(self, name: str) -> str | None:
        """The account behind a name; None for the terminal, Docent itself and people who were forgotten."""
        with self._database.reading() as connection:
            found = connection.scalar(select(people.c.account).where(people.c.name == name))
        return None if found is None else str(found)

    def language(self, account: str) -> str | None:
        """The language somebody chose; None when they did not. Asked for before nearly everything that is said."""
        return self._languages(account)

    def _language(self, account: str) -> str | None:
        query = select(preferences.c.language).join(people, people.c.name == preferences.c.person)
        with self._database.reading() as connection:
            found = connection.scalar(query.where(people.c.account == account))
        return None if found is None else str(found)

    def choose_language(self, account: str, language: str | None) -> None:
        """Keep the language somebody chooses; None goes back to that of their Discord."""
        if language is None and self.known(account) is None:
            return
        name = self.name_of(account)
        with self._database.transaction() as connection:
            connection.execute(delete(preferences).where(preferences.c.person == name))
            if language is not None:
                connection.execute(preferences.insert().values(person=name, language=language))

    def held(self, account: str) -> dict[str, list[dict[str, Any]]]:
        """Everything the store holds of an account, by table, as it stands there; nothing for one it does not know."""
        name = self.known(account)
        if name is None:
            return {}
        with self._database.reading() as connection:
            found = {
                table: [dict(row) for row in connection.execute(select(column.table).where(column == name)).mappings()]
                for table, column in (HELD | DONE).items()
            }
        return {"account": [{"account": account, "name": name}], **{key: rows for key, rows in found.items() if rows}}

    def forget(self, account: str) -> None:
        """Delete what is held of an account, and what leads from its name to it; what it did for the corpus stays."""
        with self._database.transaction() as connection:
            name = connection.scalar(select(people.c.name).where(people.c.account == account))
            if name is not None:
                _forget(connection, name)
        self._database.empty_log()

    def forget_again(self, names: Iterable[str]) -> None:
        """The same for people forgotten elsewhere: a backup that is restored still knew them."""
        with self._database.transaction() as connection:
            for name in names:
                _forget(connection, name)


def _forget(connection: Connection, name: str) -> None:
    for column in HELD.values():
        connection.execute(delete(column.table).where(column == name))
    connection.execute(delete(people).where(people.c.name == name))
    connection.execute(delete(forgotten).where(forgotten.c.name == name))
    connection.execute(forgotten.insert().values(name=name, at=datetime.now(UTC).isoformat()))
