"""`/about`: what Docent is and what runs where; how good its answers are, as measured, not as hoped."""

import asyncio
from importlib.metadata import version

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import Client, language_of, scope_of
from bot.i18n import language_name, say
from bot.render import FIELD, LOOKED_UP, cut
from index.evaluate import Metrics


class About(commands.GroupCog, group_name="about", group_description="What Docent is, and how well it does."):
    """Tells about the bot itself, to the person who asks."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

    @app_commands.command(description="What Docent is, what runs where, and what it never does.")
    async def docent(self, interaction: discord.Interaction[Client]) -> None:
        """Tell what answers, from what, and whether anything leaves the machine."""
        language, docent = language_of(interaction), self.bot.docent
        model = docent.settings.llm_url
        entries = await asyncio.to_thread(docent.entries, scope_of(interaction.guild_id))
        embed = discord.Embed(
            title=say(language, "about-title"),
            description=say(language, "about-body", entries=len(entries), edition=docent.edition()),
            colour=LOOKED_UP,
        )
        runs = say(language, "help-worded", host=str(model.host)) if model else say(language, "about-runs")
        embed.add_field(name=say(language, "about-where"), value=runs, inline=False)
        embed.add_field(name=say(language, "about-never"), value=say(language, "about-never-does"), inline=False)
        embed.set_footer(text=f"Docent {version('museum-docent')} · {docent.engine.fingerprint[:40]}")
        await interaction.response.send_message(embed=embed, ephemeral=True)

    @app_commands.command(description="How good the answers are, in figures, by language.")
    async def quality(self, interaction: discord.Interaction[Client]) -> None:
        """Measure the running edition, once an edition, and show the figures."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        edition, scores = await self.bot.docent.quality()
        await interaction.followup.send(embed=_card(scores, edition, language_of(interaction)), ephemeral=True)


def _card(scores: dict[str, Metrics], edition: int, language: str) -> discord.Embed:
    """The figures over all languages in a sentence, those of each language in a line."""
    overall = scores["all"]
    embed = discord.Embed(
        title=say(language, "quality-title"),
        description=say(
            language,
            "quality-body",
            questions=overall.n,
            edition=edition,
            answered=_percent(overall.answered_rate),
            correct=_percent(overall.correct_when_answered),
            false=_percent(overall.false_answer_rate),
        ),
        colour=LOOKED_UP,
    )
    lines = [_line(code, found, language) for code, found in scores.items() if code != "all"]
    half = (len(lines) + 1) // 2  # one field takes 1,024 characters
    for name, part in ((say(language, "quality-languages"), lines[:half]), ("\u200b", lines[half:])):
        embed.add_field(name=name, value=cut("\n".join(part), FIELD), inline=False)
    return embed


def _line(code: str, found: Metrics, language: str) -> str:
    answered, correct = _percent(found.answered_rate), _percent(found.correct_when_answered)
    return f"{language_name(code, language)}: {found.n} · {answered} % · {correct} %"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share * 100:.0f}"


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(About(bot))
