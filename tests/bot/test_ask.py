"""Asking as members do it: by command, by mention, in a direct message, and by replying to an answer."""

import re
from typing import Any

import discord
import pytest

from bot.app import import_files
from bot.client import intents
from bot.render import unescape
from knowledge.model import HUB

pytestmark = pytest.mark.simcord(settle_timeout=30, approved_intents=discord.Intents.default())

WHAT_IS_LIDO = "What is LIDO?"
WHO_PAYS = "Who should pay for AI training in museums?"


def quotes(embed: discord.Embed) -> list[str]:
    """The quoted sentences of an answer, as the corpus has them."""
    return [unescape(line[2:]) for line in (embed.description or "").split("\n") if line.startswith("> ")]


async def test_a_member_asks_by_command_and_everybody_sees_quotes_with_their_source(world: Any) -> None:
    """An answer holds quotes, a link to the source with its host in plain sight, and the edition."""
    result = await world.member.slash(world.channel, "ask", question=WHO_PAYS)
    embed = result.response.embeds[0]
    assert not result.response.ephemeral
    assert embed.title == WHO_PAYS
    assert "Recommendation 2" in embed.description
    assert re.search(r"\]\(https://www\.\S+\) \(www\.\S+\)", embed.description)
    assert "policymakers" in embed.fields[0].value
    assert f"edition {world.bot.docent.edition()}" in embed.footer.text


async def test_every_quote_shown_is_a_substring_of_its_entry(world: Any) -> None:
    """What is shown as a quote stands in the corpus, character for character."""
    texts = [item.entry.text for item in world.bot.docent.entries(HUB)]
    for question in (
        WHO_PAYS,
        "What is LIDO?",
        "Wann gilt der AI Act?",
        "robots.txt and AI crawlers",
        "who funds digitisation",
    ):
        result = await world.member.slash(world.channel, "ask", question=question)
        shown = quotes(result.response.embeds[0])
        assert shown, question
        for quote in shown:
            assert any(quote in text for text in texts), quote


async def test_a_private_question_is_answered_to_the_asker_alone(world: Any) -> None:
    """`private` makes the answer ephemeral."""
    result = await world.member.slash(world.channel, "ask", question=WHO_PAYS, private=True)
    assert result.response.ephemeral
    assert world.channel.history() == []


async def test_the_command_is_acknowledged_before_the_work_begins(world: Any) -> None:
    """The first thing sent is a deferral, since Discord waits three seconds only."""
    await world.member.slash(world.channel, "ask", question=WHO_PAYS)
    callbacks = [request.json for request in world.env.http_requests if request.path.endswith("/callback")]
    assert callbacks[-1]["type"] == 5


async def test_a_question_outside_the_field_is_not_answered_and_says_what_to_do(world: Any) -> None:
    """An abstention shows a reason and the nearest entries, and no quote."""
    result = await world.member.slash(world.channel, "ask", question="What time does the Louvre open on Sundays?")
    embed = result.response.embeds[0]
    assert quotes(embed) == []
    assert "outside what Docent knows" in embed.description
    assert embed.fields[0].name == "Nearest entries"


async def test_a_mention_is_answered_as_a_reply_without_a_ping(world: Any) -> None:
    """A member mentions the bot in a channel; the answer replies to that message."""
    asked = await world.member.send(world.channel, f"{world.bot.user.mention} What is LIDO and who maintains it?")
    answer = world.channel.last_message
    assert answer.author.id == world.bot.user.id
    assert answer.reference.message_id == asked.id
    assert answer.mentions == []
    assert "LIDO" in world.last_embed().description


async def test_a_message_that_does_not_address_the_bot_is_left_alone(world: Any) -> None:
    """The bot speaks when spoken to: not to plain talk, and not to a mention of everybody."""
    await world.member.send(world.channel, "What is LIDO?")
    await world.moderator.send(world.channel, "@everyone What is LIDO?")
    assert [message.author.id for message in world.channel.history() if message.author.id == world.bot.user.id] == []


async def test_a_direct_message_is_answered(world: Any) -> None:
    """In a direct message no mention is needed."""
    await world.member.send_dm("When did the AI Act enter into force?")
    embed = world.member.user.dm_channel.last_message.embeds[0]
    assert any("1 August 2024" in quote for quote in quotes(embed))


async def test_a_direct_message_goes_on_from_the_answer_before(world: Any) -> None:
    """'and the fines?' is understood from the question before it."""
    await world.member.send_dm("Which AI practices does the AI Act ban?")
    await world.member.send_dm("and the fines?")
    embed = world.member.user.dm_channel.last_message.embeds[0]
    assert any("EUR 35 million" in quote or "fine" in quote for quote in quotes(embed))


async def test_a_reply_to_an_answer_asks_further(world: Any) -> None:
    """In a chain of replies a short question is understood from the one before."""
    await world.member.send(world.channel, f"{world.bot.user.mention} What is LIDO and who maintains it?")
    first = world.channel.last_message
    await world.member.send(world.channel, "and which version is current?", reply_to=first)
    assert world.channel.last_message.id != first.id
    assert any("version 1.1" in quote for quote in quotes(world.last_embed()))


async def test_a_reply_that_changes_the_subject_is_answered_on_its_own(world: Any) -> None:
    """A full question about something else does not drag the earlier one along."""
    await world.member.send(world.channel, f"{world.bot.user.mention} What is LIDO and who maintains it?")
    await world.member.send(
        world.channel,
        "When did the EU AI Act enter into force and where was it published?",
        reply_to=world.channel.last_message,
    )
    assert any("1 August 2024" in quote for quote in quotes(world.last_embed()))


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("   ", "no question to read"),
        ("🎉🎉", "no question to read"),
        ("why " * 400, "too long"),
    ],
)
async def test_an_unreadable_question_gets_one_sentence_that_says_what_to_do(
    world: Any, question: str, says: str
) -> None:
    """Blank, emoji-only and over-long questions are not errors."""
    result = await world.member.slash(world.channel, "ask", question=question)
    assert says in result.response.embeds[0].description


@pytest.mark.changes_corpus
async def test_an_imported_article_is_quoted_in_the_next_answer(world: Any, tmp_path: Any) -> None:
    """A file imported while the bot runs is quoted word for word, with its name as the source, without a restart."""
    sentence = "The Hilltop Clock Museum taught a language model to read 4,200 repair ledgers in the spring of 2026."
    article = tmp_path / "clock-museum.txt"
    article.write_text(f"Clock museum reads its ledgers\n\n{sentence} Volunteers checked every tenth page by hand.\n")
    import_files(world.bot.docent.store, [article], "test", lambda *_: None)
    result = await world.member.slash(
        world.channel, "ask", question="What did the Hilltop Clock Museum teach a model to read?"
    )
    embed = result.response.embeds[0]
    assert sentence in quotes(embed)
    assert "clock-museum.txt" in unescape(embed.description)


@pytest.mark.changes_corpus
async def test_text_of_an_entry_cannot_ping_or_format(world: Any, tmp_path: Any) -> None:
    """Mentions, masked links and markup in an imported text are shown as they stand."""
    article = tmp_path / "trap.txt"
    article.write_text(
        "The trap of the brass orrery\n\n"
        "The brass orrery notice says @everyone <@1> <#2> [getty.edu](https://evil.example) **now** about museums and AI.\n"
    )
    import_files(world.bot.docent.store, [article], "test", lambda *_: None)
    result = await world.member.slash(world.channel, "ask", question="What does the brass orrery notice say?")
    message = result.response
    shown = message.embeds[0].description
    assert "orrery" in shown
    assert message.message.mentions == []
    assert "](https://evil" not in shown
    assert "\\<@1>" in shown
    assert "@everyone" not in shown


@pytest.mark.changes_corpus
async def test_without_the_right_to_read_people_press_a_button(world: Any) -> None:
    """In the channel for questions a button opens a form; the answer is for everybody."""
    assert not intents().message_content
    world.bot.docent.store.servers.change(str(world.server.id), {"asks": (str(world.channel.id),)}, "test")
    await world.member.send(world.channel, WHAT_IS_LIDO)
    assert world.channel.last_message.author.id == world.member.id
    panel = (await world.moderator.slash(world.channel, "setup")).response
    await world.moderator.click(panel, custom_id="setup-page:places")
    await world.moderator.click(panel, custom_id="setup-put")
    standing = world.channel.last_message
    form = await world.member.click(standing, custom_id="ask-here")
    done = await world.member.submit_modal(form, {"question": WHAT_IS_LIDO})
    assert (WHAT_IS_LIDO, False) == (done.response.embeds[0].title, done.response.ephemeral)


async def test_a_question_from_the_help_is_answered_in_private(world: Any) -> None:
    """The help is for one pair of eyes, and so is what is typed from it; a press shares it."""
    shown = (await world.member.slash(world.channel, "help")).response
    form = await world.member.click(shown, custom_id="ask-here")
    done = await world.member.submit_modal(form, {"question": WHAT_IS_LIDO})
    assert (WHAT_IS_LIDO, True) == (done.response.embeds[0].title, done.response.ephemeral)
    assert "Share with the channel" in str(done.response.components)
