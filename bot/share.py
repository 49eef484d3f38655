"""“Share” under a private answer: the same for everybody in the channel, exactly as the person saw it."""

import asyncio
import logging
import re
from collections.abc import Iterator, Sequence
from typing import Any

import discord

from bot.access import Interaction
from bot.app import Docent
from bot.client import language_of, scope_of
from bot.errors import UsageError
from bot.forms import Pressed
from bot.i18n import known_language, say
from bot.quoted import CODES, button, entries_under
from bot.render import escape, unescape
from bot.source import Cite, Sources
from bot.vote import Helpful, Unhelpful
from index.passages import cut
from knowledge.errors import StoreError
from knowledge.model import StoredEntry
from knowledge.store.citations import Citation

log = logging.getLogger("docent")


class Share(
    Pressed,
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"share:(?P<language>[a-z]{{2}}):{CODES}",
):
    """Shows a private answer to the channel."""

    def __init__(self, language: str, codes: str, label: str) -> None:
        super().__init__(button(label, f"share:{language}:{codes}", discord.ButtonStyle.primary))
        self.language, self.codes = known_language(language) or "en", codes

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Share":
        """The button that was pressed."""
        return cls(match["language"], match["codes"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Post it, and take the button away: once is enough."""
        message = interaction.message
        if message is None or not message.embeds:
            raise UsageError(say(language_of(interaction), "consent-gone"))
        asker = interaction.user
        await interaction.response.edit_message(view=_buttons(self.language, self.codes, asker.id))
        said = say(self.language, "shared-by", who=escape(asker.display_name))
        view = _buttons(self.language, self.codes, asker.id)
        sent = await interaction.followup.send(said, embeds=message.embeds, view=view, wait=True)
        docent = interaction.client.docent
        found = await asyncio.to_thread(_quotes, interaction, self.codes, message.embeds, self.language)
        await noted(docent, sent, found, self.language, docent.edition())


def _buttons(language: str, codes: str, asker: int) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    view.add_item(Helpful(codes, say(language, "helpful-button")))
    view.add_item(Unhelpful(asker, codes, say(language, "unhelpful-button")))
    view.add_item(Sources(codes, say(language, "sources")))
    view.add_item(Cite(codes, say(language, "cite-button")))
    return view


def _quotes(
    interaction: Interaction, codes: str, embeds: Sequence[discord.Embed], language: str
) -> list[tuple[str, str]]:
    """What an answer quotes, read from the answer: each entry with the sentence as the entry has it."""
    lines = [line[2:] for embed in embeds for line in (embed.description or "").split("\n") if line.startswith("> ")]
    shown = {unescape(line) for line in lines}
    return [
        (stored.entry.id, text)
        for stored in _with_translations(interaction, codes, language)
        for passage in cut(stored)
        for text in passage.texts
        if " ".join(text.split()) in shown
    ]


def _with_translations(interaction: Interaction, codes: str, language: str) -> Iterator[StoredEntry]:
    store, scope = interaction.client.docent.store, scope_of(interaction.guild_id)
    for stored in entries_under(interaction, codes):
        yield stored
        translation = store.entries.translation(stored.entry, language, scope)
        if translation is not None:
            yield stored.model_copy(update={"entry": translation})


async def noted(
    docent: Docent, sent: discord.Message, quoted: Sequence[tuple[str, str]], language: str, edition: int
) -> None:
    """Remember which sentences of which entries a message quotes; what cannot be kept goes to the log."""
    found = [
        Citation(
            message=str(sent.id),
            channel=str(sent.channel.id),
            entry_id=entry,
            quote=text,
            language=language,
            edition=edition,
        )
        for entry, text in quoted
    ]
    if not found:
        return
    try:
        await docent.write(docent.store.citations.note, found)
    except StoreError as error:
        log.warning("What an answer quotes could not be kept: %s", error)
