"""`/glossary`: what a term means, by its name in any language, mistyped or not."""

import asyncio
from collections.abc import Mapping

import discord
from discord import app_commands
from discord.ext import commands

from bot.asking import admit
from bot.choices import choices, likenesses
from bot.client import Client, language_of, scope_of
from bot.entry import open_entry
from bot.errors import UsageError
from bot.i18n import say
from bot.terms import called, named
from index.ask import Request
from index.question import folded
from knowledge.model import Entry

MISTYPED = 85
"""Likeness, 0 to 100, from which a term is taken for the one that was typed; below it, meaning decides."""


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
        found = term if term in names else next((entry.id for entry in called(entries, term)), None)
        found = found or _most_alike(names, term) or await self._meant(interaction, names, term)
        if found is None:
            raise UsageError(say(language, "resources-none"))
        await open_entry(interaction, found)

    @glossary.autocomplete("term")
    async def _terms(self, interaction: discord.Interaction[Client], current: str) -> list[app_commands.Choice[str]]:
        """Terms like what was typed, in the person's language or in English."""
        language = language_of(interaction)
        entries = await asyncio.to_thread(self._entries, interaction)
        return choices({entry.id: named(entry, language) for entry in entries}, current)

    async def _meant(self, interaction: discord.Interaction[Client], names: Mapping[str, str], term: str) -> str | None:
        """The term whose explanation is nearest to what was typed, unless that is of another field."""
        admit(interaction)
        answer = await self.bot.docent.ask(Request(term, scope_of(interaction.guild_id), topic="glossary"))
        if answer.reason in ("outside", "unreadable"):
            return None
        return next((name for name in answer.ranking if name in names), None)

    def _entries(self, interaction: discord.Interaction[Client]) -> list[Entry]:
        """The entries that explain terms."""
        entries = [stored.entry for stored in self.bot.docent.entries(scope_of(interaction.guild_id))]
        return sorted((entry for entry in entries if entry.terms), key=lambda entry: entry.title.casefold())


def _most_alike(names: Mapping[str, str], term: str) -> str | None:
    """The term that is mistyped, when nothing else can be meant."""
    alike = likenesses(folded(term).split(), [folded(name).split() for name in names.values()])
    scores = dict(zip(names, alike, strict=True))
    best = max(scores, key=lambda key: scores[key], default=None)
    return best if best is not None and scores[best] >= MISTYPED else None


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Glossary(bot))
