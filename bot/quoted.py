"""Which entries an answer rests on, carried in the ids of its buttons: they work after a restart, and keep nothing."""

import hashlib
from typing import Any

import discord

from bot.access import Interaction
from bot.client import scope_of
from index.answer import Answer
from knowledge.model import Scope, StoredEntry
from knowledge.store import Store

MOST = 3
"""An answer quotes at most three entries, and an id of a button holds a hundred characters."""
CODES = r"(?P<codes>[0-9a-f.]*)"
"""The part of a button's id that names entries."""


def codes(answer: Answer) -> str:
    """The entries that an answer quotes or, where it quotes none, those it names as the nearest."""
    found = [quote.entry for quote in answer.quotes] or [related.entry for related in answer.related]
    return ".".join(_code(name) for name in list(dict.fromkeys(found))[:MOST])


def quoted_entries(store: Store, scope: Scope, known: str) -> list[StoredEntry]:
    """The entries that codes stand for, in their order; those that were retired since are left out."""
    wanted = [code for code in known.split(".") if code]
    live = {_code(stored.entry.id): stored for stored in store.entries.all(scope)} if wanted else {}
    return [live[code] for code in wanted if code in live]


def entries_under(interaction: Interaction, known: str) -> list[StoredEntry]:
    """The same for whoever presses a button."""
    return quoted_entries(interaction.client.docent.store, scope_of(interaction.guild_id), known)


def button(
    label: str, custom_id: str, style: discord.ButtonStyle = discord.ButtonStyle.secondary, row: int | None = None
) -> discord.ui.Button[Any]:
    """A button with words on it, not with a picture alone."""
    return discord.ui.Button(label=label[:80], custom_id=custom_id, style=style, row=row)


def _code(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:8]
