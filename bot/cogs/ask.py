"""Asking: `/ask`, a mention in a channel, a direct message, and a reply to an answer to ask further."""

import asyncio
import logging
from collections.abc import AsyncIterator

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import Client, scope_of
from bot.document import TakeBack, Wish, wish_view
from bot.i18n import say
from bot.reading import Reading, add_readings
from bot.render import answer_embed, asked
from index.answer import Answer
from index.ask import Request
from knowledge.errors import StoreError
from knowledge.store.citations import Citation

log = logging.getLogger("docent")

CHAIN = 3
"""How many earlier questions of a conversation are looked at."""
RECENT = 6
"""In a direct message the answer before is looked for among this many messages."""


class Ask(commands.Cog):
    """Answers questions wherever somebody addresses the bot, and nowhere else."""

    def __init__(self, bot: Client) -> None:
        self.bot = bot
        bot.add_dynamic_items(Wish, TakeBack, Reading)

    @app_commands.command(description="Ask about AI in museums: the recommendations, law, funding, tools, ethics.")
    @app_commands.describe(question="Your question, in your language", private="Only you see the answer")
    async def ask(self, interaction: discord.Interaction[Client], question: str, private: bool = False) -> None:
        """Answer one question, for everybody in the channel or for the asker alone."""
        await interaction.response.defer(ephemeral=private, thinking=True)
        answer = await self.bot.docent.ask(Request(question, scope_of(interaction.guild_id)))
        view = _under(answer, interaction.user.id)
        sent = await interaction.followup.send(embed=answer_embed(answer), view=view, ephemeral=private, wait=True)
        if not private:
            await self._note(answer, sent)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that addresses the bot: never one of a bot, a webhook, or for everybody."""
        if message.author.bot or message.webhook_id or not self._addressed(message):
            return
        try:
            async with message.channel.typing():
                answer = await self._answer(message)
            view = _under(answer, message.author.id)
            await self._note(answer, await message.reply(embed=answer_embed(answer), view=view, mention_author=False))
        except discord.Forbidden:
            pass  # The channel does not let the bot write; there is no place to say so.
        except Exception:
            await message.reply(say("en", "trouble"), mention_author=False)
            raise

    def _addressed(self, message: discord.Message) -> bool:
        """A direct message, a mention of the bot by name, or a reply to the bot that pings it."""
        return message.guild is None or self.bot.user in message.mentions

    async def _answer(self, message: discord.Message) -> Answer:
        earlier = tuple([question async for question in self._earlier(message)])[::-1]
        guild_id = message.guild.id if message.guild else None
        return await self.bot.docent.ask(Request(self._question(message), scope_of(guild_id), earlier=earlier))

    async def _note(self, answer: Answer, sent: discord.Message) -> None:
        """Remember what a message quotes, so that it can be put right; an answer is worth more than that."""
        quoted = [
            Citation(
                message=str(sent.id),
                channel=str(sent.channel.id),
                entry_id=quote.entry,
                quote=quote.text,
                language=answer.language,
                edition=answer.edition,
            )
            for quote in answer.quotes
        ]
        if not quoted:
            return
        try:
            await asyncio.to_thread(self.bot.docent.store.citations.note, quoted)
        except StoreError as error:
            log.warning("What an answer quotes could not be kept: %s", error)

    def _question(self, message: discord.Message) -> str:
        """The text of a message without the mention that addressed the bot."""
        assert self.bot.user is not None
        text = message.content
        for mention in (f"<@{self.bot.user.id}>", f"<@!{self.bot.user.id}>"):
            text = text.replace(mention, " ")
        return text.strip()

    async def _earlier(self, message: discord.Message) -> AsyncIterator[str]:
        """The questions asked before in this chain of replies, the latest first: the titles of the answers."""
        node: discord.Message | None = message
        found = 0
        while node is not None and found < CHAIN:
            node = await self._before(node)
            if node is not None and node.author == self.bot.user and node.embeds:
                found += 1
                yield asked(node.embeds[0])

    async def _before(self, message: discord.Message) -> discord.Message | None:
        """The message that another replies to; in a direct message also the answer given last."""
        reference = message.reference
        if reference is None or reference.message_id is None:
            return await self._last_answer(message) if message.author != self.bot.user else None
        if isinstance(reference.resolved, discord.Message):
            return reference.resolved
        try:
            return await message.channel.fetch_message(reference.message_id)
        except discord.HTTPException:
            return None  # deleted, or out of the bot's sight: the question then stands alone

    async def _last_answer(self, message: discord.Message) -> discord.Message | None:
        if message.guild is not None:
            return None
        async for other in message.channel.history(limit=RECENT, before=message):
            if other.author == self.bot.user and other.embeds:
                return other
        return None


def _under(answer: Answer, asker: int) -> discord.ui.View:
    """The buttons under an answer; MISSING when it needs none."""
    view = wish_view(answer, asker)
    if view is None:
        none: discord.ui.View = discord.utils.MISSING
        return none
    add_readings(view, answer)
    return view


async def setup(bot: Client) -> None:
    """Mount this cog."""
    await bot.add_cog(Ask(bot))
