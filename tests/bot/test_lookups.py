"""Look-ups at a person, side by side, by theme; the glossary; entries by audience and recommendation; while typing."""

from typing import Any

import discord
import pytest

from bot.i18n import say
from knowledge.audiences import audiences
from knowledge.coverage import themes
from knowledge.topics import topics

pytestmark = pytest.mark.simcord(settle_timeout=30, approved_intents=discord.Intents.default())


def options(message: Any) -> list[dict[str, Any]]:
    """What a menu offers."""
    return [option for row in message.components for item in row["components"] for option in item.get("options") or ()]


# --- recommendations


async def test_a_recommendation_is_posted_at_somebody(world: Any) -> None:
    """They are mentioned, and nobody else; privately nobody is."""
    shown = await world.member.slash(world.channel, "recommendation", query="2", to=world.moderator)
    assert (world.moderator.mention in shown.response.content, True) == (True, "2" in shown.response.embeds[0].title)
    sent = [request.json for request in world.env.http_requests if isinstance(request.json, dict)][-1]
    assert sent["allowed_mentions"] == {"parse": [], "users": [world.moderator.id]} or sent["allowed_mentions"][
        "users"
    ] == [str(world.moderator.id)]
    alone = await world.member.slash(world.channel, "recommendation", query="2", to=world.moderator, private=True)
    assert (True, "") == (alone.response.ephemeral, alone.response.content)


async def test_named_in_a_reply_it_is_shown_under_the_message_replied_to(world: Any) -> None:
    """“@Docent recommendation 2” under a colleague's message is an answer to the colleague."""
    said = await world.moderator.send(world.channel, "Who is going to pay for all this?")
    await world.member.send(world.channel, f"{world.bot.user.mention} recommendation 2", reply_to=said)
    shown = world.channel.last_message
    assert (said.id, True) == (shown.reference.message_id, "Recommendation 2" in shown.embeds[0].title)
    own = await world.member.send(world.channel, f"{world.bot.user.mention} Empfehlung 3 bitte")
    assert (own.id, True) == (
        world.channel.last_message.reference.message_id,
        "3" in world.channel.last_message.embeds[0].title,
    )


async def test_all_three_are_listed_and_opened_from_a_menu(world: Any) -> None:
    """Without a word of what is meant."""
    shown = (await world.member.slash(world.channel, "recommendation")).response
    assert ["1", "2", "3"] == [option["value"] for option in options(shown)]
    assert " - " not in shown.embeds[0].description
    opened = (await world.member.select(shown, ["3"], custom_id="recommendation")).response
    assert (True, True) == (opened.ephemeral, "Recommendation 3" in opened.embeds[0].title)


async def test_the_matrix_says_who_speaks_of_what_and_who_is_silent(world: Any) -> None:
    """Every theme once; a theme by its name in any language, with what each says word for word."""
    matrix = (await world.member.slash(world.channel, "coverage")).response.embeds[0].description
    assert all(theme.named("en") in matrix.replace("\\", "") for theme in themes())
    assert "none of the three" in matrix
    world.speak("de")
    german = (await world.member.slash(world.channel, "coverage", theme="Urheberrecht")).response.embeds[0].description
    assert 3 == german.count("Empfehlung ")


@pytest.mark.parametrize(("locale", "typed"), [("en-GB", "copyrihgt"), ("de", "urheberecht"), ("el", "πνευματικη")])
async def test_themes_are_offered_despite_a_slip_and_without_accents(world: Any, locale: str, typed: str) -> None:
    """In the language of the person's Discord."""
    world.speak(locale)
    found = await world.member.autocomplete(world.channel, "coverage", "theme", typed)
    assert "copyright" in found[0]["value"], found


# --- the glossary


@pytest.mark.parametrize(
    ("locale", "term", "entry"),
    [
        ("en-GB", "AI literacy", "term-ai-literacy"),
        ("de", "KI-Kompetenz", "term-ai-literacy"),
        ("en-GB", "ai litracy", "term-ai-literacy"),
        ("el", "tehisintellektipädevus", "term-ai-literacy"),
        ("hu", "tanítóadatok", "term-training-data"),
        ("en-GB", "trainingdata", "term-training-data"),
        ("en-GB", "facts that a chatbot invented", "term-hallucination"),
    ],
)
async def test_a_term_is_explained_by_its_name_in_any_language(world: Any, locale: str, term: str, entry: str) -> None:
    """Also mistyped, written as one word, in a language that is not the person's, or put in other words."""
    world.speak(locale)
    shown = (await world.member.slash(world.channel, "glossary", term=term)).response
    title = world.bot.docent.store.entries.whatever([entry])[0].entry.title
    assert (True, title) == (shown.ephemeral, shown.embeds[0].title)


async def test_terms_are_offered_in_the_persons_language(world: Any) -> None:
    """At most 25, the likeliest first; a word that is none gets a sentence."""
    world.speak("de")
    found = await world.member.autocomplete(world.channel, "glossary", "term", "ki kompe")
    assert ("KI-Kompetenz", True) == (found[0]["name"], len(found) <= 25)
    nothing = await world.member.slash(world.channel, "glossary", term="qqqqqqqqqq")
    assert say("de", "resources-none") == nothing.response.content
    assert world.env.errors


# --- entries


async def test_entries_are_browsed_by_audience_and_recommendation(world: Any) -> None:
    """Together they narrow down; a page knows what it is a page of."""
    shown = (await world.member.slash(world.channel, "resources", audience="small-museums", recommendation=2)).response
    assert "Small museums" in shown.embeds[0].title
    assert "Recommendation 2" in shown.embeds[0].title
    found = [option["value"] for option in options(shown)]
    entries = {item.entry.id: item.entry for item in world.bot.docent.store.entries.whatever(found)}
    for entry in entries.values():
        assert audiences()["small-museums"].concerns(entry)
        assert 2 in (*entry.recommendations, entry.number)
    large = (await world.member.slash(world.channel, "resources", audience="Directors and boards")).response
    onward = next(item for row in large.components for item in row["components"] if item.get("label") == "Next")
    await world.member.click(large, custom_id=onward["custom_id"])
    assert large.embeds[0].footer.text.startswith("Page 2 of")


async def test_every_audience_has_entries_and_a_name(world: Any) -> None:
    """And the topics that make it up are there."""
    entries = [item.entry for item in world.bot.docent.store.entries.every()]
    for name, audience in audiences().items():
        assert set(audience.topics) <= set(topics())
        assert sum(audience.concerns(entry) for entry in entries) >= 10
        assert say("en", f"audience-{name}")


@pytest.mark.parametrize(
    ("option", "typed", "value"),
    [("audience", "smal museum", "small-museums"), ("audience", "", "leadership"), ("search", "lido form", "LIDO")],
)
async def test_what_is_wanted_is_offered_while_typing(world: Any, option: str, typed: str, value: str) -> None:
    """Despite slips."""
    found = await world.member.autocomplete(world.channel, "resources", option, typed)
    assert value in found[0]["value"]


# --- a long text


@pytest.mark.changes_corpus
async def test_a_long_entry_is_read_page_by_page(world: Any, an_entry: Any) -> None:
    """Its source stands below each page; nothing of the text is lost."""
    from knowledge.review import Review

    lines = [f"- Statement {number} stands alone. {'word ' * 40}" for number in range(60)]
    Review(world.bot.docent.store, "ada").publish([an_entry("long", text="\n".join(lines))], "long")
    shown = (await world.member.slash(world.channel, "corpus show", entry="long")).response
    seen = ""
    for _ in range(10):
        seen += shown.embeds[0].description
        assert "example.org" in shown.embeds[0].fields[0].value
        onward = [item for row in shown.components for item in row["components"] if item.get("label") == "Next"]
        if not onward:
            break
        await world.member.click(shown, custom_id=onward[0]["custom_id"])
    assert all(f"Statement {number} stands" in seen for number in range(60))
