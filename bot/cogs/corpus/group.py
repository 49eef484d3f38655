"""The command group `/corpus`, and what its commands share: which entry is meant, where it belongs, who is named."""

import asyncio
from collections.abc import Callable, Iterable
from typing import TypeVar

from discord import app_commands

from bot.access import Interaction, home_of
from bot.app import Docent
from bot.choices import CHOICE, choices
from bot.client import language_of, scope_of
from bot.errors import Busy, UsageError
from bot.i18n import say
from bot.preview import present
from bot.render import cut
from knowledge.errors import UnknownEntry
from knowledge.model import Scope, StoredEntry
from knowledge.topics import topics

T = TypeVar("T")

corpus = app_commands.Group(name="corpus", description="Look into the corpus and look after it.", guild_only=True)

WHERE = [
    app_commands.Choice(name="this server", value="here"),
    app_commands.Choice(name="all servers", value="everywhere"),
]


def home(interaction: Interaction, where: str | None) -> str | None:
    """The server something is to belong to; None for all of them."""
    if where is None:
        return home_of(interaction)
    return None if where == "everywhere" else str(interaction.guild_id)


async def chosen_entry(interaction: Interaction, entry_id: str) -> StoredEntry:
    """An entry this server may see, live or retired. Raises UnknownEntry in the person's language."""
    found = await asyncio.to_thread(present, interaction.client.docent.store, entry_id)
    if found is None or not scope_of(interaction.guild_id).admits(found.server):
        raise UnknownEntry(say(language_of(interaction), "corpus-unknown", entry=cut(entry_id, CHOICE)))
    return found


async def entry_choices(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    """Entries whose title or id is like what was typed, retired ones too: they may be brought back."""
    return await asyncio.to_thread(_alike, interaction.client.docent, scope_of(interaction.guild_id), current)


def _alike(docent: Docent, scope: Scope, typed: str) -> list[app_commands.Choice[str]]:
    stored = [*docent.entries(scope), *docent.store.entries.retired(scope)]
    titles = {item.entry.id: f"{item.entry.title} · {item.entry.id}" for item in stored}
    return choices(dict(sorted(titles.items())), typed)


async def topic_choices(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    """The topics there are, by their titles; any other word may be typed as well."""
    language = language_of(interaction)
    titles = {name: say(language, f"topic-{name}") for name in topics()}
    typed = current.casefold()
    found = {name: title for name, title in titles.items() if typed in name or typed in title.casefold()}
    return [app_commands.Choice(name=cut(title, CHOICE), value=name) for name, title in found.items()]


async def prepared(interaction: Interaction, work: Callable[..., T], *given: object) -> T:
    """What slow work gives, after the interaction was deferred. Raises UsageError for a person's second job at a time.

    So questions are answered while files are read, and nobody keeps the other moderators waiting.
    """
    try:
        return await interaction.client.docent.prepare(interaction.user.id, work, *given)
    except Busy as error:
        raise UsageError(say(language_of(interaction), "busy")) from error


def named(docent: Docent, actors: Iterable[str], language: str) -> dict[str, str]:
    """How actors are shown: people as mentions, which ping nobody; those who were forgotten as former members."""
    return {actor: _named(docent, actor, language) for actor in set(actors)}


def _named(docent: Docent, actor: str, language: str) -> str:
    if not actor.startswith("person-"):
        return actor
    account = docent.store.people.account_of(actor)
    return f"<@{account.removeprefix('discord:')}>" if account else say(language, "former-member")


def reason_of(typed: str) -> str:
    """A reason that says something. Raises UsageError."""
    if not typed.strip():
        raise UsageError("Give a reason in a few words; it stands in the history.")
    return typed.strip()[:300]
