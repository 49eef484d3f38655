"""How long things are kept, in one table, and the end of what a server leaves behind."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Column, Connection, delete, exists, select, union, update

from knowledge.draft import WAITING
from knowledge.store import citations, contacts, votes
from knowledge.store.database import Database
from knowledge.store.log import append
from knowledge.store.people import HELD
from knowledge.store.schema import APPEND_ONLY, drafts, entries, facts, gaps, log, people, posts, versions
from knowledge.store.schema import calls as calls_table
from knowledge.store.schema import citations as citations_table
from knowledge.store.schema import contacts as contacts_table
from knowledge.store.schema import servers as servers_table
from knowledge.store.schema import votes as votes_table
from knowledge.store.upsert import put

YEAR = timedelta(days=365)
LIMITS: dict[str, tuple[Column[Any], timedelta]] = {
    "citations": (citations_table.c.at, citations.KEPT),
    "votes": (votes_table.c.at, votes.KEPT),
    "calls": (calls_table.c.at, contacts.WEEK),
    "posts": (posts.c.due, timedelta(days=7)),
    "gaps": (gaps.c.at, YEAR),
    "drafts": (drafts.c.at, YEAR),
}
"""By table, the column that says since when, and for how long; drafts only once they are decided. What is not here is
kept until somebody deletes it: entries, choices, the log, which knows people by made-up names alone, and which of those
names are nobody's any more, since a backup of any age may be restored."""
FOLLOWED = timedelta(days=1)
"""After so long whoever follows the log has heard of a purge, and the names of what is gone may go from it."""
_LEFT, _PURGED = "left:", "purged:"


def expire(database: Database, now: datetime) -> dict[str, int]:
    """Delete what is past its time; how many rows of which tables that was."""
    gone: dict[str, int] = {}
    with database.transaction() as connection:
        for name, (since, limit) in LIMITS.items():
            over = since < (now - limit).isoformat()
            if name == "drafts":
                over &= drafts.c.state.not_in(WAITING)
            gone[name] = connection.execute(delete(since.table).where(over)).rowcount
        purged = facts.c.key.startswith(_PURGED) & (facts.c.value < (now - FOLLOWED).isoformat())
        for key in connection.scalars(select(facts.c.key).where(purged)).all():
            _rewrite_log(connection, key.removeprefix(_PURGED), entry_id="")
            connection.execute(delete(facts).where(facts.c.key == key))
    database.empty_log()
    return {name: count for name, count in gone.items() if count}


def note_left(database: Database, server: str, now: datetime) -> None:
    """Docent was removed from a server: from now its time runs."""
    with database.transaction() as connection:
        if connection.scalar(select(facts.c.key).where(facts.c.key == _LEFT + server)) is None:
            connection.execute(facts.insert().values(key=_LEFT + server, value=now.isoformat()))


def note_back(database: Database, server: str) -> None:
    """Docent is in a server again, and everything it had is still there."""
    with database.transaction() as connection:
        connection.execute(delete(facts).where(facts.c.key == _LEFT + server))


def left_before(database: Database, moment: datetime) -> list[str]:
    """Servers that Docent was removed from before a moment."""
    over = facts.c.key.startswith(_LEFT) & (facts.c.value <= moment.isoformat())
    with database.reading() as connection:
        return [key.removeprefix(_LEFT) for key in connection.scalars(select(facts.c.key).where(over))]


def known_servers(database: Database) -> list[str]:
    """Every server of which anything is kept, but for those that were left already."""
    kept = union(*(select(table.c.server) for table in (servers_table, entries, contacts_table, gaps, votes_table)))
    with database.reading() as connection:
        left = {key.removeprefix(_LEFT) for key in connection.scalars(select(facts.c.key))}
        return sorted({server for server in connection.scalars(kept) if server} - left)


def purge(database: Database, server: str) -> None:
    """Delete everything of a server: its entries with their history, drafts, questions, votes, volunteers, settings.

    The rows of the log stay, so that its numbers have no hole, but say nothing any more, a day later not even which
    entry they were about; people who did nothing elsewhere are forgotten.
    """
    with database.transaction() as connection:
        names = list(_people_of(connection, server))
        _delete_entries(connection, server)
        for table in (drafts, gaps, votes_table, contacts_table, calls_table, servers_table):
            connection.execute(delete(table).where(table.c.server == server))
        notes = [f"{note}{server}" for note in (_LEFT, "welcome:", "digest:")]
        connection.execute(delete(facts).where(facts.c.key.in_(notes)))
        _rewrite_log(connection, server, reason="", actor="former")
        put(connection, facts, {"key": _PURGED + server, "value": datetime.now(UTC).isoformat()})
        connection.execute(delete(people).where(people.c.name.in_(names)))
    database.empty_log()


def _delete_entries(connection: Connection, server: str) -> None:
    """Delete the entries, after a row of the log has told those who follow it that they are gone."""
    theirs = select(entries.c.id).where(entries.c.server == server)
    now = datetime.now(UTC)
    for entry_id in connection.scalars(theirs).all():
        append(connection, "retire", entry_id, 0, actor="docent", server=server, reason="", at=now)
        connection.execute(delete(entries).where(entries.c.id == entry_id))
        connection.execute(delete(versions).where(versions.c.entry_id == entry_id))
        connection.execute(delete(citations_table).where(citations_table.c.entry_id == entry_id))


def _rewrite_log(connection: Connection, server: str, **values: str) -> None:
    """Overwrite what a server's rows of the log say; the triggers that forbid it are lifted for this one change."""
    silence = update(log).where(log.c.server == server).values(values)
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ALTER TABLE log DISABLE TRIGGER log_no_update")
        connection.execute(silence)
        connection.exec_driver_sql("ALTER TABLE log ENABLE TRIGGER log_no_update")
        return
    connection.exec_driver_sql("DROP TRIGGER log_no_update")
    connection.execute(silence)
    for trigger in APPEND_ONLY:
        connection.execute(trigger)


def _people_of(connection: Connection, server: str) -> Iterator[str]:
    """People whom nothing but this server knows."""
    known_by = [log.c.actor, drafts.c.proposer, *HELD.values()]
    of_a_server = [column for column in known_by if "server" in column.table.c]
    here = union(*(select(column).where(column.table.c.server == server) for column in of_a_server))
    elsewhere = []
    for column in known_by:
        theirs = column == people.c.name
        if column in of_a_server:
            theirs &= column.table.c.server.is_distinct_from(server)
        elsewhere.append(exists().where(theirs))
    query = select(people.c.name).where(people.c.name.in_(here), *(~each for each in elsewhere))
    yield from connection.scalars(query).all()
