"""A disk that is full, or may only be read, costs one refusal in plain words, and nothing that was there (fault 37)."""

import gc
import os
import random
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from knowledge.errors import ReadOnlyStore, StoreError
from knowledge.model import HUB
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.store.backup import back_up, examine, restore
from knowledge.store.sqlite import FILE_NAME
from tests.process.killing import kill, published, rounds, start
from tests.process.writer import pair

SIZE = 2**22


def _mount(*words: object) -> bool:
    return subprocess.run(["mount", *map(str, words)], capture_output=True, check=False).returncode == 0


@pytest.fixture
def volume(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    place = tmp_path / "volume"
    place.mkdir()
    if not _mount("-t", "tmpfs", "-o", f"size={SIZE}", "docent-test", place):
        pytest.skip("needs the right to mount a tmpfs (root, CAP_SYS_ADMIN)")
    yield place
    gc.collect()  # a store that could not be opened may still hold its file
    if subprocess.run(["umount", place], check=False).returncode:
        subprocess.run(["umount", "-l", place], check=True)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of six entries, on another disk."""
    with open_store(tmp_path / "elsewhere") as store:
        publish(store, 0, 1, 2)
    back_up(tmp_path / "elsewhere", tmp_path / "backup.sqlite")
    return tmp_path / "backup.sqlite"


def publish(store: Store, *numbers: int) -> None:
    """Publish some of the pairs of entries."""
    for number in numbers:
        Review(store, "ada").publish(pair(number), "test")


def fill(volume: Path, leave: int) -> Path:
    """Fill a disk up but for so many bytes; the file to remove if there is to be space again."""
    there = os.statvfs(volume)
    filler = volume / "filler"
    filler.write_bytes(b"x" * max(0, there.f_bavail * there.f_frsize - leave))
    return filler


def refusal(deed: Callable[[], object]) -> str:
    """The one sentence with which something is refused."""
    with pytest.raises(StoreError) as refused:
        deed()
    assert "\n" not in str(refused.value)
    return str(refused.value)


@pytest.mark.parametrize("seed", rounds(4, 40))
def test_what_does_not_fit_is_refused_and_reading_goes_on(seed: int, volume: Path) -> None:
    """However much was written when the disk was full: none of it is there, and with space again all goes on."""
    done = 1
    with open_store(volume / "data") as store:
        publish(store, 0)
        filler = fill(volume, random.Random(seed).randrange(200_000) if seed else 0)
        with pytest.raises(StoreError, match=r"^The disk that holds .* is full; free some space and try again"):
            for number in range(1, 100):
                publish(store, number)
                done += 1
        assert [entry for number in range(done) for entry in pair(number)] == [
            store.entries.get(row.entry_id, HUB).entry for row in store.log.since(0)
        ]
        filler.unlink()
        publish(store, done)
    assert published(volume / "data") == done + 1


@pytest.mark.parametrize("seed", rounds(4, 40))
def test_a_backup_that_does_not_fit_leaves_the_one_before(seed: int, volume: Path, backup: Path) -> None:
    """Nothing of it stays, and with space again it is made."""
    place = volume / "backup.sqlite"
    with open_store(backup.with_name("other")) as store:
        publish(store, 0)
        before = back_up(store.folder, place)
    filler = fill(volume, random.Random(seed).randrange(backup.stat().st_size - 8192) if seed else 0)
    assert "full" in refusal(lambda: back_up(backup.with_name("elsewhere"), place))
    assert examine(place) == before
    assert {path.name for path in volume.iterdir()} == {"backup.sqlite", "filler"}
    filler.unlink()
    assert back_up(backup.with_name("elsewhere"), place) == examine(backup)


@pytest.mark.parametrize("seed", rounds(4, 40))
def test_a_restore_that_does_not_fit_leaves_what_was_there(seed: int, volume: Path, backup: Path) -> None:
    """The store stays, whole; what was prepared is gone."""
    with open_store(volume / "data") as store:
        publish(store, 0)
    before, names = examine(volume / "data" / FILE_NAME), set((volume / "data").iterdir())
    filler = fill(volume, random.Random(seed).randrange(backup.stat().st_size - 8192) if seed else 0)
    assert "full" in refusal(lambda: restore(backup, volume / "data"))
    assert set((volume / "data").iterdir()) == names
    filler.unlink()
    assert examine(volume / "data" / FILE_NAME) == before
    restore(backup, volume / "data")
    assert published(volume / "data") == 3


@pytest.mark.parametrize("closed", [True, False])
def test_a_volume_that_may_only_be_read_is_read(volume: Path, closed: bool) -> None:
    """Also when the process that wrote was killed; whatever would write is refused and says what to do."""
    said = kill(start("publish", volume / "data"), 0, lines=5)
    if closed:
        published(volume / "data")
    assert _mount("-o", "remount,ro", volume)
    with open_store(volume / "data") as store:
        assert len(said) <= store.log.head() / 2 <= len(said) + 1
        assert store.entries.get("left-0", HUB).entry == pair(0)[0]
        with pytest.raises(ReadOnlyStore, match=r"cannot be written; give Docent write access to it"):
            publish(store, 50)
    assert "Read-only file system" in refusal(lambda: back_up(volume / "data", volume / "backups" / "one.sqlite"))


# --- what a full disk was once able to do


def test_a_restore_leaves_no_half_of_what_it_replaces(volume: Path, backup: Path) -> None:
    """There is room for the new database, but not for a copy of the former one."""
    with open_store(volume / "data") as store:
        publish(store, 0)
    names = set((volume / "data").iterdir())
    fill(volume, backup.stat().st_size + 2**16)
    assert "No space left" in refusal(lambda: restore(backup, volume / "data"))
    assert set((volume / "data").iterdir()) == names


def test_a_store_on_a_full_disk_can_be_opened_and_read(volume: Path) -> None:
    """The bot is started again before anybody made room."""
    with open_store(volume / "data") as store:
        publish(store, 0)
    fill(volume, 0)
    with open_store(volume / "data") as store:
        assert store.entries.get("left-0", HUB).entry == pair(0)[0]


@pytest.mark.parametrize("deed", ["begin", "empty_log"])
def test_what_the_driver_says_of_a_full_disk_is_said_in_plain_words(volume: Path, deed: str) -> None:
    """Beginning a store, and emptying its log after somebody was forgotten."""
    with open_store(volume / "data") as store:
        publish(store, 0)
        fill(volume, 0)
        deeds = {"begin": lambda: open_store(volume / "new"), "empty_log": store.database.empty_log}
        assert "is full" in refusal(deeds[deed])


def test_a_volume_that_may_only_be_read_can_be_backed_up_elsewhere(volume: Path, tmp_path: Path) -> None:
    """A failing disk is often remounted like this, and then a backup is most wanted."""
    with open_store(volume / "data") as store:
        publish(store, 0)
    assert _mount("-o", "remount,ro", volume)
    assert back_up(volume / "data", tmp_path / "backup.sqlite").entries == 2
