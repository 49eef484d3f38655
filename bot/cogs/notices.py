"""What people are told without asking: answers are put right, proposers learn of decisions, askers of answers.

It follows what is in the store, so that nobody is forgotten over a restart or when something is done in the terminal.
"""

import asyncio
import logging
from typing import Any

import discord
from discord.ext import commands, tasks

from bot.client import Client, chosen_by, server_language
from bot.i18n import say
from bot.render import FIELD, cut, escape
from knowledge.draft import Draft
from knowledge.errors import StoreError
from knowledge.recall import Recalled, recalled
from knowledge.store.gaps import Gap

SECONDS = 30
log = logging.getLogger("docent")


class Notices(commands.Cog):
    """Follows the log and tells whom it concerns, once."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        self._turn = asyncio.Lock()

    async def cog_load(self) -> None:
        """Begin to follow."""
        self._follow.start()

    async def cog_unload(self) -> None:
        """Stop following."""
        self._follow.cancel()

    @tasks.loop(seconds=SECONDS)
    async def _follow(self) -> None:
        if self.bot.is_ready():
            await self.on_corpus_change()

    @commands.Cog.listener()
    async def on_corpus_change(self) -> None:
        """Something was decided: tell everybody concerned who does not know yet."""
        if self.bot.docent.store.database.read_only or not self.bot.first:
            return
        async with self._turn:
            try:
                await self._put_right()
                await self._tell_proposers()
                await self._tell_askers()
            except StoreError as error:
                log.warning("Nobody could be told: %s", error)

    @commands.Cog.listener()
    async def on_draft(self, draft: Draft) -> None:
        """A new draft: the moderators who may decide on it learn of it."""
        server = draft.server or self.bot.docent.settings.hub_server
        channel = await asyncio.to_thread(lambda: self.bot.docent.store.servers.get(server).channel)
        if channel is None:
            return
        said = say(self._language(server), "notice-draft", number=draft.id, title=escape(draft.title))
        await _send(self.bot.get_partial_messageable(int(channel)), said)

    async def _put_right(self) -> None:
        """Add a notice to the bot's own answers whose quotes are no longer what the corpus says."""
        store = self.bot.docent.store
        edition = store.log.head()
        for found in await asyncio.to_thread(recalled, store):
            await self._put_message_right(found, edition)
            await asyncio.to_thread(store.citations.forget, found.message)

    async def _put_message_right(self, found: Recalled, edition: int) -> None:
        language = found.language
        lines = [say(language, f"recalled-{fate}", title=escape(entry.title)) for entry, fate in found.entries]
        text = cut("\n".join([*lines, say(language, "recalled-again")]), FIELD)
        channel = self.bot.get_partial_messageable(int(found.channel))
        try:
            message = await channel.fetch_message(int(found.message))
            embed = message.embeds[0]
            name = say(language, "recalled-title", edition=edition)
            await message.edit(embed=embed.insert_field_at(0, name=name, value=text, inline=False))
        except discord.NotFound:
            return
        except (discord.HTTPException, IndexError):
            reference = discord.MessageReference(
                message_id=int(found.message), channel_id=int(found.channel), fail_if_not_exists=False
            )
            await _send(channel, text, reference=reference)

    async def _tell_proposers(self) -> None:
        store = self.bot.docent.store
        for draft in await asyncio.to_thread(store.drafts.untold):
            words = {"number": draft.id, "title": escape(draft.title), "remark": escape(draft.remark)}
            if await self._write_to(draft.proposer, f"notice-{draft.state}", words, self._language(draft.server)):
                await asyncio.to_thread(store.drafts.told, draft)

    async def _tell_askers(self) -> None:
        store = self.bot.docent.store
        for gap in await asyncio.to_thread(store.gaps.untold):
            found = await asyncio.to_thread(store.entries.whatever, [gap.entry_id or ""])
            title = escape(found[0].entry.title) if found else gap.entry_id or ""
            if await self._write_to(gap.asker, "notice-gap", _asked(gap, title), gap.language):
                await asyncio.to_thread(store.gaps.told, gap.id)

    def _language(self, server: str | None) -> str:
        """The language of a server, or of the hub's for what is for everybody."""
        known = server or self.bot.docent.settings.hub_server
        # Where several processes share the work, a server may be another's; what was chosen for it is known to all.
        guild = self.bot.get_guild(int(known)) if known else None
        preferred = str(guild.preferred_locale) if guild else None
        return server_language(self.bot.docent.store, int(known) if known else None, preferred)

    async def _write_to(self, actor: str, key: str, words: dict[str, Any], language: str) -> bool:
        """A direct message in the language somebody chose, else in `language`; whether that is settled.

        It is when the message arrived or never will; else it is tried again.
        """
        account = await asyncio.to_thread(self.bot.docent.store.people.account_of, actor)
        if account is None:
            return True
        try:
            person = await self.bot.fetch_user(int(account.removeprefix("discord:")))
            spoken = chosen_by(self.bot.docent.store, person.id) or language
            await person.send(cut(say(spoken, key, **words), 2000), suppress_embeds=True)
        except (discord.Forbidden, discord.NotFound):
            return True
        except discord.HTTPException as error:
            log.info("Somebody could not be told yet: %s", error)
            return False
        return True


def _asked(gap: Gap, title: str) -> dict[str, str]:
    return {"question": escape(cut(gap.question, 300)), "title": title}


async def _send(to: discord.abc.Messageable, text: str, **options: Any) -> None:
    """Say something where it may have become impossible to: closed messages, a deleted channel, missing rights."""
    try:
        await to.send(cut(text, 2000), suppress_embeds=True, **options)
    except discord.HTTPException as error:
        log.info("Somebody could not be told: %s", error)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Notices(bot))
