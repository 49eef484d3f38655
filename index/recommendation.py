"""Which of the three recommendations somebody means: by number, ordinal, title, keyword or a whole sentence."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import fuzz, process

from index.question import Unreadable, read, tidy
from knowledge import model
from knowledge.coverage import Theme, themes
from knowledge.frontmatter import load
from knowledge.model import Scope

if TYPE_CHECKING:
    from index.engine import Engine
    from index.snapshot import Snapshot

NAMES = Path(model.__file__).parent / "lookup.yaml"
NUMBERS = (1, 2, 3)
TYPO = 84
"""Similarity (rapidfuzz, 0 to 100) from which a word counts as a mistyped name."""
LONG_ENOUGH_FOR_TYPOS = 5
ARTICLE_LETTERS = 3
NEAR_THE_BEST = 0.05
WORDS_OF_A_LOOK_UP = 4
"""A longer text with a number in it is a question."""

_DIGITS = re.compile(r"(?<![\w,-])(?<!\d\.)#?(\d{1,2})(?:[.)ºª](?!\d)|[^\W\d]{1,3})?(?![\w.,-]*\d)(?![\w-])")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7}
_ABBREVIATIONS = ("rec", "recs")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Match:
    """How well a recommendation fits what was asked: 0 to 1."""

    number: int
    score: float


@dataclass(frozen=True, slots=True)
class Names:
    """What people call the recommendations: number words with the words they stand beside, and keywords."""

    alone: Mapping[str, int]
    beside: tuple[tuple[frozenset[str], Mapping[str, int]], ...]
    keywords: Mapping[str, int]


def by_name(query: str) -> list[Match]:
    """The recommendations that the words of a query name, best first; empty when they name none.

    Raises nothing: any text is a query. A number that is not one of the three gives an empty list.
    """
    words = _folded(query)
    named = _by_number(query, words)
    if named is not None:
        return [Match(named, 1.0)] if named in NUMBERS else []
    return _by_keyword(words) or _by_typo(words)


def by_beginning(typed: str) -> list[int]:
    """The recommendations that have a keyword beginning with what was typed so far, the likeliest first."""
    beginning = _fold(tidy(typed))
    found = Counter(
        number for keyword, number in names().keywords.items() if beginning and keyword.startswith(beginning)
    )
    return [number for number, _ in found.most_common()]


def by_theme(query: str) -> Theme | None:
    """The theme of the recommendations that a query names by its title in any language."""
    return _theme_titles().get(" ".join(_folded(query)))


@cache
def _theme_titles() -> dict[str, Theme]:
    return {_fold(title): theme for theme in themes() for title in theme.title.values()}


def names_a_number(query: str) -> bool:
    """Whether the query gives a number, which then decides alone: 'recommendation 7' means none of the three."""
    return _by_number(query, _folded(query)) is not None


def is_look_up(text: str) -> bool:
    """Whether a text names one of the three by its number and says little else: 'recommendation 2 please', 'III'."""
    words = _folded(text)
    called = frozenset().union(*(known for known, _ in names().beside))
    alone = len(words) == 1 or called.intersection(words)
    return len(words) <= WORDS_OF_A_LOOK_UP and bool(alone) and _by_number(text, words) in NUMBERS


def by_meaning(snapshot: Snapshot, engine: Engine, query: str, scope: Scope) -> list[Match] | Theme:
    """The recommendations a sentence is about, the likeliest first; none for what is foreign to the whole field.

    A theme, instead, when nearest to the sentence is the statement that none of the three says anything on it.

    The score is the fused one of the search. A recommendation counts when it comes near the best of all entries.
    """
    from index.gate import calibration, signals
    from index.projection import projection
    from index.search import search

    question = read(query)
    if isinstance(question, Unreadable):
        return []
    vector = projection(engine.fingerprint)(engine.embed_queries([question.text]))[0]
    found = search(snapshot, question, vector, scope)
    learned = calibration(engine.fingerprint)
    # Letters without a single word the corpus knows, in any language, are a slip of the keyboard.
    if not found.hits or not any(word.ids for word in found.words):
        return []
    if learned.in_field.probability(signals(snapshot, question, found, learned.along)) < learned.field_from:
        return []
    numbers = _numbers(snapshot)
    silent = {(theme.note.entry, theme.note.says): theme for theme in themes() if theme.note}
    unspoken = {entry for entry, _ in silent}
    hidden = frozenset(snapshot.entries.keys() - numbers.keys() - unspoken)
    among = search(snapshot, question, vector, scope, hidden=hidden)
    if among.hits and among.hits[0].entry in unspoken:
        nearest = among.hits[0]
        statement = snapshot.passages[nearest.passage].texts[int(np.argmax(nearest.sentences))]
        return silent.get((nearest.entry, statement)) or []
    best: dict[int, float] = {}
    for hit in among.hits:
        if hit.entry in numbers:
            best.setdefault(numbers[hit.entry], round(hit.score, 4))
    return [Match(number, score) for number, score in best.items() if score > found.hits[0].score - NEAR_THE_BEST]


def _numbers(snapshot: Snapshot) -> dict[str, int]:
    """The entries that belong to one recommendation, with its number."""
    entries = [stored.entry for stored in snapshot.entries.values()]
    ours = [entry for entry in entries if entry.kind == "recommendation" and len(entry.recommendations) == 1]
    return {entry.id: entry.recommendations[0] for entry in ours}


def _by_number(query: str, words: Sequence[str]) -> int | None:
    """The number a query gives in digits, Roman numerals or words; None when it gives none."""
    digits = {int(found) for found in _DIGITS.findall(query)}
    rest = [word for word in words if not word.isdigit()]
    if len(digits) == 1 and len(rest) <= 4:
        return digits.pop()
    if len(words) == 1:
        return _ROMAN.get(words[0]) or names().alone.get(words[0])
    return _beside(words) or _after_article(words)


def _after_article(words: Sequence[str]) -> int | None:
    """'The third', 'die zweite', 'η τρίτη': a number word after one short word."""
    if len(words) != 2 or len(words[0]) > ARTICLE_LETTERS:
        return None
    if len(words[1]) <= ARTICLE_LETTERS and words[1].isascii():
        return None  # 'to be' is no second in Danish, but 'a dó' is one in Irish
    return names().alone.get(words[1])


def _beside(words: Sequence[str]) -> int | None:
    """A number word or Roman numeral next to the word 'recommendation' of the same language."""
    if len(words) > 5:
        return None
    for recommendation, numbers in names().beside:
        if recommendation.isdisjoint(words):
            continue
        for word in words:
            number = _ROMAN.get(word) or numbers.get(word)
            if number:
                return number
    return None


def _by_keyword(words: Sequence[str]) -> list[Match]:
    """Keywords of any language, the longest first, each word counted once; shares of what was matched."""
    text = f" {' '.join(words)} "
    weights: dict[int, int] = {}
    for keyword in names().keywords:
        if f" {keyword} " in text:
            text = text.replace(f" {keyword} ", "  ")
            number = names().keywords[keyword]
            weights[number] = weights.get(number, 0) + len(keyword)
    total = sum(weights.values())
    share = total / max(1, len(" ".join(words)))
    if share < 0.3:
        return []
    return [Match(number, round(weight / total, 4)) for number, weight in sorted(weights.items(), key=lambda w: -w[1])]


def _by_typo(words: Sequence[str]) -> list[Match]:
    """A short query that is nearly a keyword."""
    query = " ".join(words)
    if len(words) > 3 or len(query) < LONG_ENOUGH_FOR_TYPOS:
        return []
    candidates = [keyword for keyword in names().keywords if abs(len(keyword) - len(query)) <= 3]
    best = process.extractOne(query, candidates, scorer=fuzz.ratio, score_cutoff=TYPO)
    return [Match(names().keywords[best[0]], round(best[1] / 100, 4))] if best else []


@cache
def names() -> Names:
    """The names in all languages, read once; keywords are ordered from the longest to the shortest."""
    languages = load(NAMES.read_text(encoding="utf-8"))["languages"]
    alone: dict[str, int] = {}
    keywords: dict[str, int] = {}
    beside = []
    # English is read first, and the first meaning of a word stays.
    for code in sorted(languages, key=lambda code: (code != "en", code)):
        found = languages[code]
        numbers = dict(_numbered(found["numbers"]))
        beside.append((frozenset({*map(_fold, found["recommendation"]), *_ABBREVIATIONS}), numbers))
        alone = {**numbers, **alone}
        titles = {number: [title] for number, title in found["titles"].items()}
        keywords = {**dict(_numbered(found["keywords"])), **dict(_numbered(titles)), **keywords}
    ordered = {keyword: keywords[keyword] for keyword in sorted(keywords, key=len, reverse=True)}
    return Names(alone, tuple(beside), ordered)


def _numbered(by_number: Mapping[int, Sequence[str]]) -> Iterator[tuple[str, int]]:
    for number, found in by_number.items():
        for name in found:
            yield _fold(str(name)), int(number)


def _folded(query: str) -> list[str]:
    return _WORD.findall(_fold(tidy(query)))


def _fold(text: str) -> str:
    """Lower case and one space between words, accents kept: in Irish 'dó' is two and 'do' is not."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))
