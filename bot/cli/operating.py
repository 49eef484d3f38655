"""`docent eval`, `docent bench`, `docent doctor`, `docent demo` and `docent run`."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.asking import Json
from bot.cli.console import FAILURE, print_json
from bot.errors import UsageError
from bot.progress import Progress, progress_bars

if TYPE_CHECKING:
    from bot.settings import Settings
    from index.evaluate import Labelled

MEASURED = 200
"""Questions that `docent bench` asks."""
WIDE = 120
"""Columns of a table that no terminal shows."""


def evaluate(
    context: typer.Context,
    questions: Annotated[Path | None, typer.Argument(help="Questions (JSONL); without them, --scorecard.")] = None,
    corpus: Annotated[Path | None, typer.Option(help="Measure on these passages (JSONL) instead.")] = None,
    engine: Annotated[list[str] | None, typer.Option(help="Measure this model; may be given several times.")] = None,
    scorecard: Annotated[bool, typer.Option(help="Measure this corpus on the questions kept for it.")] = False,
    json: Json = False,
) -> None:
    """Measure the answers on a question set (JSONL)."""
    from index.evaluate import SCORED_ON, read_questions

    if questions is None and not scorecard:
        raise UsageError("Name a question set (JSONL), or measure the corpus as it is with --scorecard.")
    labelled = read_questions(questions or SCORED_ON)
    settings: Settings = context.obj
    models = engine or [settings.model]
    with progress_bars() as bars:
        figures = {model: _measured(settings, model, labelled, corpus, bars) for model in models}
    if len(models) > 1:
        _compare_engines(figures, json)
    elif json:
        print_json(figures[models[0]])
    else:
        _show_figures(figures[models[0]])


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


def bench(context: typer.Context, json: Json = False) -> None:
    """Measure how fast questions are answered on this machine, beside the bare embedding of the same questions."""
    from bot.app import open_docent

    with progress_bars() as report, closing(open_docent(context.obj, report)) as docent:
        speed = docent.speed(MEASURED)
    ratios = {"p50_ratio": speed.p50, "p99_ratio": speed.p99, "throughput_ratio": speed.throughput}
    figures = {key: round(value, 3) for key, value in (vars(speed) | ratios).items()}
    if json:
        print_json(figures)
        return
    print(f"A question is answered in {speed.answer_p50_ms:.1f} ms, one in a hundred in {speed.answer_p99_ms:.1f} ms:")
    print(f"{speed.p50:.2f} and {speed.p99:.2f} times what embedding takes. Measured on {speed.questions} questions.")
    print(f"Fifty at once: {speed.answered_a_second:.0f} a second, {speed.throughput:.0%} of what can be embedded.")


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
    from bot.run import run as run_bot

    run_bot(context.obj)


def _measured(
    settings: Settings, model: str, labelled: Sequence[Labelled], corpus: Path | None, bars: Progress
) -> dict[str, Any]:
    """The report of one model on one question set."""
    from bot.app import open_corpus, open_reranker
    from index.ask import Asker
    from index.engine import open_engine
    from index.evaluate import by_present_ids, report, run, snapshot_of
    from index.live import Live
    from knowledge.ingest import read_file

    engine = open_engine(model, settings.models, bars)

    def embedding(done: int, total: int) -> None:
        bars("reading the corpus", done, total)

    if corpus is not None:
        snapshot = snapshot_of(read_file(corpus), engine, embedding)
        asker = Asker(lambda: snapshot, engine, open_reranker(settings))
    else:
        asker = Asker(Live(open_corpus(settings), engine, embedding).snapshot, engine, open_reranker(settings))
    known = [stored.entry for stored in asker.snapshot().entries.values()]
    return report(run(asker, by_present_ids(labelled, known), lambda done, total: bars("asking", done, total)))


def _compare_engines(figures: dict[str, dict[str, Any]], json: bool) -> None:
    """Several models side by side, all languages together."""
    if json:
        print_json({"engines": figures})
    else:
        _show_table("Answers by model", "model", {model: found["overall"] for model, found in figures.items()})


def _show_figures(figures: dict[str, Any]) -> None:
    rows = {"all": figures["overall"], **figures["by_language"]}
    _show_table("Answers by language of the question", "language", rows)


def _show_table(title: str, first: str, rows: dict[str, dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title=title)
    console = Console()
    names = list(next(iter(rows.values())))
    for name in (first, *names):
        table.add_column(name.replace("_", " "))
    for label, row in rows.items():
        table.add_row(label, *("–" if row[name] is None else _figure(row[name]) for name in names))
    if not console.is_terminal:
        console.width = WIDE  # into a file or a pipe nothing is cut
    console.print(table)


def _figure(value: float) -> str:
    """Milliseconds and counts whole or with one decimal, shares with two: more is noise."""
    return f"{value:.2f}" if isinstance(value, float) and value <= 1 else f"{value:.4g}"
