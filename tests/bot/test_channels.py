"""Where and when Docent speaks without being named: channels for questions, forums, threads; and where it does not."""

from datetime import datetime, timedelta
from typing import Any

import discord
import pytest
from simcord.builders import ChannelHandle
from sqlalchemy import update

from bot.app import Docent
from knowledge.errors import StoreError
from knowledge.store.schema import posts

HEARS = discord.Intents.default() | discord.Intents(message_content=True)
pytestmark = [pytest.mark.changes_corpus, pytest.mark.simcord(settle_timeout=30, approved_intents=HEARS)]

LIDO, PAYS = "What is LIDO?", "Who should pay for AI training in museums?"
LOUVRE = "What time does the Louvre open on Sundays?"


@pytest.fixture
def docent(emptied: Docent) -> Docent:
    """The operator lets the bot read messages that do not name it."""
    emptied.settings = emptied.settings.model_copy(update={"message_content": True})
    return emptied


def choose(world: Any, **changed: Any) -> None:
    """What somebody chose in /setup."""
    world.bot.docent.store.servers.change(str(world.server.id), changed, "test")


def ours(world: Any, channel: Any = None) -> list[Any]:
    """What the bot answered in a channel."""
    found = (channel or world.channel).history()
    return [message for message in found if message.author.id == world.bot.user.id and message.embeds]


async def nothing(*_: object) -> None:
    """Do nothing."""


def title(message: Any) -> str:
    """The question that a message answers."""
    return str(message.embeds[0].title)


# --- channels for questions


async def test_every_question_is_answered_where_the_server_wishes_it(world: Any) -> None:
    """Without a mention; in the other channel nothing is said."""
    other = world.server.create_text_channel("coffee")
    choose(world, asks=(str(world.channel.id),))
    asked = await world.member.send(world.channel, LIDO)
    await world.member.send(other, LIDO)
    (answer,) = ours(world)
    assert (LIDO, asked.id, []) == (title(answer), answer.reference.message_id, ours(world, other))


@pytest.mark.parametrize(
    "talk",
    ["thanks, Jonas!", LOUVRE, "I agree with what was said at the meeting yesterday", "🎉", "@everyone What is LIDO?"],
)
async def test_talk_among_people_is_left_alone(world: Any, talk: str) -> None:
    """Thanks, what has nothing to do with the field, what is no question, what is for everybody."""
    choose(world, asks=(str(world.channel.id),))
    await world.moderator.send(world.channel, talk)
    assert [] == ours(world)


async def test_what_is_for_somebody_else_is_left_to_them(world: Any) -> None:
    """A person, a role, a reply to a person."""
    choose(world, asks=(str(world.channel.id),))
    role = world.server.create_role("Registrars")
    await world.member.send(world.channel, f"{world.moderator.mention} {LIDO}")
    await world.moderator.send(world.channel, f"<@&{role.id}> {LIDO}")
    hello = await world.moderator.send(world.channel, "Good morning")
    await world.member.send(world.channel, LIDO, reply_to=hello)
    assert [] == ours(world)


async def test_a_question_the_corpus_is_silent_on_gets_the_button(world: Any) -> None:
    """In a channel for questions somebody hopes for an answer; a statement of the same words gets none."""
    choose(world, asks=(str(world.channel.id),))
    await world.member.send(world.channel, "How many curators does the museum of Lilleborg employ?")
    (answer,) = ours(world)
    assert "gap:" in str([item for row in answer.components for item in row.children])


async def test_a_question_need_not_be_the_last_word(world: Any) -> None:
    """People thank in advance, and sign."""
    choose(world, asks=(str(world.channel.id),))
    await world.member.send(world.channel, f"Hello all! {LIDO} Many thanks, Anna")
    assert 1 == len(ours(world))


async def test_other_bots_are_never_answered(world: Any) -> None:
    """Neither in a channel for questions nor by mention."""
    choose(world, asks=(str(world.channel.id),))
    bot = world.server.add_member(world.env.create_user("helper", bot=True))
    await bot.send(world.channel, LIDO)
    await bot.send(world.channel, f"{world.bot.user.mention} {LIDO}")
    assert [] == ours(world)


# --- forums


async def post(world: Any, forum: Any, author: Any, name: str, text: str) -> Any:
    """A member's forum post. In simcord only bots post, so the events are made here in the order Discord sends them."""
    backend = world.env.backend
    thread = backend.create_thread(forum.id, name, author.id, broadcast=False)
    backend.announce_thread_create(thread)
    backend.create_message(thread.id, author.id, text)
    await world.env.settle()
    return ChannelHandle(world.env, world.server, thread)


async def minutes_pass(world: Any, minutes: int) -> None:
    """The posts that wait have waited so much longer, and the bot looks at the clock."""
    with world.bot.docent.store.database.transaction() as connection:
        for row in connection.execute(posts.select()).all():
            due = datetime.fromisoformat(row.due) - timedelta(minutes=minutes)
            connection.execute(update(posts).where(posts.c.thread == row.thread).values(due=due.isoformat()))
    await world.bot.get_cog("Channels").answer_due()
    await world.env.settle()


async def test_people_have_first_say_on_a_post(world: Any) -> None:
    """Silent for as long as was chosen; then one answer, to the title and the text together; then no more."""
    forum = world.server.create_forum_channel("help")
    choose(world, forums=(str(forum.id),), wait=30)
    thread = await post(
        world, forum, world.member, "Metadata question", "Hello all! What is LIDO, and who maintains it?"
    )
    await minutes_pass(world, 29)
    assert [] == ours(world, thread)
    await minutes_pass(world, 2)
    (answer,) = ours(world, thread)
    assert "LIDO" in answer.embeds[0].description
    await minutes_pass(world, 60)
    assert 1 == len(ours(world, thread))


async def test_a_person_who_answers_keeps_the_bot_quiet(world: Any) -> None:
    """Also when the answer came while the bot was away; the author's own second message is no answer."""
    forum = world.server.create_forum_channel("help")
    choose(world, forums=(str(forum.id),), wait=30)
    helped = await post(world, forum, world.member, LIDO, LIDO)
    alone = await post(world, forum, world.member, PAYS, PAYS)
    unseen = await post(world, forum, world.member, LIDO, LIDO)
    await world.moderator.send(helped, "It is a format. I will show you.")
    await world.member.send(alone, "Anybody?")
    world.bot.get_cog("Channels")._heard_in_thread = nothing  # whoever is away hears nothing
    world.env.backend.create_message(unseen.id, world.moderator.id, "See the manual.")
    assert {str(alone.id), str(unseen.id)} <= world.bot.docent.store.posts.waiting()
    await minutes_pass(world, 31)
    assert ([], 1, []) == (ours(world, helped), len(ours(world, alone)), ours(world, unseen))
    assert set() == world.bot.docent.store.posts.waiting()


async def test_a_post_is_tried_again_when_discord_fails(world: Any) -> None:
    """Nothing is forgotten because Discord had a bad moment."""
    forum = world.server.create_forum_channel("help")
    choose(world, forums=(str(forum.id),), wait=5)
    thread = await post(world, forum, world.member, LIDO, LIDO)
    world.env.inject_error("GET", "/channels/*/messages", status=500, code=0, times=1)
    await minutes_pass(world, 6)
    assert ([], {str(thread.id)}) == (ours(world, thread), world.bot.docent.store.posts.waiting())
    await minutes_pass(world, 0)
    assert (1, set()) == (len(ours(world, thread)), world.bot.docent.store.posts.waiting())


async def test_a_post_waits_over_a_restart(world: Any) -> None:
    """What waits stands in the store, without a word of the post."""
    forum = world.server.create_forum_channel("help")
    choose(world, forums=(str(forum.id),), wait=30)
    thread = await post(world, forum, world.member, "LIDO", LIDO)
    await world.bot.reload_extension("bot.cogs.channels")
    await minutes_pass(world, 31)
    assert 1 == len(ours(world, thread))


async def test_a_post_may_be_answered_at_once(world: Any) -> None:
    """Also when Discord tells of it before its first message is there."""
    forum = world.server.create_forum_channel("help")
    choose(world, forums=(str(forum.id),), wait=0)
    backend = world.env.backend
    thread = backend.create_thread(forum.id, LIDO, world.member.id, broadcast=False)
    backend.announce_thread_create(thread)
    await world.env.settle()
    backend.create_message(thread.id, world.member.id, LIDO)
    handle = ChannelHandle(world.env, world.server, thread)
    assert {str(thread.id)} == world.bot.docent.store.posts.waiting()
    await minutes_pass(world, 0)
    assert 1 == len(ours(world, handle))


async def test_one_post_that_fails_does_not_keep_the_others_waiting(
    world: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither does a store that is in use: the bot looks again."""
    forum = world.server.create_forum_channel("help")
    choose(world, forums=(str(forum.id),), wait=5)
    broken, sound = [await post(world, forum, world.member, LIDO, LIDO) for _ in range(2)]
    cog, store = world.bot.get_cog("Channels"), world.bot.docent.store
    answer = cog._answer_post

    async def sometimes(number: int) -> bool:
        if number == broken.id:
            raise ValueError("a fault of ours")
        return bool(await answer(number))

    def in_use() -> list[str]:
        raise StoreError("in use")

    with monkeypatch.context() as patched:
        patched.setattr(store.posts, "due", in_use)
        await minutes_pass(world, 6)
    monkeypatch.setattr(cog, "_answer_post", sometimes)
    await minutes_pass(world, 0)
    assert (0, 1, set()) == (len(ours(world, broken)), len(ours(world, sound)), store.posts.waiting())


async def test_a_post_for_somebody_is_theirs_and_a_forum_may_be_given_up(world: Any) -> None:
    """A role that is called; a forum that is switched off while a post waits."""
    forum, given_up = (world.server.create_forum_channel(name) for name in ("help", "showcase"))
    choose(world, forums=(str(forum.id), str(given_up.id)), wait=5)
    role = world.server.create_role("Registrars")
    theirs = await post(world, forum, world.member, "Formats", f"<@&{role.id}> {LIDO}")
    late = await post(world, given_up, world.member, LIDO, LIDO)
    choose(world, forums=(str(forum.id),))
    await minutes_pass(world, 6)
    assert ([], []) == (ours(world, theirs), ours(world, late))


async def test_a_person_who_is_faster_is_not_overtaken(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody answers while the bot still looks its answer up."""
    forum = world.server.create_forum_channel("help")
    choose(world, forums=(str(forum.id),), wait=5)
    thread = await post(world, forum, world.member, LIDO, LIDO)
    docent = world.bot.docent
    ask = docent.ask

    async def slow(request: Any) -> Any:
        await world.bot.get_cog("Channels")._drop(str(thread.id))  # what hearing a person does
        return await ask(request)

    monkeypatch.setattr(docent, "ask", slow)
    await minutes_pass(world, 6)
    assert [] == ours(world, thread)


async def test_posts_elsewhere_off_topic_or_closed_are_left_alone(world: Any) -> None:
    """A forum nobody chose, a post on something else, one that was locked meanwhile."""
    forum, other = (world.server.create_forum_channel(name) for name in ("help", "showcase"))
    choose(world, forums=(str(forum.id),), wait=10)
    elsewhere = await post(world, other, world.member, LIDO, LIDO)
    strange = await post(world, forum, world.member, "Opening hours", LOUVRE)
    closed = await post(world, forum, world.member, LIDO, LIDO)
    await world.bot.get_channel(closed.id).edit(locked=True)
    await minutes_pass(world, 11)
    assert [[], [], []] == [ours(world, thread) for thread in (elsewhere, strange, closed)]


# --- threads


async def test_an_answer_may_open_a_thread_in_which_its_author_goes_on(world: Any) -> None:
    """No second mention is needed until somebody else joins; thanks are not answered."""
    choose(world, threads=True)
    await world.member.send(world.channel, f"{world.bot.user.mention} {LIDO}")
    assert [] == ours(world)
    (thread,) = world.channel.threads
    assert 1 == len(ours(world, thread))
    await world.member.send(thread, "Who maintains it?")
    assert 2 == len(ours(world, thread))
    for thanks in ("thanks!", "Thanks, that helps a lot!", "Danke, das hilft mir sehr."):
        await world.member.send(thread, thanks)
    assert 2 == len(ours(world, thread))
    await world.moderator.send(thread, "I know more about this.")
    await world.member.send(thread, "Who should pay for it?")
    await world.moderator.send(thread, PAYS)
    assert 2 == len(ours(world, thread))
    await world.moderator.send(thread, f"{world.bot.user.mention} {PAYS}")
    assert 3 == len(ours(world, thread))


async def test_a_thread_of_people_is_theirs(world: Any) -> None:
    """Named once there, the bot answers once."""
    thread = world.env.backend.create_thread(world.channel.id, "Formats", world.member.id)
    handle = ChannelHandle(world.env, world.server, thread)
    await world.member.send(handle, "What do you use?")
    await world.moderator.send(handle, LIDO)
    assert [] == ours(world, handle)
    await world.moderator.send(handle, f"{world.bot.user.mention} {LIDO}")
    await world.moderator.send(handle, PAYS)
    assert 1 == len(ours(world, handle))


# --- where it may not write


@pytest.mark.parametrize("asks", [True, False])
async def test_where_the_bot_may_not_write_nothing_is_tried(
    world: Any, monkeypatch: pytest.MonkeyPatch, asks: bool
) -> None:
    """Neither a mention nor a channel for questions: every attempt would be held against the bot."""
    closed = world.server.create_text_channel(
        "closed", overwrites={world.bot.user: discord.PermissionOverwrite(send_messages=False)}
    )
    if asks:
        choose(world, asks=(str(closed.id),))
    asked: list[Any] = []
    monkeypatch.setattr(world.bot.docent, "ask", asked.append)
    for _ in range(3):
        await world.member.send(closed, LIDO if asks else f"<@{world.bot.user.id}> {LIDO}")
    assert [] == asked and [] == ours(world, closed)
