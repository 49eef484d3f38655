"""A question that came by command, menu or button, and the button to ask."""

import re
from typing import Any

import discord

from bot.access import Interaction
from bot.answered import send_private, send_public
from bot.client import language_of, scope_of
from bot.forms import Form, Pressed, paragraph
from bot.i18n import say
from bot.quoted import button
from index.answer import Answer
from index.ask import Request
from index.question import MOST_LETTERS


def admit(interaction: Interaction) -> None:
    """Raises Busy when this person or server has asked a lot, or too many wait; to be called before all else."""
    interaction.client.docent.check_queue()
    interaction.client.pace.admit(interaction.user.id, interaction.guild_id)


async def answered(interaction: Interaction, question: str) -> Answer:
    """The answer to a question that came by command, button or menu."""
    scope, otherwise = scope_of(interaction.guild_id), language_of(interaction)
    return await interaction.client.docent.ask(Request(question, scope, otherwise=otherwise))


class AskHere(Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"ask-here"):
    """Opens a form for a question: for channels in which the bot may not read what does not mention it."""

    def __init__(self, label: str) -> None:
        super().__init__(button(label, "ask-here", discord.ButtonStyle.primary))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "AskHere":
        """The button that was pressed."""
        return cls("-")

    async def pressed(self, interaction: Interaction) -> None:
        """Open the form."""
        language = language_of(interaction)
        fields = {"question": paragraph(say(language, "field-question"), most=MOST_LETTERS)}
        await interaction.response.send_modal(Form(say(language, "form-ask"), fields, _asked))


async def _asked(interaction: Interaction, typed: dict[str, str]) -> None:
    admit(interaction)
    # Under a message that only they see, such as the help, they expect to be alone; they may share the answer.
    private = interaction.message is not None and interaction.message.flags.ephemeral
    await interaction.response.defer(ephemeral=private, thinking=True)
    send = send_private if private else send_public
    await send(interaction, await answered(interaction, typed["question"]))
