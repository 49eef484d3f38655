"""Whether the bot lives, whether it can be asked, and its figures: three small pages for whoever supervises it.

They are served to this machine alone unless an operator names another address, and tell nothing of people.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from math import isfinite, nan

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot import metrics
from bot.client import Client
from knowledge.errors import DocentError

log = logging.getLogger("docent")


@asynccontextmanager
async def served(client: Client, address: str) -> AsyncIterator[None]:
    """Serve the pages at an address while the block runs; "off" serves none, and a port in use is only told."""
    if address == "off":
        yield
        return
    host, _, port = address.rpartition(":")
    runner = web.AppRunner(_pages(client), access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host.strip("[]"), int(port)).start()
            log.info("Health and figures: http://%s:%s/readyz and /metrics", *runner.addresses[0][:2])
        except OSError as error:
            log.warning("Health is not served at %s (%s); name another DOCENT_HEALTH.", address, error.strerror)
        yield
    finally:
        await runner.cleanup()


def _pages(client: Client) -> web.Application:
    docent = client.docent
    metrics.watch({
        "docent_servers": ("Servers the bot is in", lambda: len(client.guilds)),
        "docent_edition": ("Edition of the corpus", lambda: _edition(client)),
        "docent_gateway_latency_seconds": ("Seconds a heartbeat takes", lambda: client.latency),
        "docent_questions_waiting": ("Questions that wait for an answer", lambda: docent.waiting),
    })  # fmt: skip

    async def alive(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def ready(_: web.Request) -> web.Response:
        troubles = await asyncio.to_thread(_troubles, client)
        return web.json_response({"ready": not troubles, "troubles": troubles}, status=503 if troubles else 200)

    async def figures(_: web.Request) -> web.Response:
        shown = await asyncio.to_thread(generate_latest)
        return web.Response(body=shown, headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.add_routes([web.get("/healthz", alive), web.get("/readyz", ready), web.get("/metrics", figures)])
    return app


def _edition(client: Client) -> float:
    try:
        return client.docent.edition()
    except DocentError:
        return nan  # the other figures are wanted most when something is wrong


def _troubles(client: Client) -> list[str]:
    """Why nobody can ask just now; none when they can."""
    troubles = []
    if not client.is_ready() or not isfinite(client.latency):
        troubles.append("not connected to Discord")
    try:
        client.docent.edition()
    except DocentError:
        troubles.append("the data folder cannot be read")
    return troubles
