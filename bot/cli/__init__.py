"""The command line. Results go to standard output, everything else to standard error.

Exit status: 0 for a result (an abstention is one), 2 for bad usage or input, 1 for a failure.
"""

import sys
from collections.abc import Sequence

from bot.cli.console import run_safely
from bot.cli.tree import build


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    raise SystemExit(run_safely(build(), hoisted(given)))


def hoisted(arguments: Sequence[str]) -> list[str]:
    """The arguments with the global `--data DIR` moved to the front, so that it may stand anywhere."""
    rest: list[str] = []
    data: list[str] = []
    taken = iter(arguments)
    for argument in taken:
        if argument == "--":
            return [*data, *rest, argument, *taken]
        if argument == "--data":
            folder = next(taken, None)
            if folder is None:
                return [*rest, argument]  # the command line then complains of the missing folder
            data = [argument, folder]
        elif argument.startswith("--data="):
            data = [argument]
        else:
            rest.append(argument)
    return [*data, *rest]
