"""Two bots share one PostgreSQL database, each with its shard of Discord; nobody else gets in between."""

import asyncio
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot.run import _lose_place, _take_place
from bot.safekeeping import bring_back, keep
from bot.settings import Settings
from knowledge.errors import DocentError
from knowledge.store import open_store
from tests.loopback.conftest import ROOT, Running, start
from tests.loopback.server import FakeDiscord

QUESTION = "Which plesiosaur lives in the attic of the museum?"


async def shard(discord: FakeDiscord, data: Path, models: Path, url: str, shards: str) -> Running:
    data.mkdir(exist_ok=True)
    return await start(discord, data, models, DOCENT_DATABASE_URL=url, DOCENT_SHARDS=shards)


async def test_an_edit_in_the_terminal_is_answered_from_by_both_bots(
    data: Path, models: Path, database_url: str, tmp_path: Path
) -> None:
    """The corpus moved there from a file, by a backup of it. A third bot on a shard that is served waits, and takes
    over when that one falls over."""
    made = keep(Settings(data=data, models=models), tmp_path / "file.sqlite")
    shared = Settings(data=tmp_path / "unused", models=models, database_url=database_url)
    bring_back(shared, made.file)
    async with FakeDiscord() as one, FakeDiscord() as two, FakeDiscord() as other:
        bots = [
            await shard(discord, tmp_path / f"bot-{n}", models, database_url, f"{n}/2")
            for n, discord in enumerate((one, two))
        ]
        try:
            await asyncio.gather(one.ready(), two.ready())
            bots.append(await shard(other, tmp_path / "third", models, database_url, "1/2"))
            await other.until(lambda: "waiting for it to go" in bots[2].said(), 60)
            await in_the_terminal(
                models,
                database_url,
                "corpus",
                "add",
                "The attic",
                "--source",
                "A visit",
                "--text",
                "- A plesiosaur named Berta lives in the attic of the museum.",
                "--topic",
                "collections",
            )
            for discord in (one, two):
                asked = await discord.command("ask", question=QUESTION)
                await discord.until(lambda: asked.answered is not None)  # noqa: B023
                assert "Berta" in str(asked.replies)
            bots[1].process.kill()
            await other.ready()
        finally:
            for bot in bots:
                if bot.process.returncode is None:
                    bot.process.kill()
                await bot.process.wait()
            assert "Traceback" not in "".join(bot.said() for bot in bots)
    again = keep(shared, tmp_path / "again.sqlite")
    assert again.content.entries == made.content.entries + 1


async def in_the_terminal(models: Path, url: str, *words: str) -> None:
    environment = os.environ | {"DOCENT_DATABASE_URL": url, "DOCENT_MODELS": str(models)}
    done = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", *words, cwd=ROOT, env=environment)
    assert await done.wait() == 0


async def test_a_bot_whose_place_stays_taken_leaves(
    kept_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By another bot, for a while: with a sentence, and a status after which a supervisor starts it again."""
    monkeypatch.setattr("bot.run.TAKING", 0.3)
    monkeypatch.setattr("bot.run.LOOK", 0.05)
    with open_store(tmp_path / "one", kept_database) as one, open_store(tmp_path / "two", kept_database) as two:
        docent: Any = SimpleNamespace(store=two, settings=Settings(shards="0/2"))
        _take_place(docent)
        staying = asyncio.create_task(_lose_place(docent))
        await asyncio.sleep(1)
        assert not staying.done()
        two.database._listener._held.clear()
        two.database._listener._run("SELECT pg_advisory_unlock_all()")
        assert one.database.claim([0], 2)
        with pytest.raises(DocentError, match="taken over"):
            await asyncio.wait_for(staying, 20)
        with pytest.raises(DocentError, match="Another bot serves these shards"):
            _take_place(docent)
