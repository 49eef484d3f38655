"""Under an ambiguous question, its likeliest readings as buttons: each opens the entry that it would be about."""

import re
from typing import Any

import discord

from bot.access import Interaction
from bot.client import language_of, scope_of
from bot.errors import UsageError
from bot.forms import Pressed
from bot.i18n import say
from bot.render import cut, entry_embed
from index.answer import Answer
from knowledge.errors import UnknownEntry

READINGS = 2
LABEL = 80
"""Discord's limit for the text on a button."""


def add_readings(view: discord.ui.View, answer: Answer) -> None:
    """Put the two likeliest readings of an ambiguous question under its answer; any other answer stays as it is."""
    if answer.reason == "ambiguous":
        for related in answer.related[:READINGS]:
            view.add_item(Reading(related.entry, related.title))


class Reading(Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"reading:(?P<entry>.+)"):
    """Opens the entry for the person who pressed. All it needs stands in its id, so it works after a restart."""

    def __init__(self, entry: str, label: str) -> None:
        super().__init__(discord.ui.Button(label=cut(label, LABEL), custom_id=f"reading:{entry}"[:100]))
        self.entry = entry

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Reading":
        """The button that was pressed."""
        return cls(match["entry"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Show the entry, in the person's language where it was translated, if this server may still see it."""
        language, scope = language_of(interaction), scope_of(interaction.guild_id)
        docent = interaction.client.docent
        try:
            entry = docent.entry(self.entry, scope).entry
        except UnknownEntry:
            raise UsageError(say(language, "unknown-entry")) from None
        wording = docent.store.entries.translation(entry, language, scope) or entry
        await interaction.response.send_message(embed=entry_embed(wording, language, docent.edition()), ephemeral=True)
