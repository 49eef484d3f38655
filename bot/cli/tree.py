"""The tree of commands. What a command works with it imports when it runs: help is asked for most, and needs none."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import asking, changing, corpus, desk, operating, safekeeping


def build() -> typer.Typer:
    """The command `docent` with everything under it."""
    app = typer.Typer(
        help="Answers about the recommendations on AI in museums, quoted from a curated corpus.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.callback()(_settle)
    for verb in (asking.ask, asking.chat, asking.recommendation, operating.demo, operating.run):
        app.command()(verb)
    app.add_typer(_corpus(), name="corpus")
    app.command(name="eval")(operating.evaluate)
    app.command()(operating.bench)
    app.command()(operating.doctor)
    app.command()(safekeeping.backup)
    app.command()(safekeeping.restore)
    return app


def _corpus() -> typer.Typer:
    """The commands below `docent corpus`."""
    app = typer.Typer(help="Look after the corpus.", no_args_is_help=True)
    app.command(name="list")(corpus.list_)
    app.command(name="import")(corpus.import_)
    reading = (corpus.show, desk.find, corpus.status, corpus.check, corpus.export)
    changes = (changing.add, changing.link, changing.edit, changing.retire, changing.restore, changing.revert)
    for verb in (*reading, *changes, desk.history, desk.review, desk.gaps, desk.log, desk.links):
        app.command()(verb)
    return app


def _settle(
    context: typer.Context,
    data: Annotated[
        Path | None, typer.Option(help="The data folder; also DOCENT_DATA.", show_default="per user")
    ] = None,
) -> None:
    from bot.settings import read_settings

    context.obj = read_settings(data)
