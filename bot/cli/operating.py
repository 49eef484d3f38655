"""`docent eval`, `docent doctor`, `docent demo` and `docent run`."""

from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.asking import Json
from bot.cli.console import FAILURE, print_json
from bot.progress import progress_bars
from bot.settings import Settings


def evaluate(
    context: typer.Context,
    questions: Path,
    corpus: Annotated[Path | None, typer.Option(help="Measure on these passages (JSONL) instead.")] = None,
    json: Json = False,
) -> None:
    """Measure the answers on a question set (JSONL)."""
    from bot.app import open_corpus
    from index.ask import Asker
    from index.engine import open_engine
    from index.evaluate import by_present_ids, read_questions, report, run, snapshot_of
    from index.live import Live
    from knowledge.ingest import read_file

    settings: Settings = context.obj
    labelled = read_questions(questions)
    with progress_bars() as bars:
        engine = open_engine(settings.model, settings.models, bars)

        def embedding(done: int, total: int) -> None:
            bars("reading the corpus", done, total)

        if corpus is not None:
            snapshot = snapshot_of(read_file(corpus), engine, embedding)
            asker = Asker(lambda: snapshot, engine)
        else:
            asker = Asker(Live(open_corpus(settings), engine, embedding).snapshot, engine)
        known = [stored.entry for stored in asker.snapshot().entries.values()]
        asked = by_present_ids(labelled, known)
        figures = report(run(asker, asked, lambda done, total: bars("asking", done, total)))
    if json:
        print_json(figures)
    else:
        _show_figures(figures)


def doctor(context: typer.Context, json: Json = False) -> None:
    """Check that everything Docent needs is in order, and say what to do where it is not."""
    from bot.doctor import examine

    with progress_bars() as report:
        findings = examine(context.obj, report)
    sound = all(finding.ok for finding in findings)
    if json:
        print_json({"ok": sound, "checks": [vars(finding) for finding in findings]})
    else:
        for finding in findings:
            print(f"{'ok   ' if finding.ok else 'MEND '} {finding.check}: {finding.says}")
    if not sound:
        raise typer.Exit(FAILURE)


def demo(
    context: typer.Context,
    port: Annotated[int, typer.Option(help="The port of the page.", min=1, max=65535)] = 8765,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
) -> None:
    """Serve the real bot in a simulated Discord in the browser: no token, no network."""
    from bot.demo import serve

    with progress_bars() as report:
        serve(context.obj, port, open_browser=browser, report=report)


def run(context: typer.Context) -> None:
    """Run the bot on Discord. Needs the token of a bot in DOCENT_TOKEN."""
    from bot.client import run as run_bot

    run_bot(context.obj)


def _show_figures(figures: dict[str, Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title="Answers by language of the question")
    rows = {"all": figures["overall"], **figures["by_language"]}
    names = list(figures["overall"])
    for name in ("language", *names):
        table.add_column(name.replace("_", " "))
    for language, row in rows.items():
        table.add_row(language, *("–" if row[name] is None else f"{row[name]:g}" for name in names))
    Console().print(table)
