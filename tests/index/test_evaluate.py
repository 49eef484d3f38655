"""Measuring: figures against ones worked out by hand, and question sets that are refused by line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from index.answer import Answer, Quote
from index.ask import Asker
from index.engine import Engine
from index.errors import QuestionSetError
from index.evaluate import Labelled, Outcome, by_present_ids, measure, read_questions, report, run, snapshot_of
from knowledge.ingest import read_file
from knowledge.model import HUB, Entry, entry_id
from knowledge.review import Review
from knowledge.store import Store
from knowledge.sync import CORPUS

METRICS = [
    "n", "recall_at_1", "recall_at_5", "mrr_at_10", "auroc", "answered_rate", "false_answer_rate",
    "correct_when_answered", "p50_ms", "p95_ms",
]  # fmt: skip


def quote(entry: str) -> Quote:
    return Quote(
        "Text.", entry, "Title", None, "Source", "https://x", None, None, "en", 0.9, "own", False, "high", None
    )


def outcome(
    relevant: str, ranking: str, confidence: float, quoted: str = "", lang: str | None = "en", total: float = 1.0
) -> Outcome:
    """A question whose relevant, ranked and quoted entries are single letters."""
    answer = Answer(
        question="?",
        language="fi",
        reason=None if quoted else "not_covered",
        confidence=confidence,
        quotes=tuple(map(quote, quoted)),
        related=(),
        edition=1,
        ranking=tuple(ranking),
        milliseconds={"total": total},
    )
    return Outcome(Labelled(id="1", text="?", lang=lang, relevant=tuple(relevant)), answer)


FOUR = [
    outcome("a", "abcdef", 0.9, "ab"),  # right, at place 1
    outcome("b", "acdeb", 0.8, "a"),  # answered from the wrong entry, right at place 5
    outcome("xf", "abcdef", 0.3),  # abstained, right at place 6
    outcome("x", "abcdefghij", 0.2),  # abstained, not ranked
]
THREE = [outcome("", "abc", 0.1), outcome("", "abc", 0.25), outcome("", "abc", 0.85, "a")]


def test_recall_and_reciprocal_rank_are_over_the_answerable() -> None:
    """Places 1, 5, 6 and none: a quarter at 1, a half within 5, and (1 + 1/5 + 1/6 + 0) / 4 = 0.3417."""
    found = measure([*FOUR, *THREE])
    assert (7, 0.25, 0.5, 0.3417) == (found.n, found.recall_at_1, found.recall_at_5, found.mrr_at_10)


def test_rates_are_shares_of_their_own_kind() -> None:
    """Two of four answerable were answered, one of them rightly; one of three unanswerable was."""
    found = measure([*FOUR, *THREE])
    assert (0.5, 0.5, 0.3333) == (found.answered_rate, found.correct_when_answered, found.false_answer_rate)


def test_the_roc_area_counts_pairs_in_the_right_order() -> None:
    """Of the 12 pairs, .9 beats three, .8 and .3 beat two each, .2 beats one: 8 of 12."""
    assert 0.6667 == measure([*FOUR, *THREE]).auroc


def test_equal_confidence_is_half_a_pair() -> None:
    """A gate that cannot tell is worth a half."""
    assert 0.5 == measure([outcome("a", "a", 0.5), outcome("", "a", 0.5)]).auroc


def test_the_first_quote_decides_whether_an_answer_is_right() -> None:
    """What people read first counts, not that the right entry was quoted, too."""
    assert 0.5 == measure([outcome("a", "ab", 0.9, "ab"), outcome("b", "ab", 0.9, "ab")]).correct_when_answered


def test_percentiles_are_of_the_total_time() -> None:
    """Of 1 to 101 milliseconds the middle is 51, and 96 is not exceeded by 95 of 100."""
    found = measure([outcome("a", "a", 0.5, total=float(ms)) for ms in range(1, 102)])
    assert (51.0, 96.0) == (found.p50_ms, found.p95_ms)


def test_what_cannot_be_measured_is_none() -> None:
    """No answerable question: no recall. No unanswerable one: no false answers. No question: no figure."""
    unanswerable = measure(THREE)
    assert (None, None, None, None) == (
        unanswerable.recall_at_1,
        unanswerable.mrr_at_10,
        unanswerable.auroc,
        unanswerable.correct_when_answered,
    )
    assert (None, None) == (measure(FOUR).false_answer_rate, measure(FOUR).auroc)
    assert (0, None, 0.0) == (measure([]).n, measure([]).answered_rate, measure([]).p50_ms)


def test_a_relevant_entry_is_known_by_its_present_id(an_entry: Callable[..., Entry]) -> None:
    """An outside set may name passages by anything, and entries by ids from before they were merged."""
    kept = an_entry("kept", aliases=("gone", "older"))
    asked = Labelled(id="1", text="?", relevant=("doc 12/ä", "gone", "kept", "lido"))
    resolved = by_present_ids([asked], [kept, an_entry("lido")])[0]
    assert (entry_id("doc 12/ä"), "kept", "lido") == resolved.relevant
    answer = Answer("?", "en", None, 0.5, (quote("kept"),), (), 1, ("z", "kept"))
    assert (2, True) == (Outcome(resolved, answer).rank, Outcome(resolved, answer).is_correct)


def test_the_report_has_the_metrics_of_the_contract() -> None:
    """Overall and by language of the question; where a question names none, the one it was answered in."""
    found = report([*FOUR, outcome("a", "a", 0.9, "a", lang="de"), outcome("a", "ba", 0.9, "a", lang=None)])
    assert ["overall", "by_language"] == list(found)
    assert ["de", "en", "fi"] == list(found["by_language"])
    assert all(METRICS == list(metrics) for metrics in (found["overall"], *found["by_language"].values()))
    assert (6, 4, 1, 1) == (found["overall"]["n"], *(found["by_language"][code]["n"] for code in ("en", "de", "fi")))
    assert (1.0, 0.5) == (found["by_language"]["de"]["mrr_at_10"], found["by_language"]["fi"]["mrr_at_10"])
    assert json.loads(json.dumps(found)) == found


@pytest.fixture
def question_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes lines to a file."""

    def write(*lines: str) -> Path:
        path = tmp_path / "questions.jsonl"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write


GOOD = '{"id": "1", "text": "What is LIDO?", "lang": "en", "relevant": ["lido"]}'


def test_a_question_set_is_read_line_by_line(question_file: Callable[..., Path]) -> None:
    """Blank lines do not count; fields beyond the contract are allowed."""
    questions = read_questions(question_file(GOOD, "", '{"id": "2", "text": "Who?", "difficulty": 3}', "   "))
    assert [("1", "en", ("lido",)), ("2", None, ())] == [(item.id, item.lang, item.relevant) for item in questions]


@pytest.mark.parametrize(
    "bad",
    [
        "{", "[]", '"text"', "null", "{}", '{"id": "2"}', '{"text": "no id"}', '{"id": "2", "text": null}',
        '{"id": "2", "text": "?", "relevant": "lido"}', "not JSON at all",
    ],
)  # fmt: skip
def test_a_bad_line_is_named(question_file: Callable[..., Path], bad: str) -> None:
    """The person who wrote the file is told where to look and what is wanted, blank lines counted."""
    path = question_file(GOOD, "", bad)
    with pytest.raises(QuestionSetError, match=r"^Line 3 of .*questions\.jsonl is not a question; write"):
        read_questions(path)


@pytest.mark.parametrize("lines", [(), ("", "  ")])
def test_a_file_without_questions_is_refused(question_file: Callable[..., Path], lines: tuple[str, ...]) -> None:
    """Measuring nothing is a mistake, not a result."""
    with pytest.raises(QuestionSetError, match="holds no question"):
        read_questions(question_file(*lines))


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b'{"id": "1", "text": "\xe9"}'])
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    """A wrong name, a folder or another encoding."""
    path = tmp_path / "questions.jsonl"
    path.mkdir() if content is None else path.write_bytes(content)
    for wrong in (path, tmp_path / "missing.jsonl"):
        with pytest.raises(QuestionSetError, match="cannot be read; check the name and that it is UTF-8"):
            read_questions(wrong)


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\u0085"])
def test_only_line_feeds_end_a_line(question_file: Callable[..., Path], separator: str) -> None:
    """JSON allows other separators of lines inside a string, and json.dumps(..., ensure_ascii=False) writes them."""
    line = json.dumps({"id": "1", "text": f"one{separator}two"}, ensure_ascii=False)
    assert [f"one{separator}two"] == [item.text for item in read_questions(question_file(line))]


def test_a_byte_order_mark_is_no_part_of_the_first_question(tmp_path: Path) -> None:
    """Windows editors write one; imported passages may have it."""
    path = tmp_path / "questions.jsonl"
    path.write_text(GOOD, encoding="utf-8-sig")
    assert ["What is LIDO?"] == [item.text for item in read_questions(path)]


def test_ids_may_be_numbers(question_file: Callable[..., Path]) -> None:
    """As in passages: outside sets number their documents."""
    (found,) = read_questions(question_file('{"id": 1, "text": "Who?", "relevant": [12]}'))
    assert ("1", ("12",)) == (found.id, found.relevant)


@pytest.mark.parametrize("bad", ["[" * 100_000, '{"id": "1", "text": "?", "n": ' + "9" * 5000 + "}"])
def test_hostile_json_is_a_bad_line(question_file: Callable[..., Path], bad: str) -> None:
    """Too deep or too long a number: named like any other line."""
    with pytest.raises(QuestionSetError, match="Line 1 of"):
        read_questions(question_file(bad))


@pytest.mark.parametrize("name", ["test", "tune"])
def test_the_shipped_sets_are_in_order(shipped: dict[str, Entry], name: str) -> None:
    """Ids are unique, and every relevant entry is in the corpus."""
    questions = read_questions(CORPUS.parent / "questions" / f"{name}.jsonl")
    assert len(questions) == len({item.id for item in questions})
    assert set() == {entry for item in questions for entry in item.relevant} - shipped.keys()


def test_the_shipped_sets_share_no_question() -> None:
    """What is tuned on is not tested on."""
    test, tune = (
        {item.text for item in read_questions(CORPUS.parent / "questions" / f"{name}.jsonl")}
        for name in ("test", "tune")
    )
    assert set() == test & tune


def test_the_last_turn_is_asked_after_the_others() -> None:
    """A dialogue is one question with a past, in the terminal's scope; an unknown language is left to detection."""
    request = Labelled(id="1", text="Who made it?", lang="xx", turns=("What is LIDO?", "Who made it?")).request()
    assert ("Who made it?", HUB, None, ("What is LIDO?",)) == (
        request.typed,
        request.scope,
        request.language,
        request.earlier,
    )


def vectors(store: Store) -> list[tuple[object, ...]]:
    """Every row of the table of vectors."""
    with store.database.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM vectors")]


def test_a_corpus_from_a_file_leaves_the_store_untouched(
    store: Store, tmp_path: Path, hashing: Engine, an_entry: Callable[..., Entry]
) -> None:
    """Passages from outside are indexed aside: no entry, no vector, no edition is added to the user's own."""
    Review(store, "editor").publish([an_entry("lido")], "mine")
    before = (store.log.head(), store.entries.every(), vectors(store))
    path = tmp_path / "passages.jsonl"
    path.write_text(
        '{"id": 7, "text": "The zebra eats grass."}\n{"id": "p 2", "title": "Lions", "text": "Lions eat zebras."}\n',
        encoding="utf-8",
    )
    snapshot = snapshot_of(read_file(path), hashing)
    questions = [Labelled(id="1", text="What does the zebra eat, grass?", lang="en", relevant=("7",))]
    (found,) = run(Asker(lambda: snapshot, hashing), questions)
    assert (1, 0) == (found.rank, found.answer.edition)
    assert before == (store.log.head(), store.entries.every(), vectors(store))


def test_progress_is_told_a_question_at_a_time(hashing: Engine, an_entry: Callable[..., Entry]) -> None:
    """A person who waits sees how far it is, and the outcomes are in the order of the questions."""
    snapshot = snapshot_of([an_entry()], hashing)
    heard: list[tuple[int, int]] = []
    questions = [Labelled(id=str(number), text="What is lido?") for number in range(3)]
    outcomes = run(Asker(lambda: snapshot, hashing), questions, lambda *done: heard.append(done))
    assert [(1, 3), (2, 3), (3, 3)] == heard
    assert questions == [item.labelled for item in outcomes]
