"""`/glossary`: what a term means, by its name in any language, mistyped or not."""

import asyncio

import discord
from discord import app_commands
from discord.ext import commands

from bot.choices import choices
from bot.client import Client, language_of, scope_of
from bot.entry import open_entry
from bot.errors import UsageError
from bot.i18n import say
from bot.terms import called, named
from knowledge.model import Entry


class Glossary(commands.Cog):
    """Explains terms, to the person who asks."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

    @app_commands.command(description="What a term of AI in museums means, by its name in your language.")
    @app_commands.describe(term="The term")
    async def glossary(self, interaction: discord.Interaction[Client], term: str) -> None:
        """Show the entry that explains a term."""
        language = language_of(interaction)
        entries = await asyncio.to_thread(self._entries, interaction)
        names = {entry.id: named(entry, language) for entry in entries}
        exactly = [entry.id for entry in called(entries, term)]
        like = [choice.value for choice in choices(names, term)]
        found = [term] if term in names else [*exactly, *like]
        if not found:
            raise UsageError(say(language, "resources-none"))
        await open_entry(interaction, found[0])

    @glossary.autocomplete("term")
    async def _terms(self, interaction: discord.Interaction[Client], current: str) -> list[app_commands.Choice[str]]:
        """Terms like what was typed, in the person's language or in English."""
        language = language_of(interaction)
        entries = await asyncio.to_thread(self._entries, interaction)
        return choices({entry.id: named(entry, language) for entry in entries}, current)

    def _entries(self, interaction: discord.Interaction[Client]) -> list[Entry]:
        """The entries that explain terms."""
        entries = [stored.entry for stored in self.bot.docent.entries(scope_of(interaction.guild_id))]
        return sorted((entry for entry in entries if entry.terms), key=lambda entry: entry.title.casefold())


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Glossary(bot))
