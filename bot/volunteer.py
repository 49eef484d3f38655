"""“Ask a person” under an answer: calls somebody who volunteered for its topic, gently, and once an answer."""

import asyncio
import re
from typing import Any

import discord

from bot.access import Interaction, Refused, actor_of
from bot.client import language_of
from bot.errors import UsageError
from bot.forms import Pressed, picked
from bot.i18n import say
from bot.quoted import CODES, button, entries_under
from bot.render import LOOKED_UP, escape
from knowledge.store.contacts import MOST_A_WEEK, Contact
from knowledge.topics import topics

OFTEN = (1, 2, 3, 5, MOST_A_WEEK)
"""How many calls a week somebody may choose from."""


class AskPerson(
    Pressed,
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"person:(?P<asker>\d+):{CODES}",
):
    """Calls a volunteer, at the wish of the person who asked."""

    def __init__(self, asker: int, codes: str, label: str) -> None:
        super().__init__(button(label, f"person:{asker}:{codes}"))
        self.asker, self.codes = asker, codes

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "AskPerson":
        """The button that was pressed."""
        return cls(int(match["asker"]), match["codes"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Mention one volunteer below the answer; say so when there is nobody."""
        language = language_of(interaction)
        if interaction.user.id != self.asker:
            raise Refused(say(language, "person-not-yours"))
        await interaction.response.defer(ephemeral=True, thinking=True)
        person = await _called(interaction, self.codes)
        if person is None:
            raise UsageError(say(language, "person-nobody"))
        asker = escape(interaction.user.display_name)
        said = say(language, "person-call", who=person.mention, asker=asker)
        message = interaction.message
        assert message is not None
        whom = discord.AllowedMentions(users=[person], replied_user=False)
        try:
            await message.reply(said, allowed_mentions=whom)
        except discord.HTTPException as error:
            contacts = interaction.client.docent.store.contacts
            await asyncio.to_thread(contacts.uncall, str(message.id))
            if not isinstance(error, discord.Forbidden):
                raise
            channel = f"<#{interaction.channel_id}>"
            raise UsageError(say(language, "setup-put-failed", channels=channel)) from error
        await interaction.followup.send(say(language, "person-called"), ephemeral=True)


async def _called(interaction: Interaction, codes: str) -> discord.Member | None:
    """The volunteer who is to be called under an answer, noted as called; None when there is nobody.

    Raises UsageError when somebody was called there already. Who has left the server is passed over.
    """
    store, guild, message = interaction.client.docent.store, interaction.guild, interaction.message
    if guild is None or message is None:
        return None
    if await asyncio.to_thread(store.contacts.called, str(message.id)):
        raise UsageError(say(language_of(interaction), "person-again"))
    found = await asyncio.to_thread(entries_under, interaction, codes)
    topic = found[0].entry.topic if found else None
    myself = await asyncio.to_thread(actor_of, interaction)
    willing = await asyncio.to_thread(store.contacts.willing, str(guild.id), topic, language_of(interaction), (myself,))
    for contact in willing:
        person = await _present(interaction, guild, contact)
        if person is not None and await asyncio.to_thread(store.contacts.call, str(message.id), contact):
            return person
    return None


async def _present(interaction: Interaction, guild: discord.Guild, contact: Contact) -> discord.Member | None:
    """The member a volunteer is; None for one who left, does not see the channel, or asked to be forgotten."""
    account = await asyncio.to_thread(interaction.client.docent.store.people.account_of, contact.person)
    if account is None:
        return None
    try:
        member = await guild.fetch_member(int(account.removeprefix("discord:")))
    except discord.NotFound:
        return None
    channel = interaction.channel
    if (
        isinstance(channel, discord.abc.GuildChannel | discord.Thread)
        and not channel.permissions_for(member).view_channel
    ):
        return None
    return member


def panel(interaction: Interaction, contact: Contact | None) -> tuple[discord.Embed, discord.ui.View]:
    """What somebody volunteers for in this server, with a menu for the topics and one for how often."""
    language = language_of(interaction)
    embed = discord.Embed(
        title=say(language, "volunteer-title"), description=say(language, "volunteer-body"), colour=LOOKED_UP
    )
    embed.add_field(name=say(language, "volunteer-topics"), value=_topics(contact, language), inline=False)
    view = discord.ui.View(timeout=None)
    view.add_item(VolunteerTopics(language, contact.topics if contact else ()))
    if contact is not None:
        often = say(language, "volunteer-weekly", count=contact.weekly)
        embed.add_field(name=say(language, "volunteer-often"), value=often, inline=False)
        view.add_item(VolunteerOften(language, contact.weekly))
        view.add_item(VolunteerStop(say(language, "volunteer-stop")))
    return embed, view


def _topics(contact: Contact | None, language: str) -> str:
    if contact is None:
        return say(language, "volunteer-none")
    known = [say(language, f"topic-{name}") for name in contact.topics if name in topics()]
    return ", ".join(known) or say(language, "volunteer-none")


class VolunteerTopics(
    Pressed, discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"volunteer-topics"
):
    """The topics somebody may be asked on."""

    def __init__(self, language: str, chosen: tuple[str, ...] = ()) -> None:
        options = [
            discord.SelectOption(label=say(language, f"topic-{name}"), value=name, default=name in chosen)
            for name in topics()
        ]
        menu: discord.ui.Select[discord.ui.View] = discord.ui.Select(
            custom_id="volunteer-topics",
            placeholder=say(language, "volunteer-topics")[:150],
            options=options,
            max_values=len(options),
        )
        super().__init__(menu)

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "VolunteerTopics":
        """The menu that was used."""
        return cls(language_of(interaction))

    async def pressed(self, interaction: Interaction) -> None:
        """Keep the topics."""
        known = topics()
        await _keep(interaction, topics=tuple(name for name in picked(interaction) if name in known))


class VolunteerOften(Pressed, discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"volunteer-often"):
    """How often a week somebody may be asked."""

    def __init__(self, language: str, weekly: int = 2) -> None:
        options = [
            discord.SelectOption(
                label=say(language, "volunteer-weekly", count=count), value=str(count), default=count == weekly
            )
            for count in OFTEN
        ]
        super().__init__(discord.ui.Select(custom_id="volunteer-often", options=options))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "VolunteerOften":
        """The menu that was used."""
        return cls(language_of(interaction))

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it."""
        if await asyncio.to_thread(_contact, interaction) is None:  # they stopped meanwhile
            embed, view = panel(interaction, None)
            await interaction.response.edit_message(embed=embed, view=view)
            return
        wished = {str(count): count for count in OFTEN}.get(next(iter(picked(interaction)), ""), OFTEN[0])
        await _keep(interaction, weekly=wished)


class VolunteerStop(Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"volunteer-stop"):
    """Takes somebody off the list."""

    def __init__(self, label: str) -> None:
        super().__init__(button(label, "volunteer-stop"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "VolunteerStop":
        """The button that was pressed."""
        return cls("-")

    async def pressed(self, interaction: Interaction) -> None:
        """Forget what they volunteered for."""
        _in_a_server(interaction)
        await interaction.response.defer()
        contacts = interaction.client.docent.store.contacts
        await asyncio.to_thread(
            contacts.resign, str(interaction.guild_id), await asyncio.to_thread(actor_of, interaction)
        )
        embed, view = panel(interaction, None)
        await interaction.edit_original_response(embed=embed, view=view)


async def _keep(interaction: Interaction, **changed: Any) -> None:
    """Keep what somebody chose for this server, and show it."""
    _in_a_server(interaction)
    await interaction.response.defer()
    contact = await asyncio.to_thread(_volunteer, interaction, changed)
    embed, view = panel(interaction, contact)
    await interaction.edit_original_response(embed=embed, view=view)


def _volunteer(interaction: Interaction, changed: dict[str, Any]) -> Contact:
    server, person = str(interaction.guild_id), actor_of(interaction)
    before = _contact(interaction) or Contact(server=server, person=person)
    contact = before.model_copy(update={**changed, "language": language_of(interaction)})
    interaction.client.docent.store.contacts.volunteer(contact)
    return contact


def _contact(interaction: Interaction) -> Contact | None:
    return interaction.client.docent.store.contacts.get(str(interaction.guild_id), actor_of(interaction))


def _in_a_server(interaction: Interaction) -> None:
    if interaction.guild_id is None:
        raise Refused(say(language_of(interaction), "refused-no-server"))
