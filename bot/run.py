"""`docent run`: one bot a data folder, from the token to the last word."""

import asyncio
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress

import discord
from discord.webhook.async_ import async_context
from filelock import FileLock, Timeout

from bot.app import Docent, open_docent
from bot.client import Client
from bot.errors import UsageError
from bot.health import served
from bot.logs import write_logs
from bot.progress import progress_bars
from bot.rest import Once
from bot.settings import Settings
from bot.watch import notify, watched
from knowledge.errors import DocentError, StoreError

THREADS = 32
"""Most of what is done in them waits, for the database or the disk."""
LAST_WORDS = 7.0
"""Seconds that answers on their way have when the bot is told to stop."""
GONE = 9.5
"""Seconds after which it is gone in any case: whoever supervises it waits ten, as a rule."""
TAKING, LOOK = 40.0, 5.0
"""Seconds for which a bot waits for its shards while another has them, and how often it looks."""
UNDER_WAY = ("discord.py: on_", "CommandTree-invoker", "discord-ui-")
"""How discord.py names the tasks in which it calls commands, listeners, buttons and forms."""
_REFUSALS = {
    4004: "Discord refused the token; copy it again from the developer portal into DOCENT_TOKEN.",
    4010: "Discord refused the shard; correct DOCENT_SHARDS.",
    4011: "The bot is in too many servers for one connection; set DOCENT_SHARDS.",
    4012: "Discord no longer speaks with this version; install a newer Docent.",
    4013: "Discord refused the intents; install a newer Docent.",
}
"""Close codes after which calling again helps nothing (https://discord.com/developers/docs/topics/opcodes-and-status-codes)."""
log = logging.getLogger("docent")


def run(settings: Settings) -> None:
    """Run the bot until it is stopped. Raises UsageError for a missing or refused token."""
    if settings.token is None or not settings.token.get_secret_value().strip():
        raise UsageError("Set DOCENT_TOKEN to the bot's token from the Discord developer portal, then run again.")
    write_logs(settings)
    _leave_no_core()
    # While the corpus is read, too: as process 1 of a container nothing else ends it.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nobody speaks with it
    with _alone(settings), closing(_opened(settings)) as docent, _login_errors():
        _take_place(docent)
        asyncio.run(_serve(Client(docent), settings.token.get_secret_value().strip()))


async def _serve(client: Client, token: str) -> None:
    """Run until Discord or the operator ends it; then let the answers on their way arrive."""
    async_context.set(Once())
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS, "work"))
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows: there Ctrl-C ends it as it ends any program
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with client, served(client, client.docent.settings.health), watched():
        serving = asyncio.create_task(client.start(token))
        stopping = asyncio.create_task(stop.wait())
        losing = asyncio.create_task(_lose_place(client.docent))
        ended, _ = await asyncio.wait({serving, stopping, losing}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        losing.cancel()
        if stopping not in ended:
            await ended.pop()
            return
        notify("STOPPING=1")
        log.info("Stopping; answers on their way have %d seconds.", LAST_WORDS)
        _gone_in(GONE)
        await _last_words()
        await client.close()
        serving.cancel()


def _take_place(docent: Docent) -> None:
    """Wait for the shards of this process: one that fell over on another host lets go of them after a while."""
    end = time.monotonic() + TAKING
    while not docent.store.database.claim(*docent.settings.served):
        if time.monotonic() > end:
            raise DocentError(
                "Another bot serves these shards from this database, or counts others; stop it, or correct "
                "DOCENT_SHARDS."
            )
        log.info("Another bot serves these shards; waiting for it to go.")
        time.sleep(LOOK)


async def _lose_place(docent: Docent) -> None:
    """Ends with a DocentError when another bot has had the shards of this one for a while."""
    since = time.monotonic()
    while time.monotonic() - since < TAKING:
        await asyncio.sleep(LOOK)
        with suppress(StoreError):  # whether it is lost cannot be told
            if not await asyncio.to_thread(docent.store.database.claim, *docent.settings.served):
                continue
        since = time.monotonic()
    raise DocentError("Another bot has taken over the shards of this one; stop one of them.")


async def _last_words() -> None:
    """Wait for the answers that are under way."""
    end = time.monotonic() + LAST_WORDS
    while under_way := [task for task in asyncio.all_tasks() if task.get_name().startswith(UNDER_WAY)]:
        if time.monotonic() >= end:
            log.warning("%d answers were not finished.", len(under_way))
            return
        await asyncio.wait(under_way, timeout=end - time.monotonic(), return_when=asyncio.FIRST_COMPLETED)


def _gone_in(seconds: float) -> None:
    """Leave at the latest then, whatever thread still reads a file: nothing that was acknowledged is in its hands."""
    timer = threading.Timer(seconds, os._exit, [0])
    timer.daemon = True
    timer.start()


def _leave_no_core() -> None:
    """In a file the system writes of a process that crashed, the token would stand."""
    with suppress(ImportError):  # Windows
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


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
        raise UsageError(_REFUSALS[4004]) from error
    except discord.PrivilegedIntentsRequired as error:
        raise UsageError(
            "Discord refused the text of messages: switch on Message Content Intent in the developer portal, under "
            "Bot, or set DOCENT_MESSAGE_CONTENT=false."
        ) from error
    except discord.ConnectionClosed as error:
        if error.code in _REFUSALS:
            raise UsageError(_REFUSALS[error.code]) from error
        raise DocentError(f"Discord closed the connection ({error.code}); start the bot again.") from error
    except (OSError, discord.GatewayNotFound, discord.HTTPException) as error:
        raise DocentError("Discord cannot be reached; check the network connection and try again.") from error
    except DocentError:
        raise
    except Exception as error:
        log.exception("The bot fell over.")
        raise DocentError(
            "The bot fell over; the log above says where. Start it again, and report it if it happens again."
        ) from error
