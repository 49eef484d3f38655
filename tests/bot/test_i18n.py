"""What Docent says, in every language: the same keys, the same placeholders, within Discord's limits."""

import re
from functools import cache
from typing import get_args

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.errors import UsageError
from bot.i18n import LOCALES, chosen_language, known_language, language_name, say
from knowledge.language import LANGUAGES
from knowledge.model import Action
from knowledge.topics import topics

VERBS = (*get_args(Action), "approve", "send-back", "reject", "edit", "details", "passages", "consequences")


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
    return 80 if key.endswith("-button") or key.startswith(("setup-two-", "gap-take-")) else 1024


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
        *("draft-state-", "setup-propose", "setup-approve", "setup-publish", *(f"draft-{verb}" for verb in VERBS)),
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
