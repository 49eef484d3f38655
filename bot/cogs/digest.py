"""Once a month the moderators' channel learns what needs care: overdue entries, dead links, drafts, open questions."""

import asyncio
import logging
from datetime import UTC, datetime

import discord
from discord.ext import commands, tasks

from bot.app import Docent
from bot.client import Client, server_language
from bot.i18n import say
from bot.render import DESCRIPTION, LOOKED_UP, cut, escape
from bot.votes import unhelpful_lines
from bot.words import host
from knowledge.errors import StoreError
from knowledge.model import Entry, Scope
from knowledge.writing import today

HOURS = 6
NAMED = 15
"""How many entries a list names before it only counts."""
log = logging.getLogger("docent")


class Digest(commands.Cog):
    """Writes to each server that chose a channel, once a month, and only when something needs care."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        self._turn = asyncio.Lock()

    async def cog_load(self) -> None:
        """Begin to look at the calendar."""
        self._look.start()

    async def cog_unload(self) -> None:
        """Stop."""
        self._look.cancel()

    @tasks.loop(hours=HOURS)
    async def _look(self) -> None:
        if self.bot.is_ready():
            await self.send_due()

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """The first look: the loop began before the servers were known."""
        await self.send_due()

    async def send_due(self) -> None:
        """Send this month's digest wherever it has not been sent."""
        store, month = self.bot.docent.store, f"{datetime.now(UTC):%Y-%m}"
        if store.database.read_only:
            return
        async with self._turn:
            try:
                for server in await asyncio.to_thread(store.servers.known):
                    await self._send_to(server, month)
            except StoreError as error:
                log.warning("The digest waits: %s", error)

    async def _send_to(self, server: str, month: str) -> None:
        """Send a server its digest of a month, unless it has it."""
        store, key, guild = self.bot.docent.store, f"digest:{server}", self.bot.get_guild(int(server))
        channel = store.servers.get(server).channel
        if channel is None or guild is None or await asyncio.to_thread(store.fact, key) == month:
            return
        if await self._send(guild, channel):
            await asyncio.to_thread(store.note, key, month)

    async def _send(self, guild: discord.Guild, channel: str) -> bool:
        """Write the digest, if there is anything to say; whether that is settled for this month."""
        docent = self.bot.docent
        language = server_language(docent.store, guild.id, str(guild.preferred_locale))
        is_hub = docent.settings.hub_server == str(guild.id)
        if is_hub and docent.settings.check_links:
            await asyncio.to_thread(check_links, docent)
        lines = await asyncio.to_thread(care_lines, docent, str(guild.id), language, is_hub=is_hub)
        if not lines:
            return True
        embed = discord.Embed(title=say(language, "digest-title"), colour=LOOKED_UP)
        embed.description = cut("\n".join(lines), DESCRIPTION)
        try:
            await self.bot.get_partial_messageable(int(channel)).send(embed=embed)
        except (discord.Forbidden, discord.NotFound) as error:
            log.warning("The digest has no place to go: %s", error)
        except discord.HTTPException as error:
            log.warning("The digest could not be sent yet: %s", error)
            return False
        return True


def care_lines(docent: Docent, server: str, language: str, *, is_hub: bool) -> list[str]:
    """What needs care in the entries a server's moderators look after; nothing when all is well."""
    store = docent.store
    keeps: list[str | None] = [server, None] if is_hub else [server]
    entries = [item.entry for item in store.entries.all(Scope(server=server)) if item.server in keeps]
    overdue = sorted((entry for entry in entries if entry.review_by and entry.review_by < today()), key=lambda e: e.id)
    broken = store.links.broken()
    rotten = [entry for entry in entries if entry.source.url in broken]
    waiting = {"digest-drafts": len(store.drafts.waiting(keeps)), "digest-gaps": len(store.gaps.open(keeps))}
    lines = [say(language, key, count=count) for key, count in waiting.items() if count]
    if overdue:
        lines.append(say(language, "digest-overdue", count=len(overdue)))
        lines += [_named(entry, f"{entry.review_by} · {escape(entry.owner or '')}") for entry in overdue[:NAMED]]
    if rotten:
        lines.append(say(language, "digest-links", count=len(rotten)))
        # What went wrong was noted in English; whoever reads another language opens the link anyway.
        why = {entry.id: broken[entry.source.url or ""][1] if language == "en" else "" for entry in rotten}
        lines += [_named(entry, escape(why[entry.id] or host(entry.source.address))) for entry in rotten[:NAMED]]
    lines += unhelpful_lines(store, server, language, is_hub=is_hub)
    return lines


def _named(entry: Entry, about: str) -> str:
    return f"• {escape(cut(entry.title, 100))} `{entry.id}` · {about}".rstrip(" ·")


def check_links(docent: Docent) -> None:
    """Try the web address of every source once, one after the other, and note what failed."""
    from knowledge.ingest.fetch import answers

    urls = {stored.entry.source.url for stored in docent.store.entries.every() if stored.entry.source.url}
    docent.store.links.note({url: answers(url) for url in sorted(urls) if url})


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Digest(bot))
