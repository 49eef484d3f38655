"""`/resources`: search, topics, pages, and opening an entry."""

from typing import Any

import discord
import pytest

from bot.client import Client
from knowledge.model import HUB
from knowledge.review import Review

pytestmark = pytest.mark.simcord(settle_timeout=30, approved_intents=discord.Intents.default())


def options(message: Any) -> list[dict[str, str]]:
    """The options of the menu under a list."""
    found: list[dict[str, str]] = message.components[0]["components"][0]["options"]
    return found


async def test_a_topic_is_listed_page_by_page(world: Any) -> None:
    """Ten entries a page, with buttons that know where they are."""
    result = await world.member.slash(world.channel, "resources", topic="law")
    assert len(options(result.response)) == 10
    first = result.response.embeds[0].description
    await world.member.click(result.response, label="Next")
    assert result.response.embeds[0].footer.text == "Page 2 of 3"
    assert result.response.embeds[0].description != first
    await world.member.click(result.response, label="Back")
    assert result.response.embeds[0].description == first


async def test_without_a_topic_all_topics_are_listed_and_one_can_be_opened(world: Any) -> None:
    """The list of topics leads to the entries of one."""
    result = await world.member.slash(world.channel, "resources")
    assert "**Funding** · " in result.response.embeds[0].description
    await world.member.select(result.response, ["funding"], custom_id="browse")
    assert result.response.embeds[0].title == "Resources: Funding"


async def test_an_entry_opens_with_its_text_and_source(world: Any) -> None:
    """Picking an entry shows it to the person who picked it."""
    result = await world.member.slash(world.channel, "resources", topic="law")
    opened = await world.member.select(result.response, [options(result.response)[0]["value"]], custom_id="open")
    assert opened.response.ephemeral
    assert "•" in opened.response.embeds[0].description
    assert "](https://" in opened.response.embeds[0].fields[0].value


async def test_words_in_any_language_find_entries(world: Any) -> None:
    """A search lists the best entries."""
    result = await world.member.slash(world.channel, "resources", search="Urheberrecht und KI-Training")
    assert len(options(result.response)) >= 5


@pytest.mark.parametrize("term", ["μεταδεδομένα", "Maschinelles  Lernen", "alluċinazzjoni"])
async def test_a_term_is_found_by_its_name_in_any_language(world: Any, term: str) -> None:
    """The entry that explains it comes first."""
    result = await world.member.slash(world.channel, "resources", search=term)
    assert options(result.response)[0]["value"].startswith("term-")


async def test_a_topic_may_be_typed_by_its_title(world: Any) -> None:
    """Instead of being picked."""
    result = await world.member.slash(world.channel, "resources", topic="collection data AND standards")
    assert result.response.embeds[0].title == "Resources: Collection data and standards"


async def test_a_search_can_keep_to_a_topic(world: Any) -> None:
    """Only its entries are listed."""
    result = await world.member.slash(world.channel, "resources", search="museum", topic="funding")
    found = [world.bot.docent.entry(item["value"], HUB).entry for item in options(result.response)]
    assert {"funding"} == {entry.topic for entry in found}


async def test_a_search_that_finds_nothing_says_what_to_try(world: Any) -> None:
    """Off-topic words get a sentence, not a list of strangers."""
    result = await world.member.slash(world.channel, "resources", search="best pizza dough recipe with yeast")
    assert "Nothing was found" in result.response.embeds[0].description


async def test_a_mistyped_word_finds_titles_like_it(world: Any) -> None:
    """Who pressed enter without looking at what was offered."""
    result = await world.member.slash(world.channel, "resources", search="copyrigt")
    assert "copyright" in result.response.embeds[0].description.casefold()


async def test_topics_are_offered_while_typing_despite_a_slip(world: Any) -> None:
    """At most 25, the likeliest first."""
    choices = await world.member.autocomplete(world.channel, "resources", "topic", "fundng")
    assert choices[0]["value"] == "funding"
    assert len(await world.member.autocomplete(world.channel, "resources", "topic", "")) <= 25


async def test_buttons_still_work_after_a_restart(world: Any) -> None:
    """All a button needs stands in its id."""
    result = await world.member.slash(world.channel, "resources", topic="law", private=False)
    again = Client(world.bot.docent)
    await world.env.restart_bot(again)
    await world.member.click(result.response, label="Next")
    assert result.response.embeds[0].footer.text == "Page 2 of 3"
    await again.close()


@pytest.mark.changes_corpus
async def test_an_entry_retired_meanwhile_is_said_to_be_gone(world: Any) -> None:
    """A menu may be older than the corpus."""
    result = await world.member.slash(world.channel, "resources", topic="law")
    name = options(result.response)[0]["value"]
    Review(world.bot.docent.store, "test").retire(name, "outdated", HUB)
    opened = await world.member.select(result.response, [name], custom_id="open")
    assert "no longer there" in opened.response.content
