"""Answers, look-ups and entries as Discord shows them, within its limits. All corpus text passes `escape`."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain

import discord
from discord.utils import escape_markdown

from bot.app import LookUp
from bot.compare import Row, lines, remarks
from bot.i18n import language_name, say
from bot.words import (
    by_source,
    dated,
    heading,
    host,
    notes,
    nothing_looked_up,
    reply,
    translated,
    when,
    whose_words,
    worded,
    wording,
)
from index.answer import Answer, Quote, Related
from knowledge.model import Entry

CONTENT = 2000
TITLE = 256
DESCRIPTION = 4096
FIELD = 1024
MOST_LETTERS = 6000
"""Discord's limits in characters; https://discord.com/developers/docs/resources/message#embed-object."""

LIKELY = 0.8
"""Confidence from which an answer is called very likely: on the test split .87 of these are right, of the rest .60."""
ANSWERED = discord.Colour(0x2F6F5E)
ABSTAINED = discord.Colour(0x8A6D3B)
LOOKED_UP = discord.Colour(0x34558B)

LONGEST_ADDRESS = 500
"""An address longer than this is shown as its host alone; it would crowd the quotes out."""
PAGE = 3500
"""Characters of a page of a long text, so that its source still fits below."""

_LIVE = re.compile(r"(@)(everyone|here)|(:)(//)|(discord)(\.gg)")
"""What Discord acts on though it is escaped: a call to everybody, an address, an invitation."""
_ESCAPED = re.compile(r"\\([^\w\s]|_|(?=\s))")


def escape(text: str) -> str:
    """Text on one line that Discord shows as it stands."""
    return literal(" ".join(text.split()))


def literal(text: str) -> str:
    """Text that Discord shows as it stands: no formatting, mention, channel, command, timestamp or link of its own."""
    plain = escape_markdown(text)
    return _LIVE.sub(lambda found: "\u200b".join(part for part in found.groups() if part), plain.replace("<", "\\<"))


def unescape(text: str) -> str:
    """What `literal` was given, as far as Discord showed it."""
    return _ESCAPED.sub(r"\1", text).replace("\u200b", "")


def cut(text: str, limit: int) -> str:
    """Text shortened at a space, with an ellipsis, where it is too long for its place."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip("\\ ") + "…"


def split(lines: Iterable[str], limit: int) -> list[str]:
    """Lines in as few pages as hold them: broken between lines or, where one is too long, between its words."""
    pages = [""]
    for piece in chain.from_iterable(_pieces(line, limit) for line in lines):
        longer = f"{pages[-1]}\n{piece}" if pages[-1] else piece
        if len(longer) <= limit:
            pages[-1] = longer
        else:
            pages.append(piece)
    return pages


def _pieces(line: str, limit: int) -> Iterable[str]:
    """A line in pieces that fit: broken at a blank, else within a word, never after a backslash."""
    while len(line) > limit:
        at = line.rfind(" ", 1, limit) + 1 or limit
        before = line[:at]
        if (len(before) - len(before.rstrip("\\"))) % 2:
            at -= 1  # a backslash stays with what it escapes
        yield line[:at].rstrip(" ")
        line = line[at:]
    yield line


def fenced(text: str) -> str:
    """Text in a block that people copy whole; a fence in the text is broken up."""
    return f"```\n{cut(text.replace('`', chr(0x2CB)), CONTENT - 8)}\n```"


def fitted(embed: discord.Embed) -> discord.Embed:
    """An embed within the 6,000 characters Discord takes in all: the longest of its parts are cut first."""
    while len(embed) > MOST_LETTERS:
        longest = max(range(len(embed.fields)), key=lambda place: len(embed.fields[place].value or ""), default=None)
        value = embed.fields[longest].value or "" if longest is not None else ""
        if longest is None or len(embed.description or "") > len(value):
            embed.description = cut(embed.description or "", len(embed.description or "") * 3 // 4)
        else:
            shorter = cut(value, len(value) * 3 // 4)
            embed.set_field_at(longest, name=embed.fields[longest].name, value=shorter, inline=False)
    return embed


def link(title: str, address: str) -> str:
    """A source as a link with its host in plain sight; a file name or an odd address as text."""
    name = escape(title).replace("[", "(").replace("]", ")")
    if not address.startswith(("http://", "https://")):
        return f"{name} ({escape(address)})" if address != title else name
    if len(address) > LONGEST_ADDRESS:
        return f"{name} ({escape(host(address))})"
    safe = address.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    return f"[{name}]({safe}) ({escape(host(address))})"


def source_line(entry: Entry, language: str) -> str:
    """Where an entry comes from, in one line."""
    if entry.source.own:
        return say(language, "own-explanation")
    return link(entry.source.title, entry.source.address)


def answer_embed(answer: Answer) -> discord.Embed:
    """An answer or an abstention. The title is the question, so that a later reply to it can be understood."""
    language = answer.language
    embed = discord.Embed(title=cut(escape(answer.question), TITLE), colour=ABSTAINED if answer.reason else ANSWERED)
    if answer.reason is not None:
        embed.description = reply(answer)
        if answer.reason != "unreadable" and len(escape(answer.question)) > TITLE:
            embed.description = f"> {escape(answer.question)}\n\n{embed.description}"
        _add_related(embed, say(language, "nearest"), answer.related)
    else:
        said = [("\n".join(escape(line) for line in worded(answer)), "")] if answer.wording else []
        embed.description = _joined([*said, *_quoted(answer.quotes, language)])
        _add_notes(embed, list(notes(answer)))
        _add_related(embed, say(language, "related"), answer.related)
    embed.set_footer(text="\n".join(_footer(answer)))
    return fitted(embed)


def _footer(answer: Answer) -> Iterable[str]:
    """How sure Docent is, in words, and the edition."""
    if answer.reason is None:
        yield say(answer.language, "sure-very" if answer.confidence >= LIKELY else "sure-fairly")
    yield say(answer.language, "edition-worded" if answer.wording else "edition", edition=answer.edition)


def is_answer(embed: discord.Embed) -> bool:
    """Whether an embed of ours answers a question, or says why it does not: what was looked up has another colour."""
    return embed.colour in (ANSWERED, ABSTAINED)


def asked(embed: discord.Embed) -> str:
    """The question an answer's embed belongs to; one that did not fit the title stands whole above an abstention."""
    title, text = embed.title or "", embed.description or ""
    whole = text.startswith("> ") and title.endswith("…") and text.startswith(f"> {title[:-1]}")
    return unescape(text.split("\n")[0].removeprefix("> ") if whole else title)


def recommendation_embed(found: LookUp, language: str, edition: int) -> discord.Embed:
    """One of the three recommendations, or what to type instead."""
    if found.entry is None or found.wording is None:
        embed = discord.Embed(
            title=cut(escape(found.query), TITLE) or None,
            description=nothing_looked_up(found.silent, language),
            colour=ABSTAINED,
        )
        _add_related(embed, say(language, "theme-act"), found.onward)
        return embed
    wording = found.wording.model_copy(update={"source": found.entry.source})
    embed = entry_embed(wording, language, edition)
    if len(entry_pages(wording)) > 1:
        embed.description = f"{embed.description}\n…"
    embed.insert_field_at(
        0, name="\u200b", value=say(language, "addressed-to", who=say(language, "policymakers")), inline=False
    )
    _add_related(embed, say(language, "related"), found.onward)
    return embed


def compared_embed(rows: Sequence[Row], first: int, second: int, language: str, edition: int) -> discord.Embed:
    """Two recommendations side by side, theme by theme."""
    shown = ["\n".join(_compared(row, language)) for row in rows]
    text = "\n".join([*shown, "", *map(escape, remarks(first, second, language))])
    embed = discord.Embed(
        title=say(language, "compare-title", first=first, second=second),
        description=cut(text, DESCRIPTION),
        colour=LOOKED_UP,
    )
    embed.set_footer(text=say(language, "edition", edition=edition))
    return embed


def _compared(row: Row, language: str) -> Iterable[str]:
    yield f"**{escape(row.theme.named(language))}**"
    for line in lines(row, language):
        yield f"• {escape(line)}"


def entry_pages(entry: Entry) -> list[str]:
    """The text of an entry as Discord shows it, page by page."""
    return split((_line(line) for line in entry.text.split("\n")), PAGE)


def entry_embed(entry: Entry, language: str, edition: int, page: int = 0) -> discord.Embed:
    """An entry: a page of its text, whose words it is, and its source."""
    pages = entry_pages(entry)
    embed = discord.Embed(
        title=cut(escape(entry.title), TITLE), description=pages[min(page, len(pages) - 1)], colour=LOOKED_UP
    )
    whose = translated(entry, language) or say(language, "own-words" if entry.wording == "own" else "verbatim")
    if entry.language != language:
        whose = f"{whose} ({language_name(entry.language, language)})"
    if entry.source.own and not entry.translation:
        source = say(language, "own-explanation")
    else:
        source = f"{link(entry.source.title, entry.source.address)}\n{escape(dated(entry.source, language))}\n{whose}"
    embed.add_field(name=say(language, "sources"), value=cut(source, FIELD), inline=False)
    embed.set_footer(text=say(language, "edition", edition=edition))
    return embed


def _quoted(quotes: Sequence[Quote], language: str) -> Iterable[tuple[str, str]]:
    """The quotes of each entry under its title, and their source, which stands below them."""
    for group in by_source(quotes):
        said = [f"**{escape(heading(group[0]))}**", *(f"> {escape(wording(quote))}" for quote in group)]
        yield "\n".join(said), "\n".join([*_credited(group[0], language), f"*{whose_words(group[0], language)}*"])


def _joined(blocks: Sequence[tuple[str, str]]) -> str:
    """Blocks one after the other; where all is too long, what is said is shortened, and each source stays whole."""
    whole = "\n\n".join("\n\n".join(filter(None, block)) for block in blocks)
    if len(whole) <= DESCRIPTION:
        return whole
    room = DESCRIPTION // len(blocks) - 4
    shorter = [(cut(said, max(1, room - len(source))), source) for said, source in blocks]
    return cut("\n\n".join("\n\n".join(filter(None, block)) for block in shorter), DESCRIPTION)


def _credited(quote: Quote, language: str) -> Iterable[str]:
    """The source of a quote as a link, unless it is Docent's own explanation."""
    if quote.own:
        return
    details = ", ".join(part for part in (quote.publisher, when(quote.published, language)) if part)
    source = link(quote.source_title, quote.source_url)
    yield f"{source} · {escape(details)}" if details else source


def _add_notes(embed: discord.Embed, lines: list[str]) -> None:
    if lines:
        embed.add_field(name="\u200b", value=cut("\n".join(lines), FIELD), inline=False)


def _add_related(embed: discord.Embed, name: str, related: Sequence[Related | Entry]) -> None:
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
