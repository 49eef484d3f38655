"""`/corpus gaps`: what people asked in vain and want documented, like questions together, and what to do about it."""

import asyncio
import re
from collections.abc import Sequence
from typing import Any

import discord
from discord import app_commands

from bot.access import Interaction, Refused, Right, actor_of, decides_for, home_of
from bot.client import language_of
from bot.cogs.corpus.adding import adding
from bot.cogs.corpus.forms import new_form
from bot.cogs.corpus.group import chosen_entry, corpus, entry_choices
from bot.forms import Pressed, picked
from bot.i18n import say
from bot.preview import grouped
from bot.render import DESCRIPTION, cut, escape
from bot.votes import unhelpful_lines
from knowledge.model import StoredEntry
from knowledge.store.gaps import Gap

SHOWN = 10
LABEL = 100
VALUE = 100
"""Characters Discord allows in what a choice of a menu stands for."""


@corpus.command(description="Questions the corpus did not answer, kept by consent; close one with an entry.")
@app_commands.describe(
    close="Number of a question to close", entry="The entry that answers it", dismiss="Number of one to dismiss"
)
async def gaps(
    interaction: Interaction, close: int | None = None, entry: str | None = None, dismiss: int | None = None
) -> None:
    """Show the board; or close a question, and those like it, with an entry; or dismiss it."""
    servers = decides_for(interaction)
    if not servers:
        raise Refused(say(language_of(interaction), f"refused-{Right.APPROVE}"))
    await interaction.response.defer(ephemeral=True, thinking=True)
    language = language_of(interaction)
    groups = await asyncio.to_thread(board, interaction, servers)
    number = close if close is not None else dismiss
    if number is not None:
        like = [number]
        if close is not None:
            like = next(([gap.id for gap in group] for group in groups if number in [gap.id for gap in group]), like)
        answer = await chosen_entry(interaction, entry) if close is not None and entry else None
        if close is not None and answer is None:
            raise Refused(say(language, "gaps-which-entry"))
        count = await _decide(interaction, like, servers, answer)
        await interaction.followup.send(say(language, "gaps-closed", count=count), ephemeral=True)
        return
    votes = await asyncio.to_thread(_votes, interaction, language)
    if not groups and not votes:
        await interaction.followup.send(say(language, "gaps-empty"), ephemeral=True)
        return
    embed = discord.Embed(title=say(language, "gaps-title"))
    lines = [_line(group, language) for group in groups[:SHOWN]] or [say(language, "gaps-empty")]
    embed.description = cut("\n".join([*lines, "", *votes]), DESCRIPTION)
    view = discord.ui.View(timeout=None)
    if groups:
        view.add_item(DocumentGap(groups[:SHOWN], language))
    await interaction.followup.send(embed=embed, view=view, ephemeral=True)


gaps.autocomplete("entry")(entry_choices)


def board(interaction: Interaction, servers: Sequence[str | None]) -> list[list[Gap]]:
    """The open questions of these servers, like ones together, the most asked first."""
    docent = interaction.client.docent
    found = docent.store.gaps.open(servers)
    return [[found[place] for place in group] for group in grouped(docent, [gap.question for gap in found])]


def _votes(interaction: Interaction, language: str) -> list[str]:
    """Which entries did not help those who asked."""
    store, server = interaction.client.docent.store, str(interaction.guild_id)
    return unhelpful_lines(store, server, language, is_hub=None in decides_for(interaction))


async def _decide(
    interaction: Interaction, numbers: list[int], servers: list[str | None], answer: StoredEntry | None
) -> int:
    store = interaction.client.docent.store
    actor = await asyncio.to_thread(actor_of, interaction)
    count = await asyncio.to_thread(store.gaps.decide, numbers, servers, answer, actor)
    interaction.client.dispatch("corpus_change")
    return count


def _line(group: Sequence[Gap], language: str) -> str:
    first = group[0]
    others = [escape(cut(gap.question, LABEL)) for gap in group[1:3]]
    asked = say(language, "gaps-asked", count=len(group))
    return "\n".join(
        [f"**{first.id}** {escape(cut(first.question, 200))} · {asked}", *(f"  ≈ {other}" for other in others)]
    )


class DocumentGap(Pressed, discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"document"):
    """Opens the form of an entry that is to answer the question that was picked."""

    def __init__(self, groups: Sequence[Sequence[Gap]], language: str) -> None:
        options = [
            discord.SelectOption(label=cut(f"{group[0].id} · {group[0].question}", LABEL), value=_numbers(group))
            for group in groups
        ]
        menu: discord.ui.Select[discord.ui.View] = discord.ui.Select(
            custom_id="document", placeholder=say(language, "gaps-pick"), options=options or discord.utils.MISSING
        )
        super().__init__(menu)

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "DocumentGap":
        """The menu that was used; what was picked comes with the interaction."""
        return cls([], language_of(interaction))

    async def pressed(self, interaction: Interaction) -> None:
        """Open the form at once, as Discord wants; when its entry is published, the questions are answered."""
        chosen = re.findall(r"\d+", picked(interaction)[0])
        store, servers = interaction.client.docent.store, decides_for(interaction)
        waiting = await asyncio.to_thread(store.gaps.open, servers)
        numbers = tuple(gap.id for gap in waiting if str(gap.id) in chosen)
        if not numbers:
            raise Refused(say(language_of(interaction), "gaps-gone"))
        await interaction.response.send_modal(new_form(interaction, adding(None, home_of(interaction), gaps=numbers)))


def _numbers(group: Sequence[Gap]) -> str:
    """The numbers of like questions, as many as a choice of a menu holds; the others stay on the board."""
    numbers = ""
    for gap in group:
        longer = f"{numbers},{gap.id}".lstrip(",")
        if len(longer) > VALUE:
            break
        numbers = longer
    return numbers
