"""`/corpus review`: the drafts that wait, a page at a time, with a menu to open one."""

import asyncio
import re
from collections.abc import Sequence
from typing import Any

import discord

from bot.access import Interaction, decides_for, known_actor
from bot.choices import CHOICES
from bot.client import language_of
from bot.cogs.corpus.group import corpus
from bot.cogs.corpus.review import is_here, send_card, shown_draft
from bot.forms import Pressed, picked
from bot.i18n import say
from bot.render import DESCRIPTION, cut, escape
from knowledge.draft import WAITING, Draft

LABEL = 100


@corpus.command(description="Drafts that wait for a decision; your own suggestions, if you decide on none.")
async def review(interaction: Interaction) -> None:
    """List what waits, with a menu to open one."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    drafts = await asyncio.to_thread(_queue, interaction)
    if not drafts:
        await interaction.followup.send(say(language_of(interaction), "review-empty"), ephemeral=True)
        return
    embed, view = listing(drafts, 0, language_of(interaction))
    await interaction.followup.send(embed=embed, view=view, ephemeral=True)


def _queue(interaction: Interaction) -> list[Draft]:
    store, servers = interaction.client.docent.store, decides_for(interaction)
    if servers:
        return store.drafts.waiting(servers)
    own = store.drafts.proposed_by(known_actor(interaction) or "")
    return [draft for draft in own if draft.state in WAITING and is_here(interaction, draft)]


def listing(drafts: Sequence[Draft], page: int, language: str) -> tuple[discord.Embed, discord.ui.View]:
    """One page of the drafts that wait: as many as a menu holds. A page beyond the last is the last."""
    pages = max(1, (len(drafts) + CHOICES - 1) // CHOICES)
    page = min(page, pages - 1)
    shown = drafts[page * CHOICES : (page + 1) * CHOICES]
    lines = [f"{say(language, 'draft-title', number=draft.id)} · {cut(draft.title, LABEL)}" for draft in shown]
    embed = discord.Embed(
        title=say(language, "review-title"), description=cut("\n".join(map(escape, lines)), DESCRIPTION)
    )
    view = discord.ui.View(timeout=None)
    view.add_item(OpenDraft(shown, language))
    if pages > 1:
        embed.set_footer(text=say(language, "resources-page", page=page + 1, pages=pages))
    for step, key in ((-1, "previous"), (1, "next")):
        if 0 <= page + step < pages:
            view.add_item(QueuePage(page + step, say(language, key)))
    return embed, view


class QueuePage(Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"queue:(?P<page>\d+)"):
    """Turns to another page of what waits at this moment."""

    def __init__(self, page: int, label: str) -> None:
        super().__init__(discord.ui.Button(label=label[:80], custom_id=f"queue:{page}"))
        self.page = page

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "QueuePage":
        """The button that was pressed."""
        return cls(int(match["page"]), "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Show the page in place of the one before."""
        await interaction.response.defer()
        language, drafts = language_of(interaction), await asyncio.to_thread(_queue, interaction)
        if not drafts:
            await interaction.edit_original_response(content=say(language, "review-empty"), embed=None, view=None)
            return
        embed, view = listing(drafts, self.page, language)
        await interaction.edit_original_response(embed=embed, view=view)


class OpenDraft(Pressed, discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"draft"):
    """Opens the draft that was picked."""

    def __init__(self, drafts: Sequence[Draft], language: str) -> None:
        options = [
            discord.SelectOption(label=cut(f"{draft.id} · {draft.title}", LABEL), value=str(draft.id))
            for draft in drafts
        ]
        super().__init__(
            discord.ui.Select(
                custom_id="draft",
                placeholder=say(language, "review-pick"),
                options=options or discord.utils.MISSING,
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "OpenDraft":
        """The menu that was used; what was picked comes with the interaction."""
        return cls([], language_of(interaction))

    async def pressed(self, interaction: Interaction) -> None:
        """Show the draft."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        draft = await asyncio.to_thread(shown_draft, interaction, int(picked(interaction)[0]))
        await send_card(interaction, draft)
