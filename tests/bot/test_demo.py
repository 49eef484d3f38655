"""The demo in a real browser, and what it says when it cannot start."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import Settings

ROOT = Path(__file__).parents[2]


def start(settings: Settings, port: int) -> subprocess.Popen[str]:
    """`docent demo` as a process."""
    environment = os.environ | {"DOCENT_DATA": str(settings.data), "DOCENT_MODELS": str(settings.models)}
    command = [sys.executable, "-m", "bot", "demo", "--no-browser", "--port", str(port)]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


@pytest.fixture
def port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def demo(settings: Settings, port: int) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A running demo and its address; killed if a test leaves it running."""
    process = start(settings, port)
    assert process.stdout is not None
    address = next(re.search(r"http://\S+", line) for line in process.stdout if "http://" in line)
    assert address is not None
    yield process, address[0]
    if process.poll() is None:
        process.kill()
    process.communicate()


def test_the_demo_prints_its_address_and_closes_cleanly_on_ctrl_c(demo: tuple[subprocess.Popen[str], str]) -> None:
    """Ctrl-C ends it with status 0 and without a traceback."""
    process, address = demo
    assert address.startswith("http://127.0.0.1:")
    process.send_signal(signal.SIGINT)
    said, complained = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "The demo is closed." in said
    assert "Traceback" not in complained


def test_a_taken_port_is_named_in_one_sentence(settings: Settings) -> None:
    """The person learns to choose another."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = start(settings, port)
        _, complained = process.communicate(timeout=60)
    assert process.returncode == 2
    assert f"Port {port} is taken; choose another with --port." in complained
    assert "Traceback" not in complained


@pytest.mark.browser
@pytest.mark.skipif(shutil.which("chromium") is None, reason="Chromium is not installed")
def test_a_visitor_sees_an_answer_and_asks_in_the_browser(demo: tuple[subprocess.Popen[str], str]) -> None:
    """One question is already answered; another can be asked with a slash command."""
    from playwright.sync_api import sync_playwright

    from benchmarks.screenshot import ARGUMENTS, READY, chromium

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1100, "height": 1400})
        page.goto(demo[1])
        page.wait_for_function(READY)
        page.get_by_text("Recommendation 2, sub-point: people and skills").first.wait_for()
        page.locator("#channel-composer-input").press_sequentially("/recommendation")
        page.get_by_role("listbox", name="Application commands").get_by_role("option").first.click()
        page.get_by_role("option", name="query").click()
        page.keyboard.type("third")
        page.keyboard.press("Escape")
        page.locator("#send-message").click()
        page.get_by_text("Recommendation 3: a European AI innovation hub").first.wait_for()
        browser.close()
