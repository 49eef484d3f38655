"""A real Docent on the shipped corpus, and a simulated Discord server with people in it."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord
import pytest
import pytest_asyncio

from bot.app import Docent, open_docent
from bot.client import Client
from bot.settings import Settings

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def models() -> Path:
    """Where the default model is unpacked to, once."""
    return Path(os.environ.get("DOCENT_MODELS") or ROOT / ".cache" / "models")


@pytest.fixture(scope="session")
def indexed(models: Path) -> Path:
    """A data folder with the corpus embedded. It is kept between runs, so that only changed texts are embedded."""
    data = ROOT / ".cache" / "tests"
    open_docent(Settings(data=data, models=models)).close()
    return data


@pytest.fixture
def settings(indexed: Path, models: Path, tmp_path: Path) -> Settings:
    """Settings on a fresh copy of the indexed data folder: what a test changes there is gone with it."""
    shutil.copytree(indexed, tmp_path / "data")
    return Settings(data=tmp_path / "data", models=models)


@pytest.fixture(scope="session")
def shared_docent(indexed: Path, models: Path) -> Iterator[Docent]:
    """One Docent for all tests that only ask."""
    opened = open_docent(Settings(data=indexed, models=models))
    yield opened
    opened.close()


@pytest.fixture
def docent(request: pytest.FixtureRequest) -> Iterator[Docent]:
    """The whole of Docent; a test marked `changes_corpus` gets one of its own."""
    if request.node.get_closest_marker("changes_corpus") is None:
        yield request.getfixturevalue("shared_docent")
        return
    opened = open_docent(request.getfixturevalue("settings"))
    yield opened
    opened.close()


@pytest_asyncio.fixture
async def simcord_bot(docent: Docent) -> AsyncIterator[Client]:
    """The real client, which the simulated Discord starts."""
    client = Client(docent)
    yield client
    await client.close()


@dataclass
class World:
    """A server with a channel, a member and a moderator, and the bot in it."""

    env: Any
    bot: Client
    server: Any
    channel: Any
    member: Any
    moderator: Any

    def speak(self, language: str) -> None:
        """From now on people's Discord is in this language (a locale of Discord's)."""

        def set_locale(event: str, payload: dict[str, Any]) -> None:
            if event == "INTERACTION_CREATE":
                payload["locale"] = language

        self.env.backend.subscribers.insert(0, set_locale)

    def last_embed(self) -> discord.Embed:
        """The embed of the last message in the channel."""
        embed: discord.Embed = self.channel.last_message.embeds[0]
        return embed


@pytest_asyncio.fixture
async def world(simcord_env: Any, simcord_bot: Client) -> World:
    """People in a server of the simulated Discord."""
    server = simcord_env.create_guild("Museums and AI")
    channel = server.create_text_channel("questions")
    role = server.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    member = server.add_member(simcord_env.create_user("maria"))
    moderator = server.add_member(simcord_env.create_user("jonas"), roles=[role])
    await simcord_env.settle()
    # The server is the hub's own, so that its moderators look after the corpus that comes with Docent.
    docent = simcord_bot.docent
    docent.settings = docent.settings.model_copy(update={"hub_server": str(server.id)})
    return World(simcord_env, simcord_bot, server, channel, member, moderator)
