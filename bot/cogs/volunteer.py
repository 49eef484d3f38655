"""`/volunteer`: say on which topics colleagues here may ask you, and how often."""

import asyncio

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import known_actor
from bot.client import Client
from bot.volunteer import AskPerson, VolunteerOften, VolunteerStop, VolunteerTopics, panel


class Volunteer(commands.Cog):
    """Keeps the list of people who may be asked."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        bot.add_dynamic_items(AskPerson, VolunteerTopics, VolunteerOften, VolunteerStop)

    @app_commands.command(description="Say on which topics colleagues here may ask you, and how often a week.")
    @app_commands.guild_only()
    async def volunteer(self, interaction: discord.Interaction[Client]) -> None:
        """Show what the person volunteers for, with menus to change it."""
        person = await asyncio.to_thread(known_actor, interaction)
        server, contacts = str(interaction.guild_id), self.bot.docent.store.contacts
        contact = await asyncio.to_thread(contacts.get, server, person) if person else None
        embed, view = panel(interaction, contact)
        await interaction.response.send_message(embed=embed, view=view, ephemeral=True)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Volunteer(bot))
