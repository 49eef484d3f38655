"""`/setup`, page two: where Docent answers without being named, after how long, and in which language."""

import re
from typing import Any

import discord

from bot.access import Interaction, Right, require, settings_of
from bot.asking import AskHere
from bot.client import language_of
from bot.cogs.setup.choosing import Turn, choose
from bot.forms import Pressed, picked
from bot.i18n import known_language, language_name, say
from bot.quoted import button
from bot.render import LOOKED_UP
from knowledge.language import LANGUAGES

KINDS = {"asks": [discord.ChannelType.text], "forums": [discord.ChannelType.forum]}
MOST_CHANNELS = 25
WAITS = (0, 10, 30, 60, 240, 1440)
"""Minutes that people have to answer a forum post first."""
OPTIONS = 25
"""The most a menu holds in Discord."""


def places(interaction: Interaction) -> tuple[discord.Embed, discord.ui.View]:
    """What is chosen now, and a menu for each choice."""
    language, chosen = language_of(interaction), settings_of(interaction)
    embed = discord.Embed(
        title=say(language, "setup-places-title"), description=say(language, "setup-places-body"), colour=LOOKED_UP
    )
    view = discord.ui.View(timeout=None)
    for kind in KINDS:
        channels = " ".join(f"<#{channel}>" for channel in getattr(chosen, kind)) or say(language, "setup-channel-none")
        embed.add_field(name=say(language, f"setup-{kind}"), value=channels, inline=False)
        view.add_item(ChooseChannels(kind, say(language, f"setup-{kind}"), getattr(chosen, kind)))
    embed.add_field(name=say(language, "setup-wait"), value=_minutes(chosen.wait, language), inline=False)
    spoken = language_name(chosen.language, language) if chosen.language else say(language, "setup-language-own")
    embed.add_field(name=say(language, "setup-language"), value=spoken, inline=False)
    threads = say(language, "yes" if chosen.threads else "no")
    embed.add_field(name=say(language, "setup-threads"), value=threads, inline=False)
    view.add_item(ChooseWait(language, chosen.wait))
    view.add_item(ChooseLanguage(language, _discords(interaction), chosen.language))
    label = say(language, "setup-threads-off" if chosen.threads else "setup-threads-on")
    view.add_item(SwitchThreads(threads=not chosen.threads, label=label))
    if not interaction.client.docent.settings.message_content:
        embed.set_footer(text=say(language, "setup-unread"))
        if chosen.asks:
            view.add_item(PutButton(say(language, "setup-put-button")))
    view.add_item(Turn("keepers", say(language, "setup-title")))
    return embed, view


def _minutes(count: int, language: str) -> str:
    return say(language, "setup-wait-minutes", count=count)


def _discords(interaction: Interaction) -> str:
    """The language of the server's own Discord settings: it needs no choice, and the others then fit into a menu."""
    return known_language(str(interaction.guild_locale)) or "en"


class ChooseChannels(
    Pressed,
    discord.ui.DynamicItem[discord.ui.ChannelSelect[discord.ui.View]],
    template=r"setup-in:(?P<kind>asks|forums)",
):
    """The channels in which every question is answered, or the forums in which new posts are."""

    def __init__(self, kind: str, placeholder: str, channels: tuple[str, ...] = ()) -> None:
        self.kind = kind
        of_channels = discord.SelectDefaultValueType.channel
        super().__init__(
            discord.ui.ChannelSelect(
                custom_id=f"setup-in:{kind}",
                placeholder=placeholder[:150],
                min_values=0,
                max_values=MOST_CHANNELS,
                channel_types=KINDS[kind],
                default_values=[discord.SelectDefaultValue(id=int(one), type=of_channels) for one in channels],
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "ChooseChannels":
        """The menu that was used."""
        return cls(match["kind"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Keep the channels."""
        await choose(interaction, places, **{self.kind: picked(interaction)})


class ChooseWait(Pressed, discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"setup-wait"):
    """How long people have to answer a forum post first."""

    def __init__(self, language: str, chosen: int = -1) -> None:
        options = [
            discord.SelectOption(label=_minutes(count, language)[:100], value=str(count), default=count == chosen)
            for count in WAITS
        ]
        super().__init__(
            discord.ui.Select(custom_id="setup-wait", placeholder=say(language, "setup-wait")[:150], options=options)
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "ChooseWait":
        """The menu that was used."""
        return cls(language_of(interaction))

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it."""
        minutes = {str(count): count for count in WAITS}
        wished = [minutes[value] for value in picked(interaction) if value in minutes]
        if wished:
            await choose(interaction, places, wait=wished[0])


class ChooseLanguage(Pressed, discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"setup-language"):
    """The language spoken to people whose own is unknown; none chosen means that of the server's Discord."""

    def __init__(self, language: str, discords: str, chosen: str | None = None) -> None:
        names = {code: language_name(code, language) for code in LANGUAGES if code != discords}
        options = [
            discord.SelectOption(label=name, value=code, default=code == chosen)
            for code, name in sorted(names.items(), key=lambda item: item[1])
        ]
        super().__init__(
            discord.ui.Select(
                custom_id="setup-language",
                placeholder=say(language, "setup-language")[:150],
                min_values=0,
                options=options[:OPTIONS],
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "ChooseLanguage":
        """The menu that was used."""
        return cls(language_of(interaction), _discords(interaction))

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it."""
        await choose(
            interaction, places, language=next((code for code in picked(interaction) if code in LANGUAGES), None)
        )


class SwitchThreads(
    Pressed,
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"setup-threads:(?P<threads>on|off)",
):
    """Whether answers in a channel open a thread."""

    def __init__(self, *, threads: bool, label: str) -> None:
        self.threads = threads
        super().__init__(button(label, f"setup-threads:{'on' if threads else 'off'}"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "SwitchThreads":
        """The button that was pressed."""
        return cls(threads=match["threads"] == "on", label="-")

    async def pressed(self, interaction: Interaction) -> None:
        """Turn it on or off, as the button said."""
        await choose(interaction, places, threads=self.threads)


class PutButton(Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"setup-put"):
    """Puts a button to ask into the channels for questions, where the bot may not read what does not mention it."""

    def __init__(self, label: str) -> None:
        super().__init__(button(label, "setup-put"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "PutButton":
        """The button that was pressed."""
        return cls("-")

    async def pressed(self, interaction: Interaction) -> None:
        """Write one message with the button into each of these channels."""
        require(interaction, Right.SETUP)
        await interaction.response.defer(ephemeral=True, thinking=True)
        language = language_of(interaction)
        failed = []
        for channel in settings_of(interaction).asks:
            view = discord.ui.View(timeout=None)
            view.add_item(AskHere(say(language, "form-ask")))
            try:
                await interaction.client.get_partial_messageable(int(channel)).send(
                    say(language, "ask-here"), view=view
                )
            except discord.HTTPException:
                failed.append(f"<#{channel}>")
        key = "setup-put-failed" if failed else "setup-put-done"
        await interaction.followup.send(say(language, key, channels=" ".join(failed)), ephemeral=True)
