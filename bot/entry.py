"""A whole entry, page by page, in the reader's language where it was translated."""

import asyncio
import re
from typing import Any

import discord

from bot.access import Interaction
from bot.app import Docent
from bot.client import language_of, scope_of
from bot.errors import UsageError
from bot.forms import Pressed
from bot.i18n import say
from bot.quoted import button
from bot.render import entry_embed, entry_pages
from knowledge.errors import UnknownEntry
from knowledge.model import Entry, Scope

MOST_ID = 80
"""Characters of an entry's id that fit into the id of a button; of one with a longer name the first page is shown."""


async def open_entry(interaction: Interaction, name: str) -> None:
    """Show an entry to the person alone, if this server may still see it."""
    embed, view = await _page(interaction, name, 0)
    await interaction.response.send_message(embed=embed, view=view, ephemeral=True)


class EntryPage(
    Pressed,
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"entry:(?P<page>\d+):(?P<entry>.+)",
):
    """Turns to another page of an entry. All it needs stands in its id, so it works after a restart."""

    def __init__(self, entry: str, page: int, label: str) -> None:
        super().__init__(button(label, f"entry:{page}:{entry}"))
        self.entry, self.page = entry, page

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "EntryPage":
        """The button that was pressed."""
        return cls(match["entry"], int(match["page"]), "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Show the page in place of the one before."""
        embed, view = await _page(interaction, self.entry, self.page)
        await interaction.response.edit_message(embed=embed, view=view)


def page_buttons(entry: Entry, page: int, language: str) -> discord.ui.View:
    """Back and on, where the text has more pages; MISSING where it has one."""
    view = discord.ui.View(timeout=None)
    pages = len(entry_pages(entry))
    for step, key in ((-1, "previous"), (1, "next")):
        if 0 <= page + step < pages and len(entry.id) <= MOST_ID:
            view.add_item(EntryPage(entry.id, page + step, say(language, key)))
    none: discord.ui.View = discord.utils.MISSING
    return view if view.children else none


async def _page(interaction: Interaction, name: str, page: int) -> tuple[discord.Embed, discord.ui.View]:
    language, docent = language_of(interaction), interaction.client.docent
    try:
        wording = await asyncio.to_thread(_worded, docent, name, scope_of(interaction.guild_id), language)
    except UnknownEntry:
        raise UsageError(say(language, "unknown-entry")) from None
    return entry_embed(wording, language, docent.edition(), page), page_buttons(wording, page, language)


def _worded(docent: Docent, name: str, scope: Scope, language: str) -> Entry:
    """The entry, in the reader's language where it was translated."""
    entry = docent.entry(name, scope).entry
    return docent.store.entries.translation(entry, language, scope) or entry
