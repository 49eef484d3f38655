"""Whoever floods the bot is told to slow down, and the others notice nothing (T21)."""

import asyncio
from pathlib import Path

import pytest_asyncio

from tests.loopback.conftest import Running, start
from tests.loopback.server import Asked, FakeDiscord
from tests.loopback.test_in_time import QUESTIONS, at

PRIVATE = 64


@pytest_asyncio.fixture
async def paced(discord: FakeDiscord, data: Path, models: Path) -> Running:
    """A bot with the pace that it has unless an operator chose another."""
    (data / "starts.json").unlink(missing_ok=True)
    running = await start(discord, data, models, DOCENT_PERSON_PACE="6", DOCENT_SERVER_PACE="1000")
    await discord.ready()
    return running


async def asked_by(discord: FakeDiscord, people: list[str]) -> list[Asked]:
    """A question by each of some people, one after another; what became of them."""
    done = []
    for number, person in enumerate(people):
        asked = await discord.command("ask", user=person, question=QUESTIONS[number % 4])
        await discord.until(lambda asked=asked: asked.answered is not None)  # type: ignore[misc]
        done.append(asked)
    return done


def refused(asked: Asked) -> bool:
    return asked.kind == 4


async def test_one_who_floods_is_told_so_and_nobody_else_waits(discord: FakeDiscord, paced: Running) -> None:
    people = [str(1000 + number) for number in range(30)]
    try:
        await asked_by(discord, ["1", "2"])
        calm = sorted(one.answered - one.sent for one in await asked_by(discord, people) if one.answered)
        others = asyncio.create_task(asked_by(discord, [f"2{person}" for person in people]))
        flood = [await discord.command("ask", user="5", question=QUESTIONS[0]) for _ in range(60)]
        await discord.until(lambda: all(one.answered for one in flood))
        beside = sorted(one.answered - one.sent for one in await others if one.answered)
    finally:
        paced.process.kill()
        await paced.process.wait()
    turned_away = [one for one in flood if refused(one)]
    assert len(flood) - len(turned_away) == 6
    for one in turned_away:
        assert one.replies[0]["flags"] & PRIVATE and "ask again in" in one.replies[0]["content"]
    ratio = at(beside, 0.95) / at(calm, 0.95)
    print(
        f"T21: answered 6 of 60; others' p95 {at(beside, 0.95):.3f} s, {ratio:.2f} times that without, n={len(beside)}"
    )
    assert ratio <= 4 or at(beside, 0.95) < 1


async def test_a_queue_that_is_full_is_said_to_be(discord: FakeDiscord, bot: Running) -> None:
    """A hundred people at once: each is answered, or asked within moments to come again."""
    asked = [
        await discord.command("ask", user=str(3000 + number), question=QUESTIONS[number % 4]) for number in range(100)
    ]
    await discord.until(lambda: all(one.answered for one in asked), 60)
    busy = [one for one in asked if "Many people" in str(one.replies)]
    print(f"T21: a hundred at once, {len(asked) - len(busy)} answered, {len(busy)} asked to come again")
    assert all("embeds" in one.replies[0] for one in asked if one not in busy)
