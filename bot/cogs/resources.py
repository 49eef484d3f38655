"""`/resources`: search the entries, or browse those of a topic, an audience or a recommendation, page by page."""

import asyncio
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import Interaction
from bot.asking import admit
from bot.choices import choices
from bot.client import Client, language_of, scope_of
from bot.entry import open_entry
from bot.forms import Pressed, picked
from bot.i18n import say
from bot.quoted import button
from bot.render import DESCRIPTION, LOOKED_UP, TITLE, cut, escape, source_line
from bot.terms import called, named, topic_title
from index.ask import Request
from knowledge.audiences import audiences
from knowledge.model import Entry
from knowledge.topics import topics as known_topics

PAGE = 10
CHOICES = 25
LABEL = 100
"""Entries on a page; the most choices, and characters of one, that Discord allows."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries are looked for; what is None does not matter. It fits into the id of a button."""

    topic: str | None = None
    audience: str | None = None
    number: int | None = None

    def includes(self, entry: Entry) -> bool:
        """Whether an entry is one of them."""
        return (
            self.topic in (None, entry.topic)
            and (self.audience is None or audiences()[self.audience].concerns(entry))
            and (self.number is None or self.number in entry.recommendations or self.number == entry.number)
        )

    def said(self, language: str) -> str:
        """What is looked for, in words."""
        parts = [topic_title(self.topic, language)] if self.topic else []
        parts += [say(language, f"audience-{self.audience}")] if self.audience else []
        parts += [say(language, "recommendation-number", number=self.number)] if self.number else []
        return " · ".join(parts)

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return self != Wanted()


class Resources(commands.Cog):
    """Finds entries."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        bot.add_dynamic_items(Browse, Page, Open)

    @app_commands.command(description="Search the entries, or browse them by topic, audience or recommendation.")
    @app_commands.describe(
        search="Words to look for, in any language",
        topic="Browse one topic",
        audience="What is of use to some people in a museum",
        recommendation="What bears on recommendation 1, 2 or 3",
        private="Only you see it",
    )
    async def resources(
        self,
        interaction: discord.Interaction[Client],
        search: str | None = None,
        topic: str | None = None,
        audience: str | None = None,
        recommendation: app_commands.Range[int, 1, 3] | None = None,
        private: bool = True,
    ) -> None:
        """List entries: the best for some words, those that are wanted, or all topics."""
        if search:
            admit(interaction)
        await interaction.response.defer(ephemeral=private, thinking=True)
        language = language_of(interaction)
        wanted = Wanted(
            _meant(topic, {name: topic_title(name, language) for name in known_topics()}) if topic else None,
            _audience(audience, language),
            recommendation,
        )
        if search:
            embed, view = await self._found(interaction, search, wanted)
        elif wanted:
            embed, view = listing(interaction, wanted, 0)
        else:
            embed, view = topics(self.bot, interaction)
        await interaction.followup.send(embed=embed, view=view, ephemeral=private)

    @resources.autocomplete("search")
    async def _titles(self, interaction: discord.Interaction[Client], current: str) -> list[app_commands.Choice[str]]:
        """Entries whose title or term is like what was typed."""
        language, scope = language_of(interaction), scope_of(interaction.guild_id)
        entries = [item.entry for item in await asyncio.to_thread(self.bot.docent.entries, scope)]
        names = {cut(named(entry, language), LABEL): named(entry, language) for entry in entries}
        return choices(names, current) if current.strip() else []

    @resources.autocomplete("topic")
    async def _topics(self, interaction: discord.Interaction[Client], current: str) -> list[app_commands.Choice[str]]:
        """Topics like what was typed, with the number of their entries."""
        language, counts = language_of(interaction), await asyncio.to_thread(_counted, self.bot, interaction)
        return choices({name: f"{topic_title(name, language)} ({counts[name]})" for name in counts}, current)

    @resources.autocomplete("audience")
    async def _audiences(
        self, interaction: discord.Interaction[Client], current: str
    ) -> list[app_commands.Choice[str]]:
        """Audiences like what was typed."""
        return choices(_audience_titles(language_of(interaction)), current)

    async def _found(
        self, interaction: discord.Interaction[Client], words: str, wanted: Wanted
    ) -> tuple[discord.Embed, discord.ui.View]:
        """The entries nearest to some words, those that go by them first."""
        language, scope = language_of(interaction), scope_of(interaction.guild_id)
        answer = await self.bot.docent.ask(Request(words, scope, topic=wanted.topic))
        entries = [item.entry for item in await asyncio.to_thread(self.bot.docent.entries, scope)]
        titled = [entry for entry in entries if words in (cut(named(entry, language), LABEL), entry.title)]
        ranked = [] if answer.reason in ("outside", "unreadable") else answer.ranking
        names = list(dict.fromkeys([*(entry.id for entry in (*titled, *called(entries, words))), *ranked]))
        if not names:  # mistyped, perhaps
            names = [choice.value for choice in choices({entry.id: named(entry, language) for entry in entries}, words)]
        known = await asyncio.to_thread(self.bot.docent.store.entries.some, names, scope)
        found = [entry for entry in known if wanted.includes(entry)][:PAGE]
        if not found:
            return discord.Embed(description=say(language, "resources-none")), discord.ui.View()
        embed = _listed(say(language, "resources-found", words=cut(escape(words), 100)), found, language)
        view = discord.ui.View(timeout=None)
        view.add_item(Open(found, language))
        return embed, view


def listing(interaction: Interaction, wanted: Wanted, page: int) -> tuple[discord.Embed, discord.ui.View]:
    """One page of the entries that are wanted."""
    language = language_of(interaction)
    entries = [item.entry for item in interaction.client.docent.entries(scope_of(interaction.guild_id))]
    found = [entry for entry in entries if wanted.includes(entry)]
    if not found:
        return discord.Embed(description=say(language, "resources-none")), discord.ui.View()
    pages = (len(found) + PAGE - 1) // PAGE
    page = min(max(page, 0), pages - 1)
    shown = found[page * PAGE : (page + 1) * PAGE]
    embed = _listed(say(language, "resources-title", topic=wanted.said(language)), shown, language)
    embed.set_footer(text=say(language, "resources-page", page=page + 1, pages=pages))
    view = discord.ui.View(timeout=None)
    view.add_item(Open(shown, language))
    for step, key in ((-1, "previous"), (1, "next")):
        if 0 <= page + step < pages:
            view.add_item(Page(wanted, page + step, say(language, key)))
    return embed, view


def topics(bot: Client, interaction: Interaction) -> tuple[discord.Embed, discord.ui.View]:
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


class Browse(Pressed, discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"browse"):
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

    async def pressed(self, interaction: Interaction) -> None:
        """Show the first page of the topic."""
        embed, view = listing(interaction, Wanted(next(iter(picked(interaction)), "")), 0)
        await interaction.response.edit_message(embed=embed, view=view)


class Page(
    Pressed,
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"page:(?P<topic>[^:]*):(?P<audience>[^:]*):(?P<number>[123]?):(?P<page>\d+)",
):
    """Turns to another page. All it needs stands in its id, so it works after a restart."""

    def __init__(self, wanted: Wanted, page: int, label: str) -> None:
        parts = (wanted.topic or "")[:60], wanted.audience or "", str(wanted.number or "")
        super().__init__(button(label, f"page:{':'.join(parts)}:{page}"))
        self.wanted, self.page = wanted, page

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "Page":
        """The button that was pressed."""
        audience = match["audience"] if match["audience"] in audiences() else None
        number = int(match["number"]) if match["number"] else None
        return cls(Wanted(match["topic"] or None, audience, number), int(match["page"]), "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Show the page in place of the one before."""
        embed, view = listing(interaction, self.wanted, self.page)
        await interaction.response.edit_message(embed=embed, view=view)


class Open(Pressed, discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"open"):
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

    async def pressed(self, interaction: Interaction) -> None:
        """Show the entry, if this server may still see it."""
        await open_entry(interaction, next(iter(picked(interaction)), ""))


def _menu(custom_id: str, placeholder: str, options: list[discord.SelectOption]) -> discord.ui.Select[discord.ui.View]:
    return discord.ui.Select(custom_id=custom_id, placeholder=placeholder, options=options or discord.utils.MISSING)


def _meant(typed: str, titles: dict[str, str]) -> str:
    """What somebody typed by its title instead of picking it."""
    return {title.casefold(): name for name, title in titles.items()}.get(typed.casefold(), typed)


def _audience(typed: str | None, language: str) -> str | None:
    """The audience somebody picked, or typed by its title; one there is not is no wish."""
    name = _meant(typed, _audience_titles(language)) if typed else None
    return name if name in audiences() else None


def _audience_titles(language: str) -> dict[str, str]:
    return {name: say(language, f"audience-{name}") for name in audiences()}


def _counted(bot: Client, interaction: Interaction) -> dict[str, int]:
    """The number of entries of each topic: first those of the corpus that comes with Docent, in its order."""
    counts = Counter(item.entry.topic for item in bot.docent.entries(scope_of(interaction.guild_id)))
    order = [*known_topics(), *sorted(counts)]
    return {name: counts[name] for name in dict.fromkeys(order) if name in counts}


def _listed(title: str, entries: Sequence[Entry], language: str) -> discord.Embed:
    """Entries with their sources, a line each."""
    lines = [f"**{escape(entry.title)}**\n{source_line(entry, language)}" for entry in entries]
    return discord.Embed(title=cut(title, TITLE), description=cut("\n".join(lines), DESCRIPTION), colour=LOOKED_UP)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Resources(bot))
