"""`docent run`: one bot a data folder, from the token to the last word."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

import discord
from filelock import FileLock, Timeout

from bot.app import Docent, open_docent
from bot.client import Client
from bot.errors import UsageError
from bot.logs import write_logs
from bot.progress import progress_bars
from bot.settings import Settings
from knowledge.errors import DocentError


def run(settings: Settings) -> None:
    """Run the bot until it is stopped. Raises UsageError for a missing or refused token."""
    if settings.token is None or not settings.token.get_secret_value().strip():
        raise UsageError("Set DOCENT_TOKEN to the bot's token from the Discord developer portal, then run again.")
    write_logs(settings)
    with _alone(settings), closing(_opened(settings)) as docent, _login_errors():
        Client(docent).run(settings.token.get_secret_value().strip(), log_handler=None)


def _opened(settings: Settings) -> Docent:
    with progress_bars() as report:
        return open_docent(settings, report)


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """Keep a second bot off the data folder: each would answer every question, and tell everything twice."""
    lock = FileLock(settings.data / "run.lock", timeout=0)
    try:
        settings.data.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise UsageError(
            f"Another `docent run` uses {settings.data}; stop it first, or name another folder with --data."
        ) from error
    except OSError:
        pass  # a folder that cannot be written: the bot answers, and changes nothing there
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _login_errors() -> Iterator[None]:
    """What Discord refuses at the door, in words that say what to change."""
    try:
        yield
    except discord.LoginFailure as error:
        raise UsageError(
            "Discord refused the token; copy it again from the developer portal into DOCENT_TOKEN."
        ) from error
    except discord.PrivilegedIntentsRequired as error:
        raise UsageError("Discord refused the intents; check the bot's settings in the developer portal.") from error
    except (OSError, discord.GatewayNotFound, discord.HTTPException) as error:
        raise DocentError("Discord cannot be reached; check the network connection and try again.") from error
