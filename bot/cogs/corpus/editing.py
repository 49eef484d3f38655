"""Changes of entries there are: edit, retire, restore, revert."""

import asyncio

from discord import app_commands

from bot.access import Interaction, require_for
from bot.client import language_of
from bot.cogs.corpus.adding import proposed, several
from bot.cogs.corpus.forms import edit_form
from bot.cogs.corpus.group import chosen_entry, corpus, entry_choices, reason_of, topic_choices
from bot.cogs.corpus.review import decide_at_once
from bot.i18n import say
from knowledge.draft import Change
from knowledge.model import Action, Entry, StoredEntry
from knowledge.review import require_live, reversion
from knowledge.writing import rewritten


@corpus.command(description="Change an entry: its text in a form, its details right here.")
@app_commands.describe(
    entry="The entry",
    topic="Its topic",
    owner="Who looks after it",
    rights="Rights of its source",
    questions="Questions it answers, separated by |",
)
async def edit(
    interaction: Interaction,
    entry: str,
    topic: str | None = None,
    owner: str | None = None,
    rights: str | None = None,
    questions: str | None = None,
) -> None:
    """Open the form with the present text."""
    stored = await chosen_entry(interaction, entry)
    require_for(interaction, stored.server)
    require_live(stored)
    begun = rewritten(stored.entry, topic=topic, owner=owner, rights=rights, questions=several(questions) or None)

    async def edited(interaction: Interaction, changed: Entry, reason: str) -> None:
        require_for(interaction, stored.server)
        change = Change(action="revise", entry=changed, base=stored.version)
        await proposed(interaction, [change], reason, server=stored.server)

    await interaction.response.send_modal(edit_form(interaction, begun, edited))


@corpus.command(description="Take an entry out of every answer; its text and history stay.")
@app_commands.describe(entry="The entry", reason="Why; it stands in the history")
async def retire(interaction: Interaction, entry: str, reason: str) -> None:
    """Retire an entry."""
    await _turn(interaction, entry, "retire", reason)


@corpus.command(description="Bring a retired entry back.")
@app_commands.describe(entry="The entry", reason="Why; it stands in the history")
async def restore(interaction: Interaction, entry: str, reason: str) -> None:
    """Restore an entry."""
    await _turn(interaction, entry, "restore", reason)


@corpus.command(description="Make an earlier version of an entry its text again.")
@app_commands.describe(entry="The entry", version="The version to go back to", reason="Why; it stands in the history")
async def revert(interaction: Interaction, entry: str, version: int, reason: str = "") -> None:
    """Revert an entry."""
    stored = await chosen_entry(interaction, entry)
    require_for(interaction, stored.server)
    await interaction.response.defer(ephemeral=True, thinking=True)
    await go_back(interaction, stored, version, reason)


async def go_back(interaction: Interaction, stored: StoredEntry, version: int, reason: str = "") -> None:
    """Publish an earlier version as a new one, after the interaction was deferred."""
    former = await asyncio.to_thread(interaction.client.docent.store.entries.version, stored.entry.id, version)
    why = reason.strip() or say(language_of(interaction), "revert-reason", version=version)
    await decide_at_once(interaction, reversion(former, stored, version), why, stored.server)


async def _turn(interaction: Interaction, entry: str, action: Action, reason: str) -> None:
    stored = await chosen_entry(interaction, entry)
    require_for(interaction, stored.server)
    why = reason_of(reason)
    await interaction.response.defer(ephemeral=True, thinking=True)
    await decide_at_once(
        interaction, Change(action=action, entry=stored.entry, base=stored.version), why, stored.server
    )


edit.autocomplete("entry")(entry_choices)
edit.autocomplete("topic")(topic_choices)
retire.autocomplete("entry")(entry_choices)
restore.autocomplete("entry")(entry_choices)
revert.autocomplete("entry")(entry_choices)
