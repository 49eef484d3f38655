"""What is offered while somebody types: what has the same words, or begins like them, slips and accents aside."""

from collections.abc import Mapping

from discord import app_commands
from rapidfuzz import fuzz

from bot.render import cut
from index.question import folded

CHOICES, CHOICE = 25, 100
"""What Discord allows in an autocomplete: choices, and characters of each."""
ALIKE = 65
"""Likeness, 0 to 100, from which something is offered for what was typed."""


def choices(names: Mapping[str, str], typed: str) -> list[app_commands.Choice[str]]:
    """Things by what stands for them in a command, with their names in the reader's language; the likeliest first."""
    words = folded(typed).split()
    scores = {key: likeness(words, folded(name).split()) for key, name in names.items()}
    chosen = sorted((key for key in names if scores[key] >= ALIKE), key=lambda key: -scores[key])
    fit = [key for key in chosen if len(key) <= CHOICE]
    return [app_commands.Choice(name=cut(names[key], CHOICE), value=key) for key in fit[:CHOICES]]


def likeness(typed: list[str], words: list[str]) -> float:
    """How well the words typed so far fit those of a name, 0 to 100: on average, each with the word it is most like.

    A word that begins as typed fits nearly as well as one that is the same; so do words written as one, or one as
    several. Nothing typed fits everything.
    """
    if not typed or not words:
        return 100.0 if not typed else 0.0
    best = [max(_alike(one, word) for word in words) for one in typed]
    return max(sum(best) / len(best), _alike("".join(typed), "".join(words)))


def _alike(typed: str, word: str) -> float:
    if word == typed:
        return 100.0
    beginning = fuzz.ratio(typed, word[: len(typed)]) * 0.95
    return max(beginning, fuzz.ratio(typed, word))
