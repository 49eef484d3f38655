"""`docent ask`, `docent chat` and `docent recommendation`."""

import asyncio
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.app import Docent, LookUp, look_up, open_corpus, open_docent
from bot.cli.console import print_json
from bot.i18n import chosen_language, known_language, say
from bot.progress import progress_bars
from bot.settings import Settings
from bot.words import plain
from index.question import spoken, tidy
from knowledge.model import HUB

if TYPE_CHECKING:
    from index.answer import Answer

Language = Annotated[str | None, typer.Option(help="Answer in this language (ISO code, such as de).")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


def ask(context: typer.Context, question: str, language: Language = None, json: Json = False) -> None:
    """Ask one question."""
    from index.ask import Request

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
    from index.ask import Request

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


def recommendation(context: typer.Context, query: str, language: Language = None, json: Json = False) -> None:
    """Look up one of the three recommendations by number, ordinal, title, keyword or sentence."""
    wanted = chosen_language(language)
    found = _looked_up(context.obj, query)
    if json:
        print_json(look_up_json(found))
    else:
        _show_look_up(found, wanted or spoken(query))


def answer_json(answer: "Answer", question: str) -> dict[str, Any]:
    """An answer in the form of the command-line contract."""
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
            for quote in answer.quotes
        ],
        "related": [{"entry": item.entry, "title": item.title} for item in answer.related],
        "edition": answer.edition,
        "milliseconds": answer.milliseconds,
    }


def look_up_json(found: LookUp) -> dict[str, Any]:
    """A look-up in the form of the command-line contract."""
    entry = found.entry
    return {
        "query": found.query.encode("utf-8", "replace").decode(),
        "number": entry.number if entry else None,
        "title": entry.title if entry else None,
        "text": entry.text if entry else None,
        "language": entry.language if entry else None,
        "source_url": entry.source.address if entry else None,
        "addressed_to": entry.addressed_to if entry else None,
        "matches": [{"number": match.number, "score": match.score} for match in found.matches],
    }


def _looked_up(settings: Settings, query: str) -> LookUp:
    """What the words name, without the model; what the sentence means, with it."""
    store = open_corpus(settings)
    try:
        found = look_up(store, query)
    finally:
        store.close()
    if found is not None:
        return found
    docent = _opened(settings)
    try:
        return asyncio.run(docent.recommend(query, HUB))
    finally:
        docent.close()


def _opened(settings: Settings) -> Docent:
    with progress_bars() as report:
        return open_docent(settings, report)


def _prompt() -> str:
    """The next question; empty at the end of the input."""
    if sys.stdin.isatty():
        print("? ", end="", flush=True)
    return tidy(sys.stdin.readline())


def _show(answer: "Answer") -> None:
    print(plain(answer))
    if answer.related:
        print(f"\n{say(answer.language, 'related' if answer.quotes else 'nearest')}:")
        for item in answer.related:
            print(f"  {item.title} [{item.entry}]")
    print()


def _show_look_up(found: LookUp, language: str) -> None:
    language = known_language(language) or "en"
    if found.entry is None:
        print(say(language, "recommendation-unknown"))
        return
    print(f"{found.entry.title}\n\n{found.entry.text}\n")
    print(f"{say(language, 'addressed-to', who=say(language, 'policymakers'))}")
    print(f"{found.entry.source.title} <{found.entry.source.address}>")
