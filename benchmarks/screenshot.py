"""Photograph the demo as a member and as a moderator see it: `make screenshot`. Needs the Debian package chromium."""

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


EDITED = "LIDO is built for delivering data to portals; ask questions about it to ines.berg@example.org."
"""What a moderator changes in the picture: a sentence with personal data in it, so that its warning is seen."""


def main(folder: str) -> None:
    """Serve the demo, look a recommendation up as a member, edit an entry as a moderator, and save both pictures."""
    with demo() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1100, "height": 1450})
        page.goto(url)
        page.wait_for_function(READY)
        command(page, "recommendation", "query", "copyright")
        answered(page, "recommendation")
        page.screenshot(path=f"{folder}/demo.png")
        edit(page)
        page.locator(".channel-message").last.screenshot(path=f"{folder}/review.png")
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


def edit(page: Page) -> None:
    """Change one sentence of an entry as the moderator, up to the card of the draft."""
    page.select_option("#viewer-picker", index=1)
    page.wait_for_function(READY)
    command(page, "corpus edit", "entry", "lido")
    form = page.get_by_role("dialog")
    text = form.get_by_label("Text", exact=False)
    lines = text.input_value().split("\n")
    form.get_by_label("Reason", exact=False).fill("Whom to ask")
    text.fill("\n".join([*lines[:1], f"- {EDITED}", *lines[2:]]))
    form.get_by_role("button", name="Submit").click()
    page.get_by_role("button", name="What would change").wait_for()
    page.wait_for_function(READY)


def answered(page: Page, name: str) -> None:
    """Wait for the answer to a command."""
    page.locator(".message-interaction-header", has_text=f"/{name}").last.wait_for()
    page.wait_for_function(READY)


def command(page: Page, name: str, option: str, value: str) -> None:
    """Type a slash command into the page and send it."""
    box = page.locator("#channel-composer-input")
    box.press_sequentially(f"/{name}")
    page.get_by_role("listbox", name="Application commands").get_by_role("option").first.click()
    page.get_by_label(f"{option}, required").fill(value)
    page.keyboard.press("Escape")
    page.locator("#send-message").click()


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
