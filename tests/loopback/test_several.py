"""Two bots share one PostgreSQL database, each with its shard of Discord; nobody else gets in between."""

import asyncio
import os
import sys
from pathlib import Path

from bot.safekeeping import bring_back, keep
from bot.settings import Settings
from tests.loopback.conftest import ROOT, Running, start
from tests.loopback.server import FakeDiscord

QUESTION = "Which plesiosaur lives in the attic of the museum?"


async def shard(discord: FakeDiscord, data: Path, models: Path, url: str, shards: str) -> Running:
    data.mkdir(exist_ok=True)
    return await start(discord, data, models, DOCENT_DATABASE_URL=url, DOCENT_SHARDS=shards)


async def test_an_edit_in_the_terminal_is_answered_from_by_both_bots(
    data: Path, models: Path, database_url: str, tmp_path: Path
) -> None:
    """The corpus moved there from a file, by a backup of it; a third bot on a shard that is served is refused."""
    made = keep(Settings(data=data, models=models), tmp_path / "file.sqlite")
    shared = Settings(data=tmp_path / "unused", models=models, database_url=database_url)
    bring_back(shared, made.file)
    async with FakeDiscord() as one, FakeDiscord() as two:
        bots = [
            await shard(discord, tmp_path / f"bot-{n}", models, database_url, f"{n}/2")
            for n, discord in enumerate((one, two))
        ]
        try:
            await asyncio.gather(one.ready(), two.ready())
            third = await shard(one, tmp_path / "third", models, database_url, "1/2")
            assert await third.ended(60) == 2
            assert "Another bot serves these shards" in third.said()
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
        finally:
            for bot in bots:
                bot.process.kill()
                await bot.process.wait()
            assert "Traceback" not in bots[0].said() + bots[1].said()
    again = keep(shared, tmp_path / "again.sqlite")
    assert again.content.entries == made.content.entries + 1


async def in_the_terminal(models: Path, url: str, *words: str) -> None:
    environment = os.environ | {"DOCENT_DATABASE_URL": url, "DOCENT_MODELS": str(models)}
    done = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", *words, cwd=ROOT, env=environment)
    assert await done.wait() == 0
