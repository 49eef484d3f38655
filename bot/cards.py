"""What moderators are shown of drafts, histories, the gap board and the log, as Discord shows it."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

import discord

from bot.i18n import language_name, say
from bot.preview import Preview
from bot.render import ABSTAINED, ANSWERED, DESCRIPTION, FIELD, LOOKED_UP, TITLE, cut, escape, fitted, link
from bot.terms import topic_title
from bot.words import quoted
from knowledge.difference import Line, claimed, difference
from knowledge.draft import WAITING, Draft
from knowledge.model import Entry, LogRow, Version
from knowledge.personal import personal_data

if TYPE_CHECKING:
    from index.answer import Answer
    from index.preview import Consequence

COLOURS = {"open": LOOKED_UP, "sent-back": ABSTAINED, "published": ANSWERED, "rejected": ABSTAINED}
MOST_LINES = 12
"""Lines of a difference, a history or a board on one card; the rest is counted."""
EXCERPT = 300
"""Characters of a passage or an answer that are shown beside others."""

Names = Mapping[str, str]
"""How each actor is shown: a mention, or words for somebody who was forgotten."""


def draft_card(draft: Draft, previews: Sequence[Preview], names: Names, language: str) -> discord.Embed:
    """A draft with everything a moderator should have seen before deciding on it."""
    state = say(language, f"draft-state-{draft.state}")
    embed = discord.Embed(
        title=cut(f"{say(language, 'draft-title', number=draft.id)} · {escape(draft.title)}", TITLE),
        description=cut(_about(draft, previews, language), DESCRIPTION // 2),
        colour=COLOURS[draft.state],
    )
    if draft.is_bulk:
        found = [words for change in draft.changes for _, words in personal_data(change.entry.text)]
        _add(embed, say(language, "draft-personal"), [escape(words) for words in found])
    else:
        _add_preview(embed, previews[0], language, waits=draft.state in WAITING)
    _add(embed, say(language, "draft-hidden"), [escape(found) for found in draft.findings])
    who = [say(language, "draft-by", who=names[draft.proposer]), _quoted_reason(draft.reason, language)]
    who += [say(language, "draft-approved-by", who=names[name]) for name in draft.approvals]
    who += [say(language, "draft-remark", remark=escape(draft.remark))] if draft.remark else []
    _add(embed, state, [line for line in who if line])
    where = say(language, "everywhere" if draft.server is None else "this-server")
    embed.set_footer(text=where)
    return fitted(embed)


def _about(draft: Draft, previews: Sequence[Preview], language: str) -> str:
    """The text of a new entry, what differs in a changed one, or the titles of many."""
    if draft.is_bulk:
        titles = [f"• {escape(change.entry.title)}" for change in draft.changes]
        return "\n".join(_first(titles, language))
    change, preview = draft.changes[0], previews[0]
    said = say(language, f"draft-{change.action}")
    if change.action in ("retire", "restore"):
        return f"**{said}**\n{escape(cut(change.entry.text, EXCERPT))}"
    if preview.before is None:
        claims = difference_lines(claimed(change.entry), language)
        return f"**{said}**\n" + "\n".join([*map(escape, change.entry.text.split("\n")), *claims])
    return f"**{said}**\n" + "\n".join(difference_lines(preview.difference, language))


def _add_preview(embed: discord.Embed, preview: Preview, language: str, *, waits: bool) -> None:
    entry = preview.change.entry
    if preview.meanwhile and waits:
        since = difference_lines(preview.meanwhile, language)
        _add(embed, say(language, "draft-moved"), [say(language, "draft-moved-how"), *since])
    if preview.change.action in ("retire", "restore"):
        return
    _add(embed, say(language, "sources"), _source(entry, language))
    details = [
        say(language, "draft-language", language=language_name(entry.language, language)),
        say(language, "draft-topic", topic=escape(topic_title(entry.topic, language))),
        say(language, "draft-passages", count=len(preview.passages)),
    ]
    if preview.language:
        details.append(say(language, "draft-other-language", language=language_name(preview.language, language)))
    if entry.review_by:
        details.append(say(language, "draft-review-by", day=entry.review_by.isoformat()))
    _add(embed, say(language, "draft-details"), details)
    _add(embed, say(language, "draft-personal"), [escape(words) for _, words in preview.personal])
    _add(embed, say(language, "draft-missing"), [say(language, f"missing-{name}") for name in preview.missing])
    alike = [f"{escape(twin.title)} ({round(100 * twin.likeness)} %)" for twin in preview.twins]
    _add(embed, say(language, "draft-twins"), alike)


def _source(entry: Entry, language: str) -> list[str]:
    source = entry.source
    rights = [say(language, "draft-rights", rights=escape(source.rights))] if source.rights else []
    return [link(source.title, source.address), *rights]


def _quoted_reason(reason: str, language: str) -> str:
    return quoted(escape(reason), language) if reason else ""


def difference_lines(lines: Sequence[Line], language: str) -> list[str]:
    """A difference in words rather than signs or colours, so that it can be read aloud."""
    words = {"gone": f"**{say(language, 'gone')}** ", "new": f"**{say(language, 'new')}** "}
    return _first([words[line.side] + escape(cut(line.text, EXCERPT)) for line in lines], language)


def passages_embed(preview: Preview, language: str) -> discord.Embed:
    """The passages a draft would be searched by."""
    shown = [escape(cut(passage, EXCERPT)) for passage in preview.passages]
    text = "\n\n".join(_first(shown, language))
    return discord.Embed(title=say(language, "draft-passages-title"), description=cut(text, DESCRIPTION))


def consequences_embed(found: Sequence["Consequence"], language: str) -> discord.Embed:
    """Questions that would be answered differently: as now, and as then."""
    if not found:
        return discord.Embed(description=say(language, "consequences-none"), colour=LOOKED_UP)
    embed = discord.Embed(title=say(language, "consequences-title", count=len(found)), colour=LOOKED_UP)
    for item in found[:8]:
        lines = [
            f"**{say(language, 'before')}** {_said(item.before, language)}",
            f"**{say(language, 'after')}** {_said(item.after, language)}",
        ]
        embed.add_field(name=cut(escape(item.question), TITLE), value=cut("\n".join(lines), 600), inline=False)
    if len(found) > 8:
        embed.set_footer(text=say(language, "and-more", count=len(found) - 8))
    return fitted(embed)


def _said(answer: "Answer", language: str) -> str:
    if not answer.quotes:
        return say(language, "no-answer")
    return escape(cut(f"{answer.quotes[0].text} – {answer.quotes[0].title}", EXCERPT))


def history_embed(
    entry: Entry, versions: Sequence[Version], rows: Sequence[LogRow], names: Names, language: str
) -> discord.Embed:
    """Who changed an entry, when and why, the newest first, with what the last change was."""
    published = [row for row in reversed(rows) if row.version]
    embed = discord.Embed(
        title=cut(say(language, "history-title", title=escape(entry.title)), TITLE),
        description=cut(
            "\n".join(_first([log_line(row, names, language) for row in published], language)), DESCRIPTION
        ),
        colour=LOOKED_UP,
    )
    if len(versions) > 1:
        changed = changes_between(versions[-2].entry, versions[-1].entry, language)
        _add(embed, say(language, "history-last"), changed)
    return embed


def changes_between(before: Entry, after: Entry, language: str) -> list[str]:
    """What differs between two versions."""
    return difference_lines(difference(before, after), language)


def log_line(row: LogRow, names: Names, language: str) -> str:
    """One row of the log as a sentence a person reads."""
    parts = [f"{row.seq}", discord.utils.format_dt(row.at, "d"), say(language, f"deed-{row.action}")]
    if row.entry_id:
        parts.append(escape(row.entry_id) + (f" v{row.version}" if row.version else ""))
    if row.draft is not None:
        parts.append(say(language, "draft-title", number=row.draft))
    parts.append(names[row.actor])
    if row.reason and row.action != "setup":
        parts.append(quoted(escape(cut(row.reason, 120)), language))
    return " · ".join(parts)


def _add(embed: discord.Embed, name: str, lines: Sequence[str]) -> None:
    if lines:
        more = " …" if len(lines) > MOST_LINES else ""
        embed.add_field(name=name, value=cut("\n".join(islice(lines, MOST_LINES)) + more, FIELD), inline=False)


def _first(lines: Iterable[str], language: str) -> list[str]:
    """The first lines, and how many more there are."""
    every = list(lines)
    more = len(every) - MOST_LINES
    return [*every[:MOST_LINES], say(language, "and-more", count=more)] if more > 0 else every
