"""“Please document this”: a question is kept by its asker's wish alone, and only until it is answered or dismissed."""

import sys
from typing import Any

import discord
import pytest

from bot.client import Client
from bot.cogs.corpus.gaps import DocumentGap
from bot.i18n import say
from knowledge.model import HUB, Entry, Source
from knowledge.review import Review
from knowledge.store.gaps import Gap
from knowledge.store.schema import metadata

pytestmark = [pytest.mark.changes_corpus, pytest.mark.simcord(settle_timeout=30)]

KEEP = "Please document this"
TAKE_BACK = "Do not keep it"
COST = "What does a robot guide for the museum cost?"
ALSO_COST = "How much does a robot guide for a museum cost?"
COST_IN_GERMAN = "Was kostet ein Roboterführer für das Museum?"
LOUVRE = "What time does the Louvre open on Sundays?"
WHALES = "Which museums in Iceland use AI to restore whale skeletons?"
ANSWERED = "What is LIDO?"
FORM = {
    "title": "Robot guides of Lilleborg",
    "text": "The robot guide of the museum in Lilleborg costs EUR 900 a month.",
    "source": "Annual report https://example.org/report",
    "rights": "CC BY 4.0",
    "review_by": "1.3.2028",
}


def buttons(message: Any) -> dict[str, str]:
    """The buttons of a message: label to id."""
    rows = [row if isinstance(row, dict) else row.to_dict() for row in message.components]
    return {item["label"]: item["custom_id"] for row in rows for item in row["components"] if item["type"] == 2}


async def press(actor: Any, message: Any, label: str) -> Any:
    """Press a button by what stands on it."""
    return await actor.click(message, custom_id=buttons(message)[label])


async def keep(world: Any, actor: Any, question: str, channel: Any = None) -> Any:
    """Ask in vain and have the question kept."""
    asked = await actor.slash(channel or world.channel, "ask", question=question)
    return await actor.click(asked.response, custom_id=f"gap:{actor.id}")


def everything(world: Any) -> str:
    """Every cell of every table, but for vectors and the log, which knows a person by a name that says nothing."""
    with world.bot.docent.store.database.reading() as connection:
        return "\n".join(
            repr(tuple(row))
            for table in metadata.tables.values()
            if table.name not in ("vectors", "log")
            for row in connection.execute(table.select())
        )


def kept(world: Any) -> list[tuple[object, ...]]:
    """The rows of the gap board, whatever their state."""
    with world.bot.docent.store.database.reading() as connection:
        return [tuple(row) for row in connection.execute(metadata.tables["gaps"].select())]


def messages(person: Any) -> list[str]:
    """The direct messages somebody got."""
    return [str(message.content) for message in person.user.dm_channel.history()]


def publish(world: Any, name: str, server: str | None = None) -> Entry:
    """An entry with the answer, in words that no search finds."""
    entry = Entry(id=name, title=f"Notes: {name}", topic="tools", source=Source(title="A page"), text="A note.")
    Review(world.bot.docent.store, "ada").publish([entry], "test", server=server)
    return entry


async def board(world: Any, actor: Any = None, channel: Any = None, **options: Any) -> Any:
    """What `/corpus gaps` shows."""
    shown = await (actor or world.moderator).slash(channel or world.channel, "corpus gaps", **options)
    return shown.response


async def elsewhere(world: Any) -> tuple[Any, Any, Any]:
    """Another server: its channel, a member and a moderator."""
    server = world.env.create_guild("Elsewhere")
    channel = server.create_text_channel("general")
    role = server.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    member = server.add_member(world.env.create_user("aoife"))
    moderator = server.add_member(world.env.create_user("piotr"), roles=[role])
    await world.env.settle()
    return channel, member, moderator


# --- the button


async def test_only_what_an_entry_could_mend_carries_the_button(world: Any) -> None:
    """Not covered, outside and ambiguous; not an answer, an unreadable question, or one for a lawyer."""
    for question, offered in (
        (WHALES, True),
        (LOUVRE, True),
        ("museum", True),
        (ANSWERED, False),
        ("🎉🎉", False),
        ("Is our contract with the vendor valid?", False),
    ):
        for private in (False, True):
            asked = await world.member.slash(world.channel, "ask", question=question, private=private)
            assert offered == (KEEP in buttons(asked.response)), question


async def test_the_button_is_under_every_kind_of_answer(world: Any) -> None:
    """A mention and a direct message, too; and the press counts there as well."""
    await world.member.send(world.channel, f"{world.bot.user.mention} {LOUVRE}")
    await press(world.member, world.channel.last_message, KEEP)
    await world.member.send_dm(WHALES)
    direct = world.member.user.dm_channel.last_message
    await world.member.user.click(direct, custom_id=buttons(direct)[KEEP])
    found = [(gap.question, gap.server) for gap in world.bot.docent.store.gaps.everywhere()]
    assert [(LOUVRE, str(world.server.id)), (WHALES, None)] == found


async def test_the_button_speaks_the_language_of_the_answer(world: Any) -> None:
    """A question in German has a German button."""
    asked = await world.member.slash(world.channel, "ask", question=COST_IN_GERMAN)
    assert say("de", "gap-button") in buttons(asked.response)


# --- keeping and forgetting


async def test_nothing_is_kept_before_the_press(world: Any) -> None:
    """Neither the question nor the account of its asker is anywhere in the store."""
    await world.member.slash(world.channel, "ask", question=WHALES)
    await world.member.send(world.channel, f"{world.bot.user.mention} {WHALES}")
    await world.member.send_dm(WHALES)
    held = everything(world)
    assert "whale" not in held
    assert str(world.member.id) not in held


async def test_a_press_keeps_the_question_its_language_and_its_asker(world: Any) -> None:
    """The answer to the press is for the asker alone and offers to take it back."""
    said = await keep(world, world.member, COST_IN_GERMAN)
    assert said.response.ephemeral
    assert [TAKE_BACK] == list(buttons(said.response))
    (gap,) = world.bot.docent.store.gaps.everywhere()
    assert (COST_IN_GERMAN, "de", str(world.server.id)) == (gap.question, gap.language, gap.server)
    assert f"discord:{world.member.id}" == world.bot.docent.store.people.account_of(gap.asker)
    assert str(world.member.id) not in str(gap)


async def test_a_question_is_kept_as_it_was_asked(world: Any) -> None:
    """Whatever Discord would have formatted in the title that it is read from."""
    question = r"Do <b>museums</b> in *Lilleborg* rent ~~big~~ `robots` at https://example.org/a_b~c or C:\dir?"
    await keep(world, world.member, question)
    assert [question] == [gap.question for gap in world.bot.docent.store.gaps.everywhere()]


async def test_an_underscore_is_kept_as_it_was_asked(world: Any) -> None:
    """Names of fields and files have them."""
    question = "Which robot of Lilleborg is called lille_borg_1?"
    await keep(world, world.member, question)
    assert [question] == [gap.question for gap in world.bot.docent.store.gaps.everywhere()]


async def test_a_long_question_is_kept_whole(world: Any) -> None:
    """A question may have 1,000 characters."""
    question = WHALES.replace("Iceland", ", ".join(["Iceland, Norway, Sweden and the Faroe Islands"] * 6))
    await keep(world, world.member, question)
    assert [question] == [gap.question for gap in world.bot.docent.store.gaps.everywhere()]


async def test_only_the_press_of_the_asker_counts(world: Any) -> None:
    """Not even a moderator may give a consent for somebody else."""
    asked = await world.member.slash(world.channel, "ask", question=WHALES)
    refused = await press(world.moderator, asked.response, KEEP)
    assert "Only the person who asked" in refused.response.content
    assert refused.response.ephemeral
    assert [] == kept(world)
    assert str(world.moderator.id) not in everything(world)


async def test_do_not_keep_it_forgets(world: Any) -> None:
    """One press, and the question is gone from the store."""
    said = await keep(world, world.member, WHALES)
    await press(world.member, said.response, TAKE_BACK)
    assert "forgotten" in said.response.content
    assert [] == said.response.components
    assert "whale" not in everything(world)


async def test_two_presses_keep_one_question(world: Any) -> None:
    """On the same answer and on another one to the same question."""
    asked = await world.member.slash(world.channel, "ask", question=WHALES)
    await press(world.member, asked.response, KEEP)
    await press(world.member, asked.response, KEEP)
    await keep(world, world.member, WHALES)
    assert 1 == len(kept(world))


async def test_the_button_works_after_a_restart(world: Any) -> None:
    """Nothing about it is kept in memory."""
    asked = await world.member.slash(world.channel, "ask", question=WHALES)
    await world.env.restart_bot(Client(world.bot.docent))
    await press(world.member, asked.response, KEEP)
    assert 1 == len(kept(world))


# --- the board


async def test_the_board_is_for_moderators(world: Any) -> None:
    """Questions are shown to those who decide on entries, and to nobody else."""
    await keep(world, world.member, WHALES)
    assert "Only moderators" in (await board(world, world.member)).content
    assert world.env.errors


async def test_an_empty_board_says_so(world: Any) -> None:
    """One sentence."""
    assert "No question waits" in (await board(world)).content


async def test_like_questions_are_grouped_also_in_two_languages(world: Any) -> None:
    """One line and one choice for what is one question; the most asked first."""
    await keep(world, world.member, LOUVRE)
    await keep(world, world.member, COST)
    await keep(world, world.moderator, ALSO_COST)
    await keep(world, world.server.add_member(world.env.create_user("ines")), COST_IN_GERMAN)
    shown = await board(world)
    first, *others = shown.embeds[0].description.split("\n")
    assert COST in first
    assert "asked 3 times" in first
    assert [f"  ≈ {ALSO_COST}", f"  ≈ {COST_IN_GERMAN}"] == others[:2]
    assert (LOUVRE in others[2], "asked once" in others[2], 3) == (True, True, len([line for line in others if line]))
    (menu,) = [item for row in shown.components for item in row["components"]]
    assert ["2,3,4", "1"] == [option["value"] for option in menu["options"]]


async def test_who_asked_is_not_shown(world: Any) -> None:
    """A moderator sees the question only."""
    await keep(world, world.member, WHALES)
    shown = await board(world)
    for words in (str(world.member.id), "maria", "person-"):
        assert words not in f"{shown.embeds[0].to_dict()} {shown.components}"


async def test_an_entry_from_the_board_answers_everybody_who_asked(world: Any) -> None:
    """Approving it closes the group; each asker is told once, also over a restart, and the question is forgotten."""
    other = world.server.add_member(world.env.create_user("ines"))
    silent = world.server.add_member(world.env.create_user("zoe"))
    await keep(world, world.member, COST)
    await keep(world, other, COST_IN_GERMAN)
    await silent.slash(world.channel, "ask", question=COST)
    form = await world.moderator.select(await board(world), ["1,2"], custom_id="document")
    card = await world.moderator.submit_modal(form, FORM)
    assert 2 == len(kept(world))
    draft = world.bot.docent.store.drafts.get(1)
    assert ({1, 2}, ()) == (set(draft.gaps), draft.changes[0].entry.questions)
    await press(world.moderator, card.response, "Approve")

    assert [] == kept(world)
    for person in (world.member, other):
        assert 1 == len(messages(person))
        assert "Robot guides of Lilleborg" in messages(person)[0]
    assert COST in messages(world.member)[0]
    assert COST_IN_GERMAN in messages(other)[0]
    assert "You asked" not in messages(other)[0]  # German asks, German is told
    assert [] == messages(silent)
    await world.env.restart_bot(Client(world.bot.docent))
    await world.env.advance_time(120)
    assert (1, 1) == (len(messages(world.member)), len(messages(other)))
    assert "No question waits" in (await board(world)).content
    again = await world.member.slash(world.channel, "ask", question=COST)
    assert "EUR 900 a month" in again.response.embeds[0].description


async def test_the_form_opens_without_grouping_anew(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Discord gives three seconds for it, and a board may be long; what was decided meanwhile is left out."""
    for actor, question in ((world.member, COST), (world.moderator, ALSO_COST), (world.moderator, WHALES)):
        await keep(world, actor, question)
    shown = await board(world)
    monkeypatch.setattr(sys.modules["bot.cogs.corpus.gaps"], "grouped", None)
    world.bot.docent.store.gaps.decide([2], [str(world.server.id)], None, "terminal")
    form = await world.moderator.select(shown, ["1,2"], custom_id="document")
    await world.moderator.submit_modal(form, FORM)
    assert (1,) == world.bot.docent.store.drafts.get(1).gaps
    world.bot.docent.store.gaps.decide([3], [str(world.server.id)], None, "terminal")
    said = await world.moderator.select(shown, ["3"], custom_id="document")
    assert "was decided already" in said.response.content
    assert world.env.errors == []


def test_a_choice_holds_as_many_numbers_as_discord_takes() -> None:
    """Of a hundred like questions the rest waits on the board."""
    fields = {"server": None, "question": COST, "language": "en", "state": "open", "entry_id": None, "asker": "mia"}
    group = [Gap.model_validate(fields | {"id": number}) for number in range(1000, 1100)]
    (option,) = DocumentGap([group], "en").item.options
    assert ",".join(str(number) for number in range(1000, 1020)) == option.value


async def test_what_was_closed_while_the_bot_was_away_is_told_when_it_is_back(world: Any) -> None:
    """An operator decides in the terminal; the asker learns of it from the next process, once."""
    await keep(world, world.member, WHALES)
    entry = publish(world, "told-later")
    store = world.bot.docent.store
    store.gaps.decide([1], [str(world.server.id)], store.entries.whatever([entry.id])[0], "terminal")
    for _ in range(2):
        await world.env.restart_bot(Client(world.bot.docent))
        await world.env.advance_time(60)
    (told,) = messages(world.member)
    assert (WHALES in told, entry.title in told) == (True, True)
    assert [] == kept(world)


async def test_somebody_who_takes_no_messages_is_no_obstacle(world: Any) -> None:
    """The question is forgotten all the same, and the others are told."""
    other = world.server.add_member(world.env.create_user("ines"))
    await keep(world, world.member, COST)
    await keep(world, other, ALSO_COST)
    entry = publish(world, "closed-messages")
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50007, times=1)
    await board(world, close=1, entry=entry.id)
    assert [] == kept(world)
    assert (0, 1) == (len(messages(world.member)), len(messages(other)))


async def test_dismissing_takes_a_question_off_the_board(world: Any) -> None:
    """That one alone; nobody is written to; the log says that somebody decided, and nothing of the question."""
    await keep(world, world.member, COST)
    await keep(world, world.moderator, ALSO_COST)
    await keep(world, world.member, LOUVRE)
    log = world.bot.docent.store.log
    before = log.since(0)[-1].seq
    said = await board(world, dismiss=1)
    assert "One question was decided" in said.content
    await board(world, dismiss=2)
    assert LOUVRE in (await board(world)).embeds[0].description
    assert COST not in (await board(world)).embeds[0].description
    await world.env.advance_time(60)
    assert [] == messages(world.member)
    rows = [(row.action, row.reason) for row in log.since(before)]
    assert [("gap", "dismissed question 1"), ("gap", "dismissed question 2")] == rows


async def test_a_dismissed_question_is_forgotten(world: Any) -> None:
    """It is kept “until it is answered or dismissed”, as the asker was promised."""
    await keep(world, world.member, WHALES)
    await board(world, dismiss=1)
    await world.env.advance_time(60)
    assert "whale" not in everything(world)


async def test_closing_with_an_entry_there_is_closes_the_group(world: Any) -> None:
    """The answer was there, or came without the board."""
    other = world.server.add_member(world.env.create_user("ines"))
    await keep(world, world.member, COST)
    await keep(world, other, ALSO_COST)
    entry = publish(world, "closing")
    said = await board(world, close=2, entry=entry.id)
    assert "2 questions were decided" in said.content
    assert [] == kept(world)
    for person in (world.member, other):
        assert entry.title in messages(person)[0]


async def test_closing_needs_an_entry_there_is(world: Any) -> None:
    """One sentence each, and the question stays."""
    await keep(world, world.member, WHALES)
    assert "Say which entry" in (await board(world, close=1)).content
    assert "There is no entry" in (await board(world, close=1, entry="nope")).content
    assert "no such open question" in (await board(world, dismiss=99)).content
    assert world.env.errors
    assert [1] == [gap.id for gap in world.bot.docent.store.gaps.everywhere()]


async def test_a_retired_entry_answers_nothing(world: Any) -> None:
    """Whoever asks again would not read it."""
    await keep(world, world.member, WHALES)
    publish(world, "withdrawn")
    Review(world.bot.docent.store, "ada").retire("withdrawn", "wrong", HUB)
    await board(world, close=1, entry="withdrawn")
    assert world.env.errors
    assert 1 == len(kept(world))


async def test_an_entry_of_one_server_is_no_answer_outside_of_it(world: Any) -> None:
    """Somebody who asked in a direct message must not learn the title of what only the server may see."""
    await world.member.send_dm(WHALES)
    direct = world.member.user.dm_channel.last_message
    await world.member.user.click(direct, custom_id=buttons(direct)[KEEP])
    publish(world, "a-secret", server=str(world.server.id))
    await board(world, close=1, entry="a-secret")
    assert world.env.errors
    assert not [said for said in messages(world.member) if "secret" in said]


async def test_questions_of_another_server_are_not_shown_and_not_decided_on(world: Any) -> None:
    """Each server its own board; the hub's has those of direct messages beside its own."""
    channel, member, moderator = await elsewhere(world)
    await keep(world, world.member, LOUVRE)
    await keep(world, member, WHALES, channel)
    await world.member.send_dm(COST)
    direct = world.member.user.dm_channel.last_message
    await world.member.user.click(direct, custom_id=buttons(direct)[KEEP])
    here = (await board(world)).embeds[0].description
    there = (await board(world, moderator, channel)).embeds[0].description
    assert (True, False, True) == (LOUVRE in here, WHALES in here, COST in here)
    assert (False, True, False) == (LOUVRE in there, WHALES in there, COST in there)
    entry = publish(world, "not-for-others")
    for number in (1, 3):
        assert "no such open question" in (await board(world, moderator, channel, dismiss=number)).content
        assert "no such open" in (await board(world, moderator, channel, close=number, entry=entry.id)).content
    assert "no such open question" in (await board(world, dismiss=2)).content
    assert world.env.errors
    assert 3 == len(world.bot.docent.store.gaps.everywhere())


async def test_an_entry_of_one_server_closes_no_question_of_another(world: Any) -> None:
    """The same words were asked in two servers: what one of them publishes for itself is no answer in the other."""
    channel, member, moderator = await elsewhere(world)
    await keep(world, world.member, COST)
    await keep(world, member, COST, channel)
    form = await moderator.select(await board(world, moderator, channel), ["2"], custom_id="document")
    card = await moderator.submit_modal(form, FORM)
    await press(moderator, card.response, "Approve")
    assert [(1, "open")] == [(gap.id, gap.state) for gap in world.bot.docent.store.gaps.everywhere()]
    assert (0, 1) == (len(messages(world.member)), len(messages(member)))
