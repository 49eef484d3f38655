"""What a supervisor sees: whether the bot lives, whether it can be asked, its figures, and nothing of anybody."""

import asyncio
import re
import socket
import time
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from bot.watch import notify, watched
from tests.loopback.conftest import Running, start
from tests.loopback.server import FakeDiscord
from tests.loopback.test_in_time import one


@pytest_asyncio.fixture
async def pages(discord: FakeDiscord, data: Path, models: Path) -> AsyncIterator[tuple[Running, str]]:
    """A bot that is on its way, and the address of its pages."""
    (data / "starts.json").unlink(missing_ok=True)
    running = await start(discord, data, models, DOCENT_HEALTH="127.0.0.1:0")
    await discord.until(lambda: "/readyz" in running.said())
    found = re.search(r"http://127.0.0.1:\d+", running.said())
    assert found
    yield running, found[0]
    if running.process.returncode is None:
        running.process.kill()
        await running.process.wait()


async def test_the_pages_tell_how_the_bot_is(discord: FakeDiscord, pages: tuple[Running, str]) -> None:
    """Alive from the first moment, ready when Discord is there, and not when Discord is gone."""
    running, url = pages
    async with aiohttp.ClientSession() as session:

        async def got(path: str) -> tuple[int, str]:
            async with session.get(url + path) as response:
                return response.status, await response.text()

        assert (await got("/healthz"))[0] == 200
        await discord.ready()
        asked = await one(discord, 0)
        await discord.until(lambda: asked.answered is not None)
        end = time.monotonic() + 30
        while (await got("/readyz"))[0] == 503 and time.monotonic() < end:
            await asyncio.sleep(0.1)
        assert await got("/readyz") == (200, '{"ready": true, "troubles": []}')
        figures = (await got("/metrics"))[1]
        assert 'docent_questions_total{result="answered"} 1.0' in figures
        assert "docent_servers 1.0" in figures and "process_resident_memory_bytes" in figures
        assert not re.search(r"(?<![.\d])\d{17,20}\b", figures), "an id of somebody"
        assert (await got("/"))[0] == 404
    assert listening(running.process.pid) == {"127.0.0.1"}


def listening(pid: int) -> set[str]:
    """The addresses on which a process listens, from the tables of the kernel."""
    sockets = {
        link.readlink().name
        for link in Path(f"/proc/{pid}/fd").iterdir()
        if link.is_symlink() and "socket:" in str(link.readlink())
    }
    inodes = {name.removeprefix("socket:[").removesuffix("]") for name in sockets}
    found = set()
    for table in ("tcp", "tcp6"):
        for row in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            columns = row.split()
            if columns[3] == "0A" and columns[9] in inodes:
                raw = bytes.fromhex(columns[1].split(":")[0])
                found.add(socket.inet_ntoa(raw[::-1]) if len(raw) == 4 else "not of version 4")
    return found


async def test_a_loop_that_is_stuck_is_given_up_and_a_quiet_one_is_not() -> None:
    given_up: list[bool] = []
    async with watched(stuck=2.0, give_up=lambda: given_up.append(True)):
        await asyncio.sleep(3)
        assert not given_up
        time.sleep(3.5)
    assert given_up


def test_systemd_hears_how_we_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(address)
        monkeypatch.setenv("NOTIFY_SOCKET", address)
        notify("READY=1")
        assert line.recv(100) == b"READY=1"
