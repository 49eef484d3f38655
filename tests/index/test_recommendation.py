"""Which of the three recommendations is meant, in the words people use for them in every language."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answer import Answer
from index.recommendation import NAMES, Match, by_beginning, by_meaning, by_name, names_a_number
from index.snapshot import Snapshot
from knowledge.frontmatter import load
from knowledge.language import LANGUAGES
from knowledge.model import Entry

LOOKUP: dict[str, Any] = load(NAMES.read_text(encoding="utf-8"))["languages"]
CODES = sorted(LOOKUP)

# An Irish number word may carry the particle "a"; these two are too short for the rule of the article.
IRISH = {"a dó", "a trí"}
irish_particle = pytest.mark.xfail(strict=True, reason="_after_article wants a number word of four letters or more")


def number(query: str) -> int | None:
    """The recommendation a query names first, as `docent recommendation` would show it."""
    matches = by_name(query)
    return matches[0].number if matches else None


def listed(kind: str, code: str) -> list[tuple[str, int]]:
    """The names of one kind in one language, with their numbers."""
    return [(str(name), number) for number, names in LOOKUP[code][kind].items() for name in names]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("1", 1), ("2", 2), ("3", 3), ("2.", 2), ("#3", 3), ("(2)", 2), ("«1»", 1), ("２", 2), ("3️⃣", 3),
        ("I", 1), ("II", 2), ("iii", 3), ("III.", 3),
        ("one", 1), ("third", 3), ("the third", 3), ("2nd", 2), ("the 3rd", 3), ("1er", 1), ("3ème", 3), ("2ª", 2),
        ("η τρίτη", 3), ("die zweite", 2), ("la terza", 3), ("le premier", 1),
        ("recommendation 2", 2), ("Recommendation II", 2), ("recommendation three", 3), ("recommendation #2", 2),
        ("what is recommendation three about", 3), ("second recommendation please", 2), ("rec 3", 3), ("REC. 1", 1),
        ("2η σύσταση", 2), ("recommandation n° 3", 3), ("Empfehlung Nr. 2", 2), ("2. Empfehlung", 2),
        ("doporučení č. 2", 2),
    ],
)  # fmt: skip
def test_a_number_in_any_notation_is_that_recommendation(query: str, expected: int) -> None:
    """Digits, Roman numerals, words, ordinals, alone or beside the word for recommendation."""
    assert [Match(expected, 1.0)] == by_name(query)
    assert names_a_number(query)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("copyright", 2), ("Finanzierung", 2), ("hub", 3), ("HUB", 3), ("  hub  ", 3), ("hub?", 3), ("ethics", 1),
        ("κόμβος", 3), ("politická vize", 1), ("centre de compétences", 3), ("compétences", 2),
        ("the innovation hub", 3), ("money for training", 2),
    ],
)  # fmt: skip
def test_a_keyword_names_its_recommendation(query: str, expected: int) -> None:
    """Bare, in any case, among a few other words; the longer keyword wins over one inside it."""
    assert expected == number(query)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("copyrihgt", 2), ("Finanzirung", 2), ("infrastructre", 2), ("recomendation 2", 2), ("inovation hub", 3),
        ("digitalisierng", 2), ("χρηματοδοτηση", 2), ("regulaton", 1),
    ],
)  # fmt: skip
def test_a_typing_mistake_is_forgiven(query: str, expected: int) -> None:
    """One letter wrong, missing or turned round, or an accent left out."""
    assert expected == number(query)


@pytest.mark.parametrize(
    "query",
    [
        "", " ", "\n", "🎨", "???", "\0", "\u202e", "\ud800", "asdfgh", "qwertz uiop", "museum", "the", "and",
        "Where can I buy postcards?", "a" * 20_000, "1" * 5000,
    ],
)  # fmt: skip
def test_nonsense_names_none(query: str) -> None:
    """Nothing is made up for what says nothing."""
    assert [] == by_name(query)
    assert not names_a_number(query)


@pytest.mark.parametrize("query", ["4", "0", "IV", "7", "recommendation 7", "recommendation 22", "Empfehlung 9", "#12"])
def test_another_number_is_none_of_the_three(query: str) -> None:
    """It is recognised as a number, so no search by meaning offers another recommendation in its place."""
    assert [] == by_name(query)
    assert names_a_number(query)


@pytest.mark.parametrize("query", ["1 and 2", "recommendations 1 and 3", "2/3", "2024", "-1"])
def test_what_is_not_one_number_gives_none(query: str) -> None:
    """Two numbers, a year or a negative do not say which."""
    assert [] == by_name(query)


@pytest.mark.xfail(strict=True, reason="the digit before a decimal point is taken for a number with a full stop")
@pytest.mark.parametrize("query", ["1.5", "version 2.1", "3.5 million euros", "1.5 °C"])
def test_a_decimal_is_no_recommendation(query: str) -> None:
    """'3.5 million euros' is not about the third."""
    assert [] == by_name(query)


@pytest.mark.xfail(strict=True, reason="a letter and a full stop before the digit keep it from being seen")
@pytest.mark.parametrize("query", ["no.1", "recommendation no.1", "Nr.1"])
def test_an_abbreviated_number_needs_no_blank(query: str) -> None:
    """People write 'no.1' as often as 'no. 1'."""
    assert 1 == number(query)


def test_the_lookup_words_are_of_our_languages() -> None:
    """Every official language of the EU has its own."""
    assert set(LOOKUP) <= set(LANGUAGES)
    assert {"bg", "da", "de", "el", "en", "fr", "ga", "mt", "sl", "sv"} <= set(LOOKUP)


@pytest.mark.parametrize("code", CODES)
def test_the_title_in_every_language_gives_its_number(code: str) -> None:
    """As written, in lower case and in capitals."""
    for expected, title in LOOKUP[code]["titles"].items():
        assert [expected] * 2 == [number(query) for query in (title, title.lower())]


@pytest.mark.parametrize("code", CODES)
def test_the_number_words_of_every_language_give_their_number(code: str) -> None:
    """As the whole message: 'dritte', 'τρίτη', 'a haon'."""
    words = [(word, expected) for word, expected in listed("numbers", code) if word not in IRISH]
    assert words == [(word, number(word)) for word, _ in words]


@irish_particle
@pytest.mark.parametrize("word", sorted(IRISH))
def test_an_irish_number_may_carry_its_particle(word: str) -> None:
    """'a dó' is how one counts to two in Irish, and stands in the lookup file as such."""
    assert dict(listed("numbers", "ga"))[word] == number(word)


@pytest.mark.parametrize("code", CODES)
def test_a_number_word_beside_the_word_for_recommendation_gives_its_number(code: str) -> None:
    """In either order, with every form of both words: 'dritte Empfehlung', 'σύσταση δύο'."""
    wrong = [
        (query, expected)
        for word, expected in listed("numbers", code)
        for noun in LOOKUP[code]["recommendation"]
        for query in (f"{word} {noun}", f"{noun} {word}")
        if number(query) != expected
    ]
    assert [] == wrong


@pytest.mark.parametrize("code", CODES)
def test_digits_beside_the_word_for_recommendation_give_their_number(code: str) -> None:
    """'3. Empfehlung', 'Empfehlung 3', 'Empfehlung III'."""
    for noun in LOOKUP[code]["recommendation"]:
        assert [3] * 3 == [number(query) for query in (f"3. {noun}", f"{noun} 3", f"{noun} III")]


@pytest.mark.parametrize("code", CODES)
def test_the_keywords_of_every_language_give_their_number(code: str) -> None:
    """Each keyword alone is enough."""
    words = listed("keywords", code)
    assert words == [(word, number(word)) for word, _ in words]


def test_accents_are_kept() -> None:
    """In Irish 'dó' is two and 'do' is not; in Danish 'én' is one and Croatian 'treći' third."""
    assert (2, None) == (number("dó"), number("do"))
    assert (1, None) == (number("én"), number("recommendation en passant"))


def test_a_little_word_is_a_number_only_beside_its_own_language() -> None:
    """English 'to' is two in Danish, and German 'eine' is one: not in a sentence of another language."""
    assert 2 == number("anbefaling to")
    assert None is number("recommendation to")
    assert None is number("the two museums")


def test_several_subjects_are_ranked_by_what_was_said_of_each() -> None:
    """The shares of one query add up to one, the largest first."""
    matches = by_name("privacy and copyright")
    assert {2, 3} == {match.number for match in matches}
    assert pytest.approx(1.0, abs=1e-3) == sum(match.score for match in matches)
    assert matches == sorted(matches, key=lambda match: -match.score)


@given(st.text())
def test_any_text_gives_a_list(query: str) -> None:
    """Whatever is typed, the result is a list of known numbers with shares, each number once."""
    matches = by_name(query)
    assert all(match.number in (1, 2, 3) and 0.0 < match.score <= 1.0 for match in matches)
    assert len(matches) == len({match.number for match in matches})
    assert isinstance(names_a_number(query), bool)
    assert set(by_beginning(query)) <= {1, 2, 3}


@given(st.text(st.sampled_from("123456789IVX#.,-° recommendationEmpfehlungσύσταση²①٣१"), max_size=30))
def test_any_arrangement_of_numbers_gives_a_list(query: str) -> None:
    """Digits of any script, signs and half words: at most one recommendation by number, or none."""
    matches = by_name(query)
    assert not names_a_number(query) or len(matches) <= 1


@pytest.mark.parametrize(
    ("typed", "first"), [("copyr", 2), ("Finanz", 2), ("innovation h", 3), ("κόμβ", 3), ("HUB", 3)]
)
def test_what_is_typed_so_far_suggests_a_recommendation(typed: str, first: int) -> None:
    """While somebody types, the likeliest comes first."""
    assert first == by_beginning(typed)[0]


@pytest.mark.parametrize("typed", ["", "  ", "🎨", "zzzz"])
def test_nothing_typed_suggests_nothing(typed: str) -> None:
    """An empty field is not taken to begin every keyword."""
    assert [] == by_beginning(typed)


@pytest.fixture(scope="module")
def three(picture: Callable[..., Snapshot], an_entry: Callable[..., Entry]) -> Snapshot:
    """An entry on each recommendation, one on all of them, and a resource."""
    each = [
        an_entry(f"r{place}", kind="recommendation", number=place, recommendations=(place,)) for place in (1, 2, 3)
    ]
    overview = an_entry("overview", kind="recommendation", recommendations=(1, 2, 3))
    return picture(*each, overview, an_entry("tool", recommendations=(1,)))


ANSWER = Answer("?", "en", None, 0.8, (), (), 1)


@pytest.mark.parametrize(
    ("ranking", "expected"),
    [
        (("r2", "r3"), [Match(2, 0.8), Match(3, 0.4)]),
        (("tool", "overview", "r1"), [Match(1, 0.2667)]),
        (("tool", "overview"), []),
        (("tool",) * 5 + ("r1",), []),
    ],
)
def test_a_sentence_means_the_recommendation_whose_entries_answer_it(
    three: Snapshot, ranking: tuple[str, ...], expected: list[Match]
) -> None:
    """Entries that are about one recommendation count, among the five best; the confidence shrinks with the place."""
    assert expected == by_meaning(three, replace(ANSWER, ranking=ranking))


def test_a_sentence_nobody_can_answer_means_none(three: Snapshot) -> None:
    """An abstention is not turned into a recommendation."""
    assert [] == by_meaning(three, replace(ANSWER, reason="outside", ranking=("r1",)))
