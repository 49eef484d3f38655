"""Photograph what people see, in three languages: `make screenshot`. Needs the Debian package chromium.

The real bot answers in a simulated Discord; Chromium shows it. The pictures stand in `docs/pictures/`.
"""

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import simcord
from playwright.async_api import Page, async_playwright

from bot.app import open_docent
from bot.client import Client
from bot.demo import furnish
from bot.settings import read_settings

ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
READY = "() => window.simcordPreview && window.simcordPreview.ready === true"
LOCALES = {"en": "en-GB", "de": "de", "el": "el"}
PAYS = {
    "en": "Who should pay for AI training in museums?",
    "de": "Wer soll KI-Schulungen in Museen bezahlen?",
    "el": "Ποιος πρέπει να πληρώνει την εκπαίδευση στην ΤΝ στα μουσεία;",
}
NOT_COVERED = {
    "en": "How many curators does the museum of Lilleborg employ?",
    "de": "Wie viele Kuratorinnen beschäftigt das Museum Lilleborg?",
    "el": "Πόσους επιμελητές απασχολεί το μουσείο του Lilleborg;",
}
EDITED = "LIDO is built for delivering data to portals; ask questions about it to ines.berg@example.org."
"""What a moderator changes in the picture: a sentence with personal data in it, so that its warning is seen."""


@dataclass
class Stage:
    """The simulated server with its people, and the page that shows it."""

    channel: Any
    member: Any
    moderator: Any
    page: Page
    folder: Path

    async def show(self, viewer: int, name: str) -> None:
        """Photograph the last message as a member (0) or as a moderator (1) sees it."""
        await self.page.reload()
        await self.page.wait_for_function(READY)
        await self.page.select_option("#viewer-picker", index=viewer)
        await self.page.wait_for_function(READY)
        await self.page.wait_for_timeout(500)
        await self.page.locator(".channel-message").last.screenshot(path=self.folder / f"{name}.png")


async def ask(stage: Stage, language: str) -> int:
    """A member asks and is quoted the corpus."""
    await stage.member.slash(stage.channel, "ask", question=PAYS[language])
    return 0


async def abstain(stage: Stage, language: str) -> int:
    """A member asks what the corpus does not answer."""
    await stage.member.slash(stage.channel, "ask", question=NOT_COVERED[language])
    return 0


async def recommendation(stage: Stage, language: str) -> int:
    """A member looks a recommendation up."""
    await stage.member.slash(stage.channel, "recommendation", query="2")
    return 0


async def compare(stage: Stage, language: str) -> int:
    """Two recommendations side by side."""
    await stage.member.slash(stage.channel, "recommendation", query="1", compare=3)
    return 0


async def review(stage: Stage, language: str) -> int:
    """A moderator has changed an entry and looks at the draft."""
    form = await stage.moderator.slash(stage.channel, "corpus edit", entry="lido")
    fields = {item["custom_id"]: item.get("value") or "" for item in inputs(form.modal)}
    lines = fields["text"].split("\n")
    fields |= {"text": "\n".join([*lines[:1], f"- {EDITED}", *lines[2:]]), "reason": "Whom to ask"}
    await stage.moderator.submit_modal(form, fields)
    return 1


async def setup(stage: Stage, language: str) -> int:
    """A moderator chooses where Docent answers."""
    panel = (await stage.moderator.slash(stage.channel, "setup")).response
    await stage.moderator.click(panel, custom_id="setup-page:places")
    return 1


MOMENTS: tuple[Callable[[Stage, str], Awaitable[int]], ...] = (ask, abstain, recommendation, compare, review, setup)


async def main(folder: Path) -> None:
    """Play every moment in every language and photograph it."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        docent = open_docent(read_settings(Path(data)))
        client = Client(docent)
        running = simcord.run(client, check_errors=False, settle_timeout=60)
        async with client, running as world, async_playwright() as show:
            channel, people = await furnish(world, client)
            spoken = speaker(world)
            browser = await show.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
            async with world.preview(channel, viewers=people, layout="channel") as preview:
                page = await browser.new_page(viewport={"width": 1000, "height": 2600})
                await page.goto(preview.url)
                stage = Stage(channel, *people, page, folder)
                for language, locale in LOCALES.items():
                    spoken["locale"] = locale
                    for moment in MOMENTS:
                        viewer = await moment(stage, language)
                        await stage.show(viewer, f"{moment.__name__}-{language}")
            await browser.close()
        docent.close()


def inputs(modal: Any) -> list[dict[str, Any]]:
    """The fields of a form."""
    rows = modal["components"] if isinstance(modal, dict) else modal.components
    return [item for row in rows for item in (row.get("components") or [row["component"]])]


def speaker(world: Any) -> dict[str, str]:
    """What sets the language of people's Discord: its `locale`."""
    spoken = {"locale": "en-GB"}

    def set_locale(event: str, payload: dict[str, Any]) -> None:
        if event == "INTERACTION_CREATE":
            payload["locale"] = spoken["locale"]

    world.backend.subscribers.insert(0, set_locale)
    return spoken


def chromium() -> str:
    """Where Chromium is installed."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        raise SystemExit("Install Chromium first (Debian: apt install chromium).")
    return found


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
