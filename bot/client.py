"""The Discord client: its intents, its cogs, command sync, and the one place where errors become replies."""

import hashlib
import json
import logging
from collections.abc import Iterable, Iterator
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import metrics
from bot.app import Docent
from bot.i18n import known_language, link_commands, say, say_error
from bot.logs import begin_request, request
from bot.names import Names
from bot.pace import Pace
from bot.rest import Breaker, Patient
from bot.starts import Starts, check_allowance
from bot.watch import notify
from knowledge.errors import DocentError, StoreError
from knowledge.model import Scope
from knowledge.store import Store

COGS = (
    *("ask", "channels", "recommendation", "coverage", "resources", "glossary", "corpus", "volunteer", "setup"),
    *("notices", "digest", "backups", "retention", "welcome", "language", "privacy", "about", "help"),
)
UNKNOWN_INTERACTION = 10062
"""Discord's code for an interaction that nobody acknowledged within three seconds."""
log = logging.getLogger("docent")


class Client(commands.AutoShardedBot):
    """Docent on Discord. Needs no privileged intent: commands, mentions and direct messages carry their text anyway."""

    def __init__(self, docent: Docent) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            intents=intents(message_content=docent.settings.message_content),
            help_command=None,
            allowed_mentions=discord.AllowedMentions.none(),
            tree_cls=Tree,
            http_trace=Breaker().trace(),
            shard_ids=docent.settings.served[0],
            shard_count=docent.settings.served[1],
        )
        self.http.__class__ = Patient  # discord.py makes the object itself, and hands it on before we could
        self.docent = docent
        docent.answered = metrics.count_answer
        self.starts = Starts(docent.settings.data / "starts.json", len(docent.settings.served[0]))
        self.pace = Pace(docent.settings.person_pace, docent.settings.server_pace)

    async def setup_hook(self) -> None:
        """Load the cogs and register the commands, once, before the bot is ready."""
        await self.tree.set_translator(Names())
        for name in COGS:
            await self.load_extension(f"bot.cogs.{name}")
        await self._sync()

    async def connect(self, *, reconnect: bool = True) -> None:
        """Begin to listen, unless Discord has hardly any start left for today. Raises DocentError then."""
        await self._check_allowance()
        await super().connect(reconnect=reconnect)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Every start of a session is counted before it is made, by Discord itself, too: others share the token."""
        await super().before_identify_hook(shard_id, initial=initial)
        if not initial:
            await self._check_allowance()
        await self.starts.turn()
        metrics.sessions.inc()

    async def _check_allowance(self) -> None:
        _, _, allowed = await self.http.get_bot_gateway()
        check_allowance(allowed["remaining"], allowed["reset_after"])

    @property
    def first(self) -> bool:
        """Whether this process does what is done once for all, where several share the work."""
        return 0 in (self.shard_ids or (0,))

    def mine(self, servers: Iterable[str]) -> list[str]:
        """Those of some servers that this process would hear of, where several share the work (shards)."""
        shards = self.shard_ids or range(self.shard_count or 1)
        return [server for server in servers if (int(server) >> 22) % (self.shard_count or 1) in shards]

    async def on_ready(self) -> None:
        """Say in the log that the bot can be asked now."""
        notify("READY=1")
        log.info("Ready as %s in %d servers, edition %d.", self.user, len(self.guilds), self.docent.edition())

    async def on_message(self, message: discord.Message) -> None:
        """There are no text commands: a mention is a question, and the ask cog hears it."""

    async def _sync(self) -> None:
        """Tell Discord the commands only when they changed: it allows 200 creations a day."""
        payload = [await command.get_translated_payload(self.tree, Names()) for command in self.tree.get_commands()]
        digest = hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
        synced = f"{self.application_id}:{digest}"
        known = await self.tree.fetch_commands() if self.docent.store.fact("commands") == synced else []
        if not known:
            known = await self.tree.sync()
            if not self.docent.store.database.read_only:
                self.docent.store.note("commands", synced)
        link_commands(dict(_ids(known)))


def _ids(known: list[app_commands.AppCommand]) -> Iterator[tuple[str, int]]:
    """What people type after the slash, with the id of the command it belongs to."""
    for command in known:
        inner = [part for part in command.options if isinstance(part, app_commands.AppCommandGroup)]
        if command.type is discord.AppCommandType.chat_input:
            yield from [(f"{command.name} {part.name}", command.id) for part in inner] or [(command.name, command.id)]


class Tree(app_commands.CommandTree[Client]):
    """The command tree; an error in any command ends here."""

    async def interaction_check(self, interaction: discord.Interaction[Client], /) -> bool:
        """Everybody may ask; what a command changes, it checks itself. Here only a name is given to what follows."""
        begin_request()
        return True

    async def on_error(self, interaction: discord.Interaction[Client], error: app_commands.AppCommandError) -> None:
        """Tell the person."""
        await tell(interaction, getattr(error, "original", error))


async def tell(
    interaction: discord.Interaction[Client], error: Exception, returned: discord.File | None = None
) -> None:
    """What went wrong, in one plain sentence to the person alone; what is a fault of ours goes to the log as well.

    What is wrong with the data folder, and where it is, is the operator's business and stands in the log alone.
    `returned` is what the person had typed.
    """
    if isinstance(error, discord.NotFound) and error.code == UNKNOWN_INTERACTION:
        log.warning("An interaction was acknowledged too late; Discord had given it up.")
        metrics.late.inc()
        return
    if isinstance(error, StoreError):
        log.error("An interaction failed: %s", error)
        sentence = _trouble(interaction)
    elif isinstance(error, DocentError):
        sentence = say_error(language_of(interaction), error)
    else:
        log.error("An interaction failed: %s", type(error).__name__, exc_info=error)
        sentence = _trouble(interaction)
    try:
        if interaction.response.is_done():
            await interaction.followup.send(sentence, file=returned or discord.utils.MISSING, ephemeral=True)
        else:
            file = returned or discord.utils.MISSING
            await interaction.response.send_message(sentence, file=file, ephemeral=True)
    except discord.HTTPException as failed:
        log.warning("The person could not be told: %s", failed)


def _trouble(interaction: discord.Interaction[Client]) -> str:
    """That something is wrong on our side, with the name by which an operator finds it in the log."""
    metrics.errors.inc()
    return f"{say(language_of(interaction), 'trouble')} `{request()}`"


def intents(*, message_content: bool = False) -> discord.Intents:
    """What the bot hears: servers, and messages without their text unless they address it or an operator chose so."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    wanted.message_content = message_content
    return wanted


def scope_of(guild_id: int | None) -> Scope:
    """Who is reading: a server sees hub-wide entries and its own; a direct message hub-wide ones."""
    return Scope(server=None if guild_id is None else str(guild_id))


def language_of(interaction: discord.Interaction[Any]) -> str:
    """The language the person chose, else that of their Discord, of the server, English."""
    store = interaction.client.docent.store
    return (
        chosen_by(store, interaction.user.id)
        or known_language(str(interaction.locale))
        or server_language(store, interaction.guild_id, str(interaction.guild_locale))
    )


def language_for(docent: Docent, person: int, guild: discord.Guild | None) -> str:
    """The same for somebody who wrote a message, which does not tell the language of their Discord."""
    preferred = str(guild.preferred_locale) if guild else None
    return chosen_by(docent.store, person) or server_language(docent.store, guild.id if guild else None, preferred)


def chosen_by(store: Store, person: int) -> str | None:
    """The language somebody chose; None also while the store cannot be read, since that is said in words too."""
    try:
        return store.people.language(f"discord:{person}")
    except StoreError:
        return None


def server_language(store: Store, guild_id: int | None, preferred: str | None) -> str:
    """The language chosen for a server in /setup, else that of its Discord settings, else English."""
    try:
        chosen = store.servers.get(None if guild_id is None else str(guild_id)).language
    except StoreError:
        chosen = None
    return chosen or known_language(preferred) or "en"
