"""A bot in a process of its own, on a copy of the indexed data folder, before the fake Discord."""

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from filelock import FileLock

from bot.app import open_docent
from bot.settings import Settings
from tests.loopback.server import FakeDiscord

ROOT = Path(__file__).parents[2]
TOKEN = "NzAwMDAwMDAwMDAwMDAwMDAx.GabcDe.abcdefghijklmnopqrstuvwxyz0123456789AB"
"""Looks like a token; nobody gave it out."""


@dataclass
class Running:
    """The bot's process."""

    process: asyncio.subprocess.Process
    data: Path
    log: Path

    def said(self) -> str:
        """Everything it has written to its log."""
        return self.log.read_text(encoding="utf-8")

    async def ended(self, seconds: float) -> int:
        """Its exit status, once it is there."""
        return await asyncio.wait_for(self.process.wait(), seconds)


@pytest.fixture(scope="session")
def models() -> Path:
    return Path(os.environ.get("DOCENT_MODELS") or ROOT / ".cache" / "models")


@pytest.fixture(scope="session")
def data(models: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the data folder with the corpus embedded, that the tests of a session share."""
    kept, copy = ROOT / ".cache" / "tests", tmp_path_factory.mktemp("loopback") / "data"
    with FileLock(kept.with_suffix(".lock")):
        open_docent(Settings(data=kept, models=models)).close()
        shutil.copytree(kept, copy)
    return copy


async def start(discord: FakeDiscord, data: Path, models: Path, *words: str, **environment: str) -> Running:
    """`docent run`, or another command, in a process of its own."""
    log = data.parent / f"log-{len(list(data.parent.glob('log-*')))}"
    given = {
        "DOCENT_TOKEN": TOKEN, "DOCENT_MODELS": str(models), "DOCENT_DATA": str(data), "PYTHONUNBUFFERED": "1",
        "DOCENT_HEALTH": "off",
        "DOCENT_PERSON_PACE": "1000", "DOCENT_SERVER_PACE": "10000", "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    with log.open("wb") as out:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.loopback.bot", discord.url, *(words or ["run"]),
            cwd=ROOT, env=given | environment, stdout=out, stderr=out, start_new_session=True,
        )  # fmt: skip
    return Running(process, data, log)


@pytest_asyncio.fixture
async def discord() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord() as server:
        yield server


@pytest_asyncio.fixture
async def bot(discord: FakeDiscord, data: Path, models: Path) -> AsyncIterator[Running]:
    """A bot that is ready."""
    (data / "starts.json").unlink(missing_ok=True)
    running = await start(discord, data, models)
    try:
        await discord.ready()
        yield running
    finally:
        if running.process.returncode is None:
            running.process.kill()
            await running.process.wait()
