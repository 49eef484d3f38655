"""A question as it was typed, made safe to search with, or found unreadable."""

import re
import unicodedata
from dataclasses import dataclass

from knowledge.language import LANGUAGES, detect
from knowledge.model import UNDETERMINED

MOST_LETTERS = 1000
"""A question longer than this is a document; the model would read only its beginning."""

_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
_JOINERS = "\u200c\u200d"
_STACKED_MARKS = re.compile(r"([\u0300-\u036f])[\u0300-\u036f]{2,}")


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for: readable text and the language it is answered in."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nothing to search for, and what the asker can do about it: `empty`, `wordless` or `too_long`."""

    why: str
    length: int


def read(typed: str, language: str | None = None) -> Question | Unreadable:
    """Tidy a typed question. A given language (ISO 639-1) wins over the detected one."""
    text = tidy(typed)
    if len(text) > MOST_LETTERS:
        return Unreadable("too_long", len(text))
    if not any(letter.isalnum() for letter in text):
        return Unreadable("wordless" if text else "empty", len(text))
    return Question(text, language or spoken(text))


def spoken(text: str) -> str:
    """The language to answer in; English where the text does not tell."""
    found = detect(text)
    return "en" if found == UNDETERMINED or found not in LANGUAGES else found


def tidy(typed: str) -> str:
    """Text without control, direction and other invisible characters, piled-up accents and runs of blanks."""
    composed = unicodedata.normalize("NFC", typed)
    seen = "".join(letter if _is_visible(letter) else _blank(letter) for letter in composed)
    return " ".join(_STACKED_MARKS.sub(r"\1", seen).split())


def _blank(letter: str) -> str:
    """What stands for a letter that is not shown: a blank where it parts words, else nothing."""
    return " " if letter.isspace() or letter == "\0" else ""


def _is_visible(letter: str) -> bool:
    return letter in _JOINERS or unicodedata.category(letter) not in _INVISIBLE
