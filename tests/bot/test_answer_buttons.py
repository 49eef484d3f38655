"""What people do with an answer: vote, see and copy its sources, share it, ask a person; also after a restart."""

import re
from typing import Any

import discord
import pytest

from bot.client import Client
from knowledge.store.votes import Vote

pytestmark = [
    pytest.mark.changes_corpus,
    pytest.mark.simcord(settle_timeout=30, approved_intents=discord.Intents.default()),
]

PAYS = "Who should pay for AI training in museums?"
NOT_COVERED = "How many curators does the museum of Lilleborg employ?"


def ids(message: Any) -> dict[str, str]:
    """The labels of buttons and menus with their ids."""
    items = [item for row in message.components for item in row["components"]]
    return {item.get("label") or item.get("placeholder") or "": item["custom_id"] for item in items}


async def ask(world: Any, question: str = PAYS, who: Any = None, **options: Any) -> Any:
    """The message with the answer."""
    return (await (who or world.member).slash(world.channel, "ask", question=question, **options)).response


async def press(world: Any, message: Any, label: str, who: Any = None) -> Any:
    """What a button answers."""
    return (await (who or world.member).click(message, custom_id=ids(message)[label])).response


async def test_an_answer_carries_five_buttons_in_words(world: Any) -> None:
    """And an abstention those that make sense there."""
    assert ["Helpful", "Not helpful", "Sources", "Cite", "Ask a person"] == list(ids(await ask(world)))
    assert ["Please document this", "Ask a person"] == list(ids(await ask(world, NOT_COVERED)))
    assert [] == list(ids(await ask(world, "🎉")))


async def test_one_vote_a_person_the_last_one_counts(world: Any) -> None:
    """With the entries that were quoted, and nothing of the question."""
    answer = await ask(world)
    for who, label in ((world.member, "Helpful"), (world.member, "Not helpful"), (world.moderator, "Helpful")):
        said = await press(world, answer, label, who)
        assert said.ephemeral
    votes: list[Vote] = list(world.bot.docent.store.votes.of(str(answer.id)))
    assert ["helpful", "unhelpful"] == sorted(vote.reason for vote in votes)
    assert all("recommendation-2-skills" in vote.entries for vote in votes), votes
    assert PAYS not in str(votes)


async def test_a_reason_reaches_the_board_and_the_question_only_by_consent(world: Any) -> None:
    """The asker may have the question documented there and then; whoever else votes may not."""
    answer = await ask(world)
    other = await press(world, answer, "Not helpful", world.moderator)
    assert "Please document this" not in ids(other)
    why = await press(world, answer, "Not helpful")
    menu = next(item for item in ids(why).values() if item.startswith("why:"))
    await world.member.select(why, ["outdated"], custom_id=menu)
    board = (await world.moderator.slash(world.channel, "corpus gaps")).response.embeds[0].description
    assert all(why in board for why in ("It is out of date: 1", "not helpful: 1"))
    assert [] == world.bot.docent.store.gaps.everywhere()
    await world.member.click(why, custom_id=ids(why)["Please document this"])
    assert [PAYS] == [gap.question for gap in world.bot.docent.store.gaps.everywhere()]


async def test_sources_in_full_and_a_citation_to_copy(world: Any) -> None:
    """Title, body, year, address, edition, day of access; the sources with their rights and review."""
    answer = await ask(world, "What is LIDO?")
    full = (await world.member.click(answer, custom_id=ids(answer)["Sources"])).response
    cited = (await world.member.click(answer, custom_id=ids(answer)["Cite"])).response
    assert full.ephemeral
    assert cited.ephemeral
    assert "](https://" in full.embeds[0].description
    assert re.search(r"Last checked on 20\d\d-\d\d-\d\d", full.embeds[0].description)
    edition = world.bot.docent.edition()
    line = rf"```\n.+ \(\d{{4}}|undated\)\. https://\S+\. Quoted by Docent, corpus edition {edition}, accessed \d{{4}}-"
    assert re.search(line, cited.content), cited.content


async def test_a_private_answer_is_shared_with_one_press(world: Any) -> None:
    """As it was seen, with the name of whoever shares, and put right later like any other."""
    private = await ask(world, private=True)
    assert "Ask a person" not in ids(private)
    assert "Share with the channel" in ids(private)
    await world.member.click(private, custom_id=ids(private)["Share with the channel"])
    shared = world.channel.last_message
    assert private.embeds[0].description == shared.embeds[0].description
    assert ("maria shared this answer:", []) == (shared.content, shared.mentions)
    with world.bot.docent.store.database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT message, entry_id FROM citations").all()
    assert (str(shared.id), "recommendation-2-skills") in [tuple(row) for row in kept]


async def test_a_message_of_somebody_is_looked_up_privately(world: Any) -> None:
    """“Ask Docent” in the menu of a message."""
    wondered = await world.moderator.send(world.channel, "does anybody know what LIDO is?")
    found = await world.member.context_menu(world.channel, "Ask Docent", wondered)
    assert (True, True) == (found.response.ephemeral, "LIDO" in found.response.embeds[0].description)


async def test_a_further_source_is_a_link_as_well(world: Any) -> None:
    """With its host in plain sight; a moderator wrote it down as a source, so it may be followed."""
    answer = await ask(world)
    full = (await world.member.click(answer, custom_id=ids(answer)["Sources"])).response.embeds[0].description
    assert re.search(r"\[[^\]]+…\]\(https://www\.museumsassociation\.org/\S+\) \(www\.museumsassociation\.org\)", full)


# --- asking a person


async def volunteer(world: Any, who: Any, *topics: str, often: str | None = None) -> None:
    """Somebody says that they may be asked."""
    panel = (await who.slash(world.channel, "volunteer")).response
    await who.select(panel, list(topics), custom_id="volunteer-topics")
    if often:
        await who.select(panel, [often], custom_id="volunteer-often")


async def test_a_volunteer_is_called_once_an_answer_and_never_too_often(world: Any) -> None:
    """The second wish of the week finds nobody when one call was offered."""
    await volunteer(world, world.moderator, "recommendations", "tools", often="1")
    answer = await ask(world)
    done = await press(world, answer, "Ask a person")
    call = world.channel.last_message
    assert ("Done." in done.content, [world.moderator.id]) == (True, [person.id for person in call.mentions])
    assert call.reference.message_id == answer.id
    again = await press(world, answer, "Ask a person")
    assert "called under this answer already" in again.content
    other = await press(world, await ask(world), "Ask a person")
    assert "Nobody who volunteered" in other.content


async def test_who_asked_decides_whether_somebody_is_called(world: Any) -> None:
    """Others are told so; the asker is never called for their own question; who stopped is not called."""
    await volunteer(world, world.member, "recommendations")
    answer = await ask(world)
    refused = await world.moderator.click(answer, custom_id=ids(answer)["Ask a person"])
    assert "Only the person who asked" in refused.response.content
    assert "Nobody who volunteered" in (await press(world, answer, "Ask a person")).content
    await volunteer(world, world.moderator, "recommendations")
    panel = (await world.moderator.slash(world.channel, "volunteer")).response
    await world.moderator.click(panel, custom_id="volunteer-stop")
    assert "Nobody who volunteered" in (await press(world, answer, "Ask a person")).content


async def test_who_left_is_passed_over(world: Any) -> None:
    """A member of the server is called, not a former one."""
    gone = world.server.add_member(world.env.create_user("ines"))
    await volunteer(world, gone, "recommendations")
    world.server.remove_member(gone)
    await world.env.settle()
    assert "Nobody who volunteered" in (await press(world, await ask(world), "Ask a person")).content


async def test_who_does_not_see_the_channel_is_not_called_there(world: Any) -> None:
    """They would be mentioned in a place they cannot open."""
    await volunteer(world, world.moderator, "recommendations")
    hidden = {world.moderator: discord.PermissionOverwrite(view_channel=False)}
    world.channel = world.server.create_text_channel("board", overwrites=hidden)
    assert "Nobody who volunteered" in (await press(world, await ask(world), "Ask a person")).content


async def test_where_the_bot_may_not_write_nobody_counts_as_called(world: Any) -> None:
    """The person is told what is missing, and may try again."""
    await volunteer(world, world.moderator, "recommendations", often="1")
    answer = await ask(world)
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, times=1)
    refused = await press(world, answer, "Ask a person")
    assert "may not write" in refused.content
    assert "Done." in (await press(world, answer, "Ask a person")).content


async def test_nobody_is_called_for_what_is_of_another_field(world: Any) -> None:
    """No volunteer offered to explain a risotto."""
    assert "Ask a person" not in ids(await ask(world, "How do I cook a risotto with mushrooms?"))


async def test_who_stopped_is_not_brought_back_by_an_old_menu(world: Any) -> None:
    """How often, in a panel from before: it shows that nothing is offered."""
    await volunteer(world, world.moderator, "recommendations", often="1")
    old = (await world.moderator.slash(world.channel, "volunteer")).response
    panel = (await world.moderator.slash(world.channel, "volunteer")).response
    await world.moderator.click(panel, custom_id="volunteer-stop")
    await world.moderator.select(old, ["3"], custom_id="volunteer-often")
    assert [] == world.bot.docent.store.contacts.willing(str(world.server.id), None, "en")


# --- after a restart


async def test_every_button_works_after_a_restart(world: Any, simcord_bot: Client) -> None:
    """What the ids hold is enough: nothing is remembered of the answer."""
    public, private = await ask(world), await ask(world, private=True)
    why = await press(world, public, "Not helpful")
    for name in list(world.bot.extensions):
        await world.bot.reload_extension(name)
    for label in ("Helpful", "Not helpful"):
        assert (await press(world, public, label)).ephemeral
    for label in ("Sources", "Cite"):
        result = await world.member.click(public, custom_id=ids(public)[label])
        assert result.response.ephemeral
    await world.member.select(why, ["wrong"], custom_id=next(at for at in ids(why).values() if at.startswith("why:")))
    await world.member.click(private, custom_id=ids(private)["Share with the channel"])
    assert private.embeds[0].description == world.channel.last_message.embeds[0].description
    assert [("wrong",)] == [(vote.reason,) for vote in world.bot.docent.store.votes.of(str(public.id))]
    assert simcord_bot is world.bot
