"""A backup is one moment of the store, proved whole; restoring brings that moment back and forgets whom it must."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from knowledge.errors import StoreError
from knowledge.model import HUB, Entry
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.store.backup import back_up, examine, restore
from knowledge.store.sqlite import FILE_NAME

Make = Callable[..., Entry]


@pytest.fixture
def filled(tmp_path: Path, an_entry: Make) -> Path:
    """A data folder with three entries."""
    folder = tmp_path / "data"
    with open_store(folder) as store:
        Review(store, "ada").publish([an_entry(name) for name in ("lido", "cidoc", "spectrum")], "test")
    return folder


def test_what_was_kept_is_what_comes_back(filled: Path, tmp_path: Path) -> None:
    """Into a new folder, byte for byte in content; nothing is left lying about."""
    made = back_up(filled, tmp_path / "backups" / "one.sqlite")
    assert (made.entries, made.edition) == (3, 3)
    assert restore(tmp_path / "backups" / "one.sqlite", tmp_path / "new") is None
    assert examine(tmp_path / "new" / FILE_NAME).digest == made.digest
    assert [path.name for path in (tmp_path / "backups").iterdir()] == ["one.sqlite"]
    with open_store(tmp_path / "new") as store:
        assert store.entries.get("lido", HUB).entry == an_entry_of(filled, "lido")


def an_entry_of(folder: Path, name: str) -> Entry:
    """An entry as a data folder holds it."""
    with open_store(folder) as store:
        return store.entries.get(name, HUB).entry


def test_what_a_restore_replaces_is_kept(filled: Path, tmp_path: Path, an_entry: Make) -> None:
    """Also what stood in the write-ahead log only."""
    back_up(filled, tmp_path / "one.sqlite")
    with open_store(filled) as store:
        Review(store, "ada").publish([an_entry("later")], "test")
    kept = restore(tmp_path / "one.sqlite", filled)
    assert kept is not None
    assert (examine(kept).entries, examine(filled / FILE_NAME).entries) == (4, 3)


def test_a_backup_under_writing_is_one_moment(filled: Path, tmp_path: Path, an_entry: Make) -> None:
    """Entries that are published together are in it together or not at all; nobody who writes is turned away."""
    stop, written = threading.Event(), []

    def write() -> None:
        with open_store(filled) as store:
            while not stop.is_set():
                pair = [an_entry(f"left-{len(written)}"), an_entry(f"right-{len(written)}")]
                Review(store, "ada").publish(pair, "test")
                written.append(pair)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        copies = [tmp_path / f"{number}.sqlite" for number in range(12)]
        contents = [back_up(filled, copy) for copy in copies]
    finally:
        stop.set()
        writer.join()
    assert len(written) > 5
    counts = [content.entries for content in contents]
    assert counts == sorted(counts)
    for copy in copies:
        with closing(sqlite3.connect(copy)) as database:
            left, right = (
                {
                    row[0].split("-")[1]
                    for row in database.execute("SELECT id FROM entries WHERE id LIKE ?", [f"{side}-%"])
                }
                for side in ("left", "right")
            )
        assert left == right


def test_a_folder_in_use_is_not_replaced(filled: Path, tmp_path: Path) -> None:
    """The bot that still runs would write into a file that is gone."""
    back_up(filled, tmp_path / "one.sqlite")
    before = examine(filled / FILE_NAME).digest
    with open_store(filled) as store, store.database.reading() as connection:
        connection.exec_driver_sql("SELECT 1 FROM log").all()
        with pytest.raises(StoreError, match="is in use; stop Docent"):
            restore(tmp_path / "one.sqlite", filled)
    assert examine(filled / FILE_NAME).digest == before
    assert not [path for path in filled.iterdir() if "part" in path.name or "before" in path.name]


@pytest.mark.parametrize("harm", [b"not a database", b"", None])
def test_a_damaged_folder_is_mended(filled: Path, tmp_path: Path, harm: bytes | None) -> None:
    """It is why one restores; what is left of it is kept, and its log is not played into the new database."""
    back_up(filled, tmp_path / "one.sqlite")
    present = filled / FILE_NAME
    present.write_bytes(present.read_bytes()[:5000] if harm is None else harm)
    present.with_name(f"{FILE_NAME}-wal").write_bytes(b"left over")
    kept = restore(tmp_path / "one.sqlite", filled)
    assert kept is not None
    assert examine(present).entries == 3
    assert not present.with_name(f"{FILE_NAME}-wal").exists()
    with open_store(filled) as store:
        assert len(store.entries.every()) == 3


def test_a_restore_that_fails_leaves_what_was_there(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until the last moment the former database stands at its place."""
    back_up(filled, tmp_path / "one.sqlite")
    before = examine(filled / FILE_NAME).digest

    def full(part: Path, to: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("knowledge.store.backup.settle", full)
    with pytest.raises(StoreError, match="No space left"):
        restore(tmp_path / "one.sqlite", filled)
    assert examine(filled / FILE_NAME).digest == before


@pytest.mark.parametrize("harm", ["cut", "flipped", "text", "empty", "other", "newer"])
def test_what_is_not_whole_is_refused(filled: Path, tmp_path: Path, harm: str) -> None:
    """In one sentence, and what is there stays."""
    file = tmp_path / "one.sqlite"
    back_up(filled, file)
    HARM[harm](file)
    before = examine(filled / FILE_NAME).digest
    with pytest.raises(StoreError) as refused:
        restore(file, filled)
    assert str(refused.value).startswith(str(file))
    assert examine(filled / FILE_NAME).digest == before


def _flip(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("UPDATE versions SET document = replace(document, 'lido', 'lodi') WHERE entry_id = 'lido'")


def _age(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("UPDATE facts SET value = '999' WHERE key = 'schema'")


def _another(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("CREATE TABLE songs (title)")


HARM: dict[str, Callable[[Path], object]] = {
    "cut": lambda file: file.write_bytes(file.read_bytes()[:-9000]),
    "flipped": _flip,
    "text": lambda file: file.write_text("not a database"),
    "empty": lambda file: file.write_bytes(b""),
    "other": _another,
    "newer": _age,
}


def test_who_was_forgotten_stays_forgotten(filled: Path, tmp_path: Path) -> None:
    """A backup made before still knows them; what it brings back does not."""
    with open_store(filled) as store:
        name = store.people.name_of("discord:1234")
        store.people.choose_language("discord:1234", "de")
        store.people.choose_language("discord:5678", "fr")
    back_up(filled, tmp_path / "one.sqlite")
    with open_store(filled) as store:
        store.people.forget("discord:1234")
    restore(tmp_path / "one.sqlite", filled)
    with open_store(filled) as store:
        assert (store.people.account_of(name), store.people.language("discord:5678")) == (None, "fr")
        assert held(store, "discord:1234") == {}
        back_up(filled, tmp_path / "two.sqlite")
    assert b"discord:1234" not in (tmp_path / "two.sqlite").read_bytes()


def test_nothing_of_a_forgotten_person_stands_in_any_file(filled: Path) -> None:
    """Neither in free pages of the database nor in its log, also while it is open."""
    account, secret = "discord:123456789012345678", "canary-4711"
    with open_store(filled) as store:
        name = store.people.name_of(account)
        for number in range(50):
            store.gaps.keep(f"{secret} {number}?", "en", name, None)
        assert any(secret.encode() in file.read_bytes() for file in filled.iterdir())
        store.people.forget(account)
        for file in filled.iterdir():
            assert account.encode() not in file.read_bytes(), file
            assert secret.encode() not in file.read_bytes(), file


def held(store: Store, account: str) -> object:
    """What is kept of somebody."""
    return store.people.held(account)


def test_an_earlier_format_is_brought_up_to_date(filled: Path, tmp_path: Path) -> None:
    """A backup may be older than the program."""
    file = tmp_path / "one.sqlite"
    back_up(filled, file)
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("UPDATE facts SET value = '4' WHERE key = 'schema'")
        database.execute("DROP TABLE forgotten")
    restore(file, tmp_path / "new")
    with open_store(tmp_path / "new") as store:
        assert len(store.entries.every()) == 3


def test_there_must_be_something_to_back_up(tmp_path: Path) -> None:
    """An empty folder is more likely a slip than a wish."""
    with pytest.raises(StoreError, match="nothing to back up"):
        back_up(tmp_path / "nowhere", tmp_path / "one.sqlite")
    assert not (tmp_path / "one.sqlite").exists()
