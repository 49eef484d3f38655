"""`docent doctor` finds what is wrong before the bot is started, and says how to mend it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.loopback.conftest import start
from tests.loopback.server import FakeDiscord, Fault


async def examined(discord: FakeDiscord, data: Path, models: Path, **environment: str) -> dict[str, Any]:
    """What the doctor says, by check."""
    running = await start(discord, data, models, "doctor", "--json", **environment)
    status = await running.ended(60)
    found = json.loads(running.said().splitlines()[-1])
    assert status == (0 if found["ok"] else 1)
    return {one["check"]: one["says"] if one["ok"] else f"MEND {one['says']}" for one in found["checks"]}


async def test_all_is_well(discord: FakeDiscord, data: Path, models: Path) -> None:
    found = await examined(discord, data, models)
    assert found["discord"] == "docent is in 1 servers and may be started 1000 more times today."
    assert not any(says.startswith("MEND") for says in found.values()), found
    assert discord.identified == []


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"faults": [Fault("GET users/@me", 401, times=9)]}, "refused the token"),
        ({"permissions": "0"}, "lacks View Channels, Send Messages, Embed Links, Read Message History"),
        ({"remaining": 3}, "only 3 more starts"),
        ({"DOCENT_MESSAGE_CONTENT": "true"}, "Message Content Intent"),
        ({"dates": "Thu, 01 Jan 2026 00:00:00 GMT"}, "seconds fast"),
    ],
)
async def test_what_is_wrong_with_discord_is_named(
    discord: FakeDiscord, data: Path, models: Path, wrong: dict[str, Any], says: str
) -> None:
    for name, value in wrong.items():
        if not name.isupper():
            setattr(discord, name, value)
    found = await examined(discord, data, models, **{name: value for name, value in wrong.items() if name.isupper()})
    assert says in found["discord"] and found["discord"].startswith("MEND")
