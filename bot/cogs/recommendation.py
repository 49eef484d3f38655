"""`/recommendation`: one of the three recommendations, by whatever name a person gives it, in any language."""

import asyncio

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import LookUp, look_up
from bot.client import Client, language_of, scope_of
from bot.compare import compare, set_beside
from bot.i18n import say
from bot.render import compared_embed, cut, recommendation_embed
from index.recommendation import NUMBERS, by_beginning
from knowledge.model import HUB

CHOICE = 100
"""Characters Discord allows in the name of a choice."""


class Recommendation(commands.Cog):
    """Looks a recommendation up."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

    @app_commands.command(description="Look up recommendation 1, 2 or 3: by number, title, keyword or subject.")
    @app_commands.rename(beside="compare")
    @app_commands.describe(
        query="For example: 2, second, III, copyright, Finanzierung",
        beside="Set it beside another one, theme by theme",
        private="Only you see it",
    )
    async def recommendation(
        self,
        interaction: discord.Interaction[Client],
        query: str,
        beside: app_commands.Range[int, 1, 3] | None = None,
        private: bool = False,
    ) -> None:
        """Show the recommendation somebody means, or set it beside another."""
        await interaction.response.defer(ephemeral=private, thinking=True)
        language = language_of(interaction)
        found = await self.bot.docent.recommend(query, scope_of(interaction.guild_id), language)
        embed = await asyncio.to_thread(self._embed, found, beside, language)
        await interaction.followup.send(embed=embed, ephemeral=private)

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
        store = self.bot.docent.store
        found = look_up(store, typed)
        numbers = [match.number for match in found.matches] if found else by_beginning(typed) or NUMBERS
        originals = {number: store.entries.recommendation(number) for number in numbers}
        return {
            number: (store.entries.translation(entry, language, HUB) or entry).title
            for number, entry in originals.items()
        }


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Recommendation(bot))
