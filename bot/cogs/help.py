"""`/help`: what Docent does, how to ask with examples that work, and what it keeps."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.asking import AskHere
from bot.client import Client, language_of
from bot.i18n import say
from bot.render import LOOKED_UP

PARTS = ("ask", "recommendation", "resources", "suggest", "volunteer", "about")


class Help(commands.Cog):
    """Explains the bot to the person who asks, and to nobody else."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

    @app_commands.command(description="What Docent does, how to ask, and what it keeps.")
    async def help(self, interaction: discord.Interaction[Client]) -> None:
        """Show the help in the person's language, with a button to try it."""
        language = language_of(interaction)
        lines = [say(language, "help-body"), "", say(language, "help-examples"), ""]
        lines += [f"• {say(language, f'help-{part}')}" for part in PARTS]
        embed = discord.Embed(title=say(language, "help-title"), description="\n".join(lines), colour=LOOKED_UP)
        model = self.bot.docent.settings.llm_url
        if model is not None:
            embed.add_field(name="\u200b", value=say(language, "help-worded", host=str(model.host)), inline=False)
        embed.add_field(name="\u200b", value=say(language, "help-privacy"), inline=False)
        view = discord.ui.View(timeout=None)
        view.add_item(AskHere(say(language, "form-ask")))
        await interaction.response.send_message(embed=embed, view=view, ephemeral=True)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Help(bot))
