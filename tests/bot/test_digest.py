"""The monthly digest: where a channel was chosen, when something needs care, once, and about one's own entries only."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

import discord
import pytest

from bot.client import Client
from knowledge.desk import Desk
from knowledge.draft import Change, ServerSettings
from knowledge.ingest import fetch
from knowledge.model import Entry, Scope, Source
from knowledge.review import Review
from knowledge.store.schema import metadata
from knowledge.writing import today

pytestmark = [pytest.mark.changes_corpus, pytest.mark.simcord(settle_timeout=30)]

HOURS = 6 * 3600 + 1
"""After so many seconds the bot has looked at the calendar."""
PAST, FUTURE = date(2020, 1, 2), date(2099, 1, 1)
TITLE = "What needs care this month"


@pytest.fixture(autouse=True)
def _fetches_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever fetches without leave fails the test."""

    def refused(url: str) -> str | None:
        raise AssertionError(f"{url} was fetched")

    monkeypatch.setattr(fetch, "answers", refused)


@dataclass
class Place:
    """A server that is not the hub's, with a channel for its moderators."""

    server: Any
    channel: Any

    @property
    def id(self) -> str:
        """Its id as the store has it."""
        return str(self.server.id)

    def digests(self) -> list[str]:
        """The texts of the digests sent here, the oldest first."""
        found = [embed for message in self.channel.history() for embed in message.embeds if embed.title == TITLE]
        return [str(embed.description) for embed in found]


async def place(world: Any, name: str = "Elsewhere") -> Place:
    """A server beside the hub's."""
    server = world.env.create_guild(name)
    channel = server.create_text_channel("moderators")
    await world.env.settle()
    return Place(server, channel)


def choose(world: Any, where: Place) -> None:
    """What /setup does when a channel is picked."""
    world.bot.docent.store.servers.choose(where.id, ServerSettings(channel=str(where.channel.id)), "test")


def publish(world: Any, name: str, server: str | None, **fields: Any) -> Entry:
    """A new entry with an id of its own: the history cannot be undone between tests."""
    named = f"aa-{name}-{world.bot.docent.edition()}"
    source = Source(title="A page", url=fields.pop("url", None))
    given = {"id": named, "title": f"On {name}", "topic": "tools", "source": source, "text": f"A note on {name}."}
    entry = Entry.model_validate(given | fields)
    Review(world.bot.docent.store, "ada").publish([entry], "test", server=server)
    return entry


def month_passes(world: Any) -> None:
    """What was sent is of an earlier month now."""
    facts = metadata.tables["facts"]
    with world.bot.docent.store.database.transaction() as connection:
        connection.execute(facts.update().where(facts.c.key.startswith("digest:")).values(value="2020-01"))


async def look(world: Any) -> None:
    """The bot looks at the calendar, as it does every few hours."""
    await world.env.bot.get_cog("Digest").send_due()
    await world.env.settle()


async def test_everything_that_needs_care_is_in_it(world: Any) -> None:
    """Overdue entries with id, day and owner; dead links with the reason; drafts and questions counted."""
    there = await place(world)
    choose(world, there)
    store = world.bot.docent.store
    old = publish(world, "looms", there.id, review_by=PAST, owner="Registrars")
    unowned = publish(world, "boats", there.id, review_by=PAST)
    dead = publish(world, "cranes", there.id, review_by=FUTURE, url="https://example.org/gone")
    store.links.note({"https://example.org/gone": "example.org has no such page."})
    for number in range(2):
        entry = old.model_copy(update={"id": f"aa-draft-{number}"})
        Desk(store, "ada").propose([Change(action="create", entry=entry)], "", server=there.id)
    store.gaps.keep("What do robots cost?", "en", "somebody", there.id)
    await look(world)
    (text,) = there.digests()
    lines = text.split("\n")
    told = [re.sub(r"</([a-z ]+):\d+>", r"/\1", line) for line in lines[:2]]
    assert ["2 drafts wait for a decision: /corpus review", "One question waits to be documented: /corpus gaps"] == told
    assert "2 entries are overdue for review:" == lines[2]
    assert [
        f"• On boats `{unowned.id}` · 2020-01-02",
        f"• On looms `{old.id}` · 2020-01-02 · Registrars",
    ] == lines[3:5]
    assert "The source of one entry could not be fetched:" == lines[5]
    assert f"• On cranes `{dead.id}` · example.org has no such page." == lines[6]


async def test_what_will_be_due_or_is_decided_needs_no_care(world: Any) -> None:
    """Nothing is sent where all is well: due later or today, retired, rejected, dismissed."""
    there = await place(world)
    choose(world, there)
    store = world.bot.docent.store
    publish(world, "looms", there.id, review_by=today())
    publish(world, "boats", there.id)
    gone = publish(world, "cranes", there.id, review_by=PAST)
    Review(store, "ada").retire(gone.id, "old", Scope(server=there.id))
    desk = Desk(store, "ada")
    draft = desk.propose([Change(action="create", entry=gone.model_copy(update={"id": "aa-d"}))], "", server=there.id)
    desk.reject(draft.id, draft.mark, "no")
    number = store.gaps.keep("What do robots cost?", "en", "somebody", there.id)
    store.gaps.decide([number], [there.id], None, "ada")
    await look(world)
    assert [] == there.channel.history()


async def test_it_is_sent_only_where_a_channel_was_chosen(world: Any) -> None:
    """A server that chose nothing, or something else, is left in peace."""
    silent, other, there = [await place(world, name) for name in ("Silent", "Other", "There")]
    for where in (silent, other, there):
        publish(world, "looms", where.id, review_by=PAST)
    choose(world, there)
    world.bot.docent.store.servers.choose(other.id, ServerSettings(two=True), "test")
    await look(world)
    assert (0, 0, 1) == tuple(len(where.channel.history()) for where in (silent, other, there))


async def test_a_server_sees_its_own_and_the_hub_what_is_for_all(world: Any) -> None:
    """Neither what another server keeps, nor, outside the hub's server, what others look after."""
    hub, here, there = Place(world.server, world.channel), await place(world, "Here"), await place(world, "There")
    names = {"hub": hub.id, "here": here.id, "there": there.id, "everybody": None}
    for name, server in names.items():
        publish(world, name, server, review_by=PAST)
        world.bot.docent.store.gaps.keep(f"Question of {name}?", "en", "somebody", server)
    for where in (hub, here, there):
        choose(world, where)
    await look(world)
    for where, seen in ((hub, {"hub", "everybody"}), (here, {"here"}), (there, {"there"})):
        (text,) = where.digests()
        assert seen == {name for name in names if f"On {name} " in text}
        assert ("2 questions" in text) == (where is hub)
        assert ("overdue for review:\n• On" in text, where is hub or "One entry is" in text) == (True, True)


async def test_it_comes_by_itself(world: Any) -> None:
    """Some hours after a server chose a channel, without anybody's doing."""
    there = await place(world)
    choose(world, there)
    publish(world, "looms", there.id, review_by=PAST)
    await world.env.advance_time(HOURS)
    assert 1 == len(there.digests())


async def test_it_comes_once_a_month(world: Any) -> None:
    """Not again with the next look, nor after a restart; but in the next month, if something still needs care."""
    there = await place(world)
    choose(world, there)
    entry = publish(world, "looms", there.id, review_by=PAST)
    await look(world)
    await look(world)
    await world.env.restart_bot(Client(world.bot.docent))
    await look(world)
    assert 1 == len(there.digests())
    month_passes(world)
    await look(world)
    assert 2 == len(there.digests())
    Review(world.bot.docent.store, "ada").retire(entry.id, "old", Scope(server=there.id))
    month_passes(world)
    await look(world)
    assert 2 == len(there.digests())


async def test_it_is_sent_when_the_bot_comes_up(world: Any) -> None:
    """A bot that is restarted every few hours would never send it otherwise."""
    there = await place(world)
    choose(world, there)
    publish(world, "looms", there.id, review_by=PAST)
    await world.env.restart_bot(Client(world.bot.docent))
    assert 1 == len(there.digests())


async def test_a_channel_that_is_gone_is_no_error(world: Any) -> None:
    """The other servers get theirs."""
    first, second = await place(world, "First"), await place(world, "Second")
    for where in (first, second):
        publish(world, "looms", where.id, review_by=PAST)
        choose(world, where)
    world.bot.docent.store.servers.choose(first.id, ServerSettings(channel="123456789012345678"), "test")
    world.bot.docent.store.servers.choose("123456789012345678", ServerSettings(channel="1"), "test")  # bot was removed
    await look(world)
    assert ([], 1) == (world.env.errors, len(second.digests()))


async def test_it_speaks_the_language_of_the_server(world: Any) -> None:
    """As the server's own settings say; a language Docent does not speak is English."""
    german = world.env.create_guild("Museum", preferred_locale="de")
    odd = world.env.create_guild("Kan", preferred_locale="ja")
    places = [Place(server, server.create_text_channel("moderators")) for server in (german, odd)]
    await world.env.settle()
    for where in places:
        publish(world, "looms", where.id, review_by=PAST)
        choose(world, where)
    await look(world)
    titles = [where.channel.last_message.embeds[0].title for where in places]
    assert (True, True) == (titles[0] != TITLE, titles[1] == TITLE)


async def test_titles_cannot_ping_or_format(world: Any) -> None:
    """They are what somebody typed, as owners are."""
    there = await place(world)
    choose(world, there)
    publish(
        world, "looms", there.id, title="**@everyone** [x](https://evil.example)", owner="@here _me_", review_by=PAST
    )
    await look(world)
    (text,) = there.digests()
    for words in ("@everyone", "@here", "](https://evil", " **", " _me_"):
        assert words not in text


async def test_a_long_list_is_cut_and_counted(world: Any) -> None:
    """Fifteen are named; the heading counts them all."""
    there = await place(world)
    choose(world, there)
    for number in range(17):
        publish(world, f"loom {number:02}".replace(" ", "-"), there.id, review_by=PAST)
    await look(world)
    (text,) = there.digests()
    assert ("17 entries are overdue" in text, 15) == (True, text.count("• "))


async def test_long_titles_do_not_hide_what_comes_after_them(world: Any) -> None:
    """Fifteen titles of 300 letters are longer than an embed."""
    there = await place(world)
    choose(world, there)
    for number in range(15):
        publish(world, f"loom-{number:02}", there.id, title="Looms " * 49, review_by=PAST)
    world.bot.docent.store.gaps.keep("What do robots cost?", "en", "somebody", there.id)
    await look(world)
    (text,) = there.digests()
    assert "One question waits" in text


# --- addresses


async def test_nothing_is_fetched_unless_the_operator_said_so(world: Any) -> None:
    """The check of addresses is off by default; a fetch would have failed this test, as it does the next one."""
    hub = Place(world.server, world.channel)
    assert not world.bot.docent.settings.check_links
    choose(world, hub)
    publish(world, "looms", None, review_by=PAST, url="https://example.org/looms")
    await look(world)
    assert 1 == len(hub.digests())
    assert {} == world.bot.docent.store.links.broken()


async def test_addresses_are_tried_once_a_month_for_the_hub(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each address once, whoever keeps the entry; what failed is in the digest of whoever looks after it."""
    tried: list[str] = []

    def answers(url: str) -> str | None:
        tried.append(url)
        return "It is gone." if "/looms" in url or "/boats" in url else None

    monkeypatch.setattr(fetch, "answers", answers)
    hub, there = Place(world.server, world.channel), await place(world)
    docent = world.bot.docent
    docent.settings = docent.settings.model_copy(update={"check_links": True})
    try:
        choose(world, there)
        publish(world, "looms", None, url="https://example.org/looms")
        publish(world, "more-looms", None, url="https://example.org/looms")
        publish(world, "boats", there.id, url="https://example.org/boats")
        await look(world)
        assert ([], []) == (tried, there.digests())  # the other server alone causes no traffic
        choose(world, hub)
        await look(world)
        assert (1, 1) == (tried.count("https://example.org/looms"), tried.count("https://example.org/boats"))
        assert len(tried) == len(set(tried))
        (text,) = hub.digests()
        assert ("sources of 2 entries" in text, "boats" in text) == (True, False)
        before = len(tried)
        await look(world)
        assert before == len(tried)
        month_passes(world)
        tried.clear()
        await look(world)
        assert before == len(tried)
        (text,) = there.digests()
        assert "It is gone." in text
    finally:
        docent.settings = docent.settings.model_copy(update={"check_links": False})


async def test_the_channel_is_the_one_that_was_picked_in_setup(world: Any) -> None:
    """The whole way: a moderator picks a channel, and there the digest appears."""
    there = await place(world)
    role = there.server.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    moderator = there.server.add_member(world.env.create_user("piotr"), roles=[role])
    publish(world, "looms", there.id, review_by=PAST)
    panel = await moderator.slash(there.channel, "setup")
    menus = [item for row in panel.response.components for item in row["components"] if item["type"] == 8]
    await moderator.select(panel.response, [there.channel], custom_id=menus[0]["custom_id"])
    await look(world)
    assert 1 == len(there.digests())
