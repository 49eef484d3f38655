"""Reading a typed question: what people and attackers type becomes something to search for, or a plain refusal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.question import MOST_LETTERS, Question, Unreadable, read, spoken, tidy
from knowledge.language import LANGUAGES


@pytest.mark.parametrize(
    "typed", ["", " ", "\n\t \r\n", "\u3000\u00a0", "\0\0", "\u200b\ufeff", "\u202e\u202c", "\ud800"]
)
def test_nothing_to_see_is_empty(typed: str) -> None:
    """Blanks and invisible characters are no question."""
    assert Unreadable("empty", 0) == read(typed)


@pytest.mark.parametrize("typed", ["🎨", "🖼️🏛️", "👩‍🎨", "???", "¿?", "...!", "\u0301\u0301\u0301", "\u200d", "—"])
def test_signs_without_a_letter_or_digit_are_wordless(typed: str) -> None:
    """An emoji or a row of question marks can be seen, but not searched for."""
    found = read(typed)
    assert isinstance(found, Unreadable)
    assert "wordless" == found.why


def test_twenty_thousand_letters_are_too_long() -> None:
    """A document pasted into the question is refused, with its length."""
    assert Unreadable("too_long", 20_000) == read("a" * 20_000)


@pytest.mark.parametrize(("letters", "expected"), [(MOST_LETTERS, Question), (MOST_LETTERS + 1, Unreadable)])
def test_the_limit_itself_may_be_used(letters: int, expected: type) -> None:
    """A question of exactly the most letters is read; one more is not."""
    assert isinstance(read("a" * letters), expected)


def test_only_what_remains_counts_towards_the_length() -> None:
    """Blanks and invisible characters make no question too long."""
    assert Question("What is LIDO?", "en") == read(f"What is{' ' * 5000}LIDO?{chr(0x200B) * 5000}")


def test_nul_separates_words() -> None:
    """A NUL character neither ends the question nor glues its words together."""
    assert Question("What is LIDO?", "en") == read("What\0is\0LIDO?")


@pytest.mark.parametrize("separator", ["\x1c", "\x1d", "\x1e", "\x1f", "\x85"])
def test_control_characters_that_are_blanks_separate_words(separator: str) -> None:
    """Python and Unicode count these as white space, and so does a text pasted from an old system."""
    assert "What is LIDO?" == tidy(f"What{separator}is{separator}LIDO?")


@pytest.mark.parametrize(
    "mark", ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2069", "\u200f"]
)
def test_direction_marks_are_removed(mark: str) -> None:
    """A right-to-left override must not turn around what Docent writes after repeating the question."""
    assert "What is LIDO?" == tidy(f"{mark}What is {mark}LIDO{mark}?")


def test_piled_up_accents_are_cut_down() -> None:
    """Zalgo text keeps its letters and at most two marks on each, so it cannot overrun the lines around it."""
    typed = "".join(letter + "\u0338\u0321\u0334\u0327\u0322" * 20 for letter in "Museum")
    tidied = tidy(typed)
    assert "Museum" == "".join(letter for letter in tidied if not unicodedata.combining(letter))
    assert 3 * len("Museum") >= len(tidied)


def test_ordinary_accents_survive() -> None:
    """Letters with one or two accents, composed or not, are words of our languages (and of Vietnamese)."""
    assert "mužejs dóchas Việt" == tidy("muz\u030cejs do\u0301chas Vie\u0323\u0302t")


def test_joiners_survive_between_letters() -> None:
    """Some scripts spell with zero-width joiners, and emoji are built with them."""
    assert "می\u200cخواهم 👩‍🎨" == tidy("می\u200cخواهم 👩‍🎨")


@pytest.mark.parametrize("typed", ["Что такое LIDO и μουσείο?", "LIDOとは museum", "Ist ΤΝ das gleiche wie AI?"])
def test_mixed_scripts_are_read_as_typed(typed: str) -> None:
    """Names in another script are part of many questions; the language is one we answer in."""
    found = read(typed)
    assert isinstance(found, Question)
    assert typed == found.text
    assert found.language in LANGUAGES


def test_lone_surrogates_are_dropped() -> None:
    """Half a character cannot be stored or sent on; the rest of the question can."""
    found = read("\ud800What is LIDO?\udfff")
    assert isinstance(found, Question)
    assert "What is LIDO?" == found.text


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Who should pay for the digitisation of collections?", "en"),
        ("Wer bezahlt die Digitalisierung der Sammlungen?", "de"),
        ("Qui doit payer la numérisation des collections ?", "fr"),
        ("Ποιος πληρώνει για την ψηφιοποίηση των συλλογών;", "el"),
        ("Kas maksab kogude digiteerimise eest?", "et"),
    ],
)
def test_the_language_is_that_of_the_question(typed: str, language: str) -> None:
    """People are answered in the language they ask in."""
    assert Question(typed, language) == read(typed)


def test_a_given_language_wins() -> None:
    """What the asker chose is not second-guessed."""
    assert Question("Was ist LIDO?", "fr") == read("Was ist LIDO?", "fr")


@pytest.mark.parametrize("typed", ["42", "50(4)?", "2024"])
def test_a_question_without_letters_is_english(typed: str) -> None:
    """A number tells no language."""
    assert "en" == spoken(typed)


@given(st.text())
def test_any_text_is_read_without_error(typed: str) -> None:
    """The result can be encoded, shown on one line and searched for, or says why it cannot."""
    found = read(typed)
    if isinstance(found, Question):
        found.text.encode("utf-8")
        assert found.text.isprintable() or set("\u200c\u200d\u00a0") & set(found.text)
        assert " ".join(found.text.split()) == found.text
        assert 1 <= len(found.text) <= MOST_LETTERS


@given(st.text(st.characters(exclude_categories=("Cf",))))
def test_tidying_a_tidy_text_changes_nothing(typed: str) -> None:
    """A question repeated by the conversation is the same question."""
    assert tidy(typed) == tidy(tidy(typed))
