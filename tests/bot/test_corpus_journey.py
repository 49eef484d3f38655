"""The life of an entry on Discord, from a member's suggestion to the last line of the log."""

from typing import Any

import pytest

pytestmark = [pytest.mark.changes_corpus, pytest.mark.simcord(settle_timeout=30)]

QUESTION = "How many looms does the weaving museum in Lilleborg have?"
FIRST = "The weaving museum in Lilleborg has 41 looms and catalogues them with an open-source tool."
EDITED = "The weaving museum in Lilleborg has 43 looms and catalogues them with an open-source tool."
FORM = {
    "title": "Looms of the weaving museum in Lilleborg",
    "text": FIRST,
    "source": "Annual report https://example.org/report",
    "rights": "CC BY 4.0",
    "review_by": "1.3.2028",
}


def buttons(message: Any) -> dict[str, str]:
    """The buttons of a message: label to id."""
    return {
        item["label"]: item["custom_id"]
        for row in message.components
        for item in row["components"]
        if item["type"] == 2
    }


async def press(actor: Any, message: Any, label: str) -> Any:
    """Press a button by what stands on it."""
    return await actor.click(message, custom_id=buttons(message)[label])


async def asked(world: Any) -> str:
    """What another member is answered."""
    result = await world.member.slash(world.channel, "ask", question=QUESTION)
    return str(result.response.embeds[0].description)


async def test_the_life_of_an_entry(world: Any) -> None:
    """Suggested, edited, approved, quoted, changed, retired and brought back; the log tells the whole story."""
    other = world.server.add_member(world.env.create_user("ines"))
    form = await other.slash(world.channel, "suggest")
    sent = await other.submit_modal(form, FORM)
    assert "draft 1" in sent.response.content
    assert "41 looms" not in await asked(world)

    queue = await world.moderator.slash(world.channel, "corpus review")
    opened = await world.moderator.select(queue.response, ["1"], custom_id="draft")
    card = opened.response.embeds[0]
    assert FIRST.replace("-", "\\-") in card.description or "41 looms" in card.description
    editing = await press(world.moderator, opened.response, "Edit")
    amended = await world.moderator.submit_modal(
        editing,
        {
            "title": FORM["title"],
            "text": FIRST.replace("has 41", "keeps 41"),
            "source": FORM["source"],
            "review_by": "2028-03-01",
        },
    )
    assert "keeps 41" in opened.response.embeds[0].description, amended
    await press(world.moderator, opened.response, "Approve")
    assert "Published" in [field.name for field in opened.response.embeds[0].fields]
    assert {} == buttons(opened.response)
    assert "keeps 41 looms" in await asked(world)
    told = other.user.dm_channel.last_message.content
    assert "was published" in told

    name = world.bot.docent.store.drafts.get(1).changes[0].entry.id
    form = await world.moderator.slash(world.channel, "corpus edit", entry=name)
    sent = await world.moderator.submit_modal(
        form,
        {
            "title": FORM["title"],
            "text": EDITED,
            "source": FORM["source"],
            "review_by": "",
            "reason": "Two more were given",
        },
    )
    await press(world.moderator, sent.response, "Approve")
    assert "43 looms" in await asked(world)

    await world.moderator.slash(world.channel, "corpus retire", entry=name, reason="Out of date")
    assert "looms and" not in await asked(world)

    shown = await world.moderator.slash(world.channel, "corpus history", entry=name)
    assert "Two more were given" in shown.response.embeds[0].description
    await press(world.moderator, shown.response, "Back to version 1")
    assert "keeps 41 looms" in await asked(world)

    log = await world.moderator.slash(world.channel, "corpus log")
    story = log.response.embeds[0].description
    deeds = [line.split(" · ")[2] for line in reversed(story.split("\n")) if name in line]
    assert deeds == [
        "proposed", "amended", "approved", "published",
        "proposed", "approved", "changed",
        "proposed", "approved", "retired",
        "proposed", "approved", "reverted",
    ]  # fmt: skip
    assert "seen" not in story
