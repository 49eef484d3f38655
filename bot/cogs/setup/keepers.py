"""`/setup`, page one: who may propose, approve and publish, whether it takes two, and where moderators are told."""

import re
from typing import Any

import discord

from bot.access import Interaction, Refused, is_hub, settings_of
from bot.client import language_of
from bot.cogs.setup.choosing import Turn, choose
from bot.forms import Pressed, picked
from bot.i18n import say
from bot.render import LOOKED_UP

ROLES = ("propose", "approve", "publish")
MOST_ROLES = 10


def keepers(interaction: Interaction) -> tuple[discord.Embed, discord.ui.View]:
    """What is chosen now, and a menu for each choice."""
    language, chosen = language_of(interaction), settings_of(interaction)
    kinds = ROLES if is_hub(interaction) else ROLES[:2]
    embed = discord.Embed(title=say(language, "setup-title"), colour=LOOKED_UP)
    for kind in kinds:
        roles = ", ".join(f"<@&{role}>" for role in getattr(chosen, kind)) or say(language, f"setup-{kind}-nobody")
        embed.add_field(name=say(language, f"setup-{kind}"), value=roles, inline=False)
    embed.add_field(name=say(language, "setup-two"), value=say(language, "yes" if chosen.two else "no"), inline=False)
    channel = f"<#{chosen.channel}>" if chosen.channel else say(language, "setup-channel-none")
    embed.add_field(name=say(language, "setup-channel"), value=channel, inline=False)
    if not is_hub(interaction):
        embed.set_footer(text=say(language, "setup-not-hub"))
    view = discord.ui.View(timeout=None)
    for kind in kinds:
        view.add_item(ChooseRoles(kind, say(language, f"setup-{kind}"), getattr(chosen, kind)))
    view.add_item(ChooseChannel(say(language, "setup-channel"), chosen.channel))
    view.add_item(SwitchTwo(two=not chosen.two, label=say(language, "setup-two-off" if chosen.two else "setup-two-on")))
    view.add_item(Turn("places", say(language, "setup-places-title")))
    return embed, view


class ChooseRoles(
    Pressed, discord.ui.DynamicItem[discord.ui.RoleSelect[discord.ui.View]], template=r"setup:(?P<kind>[a-z]+)"
):
    """The roles that have a right; none chosen means the default."""

    def __init__(self, kind: str, placeholder: str, roles: tuple[str, ...] = ()) -> None:
        self.kind = kind
        super().__init__(
            discord.ui.RoleSelect(
                custom_id=f"setup:{kind}",
                placeholder=placeholder[:150],
                min_values=0,
                max_values=MOST_ROLES,
                default_values=[
                    discord.SelectDefaultValue(id=int(role), type=discord.SelectDefaultValueType.role) for role in roles
                ],
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "ChooseRoles":
        """The menu that was used."""
        return cls(match["kind"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Keep the roles."""
        if self.kind == "publish" and not is_hub(interaction):
            raise Refused(say(language_of(interaction), "setup-not-hub"))
        if self.kind in ROLES:
            await choose(interaction, keepers, **{self.kind: picked(interaction)})


class ChooseChannel(
    Pressed, discord.ui.DynamicItem[discord.ui.ChannelSelect[discord.ui.View]], template=r"setup-channel"
):
    """The channel in which moderators are told what needs care."""

    def __init__(self, placeholder: str, channel: str | None = None) -> None:
        kind = discord.SelectDefaultValueType.channel
        known = [discord.SelectDefaultValue(id=int(channel), type=kind)] if channel else []
        super().__init__(
            discord.ui.ChannelSelect(
                custom_id="setup-channel",
                placeholder=placeholder[:150],
                min_values=0,
                channel_types=[discord.ChannelType.text],
                default_values=known,
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "ChooseChannel":
        """The menu that was used."""
        return cls("-")

    async def pressed(self, interaction: Interaction) -> None:
        """Keep the channel."""
        await choose(interaction, keepers, channel=next(iter(picked(interaction)), None))


class SwitchTwo(
    Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"setup-two:(?P<two>on|off)"
):
    """Whether publishing takes a second moderator."""

    def __init__(self, *, two: bool, label: str) -> None:
        self.two = two
        super().__init__(discord.ui.Button(label=label[:80], custom_id=f"setup-two:{'on' if two else 'off'}"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "SwitchTwo":
        """The button that was pressed."""
        return cls(two=match["two"] == "on", label="-")

    async def pressed(self, interaction: Interaction) -> None:
        """Turn it on or off, as the button said."""
        await choose(interaction, keepers, two=self.two)
