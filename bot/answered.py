"""An answer on its way to people: the buttons under it, and the note of what it quotes."""

import logging

import discord

from bot.access import Interaction
from bot.app import Docent
from bot.document import wish_button
from bot.i18n import say
from bot.quoted import codes
from bot.reading import add_readings
from bot.render import answer_embed
from bot.share import Share, noted
from bot.source import Cite, Sources
from bot.volunteer import AskPerson
from bot.vote import Helpful, Unhelpful
from index.answer import Answer

log = logging.getLogger("docent")


def under(answer: Answer, asker: int, *, server: bool, private: bool = False) -> discord.ui.View:
    """The buttons under an answer; MISSING when it needs none.

    In a server a person may be called, but not under an answer that nobody else sees.
    """
    view = discord.ui.View(timeout=None)
    language, known = answer.language, codes(answer)
    if answer.reason is None:
        view.add_item(Helpful(known, say(language, "helpful-button")))
        view.add_item(Unhelpful(asker, known, say(language, "unhelpful-button")))
        view.add_item(Sources(known, say(language, "sources")))
        view.add_item(Cite(known, say(language, "cite-button")))
    else:
        wish = wish_button(answer, asker)
        if wish is not None:
            view.add_item(wish)
        add_readings(view, answer)
    if server and not private and answer.reason not in ("outside", "unreadable"):
        view.add_item(AskPerson(asker, known, say(language, "person-button")))
    if server and private and answer.reason is None:
        view.add_item(Share(language, known, say(language, "share-button")))
    none: discord.ui.View = discord.utils.MISSING
    return view if view.children else none


async def send_private(interaction: Interaction, answer: Answer) -> None:
    """Answer the person alone; they may share it."""
    view = under(answer, interaction.user.id, server=interaction.guild_id is not None, private=True)
    await interaction.followup.send(embed=answer_embed(answer), view=view, ephemeral=True)


async def send_public(interaction: Interaction, answer: Answer) -> None:
    """Answer a command for everybody in the channel."""
    view = under(answer, interaction.user.id, server=interaction.guild_id is not None)
    sent = await interaction.followup.send(embed=answer_embed(answer), view=view, wait=True)
    await note(interaction.client.docent, answer, sent)


async def send_reply(docent: Docent, message: discord.Message, answer: Answer, thread: bool) -> None:
    """Answer a message by a reply or, where the server wishes that and it can be, in a thread of its own."""
    view = under(answer, message.author.id, server=message.guild is not None)
    embed = answer_embed(answer)
    opened = await _thread(message, answer) if thread else None
    if opened is not None:
        sent = await opened.send(embed=embed, view=view)
    else:
        sent = await message.reply(embed=embed, view=view, mention_author=False)
    await note(docent, answer, sent)


async def _thread(message: discord.Message, answer: Answer) -> discord.Thread | None:
    """A thread under a message in a text channel; None where there can be none."""
    if not isinstance(message.channel, discord.TextChannel):
        return None
    try:
        return await message.create_thread(name=answer.question[:100], auto_archive_duration=1440)
    except discord.HTTPException as error:
        log.info("No thread could be opened: %s", error)
        return None


async def note(docent: Docent, answer: Answer, sent: discord.Message) -> None:
    """Remember what a message quotes, so that it can be put right; an answer is worth more than that."""
    quoted = [(quote.entry, quote.text) for quote in answer.quotes]
    await noted(docent, sent, quoted, answer.language, answer.edition)
