"""Whatever an answer, an entry or a name holds, what is sent stays within Discord's limits and keeps its sources."""

import random
import re
import string
from typing import Any

import discord
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answered import under
from bot.compare import compare
from bot.quoted import codes
from bot.render import answer_embed, asked, compared_embed, entry_embed, entry_pages, fenced, split
from bot.source import citation
from index.answer import Answer, Quote, Related
from knowledge.language import LANGUAGES
from knowledge.model import Entry, Source
from tests.bot.limits import complaints

ANSWERS = 2000
ALPHABETS = (
    string.ascii_letters + "     .,!?",
    "博物館のデータは人工知能で整理されます。美術品　",
    "متحف الذكاء الاصطناعي \u200f \u200e ",
    "🎉🏛️👩‍🎨🇪🇺 ✨",
    "*_~`|>#-[]()<@!&:/\\ \n",
    "ģķļņčžšāēīūæøåßἄῶЖЩїґ ",
    "a\u0300\u0301\u0302\u0303\u200b\u202e\ufeff ",
)
SNIPPETS = (
    "```",
    "```py\nx",
    "@everyone",
    "<@123456789012345678>",
    "https://evil.example/x",
    "[a](https://evil.example)",
    "x" * 300,
)


def words(chance: random.Random, most: int) -> str:
    """Text of one kind of letters, with something odd in it now and then."""
    alphabet = chance.choice(ALPHABETS)
    text = "".join(chance.choices(alphabet, k=chance.randint(1, most)))
    if chance.random() < 0.4:
        at = chance.randint(0, len(text))
        text = f"{text[:at]}{chance.choice(SNIPPETS)}{text[at:]}"
    return text.strip() or "x"


def made_up(chance: random.Random) -> Answer:
    """An answer or an abstention nobody would write."""
    reason = chance.choice([None, None, None, "outside", "not_covered", "ambiguous", "advice", "unreadable"])
    quotes = [] if reason else [quote(chance, number) for number in range(chance.randint(1, 4))]
    related = tuple(Related(f"entry-{number}", words(chance, 300)) for number in range(chance.randint(0, 3)))
    question, language = words(chance, 1000), chance.choice(list(LANGUAGES))
    return Answer(question, language, reason, chance.random(), tuple(quotes), related, chance.randint(1, 10**6))


def quote(chance: random.Random, number: int) -> Quote:
    """A quote of any length from a source of any name."""
    return Quote(
        text=words(chance, 4000),
        entry=f"entry-{number}",
        title=words(chance, 300),
        section=None,
        source_title=words(chance, 300),
        source_url=chance.choice(["https://example.org/page", "file.pdf", f"https://example.org/{'a' * 1900}"]),
        publisher=chance.choice([None, words(chance, 200)]),
        published=chance.choice([None, "2024-07-12", "undated"]),
        language=chance.choice(list(LANGUAGES)),
        score=0.5,
        wording=chance.choice(["own", "verbatim"]),  # type: ignore[arg-type]
        gloss=chance.random() < 0.2,
        confidence=chance.choice(["high", "medium", "low"]),  # type: ignore[arg-type]
        addressed_to=chance.choice([None, "policymakers"]),
    )


def sent(embed: discord.Embed, view: discord.ui.View | None = None) -> list[str]:
    """What Discord would say of a message with this."""
    return complaints({"embeds": [embed.to_dict()], "components": view.to_components() if view else []})


async def test_two_thousand_answers_break_nothing() -> None:
    """Also with the buttons under them; every source that was quoted is named; the question can be read back."""
    chance = random.Random(6)
    for number in range(ANSWERS):
        answer = made_up(chance)
        embed, server, private = answer_embed(answer), number % 2 == 0, number % 3 == 0
        view = under(answer, 10**18, server=server, private=private)
        assert [] == sent(embed, None if view is discord.utils.MISSING else view), answer
        if answer.reason is None:
            assert len(set(codes(answer).split("."))) <= 3
        if not answer.reason and "…" not in (embed.title or ""):
            assert plain(answer.question) == plain(asked(embed))


def plain(text: str) -> str:
    """A question but for what is not seen, and for backslashes, which Discord may take as its own."""
    return " ".join(re.sub(r"[\\\u200b]", "", text).split())


def test_what_is_long_keeps_its_source_whole() -> None:
    """Quotes are shortened; the link below each stays."""
    chance = random.Random(7)
    quotes = tuple(
        Quote(
            text="word " * 800, entry=f"e{number}", title="T", section=None, source_title=f"Source {number}",
            source_url=f"https://example.org/{number}", publisher="P", published="2024", language="en", score=0.5,
            wording="own", gloss=False, confidence="high", addressed_to=None,
        )
        for number in range(3)
    )  # fmt: skip
    text = answer_embed(Answer("Q?", "en", None, chance.random(), quotes, (), 1)).description or ""
    assert len(text) <= 4096
    assert all(f"[Source {number}](https://example.org/{number}) (example.org)" in text for number in range(3))


@settings(max_examples=300)
@given(st.lists(st.text(max_size=3000), max_size=8), st.integers(min_value=50, max_value=4000))
def test_pages_hold_everything_in_order(lines: list[str], limit: int) -> None:
    """Nothing is lost but blanks at the ends of pieces; no page is too long or ends in half an escape."""
    pages = split(lines, limit)
    assert all(len(page) <= limit for page in pages)
    whole, seen = "".join("".join(lines).split()), "".join("".join(pages).split())
    assert whole == seen


async def test_entries_citations_and_comparisons_stay_within_the_limits(docent: Any) -> None:
    """Every entry there is, in two languages, every page of it; every pair of recommendations."""
    for stored in docent.store.entries.every():
        for language in ("el", "en"):
            for page in range(len(entry_pages(stored.entry))):
                assert [] == sent(entry_embed(stored.entry, language, 1, page)), stored.entry.id
            assert len(fenced(citation(stored.entry, 1, language))) <= 2000
    for first, second in ((1, 2), (1, 3), (2, 3)):
        for language in LANGUAGES:
            assert [] == sent(compared_embed(compare(docent.store, first, second), first, second, language, 1))


@pytest.mark.parametrize("letter", ["a", "漢", "🏛", "\\", "*"])
def test_an_entry_of_one_endless_word_is_shown(letter: str) -> None:
    """A line without a blank is broken where it must be."""
    entry = Entry(id="x", title=letter * 300, topic="tools", source=Source(title=letter * 300), text=letter * 20_000)
    for page in range(len(entry_pages(entry))):
        assert [] == sent(entry_embed(entry, "en", 1, page))
