"""New entries: written in a form, uploaded, fetched from the web, or suggested by a member."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.access import Interaction, Right, decides_for, may, require
from bot.client import language_of
from bot.cogs.corpus.forms import edit_form, new_form
from bot.cogs.corpus.group import WHERE, chosen_entry, corpus, entry_choices, home, prepared, topic_choices
from bot.cogs.corpus.review import announce, send_card, submit
from bot.errors import UsageError
from bot.i18n import say
from bot.preview import present, proposed_ids, taken
from knowledge.draft import Change, Draft
from knowledge.errors import StaleEdit
from knowledge.model import UNDETERMINED, Entry
from knowledge.review import possible, require_live
from knowledge.store import Store
from knowledge.writing import REVIEW_AFTER, checked, day, language_or_english, new_id, rewritten, today, written

if TYPE_CHECKING:
    # What fetches and parses is loaded when somebody brings a file.
    from knowledge.ingest.fetch import Fetched
    from knowledge.ingest.reading import Reading

MOST_BYTES = 10 * 2**20
"""The largest file taken from Discord, whose own limit may be higher."""
REVISING = (".md", ".markdown", ".zip", ".csv", ".jsonl", ".ndjson")
"""Kinds of files that name their entries, so that they can bring a new version of one."""


@corpus.command(description="Write a new entry.")
@app_commands.describe(topic="Its topic", where="Who may see it", questions="Questions it answers, separated by |")
@app_commands.choices(where=WHERE)
async def add(
    interaction: Interaction, topic: str | None = None, where: str | None = None, questions: str | None = None
) -> None:
    """Open the form of a new entry."""
    require(interaction, Right.PROPOSE)
    asked = several(questions)
    await interaction.response.send_modal(new_form(interaction, adding(topic, home(interaction, where), asked)))


@app_commands.command(description="Suggest a new entry, or a change of one; moderators decide on it.")
@app_commands.describe(entry="The entry to change; leave it out for a new one", where="Who may see it")
@app_commands.choices(where=WHERE)
@app_commands.guild_only()
async def suggest(interaction: Interaction, entry: str | None = None, where: str | None = None) -> None:
    """Open the form of a new entry, or that of an entry as it is."""
    require(interaction, Right.PROPOSE)
    if entry is None:
        await interaction.response.send_modal(new_form(interaction, adding(None, home(interaction, where))))
        return
    stored = await chosen_entry(interaction, entry)
    require_live(stored)

    async def edited(interaction: Interaction, changed: Entry, reason: str) -> None:
        change = Change(action="revise", entry=changed, base=stored.version)
        await proposed(interaction, [change], reason, server=stored.server)

    await interaction.response.send_modal(edit_form(interaction, stored.entry, edited))


suggest.autocomplete("entry")(entry_choices)
add.autocomplete("topic")(topic_choices)


@corpus.command(description="Add a file: PDF, Word, web page, Markdown, text, CSV, or the zip of an export.")
@app_commands.describe(
    file="At most 10 MB",
    topic="Its topic",
    source="Where it comes from: title, web address, or both",
    rights="Who holds the rights, or the licence",
    review_by="When to look at it again, such as 2027-03-01",
    where="Who may see it",
)
@app_commands.choices(where=WHERE)
async def upload(
    interaction: Interaction,
    file: discord.Attachment,
    topic: str | None = None,
    source: str | None = None,
    rights: str | None = None,
    review_by: str | None = None,
    where: str | None = None,
) -> None:
    """Read a file in a process of its own and show what it would become."""
    from knowledge.ingest.sandbox import read_safely

    require(interaction, Right.PROPOSE)
    language = language_of(interaction)
    if file.size > MOST_BYTES:
        raise UsageError(say(language, "upload-too-large", name=file.filename, most=MOST_BYTES // 2**20))
    details = {"topic": topic, "source": source, "rights": rights, "review_by": day(review_by)}
    await interaction.response.defer(ephemeral=True, thinking=True)
    try:
        data = await file.read()
    except discord.HTTPException as error:
        raise UsageError(say(language, "upload-gone", name=file.filename)) from error
    reading = await prepared(interaction, read_safely, data, file.filename)
    await _propose_file(interaction, reading, file.filename, home(interaction, where), details)


@corpus.command(description="Add a page or a document from the web.")
@app_commands.describe(
    url="Its address",
    topic="Its topic",
    rights="Who holds the rights, or the licence",
    review_by="When to look at it again, such as 2027-03-01",
    where="Who may see it",
)
@app_commands.choices(where=WHERE)
async def link(
    interaction: Interaction,
    url: str,
    topic: str | None = None,
    rights: str | None = None,
    review_by: str | None = None,
    where: str | None = None,
) -> None:
    """Fetch a page and show what it would become. What is inside this machine's network is never fetched."""
    require(interaction, Right.PROPOSE)
    details = {"topic": topic, "rights": rights, "review_by": day(review_by)}
    await interaction.response.defer(ephemeral=True, thinking=True)
    fetched, reading = await prepared(interaction, _fetched, url)
    details["source"] = fetched.url
    await _propose_file(interaction, reading, fetched.name, home(interaction, where), details)


upload.autocomplete("topic")(topic_choices)
link.autocomplete("topic")(topic_choices)


def adding(topic: str | None, server: str | None, asked: tuple[str, ...] = (), gaps: tuple[int, ...] = ()) -> Any:
    """What the form of a new entry does when it is sent."""

    async def submitted(interaction: Interaction, typed: dict[str, str]) -> None:
        store = interaction.client.docent.store
        entry = written(
            typed["title"],
            typed["text"],
            typed["source"],
            server=server,
            taken=partial(taken, store),
            rights=typed["rights"] or None,
            review_by=day(typed["review_by"]),
            topic=topic,
            questions=asked or None,
            confidence="high" if may(interaction, Right.APPROVE) else None,
        )
        await proposed(interaction, [Change(action="create", entry=entry)], "", server=server, gaps=gaps)

    return submitted


def several(typed: str | None) -> tuple[str, ...]:
    """Questions typed in one line, separated by upright bars."""
    return tuple(part.strip() for part in (typed or "").split("|") if part.strip())


async def proposed(interaction: Interaction, changes: list[Change], reason: str, **where: Any) -> Draft:
    """Put changes into the queue; a moderator sees the card at once, anybody else that the draft waits."""
    require(interaction, Right.PROPOSE)
    if not interaction.response.is_done():
        await interaction.response.defer(ephemeral=True, thinking=True)
    if len(changes) == 1 and changes[0].base:
        with suppress(StaleEdit):  # what was written against an earlier version is kept, as a draft that says so
            store = interaction.client.docent.store
            await asyncio.to_thread(possible, store, changes[0], where["server"])
    draft = await submit(interaction, changes, reason, **where)
    announce(interaction, draft)
    if draft.server not in decides_for(interaction):
        said = say(language_of(interaction), "suggest-thanks", number=draft.id)
        await interaction.followup.send(said, ephemeral=True)
    await send_card(interaction, draft)
    return draft


def _fetched(url: str) -> "tuple[Fetched, Reading]":
    from knowledge.ingest.fetch import fetch
    from knowledge.ingest.sandbox import read_safely

    fetched = fetch(url)
    return fetched, read_safely(fetched.data, fetched.name)


async def _propose_file(
    interaction: Interaction, reading: "Reading", name: str, server: str | None, details: dict[str, Any]
) -> None:
    # Only who publishes for all may bring what stands for one of the recommendations, or for another entry.
    trusted = server is None and may(interaction, Right.PUBLISH)
    store = interaction.client.docent.store
    changes = await asyncio.to_thread(_file_changes, store, reading.entries, name, server, details, trusted=trusted)
    if not changes:
        raise UsageError(say(language_of(interaction), "upload-nothing-new", name=name))
    await proposed(interaction, changes, name, server=server, findings=reading.hidden)


def _file_changes(
    store: Store, entries: Sequence[Entry], name: str, server: str | None, details: dict[str, Any], *, trusted: bool
) -> list[Change]:
    """What the entries of a file would change, each new one under an id of its own."""
    used = proposed_ids(store)
    revising = name.lower().endswith(REVISING)
    changes = []
    for entry in entries:
        change = _file_change(store, _completed(entry, details), server, used, revising=revising, trusted=trusted)
        if change is not None:
            changes.append(change)
            used.add(change.entry.id)
    return changes


def _completed(entry: Entry, details: dict[str, Any]) -> Entry:
    """An entry with what the moderator said of the file."""
    given = dict(details)
    source = given.pop("source", None)
    if source and source.startswith(("http://", "https://")):
        source = f"{entry.source.title} {source}"
    if entry.language == UNDETERMINED:
        given["language"] = language_or_english(entry.text)
    if not entry.review_by:
        given["review_by"] = given.get("review_by") or today() + REVIEW_AFTER
    return rewritten(entry, source=source, **given)


def _file_change(
    store: Store, entry: Entry, server: str | None, used: set[str], *, revising: bool, trusted: bool
) -> Change | None:
    """A new entry, a new version of one that the file names, or nothing when that says so already."""
    if not trusted:
        # Which entry is one of the three recommendations, or stands for another, is not a server's to say.
        own = {"kind": "resource", "number": None, "translation": None, "aliases": ()}
        entry = checked(entry.model_dump() | own)
    known = present(store, entry.id)
    if known is not None and revising and known.server == server:
        if known.status == "live" and known.entry.model_copy(update={"reviewed": entry.reviewed}) == entry:
            return None
        return Change(action="revert" if known.status == "retired" else "revise", entry=entry, base=known.version)
    if trusted and revising and known is None and entry.id not in used:
        return Change(action="create", entry=entry)
    name = new_id(entry.title, server, lambda candidate: candidate in used or present(store, candidate) is not None)
    return Change(action="create", entry=entry.model_copy(update={"id": name}))
