"""Nothing is kept longer than was said, and a server that is left for good leaves nothing behind."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from knowledge.desk import Desk
from knowledge.draft import Change, ServerSettings
from knowledge.model import HUB, Entry, Scope
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.store.backup import examine
from knowledge.store.citations import Citation
from knowledge.store.contacts import Contact
from knowledge.store.retention import LIMITS, expire, known_servers, left_before, note_back, note_left, purge
from knowledge.store.schema import facts, log, metadata
from knowledge.store.sqlite import FILE_NAME
from knowledge.store.votes import Vote

Make = Callable[..., Entry]
HERE, THERE = "810000000000000001", "820000000000000002"
CANARY = "xylophone-4711"


@pytest.fixture
def lived_in(store: Store, an_entry: Make) -> Store:
    """Two servers that did all there is to do, one of which says the canary in every place where words are kept."""
    Review(store, "ada").publish([an_entry("lido")], "first")
    for server, word in ((HERE, CANARY), (THERE, "harmless")):
        person = store.people.name_of(f"discord:{server}5")
        desk = Desk(store, person)
        own = an_entry(f"own-{server[:2]}", text=f"- A sentence with {word} in it.", title=f"Title {word}")
        Review(store, person).publish([own], f"reason {word}", server=server)
        desk.propose(
            [Change(action="create", entry=an_entry(f"draft-{server[:2]}", text=f"- {word}"))],
            f"why {word}",
            server=server,
        )
        store.servers.choose(server, ServerSettings(language="de"), person)
        store.gaps.keep(f"What is {word}?", "en", person, server)
        store.votes.cast(Vote(message=f"{server}1", person=person, server=server, reason="helpful", entries=("lido",)))
        store.contacts.volunteer(Contact(server=server, person=person))
        store.contacts.call(f"{server}2", Contact(server=server, person=person))
        store.citations.note(
            [Citation(message=f"{server}3", channel="1", entry_id=own.id, quote=word, language="en", edition=1)]
        )
        store.note(f"welcome:{server}", "sent")
        store.note(f"digest:{server}", "2026-11")
    return store


def rows(store: Store) -> dict[str, int]:
    with store.database.reading() as connection:
        return {
            name: connection.scalar(select(func.count()).select_from(table)) or 0
            for name, table in metadata.tables.items()
        }


def test_nothing_is_kept_past_its_time(lived_in: Store) -> None:
    """The clock a year and a day ahead: of what has a limit, only what still waits for somebody is there."""
    later = datetime.now(UTC) + timedelta(days=366)
    gone = expire(lived_in.database, later)
    assert gone == {"citations": 2, "votes": 2, "calls": 2, "gaps": 2}
    left = rows(lived_in)
    assert left["drafts"] == 2, "they wait to be decided"
    assert all(left[name] == 0 for name in LIMITS if name != "drafts")
    assert expire(lived_in.database, later) == {}


@pytest.mark.parametrize("name", LIMITS)
def test_nothing_is_deleted_before_its_time(lived_in: Store, name: str) -> None:
    before = rows(lived_in)[name]
    expire(lived_in.database, datetime.now(UTC) + LIMITS[name][1] - timedelta(hours=1))
    assert rows(lived_in)[name] == before


@pytest.mark.parametrize("store", ["SQLite"], indirect=True)
def test_a_server_that_is_purged_leaves_nothing(lived_in: Store, tmp_path: Path) -> None:
    """No word and no number of it in any file, nobody known through it alone; the other server has all it had."""
    purge(lived_in.database, HERE)
    lived_in.database.empty_log()
    for file in lived_in.folder.iterdir():
        content = file.read_bytes()
        assert CANARY.encode() not in content, file
        assert f"discord:{HERE}5".encode() not in content, file
    assert lived_in.people.known(f"discord:{THERE}5") is not None
    assert known_servers(lived_in.database) == [THERE]
    assert [one.entry.id for one in lived_in.entries.all(Scope(server=THERE))] == ["lido", f"own-{THERE[:2]}"]
    lived_in.close()
    assert examine(lived_in.folder / FILE_NAME).entries == 2


def test_the_log_stays_sealed_and_without_a_hole(lived_in: Store) -> None:
    """What follows the log hears that the entries are gone."""
    last = lived_in.log.since(0)[-1].seq
    purge(lived_in.database, HERE)
    assert [row.action for row in lived_in.log.since(last)] == ["retire"] and lived_in.log.head() == last + 1
    with lived_in.database.reading() as connection:
        numbers = list(connection.scalars(select(log.c.seq).order_by(log.c.seq)))
    assert numbers == list(range(1, len(numbers) + 1))
    with pytest.raises(Exception, match="append-only"), lived_in.database.transaction() as connection:
        connection.execute(log.delete())


def test_a_day_later_the_log_no_longer_names_what_is_gone(lived_in: Store) -> None:
    """Not at once, since others follow the log by those names; no note of the server is left either."""
    purge(lived_in.database, HERE)
    expire(lived_in.database, datetime.now(UTC) + timedelta(hours=23))
    assert any(row.entry_id == f"own-{HERE[:2]}" for row in lived_in.log.since(0))
    expire(lived_in.database, datetime.now(UTC) + timedelta(hours=25))
    assert not any(HERE[:2] in row.entry_id for row in lived_in.log.since(0))
    with lived_in.database.reading() as connection:
        assert not [key for key in connection.scalars(select(facts.c.key)) if HERE in key]


@pytest.mark.parametrize("deed", ["vote", "volunteer", "draft", "question"])
def test_whoever_did_one_thing_there_is_forgotten_with_it(store: Store, an_entry: Make, deed: str) -> None:
    person = store.people.name_of("discord:77")
    if deed == "vote":
        store.votes.cast(Vote(message="1", person=person, server=HERE, reason="wrong", entries=()))
    elif deed == "volunteer":
        store.contacts.volunteer(Contact(server=HERE, person=person))
    elif deed == "question":
        store.gaps.keep("Who?", "en", person, HERE)
    else:
        Desk(store, person).propose([Change(action="create", entry=an_entry("a"))], "why", server=HERE)
    purge(store.database, HERE)
    assert store.people.known("discord:77") is None


def test_somebody_known_elsewhere_stays_known(lived_in: Store) -> None:
    person = lived_in.people.name_of(f"discord:{HERE}5")
    lived_in.votes.cast(Vote(message="1", person=person, server=THERE, reason="wrong", entries=()))
    purge(lived_in.database, HERE)
    assert lived_in.people.known(f"discord:{HERE}5") == person


def test_the_time_of_a_left_server_runs_from_the_first_day_and_ends_when_docent_is_back(lived_in: Store) -> None:
    now = datetime.now(UTC)
    note_left(lived_in.database, HERE, now - timedelta(days=31))
    note_left(lived_in.database, HERE, now)
    note_left(lived_in.database, THERE, now)
    assert left_before(lived_in.database, now - timedelta(days=30)) == [HERE]
    assert known_servers(lived_in.database) == []
    note_back(lived_in.database, HERE)
    assert left_before(lived_in.database, now) == [THERE]


def test_vectors_of_no_text_are_forgotten(store: Store) -> None:
    """Whichever engine made them: a vector tells much of its text."""
    store.vectors.keep("one", {"a": b"1234", "b": b"1234"})
    store.vectors.keep("two", {"b": b"1234"})
    assert store.vectors.keep_only(["a"]) == 2
    assert (store.vectors.some("one", ["a", "b"]), store.vectors.some("two", ["b"])) == ({"a": b"1234"}, {})
    with open_store(store.folder, store.url) as again:
        assert again.entries.all(HUB) == []
