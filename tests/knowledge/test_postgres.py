"""What several bots share: edits seen by all, a second wall between servers, and trouble said in plain words."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pg8000.native import Connection
from sqlalchemy import select, text

from index.engine import Engine
from index.live import Live
from knowledge.errors import StoreError, UnknownEntry
from knowledge.model import HUB, Entry, Scope
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.store.schema import entries, metadata, versions
from knowledge.store.transfer import transfer
from tests.soak import runs

Make = Callable[..., Entry]
SEEN = 5.0
"""Seconds after which everybody sees an edit."""


@pytest.fixture
def stores(database_url: str, tmp_path: Path) -> Iterator[list[Store]]:
    """The stores of three bots on one database."""
    opened = [open_store(tmp_path / str(number), database_url) for number in range(3)]
    yield opened
    for store in opened:
        store.close()


def until(holds: Callable[[], bool], seconds: float = SEEN) -> float:
    """Seconds until something is so."""
    begun = time.monotonic()
    while not holds():
        assert time.monotonic() - begun < seconds, "it did not come about in time"
        time.sleep(0.005)
    return time.monotonic() - begun


def test_an_edit_on_one_is_answered_from_on_all(stores: list[Store], an_entry: Make, hashing: Engine) -> None:
    """And what is retired on one is gone on all."""
    lives = [Live(store, hashing) for store in stores]
    slowest = 0.0
    for number in range(runs(5, 100)):
        writer = Review(stores[number % 3], "ada")
        writer.publish([an_entry(text=f"- The wording number {number}.")], "test")
        for live in lives:
            slowest = max(slowest, until(lambda: f"The wording number {number}." in sentences(live)))  # noqa: B023
    stores[0].log.head()
    Review(stores[0], "ada").retire("lido", "old", HUB)
    for live in lives:
        slowest = max(slowest, until(lambda: "lido" not in live.snapshot().entries))  # noqa: B023
    print(f"T10: an edit is answered from by three bots after at most {slowest:.3f} s, n={3 * runs(5, 100)}")


def test_what_is_chosen_on_one_is_known_to_all(stores: list[Store]) -> None:
    """A language: nobody waits for a restart."""
    stores[0].people.choose_language("discord:5", "de")
    assert until(lambda: stores[1].people.language("discord:5") == "de") < SEEN


def test_numbers_of_the_log_come_in_the_order_of_the_changes(stores: list[Store], an_entry: Make) -> None:
    """Who follows the log by its numbers misses nothing, though three write at once."""
    seen: list[int] = []
    over = threading.Event()

    def follow() -> None:
        while not over.is_set():
            seen.extend(row.seq for row in stores[2].log.since(seen[-1] if seen else 0))

    def write(store: Store, name: str) -> None:
        for number in range(runs(15, 200)):
            Review(store, name).publish([an_entry(f"{name}-{number}")], "test")

    follower = threading.Thread(target=follow)
    writers = [threading.Thread(target=write, args=(store, f"w{n}")) for n, store in enumerate(stores)]
    for thread in (follower, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    until(lambda: len(seen) >= 3 * runs(15, 200))
    over.set()
    follower.join()
    assert seen == sorted(set(seen)) and len(seen) == 3 * runs(15, 200)


def test_the_database_itself_keeps_servers_apart(stores: list[Store], an_entry: Make) -> None:
    """A query that forgets its filter sees what is for everybody and what is the reader's own; without a reader, less."""
    for server in ("1", "2"):
        Review(stores[0], "ada").publish([an_entry(f"own-{server}")], "test", server=server)
        stores[0].gaps.keep("Who?", "en", "x", server)
    Review(stores[0], "ada").publish([an_entry("hub")], "test")
    for scope, visible in ((Scope(server="1"), {"hub", "own-1"}), (HUB, {"hub"}), (None, {"hub", "own-1", "own-2"})):
        with stores[1].database.reading(scope) as connection:
            assert set(connection.scalars(select(entries.c.id))) == visible
            assert set(connection.scalars(select(versions.c.entry_id))) == visible
    with pytest.raises(UnknownEntry):
        stores[1].entries.get("own-1", Scope(server="2"))
    address = stores[0].url.partition("unix_sock=")[2] if stores[0].url else ""
    name = (stores[0].url or "").partition("@/")[2].partition("?")[0]
    with Connection("docent", unix_sock=address, database=name) as raw:  # somebody who found the password
        assert raw.run("SELECT id FROM entries") == [["hub"]]
        assert raw.run("SELECT server FROM gaps") == []


def test_a_reader_can_write_nothing(stores: list[Store]) -> None:
    with pytest.raises(StoreError), stores[0].database.reading() as connection:
        connection.execute(text("DELETE FROM entries"))


def test_a_shard_is_served_by_one_bot(stores: list[Store]) -> None:
    """Until that one is gone."""
    assert stores[0].database.claim((0, 1), 4)
    assert not stores[1].database.claim((1, 2), 4)
    assert stores[2].database.claim((3,), 4)
    assert stores[0].database.claim((0, 1), 4)  # asked again, it has them still
    stores[0].close()
    until(lambda: stores[1].database.claim((1, 2), 4))


def test_bots_that_count_other_shards_are_kept_apart(stores: list[Store]) -> None:
    """The second of two serves the servers that the third and fourth of four serve."""
    assert stores[0].database.claim((1,), 2)
    assert not stores[1].database.claim((2, 3), 4)
    stores[0].close()
    until(lambda: stores[1].database.claim((2, 3), 4))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_bot_whose_connection_was_cut_takes_its_place_again_or_learns_that_it_lost_it(
    stores: list[Store], postgres: Path
) -> None:
    assert stores[0].database.claim((0,), 2)
    with Connection("postgres", unix_sock=str(postgres), database="postgres") as admin:
        admin.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'docent'")
    until(lambda: {has_shard(stores[0]), has_shard(stores[1])} == {True, False}, 10)


def has_shard(store: Store) -> bool | None:
    """Whether a bot may serve the first of two shards; None while the database cannot be asked."""
    try:
        return store.database.claim((0,), 2)
    except StoreError:
        return None


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # pg8000 leaves broken sockets open
def test_after_the_connections_were_cut_all_goes_on(stores: list[Store], postgres: Path, an_entry: Make) -> None:
    """As when the database is started anew: who reads and who follows are back within ten seconds."""
    Review(stores[0], "ada").publish([an_entry()], "test")
    head = stores[1].log.head()
    with Connection("postgres", unix_sock=str(postgres), database="postgres") as admin:
        admin.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'docent'")
    assert stores[0].entries.get("lido", HUB).entry.id == "lido"
    Review(stores[0], "ada").publish([an_entry(title="New")], "test")
    until(lambda: stores[1].log.head() > head, 10)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("mysql://docent:hunter2@host/docent", "Correct DOCENT_DATABASE_URL"),
        ("nonsense", "Correct DOCENT_DATABASE_URL"),
        ("postgresql://docent:hunter2@127.0.0.1:1/docent", "cannot be reached"),
        ("postgresql://docent:hunter2@127.0.0.1:1/docent?sslmode=verify-full", "cannot be reached"),
        ("postgresql://docent:hunter2@host/docent?sslmode=sometimes", "sslmode is one of"),
        ("postgresql://docent:hunter2@host/docent?sslmode=verify-ca&sslrootcert=/none", "sslrootcert names no file"),
        ("postgresql://docent:hunter2@host/docent?connect_timeout=3", "'connect_timeout' is not known"),
    ],
)
def test_an_address_that_is_wrong_is_refused_without_its_password(tmp_path: Path, address: str, says: str) -> None:
    with pytest.raises(StoreError, match=says) as refused:
        open_store(tmp_path, address)
    assert "hunter2" not in str(refused.value)


def test_a_database_of_another_program_is_left_alone(database_url: str, postgres: Path, tmp_path: Path) -> None:
    name = database_url.partition("@/")[2].partition("?")[0]
    with Connection("docent", unix_sock=str(postgres), database=name) as raw:
        raw.run("CREATE TABLE customers (id int)")
    with pytest.raises(StoreError, match="belongs to another program"):
        open_store(tmp_path, database_url)


def test_everything_can_be_moved_there_and_back(stores: list[Store], tmp_path: Path, an_entry: Make) -> None:
    """Row for row, and the numbers go on where they were; into a store that holds something, nothing is put."""
    with open_store(tmp_path / "file") as file, open_store(tmp_path / "back") as back:
        Review(file, "ada").publish([an_entry("a"), an_entry("b")], "first")
        file.gaps.keep("Who?", "en", file.people.name_of("discord:5"), None)
        file.vectors.keep("engine", {"a": b"\\x00\\x01"})
        transfer(file.database, stores[0].database)
        with pytest.raises(StoreError, match="holds entries already"):
            transfer(file.database, stores[0].database)
        transfer(stores[0].database, back.database)
        assert rows(file) == rows(stores[0]) == rows(back)
        (number,) = Review(stores[1], "ada").publish([an_entry("c")], "later")
        assert number == 3 and stores[1].gaps.keep("What?", "en", "x", None) == 2


def sentences(live: Live) -> set[str]:
    return {text for passage in live.snapshot().passages for text in passage.texts}


def rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.database.reading() as connection:
        return {
            name: sorted((tuple(row) for row in connection.execute(select(table))), key=str)
            for name, table in metadata.tables.items()
        }


def test_a_database_that_falls_silent_keeps_nobody_waiting_for_a_language(
    stores: list[Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is looked up where all messages pass: said to be unknown after a moment, then at once for a while."""
    over = threading.Event()
    monkeypatch.setattr(stores[0].people._languages, "_read", lambda _: over.wait(60))
    begun = time.monotonic()
    for _ in range(20):
        with pytest.raises(StoreError, match="does not answer"):
            stores[0].people.language("discord:5")
    over.set()
    assert time.monotonic() - begun < 4


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_database_out_of_reach_is_told_at_once(stores: list[Store]) -> None:
    """Once somebody has found that out; nobody else waits for it."""
    with stores[0].database.reading():
        pass
    stores[0].database._listener.away = True
    for opened in (stores[0].database.reading, stores[0].database.transaction):
        with pytest.raises(StoreError, match="cannot be reached"), opened():
            pass
