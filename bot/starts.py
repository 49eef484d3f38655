"""How often the bot says hello to Discord: never so often that Discord ends all its sessions and resets the token."""

import asyncio
import json
import logging
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from knowledge.errors import DocentError

HOURLY = 20
"""Starts of a session an hour, of a process with one shard; each further shard adds one. Discord allows 1,000 a day (https://discord.com/developers/docs/events/gateway)."""
HOUR = 3600.0
LEAST = 50
"""Starts Discord has left for the day, below which the bot waits for the next day."""
log = logging.getLogger("docent")


class Starts:
    """Counts the sessions that were begun, in a file, so that a bot which falls over again and again is counted too."""

    def __init__(self, file: Path, shards: int = 1, clock: Callable[[], float] = time.time) -> None:
        self._file = file
        self._most = HOURLY + shards - 1
        self._clock = clock
        self._begun: list[float] | None = None

    async def turn(self) -> None:
        """Wait until a session may be begun, then count it."""
        while (seconds := self.wait()) > 0:
            log.error(
                "Discord was called %d times within an hour; waiting %d seconds, so that it does not reset the token.",
                self._most,
                seconds + 1,
            )
            await asyncio.sleep(seconds)
        self.note()

    def wait(self) -> float:
        """Seconds until a further session may be begun."""
        recent = self._recent()
        return 0.0 if len(recent) < self._most else max(0.0, recent[-self._most] + HOUR - self._clock())

    def note(self) -> None:
        """Count one. On a folder that cannot be written it is counted for as long as this process lives."""
        self._begun = [*self._recent(), self._clock()]
        fresh = self._file.with_suffix(".new")
        try:
            fresh.write_text(json.dumps(self._begun), encoding="utf-8")
            fresh.replace(self._file)
        except OSError as error:
            log.warning("Starts are counted in memory only: %s", error.strerror)

    def _recent(self) -> list[float]:
        """When sessions were begun within the last hour, the oldest first; a clock put back makes none later."""
        now = self._clock()
        begun = _read(self._file) if self._begun is None else self._begun
        return sorted(min(time, now) for time in begun if time > now - HOUR)


def check_allowance(remaining: int, reset_after: int) -> None:
    """Raises DocentError when Discord has hardly any start of a session left for the day."""
    if remaining < LEAST:
        after = timedelta(seconds=reset_after // 1000)
        raise DocentError(
            f"Discord allows this bot only {remaining} more starts; it begins none until the count is renewed, "
            f"in {after}. Find out what starts it so often."
        )


def _read(file: Path) -> list[float]:
    try:
        return [float(one) for one in json.loads(file.read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        return []
