"""“Add to the corpus” on a message: its author is asked, chooses the credit, and only then there is a draft.

The text waits in the bot's own request, in the channel where it was said anyway; nothing is kept before a yes.
"""

import asyncio
import re
from collections import deque
from functools import partial
from typing import Any

import discord
from discord import app_commands

from bot.access import Interaction, Refused, Right, account_name, home_of, require, still_may
from bot.client import language_of
from bot.cogs.corpus.review import announce, submit
from bot.errors import UsageError
from bot.forms import Pressed
from bot.i18n import say
from bot.preview import taken
from bot.render import DESCRIPTION, cut, literal, unescape
from knowledge.draft import Change
from knowledge.writing import written

TITLE = 80
ANSWERS = ("named", "anonymous", "no")
_answered: deque[int] = deque(maxlen=1000)
"""Requests that were answered a moment ago and still show their buttons to somebody."""
STYLES = {"no": discord.ButtonStyle.secondary}


@app_commands.context_menu(name="Add to the corpus")
@app_commands.guild_only()
async def add_message(interaction: Interaction, message: discord.Message) -> None:
    """Ask the author of a message whether it may become an entry."""
    require(interaction, Right.PROPOSE)
    language = language_of(interaction)
    if not message.content.strip():
        raise UsageError(say(language, "message-empty"))
    if message.author.bot or message.webhook_id:
        raise UsageError(say(language, "message-of-bot"))
    text = literal(message.content)
    if len(text) > DESCRIPTION:
        raise UsageError(say(language, "message-too-long"))
    embed = discord.Embed(description=text, url=message.jump_url)
    embed.title = say(language, "consent-title")
    view = discord.ui.View(timeout=None)
    for answer in ANSWERS:
        view.add_item(ConsentButton(answer, message.author.id, interaction.user.id, say(language, f"consent-{answer}")))
    asked = say(language, "consent-ask", author=message.author.mention, who=interaction.user.mention)
    if home_of(interaction) is None:
        asked += f" {say(language, 'consent-everywhere')}"
    await interaction.response.send_message(
        asked,
        embed=embed,
        view=view,
        allowed_mentions=discord.AllowedMentions(users=[message.author]),  # the one who is asked has to notice
    )


class ConsentButton(
    Pressed,
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"consent:(?P<answer>named|anonymous|no):(?P<author>\d+):(?P<asked_by>\d+)",
):
    """The author's answer. Nobody else's counts."""

    def __init__(self, answer: str, author: int, asked_by: int, label: str) -> None:
        style = STYLES.get(answer, discord.ButtonStyle.primary)
        custom_id = f"consent:{answer}:{author}:{asked_by}"
        super().__init__(discord.ui.Button(label=label[:80], style=style, custom_id=custom_id))
        self.answer, self.author, self.asked_by = answer, author, asked_by

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "ConsentButton":
        """The button that was pressed."""
        return cls(match["answer"], int(match["author"]), int(match["asked_by"]), "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Make the draft, or forget about it; either way the request is taken down."""
        language = language_of(interaction)
        if interaction.user.id != self.author:
            raise Refused(say(language, "consent-not-yours"))
        request = interaction.message
        if request is None or not request.embeds or request.id in _answered:
            raise UsageError(say(language, "consent-gone"))
        _answered.append(request.id)
        await interaction.response.defer()
        said = say(language, "consent-declined")
        if self.answer != "no":
            try:
                number = await self._propose(interaction, request.embeds[0])
            except Exception:
                _answered.remove(request.id)
                raise
            said = say(language, "consent-thanks", number=number)
        await interaction.edit_original_response(content=said, embed=None, view=None)

    async def _propose(self, interaction: Interaction, embed: discord.Embed) -> int:
        language, server = language_of(interaction), home_of(interaction)
        store = interaction.client.docent.store
        if not await still_may(interaction, f"discord:{self.asked_by}", Right.PROPOSE):
            raise Refused(say(language, "consent-lapsed"))
        text = unescape(embed.description or "")
        place = _plain(interaction.guild.name) if interaction.guild else "Discord"
        if self.answer == "named":
            who, address = _plain(interaction.user.display_name), f" {embed.url}"
        else:
            who, address = say(language, "a-member"), ""  # the address would lead to the name
        entry = written(
            title_of(text),
            text,
            say(language, "message-source", who=who, server=place) + address,
            server=server,
            taken=partial(taken, store),
            rights=say(language, "message-rights"),
            wording="verbatim",
        )
        change = Change(action="create", entry=entry)
        # The proposer is whoever asked: the history must not name an author who does not wish to be named.
        actor = await asyncio.to_thread(account_name, interaction, self.asked_by)
        draft = await submit(interaction, [change], say(language, "message-reason"), actor=actor, server=server)
        announce(interaction, draft)
        return draft.id


def _plain(name: str) -> str:
    """A name without addresses, which would be taken for that of the source."""
    return re.sub(r"https?://\S*", "", name).strip() or "–"


def title_of(text: str) -> str:
    """The first sentence of a message as a title, to be improved at the desk."""
    first = re.split(r"(?<=[.!?])\s|\n", text.strip(), maxsplit=1)[0]
    return cut(first.strip(" #*>-") or text.strip(), TITLE)
