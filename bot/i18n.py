"""Docent's own words in the languages of its members: one Fluent catalogue a language, English where one lacks."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fluent.runtime import FluentBundle, FluentResource

from bot.errors import UsageError
from knowledge.errors import DocentError
from knowledge.language import LANGUAGES

if TYPE_CHECKING:
    from fluent.runtime.resolver import Pattern

LOCALES = Path(__file__).parent / "locales"
FALLBACK = "en"
WORDS_OF_A_KEY = 7
"""How many words of an English sentence make its key; the tests see to it that no two sentences share one."""

_COMMAND = re.compile(r"(?<![\w/<])/([a-z]+(?: [a-z]+)?)\b")
_MESSAGE = re.compile(r"^(?P<key>[a-z][\w-]*) *=.*\n(?:(?:[ \t]+.*|[ \t]*)\n|\}.*\n)*", re.MULTILINE)
"""A line that begins with a key, and the indented, empty or closing ones that belong to it."""
_known_commands: dict[str, int] = {}


def say(language: str, key: str, /, **values: str | int) -> str:
    """The text of a key in a language. KeyError for a key that English does not have either."""
    for code in (language, FALLBACK):
        pattern = _pattern(code, key)
        if pattern is not None:
            return str(_bundle(code).format_pattern(pattern, values)[0])
    raise KeyError(key)


def say_error(language: str, error: DocentError) -> str:
    """What went wrong, in a language; as it stands where that language has no such sentence."""
    values = {name: _phrase(language, value) for name, value in error.values.items()}
    key = key_of("error", error.sentence)
    return say(language, key, **values) if has(key) else str(error)


def _phrase(language: str, value: str | int) -> str | int:
    """A value that is itself a few of Docent's own words."""
    key = key_of("phrase", value) if isinstance(value, str) else ""
    return say(language, key) if has(key) else value


def has(key: str) -> bool:
    """Whether there is a text of that key."""
    return key in _catalogue(FALLBACK)


def key_of(family: str, english: str) -> str:
    """The key of words that stand in English in the code: error-there-is-no-such-file."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"\{\w+,?\}", " ", english).lower())
    return "-".join([family, *words[:WORDS_OF_A_KEY]])


def link_commands(ids: Mapping[str, int]) -> None:
    """From now on commands are said as Discord's links to them, which bear the name of the reader's own language."""
    _known_commands.clear()
    _known_commands.update(ids)


def _linked(typed: str) -> str:
    """A command as it is typed after the slash, with a word that may belong to it or to the sentence."""
    first, _, second = typed.partition(" ")
    if typed in _known_commands:
        return f"</{typed}:{_known_commands[typed]}>"
    if first in _known_commands:
        return f"</{first}:{_known_commands[first]}>" + (f" {second}" if second else "")
    return f"/{typed}"


def language_name(code: str, language: str) -> str:
    """The name of one language in another, such as 'Englisch' for ('en', 'de')."""
    from babel import Locale

    name = Locale.parse(language).languages.get(code)
    return str(name or LANGUAGES.get(code, code))


def known_language(tag: str | None) -> str | None:
    """A language tag of any form ('de', 'pt-BR', 'nb', 'EN-gb') as the code of one of our languages, else None."""
    code = (tag or "").replace("_", "-").split("-")[0].lower()
    code = {"nb": "no", "nn": "no"}.get(code, code)
    return code if code in LANGUAGES else None


def chosen_language(given: str | None) -> str | None:
    """The language somebody asks for. Raises UsageError, naming the codes there are, for one Docent has not."""
    if given is None:
        return None
    code = known_language(given)
    if code is None:
        raise UsageError(f"Docent does not speak '{given}'; choose one of {', '.join(LANGUAGES)}.")
    return code


@cache
def _pattern(code: str, key: str) -> "Pattern | None":
    """One text, parsed when it is first said: a whole catalogue takes a tenth of a second, all of them three."""
    written = _catalogue(code).get(key)
    if written is None:
        return None
    bundle = _bundle(code)
    bundle.add_resource(FluentResource(_COMMAND.sub(r'{ COMMAND("\g<1>") }', written)))
    return bundle.get_message(key).value


@cache
def _bundle(code: str) -> FluentBundle:
    # Isolation marks around values would reach Discord as invisible characters.
    return FluentBundle([code], use_isolating=False, functions={"COMMAND": _linked})  # type: ignore[dict-item]


@cache
def _catalogue(code: str) -> Mapping[str, str]:
    """The messages of a language by their keys, as they are written; none of them refers to another."""
    path = LOCALES / f"{code}.ftl"
    if code not in LANGUAGES or not path.exists():
        return {}
    return {found["key"]: found[0] for found in _MESSAGE.finditer(path.read_text(encoding="utf-8") + "\n")}
