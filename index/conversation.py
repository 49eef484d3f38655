"""What a question means in the conversation it is asked in, without any model that writes."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from index.question import Question, Unreadable, folded, read, spoken
from knowledge.language import LANGUAGES

REMEMBERED = 2
"""How many earlier questions a later one may go on from."""
WORDS_OF_A_WISH = 3
"""'Und auf Deutsch?' is a wish for another language; a longer sentence with a language in it may be a question."""
STEM = 0.6
"""The part of a language's name that its other forms share: polski and po polsku, suomi and suomeksi."""
OTHER_FORMS = {
    "cesky": "cs", "cestine": "cs", "eesti": "et", "slovensky": "sk", "slovencine": "sk", "slovenscini": "sl",
}  # fmt: skip
"""Forms too far from the name of the language, or too near to that of another."""
COUNTRIES = (
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "UA",
)  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+")


def readings(
    typed: str, earlier: Sequence[str], language: str | None, otherwise: str | None = None
) -> list[Question] | Unreadable:
    """What may be meant: the question as it stands and, after others, the question as it goes on from them.

    A wish for another language alone means the question before it, in that language. `otherwise` is the language to
    answer in where the text does not tell.
    """
    alone = read(typed, language, otherwise)
    before = [question for question in earlier if _asks(question)][-REMEMBERED:]
    if isinstance(alone, Unreadable) or not before:
        return alone if isinstance(alone, Unreadable) else [alone]
    wished = wished_language(alone.text)
    if wished:
        again = read(before[-1], wished)
        return again if isinstance(again, Unreadable) else [again]
    if language is None and len(alone.text.split()) == 1:  # one word tells its language less well
        alone = Question(alone.text, spoken(f"{before[-1]} {alone.text}", otherwise))
    joined = read(" ".join([*before, alone.text]), alone.language)
    return [alone] if isinstance(joined, Unreadable) else [alone, joined]


def _asks(earlier: str) -> bool:
    """Whether an earlier message was a question, not thanks or a wish for another language."""
    return isinstance(read(earlier), Question) and not wished_language(earlier)


def wished_language(text: str) -> str | None:
    """The language that a text wishes to be answered in and says nothing else: 'und auf Deutsch?', 'po polsku'."""
    words = _WORD.findall(folded(text))
    if len(words) > WORDS_OF_A_WISH:
        return None
    other = {OTHER_FORMS[word] for word in words if word in OTHER_FORMS}
    named = other or {code for name, code in _names() for word in words if _is_form(word, name)}
    if len(named) != 1 or (not other and _countries().intersection(words)):
        return None
    return named.pop()


def _is_form(word: str, name: str) -> bool:
    shared = max(4, round(len(name) * STEM))
    return len(word) >= shared and word[:shared] == name[:shared]


@cache
def _countries() -> frozenset[str]:
    """What the countries of Europe are called where our languages are spoken: 'in Deutschland' is no wish."""
    from babel import Locale

    spoken_as = [Locale.parse("nb" if code == "no" else code) for code in LANGUAGES]
    named = {folded(locale.territories.get(code, "")) for locale in spoken_as for code in COUNTRIES}
    return frozenset(named - {""})


@cache
def _names() -> tuple[tuple[str, str], ...]:
    """What our languages are called in themselves and in English, with their codes."""
    return tuple((name, code) for code in LANGUAGES for name in _called(code))


def _called(code: str) -> Iterator[str]:
    from babel import Locale

    for speaker in (code, "en"):
        yield folded(str(Locale.parse("nb" if speaker == "no" else speaker).languages.get(code, LANGUAGES[code])))
