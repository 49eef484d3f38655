"""`docent ask`, `docent chat` and `docent recommendation`."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.console import print_json
from bot.errors import UsageError
from bot.progress import progress_bars

if TYPE_CHECKING:
    from bot.app import Docent, LookUp
    from bot.settings import Settings
    from index.answer import Answer

Language = Annotated[str | None, typer.Option(help="Answer in this language (ISO code, such as de).")]
Beside = Annotated[int | None, typer.Option("--compare", min=1, max=3, help="Set beside this one, theme by theme.")]
WORDS_OF_A_SENTENCE = 4
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


def ask(context: typer.Context, question: str, language: Language = None, json: Json = False) -> None:
    """Ask one question."""
    import asyncio

    from bot.i18n import chosen_language
    from index.ask import Request
    from knowledge.model import HUB

    wanted = chosen_language(language)
    docent = _opened(context.obj)
    try:
        answer = asyncio.run(docent.ask(Request(question, HUB, wanted)))
    finally:
        docent.close()
    if json:
        print_json(answer_json(answer, question))
    else:
        _show(answer)


def chat(context: typer.Context, language: Language = None) -> None:
    """Ask in a conversation; an empty line or Ctrl-D ends it."""
    import asyncio

    from bot.i18n import chosen_language
    from index.ask import Request
    from knowledge.model import HUB

    wanted = chosen_language(language)
    docent = _opened(context.obj)
    earlier: tuple[str, ...] = ()
    try:
        while question := _prompt():
            answer = asyncio.run(docent.ask(Request(question, HUB, wanted, earlier)))
            _show(answer)
            earlier = (*earlier, question)[-2:]
    finally:
        docent.close()


def recommendation(
    context: typer.Context,
    query: str,
    beside: Beside = None,
    language: Language = None,
    json: Json = False,
) -> None:
    """Look up one of the three recommendations by number, ordinal, title, keyword or sentence."""
    from bot.compare import set_beside
    from bot.i18n import chosen_language

    wanted = chosen_language(language) or _language_of_sentence(query) or "en"
    found = _looked_up(context.obj, query, wanted)
    if beside is not None and found.matches:
        _compare(context.obj, set_beside(found.matches, beside), beside, wanted, json)
    elif json:
        print_json(look_up_json(found, wanted))
    else:
        _show_look_up(found, wanted)


def answer_json(answer: Answer, question: str) -> dict[str, Any]:
    """An answer in the form of the command-line contract."""
    from bot.words import plain

    return {
        "question": question.encode("utf-8", "replace").decode(),
        "language": answer.language,
        "status": answer.status,
        "reason": answer.reason,
        "confidence": round(answer.confidence, 4),
        "answer": plain(answer),
        "quotes": [
            {
                "text": quote.text,
                "entry": quote.entry,
                "title": quote.title,
                "section": quote.section,
                "source_url": quote.source_url,
                "language": quote.language,
                "score": quote.score,
            }
            | ({"translation": quote.translation.text} if quote.translation else {})
            for quote in answer.quotes
        ],
        "related": [{"entry": item.entry, "title": item.title} for item in answer.related],
        "edition": answer.edition,
        "milliseconds": answer.milliseconds,
    } | ({"wording": [asdict(sentence) for sentence in answer.wording]} if answer.wording else {})


def look_up_json(found: LookUp, language: str) -> dict[str, Any]:
    """A look-up in the form of the command-line contract; `translation` is the label of a text that is one."""
    from bot.words import translated

    entry, wording = found.entry, found.wording
    return {
        "query": found.query.encode("utf-8", "replace").decode(),
        "number": entry.number if entry else None,
        "title": wording.title if wording else None,
        "text": wording.text if wording else None,
        "language": wording.language if wording else None,
        "source_url": entry.source.address if entry else None,
        "addressed_to": entry.addressed_to if entry else None,
        "matches": [{"number": match.number, "score": match.score} for match in found.matches],
        "translation": translated(wording, language) if wording else None,
        "silent": found.silent.theme if found.silent else None,
    }


def _language_of_sentence(query: str) -> str | None:
    """The language of a whole sentence; one or two words tell too little."""
    from bot.i18n import known_language
    from index.question import spoken

    return known_language(spoken(query)) if len(query.split()) >= WORDS_OF_A_SENTENCE else None


def _compare(settings: Settings, first: int, second: int, language: str, json: bool) -> None:
    from bot.app import open_corpus
    from bot.compare import compare, lines, remarks
    from bot.i18n import say

    if first == second:
        raise UsageError(say(language, "compare-same"))
    store = open_corpus(settings)
    try:
        rows = compare(store, first, second)
    finally:
        store.close()
    if json:
        themes: list[dict[str, str | None]] = [
            {"theme": row.theme.theme, "title": row.theme.named(language), **row.said} for row in rows
        ]
        print_json({"first": first, "second": second, "language": language, "themes": themes})
        return
    print(f"{say(language, 'compare-title', first=first, second=second)}\n")
    for row in rows:
        print("\n  ".join([row.theme.named(language), *lines(row, language)]))
    print("", *remarks(first, second, language), sep="\n")


def _looked_up(settings: Settings, query: str, language: str) -> LookUp:
    """What the words name, without the model; what the sentence means, with it."""
    import asyncio

    from bot.app import look_up, open_corpus
    from knowledge.model import HUB

    store = open_corpus(settings)
    try:
        found = look_up(store, query, language)
    finally:
        store.close()
    if found is not None:
        return found
    docent = _opened(settings)
    try:
        return asyncio.run(docent.recommend(query, HUB, language))
    finally:
        docent.close()


def _opened(settings: Settings) -> Docent:
    from bot.app import open_docent

    with progress_bars() as report:
        return open_docent(settings, report)


def _prompt() -> str:
    """The next question; empty at the end of the input."""
    from index.question import tidy

    if sys.stdin.isatty():
        print("? ", end="", flush=True)
    return tidy(sys.stdin.readline())


def _show(answer: Answer) -> None:
    from bot.i18n import say
    from bot.words import plain

    print(plain(answer))
    if answer.related:
        print(f"\n{say(answer.language, 'related' if answer.quotes else 'nearest')}:")
        for item in answer.related:
            print(f"  {item.title} [{item.entry}]")
    print()


def _show_look_up(found: LookUp, language: str) -> None:
    from bot.i18n import say
    from bot.words import nothing_looked_up, translated

    if found.entry is None or found.wording is None:
        print(nothing_looked_up(found.silent, language))
        _show_onward(found, language)
        return
    print(f"{found.wording.title}\n\n{found.wording.text}\n")
    label = translated(found.wording, language)
    if label:
        print(label)
    print(say(language, "addressed-to", who=say(language, "policymakers")))
    print(f"{found.entry.source.title} <{found.entry.source.address}>")
    _show_onward(found, language)


def _show_onward(found: LookUp, language: str) -> None:
    from bot.i18n import say

    if found.onward:
        print(f"\n{say(language, 'theme-act' if found.silent else 'related').rstrip(':')}:")
        for entry in found.onward:
            print(f"  {entry.title} [{entry.id}]")
