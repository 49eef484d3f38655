"""“Add to the corpus” on a message: only its author can agree, and nothing is kept before that."""

from typing import Any

import discord
import pytest

from bot.client import Client
from knowledge.draft import ServerSettings
from knowledge.model import Entry
from knowledge.store.schema import metadata

pytestmark = [pytest.mark.changes_corpus, pytest.mark.simcord(settle_timeout=30)]

ADD = "Add to the corpus"
NAMED, ANONYMOUS, NO = "Yes, with my name", "Yes, without my name", "No"
SAID = "We scanned 41 looms in Lilleborg last spring. A tool of our own sorted the pictures."


def everything(world: Any) -> list[tuple[object, ...]]:
    """Every row of every table, but for vectors."""
    with world.bot.docent.store.database.reading() as connection:
        return [
            (table.name, *row)
            for table in metadata.tables.values()
            if table.name != "vectors"
            for row in connection.execute(table.select())
        ]


def buttons(message: Any) -> dict[str, str]:
    """The buttons of a message: label to id."""
    rows = [row if isinstance(row, dict) else row.to_dict() for row in message.components]
    return {item["label"]: item["custom_id"] for row in rows for item in row["components"] if item["type"] == 2}


async def press(actor: Any, message: Any, label: str) -> Any:
    """Press a button by what stands on it."""
    return await actor.click(message, custom_id=buttons(message)[label])


async def request(world: Any, text: str, asker: Any = None) -> Any:
    """The member writes, the moderator asks for it; gives the message with the request."""
    message = await world.member.send(world.channel, text)
    asked = await (asker or world.moderator).context_menu(world.channel, ADD, message)
    return asked.response


def pinged(world: Any) -> dict[str, Any]:
    """Whom the last reply to an interaction was allowed to ping."""
    (*_, last) = [request.json for request in world.env.http_requests if request.path.endswith("/callback")]
    allowed: dict[str, Any] = last["data"]["allowed_mentions"]
    return allowed


def drafted(world: Any) -> Entry:
    """The entry of the one draft there is."""
    (draft,) = world.bot.docent.store.drafts.everywhere()
    (change,) = draft.changes
    entry: Entry = change.entry
    return entry


# --- the request


async def test_the_author_is_asked_where_it_was_said_and_nobody_else_is_pinged(world: Any) -> None:
    """In the channel, for everybody to see, with the text that is asked for and three answers."""
    asked = await request(world, SAID)
    assert not asked.ephemeral
    assert [NAMED, ANONYMOUS, NO] == list(buttons(asked))
    assert {"parse": [], "users": [world.member.id]} == pinged(world)
    assert world.member.mention in asked.content
    assert world.moderator.mention in asked.content
    assert SAID == asked.embeds[0].description


@pytest.mark.parametrize(("hub", "said"), [(True, True), (False, False)])
async def test_the_author_is_told_who_would_read_it(world: Any, hub: bool, said: bool) -> None:
    """In the hub's own server an entry is for all servers, which is more than was agreed to by writing here."""
    channel, author, asker = world.channel, world.member, world.moderator
    if not hub:
        server = world.env.create_guild("Elsewhere")
        channel = server.create_text_channel("general")
        author, asker = (server.add_member(world.env.create_user(name)) for name in ("aoife", "piotr"))
        await world.env.settle()
    asked = await asker.context_menu(channel, ADD, await author.send(channel, SAID))
    assert said == ("for all servers" in asked.response.content)


async def test_what_the_message_mentions_is_not_pinged_again(world: Any) -> None:
    """The text stands in the request, and calls nobody."""
    role = world.server.create_role("Curators", mentionable=True)
    asked = await request(world, f"{SAID} @everyone {world.moderator.mention} <@&{role.id}>")
    assert {"parse": [], "users": [world.member.id]} == pinged(world)
    assert not asked.message.mention_everyone
    assert [] == asked.message.role_mentions


async def test_nothing_is_kept_before_a_yes(world: Any) -> None:
    """Not the text, not its author, not even who asked."""
    before = everything(world)
    await request(world, SAID)
    assert before == everything(world)


async def test_nothing_is_kept_after_a_no(world: Any) -> None:
    """The request is taken down with the text in it."""
    before = everything(world)
    asked = await request(world, SAID)
    await press(world.member, asked, NO)
    assert before == everything(world)
    assert ([], [], True) == (asked.components, asked.embeds, "nothing was kept" in asked.content)


async def test_only_the_author_can_answer(world: Any) -> None:
    """Neither whoever asked nor anybody else."""
    before = everything(world)
    asked = await request(world, SAID)
    for person in (world.moderator, world.server.add_member(world.env.create_user("ines"))):
        for label in (NAMED, ANONYMOUS, NO):
            said = await press(person, asked, label)
            assert "Only the author" in said.response.content
            assert said.response.ephemeral
    assert before == everything(world)
    assert [NAMED, ANONYMOUS, NO] == list(buttons(asked))


# --- the draft


async def test_yes_with_the_name_makes_a_draft_that_gives_credit(world: Any) -> None:
    """Text as it was, author and server as the source, the message as its address, consent as the right."""
    asked = await request(world, SAID)
    original = asked.embeds[0].url
    await press(world.member, asked, NAMED)
    entry = drafted(world)
    assert SAID == entry.text
    assert ("Message by maria in Museums and AI", original) == (entry.source.title, entry.source.url)
    assert str(world.channel.id) in original
    assert "Shared with the author's consent" == entry.source.rights
    assert ("verbatim", "We scanned 41 looms in Lilleborg last spring.") == (entry.wording, entry.title)
    assert ("draft 1" in asked.content, [], []) == (True, asked.components, asked.embeds)


async def test_yes_without_the_name_keeps_none(world: Any) -> None:
    """Neither the name nor the account nor the address of the message, which would lead to both."""
    before = everything(world)
    asked = await request(world, SAID)
    original = asked.embeds[0].url
    await press(world.member, asked, ANONYMOUS)
    entry = drafted(world)
    assert SAID == entry.text
    assert ("Message by a member in Museums and AI", None) == (entry.source.title, entry.source.url)
    kept = repr([row for row in everything(world) if row not in before])
    for words in ("maria", str(world.member.id), original, original.rsplit("/", 1)[-1]):
        assert words not in kept
    card = await world.moderator.slash(world.channel, "corpus review")
    opened = await world.moderator.select(card.response, ["1"], custom_id="draft")
    for words in ("maria", str(world.member.id)):
        assert words not in str(opened.response.embeds[0].to_dict())


async def test_whoever_asked_is_the_proposer(world: Any) -> None:
    """Also where the author consents with the name: one is credited, the other answers for the draft."""
    await press(world.member, await request(world, SAID), NAMED)
    (draft,) = world.bot.docent.store.drafts.everywhere()
    assert f"discord:{world.moderator.id}" == world.bot.docent.store.people.account_of(draft.proposer)
    assert None is world.bot.docent.store.people.known(f"discord:{world.member.id}")
    assert None is draft.server  # in the hub's own server an entry is for everybody


async def test_a_message_is_quoted_once_it_is_approved(world: Any) -> None:
    """The way to the end: consent, review, answer."""
    await press(world.member, await request(world, SAID), NAMED)
    queue = await world.moderator.slash(world.channel, "corpus review")
    card = await world.moderator.select(queue.response, ["1"], custom_id="draft")
    assert "looms" in card.response.embeds[0].description
    await press(world.moderator, card.response, "Approve")
    question = "How many looms were scanned in Lilleborg?"
    answer = await world.moderator.slash(world.channel, "ask", question=question)
    assert "We scanned 41 looms in Lilleborg last spring" in answer.response.embeds[0].description
    assert "Message by maria" in answer.response.embeds[0].description


async def test_another_server_keeps_it_to_itself(world: Any) -> None:
    """Outside the hub's server the draft is for that server alone."""
    server = world.env.create_guild("Elsewhere")
    channel = server.create_text_channel("general")
    author = server.add_member(world.env.create_user("aoife"))
    other = server.add_member(world.env.create_user("piotr"))
    await world.env.settle()
    asked = await other.context_menu(channel, ADD, await author.send(channel, SAID))
    await press(author, asked.response, NAMED)
    (draft,) = world.bot.docent.store.drafts.everywhere()
    assert str(server.id) == draft.server
    assert "Message by aoife in Elsewhere" == draft.changes[0].entry.source.title


async def test_the_answer_counts_after_a_restart(world: Any) -> None:
    """The author may think about it: the request is all that is needed."""
    asked = await request(world, SAID)
    await world.env.restart_bot(Client(world.bot.docent))
    await press(world.member, asked, NAMED)
    assert SAID == drafted(world).text


async def test_an_answer_is_given_once(world: Any) -> None:
    """There is no button left to press a second time."""
    asked = await request(world, SAID)
    await press(world.member, asked, NAMED)
    assert {} == buttons(asked)
    assert 1 == len(world.bot.docent.store.drafts.everywhere())


async def test_a_message_that_was_changed_after_it_was_asked_for_stays_as_it_was_shown(world: Any) -> None:
    """What the author agreed to is what stands in the request."""
    message = await world.member.send(world.channel, SAID)
    asked = await world.moderator.context_menu(world.channel, ADD, message)
    await world.member.edit(message, "Nothing to see here.")
    await press(world.member, asked.response, NAMED)
    assert SAID == drafted(world).text


# --- what was written arrives as it was written

AS_WRITTEN = (
    "Plain words, twice. And a second sentence!",
    "**Bold** *words* ~~gone~~ ||hidden|| `code` and ***both***",
    "# A heading\n> a quote\n- a list\n- of two\n1. and numbers",
    "Two paragraphs.\n\nWith a blank line between them.",
    "```\nprint(1)\n```",
    "<@123456789012345678> <@&123456789012345678> <#123456789012345678> </ask:123456789012345678>",
    "@everyone and @here, <t:1735689600:R>, <:loom:123456789012345678>",
    "https://example.org/a?b=c&d=e#f and <https://example.org/a> and discord.gg/abc",
    "[the report](https://example.org/report) and [[double]](x)",
    "https://example.org/a~b*c and again *this*",
    "C:\\looms\\Lilleborg and \\*no stars\\* and \\\\ and \\",
    "2 < 3 > 1 & 4 <b>bold</b> &amp; “quotes” – dashes…",
    "Τα μουσεία, музеї, Muséums, Gewebe-Übersicht",
    "👩🏽‍🎨 paints",
    "_italics_ and snake_case and __init__",
    "```\nfor one in looms:\n    print(one)\n```",
    "- a list\n  - with a list in it",
    "Two  blanks  in a row",
)


@pytest.mark.parametrize("text", AS_WRITTEN)
async def test_the_text_arrives_exactly_as_its_author_wrote_it(world: Any, text: str) -> None:
    """Whatever Discord makes of it: mentions, Markdown and links."""
    await press(world.member, await request(world, text), NAMED)
    assert text == drafted(world).text


async def test_a_message_of_2000_letters_arrives_whole(world: Any) -> None:
    """Also when every letter of it has to be escaped."""
    text = ("*<|~`" * 400)[:2000]
    await press(world.member, await request(world, text), NAMED)
    assert text == drafted(world).text


async def test_a_message_of_4000_letters_arrives_whole_or_not_at_all(world: Any) -> None:
    """People who pay Discord may write 4,000; an entry of half a message would be a false quote."""
    text = "We scanned *41* looms in Lilleborg. " * 110
    written = await world.member.send(world.channel, SAID)
    world.env.backend.get_message(world.channel.id, written.id).content = text  # more than simcord lets people write
    asked = await world.moderator.context_menu(world.channel, ADD, written)
    if buttons(asked.response):
        await press(world.member, asked.response, NAMED)
        assert text.strip() == drafted(world).text
    assert world.env.errors is not None  # a refusal is as good


# --- what is not asked for


async def test_messages_that_no_person_wrote_are_refused(world: Any) -> None:
    """A bot cannot consent; neither can a webhook."""
    await world.member.slash(world.channel, "ask", question="What is LIDO?")
    own = world.channel.last_message
    said = await world.moderator.context_menu(world.channel, ADD, own)
    assert said.response.ephemeral
    assert "no text to add" in said.response.content or "not written by a person" in said.response.content
    await world.member.send(world.channel, f"{world.bot.user.mention} hello")
    other = world.env.create_user("gallery-bot", bot=True)
    world.env.backend.create_message(world.channel.id, world.server.add_member(other).id, SAID)
    await world.env.settle()
    said = await world.moderator.context_menu(world.channel, ADD, world.channel.last_message)
    assert "not written by a person" in said.response.content
    assert world.env.errors
    assert [] == world.bot.docent.store.drafts.everywhere()


async def test_a_message_without_words_is_refused(world: Any) -> None:
    """A picture alone; nobody is asked for anything."""
    message = await world.member.send(world.channel, "", attachments=[("loom.png", b"\x89PNG")])
    said = await world.moderator.context_menu(world.channel, ADD, message)
    assert ("no text to add" in said.response.content, True) == (True, said.response.ephemeral)
    assert world.env.errors


async def test_a_yes_to_somebody_who_may_no_longer_suggest_keeps_nothing(world: Any) -> None:
    """The author may answer days later; the right of whoever asked is that of the moment, like any other."""
    store, role = world.bot.docent.store, world.server.create_role("Curators")
    curator = world.server.add_member(world.env.create_user("ines"), roles=[role])
    store.servers.choose(str(world.server.id), ServerSettings(propose=(str(role.id),)), "test")
    asked = await request(world, SAID, curator)
    world.env.backend.remove_member_role(world.server.id, curator.id, role.id)
    before = everything(world)
    for label in (NAMED, ANONYMOUS):
        said = await press(world.member, asked, label)
        assert ("no longer make suggestions" in said.followups[-1].content, before) == (True, everything(world))
    world.env.backend.add_member_role(world.server.id, curator.id, role.id)
    await press(world.member, asked, NAMED)
    assert SAID == drafted(world).text
    assert world.env.errors == []


async def test_where_suggesting_is_for_some_only_they_may_ask(world: Any) -> None:
    """Asked again on each use, whatever the client shows."""
    store = world.bot.docent.store
    role = world.server.create_role("Curators")
    store.servers.choose(str(world.server.id), ServerSettings(propose=(str(role.id),)), "test")
    message = await world.moderator.send(world.channel, SAID)
    said = await world.member.context_menu(world.channel, ADD, message)
    assert ("certain roles" in said.response.content, True) == (True, said.response.ephemeral)
    assert world.env.errors
    curator = world.server.add_member(world.env.create_user("ines"), roles=[role])
    assert isinstance((await curator.context_menu(world.channel, ADD, message)).response.embeds[0], discord.Embed)
