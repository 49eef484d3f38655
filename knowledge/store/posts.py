"""Forum posts on which people have first say: which of them wait for an answer by Docent, and until when."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select

from knowledge.store.database import Database
from knowledge.store.schema import posts
from knowledge.store.upsert import add


class Posts:
    """The posts that wait. Nothing of what they say is kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def wait(self, thread: str, minutes: int) -> None:
        """Answer a post when so many minutes have passed, unless it is dropped before."""
        due = datetime.now(UTC) + timedelta(minutes=minutes)
        with self._database.transaction() as connection:
            add(connection, posts, [{"thread": thread, "due": due.isoformat()}])

    def due(self) -> list[str]:
        """The posts whose time has come, the longest waiting first."""
        now = datetime.now(UTC).isoformat()
        with self._database.reading() as connection:
            return list(connection.scalars(select(posts.c.thread).where(posts.c.due <= now).order_by(posts.c.due)))

    def waiting(self) -> set[str]:
        """Every post that waits."""
        with self._database.reading() as connection:
            return set(connection.scalars(select(posts.c.thread)))

    def drop(self, thread: str) -> None:
        """A person answered, or Docent did, or the post is gone."""
        with self._database.transaction() as connection:
            connection.execute(delete(posts).where(posts.c.thread == thread))
