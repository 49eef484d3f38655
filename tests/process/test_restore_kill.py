"""Backing up and restoring, killed at any moment: what stood there, or what was to stand there, whole (T23)."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.store.backup import back_up, examine, restore
from knowledge.store.sqlite import FILE_NAME
from tests.process.killing import kill, last_words, published, rounds, start
from tests.soak import FULL

Note = Callable[[str, object], None]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two data folders, `one` and `other`, a backup of each, and nothing else."""
    above = tmp_path_factory.mktemp("made")
    for name, publications in (("one", 4), ("other", 9)):
        kill(start("publish", above / name), 0, lines=publications)
        published(above / name)
        back_up(above / name, above / f"{name}.sqlite")
    return above


def digests(made: Path) -> dict[str, str]:
    """What each of the two holds."""
    return {name: examine(made / f"{name}.sqlite").digest for name in ("one", "other")}


@pytest.mark.parametrize("seed", rounds(5, 50))
def test_a_backup_is_the_former_or_the_new_one(seed: int, made: Path, tmp_path: Path, record_property: Note) -> None:
    """Two data folders are backed up to one place in turn."""
    place = tmp_path / "backup.sqlite"
    said = kill(start("back_up", made / "one", made / "other", place), random.Random(seed).uniform(0, 0.3), lines=1)
    record_property("backups before the kill", len(said))
    assert examine(place).digest in digests(made).values()


@pytest.mark.parametrize("seed", rounds(5, 50))
def test_a_restored_store_is_the_former_or_the_new_one(
    seed: int, made: Path, tmp_path: Path, record_property: Note
) -> None:
    """Two backups are restored in turn; there is a database at every moment, and it opens."""
    words = ("restore", made / "one.sqlite", made / "other.sqlite", tmp_path / "data")
    said = kill(start(*words), random.Random(seed).uniform(0, 0.3), lines=1)
    record_property("restores before the kill", len(said))
    assert examine(tmp_path / "data" / FILE_NAME).digest in digests(made).values()
    published(tmp_path / "data")


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("deed", ["back_up", "restore"])
def test_there_is_no_moment_at_which_neither_stands(
    deed: str, made: Path, tmp_path: Path, shim: Callable[[str], Path], record_property: Note
) -> None:
    """Killed before each write, and before each time a file is cut, renamed or removed, till it is done once."""
    sources = [made / (name if deed == "back_up" else f"{name}.sqlite") for name in ("one", "other")]
    for write in range(1, 1000) if FULL else random.Random(deed).sample(range(1, 150), 4):
        place = tmp_path.resolve() / str(write) / FILE_NAME
        place.parent.mkdir()
        shutil.copy(made / "other.sqlite", place)
        kept = {"LD_PRELOAD": str(shim("mortal.c")), "MORTAL_OF": str(place.parent), "MORTAL_AT": str(write)}
        said = last_words(start(deed, *sources, place if deed == "back_up" else place.parent, **kept))
        assert examine(place).digest in digests(made).values()
        published(place.parent)
        record_property(
            f"kills of {deed} at a write that left the new one", int(examine(place) == examine(made / "one.sqlite"))
        )
        if said and FULL:
            break
    else:
        assert not FULL, "there are more moments than were tried"


def test_what_a_killed_restore_had_prepared_does_not_stay(
    made: Path, tmp_path: Path, shim: Callable[[str], Path]
) -> None:
    """It is a copy of the whole store, with what people may have had deleted since."""
    data = tmp_path.resolve() / "data"
    mortal = {"LD_PRELOAD": str(shim("mortal.c")), "MORTAL_OF": str(data), "MORTAL_AT": "20"}
    last_words(start("restore", made / "one.sqlite", made / "other.sqlite", data, **mortal))
    assert [path for path in data.iterdir() if path.name.endswith(".part")]
    restore(made / "one.sqlite", data)
    assert not [path for path in data.iterdir() if path.name.endswith(".part")]
