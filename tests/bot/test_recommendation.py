"""`/recommendation` and its autocomplete."""

from typing import Any

import discord
import pytest

pytestmark = pytest.mark.simcord(settle_timeout=30, approved_intents=discord.Intents.default())


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("1", 1),
        ("II", 2),
        ("third", 3),
        ("copyright", 2),
        ("Finanzierung", 2),
        ("hub", 3),
        ("τρίτη", 3),
        ("copyrihgt", 2),
    ],
)
async def test_a_recommendation_is_found_by_any_name(world: Any, query: str, number: int) -> None:
    """Number, Roman numeral, ordinal, keyword, another language, or a slip of the keyboard."""
    result = await world.member.slash(world.channel, "recommendation", query=query)
    embed = result.response.embeds[0]
    assert embed.title.startswith(f"Recommendation {number}")
    assert "policymakers" in embed.fields[0].value
    assert "](https://" in embed.fields[1].value


async def test_a_sentence_finds_the_recommendation_it_is_about(world: Any) -> None:
    """Without any keyword the meaning decides."""
    result = await world.member.slash(
        world.channel, "recommendation", query="museums should be heard when rules on AI are made"
    )
    assert result.response.embeds[0].title.startswith("Recommendation 1")


@pytest.mark.parametrize("query", ["4", "recommendation 9", "blurb qwx", "🎉"])
async def test_what_is_no_recommendation_gets_a_hint(world: Any, query: str) -> None:
    """An unknown number or nonsense is told what to type."""
    result = await world.member.slash(world.channel, "recommendation", query=query)
    assert "none of the three" in result.response.embeds[0].description


@pytest.mark.parametrize(
    ("typed", "values"),
    [("", ["1", "2", "3"]), ("2", ["2"]), ("II", ["2"]), ("third", ["3"]), ("finan", ["2"]), ("hub", ["3"])],
)
async def test_autocomplete_offers_the_recommendations_that_fit(world: Any, typed: str, values: list[str]) -> None:
    """Nothing typed offers all three; a beginning narrows them down."""
    choices = await world.member.autocomplete(world.channel, "recommendation", "query", typed)
    assert [choice["value"] for choice in choices] == values
    assert all(len(choice["name"]) <= 100 for choice in choices)


@pytest.mark.parametrize("typed", ["zzz", "🎉", "recommendation 9", "x" * 100])
async def test_autocomplete_never_fails(world: Any, typed: str) -> None:
    """Whatever is typed gives a list."""
    assert isinstance(await world.member.autocomplete(world.channel, "recommendation", "query", typed), list)


async def test_two_recommendations_are_set_side_by_side(world: Any) -> None:
    """Theme by theme, what each says or that it says nothing, and on what both are silent."""
    result = await world.member.slash(world.channel, "recommendation", query="1", compare=3)
    embed = result.response.embeds[0]
    assert embed.title == "Recommendations 1 and 3 side by side"
    assert "**Political vision**" in embed.description
    assert "Recommendation 3: says nothing" in embed.description
    assert "Neither says anything about: Money and funding" in embed.description
    assert "…" not in embed.description[-10:]


async def test_a_recommendation_is_not_compared_with_itself(world: Any) -> None:
    """It is told what to choose instead."""
    result = await world.member.slash(world.channel, "recommendation", query="two", compare=2)
    assert "two different recommendations" in result.response.embeds[0].description


async def test_a_theme_on_which_all_are_silent_is_said_to_be_so(world: Any) -> None:
    """No guess at the nearest one."""
    result = await world.member.slash(world.channel, "recommendation", query="accessibility")
    assert "None of the three recommendations says anything about this" in result.response.embeds[0].description


async def test_a_recommendation_is_read_in_the_language_of_the_person(world: Any) -> None:
    """With the label of an unofficial translation, and the source of the original."""
    world.speak("de")
    result = await world.member.slash(world.channel, "recommendation", query="2")
    embed = result.response.embeds[0]
    assert embed.title.startswith("Empfehlung 2")
    assert "inoffizielle Übersetzung" in embed.fields[1].value
    assert "museumsassociation.org" in embed.fields[1].value
