"""It stays up: over many interactions memory, files and threads stay what they were (T22)."""

import asyncio
import re
import time
from itertools import count, takewhile
from pathlib import Path

from tests.loopback.conftest import Running
from tests.loopback.server import FakeDiscord
from tests.loopback.test_in_time import used
from tests.soak import FULL, runs

MOST_SECONDS = 1500
"""How long the full run takes at most; it says how far it came."""


def held(pid: int) -> tuple[int, int, int]:
    """Kilobytes of memory, open files and threads of a process."""
    status = Path(f"/proc/{pid}/status").read_text()
    memory, threads = (int(re.search(rf"{name}:\s+(\d+)", status)[1]) for name in ("VmRSS", "Threads"))  # type: ignore[index]
    return memory, len(list(Path(f"/proc/{pid}/fd").iterdir())), threads


async def test_nothing_grows(discord: FakeDiscord, bot: Running) -> None:
    """After a warm-up of a fifth."""
    most, end = runs(250, 50_000), time.monotonic() + MOST_SECONDS
    await used(discord, iter(range(most // 5)))
    before = held(bot.process.pid)
    discord.requests.clear()
    done = await used(discord, takewhile(lambda n: n < most * 4 // 5 and time.monotonic() < end, count()))
    await asyncio.sleep(1)
    after = held(bot.process.pid)
    growth = after[0] / before[0] - 1
    print(f"T22: after {most // 5} and {len(done)} more: memory {before[0] >> 10} to {after[0] >> 10} MB ({growth:+.1%}), "
          f"files {before[1]} to {after[1]}, threads {before[2]} to {after[2]}")  # fmt: skip
    assert growth <= (0.05 if FULL else 0.25)
    assert abs(after[1] - before[1]) <= 5 and after[2] <= before[2] + 32
