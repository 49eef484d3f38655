"""People by the name the history knows them by, so that forgetting an account leaves the history whole."""

import secrets

from sqlalchemy import select

from knowledge.store.database import Database
from knowledge.store.schema import people


class People:
    """A table of two columns; whoever has no row is a former member."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
