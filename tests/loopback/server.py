"""A small Discord on loopback sockets: REST and gateway, as much of them as the bot uses, with faults on demand.

Unlike simcord it has wall time, sockets, many people at once, connections that drop, and requests that fail. It runs
in the test's process; the bot runs in its own (`bot.py` beside this), so that neither slows the other's clock.
"""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatch
from itertools import count
from typing import Any

from aiohttp import WSMsgType, web

APP, BOT, GUILD, CHANNEL, OWNER = (
    "700000000000000001",
    "700000000000000001",
    "800000000000000001",
    "8100000000000001",
    "9",
)
MANAGE, EVERYTHING = "32", "2251799813685247"
JSON = {"Content-Type": "application/json"}


@dataclass
class Fault:
    """What the next `times` requests whose "METHOD path" matches get instead of an answer."""

    pattern: str
    status: int
    times: int = 1
    headers: dict[str, str] = field(default_factory=lambda: {"Via": "1.1 google"})
    body: Any = field(default_factory=lambda: {"message": "no", "code": 0})
    done: bool = False
    """Whether the request is carried out all the same, and only its answer lost."""


@dataclass
class Asked:
    """One interaction and what became of it; times are seconds of the monotonic clock."""

    id: str
    token: str
    sent: float = 0.0
    acknowledged: float | None = None
    answered: float | None = None
    kind: int | None = None
    replies: list[Any] = field(default_factory=list)

    @property
    def deferred(self) -> bool:
        """Whether people still see that the bot is thinking."""
        return self.kind in (5, 6) and not self.replies


class FakeDiscord:
    """The server. `async with FakeDiscord() as discord`, then `discord.url`."""

    def __init__(self) -> None:
        self.identified: list[float] = []
        self.resumed: list[float] = []
        self.heartbeats: list[float] = []
        self.requests: list[tuple[str, str, Any]] = []
        self.asked: dict[str, Asked] = {}
        self.faults: list[Fault] = []
        self.commands: list[Any] = []
        self.remaining = 1000
        self.permissions = EVERYTHING
        self.flags = 0
        self.dates: str | None = None
        self.refuse: int | None = None  # a close code for whoever identifies
        self.resumes = True
        self.acknowledges = True  # heartbeats
        self.heartbeat = 41.25
        self.socket: web.WebSocketResponse | None = None
        self.connections = 0
        self._sequence = 0
        self._ids = count(10**17)
        self._ready = asyncio.Event()
        self._heard = asyncio.Condition()

    async def __aenter__(self) -> "FakeDiscord":
        app = web.Application(client_max_size=30 * 2**20)
        app.router.add_get("/gateway", self._gateway)
        app.router.add_route("*", "/api/v10/{path:.*}", self._rest)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{self.port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.socket is not None:
            await self.socket.close()
        await self._runner.cleanup()

    # What a test does.

    async def ready(self, seconds: float = 60) -> None:
        """Wait until the bot is in its server and knows it."""
        await asyncio.wait_for(self._ready.wait(), seconds)

    async def until(self, holds: Callable[[], bool], seconds: float = 30) -> None:
        """Wait until something is so; it is looked at whenever the bot was heard."""
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, "it did not come about in time"
            await asyncio.sleep(0.01)

    async def dispatch(self, event: str, data: Any) -> None:
        """Send an event to the bot."""
        assert self.socket is not None
        self._sequence += 1
        await self.socket.send_json({"op": 0, "s": self._sequence, "t": event, "d": data})

    async def interact(self, type_: int, data: Any, *, user: str = "5", permissions: str = "0", **more: Any) -> Asked:
        """Somebody uses a command (2), a button (3), autocomplete (4) or a form (5)."""
        asked = Asked(str(next(self._ids)), f"token-{next(self._ids)}")
        self.asked[asked.token] = asked
        payload = {
            "id": asked.id, "application_id": APP, "type": type_, "token": asked.token, "version": 1, "data": data,
            "guild_id": GUILD, "channel_id": CHANNEL, "channel": _channel(), "member": _member(user, permissions),
            "guild": {"id": GUILD, "locale": "en-US", "features": []}, "locale": "en-GB", "guild_locale": "en-GB",
            "entitlements": [], "authorizing_integration_owners": {"0": GUILD}, "context": 0,
            "app_permissions": EVERYTHING, "attachment_size_limit": 10485760,
        }  # fmt: skip
        asked.sent = time.monotonic()
        await self.dispatch("INTERACTION_CREATE", payload | more)
        return asked

    async def command(self, name: str, user: str = "5", type_: int = 2, **options: Any) -> Asked:
        """Somebody types a command, such as "ask" or "corpus status"; with type 4 they are still typing the last option."""
        first, _, inner = name.partition(" ")
        given = [{"name": key, "type": _kind(value), "value": value} for key, value in options.items()]
        if type_ == 4:
            given[-1]["focused"] = True
        if inner:
            given = [{"name": inner, "type": 1, "options": given}]
        return await self.interact(
            type_, {"id": self._command(first), "name": first, "type": 1, "options": given}, user=user
        )

    async def message(self, content: str, author: str = "5") -> None:
        """Somebody writes in the channel and mentions the bot."""
        user = {"id": author, "username": f"user{author}", "discriminator": "0", "avatar": None}
        me = {"id": BOT, "username": "docent", "discriminator": "0", "avatar": None, "bot": True}
        await self.dispatch("MESSAGE_CREATE", self._message({"content": content}) | {
            "author": user, "mentions": [me], "member": _member(author, "0"), "guild_id": GUILD,
        })  # fmt: skip

    async def drop(self, code: int) -> None:
        """Close the bot's connection with a code; 1006 is a line that is cut."""
        assert self.socket is not None
        if code == 1006:
            transport = self.socket._req.transport  # type: ignore[union-attr]
            assert transport is not None
            transport.abort()
        else:
            await self.socket.close(code=code)

    async def say(self, op: int, data: Any = None) -> None:
        """Send a bare opcode: 7 asks to reconnect, 9 ends the session (data: whether it may be resumed)."""
        assert self.socket is not None
        await self.socket.send_json({"op": op, "d": data, "s": None, "t": None})

    # What the bot meets.

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        self.socket, self.connections = socket, self.connections + 1
        await self.say(10, {"heartbeat_interval": int(self.heartbeat * 1000)})
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._hear(socket, json.loads(message.data))
        return socket

    async def _hear(self, socket: web.WebSocketResponse, said: Any) -> None:
        if said["op"] == 1:
            self.heartbeats.append(time.monotonic())
            if self.acknowledges:
                await socket.send_json({"op": 11})
        elif said["op"] == 2:
            self.identified.append(time.monotonic())
            if self.refuse is not None:
                await socket.close(code=self.refuse)
            else:
                await self._welcome()
        elif said["op"] == 6:
            if self.resumes:
                self.resumed.append(time.monotonic())
                await self.dispatch("RESUMED", {})
            else:
                await self.say(9, False)

    async def _welcome(self) -> None:
        me = {"id": BOT, "username": "docent", "discriminator": "0", "avatar": None, "bot": True}
        await self.dispatch("READY", {
            "v": 10, "user": me, "guilds": [{"id": GUILD, "unavailable": True}], "session_id": f"s{len(self.identified)}",
            "resume_gateway_url": f"ws://127.0.0.1:{self.port}/gateway", "application": {"id": APP, "flags": 0},
            "shard": [0, 1],
        })  # fmt: skip
        await self.dispatch("GUILD_CREATE", _guild())
        self._ready.set()

    async def _rest(self, request: web.Request) -> web.Response:
        path = request.match_info["path"]
        body = await _body(request)
        line = f"{request.method} {path}"
        self.requests.append((request.method, path, body))
        fault = next((one for one in self.faults if one.times > 0 and fnmatch(line, one.pattern)), None)
        if fault is not None:
            fault.times -= 1
            if fault.done:
                self._answer(request.method, path, body)
            return _json(fault.body, fault.status, fault.headers)
        response = self._answer(request.method, path, body)
        if self.dates is not None:
            response.headers["Date"] = self.dates
        return response

    def _answer(self, method: str, path: str, body: Any) -> web.Response:  # noqa: PLR0911  one a route
        parts = path.split("/")
        if parts[0] == "interactions":
            return self._callback(parts[2], body)
        if parts[0] == "webhooks":
            return self._followup(method, parts, body)
        if parts[-1] == "commands":
            if method == "PUT":
                new = {"application_id": APP, "version": "1", "description": "", "type": 1}
                self.commands = [{"id": str(next(self._ids))} | new | one for one in body]
            return _json(self.commands)
        if path == "gateway/bot":
            limits = {"total": 1000, "remaining": self.remaining, "reset_after": 14_400_000, "max_concurrency": 1}
            return _json({"url": f"ws://127.0.0.1:{self.port}/gateway", "shards": 1, "session_start_limit": limits})
        if path == "users/@me/guilds":
            return _json([{"id": GUILD, "name": "Museums and AI", "permissions": self.permissions}])
        if path == "users/@me":
            return _json({"id": BOT, "username": "docent", "discriminator": "0", "avatar": None, "bot": True})
        if path in ("oauth2/applications/@me", "applications/@me"):
            return _json(_application() | {"flags": self.flags})
        if parts[0] == "channels" and parts[-1] == "messages" and method == "POST":
            return _json(self._message(body))
        if parts[0] == "channels" and parts[-1] == "messages":
            return _json([])
        return web.Response(status=204)

    def _callback(self, token: str, body: Any) -> web.Response:
        asked = self.asked[token]
        if asked.acknowledged is not None:
            return _json({"message": "Interaction has already been acknowledged.", "code": 40060}, 400)
        asked.acknowledged, asked.kind = time.monotonic(), body["type"]
        if body["type"] in (4, 7, 8, 9):
            asked.answered = asked.acknowledged
            asked.replies.append(body.get("data"))
        message = {"id": str(next(self._ids)), "type": 2, "response_message_id": str(next(self._ids))}
        return _json({"interaction": message})

    def _followup(self, method: str, parts: list[str], body: Any) -> web.Response:
        asked = self.asked.get(parts[2])
        if asked is None or asked.acknowledged is None:
            return _json({"message": "Unknown Webhook", "code": 10015}, 404)
        if method in ("POST", "PATCH"):
            asked.answered = asked.answered or time.monotonic()
            asked.replies.append(body)
        return web.Response(status=204) if method == "DELETE" else _json(self._message(body or {}))

    def _message(self, body: Any) -> dict[str, Any]:
        me = {"id": BOT, "username": "docent", "discriminator": "0", "avatar": None, "bot": True}
        return {
            "id": str(next(self._ids)), "channel_id": CHANNEL, "author": me, "content": "", "embeds": [],
            "timestamp": "2026-01-01T00:00:00+00:00", "edited_timestamp": None, "tts": False, "mention_everyone": False,
            "mentions": [], "mention_roles": [], "attachments": [], "pinned": False, "type": 0, "flags": 0,
            "components": [],
        } | {key: value for key, value in body.items() if value is not None and key in ("content", "embeds")}  # fmt: skip

    def _command(self, name: str) -> str:
        return next(one["id"] for one in self.commands if one["name"] == name)


async def _body(request: web.Request) -> Any:
    if not request.can_read_body:
        return None
    if request.content_type == "multipart/form-data":
        return json.loads((await request.post())["payload_json"])
    return await request.json()


def _json(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    return web.Response(body=json.dumps(body).encode(), status=status, headers=JSON | (headers or {}))


def _kind(value: Any) -> int:
    """Discord's number for the type of an option: boolean, integer or text."""
    return {bool: 5, int: 4}.get(type(value), 3)


def _member(user: str, permissions: str) -> dict[str, Any]:
    return {
        "user": {"id": user, "username": f"user{user}", "discriminator": "0", "avatar": None}, "roles": [],
        "joined_at": "2025-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0, "permissions": permissions,
    }  # fmt: skip


def _channel() -> dict[str, Any]:
    return {
        "id": CHANNEL, "type": 0, "name": "questions", "position": 0, "permission_overwrites": [], "nsfw": False,
        "guild_id": GUILD, "parent_id": None, "topic": None, "rate_limit_per_user": 0, "permissions": EVERYTHING,
    }  # fmt: skip


def _guild() -> dict[str, Any]:
    everyone = {
        "id": GUILD, "name": "@everyone", "color": 0, "hoist": False, "position": 0, "permissions": EVERYTHING,
        "managed": False, "mentionable": False, "flags": 0, "colors": {"primary_color": 0},
    }  # fmt: skip
    return {
        "id": GUILD, "name": "Museums and AI", "icon": None, "owner_id": OWNER, "afk_timeout": 60, "verification_level": 0,
        "default_message_notifications": 0, "explicit_content_filter": 0, "roles": [everyone], "emojis": [],
        "features": [], "mfa_level": 0, "system_channel_flags": 0, "premium_tier": 0, "preferred_locale": "en-GB",
        "nsfw_level": 0, "stickers": [], "premium_progress_bar_enabled": False, "large": False, "member_count": 3,
        "members": [_member(BOT, EVERYTHING)], "channels": [_channel()], "threads": [], "presences": [],
        "voice_states": [], "stage_instances": [], "guild_scheduled_events": [], "joined_at": "2025-01-01T00:00:00+00:00",
        "unavailable": False, "soundboard_sounds": [],
    }  # fmt: skip


def _application() -> dict[str, Any]:
    owner = {"id": OWNER, "username": "owner", "discriminator": "0", "avatar": None}
    return {
        "id": APP, "name": "docent", "icon": None, "description": "", "bot_public": True, "bot_require_code_grant": False,
        "verify_key": "0" * 64, "owner": owner, "flags": 0, "team": None, "summary": "", "rpc_origins": [],
    }  # fmt: skip
