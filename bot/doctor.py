"""Checks an operator can act on: each says what it found and, where something is wrong, what to do."""

import asyncio
import platform
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from bot.app import open_docent
from bot.errors import UsageError
from bot.portal import standing
from bot.progress import Progress
from bot.safekeeping import check_recipient
from bot.settings import Settings
from index.ask import Request
from knowledge.errors import DocentError
from knowledge.model import HUB
from knowledge.store import open_store

QUESTION = "Who should pay for AI training in museums?"
LEAST_FREE, LEAST_SPARE = 500 << 20, 128 << 20
"""Bytes: for the data folder, and for temporary files."""
WAL_RESET_FIXED = ((3, 44, 6), (3, 50, 7), (3, 51, 3))
"""SQLite releases without the WAL-reset bug (https://sqlite.org/wal.html#walresetbug): these and later patches."""


@dataclass(frozen=True)
class Finding:
    """One check: whether all is well, and in one sentence what was seen or is to be done."""

    check: str
    ok: bool
    says: str


def examine(settings: Settings, report: Progress) -> list[Finding]:
    """Run every check in turn; none of them stops the others."""
    checks: dict[str, Callable[[], str]] = {
        "settings": lambda: _settings(settings),
        "database" if settings.database_url else "data folder": lambda: _data(settings),
        "disk": lambda: _disk(settings),
        "answers": lambda: _answers(settings, report),
        "discord": lambda: asyncio.run(standing(settings)),
    }
    findings = [_try(name, check) for name, check in checks.items()]
    return [*findings, *_remarks()]


def _try(name: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(name, True, check())
    except DocentError as error:
        return Finding(name, False, str(error))


def _settings(settings: Settings) -> str:
    """Settings that only the running bot would stumble over."""
    shards, of = settings.served
    if settings.database_url is None and of > 1:
        raise UsageError("Several processes (DOCENT_SHARDS) share one database; set DOCENT_DATABASE_URL.")
    if settings.backup_recipient:
        check_recipient(settings.backup_recipient)
    locked = "locked for one key" if settings.backup_recipient else "readable by whoever has them"
    return f"Docent {version('museum-docent')}; shards {shards[0]} to {shards[-1]} of {of}; backups {locked}."


def _disk(settings: Settings) -> str:
    """Room for the database and its backups, and for what telling languages unpacks at each start."""
    place = next(path for path in (settings.data, *settings.data.absolute().parents) if path.exists())
    for folder, least in ((place, LEAST_FREE), (Path(tempfile.gettempdir()), LEAST_SPARE)):
        free = shutil.disk_usage(folder).free
        if free < least:
            raise DocentError(f"Only {free >> 20} MB are free in {folder}; make it {least >> 20}.")
    return f"{shutil.disk_usage(place).free >> 20:,} MB are free."


def _data(settings: Settings) -> str:
    with open_store(settings.data, settings.database_address) as store:
        found = store.database.check()
        damaged = store.entries.damaged()
        access = "read-only" if store.database.read_only else "writable"
    if found != "ok":
        raise DocentError(f"The database is damaged ({found}); run `docent restore` with a backup.")
    if damaged:
        raise DocentError(
            f"{len(damaged)} entries are not what was written, such as '{damaged[0]}'; "
            "run `docent restore` with a backup."
        )
    where = settings.data if settings.database_url is None else "The database"
    return f"{where} is in order and {access}."


def _answers(settings: Settings, report: Progress) -> str:
    docent = open_docent(settings, report)
    try:
        answer = asyncio.run(docent.ask(Request(QUESTION, HUB)))
        name = docent.engine.name
    finally:
        docent.close()
    if not answer.quotes:
        raise DocentError("A question the corpus answers was not answered; import the corpus again or report this.")
    return f"{name} answers in {answer.milliseconds['total']:.0f} ms from edition {answer.edition}."


def _remarks() -> Iterator[Finding]:
    """What an operator should know, though nothing is broken."""
    yield Finding("python", True, f"Python {platform.python_version()} on {platform.system()}.")
    # Docent writes through one connection, and is not touched by it; other tools on the file may be.
    advice = "" if _is_fixed(sqlite3.sqlite_version_info) else "; let no other program write to the data folder"
    yield Finding("sqlite", True, f"SQLite {sqlite3.sqlite_version}{advice}.")


def _is_fixed(version: tuple[int, ...]) -> bool:
    """Whether a SQLite release carries the fix, on its own branch or by being newer than all of them."""
    branch = [fixed for fixed in WAL_RESET_FIXED if fixed[:2] == version[:2]]
    return version >= branch[0] if branch else version > WAL_RESET_FIXED[-1]
