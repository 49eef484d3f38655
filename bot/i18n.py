"""Docent's own words in the languages of its members: one Fluent catalogue a language, English where one lacks."""

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.errors import UsageError
from knowledge.language import LANGUAGES

LOCALES = Path(__file__).parent / "locales"
FALLBACK = "en"


def say(language: str, key: str, /, **values: str | int) -> str:
    """The text of a key in a language. KeyError for a key that English does not have either."""
    for code in (language, FALLBACK):
        bundle = _bundle(code)
        pattern = bundle.get_message(key).value if bundle is not None and bundle.has_message(key) else None
        if bundle is not None and pattern is not None:
            return str(bundle.format_pattern(pattern, values)[0])
    raise KeyError(key)


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
def _bundle(code: str) -> FluentBundle | None:
    path = LOCALES / f"{code}.ftl"
    if code not in LANGUAGES or not path.exists():
        return None
    # Isolation marks around values would reach Discord as invisible characters.
    bundle = FluentBundle([code], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
