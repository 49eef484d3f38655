"""What goes to Discord by request: tried again when Discord is busy, stopped before Discord shuts us out."""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
from discord.http import HTTPClient, Route
from discord.webhook.async_ import AsyncWebhookAdapter

from bot import metrics

WAITS = (1.0, 3.0, 7.0)
"""Seconds before each further try after a 503, which discord.py by itself does not try again."""
MOST_INVALID = {401: 20, 403: 2000, 429: 500}
"""Invalid requests of a kind in ten minutes at which we stop; at 10,000 Discord shuts out the address for a while
(https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans). A 403 is met in any
channel that is closed to the bot; a 401 means that the token is good no longer."""
WINDOW = 600.0
ACKNOWLEDGED = 40060
"""Discord's code for an interaction that was answered before: the first try had arrived, its answer had not."""
log = logging.getLogger("docent")


class Paused(discord.HTTPException):
    """Nothing is sent to Discord for a while. Handled like any other request that Discord refuses."""

    def __init__(self, seconds: float) -> None:
        Exception.__init__(self, f"Requests to Discord are paused for {seconds:.0f} seconds.")
        self.status, self.code, self.text = 429, 0, ""


class Breaker:
    """Counts what Discord calls invalid requests, and lets no request out once there are too many."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._invalid: dict[int, deque[float]] = {status: deque() for status in MOST_INVALID}
        self._until = 0.0

    def note(self, status: int, headers: Mapping[str, str]) -> None:
        """Take note of an answer; a 429 that did not pass Discord's own proxy is the wall itself."""
        metrics.requests.labels(str(status)).inc()
        if status not in MOST_INVALID or headers.get("X-RateLimit-Scope") == "shared":
            return
        now, times = self._clock(), self._invalid[status]
        times.append(now)
        while times[0] <= now - WINDOW:
            times.popleft()
        if len(times) >= MOST_INVALID[status] or (status == 429 and "Via" not in headers):
            log.error("Discord refused too much (%d); nothing is sent to it for ten minutes.", status)
            self._until = now + WINDOW
            times.clear()

    def check(self) -> None:
        """Raises Paused while nothing may be sent."""
        left = self._until - self._clock()
        if left > 0:
            raise Paused(left)

    def trace(self) -> aiohttp.TraceConfig:
        """What makes a session of aiohttp ask and tell the breaker; the gateway's socket is let through."""
        config = aiohttp.TraceConfig()

        async def start(_: aiohttp.ClientSession, __: SimpleNamespace, sent: aiohttp.TraceRequestStartParams) -> None:
            if "Upgrade" not in sent.headers:
                self.check()

        async def end(_: aiohttp.ClientSession, __: SimpleNamespace, got: aiohttp.TraceRequestEndParams) -> None:
            self.note(got.response.status, got.response.headers)

        config.on_request_start.append(start)
        config.on_request_end.append(end)
        return config


class Patient(HTTPClient):
    """Tries again after a 503, too."""

    async def request(self, route: Route, *, files: Any = None, **given: Any) -> Any:
        """The answer to a request. Raises discord.HTTPException."""
        for wait in WAITS:
            try:
                return await super().request(route, files=files, **given)
            except discord.DiscordServerError as error:
                if error.status != 503:
                    raise
            await asyncio.sleep(wait)
            for file in files or ():
                file.reset(seek=True)
        return await super().request(route, files=files, **given)


class Once(AsyncWebhookAdapter):
    """Answers to interactions: one that had arrived already, though we did not hear so, counts as given."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]

    async def request(self, route: Route, session: aiohttp.ClientSession, **given: Any) -> Any:
        """The answer to a request. Raises discord.HTTPException."""
        try:
            return await super().request(route, session, **given)
        except discord.HTTPException as error:
            if error.code != ACKNOWLEDGED:
                raise
            log.warning("An interaction had been answered already.")
            return {"interaction": {"id": "0", "type": 2}}
