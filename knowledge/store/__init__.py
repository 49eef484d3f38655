"""The front door of the store: one object, one data folder, the parts as attributes."""

from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import select

from knowledge.store.citations import Citations
from knowledge.store.contacts import Contacts
from knowledge.store.database import Database
from knowledge.store.drafts import Drafts
from knowledge.store.entries import Entries
from knowledge.store.gaps import Gaps
from knowledge.store.links import Links
from knowledge.store.log import Log
from knowledge.store.people import People
from knowledge.store.posts import Posts
from knowledge.store.schema import facts
from knowledge.store.servers import Servers
from knowledge.store.sqlite import SQLite
from knowledge.store.upsert import put
from knowledge.store.vectors import Vectors
from knowledge.store.votes import Votes


class Store:
    """Everything that is kept, in one folder or database. The corpus is changed through `knowledge.review` alone."""

    def __init__(self, folder: Path, url: str | None = None) -> None:
        self.folder, self.url = folder, url
        self.database = _database(folder, url)
        self.entries = Entries(self.database)
        self.log = Log(self.database)
        self.drafts = Drafts(self.database)
        self.gaps = Gaps(self.database)
        self.citations = Citations(self.database)
        self.links = Links(self.database)
        self.people = People(self.database)
        self.servers = Servers(self.database)
        self.votes = Votes(self.database)
        self.contacts = Contacts(self.database)
        self.posts = Posts(self.database)
        self.vectors = Vectors(self.database)

    def fact(self, key: str) -> str | None:
        """A note the store keeps about itself."""
        with self.database.reading() as connection:
            return connection.scalar(select(facts.c.value).where(facts.c.key == key))

    def note(self, key: str, value: str) -> None:
        """Keep a note about the store itself, replacing the earlier one."""
        with self.database.transaction() as connection:
            put(connection, facts, {"key": key, "value": value})

    def close(self) -> None:
        """Release the database file."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _database(folder: Path, url: str | None) -> Database:
    """The database at an address, else the file in a data folder."""
    if url is None:
        return SQLite(folder)
    from knowledge.store.postgres import Postgres

    return Postgres(url)


def open_store(folder: Path, url: str | None = None) -> Store:
    """Open, or begin, the store of a data folder or, with an address, of a PostgreSQL database. Raises StoreError."""
    return Store(folder, url)
