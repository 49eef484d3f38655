"""The review desk: the card of a draft with its buttons, and what they do."""

import asyncio
import io
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import discord

from bot.access import (
    Interaction,
    Right,
    actor_of,
    decides_for,
    known_actor,
    may,
    require_for,
    right_for,
    settings_of,
    still_may,
)
from bot.cards import consequences_embed, draft_card, passages_embed
from bot.client import language_of, scope_of
from bot.cogs.corpus.forms import details_form, draft_form, remark_form
from bot.cogs.corpus.group import named, prepared
from bot.forms import Pressed
from bot.i18n import say
from bot.preview import Preview, consequences, previewed, twins
from knowledge.desk import Desk, people_needed
from knowledge.draft import WAITING, Change, Draft
from knowledge.errors import CorpusError, UnknownDraft
from knowledge.frontmatter import render
from knowledge.review import possible

WHOLE = 1500
"""Characters of a text that a card surely shows; of a longer one the passages are handed out as a file."""
STYLES = {"approve": discord.ButtonStyle.success, "reject": discord.ButtonStyle.danger}
DECIDING = ("approve", "send-back", "reject")
LOOKING = ("edit", "details", "passages", "consequences")


def is_here(interaction: Interaction, draft: Draft) -> bool:
    """Whether a draft is seen from this server: what a server would keep to itself, from there alone."""
    return scope_of(interaction.guild_id).admits(draft.server)


async def send_card(interaction: Interaction, draft: Draft) -> None:
    """Show a draft to the person alone, after the interaction was deferred."""
    embed, view = await card(interaction, draft)
    await interaction.followup.send(embed=embed, view=view, ephemeral=True)


async def card(interaction: Interaction, draft: Draft) -> tuple[discord.Embed, discord.ui.View]:
    """A draft with the buttons this person may use."""
    language = language_of(interaction)
    previews = await asyncio.to_thread(_previews, interaction, draft)
    names = await asyncio.to_thread(named, interaction.client.docent, [draft.proposer, *draft.approvals], language)
    view = discord.ui.View(timeout=None)
    if draft.state in WAITING:
        for verb in _verbs(interaction, draft):
            view.add_item(DraftButton(verb, draft.id, draft.mark, say(language, f"draft-{verb}-button")))
    return draft_card(draft, previews, names, language), view


def _verbs(interaction: Interaction, draft: Draft) -> list[str]:
    """What this person may do with a draft; the form of one entry is not for a draft of several."""
    verbs = [*DECIDING, *LOOKING] if draft.server in decides_for(interaction) else [*LOOKING]
    if draft.server not in decides_for(interaction) and draft.changes[0].entry.wording == "verbatim":
        verbs.remove("edit")  # somebody else's words, which their author agreed to as they stand
    return [verb for verb in verbs if not (draft.is_bulk and verb in ("edit", "details"))]


def _previews(interaction: Interaction, draft: Draft) -> list[Preview]:
    docent = interaction.client.docent
    found = [previewed(docent.store, change) for change in draft.changes[:1]]
    if draft.is_bulk or draft.changes[0].action in ("retire", "restore"):
        return found
    alike = twins(docent, draft.changes[0].entry, draft.server)
    return [replace(found[0], twins=tuple(alike))]


class DraftButton(
    Pressed,
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"draft:(?P<verb>[a-z-]+):(?P<number>\d+):(?P<mark>[0-9a-f]{32})",
):
    """One of the things to do with a draft. Its id names the draft as it was shown: an old button decides nothing."""

    def __init__(self, verb: str, number: int, mark: str, label: str) -> None:
        style = STYLES.get(verb, discord.ButtonStyle.secondary)
        super().__init__(discord.ui.Button(label=label[:80], style=style, custom_id=f"draft:{verb}:{number}:{mark}"))
        self.verb, self.number, self.mark = verb, number, mark

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[discord.ui.View], match: re.Match[str]
    ) -> "DraftButton":
        """The button that was pressed."""
        return cls(match["verb"], int(match["number"]), match["mark"], "-")

    async def pressed(self, interaction: Interaction) -> None:
        """Check the right to, then do it."""
        draft = await asyncio.to_thread(shown_draft, interaction, self.number)
        if self.verb in DECIDING:
            require_for(interaction, draft.server)
        if self.verb not in _verbs(interaction, draft):
            raise UnknownDraft(say(language_of(interaction), "draft-unknown", number=self.number))
        match self.verb:
            case "approve":
                await _approve(interaction, draft, self.mark)
            case "send-back" | "reject":
                await interaction.response.send_modal(
                    remark_form(interaction, self.verb, _decide(draft, self.mark, self.verb))
                )
            case "edit":
                await interaction.response.send_modal(draft_form(interaction, draft, _amend(draft, self.mark)))
            case "details":
                await interaction.response.send_modal(details_form(interaction, draft, _amend(draft, self.mark)))
            case "passages":
                await _show_passages(interaction, draft)
            case "consequences":
                await _show_consequences(interaction, draft)


def shown_draft(interaction: Interaction, number: int) -> Draft:
    """A draft this person may look at: one they may decide on, or their own.

    Raises UnknownDraft, in the same words whether there is none or it is not theirs to see.
    """
    with suppress(UnknownDraft):
        draft = interaction.client.docent.store.drafts.get(number)
        own = draft.proposer == known_actor(interaction) and may(interaction, Right.PROPOSE)
        if (own and is_here(interaction, draft)) or draft.server in decides_for(interaction):
            return draft
    raise UnknownDraft(say(language_of(interaction), "draft-unknown", number=number))


async def submit(
    interaction: Interaction, changes: Sequence[Change], reason: str, *, actor: str | None = None, **where: Any
) -> Draft:
    """Put a change into the queue, for the person unless another is named. `where`: the server and, maybe, findings."""
    if actor is None:
        actor = await asyncio.to_thread(actor_of, interaction)
    desk = Desk(interaction.client.docent.store, actor)
    return await asyncio.to_thread(desk.propose, changes, reason, **where)


def announce(interaction: Interaction, draft: Draft) -> None:
    """Let the moderators know of a draft that waits for them."""
    interaction.client.dispatch("draft", draft)


async def decide_at_once(interaction: Interaction, change: Change, reason: str, server: str | None) -> None:
    """A change that needs no look at a card, such as retiring: published now, or when a second moderator agrees."""
    await asyncio.to_thread(possible, interaction.client.docent.store, change, server)
    draft = await submit(interaction, [change], reason, server=server)
    try:
        draft = await agree(interaction, draft, draft.mark)
    except CorpusError as error:
        # Somebody was quicker, by a moment; the draft has no text that could be lost, and nobody could approve it.
        await asyncio.to_thread(_drop, interaction, draft, str(error))
        raise
    if draft.state in WAITING:
        announce(interaction, draft)
    key = "corpus-done" if draft.state == "published" else "corpus-waits"
    sentence = say(language_of(interaction), key, title=change.entry.title, number=draft.id)
    await interaction.followup.send(sentence, ephemeral=True)


def _drop(interaction: Interaction, draft: Draft, why: str) -> None:
    Desk(interaction.client.docent.store, actor_of(interaction)).reject(draft.id, draft.mark, why)


async def agree(interaction: Interaction, draft: Draft, mark: str) -> Draft:
    """Approve on behalf of the person; tells the rest of the bot when something was published."""
    require_for(interaction, draft.server)
    needed = people_needed(draft, two=settings_of(interaction).two)
    lapsed = await _lapsed(interaction, draft) if needed > 1 else []
    desk = Desk(interaction.client.docent.store, await asyncio.to_thread(actor_of, interaction))
    decided = await asyncio.to_thread(desk.approve, draft.id, mark, needed=needed, lapsed=lapsed)
    interaction.client.dispatch("corpus_change")
    return decided


async def _lapsed(interaction: Interaction, draft: Draft) -> list[str]:
    """Who approved a draft and has since lost the right to."""
    people, right = interaction.client.docent.store.people, right_for(draft.server)
    accounts = {name: await asyncio.to_thread(people.account_of, name) for name in draft.approvals}
    return [name for name, account in accounts.items() if not await still_may(interaction, account, right)]


async def _approve(interaction: Interaction, draft: Draft, mark: str) -> None:
    await interaction.response.defer()
    await _show_again(interaction, await agree(interaction, draft, mark))


def _decide(draft: Draft, mark: str, verb: str) -> Any:
    """What a form with a remark does when it is sent: the right is checked again, since time has passed."""

    async def decide(interaction: Interaction, typed: dict[str, str]) -> None:
        require_for(interaction, draft.server)
        await interaction.response.defer()
        desk = Desk(interaction.client.docent.store, await asyncio.to_thread(actor_of, interaction))
        act = desk.send_back if verb == "send-back" else desk.reject
        await _show_again(interaction, await asyncio.to_thread(act, draft.id, mark, typed["remark"]))
        interaction.client.dispatch("corpus_change")

    return decide


def _amend(draft: Draft, mark: str) -> Any:
    """What a form with a changed entry does when it is sent."""

    async def amend(interaction: Interaction, change: Change) -> None:
        await asyncio.to_thread(shown_draft, interaction, draft.id)
        await interaction.response.defer()
        desk = Desk(interaction.client.docent.store, await asyncio.to_thread(actor_of, interaction))
        await _show_again(interaction, await asyncio.to_thread(desk.amend, draft.id, [change], mark))

    return amend


async def _show_passages(interaction: Interaction, draft: Draft) -> None:
    """What the draft will be found by; of a long one, or of many entries, all of it as a file."""
    if draft.is_bulk or len(draft.changes[0].entry.text) > WHOLE:
        text = "\n\n".join(render(change.entry) for change in draft.changes)
        sheet = discord.File(io.BytesIO(text.encode()), f"draft-{draft.id}.md")
        await interaction.response.send_message(file=sheet, ephemeral=True)
        return
    preview = await asyncio.to_thread(previewed, interaction.client.docent.store, draft.changes[0])
    await interaction.response.send_message(embed=passages_embed(preview, language_of(interaction)), ephemeral=True)


async def _show_consequences(interaction: Interaction, draft: Draft) -> None:
    await interaction.response.defer(ephemeral=True, thinking=True)
    docent = interaction.client.docent
    kept = [gap.question for gap in await asyncio.to_thread(docent.store.gaps.open, decides_for(interaction))]
    found = await prepared(interaction, consequences, docent, draft, kept)
    await interaction.followup.send(embed=consequences_embed(found, language_of(interaction)), ephemeral=True)


async def _show_again(interaction: Interaction, draft: Draft) -> None:
    embed, view = await card(interaction, draft)
    await interaction.edit_original_response(embed=embed, view=view)
