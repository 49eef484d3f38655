"""`/about quality`: how good the answers of the running edition are, as measured, not as hoped."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import Client, language_of
from bot.i18n import language_name, say
from bot.render import FIELD, LOOKED_UP, cut
from index.evaluate import Metrics


class About(commands.GroupCog, group_name="about", group_description="What Docent is, and how well it does."):
    """Tells about the bot itself, to the person who asks."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

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
