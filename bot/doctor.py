"""Checks an operator can act on: each says what it found and, where something is wrong, what to do."""

import platform
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.app import open_docent
from bot.progress import Progress
from bot.settings import Settings
from index.ask import Request
from knowledge.errors import DocentError
from knowledge.model import HUB
from knowledge.store import open_store

QUESTION = "Who should pay for AI training in museums?"
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
        "data folder": lambda: _data(settings),
        "answers": lambda: _answers(settings, report),
    }
    findings = [_try(name, check) for name, check in checks.items()]
    return [*findings, *_remarks(settings)]


def _try(name: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(name, True, check())
    except DocentError as error:
        return Finding(name, False, str(error))


def _data(settings: Settings) -> str:
    with open_store(settings.data, settings.database_address) as store:
        found = store.database.check()
        damaged = store.entries.damaged()
        access = "read-only" if store.database.read_only else "writable"
    if found != "ok":
        raise DocentError(f"The database in {settings.data} is damaged ({found}); run `docent restore` with a backup.")
    if damaged:
        raise DocentError(
            f"{len(damaged)} entries are not what was written, such as '{damaged[0]}'; "
            "run `docent restore` with a backup."
        )
    return f"{settings.data} is in order and {access}."


def _answers(settings: Settings, report: Progress) -> str:
    import asyncio

    docent = open_docent(settings, report)
    try:
        answer = asyncio.run(docent.ask(Request(QUESTION, HUB)))
        name = docent.engine.name
    finally:
        docent.close()
    if not answer.quotes:
        raise DocentError("A question the corpus answers was not answered; import the corpus again or report this.")
    return f"{name} answers in {answer.milliseconds['total']:.0f} ms from edition {answer.edition}."


def _remarks(settings: Settings) -> Iterator[Finding]:
    """What an operator should know, though nothing is broken."""
    token = "is set" if settings.token else "is not set; `docent run` needs it, nothing else does"
    yield Finding("token", True, f"DOCENT_TOKEN {token}.")
    yield Finding("python", True, f"Python {platform.python_version()} on {platform.system()}.")
    advice = "" if _is_fixed(sqlite3.sqlite_version_info) else "; run only one Docent on a data folder at a time"
    yield Finding("sqlite", True, f"SQLite {sqlite3.sqlite_version}{advice}.")


def _is_fixed(version: tuple[int, ...]) -> bool:
    """Whether a SQLite release carries the fix, on its own branch or by being newer than all of them."""
    branch = [fixed for fixed in WAL_RESET_FIXED if fixed[:2] == version[:2]]
    return version >= branch[0] if branch else version > WAL_RESET_FIXED[-1]
