"""The bot comes back by itself (T5), and never costs itself its token or its address (T6)."""

import asyncio
import json
import sys
import time
from pathlib import Path

import pytest

from tests.loopback.conftest import TOKEN, Running, start
from tests.loopback.server import FakeDiscord, Fault
from tests.loopback.test_in_time import one
from tests.soak import runs

DROPS = [1000, 1001, 1006, 4000, 4008, 4009, "reconnect"]
FATAL = {4004: "token", 4010: "DOCENT_SHARDS", 4011: "DOCENT_SHARDS", 4012: "newer", 4013: "newer", 4014: "Intent"}


async def answers(discord: FakeDiscord) -> None:
    """The bot is there: a question is answered."""
    asked = await one(discord, 0)
    await discord.until(lambda: asked.answered is not None)


@pytest.mark.parametrize("drop", DROPS)
async def test_a_connection_that_drops_is_resumed(discord: FakeDiscord, bot: Running, drop: int | str) -> None:
    """Without a new session, within two seconds and what discord.py waits before it calls again."""
    slowest = 0.0
    for _ in range(runs(2, 20)):
        resumed, begun = len(discord.resumed), time.monotonic()
        await (discord.drop(drop) if isinstance(drop, int) else discord.say(7))
        await discord.until(lambda: len(discord.resumed) > resumed)  # noqa: B023
        slowest = max(slowest, time.monotonic() - begun)
        await answers(discord)
    print(f"T5: resumed after {drop} n={runs(2, 20)} max={slowest:.3f} s")
    assert slowest <= 2 and len(discord.identified) == 1


async def test_a_session_that_may_not_be_resumed_is_begun_anew(discord: FakeDiscord, bot: Running) -> None:
    """Without registering the commands again."""
    slowest, before = 0.0, sum(method == "PUT" for method, _, _ in discord.requests)
    for _ in range(runs(1, 15)):
        begun, count = time.monotonic(), len(discord.identified)
        await discord.say(9, False)
        await discord.until(lambda: len(discord.identified) > count)  # noqa: B023
        slowest = max(slowest, time.monotonic() - begun)
        await answers(discord)
    print(f"T5: new session n={runs(1, 15)} max={slowest:.3f} s")
    assert slowest <= 10
    assert sum(method == "PUT" for method, _, _ in discord.requests) == before


async def test_a_refused_resume_leads_to_a_new_session(discord: FakeDiscord, bot: Running) -> None:
    discord.resumes = False
    begun = time.monotonic()
    await discord.drop(4000)
    await discord.until(lambda: len(discord.identified) == 2)
    assert time.monotonic() - begun <= 10
    await answers(discord)


async def test_an_answer_arrives_though_the_connection_dropped_meanwhile(discord: FakeDiscord, bot: Running) -> None:
    asked = await one(discord, 0)
    await discord.drop(1006)
    await discord.until(lambda: asked.answered is not None)


@pytest.mark.parametrize("code", FATAL)
async def test_what_cannot_be_mended_by_calling_again_ends_the_bot(
    discord: FakeDiscord, data: Path, models: Path, code: int
) -> None:
    """Status 2, so that nobody starts it again, and one sentence that says what to change."""
    discord.refuse = code
    (data / "starts.json").unlink(missing_ok=True)
    running = await start(discord, data, models)
    assert await running.ended(30) == 2
    last = running.said().strip().splitlines()[-1]
    assert last.startswith("docent: ") and FATAL[code] in last
    assert len(discord.identified) == 1 and "Traceback" not in running.said()


async def test_a_revoked_token_ends_the_bot(discord: FakeDiscord, data: Path, models: Path) -> None:
    discord.faults = [Fault("GET users/@me", 401, times=9)]
    running = await start(discord, data, models)
    assert await running.ended(30) == 2
    assert "token" in running.said() and TOKEN not in running.said() and discord.identified == []


async def test_a_bot_that_falls_over_again_and_again_does_not_use_up_its_starts(
    discord: FakeDiscord, data: Path, models: Path
) -> None:
    """Killed as often as somebody likes: Discord sees at most twenty starts an hour."""
    (data / "starts.json").unlink(missing_ok=True)
    kept = json.dumps([time.time()] * (20 - runs(2, 20)))
    (data / "starts.json").write_text(kept)
    for number in range(runs(4, 30)):
        running = await start(discord, data, models)
        await discord.until(lambda: len(discord.identified) > number or "Discord was called" in running.said())  # noqa: B023
        running.process.kill()
        await running.process.wait()
    print(f"T6: killed {runs(4, 30)} times, {len(discord.identified)} starts of {runs(2, 20)} allowed")
    assert len(discord.identified) == runs(2, 20)
    (data / "starts.json").unlink()


async def test_the_last_starts_of_a_day_are_not_used(discord: FakeDiscord, data: Path, models: Path) -> None:
    discord.remaining = 49
    running = await start(discord, data, models)
    assert await running.ended(30) == 1
    assert "49 more starts" in running.said() and discord.identified == []


async def test_nor_are_they_by_a_bot_that_runs(discord: FakeDiscord, bot: Running) -> None:
    """Somebody else who has the token used them up: it ends rather than begin another session."""
    discord.remaining, discord.resumes = 49, False
    await discord.drop(4000)
    assert await bot.ended(60) == 1
    assert "49 more starts" in bot.said() and len(discord.identified) == 1


async def test_a_busy_discord_is_asked_again(discord: FakeDiscord, bot: Running) -> None:
    """503, after which discord.py by itself gives up."""
    discord.faults = [Fault("POST channels/*/messages", 503)]
    await discord.message("<@700000000000000001> Who should pay for AI training in museums?")
    await discord.until(lambda: sum(path.endswith("/messages") for _, path, _ in discord.requests) == 2)
    assert "Traceback" not in bot.said()


async def test_a_wall_before_discord_is_not_run_against(discord: FakeDiscord, bot: Running) -> None:
    """A 429 that Discord's own proxy did not send means that the address is shut out: nothing more is sent."""
    discord.faults = [Fault("POST interactions/*", 429, headers={}, body="error code: 1015")]
    await one(discord, 0)
    await discord.until(lambda: discord.faults[0].times == 0)
    sent = len(discord.requests)
    for number in range(5):
        await one(discord, number)
    await asyncio.sleep(1)
    assert len(discord.requests) == sent
    assert "nothing is sent to it for ten minutes" in bot.said()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
async def test_a_crash_leaves_no_copy_of_the_memory(discord: FakeDiscord, bot: Running) -> None:
    """The token stands in it (T17)."""
    limits = Path(f"/proc/{bot.process.pid}/limits").read_text()
    (core,) = [line.split() for line in limits.splitlines() if line.startswith("Max core file size")]
    assert core[4:6] == ["0", "0"]


async def test_a_second_bot_with_the_same_folder_is_refused(discord: FakeDiscord, bot: Running, models: Path) -> None:
    second = await start(discord, bot.data, models)
    assert await second.ended(30) == 2
    assert "stop it first" in second.said() and len(discord.identified) == 1
