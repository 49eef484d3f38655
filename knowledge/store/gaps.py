"""The gap board: questions the corpus did not answer, kept only because those who asked them wished so."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Literal

from sqlalchemy import ColumnElement, Connection, delete, select, update

from knowledge.errors import CorpusError
from knowledge.model import Entry, Record, Scope, StoredEntry
from knowledge.store.database import Database
from knowledge.store.log import append
from knowledge.store.schema import gaps

GapState = Literal["open", "closed"]
MOST_LETTERS = 1000
"""The longest question there is."""


class Gap(Record):
    """One question on the board. `entry_id` is the entry that answers it now, once it is closed."""

    id: int
    server: str | None
    question: str
    language: str
    state: GapState
    entry_id: str | None
    asker: str


class Gaps:
    """The board. Nothing gets here without the asker's own wish."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, question: str, language: str, asker: str, server: str | None) -> int:
        """Put a question on the board; one that somebody already has there is not put twice. Returns its number."""
        question = question[:MOST_LETTERS]
        same = (gaps.c.question == question) & (gaps.c.asker == asker) & (gaps.c.state == "open")
        row = {
            "server": server,
            "question": question,
            "language": language,
            "state": "open",
            "asker": asker,
            "at": datetime.now(UTC).isoformat(),
            "told": 0,
        }
        with self._database.transaction() as connection:
            known = connection.scalar(select(gaps.c.id).where(same, gaps.c.server.is_not_distinct_from(server)))
            return int(known or connection.execute(gaps.insert().values(row).returning(gaps.c.id)).scalar_one())

    def withdraw(self, number: int, asker: str) -> None:
        """Forget a question, at its asker's wish."""
        with self._database.transaction() as connection:
            connection.execute(delete(gaps).where(gaps.c.id == number, gaps.c.asker == asker))

    def everywhere(self) -> list[Gap]:
        """All open questions, for the operator; the oldest first."""
        return self._read(gaps.c.state == "open")

    def open(self, servers: Sequence[str | None]) -> list[Gap]:
        """The open questions of these servers, the oldest first; None stands for those asked outside any server."""
        return [gap for gap in self.everywhere() if gap.server in servers]

    def decide(
        self, numbers: Sequence[int], servers: Sequence[str | None], answer: StoredEntry | None, actor: str
    ) -> int:
        """Close open questions with the entry that answers them, or dismiss and forget them; returns how many.

        Raises CorpusError when none of the numbers is that of an open question of these servers, and when the answer
        was retired or is one that a person who asked may not see.
        """
        if answer and answer.status != "live":
            raise CorpusError(
                "The entry '{entry}' was retired, so it answers nobody; choose a live one.", entry=answer.entry.id
            )
        with self._database.transaction() as connection:
            found = [gap for gap in _open(connection) if gap.id in numbers and gap.server in servers]
            if not found:
                raise CorpusError("There is no such open question; the gap board shows those there are.")
            if answer and not all(Scope(server=gap.server).admits(answer.server) for gap in found):
                raise CorpusError("Somebody asked where that entry is not seen; choose one that all of them may read.")
            for gap in found:
                _decide(connection, gap, answer.entry.id if answer else None, actor)
        return len(found)

    def untold(self) -> list[Gap]:
        """Closed questions whose askers do not know yet."""
        return self._read((gaps.c.told == 0) & (gaps.c.state == "closed"))

    def told(self, number: int) -> None:
        """The asker knows: the question has served, and is forgotten."""
        with self._database.transaction() as connection:
            connection.execute(delete(gaps).where(gaps.c.id == number))

    def _read(self, condition: ColumnElement[bool]) -> list[Gap]:
        with self._database.reading() as connection:
            return _gaps(connection, condition)


def close_answered(connection: Connection, entry: Entry, server: str | None, actor: str) -> None:
    """Close the open questions that an entry, published just now, says it answers: anywhere, if it is hub-wide."""
    for gap in _open(connection):
        if gap.question in entry.questions and server in (None, gap.server):
            _decide(connection, gap, entry.id, actor)


def close_numbered(
    connection: Connection, numbers: Sequence[int], entry_id: str, server: str | None, actor: str
) -> None:
    """Close those of these questions that are still open, and were asked where the entry is seen."""
    for gap in _open(connection):
        if gap.id in numbers and server in (None, gap.server):
            _decide(connection, gap, entry_id, actor)


def _open(connection: Connection) -> list[Gap]:
    return _gaps(connection, gaps.c.state == "open")


def _gaps(connection: Connection, condition: ColumnElement[bool]) -> list[Gap]:
    rows = connection.execute(select(gaps).where(condition).order_by(gaps.c.id)).mappings()
    return [Gap.model_validate({key: row[key] for key in Gap.model_fields}) for row in rows]


def _decide(connection: Connection, gap: Gap, entry_id: str | None, actor: str) -> None:
    """Close a question until its asker was told; one that is dismissed is forgotten at once."""
    this = gaps.c.id == gap.id
    if entry_id:
        connection.execute(update(gaps).where(this).values(state="closed", entry_id=entry_id))
    else:
        connection.execute(delete(gaps).where(this))
    said, now = f"{'closed' if entry_id else 'dismissed'} question {gap.id}", datetime.now(UTC)
    append(connection, "gap", entry_id or "", 0, actor=actor, server=gap.server, reason=said, at=now)
