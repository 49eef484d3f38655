"""`/recommendation`: one of the three recommendations, by whatever name a person gives it, in any language."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import look_up
from bot.client import Client, language_of, scope_of
from bot.render import cut, recommendation_embed
from index.recommendation import NUMBERS, by_beginning

CHOICE = 100
"""Characters Discord allows in the name of a choice."""


class Recommendation(commands.Cog):
    """Looks a recommendation up."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

    @app_commands.command(description="Look up recommendation 1, 2 or 3: by number, title, keyword or subject.")
    @app_commands.describe(query="For example: 2, second, III, copyright, Finanzierung", private="Only you see it")
    async def recommendation(self, interaction: discord.Interaction[Client], query: str, private: bool = False) -> None:
        """Show the recommendation somebody means."""
        await interaction.response.defer(ephemeral=private, thinking=True)
        language = language_of(interaction)
        found = await self.bot.docent.recommend(query, scope_of(interaction.guild_id))
        embed = recommendation_embed(found, language, self.bot.docent.edition())
        await interaction.followup.send(embed=embed, ephemeral=private)

    @recommendation.autocomplete("query")
    async def _choices(self, interaction: discord.Interaction[Client], current: str) -> list[app_commands.Choice[str]]:
        """The recommendations that what was typed so far names, or all three."""
        store = self.bot.docent.store
        found = look_up(store, current)
        numbers = [match.number for match in found.matches] if found else by_beginning(current) or NUMBERS
        titles = {number: store.entries.recommendation(number).title for number in numbers}
        return [app_commands.Choice(name=cut(title, CHOICE), value=str(number)) for number, title in titles.items()]


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Recommendation(bot))
