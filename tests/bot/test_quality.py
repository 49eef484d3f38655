"""How good the answers are does not get worse unnoticed, and `/about quality` tells it."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from bot.app import Docent
from index.evaluate import SCORED_ON, read_questions

ROOT = Path(__file__).parents[2]
FLOORS = SCORED_ON.with_name("floors.json")
CEILINGS = {"false_answer_rate"}
"""Figures that are better the lower they are."""


@pytest.mark.simcord(settle_timeout=60)
async def test_no_figure_is_below_its_floor(docent: Docent) -> None:
    """The floors stand in knowledge/questions/floors.json; whoever makes the answers better raises them."""
    _, scores = await docent.quality()
    found = scores["all"].model_dump()
    worse = {
        name: (found[name], floor)
        for name, floor in json.loads(FLOORS.read_text("utf-8")).items()
        if (found[name] > floor if name in CEILINGS else found[name] < floor)
    }
    assert {} == worse


def test_floors_only_rise() -> None:
    """Compared with every version of them in the history of the repository; a ceiling only sinks."""
    path = FLOORS.relative_to(ROOT).as_posix()

    def git(*arguments: str) -> str:
        return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False).stdout

    kept = [json.loads(git("show", f"{commit}:{path}")) for commit in git("log", "--format=%H", "--", path).split()]
    now = json.loads(FLOORS.read_text("utf-8"))
    for earlier in kept:
        assert earlier.keys() <= now.keys()
        assert all(now[name] <= floor if name in CEILINGS else now[name] >= floor for name, floor in earlier.items()), (
            earlier
        )


@pytest.mark.simcord(settle_timeout=60)
async def test_about_quality_shows_the_figures_by_language(world: Any) -> None:
    """To the asker alone, in the language of their Discord, and the same figures as measured."""
    world.speak("de")
    answer = (await world.member.slash(world.channel, "about quality")).response
    edition, scores = await world.bot.docent.quality()
    embed = answer.embeds[0]
    assert answer.ephemeral
    assert "Wie gut die Antworten sind" == embed.title
    assert f"{scores['all'].n} eigens dafür zurückgelegten Fragen, Ausgabe {edition}" in embed.description
    shown = [line for field in embed.fields for line in field.value.split("\n")]
    languages = {labelled.lang for labelled in read_questions(SCORED_ON)}
    assert len(languages) == len(shown)
    greek = scores["el"]
    assert f"Griechisch: {greek.n} · {greek.answered_rate * 100:.0f} %" in " ".join(shown)
