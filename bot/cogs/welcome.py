"""On joining a server: one message to whoever brought Docent there, with the steps to set it up."""

import asyncio
import logging

import discord
from discord.ext import commands

from bot.client import Client, language_for
from bot.i18n import say
from bot.render import LOOKED_UP, escape
from knowledge.errors import StoreError

log = logging.getLogger("docent")


class Welcome(commands.Cog):
    """Greets once a server, one person, and no channel unless that person cannot be written to."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Write to the installer, else to the owner; where that cannot be, into the channel for such news."""
        store, key = self.bot.docent.store, f"welcome:{guild.id}"
        try:
            if await asyncio.to_thread(store.fact, key):
                return
            await asyncio.to_thread(store.note, key, "sent")
        except StoreError as error:
            log.warning("Nobody was welcomed: %s", error)
            return
        person = await self._installer(guild)
        language = language_for(self.bot.docent, person.id if person else 0, guild)
        embed = discord.Embed(
            title=say(language, "welcome-title", server=escape(guild.name)),
            description=say(language, "welcome-body"),
            colour=LOOKED_UP,
        )
        for place in (person, guild.system_channel):
            try:
                if place is not None:
                    await place.send(embed=embed)
                    return
            except discord.HTTPException as error:
                log.info("The welcome could not be sent there: %s", error)

    async def _installer(self, guild: discord.Guild) -> discord.User | discord.Member | None:
        """Who added the bot, where the audit log may be read; else the owner."""
        try:
            async for entry in guild.audit_logs(limit=20, action=discord.AuditLogAction.bot_add):
                if entry.target is not None and self.bot.user is not None and entry.target.id == self.bot.user.id:
                    return entry.user
        except discord.HTTPException:
            pass  # the server did not give the right to read it
        try:
            return await self.bot.fetch_user(guild.owner_id) if guild.owner_id else None
        except discord.HTTPException:
            return None


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Welcome(bot))
