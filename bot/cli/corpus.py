"""`docent corpus ...`: what the corpus holds, and its files. None of these loads the model."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.asking import Json
from bot.cli.console import BAD_INPUT, print_json
from bot.errors import UsageError
from bot.progress import progress_bars

if TYPE_CHECKING:
    from knowledge.model import Entry
    from knowledge.store import Store
    from knowledge.sync import Plan

ACTOR = "terminal"
SOON = 90
"""Days ahead that an editor plans reviews for."""
COUNTED = ("topics", "kinds", "confidence", "languages", "translations", "sources")
NAMED = {"overdue": "overdue for review", "due_soon": f"due within {SOON} days", "without_source": "without a source"}


def _server_id(given: str | None) -> str | None:
    """The id of a server as Discord gives it."""
    if given is not None and not re.fullmatch(r"\d{15,20}", given):
        raise UsageError("Give the server by its Discord id, which is digits alone.")
    return given


Server = Annotated[
    str | None,
    typer.Option(callback=_server_id, help="Discord id of a server: its own entries instead of everybody's."),
]


def list_(
    context: typer.Context,
    topic: Annotated[str | None, typer.Option(help="Only this topic.")] = None,
    json: Json = False,
) -> None:
    """List the entries."""
    from knowledge.model import HUB

    with opened(context) as store:
        stored = store.entries.all(HUB)
    found = [item for item in stored if topic in (None, item.entry.topic)]
    if topic is not None and not found:
        known = sorted({item.entry.topic for item in stored})
        raise UsageError(f"There is no topic '{topic}'; choose one of {', '.join(known)}.")
    if json:
        print_json({"entries": [_summary(item.entry) for item in found]})
        return
    for item in found:
        print(f"{item.entry.id}  {item.entry.title}  [{item.entry.topic}]")


def show(context: typer.Context, entry: str, json: Json = False) -> None:
    """Show one entry with its text and source."""
    from knowledge.model import HUB

    with opened(context) as store:
        found = store.entries.get(entry, HUB)
    if json:
        print_json(found.entry.model_dump(mode="json") | {"version": found.version, "status": found.status})
        return
    source = found.entry.source
    where = source.title if source.own else f"{source.title} <{source.address}>"
    print(f"{found.entry.title}\n\n{found.entry.text}\n\n{where}")
    print(f"{found.entry.id}, version {found.version}, {found.status}, confidence {found.entry.confidence}")


def import_(context: typer.Context, paths: list[Path], server: Server = None, json: Json = False) -> None:
    """Add files or folders: Markdown, PDF, DOCX, HTML, plain text, CSV, JSONL."""
    from bot.app import import_files
    from knowledge.ingest import shown

    with opened(context) as store, progress_bars() as report:
        imported = import_files(store, paths, ACTOR, report, server)
        edition = store.log.head()
    plan = imported.plan
    for file, found in imported.hidden.items():
        say_hidden(found, f" of {shown(file)}")
    if json:
        print_json(_plan_json(plan) | {"edition": edition})
        return
    print(f"{len(plan.create)} new, {len(plan.update)} changed, {len(plan.same)} as before; edition {edition}.")
    for former in plan.merged:
        print(f"Retired {former}: it was merged into another entry and is still found under its old id.")
    for entry in plan.conflict:
        why = "it was edited here since, or is for others"
        print(f"Kept {entry.id}: {why}; retire it or import the file under another id.")


def export(context: typer.Context, folder: Path, server: Server = None, json: Json = False) -> None:
    """Write every entry as a Markdown file."""
    from knowledge.sync import export as write_files

    with opened(context) as store:
        count = write_files(store, folder, server)
    if json:
        print_json({"folder": str(folder), "entries": count})
    else:
        print(f"{count} entries written to {folder}.")


def check(
    folder: Annotated[
        Path | None, typer.Argument(help="A corpus folder; by default the one Docent comes with.")
    ] = None,
    tidy: Annotated[bool, typer.Option(help="First write every file the way Docent does; comments go.")] = False,
    json: Json = False,
) -> None:
    """Check the files of a corpus folder before they are imported or proposed."""
    from knowledge import laws
    from knowledge.sync import CORPUS

    folder = folder or CORPUS
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}; give the one that holds the topics.")
    tidied = laws.tidy(folder) if tidy else 0
    found = laws.check(folder)
    if json:
        print_json({"folder": str(folder), "tidied": tidied, "complaints": found})
    else:
        if tidied:
            print(f"{tidied} files were written anew.")
        print("\n".join(found) or "Every file is in order.")
    if found:
        raise typer.Exit(BAD_INPUT)


def status(context: typer.Context, json: Json = False) -> None:
    """Count the entries and name what is overdue for review."""
    from knowledge.model import HUB

    with opened(context) as store:
        counted = _status([item.entry for item in store.entries.all(HUB, translations=True)], store.log.head())
    if json:
        print_json(counted)
        return
    print(f"{counted['entries']} entries, edition {counted['edition']}")
    for name in COUNTED:
        print(f"\n{name}")
        for key, count in counted[name].items():
            print(f"  {count:4}  {key}")
    for name, words in NAMED.items():
        print(f"\n{words}: {', '.join(counted[name]) or 'none'}")


def say_hidden(found: Sequence[str], where: str = "") -> None:
    """What was left out of a file, beside the result: in one line."""
    from knowledge.model import one_line

    print(f"Left out{where}, since no reader would see it: {' | '.join(map(one_line, found))}", file=sys.stderr)


@contextmanager
def opened(context: typer.Context) -> Iterator[Store]:
    """The store, for as long as the command needs it."""
    from bot.app import open_corpus

    store = open_corpus(context.obj)
    try:
        yield store
    finally:
        store.close()


def _summary(entry: Entry) -> dict[str, object]:
    return {"id": entry.id, "title": entry.title, "kind": entry.kind, "topic": entry.topic, "language": entry.language}


def _plan_json(plan: Plan) -> dict[str, list[str]]:
    names = {"created": plan.create, "updated": plan.update, "same": plan.same, "conflicts": plan.conflict}
    return {name: [entry.id for entry in entries] for name, entries in names.items()} | {"merged": list(plan.merged)}


def _status(everything: list[Entry], edition: int) -> dict[str, Any]:
    """The figures an editor looks after the corpus by; everything but `translations` is about the originals."""
    entries = [entry for entry in everything if not entry.translation]
    translated = [entry for entry in everything if entry.translation]
    today = datetime.now(UTC).date()
    soon = today + timedelta(days=SOON)
    return {
        "entries": len(entries),
        "edition": edition,
        "topics": _counted(entry.topic for entry in entries),
        "kinds": _counted(entry.kind for entry in entries),
        "confidence": _counted(entry.confidence for entry in entries),
        "languages": _counted(entry.language for entry in entries),
        "translations": _counted(entry.language for entry in translated),
        "sources": _counted(_source_kind(entry) for entry in entries),
        "overdue": [entry.id for entry in entries if entry.review_by and entry.review_by < today],
        "due_soon": [entry.id for entry in entries if entry.review_by and today <= entry.review_by <= soon],
        "without_source": [entry.id for entry in entries if _source_kind(entry) == "none"],
    }


def _source_kind(entry: Entry) -> str:
    """What vouches for an entry."""
    if entry.source.own:
        return "own explanation"
    return "web page" if entry.source.url else "file" if entry.source.file else "none"


def _counted(values: Iterable[str]) -> dict[str, int]:
    """How often each value occurs, the most frequent first."""
    return dict(Counter(values).most_common())
