"""Whoever was told that a change is published, or backed up, finds it again after a power cut (T7).

The model: `synced.c` stands between the process and fsync, and keeps of every file the bytes it had when it was last
synced, and of the data folder the names it had when it was last synced itself. The process is killed, and two disks are
made of what it left. On the first, all that was not synced is gone: bytes, lengths, names, removals. On the second, each
sector of 512 bytes reached the disk or did not, by lot, as a kernel is free to write them in any order; names are those
of the first. Disks that lie about fsync, and sectors that are torn, are not in the model; nor is the data folder's own
name in the folder above it.
"""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.store.backup import back_up, examine
from tests.process.killing import OFTEN, kill, published, rounds, start

SECTOR = 512
Note = Callable[[str, object], None]


class Disk:
    """A data folder, and beside it what would be left of it without power."""

    def __init__(self, above: Path, shim: Path) -> None:
        self.data, self.kept, self._above = above / "data", above / "kept", above
        self.environment = {"LD_PRELOAD": str(shim), "SYNCED_OF": str(self.data), "SYNCED_TO": str(self.kept)}
        self.data.mkdir()
        self.kept.mkdir()

    def without_power(self, lot: random.Random | None = None) -> Path:
        """The folder after the power cut; with a lot, sectors that were not synced may be there."""
        left = self._above / ("some" if lot else "none")
        left.mkdir()
        listing = self.kept / "names"
        for line in listing.read_text().splitlines() if listing.exists() else ():
            inode, name = line.split(" ", 1)
            image, present = self.kept / inode, self.data / name
            synced = image.read_bytes() if image.exists() else b""
            written = present.read_bytes() if lot and present.exists() else b""
            (left / name).write_bytes(_mixed(synced, written, lot) if lot and written else synced)
        return left


def _mixed(synced: bytes, written: bytes, lot: random.Random) -> bytes:
    """Of each sector what was synced or what was written since."""
    size = max(len(synced), len(written))
    both = synced.ljust(size, b"\0"), written.ljust(size, b"\0")
    return b"".join(lot.choice(both)[at : at + SECTOR] for at in range(0, size, SECTOR))


@pytest.fixture
def disk(tmp_path: Path, shim: Callable[[str], Path]) -> Disk:
    """An empty data folder on a disk that will lose its power."""
    return Disk(tmp_path.resolve(), shim("synced.c"))


@pytest.mark.parametrize("seed", rounds(5, 100))
def test_what_was_acknowledged_survives_a_power_cut(seed: int, disk: Disk, record_property: Note) -> None:
    """Whether nothing that was not synced reached the disk, or just any part of it."""
    lot = random.Random(seed)
    said = kill(start("publish", disk.data, *[OFTEN] * (seed % 2), **disk.environment), lot.uniform(0, 0.6))
    record_property("acknowledged before the power cut", len(said))
    for left in (disk.without_power(), disk.without_power(lot)):
        found = published(left)
        record_property(f"acknowledged and lost, {left.name} of the rest kept", max(0, len(said) - found))
        assert len(said) <= found <= len(said) + 1


def test_the_model_finds_what_is_not_synced(disk: Disk, record_property: Note) -> None:
    """With synchronous=NORMAL, SQLite promises less, and it is seen here: or the test above would prove nothing."""
    said = kill(start("publish", disk.data, "synchronous=NORMAL", **disk.environment), 0, lines=20)
    found = published(disk.without_power())
    record_property("acknowledged and lost with synchronous=NORMAL", len(said) - found)
    assert found < len(said)


@pytest.mark.parametrize("seed", rounds(1, 20))
def test_an_acknowledged_backup_survives_a_power_cut(
    seed: int, disk: Disk, tmp_path: Path, record_property: Note
) -> None:
    """It is there, and it is one of the two that take turns, whole."""
    digests = {}
    for name, lines in (("one", 3), ("other", 6)):
        kill(start("publish", tmp_path / name), 0, lines=lines)
        digests[name] = back_up(tmp_path / name, tmp_path / f"{name}.sqlite").digest
    writer = start("back_up", tmp_path / "one", tmp_path / "other", disk.data / "backup.sqlite", **disk.environment)
    # At once, before the next one syncs what this one forgot; or while any later one is made.
    said = kill(writer, random.Random(seed).uniform(0, 0.3) if seed % 2 else 0, lines=1)
    record_property("backups before the power cut", len(said))
    found = examine(disk.without_power() / "backup.sqlite").digest
    assert found in digests.values()
