"""“Sources” and “Cite” under an answer: everything known of where it comes from, and a line to copy."""

import asyncio
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import discord

from bot.access import Interaction
from bot.client import language_of
from bot.errors import UsageError
from bot.forms import Pressed
from bot.i18n import say
from bot.quoted import CODES, button, entries_under
from bot.render import DESCRIPTION, LOOKED_UP, cut, escape, fenced, link
from bot.words import when
from knowledge.model import Entry

YEAR = re.compile(r"\d{4}")
SHOWN = 60
"""Letters of a further source's address that are shown; the link has all of it."""


class Sources(Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=rf"sources:{CODES}"):
    """Shows the sources of an answer in full."""

    def __init__(self, codes: str, label: str) -> None:
        super().__init__(button(label, f"sources:{codes}"))
        self.codes = codes

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Sources":
        """The button that was pressed."""
        return cls(match["codes"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Show them to the person alone."""
        language = language_of(interaction)
        about = ["\n".join(_about(entry, language)) for entry in await _entries(interaction, self.codes)]
        embed = discord.Embed(
            title=say(language, "sources"), description=cut("\n\n".join(about), DESCRIPTION), colour=LOOKED_UP
        )
        await interaction.response.send_message(embed=embed, ephemeral=True)


class Cite(Pressed, discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=rf"cite:{CODES}"):
    """Gives a citation to copy."""

    def __init__(self, codes: str, label: str) -> None:
        super().__init__(button(label, f"cite:{codes}"))
        self.codes = codes

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Cite":
        """The button that was pressed."""
        return cls(match["codes"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Give a line for each source, in a block that Discord lets one copy whole."""
        language, edition = language_of(interaction), interaction.client.docent.edition()
        lines = [citation(entry, edition, language) for entry in await _entries(interaction, self.codes)]
        await interaction.response.send_message(fenced("\n\n".join(lines)), ephemeral=True, suppress_embeds=True)


def citation(entry: Entry, edition: int, language: str) -> str:
    """Title, body, year, address, edition and day of access, as one line of plain text."""
    source = entry.source
    year = YEAR.search(source.published or "")
    body = "Docent" if source.own else source.publisher
    named = ". ".join(part for part in (body, entry.title if source.own else source.title) if part)
    dated = f"{named} ({year[0] if year else say(language, 'undated')})"
    address = source.url or source.file or ""
    accessed = say(language, "citation-accessed", edition=edition, day=f"{datetime.now(UTC):%Y-%m-%d}")
    return ". ".join(part for part in (dated, address, accessed) if part)


async def _entries(interaction: Interaction, codes: str) -> list[Entry]:
    found = [stored.entry for stored in await asyncio.to_thread(entries_under, interaction, codes)]
    if not found:
        raise UsageError(say(language_of(interaction), "unknown-entry"))
    return found


def _about(entry: Entry, language: str) -> Iterator[str]:
    """One source in full, a fact a line."""
    source = entry.source
    yield f"**{escape(entry.title)}** (`{entry.id}`)"
    if source.own:
        yield say(language, "own-explanation")
    else:
        yield link(source.title, source.address)
        yield escape(", ".join(part for part in (source.publisher, when(source.published, language)) if part))
        yield say(language, "own-words" if entry.wording == "own" else "verbatim")
    if source.rights:
        yield say(language, "draft-rights", rights=escape(source.rights))
    yield say(language, f"confidence-{entry.confidence}")
    if entry.reviewed:
        yield say(language, "source-reviewed", day=str(entry.reviewed))
    for further in source.also:
        yield link(cut(further.removeprefix("https://"), SHOWN), further)
