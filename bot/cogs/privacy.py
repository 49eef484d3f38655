"""`/privacy`: what Docent keeps, and of the person who asks; a file with all of it, and a button that deletes it."""

import asyncio
import io
import json
import re
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import Interaction
from bot.client import Client, language_of
from bot.forms import Pressed
from bot.i18n import say
from bot.quoted import button
from bot.render import LOOKED_UP
from bot.safekeeping import KEPT


class Privacy(commands.Cog):
    """Shows, hands out and deletes what is held of a person, to that person alone."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        bot.add_dynamic_items(PrivacyButton)

    @app_commands.command(description="What Docent keeps of you: see it, take it along, delete it.")
    async def privacy(self, interaction: discord.Interaction[Client]) -> None:
        """Show what is kept of everybody, and what of this person."""
        embed, view = await asyncio.to_thread(_panel, interaction)
        await interaction.response.send_message(embed=embed, view=view, ephemeral=True)


def _panel(interaction: Interaction) -> tuple[discord.Embed, discord.ui.View]:
    language, held = language_of(interaction), _held(interaction)
    embed = discord.Embed(
        title=say(language, "privacy-title"), description=say(language, "privacy-body"), colour=LOOKED_UP
    )
    model = interaction.client.docent.settings.llm_url
    if model is not None:
        embed.add_field(name="\u200b", value=say(language, "help-worded", host=str(model.host)), inline=False)
    counted = "\n".join(
        f"• {say(language, f'privacy-{table}')}: {len(rows)}" for table, rows in held.items() if table != "account"
    )
    nothing = say(language, "privacy-nothing")
    embed.add_field(name=say(language, "privacy-of-you"), value=counted or nothing, inline=False)
    view = discord.ui.View(timeout=None)
    if held:
        view.add_item(PrivacyButton("export", say(language, "privacy-export")))
        view.add_item(PrivacyButton("delete", say(language, "privacy-delete")))
    none: discord.ui.View = discord.utils.MISSING
    return embed, view if held else none


def _held(interaction: Interaction) -> dict[str, list[dict[str, Any]]]:
    return interaction.client.docent.store.people.held(f"discord:{interaction.user.id}")


class PrivacyButton(
    Pressed,
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"privacy:(?P<verb>export|delete|sure)",
):
    """Hands out or deletes what is held of whoever presses: nobody can name somebody else."""

    def __init__(self, verb: str, label: str) -> None:
        style = discord.ButtonStyle.secondary if verb == "export" else discord.ButtonStyle.danger
        super().__init__(button(label, f"privacy:{verb}", style))
        self.verb = verb

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "PrivacyButton":
        """The button that was pressed."""
        return cls(match["verb"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Do it; deleting is asked about once more."""
        language = language_of(interaction)
        if self.verb == "export":
            await interaction.response.defer(ephemeral=True, thinking=True)
            held = await asyncio.to_thread(_held, interaction)
            document = json.dumps(held, ensure_ascii=False, indent=2, default=str).encode()
            file = discord.File(io.BytesIO(document), "docent.json")
            await interaction.followup.send(say(language, "privacy-export-done"), file=file, ephemeral=True)
        elif self.verb == "delete":
            view = discord.ui.View(timeout=None)
            view.add_item(PrivacyButton("sure", say(language, "privacy-delete-sure")))
            ask = discord.Embed(description=say(language, "privacy-delete-ask"), colour=LOOKED_UP)
            ask.set_footer(text=say(language, "privacy-backups", days=KEPT.days))
            await interaction.response.edit_message(embed=ask, view=view)
        else:
            await interaction.response.defer()
            people = interaction.client.docent.store.people
            await asyncio.to_thread(people.forget, f"discord:{interaction.user.id}")
            done = discord.Embed(description=say(language, "privacy-delete-done"), colour=LOOKED_UP)
            await interaction.edit_original_response(embed=done, view=None)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Privacy(bot))
