"""Photograph the demo as a member sees it: `make screenshot`. Needs Chromium (Debian: `apt install chromium`)."""

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, sync_playwright

PORT = 8791
ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
READY = "() => window.simcordPreview && window.simcordPreview.ready === true"


def main(target: str) -> None:
    """Serve the demo, look a recommendation up in it as a member would, and save the picture."""
    with demo() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1100, "height": 1450})
        page.goto(url)
        page.wait_for_function(READY)
        command(page, "recommendation", "query", "copyright")
        page.screenshot(path=target)
        browser.close()


@contextmanager
def demo() -> Iterator[str]:
    """The address of a demo that runs while the block does."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--port", str(PORT), "--no-browser"], stdout=subprocess.PIPE, text=True
    )
    try:
        yield _address(process)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)


def command(page: Page, name: str, option: str, value: str) -> None:
    """Type a slash command into the page and wait for its answer."""
    box = page.locator("#channel-composer-input")
    box.press_sequentially(f"/{name}")
    page.get_by_role("listbox", name="Application commands").get_by_role("option").first.click()
    page.get_by_label(f"{option}, required").fill(value)
    page.keyboard.press("Escape")
    page.locator("#send-message").click()
    page.locator(".message-interaction-header", has_text=f"/{name}").last.wait_for()
    page.wait_for_function(READY)


def chromium() -> str:
    """Where Chromium is installed."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        raise SystemExit("Install Chromium first (Debian: apt install chromium).")
    return found


def _address(process: subprocess.Popen[str]) -> str:
    for line in process.stdout or ():
        found = re.search(r"http://\S+", line)
        if found:
            return found[0]
    raise SystemExit("The demo did not start; run `docent demo` to see why.")


if __name__ == "__main__":
    main(sys.argv[1])
