"""Buttons and forms that end in one plain sentence when something is wrong, whoever uses them and whenever."""

import io
from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.access import Interaction
from bot.client import tell
from bot.logs import begin_request

WORTH_KEEPING = 200
"""From so many characters on, what somebody typed is handed back when it could not be used."""
SHORT, LONG = 300, 4000
"""Characters of a line, and of a text: 4,000 is Discord's limit for a field of a form."""

Submitted = Callable[[Interaction, dict[str, str]], Awaitable[None]]


class Form(discord.ui.Modal):
    """A form of up to five fields; what was typed is handed on by the names of the fields."""

    def __init__(self, title: str, fields: dict[str, discord.ui.TextInput[Any]], submitted: Submitted) -> None:
        super().__init__(title=title[:45], timeout=None)
        self._fields, self._submitted = fields, submitted
        for name, field in fields.items():
            field.custom_id = name
            self.add_item(field)

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        """Hand on what was typed."""
        begin_request()
        await self._submitted(interaction, {name: field.value.strip() for name, field in self._fields.items()})

    async def on_error(  # type: ignore[override]  # as discord.Modal has it
        self, interaction: discord.Interaction[Any], error: Exception
    ) -> None:
        """Tell the person, and hand back what they typed: a form that failed is gone from the screen."""
        typed = "\n\n".join(f"{name}:\n{field.value}" for name, field in self._fields.items() if field.value)
        returned = discord.File(io.BytesIO(typed.encode()), "typed.txt") if len(typed) > WORTH_KEEPING else None
        await tell(interaction, error, returned)


def line(
    label: str, value: str = "", *, required: bool = True, hint: str = "", most: int = SHORT
) -> discord.ui.TextInput[Any]:
    """A field of one line."""
    return discord.ui.TextInput(
        label=label[:45],
        default=value[:most] or None,
        required=required,
        max_length=most,
        placeholder=hint[:100] or None,
    )


def paragraph(label: str, value: str = "", *, required: bool = True, most: int = LONG) -> discord.ui.TextInput[Any]:
    """A field of several lines."""
    return discord.ui.TextInput(
        label=label[:45],
        default=value[:most] or None,
        required=required,
        max_length=most,
        style=discord.TextStyle.paragraph,
    )


def picked(interaction: Interaction) -> tuple[str, ...]:
    """What was chosen in a menu."""
    data: Any = interaction.data or {}
    return tuple(str(value) for value in data.get("values", ()))


class Pressed:
    """Mixed into a dynamic button or menu: `pressed` does the work, and its errors become a sentence."""

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do what it says on the button."""
        begin_request()
        try:
            await self.pressed(interaction)
        except Exception as error:
            await tell(interaction, error)

    async def pressed(self, interaction: Interaction) -> None:
        """What the button does."""
        raise NotImplementedError
