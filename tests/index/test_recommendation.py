"""Which of the three recommendations is meant, in the words people use for them in every language."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.engine import Engine
from index.recommendation import NAMES, Match, by_beginning, by_meaning, by_name, by_theme, names_a_number
from index.snapshot import Snapshot
from knowledge.frontmatter import load
from knowledge.language import LANGUAGES
from knowledge.model import HUB, Entry, Scope

LOOKUP: dict[str, Any] = load(NAMES.read_text(encoding="utf-8"))["languages"]
CODES = sorted(LOOKUP)

# An Irish number word may carry the particle "a"; these two are too short for the rule of the article.
IRISH = {"a dó", "a trí"}


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


@pytest.mark.parametrize("query", ["1.5", "version 2.1", "3.5 million euros", "1.5 °C"])
def test_a_decimal_is_no_recommendation(query: str) -> None:
    """'3.5 million euros' is not about the third."""
    assert [] == by_name(query)


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
    assert None is number("two museums in Rome")


@pytest.mark.parametrize("query", ["no one knows", "the two museums", "art of three cities", "no second chance"])
def test_a_number_word_in_a_phrase_is_no_recommendation(query: str) -> None:
    """Only beside a word that does mean a recommendation."""
    assert None is number(query)


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


@pytest.mark.parametrize(
    ("typed", "theme"),
    [
        ("Copyright", "copyright"),
        ("Barrierefreiheit", "accessibility"),
        ("misinformation and DEEPFAKES", "misinformation"),
    ],
)
def test_a_theme_is_known_by_its_title(typed: str, theme: str) -> None:
    """In any language and case; other words name none."""
    found = by_theme(typed)
    assert found is not None
    assert (theme, None) == (found.theme, by_theme("gardening"))


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
def entries(shipped: dict[str, Entry]) -> list[Entry]:
    """What the corpus says of the recommendations, and two entries on other things."""
    chosen = [entry for entry in shipped.values() if entry.topic == "recommendations" or entry.id in ("lido", "skos")]
    return [entry.model_copy(update={"questions": entry.questions[:6]}) for entry in chosen]


@pytest.fixture(scope="module")
def meant(entries: list[Entry], picture: Callable[..., Snapshot], real_engine: Engine) -> Callable[..., list[Match]]:
    """The recommendations a sentence means, to the real model."""
    private = entries[-1].model_copy(
        update={
            "id": "secret",
            "kind": "recommendation",
            "recommendations": (3,),
            "title": "Zanzibar",
            "text": "- Museums should open an office in Zanzibar.",
            "questions": ("Should museums open an office in Zanzibar?",),
        }
    )
    snapshot = picture(*entries, (private, "7"), engine=real_engine)
    return lambda query, scope=HUB: by_meaning(snapshot, real_engine, query, scope)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("Who should pay for the staff and equipment museums need to use AI?", 2),
        ("Should politicians see museums as places people trust in times of AI?", 1),
        ("Is there to be one place where museums in Europe get help with AI?", 3),
        ("Qui devrait financer le personnel et le matériel dont les musées ont besoin pour l'IA ?", 2),
    ],
)
def test_a_sentence_means_the_recommendation_that_is_about_it(
    meant: Callable[..., list[Match]], query: str, expected: int
) -> None:
    """Without any of the names, in whichever language."""
    assert expected == meant(query)[0].number


def test_the_own_words_of_an_entry_mean_its_recommendation(
    meant: Callable[..., list[Match]], entries: list[Entry]
) -> None:
    """Every statement of an entry that is one of the three leads to that one; scores fall from the best."""
    for entry in entries:
        if entry.number is not None:
            matches = meant(entry.text.split("\n")[0].removeprefix("- "))
            assert entry.number == matches[0].number
            assert matches == sorted(matches, key=lambda match: -match.score)
            assert len(matches) == len({match.number for match in matches})


@pytest.mark.parametrize("query", ["who won the world cup in 2022", "asdf qwer", "🎨", "", "\0", "a" * 20_000])
def test_what_is_foreign_to_the_field_means_none(meant: Callable[..., list[Match]], query: str) -> None:
    """The least unlike of three is not an answer."""
    assert [] == meant(query)


def test_a_private_entry_means_nothing_to_others(meant: Callable[..., list[Match]]) -> None:
    """A server's own entry leads to a recommendation there, and nowhere else."""
    query = "Should museums open an office in Zanzibar?"
    assert 3 == meant(query, Scope(server="7"))[0].number
    best = meant(query, Scope(server="7"))[0].score
    assert all(match.score < best - 0.05 for scope in (HUB, Scope(server="8")) for match in meant(query, scope))
