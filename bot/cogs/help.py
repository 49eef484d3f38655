"""`/help`: what Docent does, how to ask, and what it keeps."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import Client, language_of
from bot.i18n import say
from bot.render import LOOKED_UP

COMMANDS = ("ask", "recommendation", "resources", "suggest", "corpus", "about")


class Help(commands.Cog):
    """Explains the bot to the person who asks, and to nobody else."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

    @app_commands.command(description="What Docent does, how to ask, and what it keeps.")
    async def help(self, interaction: discord.Interaction[Client]) -> None:
        """Show the help in the person's language."""
        language = language_of(interaction)
        embed = discord.Embed(
            title=say(language, "help-title"), description=say(language, "help-body"), colour=LOOKED_UP
        )
        for command in COMMANDS:
            embed.add_field(name=f"/{command}", value=say(language, f"help-{command}"), inline=False)
        model = self.bot.docent.settings.llm_url
        if model is not None:
            embed.add_field(name="\u200b", value=say(language, "help-worded", host=str(model.host)), inline=False)
        embed.set_footer(text=say(language, "help-privacy"))
        await interaction.response.send_message(embed=embed, ephemeral=True)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Help(bot))
