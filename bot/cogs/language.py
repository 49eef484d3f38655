"""`/language`: the language in which Docent speaks to a person, when a question does not tell another."""

import asyncio

import discord
from discord import app_commands
from discord.ext import commands

from bot.choices import choices
from bot.client import Client, language_of
from bot.errors import UsageError
from bot.i18n import known_language, language_name, say
from knowledge.language import LANGUAGES


class Language(commands.Cog):
    """Keeps one choice a person."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

    @app_commands.command(description="The language Docent speaks to you; without one, that of your Discord.")
    @app_commands.describe(language="A language")
    async def language(self, interaction: discord.Interaction[Client], language: str | None = None) -> None:
        """Keep the choice, or forget it, and say so in the language that now holds."""
        code = _code(language) if language else None
        if language and code is None:
            raise UsageError(say(language_of(interaction), "language-unknown"))
        await interaction.response.defer(ephemeral=True, thinking=True)
        account = f"discord:{interaction.user.id}"
        await asyncio.to_thread(self.bot.docent.store.people.choose_language, account, code)
        spoken = language_of(interaction)
        said = say(spoken, "language-chosen" if code else "language-own", language=language_name(spoken, spoken))
        await interaction.followup.send(said, ephemeral=True)

    @language.autocomplete("language")
    async def _languages(
        self, interaction: discord.Interaction[Client], current: str
    ) -> list[app_commands.Choice[str]]:
        """Languages by what they are called in themselves, and in the person's language."""
        spoken = language_of(interaction)
        names = {code: _both(language_name(code, code), language_name(code, spoken)) for code in LANGUAGES}
        return choices(names, current)


def _both(own: str, other: str) -> str:
    return own if own.casefold() == other.casefold() else f"{own} ({other})"


def _code(typed: str) -> str | None:
    """The language somebody picked, or typed by its code or its own name."""
    by_name = {language_name(code, speaker).casefold(): code for code in LANGUAGES for speaker in ("en", code)}
    return by_name.get(typed.strip().casefold()) or known_language(typed.strip())


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Language(bot))
