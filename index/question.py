"""A question as it was typed, made safe to search with, or found unreadable."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from knowledge import model
from knowledge.frontmatter import load
from knowledge.language import LANGUAGES, detect
from knowledge.model import UNDETERMINED

MOST_LETTERS = 1000
"""A question longer than this is a document; the model would read only its beginning."""

COURTESIES = Path(model.__file__).parent / "courtesies.yaml"
MOST_WORDS_OF_A_COURTESY = 5
"""More words, and even 'a very good day to you all there' may be meant otherwise."""

_WORD = re.compile(r"[^\W_]+")
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
    """Nothing to search for, and why: `empty`, `wordless`, `courtesy` (thanks, a greeting) or `too_long`.

    `language` is the one it is said in, where that is known.
    """

    why: str
    length: int
    language: str | None = None


def read(typed: str, language: str | None = None, otherwise: str | None = None) -> Question | Unreadable:
    """Tidy a typed question. A given language (ISO 639-1) wins over the detected one, that over `otherwise`."""
    text = tidy(typed)
    if len(text) > MOST_LETTERS:
        return Unreadable("too_long", len(text))
    courteous = courtesy(text)
    if courteous:
        return Unreadable("courtesy", len(text), language or courteous)
    if not any(letter.isalnum() for letter in text):
        return Unreadable("wordless" if text else "empty", len(text))
    return Question(text, language or spoken(text, otherwise))


def courtesy(text: str) -> str | None:
    """The language of a text that is nothing but thanks, a greeting or the like: 'danke!', 'good morning all'.

    None for any other text. What several languages say, such as 'super', is taken for English.
    """
    words = _WORD.findall(folded(text))
    if not 0 < len(words) <= MOST_WORDS_OF_A_COURTESY or not _courtesies()["all"].issuperset(words):
        return None
    fitting = [code for code, known in _courtesies().items() if known.issuperset(words) and code != "all"]
    return fitting[0] if len(fitting) == 1 else "en"


@cache
def _courtesies() -> dict[str, frozenset[str]]:
    """The words of each language, and of "all"."""
    listed = load(COURTESIES.read_text("utf-8"))
    by_language = {str(code): frozenset(folded(str(word)) for word in words) for code, words in listed.items()}
    return {"all": frozenset().union(*by_language.values()), **by_language}


def folded(text: str) -> str:
    """Lower case without accents."""
    if text.isascii():
        return text.casefold()
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def spoken(text: str, otherwise: str | None = None) -> str:
    """The language to answer in; `otherwise`, that of its author, where the text does not tell another."""
    found = detect(text, otherwise)
    return otherwise or "en" if found == UNDETERMINED or found not in LANGUAGES else found


def tidy(typed: str) -> str:
    """Text without control, direction and other invisible characters, piled-up accents and runs of blanks."""
    composed = unicodedata.normalize("NFC", typed)
    seen = composed
    if not composed.isprintable():  # a text without anything invisible, as nearly all are, is not taken apart
        seen = "".join(letter if _is_visible(letter) else _blank(letter) for letter in composed)
    return " ".join(_STACKED_MARKS.sub(r"\1", seen).split())


def _blank(letter: str) -> str:
    """What stands for a letter that is not shown: a blank where it parts words, else nothing."""
    return " " if letter.isspace() or letter == "\0" else ""


def _is_visible(letter: str) -> bool:
    return letter in _JOINERS or unicodedata.category(letter) not in _INVISIBLE
