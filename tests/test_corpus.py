"""The laws of the corpus that comes with Docent, and of the question sets it is measured with."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from knowledge.errors import CorpusError
from knowledge.frontmatter import parse, render
from knowledge.language import LANGUAGES
from knowledge.model import Entry
from knowledge.sync import CORPUS

QUESTIONS = CORPUS.parent / "questions"
SETS = ("tune", "test")
LONGEST = 400
"""Words in one entry: it is about one subject, and read on a phone."""
SHELF_LIFE = 18
"""Months after which an entry must have been looked at again."""


@pytest.fixture(scope="module")
def parsed() -> tuple[dict[Path, Entry], list[str]]:
    """Every corpus file that parses, by its path in the corpus, and the complaints about the others."""
    entries, broken = {}, []
    for path in sorted(CORPUS.rglob("*.md")):
        try:
            entries[path.relative_to(CORPUS)] = parse(path.read_text("utf-8"), path.name)
        except (CorpusError, ValueError) as error:
            broken.append(f"{path}: {error}")
    return entries, broken


@pytest.fixture(scope="module")
def corpus(parsed: tuple[dict[Path, Entry], list[str]]) -> dict[Path, Entry]:
    """The entries by path."""
    return parsed[0]


@pytest.fixture(scope="module")
def entries(corpus: dict[Path, Entry]) -> dict[str, Entry]:
    """The entries by id."""
    return {entry.id: entry for entry in corpus.values()}


@pytest.fixture(scope="module")
def questions() -> dict[str, list[dict[str, Any]]]:
    """The lines of both question sets."""
    return {name: [json.loads(line) for line in lines_of(name)] for name in SETS}


def lines_of(name: str) -> list[str]:
    """The lines of one question set."""
    return (QUESTIONS / f"{name}.jsonl").read_text("utf-8").splitlines()


def months_between(earlier: date, later: date) -> float:
    """Calendar months from one day to another."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month + (later.day > earlier.day) * 0.5


# --- files


def test_every_file_parses(parsed: tuple[dict[Path, Entry], list[str]]) -> None:
    """A broken file would keep Docent from starting."""
    assert [] == parsed[1]


def test_there_is_nothing_but_corpus_files() -> None:
    """A file of another kind would be shipped and never read."""
    assert [] == [path for path in CORPUS.rglob("*") if path.is_file() and path.suffix != ".md"]


def test_a_file_is_found_by_its_entry(corpus: dict[Path, Entry]) -> None:
    """The folder is the topic, the name is the id, and there are no folders in folders."""
    assert [] == [path for path, entry in corpus.items() if Path(entry.topic, f"{entry.id}.md") != path]


def test_the_files_are_as_export_would_write_them(corpus: dict[Path, Entry]) -> None:
    """An editor who exports, changes one entry and looks at the difference sees that one entry."""
    assert [] == [path for path, entry in corpus.items() if render(entry) != (CORPUS / path).read_text("utf-8")]


def test_the_corpus_is_whole(corpus: dict[Path, Entry]) -> None:
    """Some three hundred entries came with the first edition; ids are kept for good, so they can only grow."""
    assert len(corpus) >= 313


# --- ids


def test_ids_are_unique(corpus: dict[Path, Entry]) -> None:
    """Not even two that differ only in case, which some systems take for one file name."""
    counted = Counter(entry.id.casefold() for entry in corpus.values())
    assert [] == [name for name, count in counted.items() if count > 1]


def test_every_id_an_entry_points_to_exists(entries: dict[str, Entry]) -> None:
    """Related entries are offered as buttons; a dead one would be a dead end, and one to itself a circle."""
    dead = [
        f"{entry.id} -> {name}"
        for entry in entries.values()
        for name in entry.related
        if name not in entries or name == entry.id
    ]
    assert [] == dead


def test_an_alias_is_nobody_elses_id(entries: dict[str, Entry]) -> None:
    """A former id leads to one entry: it is neither an id in use nor the alias of two entries."""
    aliases = Counter(name for entry in entries.values() for name in entry.aliases)
    assert [] == [name for name, count in aliases.items() if count > 1 or name in entries]


def test_each_recommendation_has_its_one_entry(entries: dict[str, Entry]) -> None:
    """NEMO made three, and each look-up leads to one of them."""
    numbered = sorted((entry.number, entry.kind) for entry in entries.values() if entry.number)
    assert [(1, "recommendation"), (2, "recommendation"), (3, "recommendation")] == numbered


def test_a_recommendation_says_which_one_it_is_about(entries: dict[str, Entry]) -> None:
    """Its entry bears on its own number, and every part of one on at least one."""
    assert [] == [
        entry.id
        for entry in entries.values()
        if (entry.kind == "recommendation" and not entry.recommendations)
        or (entry.number and entry.number not in entry.recommendations)
    ]


# --- what vouches for an entry


def test_every_source_can_be_opened_and_has_a_publisher(entries: dict[str, Entry]) -> None:
    """A quote is worth what its source is worth."""
    assert [] == [
        entry.id
        for entry in entries.values()
        if not (entry.source.url or "").startswith(("https://", "http://")) or not entry.source.publisher
    ]


def test_every_entry_was_reviewed_and_will_be_again(entries: dict[str, Entry]) -> None:
    """Within eighteen months, since laws, tools and prices change."""
    assert [] == [
        entry.id
        for entry in entries.values()
        if not entry.reviewed
        or not entry.review_by
        or not 0 < months_between(entry.reviewed, entry.review_by) <= SHELF_LIFE
    ]


def test_no_entry_is_a_treatise(entries: dict[str, Entry]) -> None:
    """One subject, at most four hundred words."""
    assert {} == {entry.id: words for entry in entries.values() if (words := len(entry.text.split())) > LONGEST}


def test_every_entry_is_written_in_a_language_of_the_members(entries: dict[str, Entry]) -> None:
    """Another code could be neither searched nor translated."""
    assert set() == {entry.language for entry in entries.values()} - set(LANGUAGES)


def test_no_entry_asks_itself_twice(entries: dict[str, Entry]) -> None:
    """A question listed twice adds nothing and counts double."""
    assert [] == [
        entry.id
        for entry in entries.values()
        if len({question.casefold() for question in entry.questions}) < len(entry.questions)
    ]


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
