"""How fast one person, and one server, may ask: so that nobody who floods the bot keeps the others waiting."""

import time
from collections import deque
from collections.abc import Callable
from math import ceil

from bot.errors import Busy

MINUTE = 60.0
REMEMBERED = 10_000
"""People and servers after which those who have not asked for a minute are dropped."""


class Pace:
    """Counts the questions of the last minute; nothing is kept longer, and nothing on disk."""

    def __init__(self, person: int, server: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = {"person": person, "server": server}
        self._clock = clock
        self._asked: dict[tuple[str, int], deque[float]] = {}

    def admit(self, person: int, server: int | None) -> None:
        """Count a question. Raises Busy, uncounted, when the person or the server has asked too much for now."""
        now = self._clock()
        who = [("person", person), *([("server", server)] if server is not None else [])]
        wait = max(self._wait(key, now) for key in who)
        if wait > 0:
            raise Busy("Docent was asked a lot within a minute; ask again in {seconds} seconds.", seconds=ceil(wait))
        for key in who:
            self._asked.setdefault(key, deque()).append(now)
        if len(self._asked) > REMEMBERED:
            self._asked = {key: times for key, times in self._asked.items() if times[-1] > now - MINUTE}

    def _wait(self, key: tuple[str, int], now: float) -> float:
        """Seconds until a further question may come."""
        times = self._asked.get(key, deque())
        while times and times[0] <= now - MINUTE:
            times.popleft()
        return times[0] + MINUTE - now if len(times) >= self._most[key[0]] else 0.0
