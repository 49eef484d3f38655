"""An answer in words, the same for the terminal and for Discord: quotes, whose words they are, and where from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.i18n import language_name, say
from index.question import MOST_LETTERS, tidy
from knowledge.model import UNDATED

if TYPE_CHECKING:
    from index.answer import Answer, Quote
    from knowledge.coverage import Theme
    from knowledge.model import Entry, Source


def reply(answer: Answer) -> str:
    """The sentence said when there is nothing to quote."""
    if answer.reason != "unreadable":
        return say(answer.language, f"abstain-{(answer.reason or '').replace('_', '-')}")
    if len(tidy(answer.question)) > MOST_LETTERS:
        return say(answer.language, "unreadable-too-long", most=MOST_LETTERS)
    return say(answer.language, "unreadable-empty")


def notes(answer: Answer) -> Iterator[str]:
    """What a reader must know of the quotes before trusting them."""
    shown = [quote for quote in answer.quotes if quote.translation is None]
    foreign = next((quote.language for quote in shown if quote.language != answer.language), None)
    if foreign:
        yield say(answer.language, "note-other-language", language=language_name(foreign, answer.language))
    if answer.quotes and answer.quotes[0].addressed_to:
        yield say(answer.language, "addressed-to", who=say(answer.language, "policymakers"))
    if any(quote.confidence != "high" and quote.wording == "own" for quote in answer.quotes):
        yield say(answer.language, "medium-confidence")


def whose_words(quote: Quote, language: str) -> str:
    """Whether a quote is the source's wording, Docent's summary of it, or Docent's reading for museums; and who
    translated it.
    """
    if quote.translation is not None:
        made = _translator(quote.translation.official, quote.translation.by, quote.language, language)
        return f"{whose_words(replace(quote, translation=None), language)}. {made}"
    if quote.gloss:
        return say(language, "gloss")
    if quote.own:
        return say(language, "own-explanation")
    return say(language, "verbatim" if quote.wording == "verbatim" else "own-words")


def nothing_looked_up(silent: Theme | None, language: str) -> str:
    """What is said when a look-up leads to none of the three, be it to a theme on which they are silent."""
    if silent is None:
        return say(language, "recommendation-unknown")
    said = say(language, "theme-silent", theme=silent.named(language))
    return f"{said}\n{silent.note.says}" if silent.note and language == "en" else said


def translated(entry: Entry, language: str) -> str | None:
    """Who translated a text that is a translation; None for an original."""
    if entry.translation is None:
        return None
    return _translator(entry.translation.official, entry.translation.by, "en", language)


def _translator(official: bool, by: str, original: str, language: str) -> str:
    if official:
        return say(language, "translated-officially", by=by)
    return say(language, "translated-unofficially", language=language_name(original, language))


def wording(quote: Quote) -> str:
    """A quote as its reader sees it: translated, where the corpus holds a translation."""
    return quote.translation.text if quote.translation else quote.text


def heading(quote: Quote) -> str:
    """The title over a quote, in the language of its wording."""
    return quote.translation.title if quote.translation else quote.title


def host(address: str) -> str:
    """The visible host of a web address, in its ASCII form; empty for a file name."""
    name = urlsplit(address).hostname or ""
    return name.encode("idna", "replace").decode("ascii") if not name.isascii() else name


def when(published: str | None, language: str) -> str | None:
    """The date of a source as it gives it, or that it bears none."""
    return say(language, "undated") if published == UNDATED else published


def dated(source: Source, language: str) -> str:
    """Publisher and date of a source in one line."""
    return ", ".join(part for part in (source.publisher, when(source.published, language)) if part)


def credit(quote: Quote, language: str) -> str:
    """Source, publisher and date of a quote in one line, without its address."""
    parts = [quote.source_title, quote.publisher, when(quote.published, language)]
    return ", ".join(part for part in parts if part)


def plain(answer: Answer) -> str:
    """The whole answer as plain text, at most about 900 letters of quotes."""
    if answer.reason is not None:
        return reply(answer)
    lines = [*worded(answer), ""] if answer.wording else []
    for quotes in by_source(answer.quotes):
        lines.append(heading(quotes[0]))
        lines += [f"  {quoted(' '.join(wording(quote).split()), answer.language)}" for quote in quotes]
        whose = whose_words(quotes[0], answer.language)
        source = "" if quotes[0].own else f"{credit(quotes[0], answer.language)} <{quotes[0].source_url}> "
        lines += [f"  – {source}({whose})", ""]
    return "\n".join([*lines, *notes(answer)])


def worded(answer: Answer) -> Iterator[str]:
    """A language model's sentences, marked as such, each with the entries it rests on."""
    yield say(answer.language, "worded")
    for sentence in answer.wording:
        titles = dict.fromkeys(heading(answer.quotes[number - 1]) for number in sentence.sources)
        yield f"{sentence.text} ({'; '.join(titles)})"


def quoted(text: str, language: str) -> str:
    """Text between the quotation marks of a language."""
    return say(language, "quotation", text=text)


def by_source(quotes: Sequence[Quote]) -> list[list[Quote]]:
    """Neighbouring quotes of one entry that are of one kind, together: their source is named once."""
    keys = groupby(quotes, key=lambda quote: (quote.entry, quote.gloss))
    return [list(group) for _, group in keys]
