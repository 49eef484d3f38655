"""Where Docent speaks without being named: channels for questions, forum posts nobody answered, threads of its own.

Without the text of messages, which an operator allows, it knows of a forum post its title alone, and of the others
nothing: then it waits to be named.
"""

import asyncio
import logging
from collections import OrderedDict
from datetime import timedelta

import discord
from discord.ext import commands, tasks

from bot.client import Client
from bot.replying import offer
from index.question import MOST_LETTERS
from knowledge.draft import ServerSettings
from knowledge.errors import StoreError

SECONDS = 20
LOOKED_AT = 50
"""Messages of a thread that are looked at for who takes part."""
UNWRITTEN = timedelta(minutes=10)
"""How long the first message of a post is waited for."""
REMEMBERED = 1000
"""Threads of which it is remembered who talks to the bot; of others it is looked up again."""
log = logging.getLogger("docent")


class Channels(commands.Cog):
    """Listens where a server wishes it, and speaks only where no person is in the way."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        self._waiting: set[str] = set()
        self._of_others: set[str] = set()
        self._partners: OrderedDict[int, int | None] = OrderedDict()
        self._turn = asyncio.Lock()

    async def cog_load(self) -> None:
        """Remember which posts wait, and begin to look at the clock."""
        try:
            self._waiting = await asyncio.to_thread(self.bot.docent.store.posts.waiting)
        except StoreError as error:
            log.warning("No post waits: %s", error)
        self._look.start()

    async def cog_unload(self) -> None:
        """Stop."""
        self._look.cancel()

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer what is asked in a channel for questions, or goes on in a thread; leave the rest to people."""
        if message.author.bot or message.webhook_id or message.guild is None or message.is_system():
            return
        if isinstance(message.channel, discord.Thread):
            await self._heard_in_thread(message, message.channel)
        elif await self._is_for_questions(message) and _is_for_anybody(message) and message.reference is None:
            await offer(self.bot, message, message.content)

    @commands.Cog.listener()
    async def on_thread_create(self, thread: discord.Thread) -> None:
        """A new forum post: people have first say."""
        chosen = await self._settings(thread.guild)
        if str(thread.parent_id) not in chosen.forums or thread.owner_id == (self.bot.user and self.bot.user.id):
            return
        try:
            await asyncio.to_thread(self.bot.docent.store.posts.wait, str(thread.id), chosen.wait)
        except StoreError as error:
            log.warning("A post is left to people alone: %s", error)
            return
        self._waiting.add(str(thread.id))
        if chosen.wait == 0:
            await self.answer_due()

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """The first look: the loop began before the servers were known."""
        await self.answer_due()

    @tasks.loop(seconds=SECONDS)
    async def _look(self) -> None:
        if self.bot.is_ready():
            await self.answer_due()

    async def answer_due(self) -> None:
        """Answer the posts whose time has come, if still nobody did."""
        store = self.bot.docent.store
        if store.database.read_only or not self._waiting:
            return
        async with self._turn:
            try:
                due = await asyncio.to_thread(store.posts.due)
            except StoreError as error:
                log.warning("Posts wait longer: %s", error)
                return
            self._of_others &= set(due)
            for thread in [one for one in due if one not in self._of_others]:
                if await self._is_settled(int(thread)):
                    await self._drop(thread)

    async def _is_settled(self, number: int) -> bool:
        """Answer a post if need be; False when that is to be tried again. No post keeps the others waiting."""
        try:
            return await self._answer_post(number)
        except (discord.Forbidden, discord.NotFound) as error:
            log.info("A post could not be answered: %s", error)
        except discord.HTTPException as error:
            log.warning("A post is tried again: %s", error)
            return False
        except Exception:
            log.exception("A post could not be answered.")
        return True

    async def _answer_post(self, number: int) -> bool:
        """Answer a post of which its author is the only one who has spoken; False when it is not written yet."""
        thread = self.bot.get_channel(number) or await self.bot.fetch_channel(number)
        if not isinstance(thread, discord.Thread) or thread.archived or thread.locked:
            return True
        if not self.bot.mine([str(thread.guild.id)]):
            self._of_others.add(str(number))  # another process, which shares the store, sees to it
            return False
        if str(thread.parent_id) not in (await self._settings(thread.guild)).forums:
            return True  # switched off meanwhile
        history = thread.history(limit=LOOKED_AT, oldest_first=True)
        messages = [message async for message in history if not message.is_system()]
        if not messages:  # Discord tells of a thread before its first message is there
            return thread.created_at is None or discord.utils.utcnow() - thread.created_at > UNWRITTEN
        others = any(message.author.bot or message.author.id != thread.owner_id for message in messages)
        if not others and _calls_nobody(messages[0]):
            whole = f"{thread.name} {messages[0].content}".strip()
            text = whole if len(whole) <= MOST_LETTERS else thread.name
            await offer(self.bot, messages[0], text, still=lambda: str(number) in self._waiting)
        return True

    async def _heard_in_thread(self, message: discord.Message, thread: discord.Thread) -> None:
        if str(thread.id) in self._waiting and message.author.id != thread.owner_id:
            await self._drop(str(thread.id))  # a person came first
        # The bot is a member of every thread it opened or has spoken in.
        ours = thread.me is not None or (self.bot.user is not None and thread.owner_id == self.bot.user.id)
        if not ours or not await self._talks_to_us(message, thread):
            return
        if _is_for_anybody(message):
            await offer(self.bot, message, message.content, goes_on=True)

    async def _talks_to_us(self, message: discord.Message, thread: discord.Thread) -> bool:
        """Whether the author has the thread to themselves, with the bot; once somebody else joined, it is theirs."""
        if thread.id not in self._partners:
            self._partners[thread.id] = await self._partner(thread)
        if self._partners[thread.id] != message.author.id:
            self._partners[thread.id] = None
        self._partners.move_to_end(thread.id)
        while len(self._partners) > REMEMBERED:
            self._partners.popitem(last=False)
        return self._partners[thread.id] is not None

    async def _partner(self, thread: discord.Thread) -> int | None:
        """The only person in a thread; None where there are several."""
        people = {found.author.id async for found in thread.history(limit=LOOKED_AT) if not found.author.bot}
        return people.pop() if len(people) == 1 else None

    async def _is_for_questions(self, message: discord.Message) -> bool:
        assert message.guild is not None
        return str(message.channel.id) in (await self._settings(message.guild)).asks

    async def _settings(self, guild: discord.Guild) -> ServerSettings:
        try:
            return await asyncio.to_thread(self.bot.docent.store.servers.get, str(guild.id))
        except StoreError:
            return ServerSettings()

    async def _drop(self, thread: str) -> None:
        self._waiting.discard(thread)
        try:
            await asyncio.to_thread(self.bot.docent.store.posts.drop, thread)
        except StoreError as error:
            log.warning("A post is still noted: %s", error)


def _is_for_anybody(message: discord.Message) -> bool:
    """Whether a message has a text, and calls nobody."""
    return bool(message.content.strip()) and _calls_nobody(message)


def _calls_nobody(message: discord.Message) -> bool:
    """Whether a message calls neither a person, a role, nor everybody."""
    everybody = any(name in message.content for name in ("@everyone", "@here"))
    return not (message.mentions or message.role_mentions or everybody)


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Channels(bot))
