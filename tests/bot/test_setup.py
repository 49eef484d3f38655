"""`/setup`: what was chosen is shown, kept, logged and followed at once, in this server and in no other."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import discord
import pytest
from simcord import interactions as wire
from simcord.backend import serializers
from simcord.results import InteractionResult

from bot.app import Docent
from bot.client import Client
from bot.i18n import say
from bot.settings import Settings
from index.engine import Engine
from index.live import Live
from knowledge.desk import Desk
from knowledge.draft import Change, Draft, ServerSettings
from knowledge.model import Entry, Source
from knowledge.store import open_store
from knowledge.store.people import People

pytestmark = [pytest.mark.changes_corpus, pytest.mark.simcord(settle_timeout=30)]

FORM = {"title": "Looms", "text": "There are 41 looms in Lilleborg.", "source": "A page", "rights": "", "review_by": ""}
MENUS = ["setup:propose", "setup:approve", "setup:publish", "setup-channel"]
ON, OFF, PLACES = "setup-two:on", "setup-two:off", "setup-page:places"


@pytest.fixture
def docent(tmp_path: Path, hashing: Engine) -> Iterator[Docent]:
    """Nothing in the corpus, and an engine that is no model."""
    with open_store(tmp_path / "data") as store:
        settings = Settings(data=tmp_path / "data", model="hashing")
        yield Docent(store, hashing, Live(store, hashing, lambda *_: None), settings)


def chosen(world: Any, server: Any = None) -> ServerSettings:
    """What is kept of a server."""
    settings: ServerSettings = world.bot.docent.store.servers.get(str((server or world.server).id))
    return settings


def items(message: Any) -> dict[str, dict[str, Any]]:
    """Menus and buttons of a message by their ids."""
    return {item["custom_id"]: item for row in message.components for item in row["components"]}


def shown(message: Any) -> dict[str, str]:
    """The fields of the panel."""
    return {str(field.name): str(field.value) for field in message.embeds[0].fields}


def preset(message: Any, custom_id: str) -> list[str]:
    """What a menu shows as chosen."""
    return [str(value["id"]) for value in items(message)[custom_id].get("default_values", ())]


async def panel(world: Any, who: Any = None, channel: Any = None) -> Any:
    """The message with the menus."""
    return (await (who or world.moderator).slash(channel or world.channel, "setup")).response


async def elsewhere(world: Any) -> tuple[Any, Any, Any]:
    """Another server: itself, its channel and somebody who manages it."""
    server = world.env.create_guild("Elsewhere")
    channel = server.create_text_channel("general")
    role = server.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    moderator = server.add_member(world.env.create_user("piotr"), roles=[role])
    await world.env.settle()
    return server, channel, moderator


async def made_up(world: Any, who: Any, channel: Any, custom_id: str, kind: int, *values: str) -> InteractionResult:
    """A menu or a button that nobody put there."""
    backend = world.env.backend
    stored = backend.create_message(channel.id, backend.bot_user.id, "Something of the bot's.")
    message = dict(serializers.message_payload(backend, stored))
    item = {"type": kind, "id": 2, "custom_id": custom_id} | ({"label": "x", "style": 2} if kind == 2 else {})
    message["components"] = [{"type": 1, "id": 1, "components": [item]}]
    data = {"custom_id": custom_id, "component_type": kind, "id": 2, "values": list(values)}
    about = {"channel_id": channel.id, "guild_id": who.guild.id, "user_id": who.id}
    record, payload = wire.base_payload(backend, type=3, data=data, **about)
    payload["message"], record.source_message_id = message, stored.id
    backend.emit("INTERACTION_CREATE", payload)
    await world.env.settle()
    return InteractionResult(world.env, record)


def draft(world: Any, name: str) -> Draft:
    """A draft of the hub's own that waits."""
    entry = Entry(id=name, title=f"Looms {name}", topic="tools", source=Source(title="A page"), text="41 looms.")
    change = Change(action="create", entry=entry)
    return Desk(world.bot.docent.store, "somebody").propose([change], "x", server=str(world.server.id))


async def approved(world: Any, who: Any, name: str) -> str:
    """What becomes of a new draft that somebody tries to approve."""
    made = draft(world, name)
    await made_up(world, who, world.channel, f"draft:approve:{made.id}:{made.mark}", 2)
    return str(world.bot.docent.store.drafts.get(made.id).state)


# --- the panel


async def test_two_quick_choices_are_both_kept(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second choice is written while the first one is on its way to the store."""
    role, message, name_of = world.server.create_role("Staff"), await panel(world), People.name_of

    def meanwhile(people: People, account: str) -> str:
        settings = chosen(world).model_copy(update={"two": True})
        world.bot.docent.store.servers.choose(str(world.server.id), settings, "somebody quicker")
        return name_of(people, account)

    monkeypatch.setattr(People, "name_of", meanwhile)
    await world.moderator.select(message, [role], custom_id="setup:propose")
    assert ServerSettings(propose=(str(role.id),), two=True) == chosen(world)
    assert {"May suggest changes": role.mention, "A second moderator has to agree": "yes"}.items() <= shown(
        message
    ).items()


async def test_before_anything_is_chosen(world: Any) -> None:
    """Everybody may suggest, those who manage the server decide, one is enough, and nobody is told."""
    message = await panel(world)
    assert message.ephemeral
    assert {
        "May suggest changes": "every member",
        "May publish for this server": "those who manage this server",
        "May publish for all servers": "those who manage this server",
        "A second moderator has to agree": "no",
        "Where moderators are told": "nowhere",
    } == shown(message)
    assert [*MENUS, ON, PLACES] == list(items(message))
    assert [[]] * 4 == [preset(message, menu) for menu in MENUS]
    assert ServerSettings() == chosen(world)


async def test_what_is_chosen_is_shown_and_kept(world: Any) -> None:
    """In the panel at once, in the next one, and after a restart."""
    roles = [world.server.create_role(name) for name in ("Staff", "Curators", "Hub")]
    message = await panel(world)
    await world.moderator.select(message, roles[:2], custom_id="setup:propose")
    await world.moderator.select(message, [roles[1]], custom_id="setup:approve")
    await world.moderator.select(message, [roles[2]], custom_id="setup:publish")
    await world.moderator.select(message, [world.channel], custom_id="setup-channel")
    await world.moderator.click(message, custom_id=ON)
    staff, curators, hub = [str(role.id) for role in roles]
    kept = ServerSettings(
        propose=(staff, curators), approve=(curators,), publish=(hub,), two=True, channel=str(world.channel.id)
    )
    assert kept == chosen(world)
    client = Client(world.bot.docent)
    for again in (message, await panel(world)):
        assert {
            "May suggest changes": f"<@&{staff}>, <@&{curators}>",
            "May publish for this server": f"<@&{curators}>",
            "May publish for all servers": f"<@&{hub}>",
            "A second moderator has to agree": "yes",
            "Where moderators are told": f"<#{world.channel.id}>",
        } == shown(again)
        assert [[staff, curators], [curators], [hub], [str(world.channel.id)]] == [
            preset(again, menu) for menu in MENUS
        ]
        assert say("en", "setup-two-off") == items(again)[OFF]["label"]
    await world.env.restart_bot(client)
    await world.moderator.click(message, custom_id=OFF)  # a panel from before the restart
    assert kept.model_copy(update={"two": False}) == chosen(world)
    await client.close()


async def test_choosing_nobody_brings_the_default_back(world: Any) -> None:
    """An empty menu is a choice, too."""
    role = world.server.create_role("Staff")
    message = await panel(world)
    for menu, choice in zip(MENUS, [[role]] * 3 + [[world.channel]], strict=True):
        await world.moderator.select(message, choice, custom_id=menu)
    assert ServerSettings() != chosen(world)
    for menu in MENUS:
        await world.moderator.select(message, [], custom_id=menu)
    assert ServerSettings() == chosen(world)
    assert "every member" == shown(message)["May suggest changes"]


async def test_two_open_panels_do_not_undo_each_other(world: Any) -> None:
    """Each choice changes what was chosen, and leaves alone what somebody else chose meanwhile."""
    role = world.server.create_role("Staff")
    old, new = await panel(world), await panel(world)
    await world.moderator.select(new, [role], custom_id="setup:propose")
    await world.moderator.select(old, [world.channel], custom_id="setup-channel")
    assert ServerSettings(propose=(str(role.id),), channel=str(world.channel.id)) == chosen(world)
    assert f"<@&{role.id}>" == shown(old)["May suggest changes"]


async def test_a_role_or_channel_that_is_gone_does_not_break_the_panel(world: Any) -> None:
    """Else nobody could choose another one."""
    role, channel = world.server.create_role("Staff"), world.server.create_text_channel("desk")
    message = await panel(world)
    await world.moderator.select(message, [role], custom_id="setup:approve")
    await world.moderator.select(message, [channel], custom_id="setup-channel")
    world.env.backend.delete_role(world.server.id, role.id)
    world.env.backend.delete_channel(channel.id)
    await world.env.settle()
    assert "published" == await approved(world, world.moderator, "a")  # nobody can be told, and that is no error
    message = await panel(world)
    await world.moderator.select(message, [], custom_id="setup:approve")
    await world.moderator.select(message, [world.channel], custom_id="setup-channel")
    assert ServerSettings(channel=str(world.channel.id)) == chosen(world)


# --- what follows from it


async def test_each_choice_is_in_the_log(world: Any) -> None:
    """Who chose, when and what; moderators read it with /corpus log."""
    role = world.server.create_role("Staff")
    message = await panel(world)
    await world.moderator.select(message, [role], custom_id="setup:approve")
    await world.moderator.click(message, custom_id=ON)
    store = world.bot.docent.store
    rows = store.log.of_servers([str(world.server.id)])
    assert ["setup", "setup"] == [row.action for row in rows]
    assert {store.people.known(f"discord:{world.moderator.id}")} == {row.actor for row in rows}
    assert [([str(role.id)], False), ([str(role.id)], True)] == [
        (said["approve"], said["two"]) for said in (json.loads(row.reason) for row in rows)
    ]
    log = await world.moderator.slash(world.channel, "corpus log")
    assert 2 == log.response.embeds[0].description.count(say("en", "deed-setup"))
    assert 0 == world.bot.docent.edition()  # settings are no change of the corpus


async def test_roles_count_from_the_moment_they_are_chosen(world: Any) -> None:
    """And no longer than that."""
    role = world.server.create_role("Curators")
    curator = world.server.add_member(world.env.create_user("ines"), roles=[role])
    message = await panel(world)
    assert "open" == await approved(world, curator, "a")
    await world.moderator.select(message, [role], custom_id="setup:approve")
    assert "published" == await approved(world, curator, "b")
    await world.moderator.select(message, [], custom_id="setup:approve")
    assert "open" == await approved(world, curator, "c")
    assert "published" == await approved(world, world.moderator, "d")  # who manages the server always may


async def test_suggesting_can_be_limited_and_opened_again(world: Any) -> None:
    """Those who decide may suggest without being named for it."""
    staff, curators = world.server.create_role("Staff"), world.server.create_role("Curators")
    curator = world.server.add_member(world.env.create_user("ines"), roles=[curators])
    message = await panel(world)

    async def may(who: Any) -> bool:
        result = await who.slash(world.channel, "suggest")
        assert result.modal or say("en", "refused-propose") == result.response.content
        return result.modal is not None

    assert await may(world.member)
    await world.moderator.select(message, [staff], custom_id="setup:propose")
    assert not await may(world.member)
    assert not await may(curator)
    await world.moderator.select(message, [curators], custom_id="setup:approve")
    assert await may(curator)
    world.env.backend.add_member_role(world.server.id, world.member.id, staff.id)
    assert await may(world.member)
    world.env.backend.remove_member_role(world.server.id, world.member.id, staff.id)
    await world.moderator.select(message, [], custom_id="setup:propose")
    assert await may(world.member)
    assert world.env.errors


async def test_the_switch_works_at_once(world: Any) -> None:
    """Also for a card that was open before it was turned."""
    role = world.server.create_role("Curators")
    second = world.server.add_member(world.env.create_user("ines"), roles=[role])
    message = await panel(world)
    await world.moderator.select(message, [role], custom_id="setup:approve")
    made = draft(world, "a")
    queue = await world.moderator.slash(world.channel, "corpus review")
    card = await world.moderator.select(queue.response, [str(made.id)], custom_id="draft")
    await world.moderator.click(message, custom_id=ON)
    await world.moderator.click(card.response, custom_id=f"draft:approve:{made.id}:{made.mark}")
    assert "open" == world.bot.docent.store.drafts.get(made.id).state
    await world.moderator.click(message, custom_id=OFF)
    assert "published" == await approved(world, second, "b")


async def test_moderators_are_told_in_the_channel_that_was_chosen(world: Any) -> None:
    """Of every new suggestion, from the next one on, with nobody pinged."""
    desk = world.server.create_text_channel("desk")

    async def suggest() -> None:
        form = await world.member.slash(world.channel, "suggest", where="here")
        await world.member.submit_modal(form, FORM)

    await suggest()
    assert desk.last_message is None
    await world.moderator.select(await panel(world), [desk], custom_id="setup-channel")
    await suggest()
    assert say("en", "notice-draft", number=2, title="Looms") == desk.last_message.content
    assert not desk.last_message.mentions
    assert not desk.last_message.mention_everyone


# --- whose settings


async def test_another_servers_settings_stay(world: Any) -> None:
    """Each server has its own."""
    server, channel, moderator = await elsewhere(world)
    message = await panel(world, moderator, channel)
    role = server.create_role("Staff")
    await moderator.select(message, [role], custom_id="setup:propose")
    await moderator.click(message, custom_id=ON)
    there = ServerSettings(propose=(str(role.id),), two=True)
    assert (there, ServerSettings()) == (chosen(world, server), chosen(world))
    await world.moderator.select(await panel(world), [world.channel], custom_id="setup-channel")
    assert (there, str(world.channel.id)) == (chosen(world, server), chosen(world).channel)
    assert {str(server.id), str(world.server.id)} == set(world.bot.docent.store.servers.known())


async def test_only_the_hub_says_who_publishes_for_all(world: Any) -> None:
    """Elsewhere the panel says so and has no such menu, and one that is made up changes nothing."""
    server, channel, moderator = await elsewhere(world)
    message = await panel(world, moderator, channel)
    assert [menu for menu in [*MENUS, ON, PLACES] if menu != "setup:publish"] == list(items(message))
    assert "May publish for all servers" not in shown(message)
    assert say("en", "setup-not-hub") == message.embeds[0].footer.text
    role = server.create_role("Staff")
    await made_up(world, moderator, channel, "setup:publish", 6, str(role.id))
    assert ServerSettings() == chosen(world, server)
    assert [] == world.bot.docent.store.log.of_servers([str(server.id)])
    assert [] == world.env.errors


async def test_a_menu_that_chooses_nothing_says_so(world: Any) -> None:
    """A panel of the hub's server stays on somebody's screen when the hub moves to another server."""
    message = await panel(world)
    docent = world.bot.docent
    docent.settings = docent.settings.model_copy(update={"hub_server": "1" * 18})
    result = await world.moderator.select(message, [world.server.create_role("Staff")], custom_id="setup:publish")
    assert ServerSettings() == chosen(world)
    assert result.acknowledged


@pytest.mark.parametrize("custom_id", ["setup:two", "setup:channel", "setup:server", "setup:", "setup-three"])
async def test_a_choice_there_is_not_changes_nothing(world: Any, custom_id: str) -> None:
    """However its id is made up."""
    for kind in (2, 6, 8):
        await made_up(world, world.moderator, world.channel, custom_id, kind, "1")
    assert ServerSettings() == chosen(world)
    assert [] == world.env.errors


async def test_a_panel_outlives_the_right_to_use_it(world: Any) -> None:
    """Who manages the server no longer is refused in each of its menus, though they are still on the screen."""
    message = await panel(world)
    role = world.server.roles["Moderators"]
    world.env.backend.remove_member_role(world.server.id, world.moderator.id, role.id)
    refused = [await world.moderator.click(message, custom_id=ON)]
    for menu in MENUS:
        choice = [world.channel] if menu == "setup-channel" else [role]
        refused.append(await world.moderator.select(message, choice, custom_id=menu))
    for told in refused:
        assert (say("en", "refused-setup"), True) == (told.response.content, told.response.ephemeral)
    assert ServerSettings() == chosen(world)
    assert [] == world.bot.docent.store.servers.known()


async def test_a_moderator_named_in_setup_may_not_use_it(world: Any) -> None:
    """Else they could name others, and turn the switch off for themselves."""
    role = world.server.create_role("Curators")
    curator = world.server.add_member(world.env.create_user("ines"), roles=[role])
    message = await panel(world)
    for menu in MENUS[:3]:
        await world.moderator.select(message, [role], custom_id=menu)
    before = chosen(world)
    command = world.env.backend.find_command("setup", None)
    world.server.set_command_permissions(int(command["id"]), {curator: True})
    refused = await curator.slash(world.channel, "setup")
    assert (say("en", "refused-setup"), True) == (refused.response.content, refused.response.ephemeral)
    for custom_id, kind in (("setup:approve", 6), ("setup:publish", 6), ("setup-channel", 8), (ON, 2)):
        told = await made_up(world, curator, world.channel, custom_id, kind, str(role.id))
        assert (say("en", "refused-setup"), True) == (told.response.content, told.response.ephemeral)
    assert before == chosen(world)
    assert world.env.errors
