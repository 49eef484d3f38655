"""Whoever floods the bot is asked to wait; nobody else notices."""

import asyncio
from collections.abc import Iterator
from typing import Any

import discord
import pytest

from bot.app import MOST_WAITING, Docent
from bot.errors import Busy
from bot.pace import REMEMBERED, Pace
from index.ask import Request
from knowledge.model import HUB

LIDO = "What is LIDO?"


class Clock:
    """Time that passes when a test says so."""

    now = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


def test_so_many_a_minute_and_then_a_wait() -> None:
    """The window slides: the first question of the minute makes room for the next."""
    clock = Clock()
    pace = Pace(3, 100, clock)
    for clock.now in (0.0, 10.0, 20.0):
        pace.admit(1, 7)
    for clock.now, seconds in ((20.0, "40"), (59.5, "1")):
        with pytest.raises(Busy, match=f"in {seconds} seconds"):
            pace.admit(1, 7)
    pace.admit(2, 7)
    clock.now = 60.0
    pace.admit(1, 7)
    with pytest.raises(Busy):
        pace.admit(1, None)


def test_a_server_has_its_share_and_others_theirs() -> None:
    """Many accounts in one server are one flood; who is refused is not counted."""
    clock = Clock()
    pace = Pace(6, 10, clock)
    for person in range(10):
        pace.admit(person, 7)
    for _ in range(20):
        with pytest.raises(Busy):
            pace.admit(99, 7)
    pace.admit(99, 8)
    pace.admit(99, None)


def test_whoever_asked_long_ago_is_not_remembered() -> None:
    """Memory does not grow with the people who ever asked."""
    clock = Clock()
    pace = Pace(6, 60, clock)
    for person in range(3 * REMEMBERED):
        clock.now += 1.0
        pace.admit(person, None)
    assert len(pace._asked) <= REMEMBERED + 1


@pytest.fixture
def slow(docent: Docent) -> Iterator[None]:
    """The pace an operator gets without choosing one."""
    before = docent.settings
    docent.settings = before.model_copy(update={"person_pace": 6, "server_pace": 60})
    yield
    docent.settings = before


@pytest.mark.usefixtures("slow")
@pytest.mark.simcord(settle_timeout=30)
async def test_one_who_floods_is_told_to_wait_and_the_others_are_answered(world: Any) -> None:
    """In their language and to them alone, by command; a mention gets a reply."""
    world.speak("de")
    for _ in range(6):
        assert (await world.member.slash(world.channel, "ask", question=LIDO)).response.embeds
    refused = (await world.member.slash(world.channel, "ask", question=LIDO)).response
    assert (refused.ephemeral, "noch einmal" in refused.content, refused.embeds) == (True, True, [])
    await world.member.send(world.channel, f"{world.bot.user.mention} {LIDO}")
    assert "ask again in" in world.channel.last_message.content
    assert (await world.moderator.slash(world.channel, "ask", question=LIDO)).response.embeds
    assert world.env.errors


@pytest.mark.usefixtures("slow")
@pytest.mark.simcord(
    settle_timeout=30, approved_intents=discord.Intents.default() | discord.Intents(message_content=True)
)
async def test_what_nobody_asked_the_bot_is_then_left_in_silence(world: Any) -> None:
    """A busy channel is not told that the bot is busy."""
    world.bot.pace = Pace(1, 60)
    world.bot.docent.store.servers.change(str(world.server.id), {"asks": (str(world.channel.id),)}, "test")
    await world.member.slash(world.channel, "ask", question=LIDO)
    before = len(world.channel.history())
    await world.member.send(world.channel, LIDO)
    assert len(world.channel.history()) == before + 1


async def test_a_queue_that_is_full_says_so_at_once(shared_docent: Docent) -> None:
    """Whoever waits already is answered; whoever comes too late hears it in a moment, not after minutes."""
    asked = [asyncio.ensure_future(shared_docent.ask(Request(LIDO, HUB))) for _ in range(MOST_WAITING + 30)]
    results = await asyncio.gather(*asked, return_exceptions=True)
    refused = [result for result in results if isinstance(result, Busy)]
    assert 0 < len(refused) <= 30
    assert all(result.quotes for result in results if not isinstance(result, BaseException))
    assert len([result for result in results if isinstance(result, BaseException)]) == len(refused)
