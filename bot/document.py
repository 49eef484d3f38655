"""“Please document this”: under an abstention, its asker may have the question kept. Only then is it kept."""

import asyncio
import re
from typing import Any

import discord

from bot.access import Interaction, Refused, actor_of, known_actor
from bot.client import language_of
from bot.errors import UsageError
from bot.forms import Pressed
from bot.i18n import say
from bot.render import asked
from index.answer import Answer
from index.question import spoken

KEPT = ("not_covered", "outside", "ambiguous")
"""The abstentions that an entry could mend."""


def wish_button(answer: Answer, asker: int) -> "Wish | None":
    """The button for an abstention; None where there is nothing to document."""
    return Wish(asker, say(answer.language, "gap-button")) if answer.reason in KEPT else None


class Wish(Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"gap:(?P<asker>\d+)"):
    """Keeps the question, which is the title of the abstention, for the one person who asked it."""

    def __init__(self, asker: int, label: str) -> None:
        super().__init__(discord.ui.Button(label=label[:80], custom_id=f"gap:{asker}"))
        self.asker = asker

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Wish":
        """The button that was pressed."""
        return cls(int(match["asker"]), "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Keep the question, and say how to take it back."""
        language = language_of(interaction)
        if interaction.user.id != self.asker:
            raise Refused(say(language, "gap-not-yours"))
        if interaction.message is None or not interaction.message.embeds:
            raise UsageError(say(language, "consent-gone"))
        await interaction.response.defer(ephemeral=True, thinking=True)
        question = asked(interaction.message.embeds[0])
        number = await asyncio.to_thread(self._keep, interaction, question)
        view = discord.ui.View(timeout=None)
        view.add_item(TakeBack(number, say(language, "gap-take-back")))
        await interaction.followup.send(say(language, "gap-kept"), view=view, ephemeral=True)

    @staticmethod
    def _keep(interaction: Interaction, question: str) -> int:
        server = None if interaction.guild_id is None else str(interaction.guild_id)
        store = interaction.client.docent.store
        return store.gaps.keep(question, spoken(question), actor_of(interaction), server)


class TakeBack(Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"ungap:(?P<number>\d+)"):
    """Forgets a question that its asker had kept."""

    def __init__(self, number: int, label: str) -> None:
        super().__init__(discord.ui.Button(label=label[:80], custom_id=f"ungap:{number}"))
        self.number = number

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "TakeBack":
        """The button that was pressed."""
        return cls(int(match["number"]), "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Forget it; a question of somebody else stays."""
        await interaction.response.defer(ephemeral=True)
        actor = await asyncio.to_thread(known_actor, interaction)
        await asyncio.to_thread(interaction.client.docent.store.gaps.withdraw, self.number, actor or "")
        await interaction.edit_original_response(content=say(language_of(interaction), "gap-forgotten"), view=None)
