"""Every night a backup, and the end of those kept long enough."""

import asyncio
import logging
from datetime import UTC, datetime

from discord.ext import commands, tasks

from bot.client import Client
from bot.safekeeping import nightly
from knowledge.errors import DocentError

HOUR, MINUTES = 3, 20
"""The hour of the day (UTC) from which the night's backup is made, and how often somebody looks."""
log = logging.getLogger("docent")


class Backups(commands.Cog):
    """Looks at the clock; a bot that slept through the night makes up for it soon after it is back."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

    async def cog_load(self) -> None:
        """Begin to look at the clock."""
        self._look.start()

    async def cog_unload(self) -> None:
        """Stop."""
        self._look.cancel()

    @tasks.loop(minutes=MINUTES)
    async def _look(self) -> None:
        docent = self.bot.docent
        mine = self.bot.first and not docent.store.database.read_only
        if self._look.current_loop == 0 or not mine or datetime.now(UTC).hour < HOUR:
            return  # the first look falls into the start, when there is enough to do
        try:
            made = await asyncio.to_thread(nightly, docent.settings, datetime.now(UTC))
        except (DocentError, OSError) as error:
            log.error("No backup was made: %s", error)
        else:
            if made is not None:
                log.info("Backup %s holds edition %d.", made.file, made.content.edition)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Backups(bot))
