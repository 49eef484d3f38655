"""`docent backup`, `docent restore` and the backup of every night."""

import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyrage
import pytest

from bot.cli import main
from bot.doctor import examine
from bot.errors import UsageError
from bot.safekeeping import AGE_MAGIC, KEPT, NAME, bring_back, keep, nightly
from bot.settings import Settings
from knowledge.errors import StoreError
from knowledge.model import HUB, Entry
from knowledge.review import Review
from knowledge.store import open_store
from knowledge.store.backup import examine as content_of

Make = Callable[..., Entry]


@pytest.fixture
def settings(tmp_path: Path, an_entry: Make) -> Settings:
    """A data folder with one entry, and nobody who has it open."""
    with open_store(tmp_path / "data") as store:
        Review(store, "ada").publish([an_entry("lido")], "test")
    return Settings(data=tmp_path / "data", model="hashing")


def run(*words: str) -> object:
    """The status a command leaves with."""
    with pytest.raises(SystemExit) as left:
        main(list(words))
    return left.value.code or 0


def locked(settings: Settings, tmp_path: Path) -> tuple[Settings, Path]:
    """The same with backups locked, and the file with the key."""
    key = pyrage.x25519.Identity.generate()
    file = tmp_path / "key.txt"
    file.write_text(f"# created: 2026-11-23\n# public key: {key.to_public()}\n{key}\n")
    return settings.model_copy(update={"backup_recipient": str(key.to_public())}), file


def test_by_hand_in_the_terminal(settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Backed up, changed, restored: the change is gone, and what was replaced is named."""
    data, file = str(settings.data), str(tmp_path / "one.sqlite")
    assert run("--data", data, "backup", file) == 0
    assert "1 entries" in capsys.readouterr().out
    with open_store(settings.data) as store:
        Review(store, "ada").retire("lido", "gone", HUB)
    assert run("--data", data, "restore", file, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["entries"], Path(told["replaced"]).exists()) == (1, True)


def test_no_backup_is_written_over(settings: Settings, tmp_path: Path) -> None:
    """Neither is any other file."""
    (tmp_path / "thesis.doc").write_text("precious")
    with pytest.raises(UsageError, match="is there already"):
        keep(settings, tmp_path / "thesis.doc")
    assert (tmp_path / "thesis.doc").read_text() == "precious"


def test_a_locked_backup_opens_with_its_key_alone(settings: Settings, tmp_path: Path) -> None:
    """No word of it can be read without; the plain copy is gone."""
    private, key = locked(settings, tmp_path)
    made = keep(private)
    assert made.file.name.endswith(".sqlite.age")
    assert made.file.read_bytes().startswith(AGE_MAGIC)
    assert b"lido" not in made.file.read_bytes()
    assert sorted(path.name for path in settings.data.iterdir() if path.is_dir()) == ["backups"]
    with pytest.raises(UsageError, match="--identity"):
        bring_back(private, made.file)
    _, other = locked(settings, tmp_path / "data")
    with pytest.raises(UsageError, match="not locked for the key"):
        bring_back(private, made.file, other)
    new = settings.model_copy(update={"data": tmp_path / "new"})
    assert bring_back(new, made.file, key) is None
    with open_store(tmp_path / "new") as store:
        assert store.entries.get("lido", HUB).version == 1


def test_a_file_without_a_key_is_named(settings: Settings, tmp_path: Path) -> None:
    """The public key alone opens nothing."""
    private, key = locked(settings, tmp_path)
    made = keep(private)
    key.write_text("# public key: age1\n")
    with pytest.raises(UsageError, match="age-keygen"):
        bring_back(private, made.file, key)


def test_one_a_night_for_two_weeks(settings: Settings) -> None:
    """A second look the same night makes none; what is older goes; files named otherwise stay."""
    folder = settings.backup_folder
    folder.mkdir()
    now = datetime.now(UTC)
    old = folder / f"{now - KEPT - timedelta(hours=1):{NAME}}"
    young = folder / f"{now - KEPT + timedelta(hours=3):{NAME}}.age"
    own = folder / "docent-before-the-move.sqlite"
    for file in (old, young, own):
        file.write_bytes(b"")
    made = nightly(settings, now)
    assert made is not None
    assert nightly(settings, now + timedelta(hours=1)) is None
    assert sorted(folder.iterdir()) == sorted([young, own, made.file])
    assert nightly(settings, now + timedelta(hours=25)) is not None


def test_what_a_backup_that_was_killed_left_is_gone_a_day_later(settings: Settings) -> None:
    """Whole copies of the store, in which people stand who were forgotten since."""
    now, folder = datetime.now(UTC), settings.backup_folder
    (settings.data / ".backup-abc").mkdir(parents=True)
    (settings.data / ".backup-abc" / "plain").write_bytes(b"x")
    folder.mkdir()
    left = [settings.data / ".backup-abc", settings.data / ".restore-x", folder / ".docent-1.sqlite.ab.part"]
    for file in left[1:]:
        file.write_bytes(b"x")
    nightly(settings, now)
    assert all(file.exists() for file in left)
    nightly(settings, now + timedelta(hours=25))
    assert not any(file.exists() for file in left)


def test_a_full_or_missing_disk_is_told(settings: Settings, tmp_path: Path) -> None:
    """And leaves nothing half done."""
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be written"):
        keep(settings, tmp_path / "file" / "one.sqlite")


def test_the_doctor_names_what_is_damaged(settings: Settings) -> None:
    """And says what to do."""
    assert {finding.check: finding.ok for finding in examine(settings, quiet)}["data folder"]
    with open_store(settings.data) as store, store.database.transaction() as connection:
        harm = "UPDATE versions SET document = replace(document, 'lido', 'lodi') WHERE entry_id = 'lido'"
        connection.exec_driver_sql(harm)
    (data,) = [finding for finding in examine(settings, quiet) if finding.check == "data folder"]
    assert (data.ok, "'lido'" in data.says, "docent restore" in data.says) == (False, True, True)


def quiet(step: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


@pytest.mark.changes_corpus
@pytest.mark.simcord(settle_timeout=30)
async def test_the_bot_makes_one_every_night(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some time after it is up; nothing where the folder cannot be written but a line in the log."""
    monkeypatch.setattr(sys.modules["bot.cogs.backups"], "HOUR", 0)
    folder = world.bot.docent.settings.backup_folder
    assert not folder.exists()
    for _ in range(3):
        await world.env.advance_time(20 * 60 + 1)
    (file,) = folder.iterdir()
    assert content_of(file).edition == world.bot.docent.edition()
