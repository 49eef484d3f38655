"""How the bot stands with Discord, found out without starting it: token, intents, rights, starts left, the clock."""

import asyncio
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord

from bot.settings import Settings
from bot.starts import check_allowance
from knowledge.errors import DocentError

SECONDS = 20
NEEDED = {
    "view_channel": "View Channels",
    "send_messages": "Send Messages",
    "embed_links": "Embed Links",
    "read_message_history": "Read Message History",
}
"""The rights README asks for when the bot is invited, as Discord calls them; without one some answer stays away."""
SKEW = 60.0
"""Seconds the clock may be off Discord's."""


async def standing(settings: Settings) -> str:
    """All is well, in one sentence. Raises DocentError with what to do."""
    if settings.token is None:
        return "DOCENT_TOKEN is not set; `docent run` needs it, nothing else does."
    dates: list[str] = []
    async with discord.Client(intents=discord.Intents.none(), http_trace=_dated(dates)) as client:
        try:
            async with asyncio.timeout(SECONDS):
                await client.login(settings.token.get_secret_value().strip())
                application = await client.application_info()
                _, _, starts = await client.http.get_bot_gateway()
                servers: list[Any] = list(await client.http.get_guilds(200))
        except discord.LoginFailure as error:
            raise DocentError("Discord refused the token; copy it again from the developer portal.") from error
        except (OSError, TimeoutError, discord.DiscordException) as error:
            raise DocentError("Discord cannot be reached; check the network and the clock.") from error
    _check_clock(dates)
    _check_intents(settings, application.flags)
    _check_rights(servers)
    check_allowance(starts["remaining"], starts["reset_after"])
    return f"{application.name} is in {len(servers)} servers and may be started {starts['remaining']} more times today."


def _dated(dates: list[str]) -> aiohttp.TraceConfig:
    config = aiohttp.TraceConfig()

    async def end(_: aiohttp.ClientSession, __: SimpleNamespace, got: aiohttp.TraceRequestEndParams) -> None:
        dates.extend(got.response.headers.getall("Date", []))

    config.on_request_end.append(end)
    return config


def _check_clock(dates: list[str]) -> None:
    """Interactions are good for three seconds by Discord's clock, and what is past its time goes by ours."""
    skew = (datetime.now(UTC) - parsedate_to_datetime(dates[-1])).total_seconds() if dates else 0.0
    if abs(skew) > SKEW:
        way = "fast" if skew > 0 else "slow"
        raise DocentError(f"The clock is {abs(skew):.0f} seconds {way}; set it right (timedatectl set-ntp true).")


def _check_intents(settings: Settings, flags: discord.ApplicationFlags) -> None:
    if settings.message_content and not (flags.gateway_message_content or flags.gateway_message_content_limited):
        raise DocentError(
            "DOCENT_MESSAGE_CONTENT is set, but the developer portal does not allow it: switch on Message Content "
            "Intent under Bot."
        )


def _check_rights(servers: list[Any]) -> None:
    """The rights the bot has in each server as a whole; single channels may still be closed to it."""
    for server in servers:
        has = discord.Permissions(int(server["permissions"]))
        missing = [title for name, title in NEEDED.items() if not getattr(has, name)]
        if missing and not has.administrator:
            raise DocentError(
                f"In the server '{server['name']}' the bot lacks {', '.join(missing)}; give its role these rights in "
                "the server's settings."
            )
