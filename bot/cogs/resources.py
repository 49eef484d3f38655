"""`/resources`: search the entries or browse them by topic, page by page, and open one."""

import asyncio
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands
from rapidfuzz import fuzz, process

from bot.client import Client, language_of, scope_of
from bot.forms import picked
from bot.i18n import say
from bot.render import DESCRIPTION, LOOKED_UP, TITLE, cut, entry_embed, escape, link
from index.ask import Request
from knowledge.errors import UnknownEntry
from knowledge.model import Entry
from knowledge.topics import topics as known_topics

PAGE = 10
CHOICES = 25
LABEL = 100
"""Entries on a page; the most choices, and characters of one, that Discord allows."""
ALIKE = 50
"""Similarity, 0 to 100, from which a topic is offered for what was typed."""


class Resources(commands.Cog):
    """Finds entries."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        bot.add_dynamic_items(Browse, Page, Open)

    @app_commands.command(description="Search the entries of the corpus, or browse them by topic.")
    @app_commands.describe(
        search="Words to look for, in any language", topic="Browse one topic", private="Only you see it"
    )
    async def resources(
        self,
        interaction: discord.Interaction[Client],
        search: str | None = None,
        topic: str | None = None,
        private: bool = True,
    ) -> None:
        """List entries: the best for some words, in one topic or all; those of a topic; or all topics."""
        await interaction.response.defer(ephemeral=private, thinking=True)
        topic = _named(topic, language_of(interaction)) if topic else None
        if search:
            await self._search(interaction, search, topic, private)
            return
        embed, view = listing(self.bot, interaction, topic, 0) if topic else topics(self.bot, interaction)
        await interaction.followup.send(embed=embed, view=view, ephemeral=private)

    @resources.autocomplete("topic")
    async def _topics(self, interaction: discord.Interaction[Client], current: str) -> list[app_commands.Choice[str]]:
        """Topics like what was typed, with the number of their entries."""
        language = language_of(interaction)
        counts = _counted(self.bot, interaction)
        titles = {name: topic_title(name, language) for name in counts}
        alike = process.extract(current, titles, scorer=fuzz.WRatio, limit=CHOICES, score_cutoff=ALIKE)
        chosen = [name for _, _, name in alike] if current else list(counts)
        return [app_commands.Choice(name=f"{titles[name]} ({counts[name]})", value=name) for name in chosen[:CHOICES]]

    async def _search(
        self, interaction: discord.Interaction[Client], words: str, topic: str | None, private: bool
    ) -> None:
        language = language_of(interaction)
        scope = scope_of(interaction.guild_id)
        answer = await self.bot.docent.ask(Request(words, scope, topic=topic))
        asked = called([item.entry for item in self.bot.docent.entries(scope)], words)
        ranked = [] if answer.reason in ("outside", "unreadable") else answer.ranking
        names = list(dict.fromkeys([*(entry.id for entry in asked), *ranked]))
        found = await asyncio.to_thread(self.bot.docent.store.entries.some, names[:PAGE], scope)
        if not found:
            await interaction.followup.send(say(language, "resources-none"), ephemeral=private)
            return
        embed = _listed(say(language, "resources-found", words=cut(escape(words), 100)), found)
        view = discord.ui.View(timeout=None)
        view.add_item(Open(found, language))
        await interaction.followup.send(embed=embed, view=view, ephemeral=private)


def listing(
    bot: Client, interaction: discord.Interaction[Client], topic: str, page: int
) -> tuple[discord.Embed, discord.ui.View]:
    """One page of a topic's entries."""
    language = language_of(interaction)
    entries = [item.entry for item in bot.docent.entries(scope_of(interaction.guild_id))]
    found = [entry for entry in entries if entry.topic == topic]
    if not found:
        return discord.Embed(description=say(language, "resources-none")), discord.ui.View()
    pages = (len(found) + PAGE - 1) // PAGE
    page = min(max(page, 0), pages - 1)
    shown = found[page * PAGE : (page + 1) * PAGE]
    embed = _listed(say(language, "resources-title", topic=topic_title(topic, language)), shown)
    embed.set_footer(text=say(language, "resources-page", page=page + 1, pages=pages))
    view = discord.ui.View(timeout=None)
    view.add_item(Open(shown, language))
    for step, key in ((-1, "previous"), (1, "next")):
        if 0 <= page + step < pages:
            view.add_item(Page(topic, page + step, say(language, key)))
    return embed, view


def topics(bot: Client, interaction: discord.Interaction[Client]) -> tuple[discord.Embed, discord.ui.View]:
    """All topics with the number of their entries, and a menu to open one."""
    language = language_of(interaction)
    counts = _counted(bot, interaction)
    lines = [f"**{escape(topic_title(name, language))}** · {count}" for name, count in counts.items()]
    embed = discord.Embed(
        title=say(language, "topics-title"), description=cut("\n".join(lines), DESCRIPTION), colour=LOOKED_UP
    )
    view = discord.ui.View(timeout=None)
    view.add_item(Browse(list(counts), language))
    return embed, view


class Browse(discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"browse"):
    """Opens the topic that was picked, in place of the list of topics."""

    def __init__(self, names: Sequence[str], language: str) -> None:
        options = [
            discord.SelectOption(label=topic_title(name, language)[:LABEL], value=name[:LABEL])
            for name in names[:CHOICES]
        ]
        super().__init__(_menu("browse", say(language, "topics-pick"), options))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Browse":
        """The menu that was used."""
        return cls([], language_of(interaction))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show the first page of the topic."""
        embed, view = listing(interaction.client, interaction, next(iter(picked(interaction)), ""), 0)
        await interaction.response.edit_message(embed=embed, view=view)


class Page(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"page:(?P<topic>[^:]*):(?P<page>\d+)"):
    """Turns to another page. All it needs stands in its id, so it works after a restart."""

    def __init__(self, topic: str, page: int, label: str) -> None:
        super().__init__(discord.ui.Button(label=label, custom_id=f"page:{topic[:60]}:{page}"))
        self.topic, self.page = topic, page

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Page":
        """The button that was pressed."""
        return cls(match["topic"], int(match["page"]), "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show the page in place of the one before."""
        embed, view = listing(interaction.client, interaction, self.topic, self.page)
        await interaction.response.edit_message(embed=embed, view=view)


class Open(discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"open"):
    """Opens the entry that was picked, for the person who picked it."""

    def __init__(self, entries: Sequence[Entry], language: str) -> None:
        options = [discord.SelectOption(label=cut(entry.title, LABEL), value=entry.id[:LABEL]) for entry in entries]
        super().__init__(_menu("open", say(language, "resources-pick"), options))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Open":
        """The menu that was used; what was picked comes with the interaction."""
        return cls([], language_of(interaction))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show the entry, if this server may still see it."""
        language = language_of(interaction)
        try:
            stored = interaction.client.docent.entry(
                next(iter(picked(interaction)), ""), scope_of(interaction.guild_id)
            )
        except UnknownEntry:
            await interaction.response.send_message(say(language, "unknown-entry"), ephemeral=True)
            return
        embed = entry_embed(stored.entry, language, interaction.client.docent.edition())
        await interaction.response.send_message(embed=embed, ephemeral=True)


def _menu(custom_id: str, placeholder: str, options: list[discord.SelectOption]) -> discord.ui.Select[discord.ui.View]:
    return discord.ui.Select(custom_id=custom_id, placeholder=placeholder, options=options or discord.utils.MISSING)


def called(entries: Sequence[Entry], words: str) -> list[Entry]:
    """The entries whose subject goes by exactly these words in some language, as the glossary has them."""
    wanted = " ".join(words.split()).casefold()
    return [entry for entry in entries if wanted in _names(entry)]


def _names(entry: Entry) -> set[str]:
    """A subject's names: with what stands in brackets, without it, and that alone."""
    terms = [term.casefold() for term in entry.terms.values()]
    return {name.strip() for term in terms for name in (term, *re.split(r"[()]", term))} - {""}


def _named(typed: str, language: str) -> str:
    """The topic somebody typed by its title instead of picking it."""
    titles = {topic_title(name, language).casefold(): name for name in known_topics()}
    return titles.get(typed.casefold(), typed)


def topic_title(topic: str, language: str) -> str:
    """What a topic is called in a language; one that moderators or files brought along goes by its own name."""
    return say(language, f"topic-{topic}") if topic in known_topics() else topic


def _counted(bot: Client, interaction: discord.Interaction[Client]) -> dict[str, int]:
    """The number of entries of each topic: first those of the corpus that comes with Docent, in its order."""
    counts = Counter(item.entry.topic for item in bot.docent.entries(scope_of(interaction.guild_id)))
    order = [*known_topics(), *sorted(counts)]
    return {name: counts[name] for name in dict.fromkeys(order) if name in counts}


def _listed(title: str, entries: Sequence[Entry]) -> discord.Embed:
    """Entries with their sources, a line each."""
    lines = [f"**{escape(entry.title)}**\n{link(entry.source.title, entry.source.address)}" for entry in entries]
    return discord.Embed(title=cut(title, TITLE), description=cut("\n".join(lines), DESCRIPTION), colour=LOOKED_UP)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Resources(bot))
