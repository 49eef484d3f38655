"""`docent demo`: the real bot in a simulated Discord in the browser, with a server, a member and a moderator."""

import asyncio
import signal
import sys
import webbrowser
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import discord

from bot.app import Docent, open_docent
from bot.client import Client
from bot.errors import DemoError
from bot.i18n import link_commands
from bot.progress import Progress
from bot.settings import Settings

QUESTION = "Who should pay for AI training in museums?"
SETTLE_SECONDS = 60.0
"""How long an answer may take before the page says that it is unsure of the outcome."""


def serve(settings: Settings, port: int, *, open_browser: bool, report: Progress) -> None:
    """Serve the demo on this machine until Ctrl-C. Raises DemoError when it cannot start."""
    simcord = _simcord()
    docent = open_docent(settings, report)
    try:
        asyncio.run(_serve(simcord, docent, port, open_browser))
    finally:
        docent.close()


async def _serve(simcord: ModuleType, docent: Docent, port: int, open_browser: bool) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    client = Client(docent)
    try:
        async with client, simcord.run(client, check_errors=False, settle_timeout=SETTLE_SECONDS) as world:
            channel, people = await furnish(world, client)
            await people[0].slash(channel, "ask", question=QUESTION)
            async with world.preview(channel, viewers=people, layout="channel", port=port) as page:
                _announce(page.url, client, open_browser)
                await _until(stop, page)
    except simcord.SetupError as error:
        raise DemoError(f"Port {port} is taken; choose another with --port.") from error
    print("The demo is closed.", flush=True)


async def furnish(world: Any, client: Client) -> tuple[Any, list[Any]]:
    """A server with one channel, a member and a moderator; the clock shows the real time."""
    world.backend.clock.now = lambda: datetime.now(UTC)
    assert client.user is not None
    await client.user.edit(username="Docent")
    server = world.create_guild("Museums and AI")
    client.docent.settings = client.docent.settings.model_copy(update={"hub_server": str(server.id)})
    moderators = server.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    channel = server.create_text_channel("ask-docent", topic="Questions about AI in museums")
    member = server.add_member(world.create_user("maria", global_name="Maria (member)"))
    moderator = server.add_member(world.create_user("jonas", global_name="Jonas (moderator)"), roles=[moderators])
    await world.settle()
    link_commands({})  # the page does not show links to commands
    return channel, [member, moderator]


def _announce(url: str, client: Client, open_browser: bool) -> None:
    assert client.user is not None
    print(f"Docent answers at {url}")
    print(f"Type /ask, /recommendation, /resources or /help, or write <@{client.user.id}> and a question.")
    print("Press Ctrl-C to close.", flush=True)
    if open_browser:
        webbrowser.open(url)


async def _until(stop: asyncio.Event, page: Any) -> None:
    """Wait for Ctrl-C or for the end of the session in the page."""
    waits = [asyncio.ensure_future(stop.wait()), asyncio.ensure_future(page.wait_closed())]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()
    await asyncio.gather(*waits, return_exceptions=True)


def _simcord() -> ModuleType:
    try:
        import simcord
    except ImportError as error:
        command = f"{sys.executable} -m pip install 'museum-docent[demo]'"
        raise DemoError(f"The demo needs an extra; install it with: {command}") from error
    return simcord
