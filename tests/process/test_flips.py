"""One flipped bit in the database: what it changed is told or refused, and never shown as if it had been written (T8)."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from knowledge.errors import DamagedEntry, StoreError, UnknownEntry
from knowledge.model import HUB, Entry
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.store.sqlite import FILE_NAME
from tests.process.killing import rounds

Make = Callable[..., Entry]


@pytest.fixture(scope="module")
def written(an_entry: Make) -> list[Entry]:
    """Fifty entries."""
    text = "\n".join(f"- Statement {line} was made in 2024 and stands alone." for line in range(12))
    return [an_entry(f"entry-{number}", text=text, aliases=[f"former-{number}"]) for number in range(50)]


@pytest.fixture(scope="module")
def sound(written: list[Entry], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The database that holds them."""
    folder = tmp_path_factory.mktemp("sound")
    with open_store(folder) as store:
        Review(store, "ada").publish(written, "first")
    return (folder / FILE_NAME).read_bytes()


def flipped(sound: bytes, seed: int) -> bytes:
    """The database with one bit changed, in a byte that is in use."""
    lot, changed = random.Random(seed), bytearray(sound)
    at = lot.choice([place for place, byte in enumerate(sound) if byte])
    changed[at] ^= 1 << lot.randrange(8)
    return bytes(changed)


def told(store: Store, written: list[Entry]) -> set[str]:
    """Entries that are reported: all of them, where the database as a whole is."""
    with suppress(StoreError):
        if store.database.check() == "ok":
            return set(store.entries.damaged())
    return {entry.id for entry in written}


@pytest.mark.parametrize("seed", rounds(20, 200))
def test_a_flipped_bit_is_told_and_never_quoted(seed: int, sound: bytes, written: list[Entry], tmp_path: Path) -> None:
    """Either nothing is answered at all, in plain words, or each entry as it was written or not at all, and reported."""
    (tmp_path / FILE_NAME).write_bytes(flipped(sound, seed))
    with suppress(StoreError), open_store(tmp_path) as store:
        reported = told(store, written)
        listed = {stored.entry.id: stored.entry for stored in store.entries.all(HUB)}
        for entry in written:
            assert listed.get(entry.id, entry) == entry
            assert entry.id in listed or entry.id in reported
            try:
                assert store.entries.get(entry.id, HUB).entry == entry
            except StoreError:
                pass
            except UnknownEntry:
                assert entry.id in reported


# --- what such damage was once able to do

HARM: dict[str, tuple[str, object]] = {
    "a byte that is no letter": (
        "UPDATE versions SET document = CAST(? AS TEXT) WHERE entry_id = 'entry-3'",
        b'{"\xd3',
    ),
    "a status there is not": ("UPDATE entries SET status = ? WHERE id = 'entry-3'", "lhve"),
    "a version there is not": ("UPDATE entries SET version = ? WHERE id = 'entry-3'", 5),
    "a version of another name": ("UPDATE versions SET entry_id = ? WHERE entry_id = 'entry-3'", "entry-s"),
}


def harm(folder: Path, sound: bytes, statement: str, value: object) -> None:
    """A data folder in which something was changed behind the store's back."""
    (folder / FILE_NAME).write_bytes(sound)
    with closing(sqlite3.connect(folder / FILE_NAME)) as raw, raw:
        raw.execute(statement, [value])


@pytest.mark.parametrize("kind", HARM)
def test_whatever_happened_to_one_entry_it_is_reported_and_the_others_go_on(
    kind: str, sound: bytes, tmp_path: Path
) -> None:
    """One flipped bit makes each of these."""
    harm(tmp_path, sound, *HARM[kind])
    with open_store(tmp_path) as store:
        assert [stored.entry.id for stored in store.entries.all(HUB) if stored.entry.id == "entry-3"] == []
        assert len(store.entries.all(HUB)) == 49
        with pytest.raises(DamagedEntry):
            store.entries.get("entry-3", HUB)
        assert "entry-3" in store.entries.damaged()


@pytest.mark.parametrize("read", ["versions", "version"])
def test_a_damaged_version_is_not_shown_in_the_history_either(read: str, sound: bytes, tmp_path: Path) -> None:
    """Nor can it be reverted to, which would give it a digest that is right."""
    change = "UPDATE versions SET document = replace(document, '2024', ?) WHERE entry_id = 'entry-3'"
    harm(tmp_path, sound, change, "2025")
    with open_store(tmp_path) as store, pytest.raises(DamagedEntry):
        store.entries.versions("entry-3") if read == "versions" else store.entries.version("entry-3", 1)


def test_a_damaged_row_of_the_log_is_refused_in_plain_words(sound: bytes, tmp_path: Path) -> None:
    """Its date is none any more."""
    at = sound.index(b"adacreate")  # after the time of a row stand its actor and its action
    (tmp_path / FILE_NAME).write_bytes(sound[: at - 20] + b"=" + sound[at - 19 :])
    with open_store(tmp_path) as store, pytest.raises(StoreError):
        store.log.since(0)


def test_a_schema_that_is_no_text_is_refused_in_plain_words(sound: bytes, tmp_path: Path) -> None:
    """SQLite names in its complaint what it could not read."""
    (tmp_path / FILE_NAME).write_bytes(sound.replace(b"CREATE TABLE votes", b"CR\xc5ATE TABLE votes"))
    with pytest.raises(StoreError):
        open_store(tmp_path)
