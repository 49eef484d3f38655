"""What Docent knows of people and says to them: /privacy, /language, the welcome, /about, page two of /setup."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import discord
import pytest

from bot.i18n import say
from index.ask import Request
from knowledge.model import Entry, Scope
from knowledge.review import Review
from knowledge.store.retention import left_before

pytestmark = [
    pytest.mark.changes_corpus,
    pytest.mark.simcord(settle_timeout=30, approved_intents=discord.Intents.default()),
]

LIDO = "What is LIDO?"
NOT_COVERED = "How many curators does the museum of Lilleborg employ?"


def ids(message: Any) -> dict[str, str]:
    """The labels of buttons and menus with their ids."""
    items = [item for row in message.components for item in row["components"]]
    return {item.get("label") or item.get("placeholder") or item["custom_id"]: item["custom_id"] for item in items}


async def leave_traces(world: Any) -> None:
    """A vote, a question on the board, a chosen language, an offer to be asked."""
    answer = (await world.member.slash(world.channel, "ask", question=LIDO)).response
    await world.member.click(answer, custom_id=ids(answer)["Helpful"])
    missed = (await world.member.slash(world.channel, "ask", question=NOT_COVERED)).response
    await world.member.click(missed, custom_id=ids(missed)["Please document this"])
    await world.member.slash(world.channel, "language", language="en")
    panel = (await world.member.slash(world.channel, "volunteer")).response
    await world.member.select(panel, ["tools"], custom_id="volunteer-topics")


# --- privacy


async def test_of_somebody_who_only_asks_nothing_is_kept(world: Any) -> None:
    """And there is nothing to press."""
    await world.member.slash(world.channel, "ask", question=LIDO)
    shown = (await world.member.slash(world.channel, "privacy")).response
    assert (True, [], "Nothing is kept of you.") == (
        shown.ephemeral,
        list(ids(shown)),
        shown.embeds[0].fields[-1].value,
    )


async def test_a_person_sees_and_takes_along_what_is_kept_of_them(world: Any) -> None:
    """Every table, in a file; nothing of others."""
    await leave_traces(world)
    await world.moderator.slash(world.channel, "language", language="de")
    shown = (await world.member.slash(world.channel, "privacy")).response
    told = shown.embeds[0].fields[-1].value
    assert all(f"{what}: 1" in told for what in ("Questions to be documented", "Votes", "A chosen language"))
    done = await world.member.click(shown, custom_id=ids(shown)["Take it along"])
    file = done.response.attachments[0]
    held = json.loads(await file.read())
    assert {"account", "questions", "votes", "preferences", "contacts"} == set(held)
    assert NOT_COVERED == held["questions"][0]["question"]
    assert str(world.moderator.id) not in json.dumps(held)


async def test_a_person_is_forgotten_after_asking_twice(world: Any) -> None:
    """Whoever presses is meant, nobody else; no table holds the account or the name any more."""
    await leave_traces(world)
    name = world.bot.docent.store.people.known(f"discord:{world.member.id}")
    shown = (await world.member.slash(world.channel, "privacy")).response
    await world.member.click(shown, custom_id=ids(shown)["Delete it"])
    assert "at most 14 days" in str(shown.embeds[0].footer.text)
    assert name == world.bot.docent.store.people.known(f"discord:{world.member.id}")
    await world.member.click(shown, custom_id=ids(shown)["Yes, delete it"])
    assert {} == world.bot.docent.store.people.held(f"discord:{world.member.id}")
    with world.bot.docent.store.database.reading() as connection:
        for table in ("people", "gaps", "votes", "preferences", "contacts", "calls"):
            rows = str(connection.exec_driver_sql(f"SELECT * FROM {table}").all())
            assert name not in rows, table
            assert str(world.member.id) not in rows, table


# --- language


async def test_a_chosen_language_comes_before_that_of_discord(world: Any) -> None:
    """And is forgotten by choosing none; a question keeps its own."""
    world.speak("fr")
    chosen = await world.member.slash(world.channel, "language", language="de")
    assert say("de", "language-chosen", language="Deutsch") == chosen.response.content
    helped = await world.member.slash(world.channel, "help")
    assert say("de", "help-title") == helped.response.embeds[0].title
    asked = await world.member.slash(
        world.channel, "ask", question="Qui doit payer la formation à l'IA dans les musées ?"
    )
    assert "politiques" in str(asked.response.embeds[0].fields[0].value)
    await world.member.slash(world.channel, "language")
    helped = await world.member.slash(world.channel, "help")
    assert say("fr", "help-title") == helped.response.embeds[0].title


@pytest.mark.parametrize("typed", ["Ελληνικά", "greek", "el"])
async def test_a_language_is_known_by_its_names(world: Any, typed: str) -> None:
    """In itself, in English, by its code."""
    chosen = await world.member.slash(world.channel, "language", language=typed)
    assert "Ελληνικά" in chosen.response.content


async def test_a_language_docent_has_not_is_refused(world: Any) -> None:
    """The list helps."""
    refused = await world.member.slash(world.channel, "language", language="klingon")
    offered = await world.member.autocomplete(world.channel, "language", "language", "eest")
    assert "does not speak that language" in refused.response.content
    assert "et" == offered[0]["value"]
    assert world.env.errors


async def test_a_server_says_which_language_is_spoken_to_whom_it_is_unknown(world: Any) -> None:
    """A message does not tell the language of its author's Discord."""
    await world.member.send(world.channel, f"{world.bot.user.mention} LIDO")
    assert "Docent is a bot" in world.last_embed().footer.text
    panel = (await world.moderator.slash(world.channel, "setup")).response
    await world.moderator.click(panel, custom_id="setup-page:places")
    await world.moderator.select(panel, ["sv"], custom_id="setup-language")
    assert "Swedish" in str([field.value for field in panel.embeds[0].fields])
    await world.member.send(world.channel, f"{world.bot.user.mention} LIDO")
    assert say("sv", "edition", edition=world.bot.docent.edition()) in world.last_embed().footer.text


# --- page two of /setup


async def test_where_docent_answers_is_chosen_from_menus(world: Any) -> None:
    """Channels, forums, how long to wait, threads: kept at once, and shown."""
    forum = world.server.create_forum_channel("help")
    panel = (await world.moderator.slash(world.channel, "setup")).response
    await world.moderator.click(panel, custom_id="setup-page:places")
    await world.moderator.select(panel, [world.channel], custom_id="setup-in:asks")
    await world.moderator.select(panel, [forum], custom_id="setup-in:forums")
    await world.moderator.select(panel, ["60"], custom_id="setup-wait")
    await world.moderator.click(panel, custom_id="setup-threads:on")
    chosen = world.bot.docent.store.servers.get(str(world.server.id))
    assert ((str(world.channel.id),), (str(forum.id),), 60, True) == (
        chosen.asks,
        chosen.forums,
        chosen.wait,
        chosen.threads,
    )
    values = [field.value for field in panel.embeds[0].fields]
    assert [world.channel.mention, forum.mention, "60 minutes"] == values[:3]
    await world.moderator.click(panel, custom_id="setup-page:keepers")
    assert "Who looks after the corpus" == panel.embeds[0].title


# --- welcome and about


async def test_whoever_brings_docent_to_a_server_is_welcomed_once(world: Any) -> None:
    """The owner, where nothing tells who it was; in one message, with the steps."""
    for _ in range(2):
        await world.bot.get_cog("Welcome").on_guild_join(world.bot.get_guild(world.server.id))
    (letter,) = world.server.owner.dm_channel.history()
    assert ("Docent is now in Museums and AI", True) == (
        letter.embeds[0].title,
        "/setup" in letter.embeds[0].description,
    )


async def test_about_tells_what_runs_where(world: Any) -> None:
    """No generative model, no outside service; and the other words where an operator chose one."""
    shown = (await world.member.slash(world.channel, "about docent")).response.embeds[0]
    assert "no generative model, no outside service" in shown.fields[0].value
    assert str(world.bot.docent.edition()) in shown.description
    docent = world.bot.docent
    before = docent.settings
    try:
        docent.settings = type(before)(llm_url="http://model.example.org:8000/v1", data=before.data)
        shown = (await world.member.slash(world.channel, "about docent")).response.embeds[0]
        assert "model.example.org" in shown.fields[0].value
    finally:
        docent.settings = before


async def test_a_server_that_removes_the_bot_is_purged_when_its_time_is_over(
    world: Any, an_entry: Callable[..., Entry]
) -> None:
    """Its own entries are in no answer and no list any more, nor in the vectors."""
    store = world.bot.docent.store
    server = str(world.server.id)
    Review(store, "ada").publish(
        [an_entry("own", text="- The attic holds a plesiosaur named Berta.")], "ours", server=server
    )
    asked = Request("Who is the plesiosaur in the attic?", Scope(server=server))
    assert (await world.bot.docent.ask(asked)).quotes[0].entry == "own"
    retention = world.bot.get_cog("Retention")
    await retention.on_guild_remove(world.bot.get_guild(int(server)))
    assert left_before(store.database, datetime.now(UTC)) == [server]
    retention._see_who_left([])  # the same day: nothing yet
    retention._see_who_left([server])  # somebody had the bot back while it was not running
    assert left_before(store.database, datetime.now(UTC)) == []
    retention._see_who_left([])
    assert store.entries.get("own", Scope(server=server)).status == "live"
    world.bot.docent.settings = world.bot.docent.settings.model_copy(update={"purge_after": 0})
    retention._see_who_left([])
    retention._expire()
    answer = await world.bot.docent.ask(asked)
    assert all(quote.entry != "own" for quote in answer.quotes)
    assert not [one for one in world.bot.docent.entries(Scope(server=server)) if one.entry.id == "own"]
