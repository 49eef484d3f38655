"""Which countries a text speaks of, in any of our languages: 'estnisch', 'Eesti' and 'Estonia' are one.

A question about Austria is not answered by an entry about Germany, however alike the rest is. The model sees that too
faintly, so the gate is told.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from index.question import folded
from knowledge import model
from knowledge.frontmatter import load

STEMS = Path(model.__file__).parent / "countries.yaml"
SHARED = 0.75
"""The part of a country's name that its declined forms keep: Italija, v Italiji; Польща, у Польщі."""
SHORTEST = 4

_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def countries(text: str, language: str) -> frozenset[str]:
    """The countries that a text in a language speaks of, as ISO 3166 codes."""
    beginnings = _beginnings(language)
    words = {word for word in _WORD.findall(folded(text)) if word[:2] in _first_letters(language)}
    return frozenset(
        code
        for word in words
        for length in range(2, len(word) + 1)
        if (code := beginnings.get(word[:length])) and (length >= SHORTEST or length == len(word))
    )


@cache
def _first_letters(language: str) -> frozenset[str]:
    """The first two letters of the words that may belong to a country: most words need no further look."""
    return frozenset(beginning[:2] for beginning in _beginnings(language))


@cache
def _beginnings(language: str) -> dict[str, str]:
    """How words that belong to a country begin in a language, with the code of the country."""
    known = dict(_from_names(language))
    listed = _listed().get(language, {})
    return known | {folded(beginning): str(code) for code, all_ in listed.items() for beginning in str(all_).split()}


@cache
def _listed() -> dict[str, dict[object, object]]:
    """The beginnings written down by language and country."""
    listed: dict[str, dict[object, object]] = load(STEMS.read_text(encoding="utf-8"))
    return listed


def _from_names(language: str) -> Iterator[tuple[str, str]]:
    """Babel's names of the listed countries; one of several words ('United Kingdom') would catch others, too."""
    from babel import Locale

    if language == "en":
        return  # all are listed: what 'Greece' begins with begins 'green', too
    named = Locale.parse("nb" if language == "no" else language).territories
    for code in _listed()["en"]:
        words = _WORD.findall(folded(str(named.get(str(code), ""))))
        if len(words) == 1 and len(words[0]) >= SHORTEST:
            yield words[0][: max(SHORTEST, round(len(words[0]) * SHARED))], str(code)
