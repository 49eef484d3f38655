"""What both pages of `/setup` share: keeping a choice, and turning to the other page."""

import asyncio
import re
from collections.abc import Callable
from typing import Any

import discord

from bot.access import Interaction, Right, actor_of, require
from bot.forms import Pressed
from bot.quoted import button

Panel = Callable[[Interaction], tuple[discord.Embed, discord.ui.View]]
PAGES: dict[str, Panel] = {}
"""The pages by name; each puts itself here."""


async def choose(interaction: Interaction, page: Panel, **changed: Any) -> None:
    """Keep a choice, if the person may make it, and show the settings anew."""
    require(interaction, Right.SETUP)
    await interaction.response.defer()
    store, actor = interaction.client.docent.store, await asyncio.to_thread(actor_of, interaction)
    await asyncio.to_thread(store.servers.change, str(interaction.guild_id), changed, actor)
    embed, view = page(interaction)
    await interaction.edit_original_response(embed=embed, view=view)


class Turn(
    Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"setup-page:(?P<page>[a-z]+)"
):
    """Turns to the other page."""

    def __init__(self, page: str, label: str) -> None:
        super().__init__(button(label, f"setup-page:{page}", discord.ButtonStyle.primary))
        self.page = page

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Turn":
        """The button that was pressed."""
        return cls(match["page"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Show the page in place of this one."""
        require(interaction, Right.SETUP)
        embed, view = PAGES.get(self.page, next(iter(PAGES.values())))(interaction)
        await interaction.response.edit_message(embed=embed, view=view)
