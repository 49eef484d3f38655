"""The readings of an ambiguous question are buttons that open the entry each would be about."""

from typing import Any

import discord
import pytest

from bot.reading import LABEL, add_readings
from index.answer import Answer, Related
from knowledge.model import HUB
from knowledge.review import Review

pytestmark = pytest.mark.simcord(settle_timeout=30)

QUESTION = "museum"


def buttons(message: Any) -> dict[str, str]:
    items = [item for row in message.components for item in row["components"]]
    return {item["label"]: item["custom_id"] for item in items if item["custom_id"].startswith("reading:")}


async def test_two_readings_are_offered_and_open_their_entries(world: Any) -> None:
    """For the person who presses, whoever asked."""
    asked = await world.member.slash(world.channel, "ask", question=QUESTION)
    assert "several things" in asked.response.embeds[0].description
    offered = buttons(asked.response)
    assert 2 == len(offered)
    for label, custom_id in offered.items():
        shown = await world.moderator.click(asked.response, custom_id=custom_id)
        assert shown.response.ephemeral
        assert shown.response.embeds[0].title.startswith(label.rstrip("…"))


@pytest.mark.changes_corpus
async def test_a_reading_that_is_gone_says_so(world: Any) -> None:
    """The entry may have been retired since the question."""
    asked = await world.member.slash(world.channel, "ask", question=QUESTION)
    custom_id = next(iter(buttons(asked.response).values()))
    Review(world.bot.docent.store, "test").retire(custom_id.removeprefix("reading:"), "out of date", HUB)
    shown = await world.member.click(asked.response, custom_id=custom_id)
    assert "no longer there" in shown.response.content


def answer(reason: str | None, *entries: str) -> Answer:
    related = tuple(Related(name, f"On {name} " * 20) for name in entries)
    return Answer("museum", "en", reason, 0.1, (), related, 1)  # type: ignore[arg-type]


async def test_only_an_ambiguous_question_has_readings() -> None:
    """At most two, with labels that fit."""
    for reason, expected in (("ambiguous", 2), ("not_covered", 0), ("outside", 0), ("advice", 0)):
        view = discord.ui.View()
        add_readings(view, answer(reason, "a", "b", "c"))
        assert expected == len(view.children)
        assert all(len(item.item.label) <= LABEL for item in view.children)  # type: ignore[attr-defined]
