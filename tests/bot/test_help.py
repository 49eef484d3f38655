"""`/help`, the commands as Discord sees them, and trouble in a command."""

import re
import sys
from typing import Any

import discord
import pytest
from discord import app_commands

from bot.client import intents
from knowledge.errors import CorpusError, StoreError

pytestmark = pytest.mark.simcord(settle_timeout=30, approved_intents=discord.Intents.default())


async def test_help_names_every_command_to_the_asker_alone(world: Any) -> None:
    """A newcomer learns what to type and what is kept."""
    result = await world.member.slash(world.channel, "help")
    embed = result.response.embeds[0]
    assert result.response.ephemeral
    linked = re.findall(r"</([a-z ]+):\d+>", embed.description)
    assert {"ask", "recommendation", "coverage", "resources", "glossary", "suggest", "volunteer"} <= set(linked)
    assert {"about quality", "language", "privacy", "corpus review"} <= set(linked)
    assert "keeps a question only when you press" in embed.fields[-1].value


async def test_help_speaks_the_language_of_the_persons_discord(world: Any) -> None:
    """The client's locale decides where there is no question to go by."""
    world.speak("de")
    result = await world.member.slash(world.channel, "help")
    assert "Empfehlungen" in result.response.embeds[0].description


async def test_names_and_descriptions_stay_within_discords_limits(world: Any) -> None:
    """Names are unique and lower case, descriptions at most 100 characters."""
    names = sorted(command.name for command in world.bot.tree.get_commands())
    assert names == [
        "Add to the corpus", "Ask Docent", "about", "ask", "corpus", "coverage", "glossary", "help", "language",
        "privacy", "recommendation", "resources", "setup", "suggest", "volunteer"
    ]  # fmt: skip
    for command in world.bot.tree.walk_commands():
        assert len(command.description) <= 100
        if isinstance(command, app_commands.Command):
            assert all(len(parameter.description) <= 100 for parameter in command.parameters)
            assert "…" not in [parameter.description for parameter in command.parameters], command.name


async def test_no_privileged_intent_is_needed() -> None:
    """Message content, members and presences stay off."""
    wanted = intents()
    assert not (wanted.message_content or wanted.members or wanted.presences)


async def test_a_failure_inside_a_command_reaches_the_person_as_one_sentence(
    world: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No traceback reaches a user, and nobody is left waiting."""

    async def broken(*_: object) -> None:
        raise RuntimeError("the disk is on fire")

    monkeypatch.setattr(world.bot.docent, "ask", broken)
    result = await world.member.slash(world.channel, "ask", question="What is LIDO?")
    texts = [message.content for message in (result.response, *result.followups) if message]
    assert any("nothing was changed" in text for text in texts)
    assert not any("fire" in text for text in texts)
    assert world.env.errors


@pytest.mark.parametrize("failing", ["the store", "the export"])
async def test_where_the_data_folder_is_stands_in_the_log_alone(
    world: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, failing: str
) -> None:
    """Members can do nothing about a disk; the operator can, and needs to know which."""
    path, command = "/srv/museum/docent.sqlite", "corpus find" if failing == "the store" else "corpus export"

    async def locked(*_: object) -> None:
        raise StoreError(f"{path} is in use by another Docent that is writing; try again in a moment.")

    def unwritable(*_: object) -> None:
        raise CorpusError(f"The folder {path} cannot be written; choose another to export to.")

    monkeypatch.setattr(world.bot.docent, "ask", locked)
    monkeypatch.setattr(sys.modules["bot.cogs.corpus.looking"], "write_files", unwritable)
    options = {"words": "looms"} if failing == "the store" else {}
    result = await world.moderator.slash(world.channel, command, **options)
    assert "nothing was changed" in result.response.content
    assert path not in result.response.content
    assert path in caplog.text
    assert world.env.errors
