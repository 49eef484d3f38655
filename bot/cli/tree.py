"""The tree of commands. Each command's own file is imported with it; what is heavy waits until the command runs."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import asking, changing, corpus, desk, operating, safekeeping
from bot.settings import read_settings


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
    context.obj = read_settings(data)
