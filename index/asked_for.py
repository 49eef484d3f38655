"""What kind of thing a question asks for, a figure, money or a date, and whether a sentence has one to give.

'How much is the fee?' is not answered by a sentence without a sum, however well it speaks of fees.
"""

import re
from functools import cache
from pathlib import Path
from typing import Literal

from index.question import folded
from knowledge import model
from knowledge.frontmatter import load

WORDS = Path(model.__file__).parent / "asked_for.yaml"

Kind = Literal["number", "money", "date"]
KINDS: tuple[Kind, ...] = ("number", "money", "date")

_HELD: dict[Kind, re.Pattern[str]] = {
    "number": re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|dozen|none|all)\b"),
    "money": re.compile(r"€|£|\$|\b(?:eur|euros?|gbp|usd|dollars?|pounds?|sek|nok|dkk|chf|free|fees?|costs?|paid)\b"),
    "date": re.compile(
        r"\b(?:1[5-9]|20)\d\d\b|\b\d{1,2} ?(?:january|february|march|april|may|june|july|august|september|october"
        r"|november|december)\b"
    ),
}
_TOKEN = re.compile(r"\w+")


def asked_for(text: str, language: str) -> frozenset[Kind]:
    """What a question asks for; nothing in particular, as a rule."""
    words = f" {' '.join(_TOKEN.findall(folded(text)))} "
    return frozenset(kind for kind, pattern in _asking(language).items() if pattern.search(words))


def holds(kind: Kind, sentence: str) -> bool:
    """Whether an English sentence has a thing of that kind in it; in other languages digits tell."""
    return bool(_HELD[kind].search(sentence.casefold()))


@cache
def _asking(language: str) -> dict[Kind, re.Pattern[str]]:
    listed = load(WORDS.read_text(encoding="utf-8"))
    known = listed.get(language) or listed["en"]
    return {kind: re.compile("|".join(_phrase(str(phrase)) for phrase in known[kind])) for kind in KINDS}


def _phrase(phrase: str) -> str:
    return " " + re.escape(folded(phrase)).replace(r"\*", r"\w*").replace(r"\ ", " ") + "(?= )"
