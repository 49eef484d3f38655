"""What all commands share: where output goes, and errors in one plain sentence."""

import io
import json
import logging
import os
import sys
from collections.abc import Sequence
from typing import Any

import typer

from bot.errors import DemoError, UsageError
from index.errors import QuestionSetError
from knowledge.errors import CorpusError, DocentError, ImportRefused

OK, FAILURE, BAD_INPUT = 0, 1, 2
INTERRUPTED = 130
_BAD_INPUT = (UsageError, CorpusError, ImportRefused, QuestionSetError, DemoError)


def run_safely(app: typer.Typer, arguments: Sequence[str]) -> int:
    """Run the command tree; whatever goes wrong becomes an exit status and one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app(args=list(arguments), prog_name="docent")
        return OK
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else OK
    except DocentError as error:
        complain(str(error))
        return BAD_INPUT if isinstance(error, _BAD_INPUT) else FAILURE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away, as `docent ... | head` does; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except Exception as error:
        logging.getLogger("docent").debug("unexpected", exc_info=error)
        complain(f"Docent ran into something unexpected ({type(error).__name__}: {error}). Please report it.")
        return FAILURE


def complain(sentence: str) -> None:
    """One line on standard error."""
    print(f"docent: {' '.join(sentence.split())}", file=sys.stderr)


def print_json(value: Any) -> None:
    """One JSON object on standard output, and nothing else."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
