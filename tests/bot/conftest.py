"""A real Docent on the shipped corpus, and a simulated Discord server with people in it."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord
import pytest
import pytest_asyncio
from filelock import FileLock

from bot.app import Docent, open_corpus, open_docent
from bot.client import Client
from bot.settings import Settings
from index.engine import Engine, open_engine
from index.live import Live
from knowledge.model import HUB, Scope
from knowledge.review import Review
from knowledge.store.schema import metadata
from tests.bot.limits import complaints

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def models() -> Path:
    """Where the default model is unpacked to, once."""
    return Path(os.environ.get("DOCENT_MODELS") or ROOT / ".cache" / "models")


@pytest.fixture(scope="session")
def indexed(models: Path) -> Path:
    """A data folder with the corpus embedded. It is kept between runs, so that only changed texts are embedded."""
    data = ROOT / ".cache" / "tests"
    with FileLock(data.with_suffix(".lock")):
        open_docent(Settings(data=data, models=models)).close()
    return data


def copy(indexed: Path, to: Path) -> None:
    """Copy the data folder while no other run of the tests has it open."""
    with FileLock(indexed.with_suffix(".lock")):
        shutil.copytree(indexed, to)


@pytest.fixture
def settings(indexed: Path, models: Path, tmp_path: Path) -> Settings:
    """Settings on a fresh copy of the indexed data folder: what a test changes there is gone with it."""
    copy(indexed, tmp_path / "data")
    return Settings(data=tmp_path / "data", models=models)


@pytest.fixture(scope="session")
def engine(models: Path) -> Engine:
    """The model, loaded once: it takes half of what opening a Docent takes."""
    return open_engine("default", models)


@contextmanager
def opened_on_a_copy(indexed: Path, data: Path, models: Path, engine: Engine) -> Iterator[Docent]:
    """A Docent on a copy of the data folder: the one that is kept is open for a moment only."""
    copy(indexed, data)
    settings = Settings(data=data, models=models, person_pace=1000, server_pace=10_000)
    with open_corpus(settings) as store:
        yield Docent(store, engine, Live(store, engine, lambda *_: None), settings)


@pytest.fixture(scope="session")
def shared_docent(
    indexed: Path, models: Path, engine: Engine, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Docent]:
    """One Docent for all tests that only ask."""
    with opened_on_a_copy(indexed, tmp_path_factory.mktemp("shared") / "data", models, engine) as docent:
        yield docent


@pytest.fixture
def docent(request: pytest.FixtureRequest) -> Docent:
    """The whole of Docent; tests marked `changes_corpus` have one a file, emptied between them."""
    changes = request.node.get_closest_marker("changes_corpus") is not None
    found: Docent = request.getfixturevalue("emptied" if changes else "shared_docent")
    return found


@pytest.fixture(scope="module")
def opened(indexed: Path, models: Path, engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Docent]:
    """A Docent for the tests of one file that change the corpus: to open one takes longer than most of them."""
    with opened_on_a_copy(indexed, tmp_path_factory.mktemp("module") / "data", models, engine) as docent:
        yield docent


@pytest.fixture
def emptied(opened: Docent) -> Iterator[Docent]:
    """That of the file, handed on as it was at first, but for the log and for entries that were retired."""
    shipped = {stored.entry.id: stored.version for stored in opened.store.entries.every()}
    yield opened
    review = Review(opened.store, "test")
    for stored in opened.store.entries.every():
        id, scope = stored.entry.id, Scope(server=stored.server)
        if id not in shipped:
            review.retire(id, "the test is over", scope)
        elif stored.version != shipped[id]:
            review.revert(id, shipped[id], "the test is over", scope)
    for id in shipped.keys() - {stored.entry.id for stored in opened.store.entries.every()}:
        review.restore(id, "the test is over", HUB)
    with opened.store.database.transaction() as connection:
        for name in metadata.tables.keys() - {"facts", "versions", "entries", "log", "vectors"}:
            connection.execute(metadata.tables[name].delete())
        connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name IN ('gaps', 'drafts')")
        facts = metadata.tables["facts"]
        for kind in ("digest:", "welcome:"):
            connection.execute(facts.delete().where(facts.c.key.startswith(kind)))


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
async def world(simcord_env: Any, simcord_bot: Client) -> AsyncIterator[World]:
    """People in a server of the simulated Discord; at the end everything that was sent is held against its limits."""
    server = simcord_env.create_guild("Museums and AI")
    channel = server.create_text_channel("questions")
    role = server.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    member = server.add_member(simcord_env.create_user("maria"))
    moderator = server.add_member(simcord_env.create_user("jonas"), roles=[role])
    await simcord_env.settle()
    # The server is the hub's own, so that its moderators look after the corpus that comes with Docent.
    docent = simcord_bot.docent
    docent.settings = docent.settings.model_copy(update={"hub_server": str(server.id)})
    yield World(simcord_env, simcord_bot, server, channel, member, moderator)
    for request in simcord_env.http_requests:
        if isinstance(request.json, dict):
            assert [] == complaints(request.json), request.json
