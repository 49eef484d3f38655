"""What Docent says, in every language: the same keys, the same placeholders, within Discord's limits."""

import re
from ast import Call, Constant, Name, parse, walk
from functools import cache
from typing import get_args

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.app import Docent
from bot.errors import UsageError
from bot.i18n import LOCALES, chosen_language, key_of, known_language, language_name, link_commands, say, say_error
from index.ask import Request
from knowledge.errors import DocentError
from knowledge.ingest import refusals as refusals_of
from knowledge.language import LANGUAGES
from knowledge.model import HUB, Action
from knowledge.topics import topics

VERBS = (*get_args(Action), "approve", "send-back", "reject", "edit", "details", "passages", "consequences")


ON_BUTTONS = {
    *("sources", "form-ask", "setup-title", "setup-places-title", "setup-threads-on", "setup-threads-off"),
    *("privacy-export", "privacy-delete", "privacy-delete-sure", "volunteer-stop"),
}
IN_MENUS = {"setup-asks", "setup-forums", "setup-wait", "setup-language", "volunteer-topics", "vote-why", "gaps-pick"}
REFUSALS = ("CorpusError", "StaleEdit", "UnknownEntry", "UnknownDraft", "ImportRefused", "UsageError", "Busy")


@pytest.fixture(autouse=True)
def unlinked() -> None:
    """Commands stand as they are typed, whatever bot ran in this process before."""
    link_commands({})


@cache
def messages(code: str) -> dict[str, set[str]]:
    """The keys of a catalogue with the names of their placeholders."""
    body = FluentParser().parse((LOCALES / f"{code}.ftl").read_text(encoding="utf-8")).body
    assert not [entry for entry in body if isinstance(entry, ast.Junk)]
    found = [entry for entry in body if isinstance(entry, ast.Message)]
    return {entry.id.name: set(re.findall(r"\$(\w+)", FluentSerializer().serialize_entry(entry))) for entry in found}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_key_with_its_placeholders(code: str) -> None:
    """A missing key would surprise somebody with English, a missing placeholder with half a sentence."""
    assert messages(code).keys() == messages("en").keys()
    for key, names in messages("en").items():
        assert messages(code)[key] == names, key


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_longer_than_its_place(code: str) -> None:
    """Field values hold 1,024 characters, embed titles 256, buttons 80, menus 150, hints 100, forms and fields 45."""
    limits = {"previous": 80, "next": 80, "resources-pick": 150, "topics-pick": 150, "help-title": 256, "nearest": 256}
    for key, names in messages(code).items():
        text = say(code, key, **dict.fromkeys(names, "x" * 20))
        assert 0 < len(text) <= limits.get(key, _limit(key)), key


def _limit(key: str) -> int:
    """The most characters of a text by what it is for."""
    if key.endswith("-hint"):
        return 100
    if key.startswith(("field-", "form-")):
        return 45
    if key.startswith(("describe-", "choice-", "vote-")) and key not in ("vote-thanks", "vote-why"):
        return 100
    if key.startswith("name-"):
        return 32
    if key in ON_BUTTONS or key.endswith("-button") or key.startswith(("setup-two-", "gap-take-")):
        return 80
    return 150 if key in IN_MENUS else 1024


def test_every_key_is_used() -> None:
    """A text nobody sees should not be translated 26 times."""
    source = "".join(path.read_text() for path in LOCALES.parent.rglob("*.py"))
    families = (  # keys put together from what a thing is called in the code
        *(
            "abstain-",
            "help-",
            "topic-",
            "refused-",
            "deed-",
            "status-",
            "missing-",
            "consent-",
            "notice-",
            "recalled-",
        ),
        *("vote-", "privacy-", "audience-", "confidence-", "name-", "describe-", "choice-", "error-", "phrase-"),
        *("draft-state-", "setup-", *(f"draft-{verb}" for verb in VERBS)),
    )
    for key in messages("en"):
        assert re.search(f"[\"']{key}[\"']", source) or key.startswith(families), key


def test_every_topic_has_a_title() -> None:
    """Topics are listed in the reader's language."""
    assert {f"topic-{name}" for name in topics()} == {key for key in messages("en") if re.match("topic-", key)}


def test_a_language_without_a_text_falls_back_to_english() -> None:
    """Nobody gets an empty message."""
    assert say("ja", "sources") == "Sources"
    with pytest.raises(KeyError):
        say("en", "no-such-key")


@pytest.mark.parametrize(
    ("tag", "code"),
    [("de", "de"), ("pt-BR", "pt"), ("nb", "no"), ("EN-gb", "en"), ("sv_SE", "sv"), ("ja", None), (None, None)],
)
def test_language_tags_of_every_form_are_understood(tag: str | None, code: str | None) -> None:
    """Discord, operating systems and people write them differently."""
    assert known_language(tag) == code


def test_an_unknown_language_is_refused_with_the_ones_there_are() -> None:
    """The sentence lists what to choose from."""
    with pytest.raises(UsageError, match="bg, cs, da"):
        chosen_language("klingon")


def test_a_language_is_named_in_the_language_of_the_reader() -> None:
    """'Englisch' for a German reader."""
    assert language_name("en", "de") == "Englisch"


def refusals() -> set[str]:
    """The sentences with which something is refused, as they stand in the code of what Discord reaches."""
    root = LOCALES.parents[1]
    files = [*(root / "knowledge" / "store").glob("*.py"), *(root / "knowledge" / "ingest").glob("*.py")]
    files += [root / "knowledge" / f"{name}.py" for name in ("desk", "review", "writing")]
    files += [root / "bot" / f"{name}.py" for name in ("app", "pace", "preview")]
    files += [root / "bot" / "cogs" / "corpus" / "group.py"]
    calls = [node for file in files for node in walk(parse(file.read_text(encoding="utf-8"))) if isinstance(node, Call)]
    named = [call for call in calls if isinstance(call.func, Name) and call.func.id in REFUSALS and call.args]
    return {call.args[0].value for call in named if isinstance(call.args[0], Constant)}


OPERATORS = {
    "{name}: there is no such file; check the spelling and the folder.",
    "{name}: this is a folder; name a file in it, or import the folder as a whole.",
    "{names}: no file to import was found there; Docent reads {kinds}.",
    "{name}: the file cannot be opened; check that it is an ordinary file you may read.",
}
"""Refusals of paths, which only the terminal takes."""


def test_every_refusal_can_be_said_in_every_language() -> None:
    """With the same sentence in English as in the code, and no two of them under one key."""
    found = refusals() - OPERATORS
    assert len(found) >= 45
    assert len({key_of("error", sentence) for sentence in found}) == len(found)
    for sentence in found:
        names = re.findall(r"\{(\w+),?\}", sentence)
        english = say("en", key_of("error", sentence), **{name: f"<{name}>" for name in names})
        assert english == re.sub(r"\{(\w+),?\}", r"<\1>", sentence)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_refusal_is_said_with_its_values(code: str) -> None:
    """The name of the file stays, what is put into the sentence is translated too."""
    error = refusals_of.mismatched("report.pdf", "a PDF file", "a picture")
    said = say_error(code, error)
    assert "report.pdf" in said
    assert say(code, "phrase-a-picture") in said
    assert code == "en" or said != str(error)


def test_an_error_without_a_translation_is_said_as_it_stands() -> None:
    """Better English than nothing."""
    assert "The folder is gone; choose another." == say_error("de", DocentError("The folder is gone; choose another."))


def test_commands_become_links_once_their_ids_are_known() -> None:
    """A link bears the name that the reader's own Discord shows; in the terminal the words stay."""
    assert "/corpus review" in say("de", "help-suggest")
    link_commands({"corpus review": 7, "suggest": 8, "ask": 9})
    assert "</corpus review:7>" in say("de", "help-suggest")
    assert "</suggest:8>" in say("en", "help-suggest")
    assert "https://" in say("en", "error-check-the-source-give-a-title-a")


@pytest.mark.parametrize("code", LANGUAGES)
async def test_the_examples_in_the_help_are_answered(shared_docent: Docent, code: str) -> None:
    """Whoever copies one gets quotes."""
    opening, closing = (re.escape(mark) for mark in say(code, "quotation", text="|").split("|"))
    examples = [found.strip() for found in re.findall(f"{opening}(.+?){closing}", say(code, "help-examples"))]
    assert len(examples) == 3
    for example in examples:
        answer = await shared_docent.ask(Request(example, HUB))
        assert answer.reason is None, example
