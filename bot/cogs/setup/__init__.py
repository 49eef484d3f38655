"""`/setup`: where Docent answers in this server, and who looks after its corpus; two pages of menus, no ids to copy."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import Right, require
from bot.client import Client
from bot.cogs.setup.choosing import PAGES, Turn
from bot.cogs.setup.keepers import ChooseChannel, ChooseRoles, SwitchTwo, keepers
from bot.cogs.setup.places import ChooseChannels, ChooseLanguage, ChooseWait, PutButton, SwitchThreads, places

PAGES.update(keepers=keepers, places=places)


class Setup(commands.Cog):
    """The settings of one server, for the people who manage it."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        bot.add_dynamic_items(Turn, ChooseRoles, ChooseChannel, SwitchTwo)
        bot.add_dynamic_items(ChooseChannels, ChooseWait, ChooseLanguage, SwitchThreads, PutButton)

    @app_commands.command(description="Choose where Docent answers here, and who looks after the corpus.")
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def setup(self, interaction: discord.Interaction[Client]) -> None:
        """Show the settings with menus to change them."""
        require(interaction, Right.SETUP)
        embed, view = keepers(interaction)
        await interaction.response.send_message(embed=embed, view=view, ephemeral=True)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Setup(bot))
