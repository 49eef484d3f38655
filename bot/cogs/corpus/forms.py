"""The forms moderators and members fill in, and what becomes of what was typed."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.access import Interaction
from bot.client import language_of
from bot.errors import UsageError
from bot.forms import LONG, SHORT, Form, Submitted, line, paragraph
from bot.i18n import say
from knowledge.draft import Change, Draft
from knowledge.model import Entry
from knowledge.writing import day, rewritten, source_line

Changed = Callable[[Interaction, Change], Awaitable[None]]
Edited = Callable[[Interaction, Entry, str], Awaitable[None]]


def new_form(interaction: Interaction, submitted: Submitted) -> Form:
    """An empty entry: title, text, source, rights, review date."""
    language = language_of(interaction)
    fields = {
        "title": line(say(language, "field-title")),
        "text": paragraph(say(language, "field-text")),
        "source": line(say(language, "field-source"), hint=say(language, "field-source-hint")),
        "rights": line(say(language, "field-rights"), required=False, hint=say(language, "field-rights-hint")),
        "review_by": line(say(language, "field-review-by"), required=False, hint="2027-03-01"),
    }
    return Form(say(language, "form-new"), fields, submitted)


def edit_form(interaction: Interaction, entry: Entry, edited: Edited, *, asks_why: bool = True) -> Form:
    """An entry with its present text. Raises UsageError for one that no form of Discord's can hold."""
    language = language_of(interaction)
    if len(entry.text) > LONG:
        raise UsageError(say(language, "edit-too-long", most=LONG))
    fields = {
        "title": line(say(language, "field-title"), entry.title),
        "text": paragraph(say(language, "field-text"), entry.text),
        "source": line(say(language, "field-source"), source_line(entry.source)),
        "review_by": line(
            say(language, "field-review-by"), str(entry.review_by or ""), required=False, hint="2027-03-01"
        ),
    }
    if asks_why:
        fields["reason"] = line(say(language, "field-reason"))

    async def submitted(interaction: Interaction, typed: dict[str, str]) -> None:
        reason = typed.pop("reason", "")
        # A source longer than the field is shown cut; left as shown, it stays whole.
        source = None if typed["source"] == source_line(entry.source)[:SHORT].strip() else typed["source"]
        review_by = day(typed["review_by"])
        emptied = () if review_by else ("review_by",)
        fields = {"title": typed["title"], "text": typed["text"]}
        changed = rewritten(entry, source=source, review_by=review_by, emptied=emptied, **fields)
        await edited(interaction, changed, reason)

    return Form(say(language, "form-edit"), fields, submitted)


def draft_form(interaction: Interaction, draft: Draft, changed: Changed) -> Form:
    """The text of a draft. The reason for it stays what its proposer gave."""
    change = draft.changes[0]

    async def edited(interaction: Interaction, entry: Entry, _reason: str) -> None:
        await changed(interaction, change.model_copy(update={"entry": entry}))

    return edit_form(interaction, change.entry, edited, asks_why=False)


def details_form(interaction: Interaction, draft: Draft, changed: Changed) -> Form:
    """What else a draft has to state: rights, owner, topic, language, review date."""
    language, change = language_of(interaction), draft.changes[0]
    entry = change.entry
    fields = {
        "rights": line(
            say(language, "field-rights"),
            entry.source.rights or "",
            required=False,
            hint=say(language, "field-rights-hint"),
            most=LONG,  # a licence may be told in full
        ),
        "owner": line(say(language, "field-owner"), entry.owner or "", required=False),
        "topic": line(say(language, "field-topic"), entry.topic),
        "language": line(say(language, "field-language"), entry.language),
        "review_by": line(
            say(language, "field-review-by"), str(entry.review_by or ""), required=False, hint="2027-03-01"
        ),
    }

    async def submitted(interaction: Interaction, typed: dict[str, str]) -> None:
        given: dict[str, Any] = {name: value or None for name, value in typed.items()}
        given["review_by"] = day(typed["review_by"])
        emptied = [name for name in ("owner", "review_by") if not given[name]]
        # Rights longer than the field are shown cut; left as shown, they stay whole.
        shown = (entry.source.rights or "")[:LONG].strip()
        given["rights"] = None if typed["rights"] == shown else typed["rights"]
        rewrite = rewritten(entry, emptied=emptied, **given)
        await changed(interaction, change.model_copy(update={"entry": rewrite}))

    return Form(say(language, "form-details"), fields, submitted)


def remark_form(interaction: Interaction, verb: str, submitted: Submitted) -> Form:
    """What to tell the proposer when a draft is sent back or rejected."""
    language = language_of(interaction)
    fields: dict[str, Any] = {"remark": paragraph(say(language, "field-remark"), most=SHORT)}
    return Form(say(language, f"draft-{verb}-button"), fields, submitted)
