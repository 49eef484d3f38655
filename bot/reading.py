"""Under an ambiguous question, its likeliest readings as buttons: each opens the entry that it would be about."""

import re
from typing import Any

import discord

from bot.access import Interaction
from bot.entry import open_entry
from bot.forms import Pressed
from bot.render import cut
from index.answer import Answer

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
        """Show the entry, if this server may still see it."""
        await open_entry(interaction, self.entry)
