"""Sees to it that the event loop turns: tells systemd, and ends a process that is stuck, so that it is started again.

A server in which nobody says anything is no sign of trouble, and none here: only the loop itself is looked at; a dead
connection is noticed by discord.py, which misses the answer to its heartbeat.
"""

import asyncio
import faulthandler
import logging
import os
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from bot import metrics

BEAT = 1.0
STUCK = 60.0
"""Seconds without a turn of the loop after which the process is given up."""
log = logging.getLogger("docent")


def notify(state: str) -> None:
    """Tell systemd, if it started us, how we are (https://www.freedesktop.org/software/systemd/man/sd_notify.html)."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.setblocking(False)
        line.connect("\0" + address[1:] if address.startswith("@") else address)
        line.send(state.encode())


@asynccontextmanager
async def watched(stuck: float = STUCK, give_up: Callable[[], None] | None = None) -> AsyncIterator[None]:
    """Watch the loop while the block runs; what happens after `stuck` seconds without a turn is `give_up`."""
    watch = _Watch(stuck, give_up or _leave)
    beating = asyncio.create_task(watch.beat(), name="watch")
    threading.Thread(target=watch.look, name="watch", daemon=True).start()
    try:
        yield
    finally:
        watch.over.set()
        beating.cancel()


class _Watch:
    """A task that beats, and a thread that listens."""

    def __init__(self, stuck: float, give_up: Callable[[], None]) -> None:
        self.over = threading.Event()
        self._stuck, self._give_up = stuck, give_up
        self._last = time.monotonic()

    async def beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT)
            now = time.monotonic()
            metrics.lag.observe(max(0.0, now - self._last - BEAT))
            self._last = now
            notify("WATCHDOG=1")

    def look(self) -> None:
        while not self.over.wait(min(BEAT, self._stuck / 4)):
            if time.monotonic() - self._last > self._stuck:
                log.critical("The bot has been stuck for %.0f seconds; it leaves, to be started again.", self._stuck)
                self._give_up()
                return


def _leave() -> None:
    faulthandler.dump_traceback(all_threads=True)
    os._exit(1)
