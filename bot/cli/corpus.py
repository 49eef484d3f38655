"""`docent corpus ...`: look after the corpus without Discord. None of these loads the model."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.app import import_files, open_corpus
from bot.cli.asking import Json
from bot.cli.console import print_json
from bot.progress import progress_bars
from knowledge.model import HUB, Entry
from knowledge.store import Store
from knowledge.sync import Plan
from knowledge.sync import export as write_files

app = typer.Typer(help="Look after the corpus.", no_args_is_help=True)
ACTOR = "terminal"


@app.command(name="list")
def list_(
    context: typer.Context,
    topic: Annotated[str | None, typer.Option(help="Only this topic.")] = None,
    json: Json = False,
) -> None:
    """List the entries."""
    with _store(context) as store:
        found = [item for item in store.entries.all(HUB) if topic in (None, item.entry.topic)]
    if json:
        print_json({"entries": [_summary(item.entry) for item in found]})
        return
    for item in found:
        print(f"{item.entry.id}  {item.entry.title}  [{item.entry.topic}]")


@app.command()
def show(context: typer.Context, entry: str, json: Json = False) -> None:
    """Show one entry with its text and source."""
    with _store(context) as store:
        found = store.entries.get(entry, HUB)
    if json:
        print_json(found.entry.model_dump(mode="json") | {"version": found.version, "status": found.status})
        return
    source = found.entry.source
    print(f"{found.entry.title}\n\n{found.entry.text}\n\n{source.title} <{source.address}>")
    print(f"{found.entry.id}, version {found.version}, {found.status}, confidence {found.entry.confidence}")


@app.command(name="import")
def import_(context: typer.Context, paths: list[Path], json: Json = False) -> None:
    """Add files or folders: Markdown, PDF, DOCX, HTML, plain text, CSV, JSONL."""
    with _store(context) as store, progress_bars() as report:
        plan = import_files(store, paths, ACTOR, report)
        edition = store.log.head()
    if json:
        print_json(_plan_json(plan) | {"edition": edition})
        return
    print(f"{len(plan.create)} new, {len(plan.update)} changed, {len(plan.same)} as before; edition {edition}.")
    for entry in plan.conflict:
        print(f"Kept {entry.id}: it was edited here since; retire it or import the file under another id.")


@app.command()
def export(context: typer.Context, folder: Path, json: Json = False) -> None:
    """Write every entry as a Markdown file."""
    with _store(context) as store:
        count = write_files(store, folder)
    if json:
        print_json({"folder": str(folder), "entries": count})
    else:
        print(f"{count} entries written to {folder}.")


@app.command()
def status(context: typer.Context, json: Json = False) -> None:
    """Count the entries and name what is overdue for review."""
    with _store(context) as store:
        counted = _status([item.entry for item in store.entries.all(HUB)], store.log.head())
    if json:
        print_json(counted)
        return
    print(f"{counted['entries']} entries, edition {counted['edition']}")
    for name in ("topics", "kinds", "confidence", "languages"):
        print(f"{name}: " + ", ".join(f"{key} {count}" for key, count in counted[name].items()))
    print(f"overdue for review: {', '.join(counted['overdue']) or 'none'}")
    print(f"without a source address: {', '.join(counted['without_source']) or 'none'}")


@contextmanager
def _store(context: typer.Context) -> Iterator[Store]:
    store = open_corpus(context.obj)
    try:
        yield store
    finally:
        store.close()


def _summary(entry: Entry) -> dict[str, object]:
    return {"id": entry.id, "title": entry.title, "kind": entry.kind, "topic": entry.topic, "language": entry.language}


def _plan_json(plan: Plan) -> dict[str, list[str]]:
    names = {"created": plan.create, "updated": plan.update, "same": plan.same, "conflicts": plan.conflict}
    return {name: [entry.id for entry in entries] for name, entries in names.items()}


def _status(entries: list[Entry], edition: int) -> dict[str, Any]:
    today = datetime.now(UTC).date()
    return {
        "entries": len(entries),
        "edition": edition,
        "topics": dict(Counter(entry.topic for entry in entries).most_common()),
        "kinds": dict(Counter(entry.kind for entry in entries).most_common()),
        "confidence": dict(Counter(entry.confidence for entry in entries).most_common()),
        "languages": dict(Counter(entry.language for entry in entries).most_common()),
        "overdue": [entry.id for entry in entries if entry.review_by and entry.review_by < today],
        "without_source": [entry.id for entry in entries if not (entry.source.url or entry.source.file)],
    }
