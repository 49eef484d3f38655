"""The laws of the corpus that comes with Docent, and of the question sets it is measured with."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from knowledge import laws
from knowledge.coverage import themes
from knowledge.language import LANGUAGES, detect
from knowledge.model import UNDETERMINED, Entry
from knowledge.sync import CORPUS
from knowledge.topics import topics

QUESTIONS = CORPUS.parent / "questions"
SETS = ("tune", "test")
PUBLISHED = Path(__file__).parent / "data" / "published_ids.txt"
"""Ids of the editions so far, one a line; lines are only ever added."""


@pytest.fixture(scope="module")
def entries() -> dict[str, Entry]:
    """Every entry and translation by its id."""
    return {entry.id: entry for entry in laws.read(CORPUS)[0].values()}


@pytest.fixture(scope="module")
def originals(entries: dict[str, Entry]) -> dict[str, Entry]:
    """The entries that are no translations."""
    return {name: entry for name, entry in entries.items() if not entry.translation}


@pytest.fixture(scope="module")
def present_ids(originals: dict[str, Entry]) -> dict[str, str]:
    """Every id and alias, with the id of the entry it leads to."""
    return {name: entry.id for entry in originals.values() for name in (entry.id, *entry.aliases)}


@pytest.fixture(scope="module")
def questions() -> dict[str, list[dict[str, Any]]]:
    """The lines of both question sets."""
    return {name: [json.loads(line) for line in lines_of(name)] for name in SETS}


def lines_of(name: str) -> list[str]:
    """The lines of one question set."""
    return (QUESTIONS / f"{name}.jsonl").read_text("utf-8").splitlines()


# --- entries


def test_every_law_of_the_corpus_is_kept() -> None:
    """Files, ids, sources, reviews, questions, translations: see `knowledge.laws`, which editors run too."""
    assert [] == laws.check(CORPUS)


def test_an_id_once_published_is_found_for_ever(present_ids: dict[str, str]) -> None:
    """Links, citations and question sets of others refer to them."""
    assert [] == [name for name in PUBLISHED.read_text("utf-8").split() if name not in present_ids]


def test_the_corpus_is_whole(originals: dict[str, Entry]) -> None:
    """Some three hundred entries came with the first edition, and each recommendation has its one entry."""
    assert len(originals) >= 300
    assert sorted(entry.number for entry in originals.values() if entry.number) == [1, 2, 3]


def test_topics_are_few_and_each_says_what_belongs_to_it(originals: dict[str, Entry]) -> None:
    """At most fifteen, one sentence each, none of them empty."""
    assert len(topics()) <= 15
    assert [] == [name for name, sentence in topics().items() if not re.fullmatch(r"[A-Z].{20,}\.", sentence)]
    assert topics().keys() == {entry.topic for entry in originals.values()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_recommendations_can_be_read_in_every_language(entries: dict[str, Entry], language: str) -> None:
    """The overview and all three; in another language as Docent's own translation, which says so, and is in it."""
    for name in ("recommendations-overview", *(entry.id for entry in entries.values() if entry.number)):
        found = entries[name if language == "en" else f"{name}.{language}"]
        assert (language, language == "en") == (found.language, found.translation is None)
        assert language == detect(found.text)


def test_every_term_is_named_in_every_language(originals: dict[str, Entry]) -> None:
    """So that it is looked up by the word people know."""
    terms = [entry for entry in originals.values() if entry.topic == "glossary"]
    assert len(terms) >= 25
    assert [] == [entry.id for entry in terms if entry.terms.keys() != LANGUAGES.keys() - {"en"}]


def test_no_list_of_questions_is_in_one_language_only(originals: dict[str, Entry]) -> None:
    """Five languages at least; short questions are not always recognised, so four are asked for."""
    known = {entry.id: {detect(question) for question in entry.questions} for entry in originals.values()}
    assert [] == [name for name, languages in known.items() if len(languages - {UNDETERMINED}) < 4]


# --- what the recommendations cover


def test_every_statement_of_the_matrix_stands_in_its_entry(entries: dict[str, Entry]) -> None:
    """What is set side by side is quoted, not retold."""
    said = [found for theme in themes() for found in (*map(theme.says, (1, 2, 3)), theme.note) if found]
    assert [] == [found for found in said if found.says not in entries[found.entry].text]


def test_a_silent_theme_says_so_and_every_theme_leads_on(present_ids: dict[str, str]) -> None:
    """Where all three say nothing there is a note; each theme names entries that help, by their present ids."""
    assert [] == [theme.theme for theme in themes() if bool(theme.numbers) == bool(theme.note)]
    assert [] == [name for theme in themes() for name in theme.act if present_ids.get(name) != name]


def test_every_theme_has_a_title_in_every_language() -> None:
    """People look a theme up by its name."""
    assert [] == [theme.theme for theme in themes() if theme.title.keys() != LANGUAGES.keys()]


# --- question sets


@pytest.mark.parametrize("name", SETS)
def test_every_line_of_a_question_set_is_a_question(name: str) -> None:
    """JSON, with an id, a text, a language we know and a list of the entries that answer it."""
    wrong = []
    for line in lines_of(name):
        row = json.loads(line)
        sound = (
            isinstance(row["id"], str)
            and isinstance(row["text"], str)
            and row["text"].strip()
            and row["lang"] in LANGUAGES
            and isinstance(row["relevant"], list)
        )
        if not sound:
            wrong.append(line)
    assert [] == wrong


def test_no_question_is_in_both_sets(questions: dict[str, list[dict[str, Any]]]) -> None:
    """What was tuned on proves nothing: ids are unique over both sets, and so are the words."""
    rows = [row for name in SETS for row in questions[name]]
    for key in ("id", "text"):
        counted = Counter(row[key].casefold() for row in rows)
        assert [] == [value for value, count in counted.items() if count > 1]


def test_the_sets_are_large_enough_to_tell(questions: dict[str, list[dict[str, Any]]]) -> None:
    """Answerable and unanswerable questions, dialogues and look-ups, in at least fifteen languages."""
    rows = [row for name in SETS for row in questions[name]]
    asked = Counter(bool(row["relevant"]) for row in rows)
    dialogues = [row for row in rows if row.get("turns")]
    assert (asked[True] >= 500, asked[False] >= 200, len(dialogues) >= 60) == (True, True, True)
    assert [] == [row["id"] for row in dialogues if row["turns"][-1] != row["text"]]
    assert len({row["lang"] for row in rows}) >= 15


def test_look_ups_lead_to_a_recommendation_or_to_none() -> None:
    """At least eighty over both splits, none in both."""
    rows = [json.loads(line) for name in SETS for line in lines_of(f"lookups-{name}")]
    assert len(rows) >= 80
    assert [] == [row["id"] for row in rows if row["number"] not in (1, 2, 3, None) or row["lang"] not in LANGUAGES]
    assert len(rows) == len({row["text"].casefold() for row in rows})


@pytest.mark.parametrize("name", SETS)
def test_a_set_asks_what_can_and_what_cannot_be_answered(questions: dict[str, list[dict[str, Any]]], name: str) -> None:
    """Finding and abstaining are measured on the same set."""
    answerable = sum(bool(row["relevant"]) for row in questions[name])
    assert 0.4 < answerable / len(questions[name]) < 0.95


@pytest.mark.parametrize("name", SETS)
def test_the_answers_are_in_the_corpus(
    questions: dict[str, list[dict[str, Any]]], entries: dict[str, Entry], name: str
) -> None:
    """The relevant entries exist, and one of them holds the expected answer word for word; else there is none."""
    wrong = []
    for row in questions[name]:
        texts = [entries[entry].text for entry in row["relevant"] if entry in entries]
        answer = row.get("answer")
        missing = len(texts) < len(row["relevant"])
        if missing or bool(answer) != bool(texts) or (answer and not any(answer in text for text in texts)):
            wrong.append(row["id"])
    assert [] == wrong


@pytest.mark.parametrize("name", SETS)
def test_no_question_of_a_set_was_given_away(
    questions: dict[str, list[dict[str, Any]]], entries: dict[str, Entry], name: str
) -> None:
    """An entry's own questions are searched; one that is also in a set would be found by copying."""
    given = {question.casefold() for entry in entries.values() for question in entry.questions}
    assert [] == [row["id"] for row in questions[name] if row["text"].casefold() in given]
