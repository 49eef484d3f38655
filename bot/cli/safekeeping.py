"""`docent backup` and `docent restore`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.asking import Json
from bot.cli.console import print_json

if TYPE_CHECKING:
    from bot.settings import Settings


def backup(
    context: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(help="The new file; without it, one among the nightly backups.")
    ] = None,
    json: Json = False,
) -> None:
    """Copy everything that is kept to one file, also while the bot runs, and prove that it is whole."""
    from bot.safekeeping import keep

    settings: Settings = context.obj
    made = keep(settings, file)
    if json:
        print_json({"file": str(made.file), **vars(made.content)})
        return
    locked = "" if settings.backup_recipient else " Whoever has this file can read it: keep it as you keep the data."
    print(f"{made.file} holds {made.content.entries} entries at edition {made.content.edition}.{locked}")


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A file that `docent backup` wrote.")],
    identity: Annotated[Path | None, typer.Option(help="The age key file, if the backup is locked.")] = None,
    json: Json = False,
) -> None:
    """Put a backup in the place of what is kept now. Stop the bot first; what it replaces is kept beside it."""
    from bot.safekeeping import bring_back
    from knowledge.store import open_store

    settings: Settings = context.obj
    kept = bring_back(settings, file, identity)
    with open_store(settings.data, settings.database_address) as store:
        entries, edition = len(store.entries.every()), store.log.head()
    if json:
        print_json({"entries": entries, "edition": edition, "replaced": None if kept is None else str(kept)})
        return
    where = settings.data if settings.database_url is None else "The database"
    print(f"{where} holds {entries} entries at edition {edition} again.")
    if kept is not None:
        print(f"What was there before is kept in {kept}; remove it when all is well.")
