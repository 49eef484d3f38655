"""Asking: `/ask`, “Ask Docent” on a message, a mention, a direct message, a reply to an answer, a button to ask."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.answered import send_private, send_public
from bot.asking import AskHere, admit, answered
from bot.client import Client
from bot.document import TakeBack, Wish
from bot.entry import EntryPage
from bot.reading import Reading
from bot.replying import question_of, respond
from bot.share import Share
from bot.source import Cite, Sources
from bot.vote import Helpful, Unhelpful, Why


class Ask(commands.Cog):
    """Answers questions that are put to the bot; what nobody addressed to it is the business of `channels`."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        bot.add_dynamic_items(
            Wish, TakeBack, Reading, EntryPage, Helpful, Unhelpful, Why, Sources, Cite, Share, AskHere
        )
        bot.tree.add_command(app_commands.ContextMenu(name="Ask Docent", callback=self._ask_about))

    @app_commands.command(description="Ask about AI in museums: the recommendations, law, funding, tools, ethics.")
    @app_commands.describe(question="Your question, in your language", private="Only you see the answer")
    async def ask(self, interaction: discord.Interaction[Client], question: str, private: bool = False) -> None:
        """Answer one question, for everybody in the channel or for the asker alone."""
        admit(interaction)
        await interaction.response.defer(ephemeral=private, thinking=True)
        answer = await answered(interaction, question)
        if private:
            await send_private(interaction, answer)
        else:
            await send_public(interaction, answer)

    async def _ask_about(self, interaction: discord.Interaction[Any], message: discord.Message) -> None:
        """Answer what somebody wrote, for the person who wonders alone; they may share it."""
        admit(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        await send_private(interaction, await answered(interaction, question_of(self.bot, message)))

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a direct message, a mention by name or a reply that pings: never one of a bot or a webhook."""
        if message.author.bot or message.webhook_id:
            return
        if message.guild is None or self.bot.user in message.mentions:
            await respond(self.bot, message)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Ask(bot))
