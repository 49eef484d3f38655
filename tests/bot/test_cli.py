"""The command line as a person types it: results, exit statuses, and one sentence for every mistake."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from bot.cli import hoisted, main
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
WHO_PAYS = {
    "en": "Who should pay for AI training in museums?",
    "de": "Wer soll für die KI-Schulung in Museen bezahlen?",
    "fr": "Qui devrait payer la formation à l'IA dans les musées ?",
    "el": "Ποιος πρέπει να πληρώσει για την εκπαίδευση στην τεχνητή νοημοσύνη στα μουσεία;",
    "pl": "Kto powinien płacić za szkolenia z AI w muzeach?",
}


@pytest.fixture
def terminal(indexed: Path, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of somebody whose index is built."""
    monkeypatch.setenv("DOCENT_DATA", str(indexed))
    monkeypatch.setenv("DOCENT_MODELS", str(models))


def run(*arguments: str) -> int:
    """Run a command in this process; its exit status."""
    with pytest.raises(SystemExit) as left:
        main(arguments)
    return int(left.value.code or 0)


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """The one JSON object that a command prints."""
    assert run(*arguments, "--json") == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize("language", WHO_PAYS)
def test_the_same_question_in_five_languages_gives_the_same_first_entry(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It answers from recommendation 2, in the language of the question."""
    answer = run_json(capsys, "ask", WHO_PAYS[language])
    assert answer["status"] == "answered"
    assert answer["language"] == language
    assert answer["quotes"][0]["entry"] == "recommendation-2-skills"


@pytest.mark.usefixtures("terminal")
def test_an_answer_has_every_field_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    """Outside checks rely on these names; every quote stands in its entry."""
    answer = run_json(capsys, "ask", WHO_PAYS["en"])
    assert list(answer) == [
        "question", "language", "status", "reason", "confidence", "answer", "quotes", "related", "edition", "milliseconds"
    ]  # fmt: skip
    assert set(answer["milliseconds"]) == {"total", "embed", "search", "compose"}
    assert 0 <= answer["confidence"] <= 1
    for quote in answer["quotes"]:
        assert set(quote) == {"text", "entry", "title", "section", "source_url", "language", "score"}
        assert quote["text"] in run_json(capsys, "corpus", "show", quote["entry"])["text"]


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("What time does the Louvre open on Sundays?", "outside"),
        ("", "unreadable"),
        (" \t ", "unreadable"),
        ("🎨🎨", "unreadable"),
        ("x" * 20_000, "unreadable"),
        ("\u202e\u200b", "unreadable"),
    ],
)
def test_what_cannot_be_answered_is_an_abstention_with_a_reason(
    question: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Abstaining is a result, exit status 0, with a sentence and no quote."""
    answer = run_json(capsys, "ask", question)
    assert (answer["status"], answer["reason"], answer["quotes"]) == ("abstained", reason, [])
    assert answer["answer"]


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    "question",
    ["What is LIDO\x00 and who maintains it?", "מה זה LIDO?", "What is ЛИДО λιδο LIDO?", "wh\udce9t is LIDO"],
)
def test_odd_letters_are_read_without_complaint(question: str, capsys: pytest.CaptureFixture[str]) -> None:
    """NUL, right-to-left and mixed scripts, broken bytes: still one JSON object."""
    assert run_json(capsys, "ask", question)["status"] in ("answered", "abstained")


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    ("query", "number"),
    [("1", 1), ("II", 2), ("third", 3), ("copyright", 2), ("Finanzierung", 2), ("hub", 3), ("qwertz", None)],
)
def test_a_look_up_says_which_recommendation_is_meant(
    query: str, number: int | None, capsys: pytest.CaptureFixture[str]
) -> None:
    """Null for what is none of them."""
    found = run_json(capsys, "recommendation", query)
    assert list(found) == [
        "query", "number", "title", "text", "language", "source_url", "addressed_to", "matches", "translation", "silent"
    ]  # fmt: skip
    assert found["number"] == number


@pytest.mark.usefixtures("terminal")
def test_eval_prints_the_metrics_of_the_contract(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Overall and by language; passages from outside are measured without touching the user's store."""
    passages = tmp_path / "passages.jsonl"
    passages.write_text(
        '{"id": "p/1", "title": "Clocks", "text": "The clock museum in Hilltop opened in 1921."}\n'
        '{"id": "p/2", "title": "Trams", "text": "The tram museum keeps forty trams, all of them working."}\n'
    )
    questions = tmp_path / "questions.jsonl"
    questions.write_text(
        '{"id": "a", "text": "When did the clock museum open?", "lang": "en", "relevant": ["p/1"]}\n'
        '{"id": "b", "text": "Wie viele Trams hat das Tram Museum?", "lang": "de", "relevant": ["p/2"]}\n'
        '{"id": "c", "text": "How do I bake bread?", "lang": "en", "relevant": []}\n'
    )
    before = run_json(capsys, "corpus", "status")["edition"]
    figures = run_json(capsys, "eval", str(questions), "--corpus", str(passages))
    assert sorted(figures["by_language"]) == ["de", "en"]
    assert figures["overall"]["n"] == 3
    assert figures["overall"]["recall_at_1"] == 1
    assert set(figures["overall"]) == {
        "n", "recall_at_1", "recall_at_5", "mrr_at_10", "auroc", "answered_rate", "false_answer_rate",
        "correct_when_answered", "p50_ms", "p95_ms",
    }  # fmt: skip
    assert run_json(capsys, "corpus", "status")["edition"] == before


def test_eval_compares_engines_on_the_same_questions(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One engine keeps the form of the contract; several stand side by side under their names."""
    passages, questions = tmp_path / "passages.jsonl", tmp_path / "questions.jsonl"
    rows = [
        {"id": "p1", "text": "Zebras eat grass on the savannah."},
        {"id": "p2", "text": "The lamp was lit in 1880."},
    ]
    passages.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    asked = {"id": "q1", "text": "What do zebras eat on the savannah?", "lang": "en", "relevant": ["p1"]}
    questions.write_text(json.dumps(asked), encoding="utf-8")
    one = run_json(capsys, "eval", str(questions), "--corpus", str(passages), "--engine", "hashing")
    both = run_json(
        capsys, "eval", str(questions), "--corpus", str(passages), "--engine", "hashing", "--engine", "default"
    )
    assert {"overall", "by_language"} == one.keys()
    assert ["hashing", "default"] == list(both["engines"])
    assert 1.0 == both["engines"]["default"]["overall"]["recall_at_1"]


def test_chat_understands_a_follow_up(settings: Settings) -> None:
    """Questions come from standard input; the second is understood from the first."""
    said = _process(settings, "chat", given="What is LIDO and who maintains it?\nand which version is current?\n")
    assert said.returncode == 0
    assert "version 1.1" in said.stdout


def test_an_imported_article_is_quoted_in_the_next_answer(settings: Settings, tmp_path: Path) -> None:
    """One command imports it; the next answer quotes it word for word and names the file."""
    sentence = "The Hilltop Clock Museum taught a language model to read 4,200 repair ledgers in the spring of 2026."
    article = tmp_path / "clock-museum.html"
    article.write_text(f"<html><title>Clock museum</title><body><h1>Clock museum</h1><p>{sentence}</p></body></html>")
    assert _process(settings, "corpus", "import", str(article)).returncode == 0
    said = _process(settings, "ask", "What did the Hilltop Clock Museum teach a model to read?", "--json")
    quote = json.loads(said.stdout)["quotes"][0]
    assert (quote["text"], quote["source_url"]) == (sentence, "clock-museum.html")


@pytest.mark.usefixtures("terminal")
def test_doctor_finds_everything_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    """Every check says what it saw."""
    found = run_json(capsys, "doctor")
    assert found["ok"]
    assert {check["check"] for check in found["checks"]} >= {
        "settings",
        "data folder",
        "disk",
        "answers",
        "discord",
        "sqlite",
    }


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("run",), 2, "Set DOCENT_TOKEN"),
        (("ask", "What is LIDO?", "--language", "tlh"), 2, "does not speak 'tlh'"),
        (("eval", "missing.jsonl"), 2, "cannot be read"),
        (("eval",), 2, "Name a question set"),
        (("ask",), 2, "Missing argument"),
        (("dance",), 2, "No such command"),
        (("--data", "/proc/nowhere", "ask", "What is LIDO?"), 1, "choose another with --data"),
    ],
)
def test_a_mistake_gets_one_sentence_and_its_exit_status(
    arguments: tuple[str, ...], status: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback, nothing on standard output."""
    assert run(*arguments) == status
    said = capsys.readouterr()
    assert said.out == ""
    assert says in said.err
    assert "Traceback" not in said.err


def test_a_wrong_token_is_named_as_such(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a network, or with a token Discord refuses, the operator reads what to do."""
    monkeypatch.setenv("DOCENT_TOKEN", "not-a-token")
    said = _process(settings, "run")
    assert said.returncode in (1, 2)
    assert "Traceback" not in said.stderr
    assert "not-a-token" not in said.stderr + said.stdout


def test_a_second_bot_on_the_same_folder_is_refused(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both would answer every question. A lock that nobody holds any more stands in nobody's way."""
    monkeypatch.setenv("DOCENT_TOKEN", "not-a-token")
    with FileLock(settings.data / "run.lock"):
        refused = _process(settings, "run")
    assert (refused.returncode, "Another `docent run` uses" in refused.stderr) == (2, True)
    assert "Another" not in _process(settings, "run").stderr


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["ask", "x", "--data", "d"], ["--data", "d", "ask", "x"]),
        (["ask", "x", "--data=d"], ["--data=d", "ask", "x"]),
        (["ask", "--", "--data"], ["ask", "--", "--data"]),
        (["--data", "d", "ask", "x"], ["--data", "d", "ask", "x"]),
    ],
)
def test_the_data_folder_may_be_named_anywhere(given: list[str], expected: list[str]) -> None:
    """Before or after the verb, but not behind `--`."""
    assert hoisted(given) == expected


@pytest.mark.parametrize("arguments", [["--help"], ["corpus", "list"], ["recommendation", "2"]])
def test_light_commands_load_nothing_heavy(settings: Settings, arguments: list[str]) -> None:
    """Help, the corpus list and a look-up by number load neither torch, FAISS, the model nor discord."""
    program = (
        "import sys\nfrom bot.cli import main\n"
        f"try: main({arguments!r})\nexcept SystemExit: pass\n"
        "print([n for n in ('torch', 'faiss', 'discord', 'onnxruntime', 'transformers') if n in sys.modules], file=sys.stderr)"
    )
    said = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=_environment(settings),
    )
    assert said.stderr.strip().endswith("[]")


def test_answering_imports_no_torch(settings: Settings) -> None:
    """The shipped engine answers with onnxruntime and tokenizers alone."""
    program = (
        "import sys\nfrom bot.cli import main\n"
        "try: main(['ask', 'What is LIDO?', '--json'])\nexcept SystemExit: pass\n"
        "print([n for n in ('torch', 'transformers', 'discord') if n in sys.modules], file=sys.stderr)"
    )
    said = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=_environment(settings),
    )
    assert said.stderr.strip().endswith("[]")
    assert json.loads(said.stdout)["status"] == "answered"


def _process(settings: Settings, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """A command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=given, capture_output=True, text=True, check=False, cwd=ROOT, env=_environment(settings), timeout=100,
    )  # fmt: skip


def _environment(settings: Settings) -> dict[str, str]:
    return os.environ | {"DOCENT_DATA": str(settings.data), "DOCENT_MODELS": str(settings.models), "NO_COLOR": "1"}


@pytest.mark.usefixtures("terminal")
def test_bench_tells_how_fast_answers_are(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """As ratios to the bare embedding; on few questions here, and without a word on what is fast enough."""
    monkeypatch.setattr("bot.cli.operating.MEASURED", 12)
    found = run_json(capsys, "bench")
    assert found["questions"] == 12
    assert found["p50_ratio"] == pytest.approx(found["answer_p50_ms"] / found["embed_p50_ms"], rel=0.01)
    assert 0 < found["throughput_ratio"] and found["answer_p50_ms"] <= found["answer_p99_ms"]
