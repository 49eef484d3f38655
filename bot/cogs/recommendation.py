"""`/recommendation`: one of the three recommendations, by whatever name a person gives it, in any language."""

import asyncio
import re
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import Interaction
from bot.app import LookUp, look_up
from bot.client import Client, language_of, scope_of
from bot.compare import NUMBERS, compare, set_beside
from bot.entry import page_buttons
from bot.forms import Pressed, picked
from bot.i18n import say
from bot.render import DESCRIPTION, LOOKED_UP, compared_embed, cut, escape, recommendation_embed
from index.recommendation import by_beginning
from knowledge.model import HUB

CHOICE = 100
"""Characters Discord allows in the name of a choice."""
EXCERPT = 300


class Recommendation(commands.Cog):
    """Looks a recommendation up."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        bot.add_dynamic_items(OpenRecommendation)

    @app_commands.command(description="Look up recommendation 1, 2 or 3: by number, title, keyword or subject.")
    @app_commands.rename(beside="compare")
    @app_commands.describe(
        query="For example: 2, second, III, copyright, Finanzierung; nothing shows all three",
        beside="Set it beside another one, theme by theme",
        to="Somebody it is meant for; they are mentioned",
        private="Only you see it",
    )
    async def recommendation(
        self,
        interaction: discord.Interaction[Client],
        query: str | None = None,
        beside: app_commands.Range[int, 1, 3] | None = None,
        to: discord.User | None = None,
        private: bool = False,
    ) -> None:
        """Show the recommendation somebody means, set it beside another, or list all three."""
        await interaction.response.defer(ephemeral=private, thinking=True)
        language = language_of(interaction)
        if query is None and beside is None:
            embed, view = await asyncio.to_thread(_all, self.bot, language)
            await interaction.followup.send(embed=embed, view=view, ephemeral=private)
            return
        found = await self.bot.docent.recommend(query or str(beside), scope_of(interaction.guild_id), language)
        embed = await asyncio.to_thread(self._embed, found, beside if query else None, language)
        shown = found.entry is not None and embed.title is not None
        if to is None or private or not shown:
            pages = page_buttons(found.wording, 0, language) if private and found.wording else discord.utils.MISSING
            view = pages if beside is None else discord.utils.MISSING
            await interaction.followup.send(embed=embed, view=view, ephemeral=private)
            return
        whom = discord.AllowedMentions(users=[to])
        await interaction.followup.send(say(language, "for-person", who=to.mention), embed=embed, allowed_mentions=whom)

    def _embed(self, found: LookUp, other: int | None, language: str) -> discord.Embed:
        docent = self.bot.docent
        if other is None or not found.matches:
            return recommendation_embed(found, language, docent.edition())
        number = set_beside(found.matches, other)
        if number == other:
            return discord.Embed(description=say(language, "compare-same"))
        return compared_embed(compare(docent.store, number, other), number, other, language, docent.edition())

    @recommendation.autocomplete("query")
    async def _choices(self, interaction: discord.Interaction[Client], current: str) -> list[app_commands.Choice[str]]:
        """The recommendations that what was typed so far names, or all three."""
        titles = await asyncio.to_thread(self._titles, current, language_of(interaction))
        return [app_commands.Choice(name=cut(title, CHOICE), value=str(number)) for number, title in titles.items()]

    def _titles(self, typed: str, language: str) -> dict[int, str]:
        found = look_up(self.bot.docent.store, typed)
        numbers = [match.number for match in found.matches] if found else by_beginning(typed) or NUMBERS
        titles = _titled(self.bot, language)
        return {number: titles[number][0] for number in numbers}


def _titled(bot: Client, language: str) -> dict[int, tuple[str, str]]:
    """Title and text of the three, in a language where they were translated."""
    store = bot.docent.store
    originals = {number: store.entries.recommendation(number) for number in NUMBERS}
    shown = {number: store.entries.translation(entry, language, HUB) or entry for number, entry in originals.items()}
    return {number: (entry.title, entry.text) for number, entry in shown.items()}


def _all(bot: Client, language: str) -> tuple[discord.Embed, discord.ui.View]:
    """All three with how they begin, and a menu to open one."""
    titles = _titled(bot, language)
    begin = {title: text.lstrip("- ").partition("\n")[0] for title, text in titles.values()}
    said = [f"**{escape(title)}**\n{escape(cut(text, EXCERPT))}" for title, text in begin.items()]
    embed = discord.Embed(
        title=say(language, "topic-recommendations"), description=cut("\n\n".join(said), DESCRIPTION), colour=LOOKED_UP
    )
    embed.set_footer(text=say(language, "edition", edition=bot.docent.edition()))
    view = discord.ui.View(timeout=None)
    view.add_item(OpenRecommendation({number: title for number, (title, _) in titles.items()}, language))
    return embed, view


class OpenRecommendation(
    Pressed, discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"recommendation"
):
    """Opens one of the three, for the person who picked it."""

    def __init__(self, titles: dict[int, str], language: str) -> None:
        options = [
            discord.SelectOption(label=cut(title, CHOICE), value=str(number)) for number, title in titles.items()
        ]
        menu: discord.ui.Select[discord.ui.View] = discord.ui.Select(
            custom_id="recommendation",
            placeholder=say(language, "resources-pick"),
            options=options or discord.utils.MISSING,
        )
        super().__init__(menu)

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "OpenRecommendation":
        """The menu that was used; what was picked comes with the interaction."""
        return cls({}, language_of(interaction))

    async def pressed(self, interaction: Interaction) -> None:
        """Show it whole."""
        language, docent = language_of(interaction), interaction.client.docent
        await interaction.response.defer(ephemeral=True, thinking=True)
        query = next(iter(picked(interaction)), "1")
        found = await docent.recommend(query, scope_of(interaction.guild_id), language)
        view = page_buttons(found.wording, 0, language) if found.wording else discord.utils.MISSING
        embed = recommendation_embed(found, language, docent.edition())
        await interaction.followup.send(embed=embed, view=view, ephemeral=True)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Recommendation(bot))
