"""Answers, look-ups and entries as Discord shows them, within its limits. All corpus text passes `escape`."""

import re
from collections.abc import Iterable, Sequence

import discord
from discord.utils import escape_markdown

from bot.app import LookUp
from bot.i18n import language_name, say
from bot.words import by_source, host, notes, reply, whose_words
from index.answer import Answer, Quote, Related
from knowledge.model import Entry

TITLE = 256
DESCRIPTION = 4096
FIELD = 1024
FOOTER = 2048
"""Discord's limits in characters; https://discord.com/developers/docs/resources/message#embed-object."""

ANSWERED = discord.Colour(0x2F6F5E)
ABSTAINED = discord.Colour(0x8A6D3B)
LOOKED_UP = discord.Colour(0x34558B)

_LIVE = re.compile(r"(@)(everyone|here)|(:)(//)|(discord)(\.gg)")
"""What Discord acts on though it is escaped: a call to everybody, an address, an invitation."""
_ESCAPED = re.compile(r"\\([^\w\s])")


def escape(text: str) -> str:
    """Text that Discord shows as it stands: no formatting, mention, channel, command, timestamp or link of its own."""
    plain = escape_markdown(" ".join(text.split()))
    return _LIVE.sub(lambda found: "\u200b".join(part for part in found.groups() if part), plain.replace("<", "\\<"))


def unescape(text: str) -> str:
    """What `escape` was given, as far as Discord showed it."""
    return _ESCAPED.sub(r"\1", text).replace("\u200b", "")


def cut(text: str, limit: int) -> str:
    """Text shortened at a space, with an ellipsis, where it is too long for its place."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip("\\ ") + "…"


def link(title: str, address: str) -> str:
    """A source as a link with its host in plain sight; a file name or an odd address as text."""
    name = escape(title).replace("[", "(").replace("]", ")")
    if not address.startswith(("http://", "https://")):
        return f"{name} ({escape(address)})" if address != title else name
    safe = address.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    return f"[{name}]({safe}) ({escape(host(address))})"


def answer_embed(answer: Answer) -> discord.Embed:
    """An answer or an abstention. The title is the question, so that a later reply to it can be understood."""
    language = answer.language
    embed = discord.Embed(title=cut(escape(answer.question), TITLE), colour=ABSTAINED if answer.reason else ANSWERED)
    if answer.reason is not None:
        embed.description = reply(answer)
        _add_related(embed, say(language, "nearest"), answer.related)
    else:
        embed.description = cut("\n\n".join(_quoted(answer.quotes, language)), DESCRIPTION)
        _add_notes(embed, list(notes(answer)))
        _add_related(embed, say(language, "related"), answer.related)
    embed.set_footer(text=say(language, "edition", edition=answer.edition))
    return embed


def recommendation_embed(found: LookUp, language: str, edition: int) -> discord.Embed:
    """One of the three recommendations, or what to type instead."""
    entry = found.entry
    if entry is None:
        return discord.Embed(
            title=cut(escape(found.query), TITLE) or None,
            description=say(language, "recommendation-unknown"),
            colour=ABSTAINED,
        )
    embed = entry_embed(entry, language, edition)
    embed.insert_field_at(
        0, name="\u200b", value=say(language, "addressed-to", who=say(language, "policymakers")), inline=False
    )
    return embed


def entry_embed(entry: Entry, language: str, edition: int) -> discord.Embed:
    """A whole entry: its text, whose words it is, and its source."""
    lines = [_line(line) for line in entry.text.split("\n")]
    embed = discord.Embed(
        title=cut(escape(entry.title), TITLE), description=cut("\n".join(lines), DESCRIPTION), colour=LOOKED_UP
    )
    whose = say(language, "own-words" if entry.wording == "own" else "verbatim")
    if entry.language != language:
        whose = f"{whose} ({language_name(entry.language, language)})"
    credit_line = ", ".join(part for part in (entry.source.publisher, entry.source.published) if part)
    source = f"{link(entry.source.title, entry.source.address)}\n{escape(credit_line)}\n{whose}"
    embed.add_field(name=say(language, "sources"), value=cut(source, FIELD), inline=False)
    embed.set_footer(text=say(language, "edition", edition=edition))
    return embed


def _quoted(quotes: Sequence[Quote], language: str) -> Iterable[str]:
    """The quotes of each entry under its title, with their source below."""
    for group in by_source(quotes):
        details = ", ".join(part for part in (group[0].publisher, group[0].published) if part)
        source = link(group[0].source_title, group[0].source_url)
        yield "\n".join(
            [
                f"**{escape(group[0].title)}**",
                *(f"> {escape(quote.text)}" for quote in group),
                "",
                f"{source} · {escape(details)}" if details else source,
                f"*{whose_words(group[0], language)}*",
            ]
        )


def _add_notes(embed: discord.Embed, lines: list[str]) -> None:
    if lines:
        embed.add_field(name="\u200b", value=cut("\n".join(lines), FIELD), inline=False)


def _add_related(embed: discord.Embed, name: str, related: Sequence[Related]) -> None:
    if related:
        titles = "\n".join(f"• {escape(item.title)}" for item in related)
        embed.add_field(name=name, value=cut(titles, FIELD), inline=False)


def _line(line: str) -> str:
    """A line of an entry's Markdown: headings and list marks stay, everything else is plain."""
    if line.startswith("#"):
        return f"**{escape(line.lstrip('# '))}**"
    if line.startswith(("- ", "* ")):
        return f"• {escape(line[2:])}"
    return escape(line)
