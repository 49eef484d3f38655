"""Slow work that people ask for, such as reading a file: in threads of its own, so that questions never wait for it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from bot.errors import Busy

THREADS = 2
"""As many files as are read at once; further jobs wait their turn."""

T = TypeVar("T")


class Jobs:
    """One job a person at a time: whoever asks for a hundred must not keep the others waiting."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(THREADS, "job")
        self._pen = ThreadPoolExecutor(1, "pen")
        self._busy: set[int] = set()

    async def run(self, person: int, work: Callable[..., T], *given: object) -> T:
        """What the work gives. Raises Busy while an earlier job of the person is being done."""
        if person in self._busy:
            raise Busy("Docent is still working on what you asked for before; wait until that is done, then try again.")
        self._busy.add(person)
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work, *given)
        finally:
            self._busy.discard(person)

    async def write(self, work: Callable[..., T], *given: object) -> T:
        """What many people cause at once to be written down, one after another.

        While an import in the terminal holds the database, what waits must not use up the threads of those who read.
        """
        return await asyncio.get_running_loop().run_in_executor(self._pen, work, *given)

    def close(self) -> None:
        """Begin no job that has not begun; what is to be written down is written."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._pen.shutdown()
