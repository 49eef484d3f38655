"""What a question means after others: a wish for another language, a question that goes on, or a new subject."""

import pytest

from index.conversation import REMEMBERED, readings, wished_language
from index.question import MOST_LETTERS, Question, Unreadable, courtesy


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("und auf Deutsch?", "de"), ("en français ?", "fr"), ("in English please", "en"), ("a po polsku?", "pl"),
        ("česky prosím", "cs"), ("på svenska?", "sv"), ("entä suomeksi?", "fi"), ("és magyarul?", "hu"),
        ("latviski", "lv"), ("lietuviškai", "lt"), ("στα ελληνικά;", "el"), ("а українською?", "uk"),
        ("på norsk", "no"), ("in het Nederlands?", "nl"), ("em português", "pt"), ("în română", "ro"),
        ("po slovensky?", "sk"), ("v slovenščini?", "sl"), ("na hrvatskom", "hr"), ("на български", "bg"),
        ("eesti keeles", "et"), ("bil-Malti", "mt"), ("as Gaeilge", "ga"), ("in italiano?", "it"), ("auf Englisch", "en"),
    ],
)  # fmt: skip
def test_a_wish_for_another_language_is_understood(text: str, language: str) -> None:
    assert language == wished_language(text)


@pytest.mark.parametrize(
    "text",
    [
        "und in Polen?",
        "in Deutschland?",
        "na Slovensku?",
        "What does the Danish law on likeness say?",
        "and for small museums?",
        "",
    ],
)
def test_a_country_or_a_question_is_no_wish(text: str) -> None:
    assert wished_language(text) is None


def test_a_wish_asks_the_question_before_again() -> None:
    assert [Question("What is LIDO?", "de")] == readings("und auf Deutsch?", ("What is LIDO?",), None)


def test_a_question_is_read_alone_and_as_it_goes_on() -> None:
    """The last two before it count, courtesies among them do not; a given language stays."""
    earlier = ("What is SKOS?", "What is LIDO?", "thanks!", "Who made it?")
    alone, joined = readings("and when?", earlier, "en")  # type: ignore[misc]
    assert 2 == REMEMBERED
    assert Question("and when?", "en") == alone
    assert Question("What is LIDO? Who made it? and when?", "en") == joined


def test_a_short_question_is_in_the_language_of_the_one_before() -> None:
    """'Kosten?' alone could be several languages."""
    alone, joined = readings("Kosten?", ("Was ist Transkribus und wer betreibt es?",), None)  # type: ignore[misc]
    assert "de" == alone.language == joined.language


@pytest.mark.parametrize("earlier", [(), ("",), ("🎨",), ("danke",), ("a" * (MOST_LETTERS + 1),)])
def test_without_a_question_before_it_stands_alone(earlier: tuple[str, ...]) -> None:
    assert [Question("What is LIDO?", "en")] == readings("What is LIDO?", earlier, "en")


@pytest.mark.parametrize(
    "text",
    ["thanks!", "Vielen Dank!", "dziękuję bardzo", "ευχαριστώ πολύ", "Привіт", "good morning all", "ok", "merci"],
)
def test_courtesies_are_no_questions(text: str) -> None:
    assert courtesy(text)
    assert isinstance(readings(text, ("What is LIDO?",), None), Unreadable)


@pytest.mark.parametrize(
    "text", ["copyright", "Danke, und was kostet es?", "hello, what is LIDO?", "AI policy", "???", ""]
)
def test_what_asks_something_is_no_courtesy(text: str) -> None:
    assert courtesy(text) is None


@pytest.mark.parametrize(
    ("text", "language"), [("danke!", "de"), ("ευχαριστώ πολύ", "el"), ("kiitos paljon", "fi"), ("super", "en")]
)
def test_thanks_are_answered_in_their_language(text: str, language: str) -> None:
    assert language == courtesy(text)


def test_a_new_question_in_another_language_is_not_taken_for_the_one_before() -> None:
    """Nor does a wish for a language count as a question to go on from."""
    alone, joined = readings("what is LIDO?", ("Was ist SKOS?", "und auf Deutsch?"), None)  # type: ignore[misc]
    assert "en" == alone.language
    assert "Was ist SKOS? what is LIDO?" == joined.text
