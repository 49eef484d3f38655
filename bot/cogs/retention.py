"""Every day: what is past its time is deleted, what left servers had is purged, and every entry is looked at."""

import asyncio
import logging
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

import discord
from discord.ext import commands, tasks

from bot.client import Client
from knowledge.errors import DocentError
from knowledge.store import retention

MINUTES = 20
"""How often somebody looks whether the day's work is done."""
DONE = "retention"
"""The note of the day on which it was."""
log = logging.getLogger("docent")


class Retention(commands.Cog):
    """Keeps nothing longer than it has said it would."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        self._database = bot.docent.store.database

    async def cog_load(self) -> None:
        """Begin."""
        if not self._database.read_only:
            self._look.start()

    async def cog_unload(self) -> None:
        """Stop."""
        self._look.cancel()

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Somebody removed the bot; a server that Discord cannot reach for a while is not meant by this event."""
        await self._note(retention.note_left, self._database, str(guild.id), datetime.now(UTC))

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot is there (again)."""
        await self._note(retention.note_back, self._database, str(guild.id))

    async def _note(self, work: object, *given: object) -> None:
        if self._database.read_only:
            return
        try:
            await self.bot.docent.write(work, *given)  # type: ignore[arg-type]
        except DocentError as error:
            log.error("A server's coming or going could not be noted: %s", error)

    @tasks.loop(minutes=MINUTES)
    async def _look(self) -> None:
        if self._look.current_loop == 0 or not self.bot.is_ready():
            return  # the first look falls into the start, when there is enough to do
        present = {str(guild.id) for guild in self.bot.guilds}
        try:
            await asyncio.to_thread(self._today, present)
        except DocentError as error:
            log.error("What is past its time could not be deleted: %s", error)

    def _today(self, present: Collection[str]) -> None:
        store, today = self.bot.docent.store, f"{datetime.now(UTC):%Y-%m-%d}"
        done = f"{DONE}:{self.bot.docent.settings.shards}"
        if store.fact(done) != today:
            self._see_who_left(present)
            if self.bot.first:
                self._expire()
            store.note(done, today)

    def _see_who_left(self, present: Collection[str]) -> None:
        """`present` are the servers this process is in, also those that came or came back while it was not running."""
        now, after = datetime.now(UTC), timedelta(days=self.bot.docent.settings.purge_after)
        for server in present:
            retention.note_back(self._database, server)
        for server in self.bot.mine(retention.known_servers(self._database)):
            if server not in present:
                retention.note_left(self._database, server, now)
        for server in self.bot.mine(retention.left_before(self._database, now - after)):
            retention.purge(self._database, server)
            log.info("What server %s had here was deleted.", server)

    def _expire(self) -> None:
        """What is past its time, vectors of no text, and a look at every entry."""
        docent = self.bot.docent
        gone = retention.expire(self._database, datetime.now(UTC))
        unused = docent.sweep()
        log.info("Past their time: %s; %d vectors of no text any more.", gone or "nothing", unused)
        for name in docent.store.entries.damaged():
            log.error("The entry '%s' is not what was written; run `docent restore` with a backup.", name)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Retention(bot))
