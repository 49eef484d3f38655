"""“Helpful” and “Not helpful” under an answer: one vote a person, a reason if they like, never the question."""

import re
from typing import Any, get_args

import discord

from bot.access import Interaction, actor_of
from bot.client import language_of
from bot.document import Wish
from bot.forms import Pressed, picked
from bot.i18n import say
from bot.quoted import CODES, button, entries_under
from bot.render import LOOKED_UP
from knowledge.store.votes import Reason, Vote

REASONS: tuple[Reason, ...] = get_args(Reason)[2:]


class Helpful(Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=rf"helpful:{CODES}"):
    """Says that an answer helped."""

    def __init__(self, codes: str, label: str) -> None:
        super().__init__(button(label, f"helpful:{codes}"))
        self.codes = codes

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Helpful":
        """The button that was pressed."""
        return cls(match["codes"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Count the vote."""
        await _cast(interaction, _message(interaction), "helpful", self.codes)
        await interaction.followup.send(say(language_of(interaction), "vote-thanks"), ephemeral=True)


class Unhelpful(
    Pressed,
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"unhelpful:(?P<asker>\d+):{CODES}",
):
    """Says that an answer did not help, and asks why. Its asker may have the question documented."""

    def __init__(self, asker: int, codes: str, label: str) -> None:
        super().__init__(button(label, f"unhelpful:{asker}:{codes}"))
        self.asker, self.codes = asker, codes

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Unhelpful":
        """The button that was pressed."""
        return cls(int(match["asker"]), match["codes"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Count the vote, and show the reasons there may be."""
        language, message = language_of(interaction), _message(interaction)
        await _cast(interaction, message, "unhelpful", self.codes)
        view = discord.ui.View(timeout=None)
        view.add_item(Why(message, self.codes, language))
        embed = discord.Embed(description=say(language, "vote-why"), colour=LOOKED_UP)
        if interaction.user.id == self.asker and interaction.message and interaction.message.embeds:
            embed.title = interaction.message.embeds[0].title
            if not (embed.title or "").endswith("…"):  # of a long question only the beginning is known
                view.add_item(Wish(self.asker, say(language, "gap-button")))
        await interaction.followup.send(embed=embed, view=view, ephemeral=True)


class Why(
    Pressed, discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=rf"why:(?P<message>\d+):{CODES}"
):
    """The reason why an answer did not help."""

    def __init__(self, message: int, codes: str, language: str) -> None:
        options = [discord.SelectOption(label=say(language, f"vote-{reason}"), value=reason) for reason in REASONS]
        super().__init__(
            discord.ui.Select(
                custom_id=f"why:{message}:{codes}", placeholder=say(language, "vote-why")[:150], options=options
            )
        )
        self.message, self.codes = message, codes

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Why":
        """The menu that was used."""
        return cls(int(match["message"]), match["codes"], language_of(interaction))

    async def pressed(self, interaction: Interaction) -> None:
        """Put the reason in the place of the vote without one."""
        reason = next((known for known in REASONS if known in picked(interaction)), None)
        if reason is not None:
            await _cast(interaction, self.message, reason, self.codes)
            await interaction.followup.send(say(language_of(interaction), "vote-reason-thanks"), ephemeral=True)


def _message(interaction: Interaction) -> int:
    """The answer a button stands under."""
    return interaction.message.id if interaction.message else 0


async def _cast(interaction: Interaction, message: int, reason: Reason, codes: str) -> None:
    await interaction.response.defer(ephemeral=True, thinking=True)
    await interaction.client.docent.write(_keep, interaction, message, reason, codes)


def _keep(interaction: Interaction, message: int, reason: Reason, codes: str) -> None:
    entries = tuple(stored.entry.id for stored in entries_under(interaction, codes))
    server = None if interaction.guild_id is None else str(interaction.guild_id)
    person = actor_of(interaction)
    vote = Vote(message=str(message), person=person, server=server, reason=reason, entries=entries)
    interaction.client.docent.store.votes.cast(vote)
