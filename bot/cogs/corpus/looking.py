"""Looking into the corpus: show, find, history with one-press revert, the log, and the export."""

import asyncio
import io
import re
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import discord
from discord import app_commands

from bot.access import Interaction, Refused, Right, actor_of, decides_for, require_for
from bot.cards import history_embed, log_line
from bot.client import language_of, scope_of
from bot.cogs.corpus.editing import go_back
from bot.cogs.corpus.group import WHERE, chosen_entry, corpus, entry_choices, home, named
from bot.entry import page_buttons
from bot.forms import Pressed
from bot.i18n import say
from bot.log_sheet import log_csv
from bot.render import DESCRIPTION, cut, entry_embed, escape, source_line
from index.ask import Request
from knowledge.errors import CorpusError, StoreError
from knowledge.model import Entry, Version
from knowledge.sync import export as write_files

FOUND = 10
SHOWN_VERSIONS = 25
SHOWN_ROWS = 15
MOST_ID = 100
"""Characters Discord allows in the id of a button; an entry with a longer name is reverted by command."""


@corpus.command(description="Show an entry with its source, version and state.")
@app_commands.describe(entry="The entry")
async def show(interaction: Interaction, entry: str) -> None:
    """Show one entry, retired or not, to the person alone."""
    language, stored = language_of(interaction), await chosen_entry(interaction, entry)
    embed = entry_embed(stored.entry, language, interaction.client.docent.edition())
    status = say(language, f"status-{stored.status}")
    where = say(language, "everywhere" if stored.server is None else "this-server")
    about = [f"`{stored.entry.id}`", say(language, "entry-version", version=stored.version), status, where]
    embed.add_field(name=say(language, "draft-details"), value=" · ".join(about), inline=False)
    # Another page is that of the live entry in the person's language; of anything else the first one is shown.
    same = stored.status == "live" and not _translated(interaction, stored.entry, language)
    view = page_buttons(stored.entry, 0, language) if same else discord.utils.MISSING
    await interaction.response.send_message(embed=embed, view=view, ephemeral=True)


def _translated(interaction: Interaction, entry: Entry, language: str) -> bool:
    store = interaction.client.docent.store
    return store.entries.translation(entry, language, scope_of(interaction.guild_id)) is not None


@corpus.command(description="Find entries by words or meaning, in any language.")
@app_commands.describe(words="What to look for")
async def find(interaction: Interaction, words: str) -> None:
    """List the entries nearest to some words, with their ids."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    language, docent, scope = language_of(interaction), interaction.client.docent, scope_of(interaction.guild_id)
    answer = await docent.ask(Request(words, scope))
    found = await asyncio.to_thread(docent.store.entries.some, answer.ranking[:FOUND], scope)
    lines = [f"**{escape(entry.title)}** `{entry.id}`\n{source_line(entry, language)}" for entry in found]
    text = cut("\n".join(lines), DESCRIPTION) if lines else say(language, "resources-none")
    title = say(language, "resources-found", words=cut(escape(words), 100))
    await interaction.followup.send(embed=discord.Embed(title=title, description=text), ephemeral=True)


@corpus.command(description="Who changed an entry, when and why; go back to an earlier version.")
@app_commands.describe(entry="The entry")
async def history(interaction: Interaction, entry: str) -> None:
    """Show the history of an entry, with a menu of versions to go back to."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    language, store = language_of(interaction), interaction.client.docent.store
    stored = await chosen_entry(interaction, entry)
    versions = await asyncio.to_thread(store.entries.versions, stored.entry.id)
    rows = await asyncio.to_thread(store.log.of_entry, stored.entry.id)
    names = await asyncio.to_thread(named, interaction.client.docent, [row.actor for row in rows], language)
    embed = history_embed(stored.entry, versions, rows, names, language)
    view = discord.ui.View(timeout=None)
    if stored.server in decides_for(interaction):
        earlier = [version for version in versions if version.version != stored.version or stored.status == "retired"]
        for version in earlier[::-1][:SHOWN_VERSIONS]:
            button = RevertButton(stored.entry.id, version.version, stored.version, _label(version, language))
            if len(button.custom_id) <= MOST_ID:
                view.add_item(button)
    await interaction.followup.send(embed=embed, view=view, ephemeral=True)


def _label(version: Version, language: str) -> str:
    return say(language, "revert-button", version=version.version)


show.autocomplete("entry")(entry_choices)
history.autocomplete("entry")(entry_choices)


class RevertButton(
    Pressed,
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"revert:(?P<version>\d+):(?P<present>\d+):(?P<entry>.+)",
):
    """Goes back to a version with one press, if nothing changed since the history was shown."""

    def __init__(self, entry: str, version: int, present: int, label: str) -> None:
        custom_id = f"revert:{version}:{present}:{entry}"
        super().__init__(discord.ui.Button(label=label[:80], custom_id=custom_id))
        self.entry, self.version, self.present = entry, version, present

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "RevertButton":
        """The button that was pressed."""
        return cls(match["entry"], int(match["version"]), int(match["present"]), "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Check the right to, then go back."""
        stored = await chosen_entry(interaction, self.entry)
        require_for(interaction, stored.server)
        await interaction.response.defer(ephemeral=True, thinking=True)
        # Against the version that was shown: somebody may have changed the entry since.
        shown = stored.model_copy(update={"version": self.present})
        await go_back(interaction, shown, self.version)


@corpus.command(description="What was done to the corpus here, by whom and why; also as a file.")
@app_commands.describe(file="Everything, as a CSV file")
async def log(interaction: Interaction, file: bool = False) -> None:
    """Show the end of the audit log, or hand out all of it."""
    servers = _deciding(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    language, docent = language_of(interaction), interaction.client.docent
    rows = await asyncio.to_thread(docent.store.log.of_servers, servers)
    if file:
        names = await asyncio.to_thread(named, docent, [row.actor for row in rows], language)
        sheet = discord.File(io.BytesIO(log_csv(rows, names)), "log.csv")
        await asyncio.to_thread(_note_export, interaction, "the audit log")
        await interaction.followup.send(file=sheet, ephemeral=True)
        return
    rows = rows[::-1][:SHOWN_ROWS]
    names = await asyncio.to_thread(named, docent, [row.actor for row in rows], language)
    text = "\n".join(log_line(row, names, language) for row in rows) or say(language, "log-empty")
    embed = discord.Embed(title=say(language, "log-title"), description=cut(text, DESCRIPTION))
    await interaction.followup.send(embed=embed, ephemeral=True)


@corpus.command(description="The entries as Markdown files in a zip, in the form of knowledge/corpus.")
@app_commands.choices(where=WHERE)
@app_commands.describe(where="Which entries")
async def export(interaction: Interaction, where: str | None = None) -> None:
    """Hand out the entries of this server, or of all servers."""
    _deciding(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    server = home(interaction, where)
    count, data = await asyncio.to_thread(_zipped, interaction.client.docent.store, server)
    await asyncio.to_thread(_note_export, interaction, f"{count} entries")
    sentence = say(language_of(interaction), "export-done", count=count)
    await interaction.followup.send(sentence, file=discord.File(io.BytesIO(data), "corpus.zip"), ephemeral=True)


def _deciding(interaction: Interaction) -> list[str | None]:
    """The servers whose log and entries a moderator may take along. Raises Refused for anybody else."""
    servers = decides_for(interaction)
    if not servers:
        raise Refused(say(language_of(interaction), f"refused-{Right.APPROVE}"))
    return servers


def _zipped(store: Any, server: str | None) -> tuple[int, bytes]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            count = write_files(store, folder, server)
        except CorpusError as error:
            raise StoreError(str(error)) from error  # the folder is ours: nobody on Discord can choose another
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(folder.rglob("*.md")):
                archive.write(path, path.relative_to(folder))
        return count, data.getvalue()


def _note_export(interaction: Interaction, what: str) -> None:
    interaction.client.docent.store.log.note("export", actor_of(interaction), str(interaction.guild_id), what)
