"""Replying to a message: what was asked before it, the answer, and whether it is worth saying when nobody asked us."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Callable

import discord

from bot.answered import send_reply
from bot.client import Client, language_for, scope_of
from bot.errors import Busy
from bot.i18n import say, say_error
from bot.logs import begin_request, request
from bot.render import asked, is_answer, recommendation_embed
from index.answer import Answer
from index.ask import Request
from index.question import courtesy
from index.recommendation import is_look_up

CHAIN = 3
"""How many earlier questions of a conversation are looked at."""
RECENT = 6
"""In a direct message or a thread the answer before is looked for among this many messages."""
CERTAIN = 0.9
"""Confidence from which what may be no question at all is answered."""
log = logging.getLogger("docent")
_QUESTION = re.compile(r"[?？؟](?=[\s)»“”\"'’]|$)|[;\u037e][\s)»“”\"'’]*$")
"""A question mark after a word; the Greek one, which is written as a semicolon, at the end alone."""
_CLAUSE = re.compile(r"[,.!:;–—]")
"""Where the first part of a sentence ends: 'Thanks, that helps a lot.' begins with thanks."""


async def respond(bot: Client, message: discord.Message) -> None:
    """Answer a message that addresses the bot, whatever the answer is; what fails is said in one sentence."""
    if not may_write(message):
        return  # there is no place to say so
    begin_request()
    text = question_of(bot, message)
    try:
        bot.pace.admit(message.author.id, message.guild.id if message.guild else None)
        if await asyncio.to_thread(is_look_up, text):
            await _show(bot, message, text)
            return
        async with message.channel.typing():
            answer = await _answer(bot, message, text)
        await _send(bot, message, answer)
    except discord.Forbidden:
        pass  # it may not after all: a role was changed meanwhile
    except Busy as error:
        await _say(message, say_error(language_for(bot.docent, message.author.id, message.guild), error))
    except Exception:
        language = language_for(bot.docent, message.author.id, message.guild)
        await _say(message, f"{say(language, 'trouble')} `{request()}`")
        raise


def may_write(message: discord.Message) -> bool:
    """Whether the bot may reply to a message: trying it in vain again and again would be held against it."""
    if message.guild is None or isinstance(message.channel, discord.DMChannel):
        return True
    has = message.channel.permissions_for(message.guild.me)
    return has.send_messages_in_threads if isinstance(message.channel, discord.Thread) else has.send_messages


async def _say(message: discord.Message, words: str) -> None:
    """Say why there is no answer, if that can be said."""
    try:
        await message.reply(words, mention_author=False)
    except discord.HTTPException as error:
        log.info("Somebody could not be told: %s", error)


async def offer(
    bot: Client, message: discord.Message, text: str, *, goes_on: bool = False, still: Callable[[], bool] = lambda: True
) -> None:
    """Answer a message that nobody addressed to the bot, if there is something worth saying; else keep silent.

    With `goes_on` its author is in the middle of a conversation with the bot. `still` says, when the answer is ready,
    whether it is wanted yet: a person may have been faster.
    """
    if not may_write(message):
        return
    try:
        bot.pace.admit(message.author.id, message.guild.id if message.guild else None)
        answer = await _answer(bot, message, text)
    except Busy:
        return
    if worth_saying(answer, goes_on=goes_on) and still():
        await _send(bot, message, answer)


async def _send(bot: Client, message: discord.Message, answer: Answer) -> None:
    """Reply, in a thread where the server wishes that and the message is no reply itself."""
    chosen = bot.docent.store.servers.get(str(message.guild.id) if message.guild else None)
    await send_reply(bot.docent, message, answer, thread=chosen.threads and message.reference is None)


def worth_saying(answer: Answer, *, goes_on: bool) -> bool:
    """Whether an answer helps though nobody asked the bot for it.

    After a question mark it does, unless it is all off topic; without one only where Docent is all but certain.
    """
    if _QUESTION.search(answer.question):
        return answer.reason != "unreadable" if goes_on else answer.reason not in ("outside", "unreadable")
    if goes_on:
        thanks = courtesy(_CLAUSE.split(answer.question.strip(), maxsplit=1)[0])
        return not thanks and answer.reason not in ("outside", "unreadable")
    return answer.reason is None and answer.confidence >= CERTAIN


def question_of(bot: Client, message: discord.Message) -> str:
    """The text of a message without the mention that addressed the bot."""
    assert bot.user is not None
    text = message.content
    for mention in (f"<@{bot.user.id}>", f"<@!{bot.user.id}>"):
        text = text.replace(mention, " ")
    return text.strip()


async def _show(bot: Client, message: discord.Message, text: str) -> None:
    """Show a recommendation under the message it is meant for: the one replied to, else the one that names it."""
    language = language_for(bot.docent, message.author.id, message.guild)
    found = await bot.docent.recommend(text, scope_of(message.guild.id if message.guild else None), language)
    embed = recommendation_embed(found, language, bot.docent.edition())
    earlier = await _before(bot, message)
    meant = message if earlier is None or earlier.author == bot.user else earlier
    await meant.reply(embed=embed, mention_author=False)


async def _answer(bot: Client, message: discord.Message, text: str) -> Answer:
    earlier = tuple([question async for question in _earlier(bot, message)])[::-1]
    guild_id = message.guild.id if message.guild else None
    otherwise = language_for(bot.docent, message.author.id, message.guild)
    return await bot.docent.ask(Request(text, scope_of(guild_id), earlier=earlier, otherwise=otherwise))


async def _earlier(bot: Client, message: discord.Message) -> AsyncIterator[str]:
    """The questions asked before in this chain of replies, the latest first: the titles of the answers."""
    node: discord.Message | None = message
    found = 0
    while node is not None and found < CHAIN:
        node = await _before(bot, node)
        if node is not None and node.author == bot.user and node.embeds and is_answer(node.embeds[0]):
            found += 1
            yield asked(node.embeds[0])


async def _before(bot: Client, message: discord.Message) -> discord.Message | None:
    """The message that another replies to; in a direct message or a thread also the answer given last."""
    reference = message.reference
    if reference is None or reference.message_id is None:
        return await _last_answer(bot, message) if message.author != bot.user else None
    if isinstance(reference.resolved, discord.Message):
        return reference.resolved
    try:
        return await message.channel.fetch_message(reference.message_id)
    except discord.HTTPException:
        return None  # deleted, or out of the bot's sight: the question then stands alone


async def _last_answer(bot: Client, message: discord.Message) -> discord.Message | None:
    """The last answer in a direct message or a thread, if it was given to the same person: there the talk goes on.

    In a thread of several people nobody goes on from another's question without replying to it.
    """
    if message.guild is not None and not isinstance(message.channel, discord.Thread):
        return None
    async for other in message.channel.history(limit=RECENT, before=message):
        if other.author == bot.user and other.embeds and is_answer(other.embeds[0]):
            return other
        if other.author != message.author:
            return None
    return None
