"""Backups: made by hand or every night, locked for one key if the operator names it, and brought back."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.errors import UsageError
from bot.settings import Settings
from knowledge.store import open_store
from knowledge.store.backup import Content, back_up, part_of, restore, settle
from knowledge.store.transfer import transfer

AGE_MAGIC = b"age-encryption.org/"
"""The first bytes of a file locked with age (https://age-encryption.org/v1)."""
NAME = "docent-%Y%m%dT%H%M%SZ.sqlite"
LEFT = timedelta(days=1)
"""After so long, what a backup has not finished is left over."""
KEPT = timedelta(days=14)
"""How long nightly backups are kept: whoever is forgotten is gone from all of them after that."""


@dataclass(frozen=True)
class Backup:
    """A backup that was made, and what it holds."""

    file: Path
    content: Content


def keep(settings: Settings, to: Path | None = None) -> Backup:
    """Back the data folder up to a file; without one, to a new file among the backups. Raises DocentError."""
    locked = settings.backup_recipient is not None
    file = to or settings.backup_folder / (f"{datetime.now(UTC):{NAME}}" + (".age" if locked else ""))
    if to is not None and to.exists():
        raise UsageError(f"{to} is there already; name a new file, so that no backup is lost.")
    settings.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=settings.data, prefix=".backup-") as folder:
        source = _as_a_file(settings, Path(folder))
        if not locked:
            return Backup(file, back_up(source, file))
        plain = Path(folder) / "plain"
        content = back_up(source, plain)
        _lock(plain, file, settings.backup_recipient or "")
    return Backup(file, content)


def _as_a_file(settings: Settings, aside: Path) -> Path:
    """The folder whose database is to be backed up: of PostgreSQL, one with everything copied into a file."""
    if settings.database_address is None:
        return settings.data
    with open_store(settings.data, settings.database_address) as store, open_store(aside) as copy:
        transfer(store.database, copy.database)
    return aside


def bring_back(settings: Settings, file: Path, identity: Path | None = None) -> Path | None:
    """Restore a backup, locked or not; where the database it replaces is kept, if there was one. Raises DocentError."""
    if not file.is_file():
        raise UsageError(f"There is no file {file}; name one that `docent backup` wrote.")
    with file.open("rb") as stream:
        locked = stream.read(len(AGE_MAGIC)) == AGE_MAGIC
    if not locked:
        return _put_back(settings, file)
    if identity is None:
        raise UsageError(f"{file} is locked; name the file with the key that opens it with --identity.")
    settings.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=settings.data, prefix=".restore-") as folder:
        plain = Path(folder) / "plain"
        _unlock(file, plain, identity)
        return _put_back(settings, plain)


def _put_back(settings: Settings, file: Path) -> Path | None:
    if settings.database_address is None:
        return restore(file, settings.data)
    settings.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=settings.data, prefix=".restore-") as folder:
        restore(file, Path(folder))
        with open_store(Path(folder)) as copy, open_store(settings.data, settings.database_address) as store:
            transfer(copy.database, store.database)
    return None


def nightly(settings: Settings, now: datetime) -> Backup | None:
    """Today's backup, unless there is one, and the end of those kept long enough, and of what a killed one left."""
    _sweep(settings, now)
    known = {made: file for file in settings.backup_folder.glob("docent-*.sqlite*") if (made := _made(file))}
    for made, file in known.items():
        if now - made > KEPT:
            file.unlink(missing_ok=True)
    return None if any(now - made < timedelta(hours=23) for made in known) else keep(settings)


def _sweep(settings: Settings, now: datetime) -> None:
    """Remove copies that a backup or restore which was killed left; those of the last day may still be written."""
    begun = [*settings.data.glob(".backup-*"), *settings.data.glob(".restore-*"), *settings.data.glob(".*.part")]
    for left in [*begun, *settings.backup_folder.glob(".*.part")]:
        with suppress(FileNotFoundError):
            if now.timestamp() - left.stat().st_mtime > LEFT.total_seconds():
                shutil.rmtree(left) if left.is_dir() else left.unlink()


def _made(file: Path) -> datetime | None:
    """When a backup was made, by its name; None for a file that somebody named otherwise."""
    try:
        return datetime.strptime(file.name.removesuffix(".age"), NAME).replace(tzinfo=UTC)
    except ValueError:
        return None


def _lock(plain: Path, to: Path, recipient: str) -> None:
    """Encrypt a file so that only the holder of the recipient's key can read it."""
    import pyrage

    key = check_recipient(recipient)
    to.parent.mkdir(parents=True, exist_ok=True)
    with part_of(to) as part:
        pyrage.encrypt_file(str(plain), str(part), [key])
        settle(part, to)


def check_recipient(recipient: str) -> Any:
    """The public key that a setting names. Raises UsageError."""
    import pyrage

    try:
        return pyrage.x25519.Recipient.from_str(recipient.strip())
    except pyrage.RecipientError as error:
        raise UsageError("Correct DOCENT_BACKUP_RECIPIENT: a public key of age begins with age1.") from error


def _unlock(file: Path, to: Path, identity: Path) -> None:
    """Decrypt a file with the key that a key file of age holds."""
    import pyrage

    try:
        lines = identity.read_text(encoding="utf-8").split()
        keys = [pyrage.x25519.Identity.from_str(line) for line in lines if line.startswith("AGE-SECRET-KEY-")]
    except (OSError, UnicodeDecodeError, pyrage.IdentityError):
        keys = []
    if not keys:
        raise UsageError(f"{identity} holds no key of age; name the file that `age-keygen` wrote.")
    try:
        pyrage.decrypt_file(str(file), str(to), keys)
    except pyrage.DecryptError as error:
        raise UsageError(f"{file} is not locked for the key in {identity}, or is damaged.") from error
