"""What is offered while somebody types: what has the same words, or begins like them, slips and accents aside."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from discord import app_commands
from rapidfuzz import fuzz, process

from bot.render import cut
from index.question import folded

CHOICES, CHOICE = 25, 100
"""What Discord allows in an autocomplete: choices, and characters of each."""
ALIKE = 65
"""Likeness, 0 to 100, from which something is offered for what was typed."""


def choices(names: Mapping[str, str], typed: str) -> list[app_commands.Choice[str]]:
    """Things by what stands for them in a command, with their names in the reader's language; the likeliest first."""
    keys = [key for key in names if len(key) <= CHOICE]
    words = folded(typed[:CHOICE]).split()
    scores = dict(zip(keys, likenesses(words, [_words(names[key]) for key in keys]), strict=True))
    chosen = sorted((key for key in keys if scores[key] >= ALIKE), key=lambda key: -scores[key])
    return [app_commands.Choice(name=cut(names[key], CHOICE), value=key) for key in chosen[:CHOICES]]


def likenesses(typed: Sequence[str], names: Sequence[Sequence[str]]) -> list[float]:
    """How well the words typed so far fit those of each name, 0 to 100: on average, each with the word it is most like.

    A word that begins as typed fits nearly as well as one that is the same; so do words written as one, or one as
    several. Nothing typed fits everything.
    """
    if not typed:
        return [100.0] * len(names)
    vocabulary = list({word for words in names for word in words})
    alike = [dict(zip(vocabulary, _alike(one, vocabulary), strict=True)) for one in typed]
    whole = _alike("".join(typed), ["".join(words) for words in names])
    apart = [
        sum(max(known[word] for word in words) for known in alike) / len(typed) if words else 0.0 for words in names
    ]
    return [max(pair) if words else 0.0 for words, *pair in zip(names, apart, whole, strict=True)]


def _alike(typed: str, words: Sequence[str]) -> list[float]:
    """How well what was typed fits each word."""
    if not words:
        return []
    same = process.cdist([typed], words, scorer=fuzz.ratio)[0]
    begun = process.cdist([typed], [word[: len(typed)] for word in words], scorer=fuzz.ratio)[0] * 0.95
    found: list[float] = np.maximum(same, begun).tolist()
    return found


@lru_cache(50_000)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared; names are the same with every letter that somebody types."""
    return tuple(folded(name).split())
