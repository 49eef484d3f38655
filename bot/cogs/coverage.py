"""`/coverage`: which recommendation says what on a theme, and on which all three are silent."""

import asyncio

import discord
from discord import app_commands
from discord.ext import commands

from bot.choices import choices
from bot.client import Client, language_of
from bot.compare import coverage, lines, remarks_on
from bot.i18n import say
from bot.render import DESCRIPTION, LOOKED_UP, cut, escape
from index.recommendation import by_theme
from knowledge.coverage import Theme, themes


class Coverage(commands.Cog):
    """Looks themes up in the matrix of the three recommendations."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

    @app_commands.command(description="Which recommendation says what on a theme, and what none of them speaks of.")
    @app_commands.describe(theme="A theme, such as copyright or training", private="Only you see it")
    async def coverage(
        self, interaction: discord.Interaction[Client], theme: str | None = None, private: bool = False
    ) -> None:
        """Show what each says on a theme, or every theme with the recommendations that speak of it."""
        await interaction.response.defer(ephemeral=private, thinking=True)
        language = language_of(interaction)
        found = next((known for known in themes() if known.theme == theme), None) or (
            by_theme(theme) if theme else None
        )
        text = await asyncio.to_thread(self._said, found, language) if found else self._matrix(language)
        title = found.named(language) if found else say(language, "coverage-title")
        embed = discord.Embed(title=escape(title), description=cut(text, DESCRIPTION), colour=LOOKED_UP)
        embed.set_footer(text=say(language, "edition", edition=self.bot.docent.edition()))
        await interaction.followup.send(embed=embed, ephemeral=private)

    @coverage.autocomplete("theme")
    async def _themes(self, interaction: discord.Interaction[Client], current: str) -> list[app_commands.Choice[str]]:
        """Themes like what was typed."""
        language = language_of(interaction)
        return choices({theme.theme: theme.named(language) for theme in themes()}, current)

    def _matrix(self, language: str) -> str:
        return "\n".join(f"**{escape(theme.named(language))}** · {_numbers(theme, language)}" for theme in themes())

    def _said(self, theme: Theme, language: str) -> str:
        said = [f"• {escape(line)}" for line in lines(coverage(self.bot.docent.store, theme), language)]
        return "\n".join([*said, "", *map(escape, remarks_on(language))]).strip()


def _numbers(theme: Theme, language: str) -> str:
    """The recommendations that speak of a theme, in words."""
    numbers = " · ".join(say(language, "recommendation-number", number=number) for number in theme.numbers)
    return numbers or say(language, "coverage-silent")


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Coverage(bot))
