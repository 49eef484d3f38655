"""An answer in words, the same for the terminal and for Discord: quotes, whose words they are, and where from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.i18n import language_name, say
from index.question import MOST_LETTERS, tidy

if TYPE_CHECKING:
    from index.answer import Answer, Quote


def reply(answer: Answer) -> str:
    """The sentence said when there is nothing to quote."""
    if answer.reason != "unreadable":
        return say(answer.language, f"abstain-{(answer.reason or '').replace('_', '-')}")
    if len(tidy(answer.question)) > MOST_LETTERS:
        return say(answer.language, "unreadable-too-long", most=MOST_LETTERS)
    return say(answer.language, "unreadable-empty")


def notes(answer: Answer) -> Iterator[str]:
    """What a reader must know of the quotes before trusting them."""
    foreign = next((quote.language for quote in answer.quotes if quote.language != answer.language), None)
    if foreign:
        yield say(answer.language, "note-other-language", language=language_name(foreign, answer.language))
    if answer.quotes and answer.quotes[0].addressed_to:
        yield say(answer.language, "addressed-to", who=say(answer.language, "policymakers"))
    if any(quote.confidence != "high" and quote.wording == "own" for quote in answer.quotes):
        yield say(answer.language, "medium-confidence")


def whose_words(quote: Quote, language: str) -> str:
    """Whether a quote is the source's wording, Docent's summary of it, or Docent's reading for museums."""
    if quote.gloss:
        return say(language, "gloss")
    return say(language, "verbatim" if quote.wording == "verbatim" else "own-words")


def host(address: str) -> str:
    """The visible host of a web address, in its ASCII form; empty for a file name."""
    name = urlsplit(address).hostname or ""
    return name.encode("idna", "replace").decode("ascii") if not name.isascii() else name


def credit(quote: Quote) -> str:
    """Source, publisher and date of a quote in one line, without its address."""
    parts = [quote.source_title, quote.publisher, quote.published]
    return ", ".join(part for part in parts if part)


def plain(answer: Answer) -> str:
    """The whole answer as plain text, at most about 900 letters of quotes."""
    if answer.reason is not None:
        return reply(answer)
    lines = []
    for quotes in by_source(answer.quotes):
        lines.append(f"{quotes[0].title}")
        lines += [f"  “{' '.join(quote.text.split())}”" for quote in quotes]
        whose = whose_words(quotes[0], answer.language)
        lines += [f"  – {credit(quotes[0])} <{quotes[0].source_url}> ({whose})", ""]
    return "\n".join([*lines, *notes(answer)])


def by_source(quotes: Sequence[Quote]) -> list[list[Quote]]:
    """Neighbouring quotes of one entry that are of one kind, together: their source is named once."""
    keys = groupby(quotes, key=lambda quote: (quote.entry, quote.gloss))
    return [list(group) for _, group in keys]
