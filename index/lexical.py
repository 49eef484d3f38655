"""BM25 over passages, with words reduced to stems in the language they are written in."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

import bm25s
import numpy as np
import Stemmer
from numpy.typing import NDArray

STEMMERS = {
    "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "et": "estonian", "fi": "finnish", "fr": "french", "ga": "irish", "hu": "hungarian", "it": "italian",
    "lt": "lithuanian", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "sv": "swedish",
}  # fmt: skip
"""Snowball algorithms by language; a language without one is searched by whole words."""

_WORD = re.compile(r"\w+")
_OTHER_SCRIPTS = {"bg", "el", "uk"}
_CAPITAL_NOUNS = {"de"}
_ACCENTS = dict.fromkeys(code for code in range(0x300, 0x370))


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a question: the ids of its forms in the index (none when no passage holds it) and its rarity."""

    text: str
    ids: tuple[int, ...]
    rarity: float
    exact: bool


class Lexical:
    """An immutable BM25 index. Rows are passages, in the order they were given, each as its `stems`."""

    def __init__(self, documents: Sequence[Sequence[str]], languages: Iterable[str]) -> None:
        self.size = len(documents)
        self._languages = sorted(set(languages))
        self._bm25 = bm25s.BM25(k1=1.2, b=0.5)
        # In order of appearance: sums of floats then come out the same in every build and process.
        words = dict.fromkeys(chain.from_iterable(documents))
        self._vocabulary = {word: identifier for identifier, word in enumerate(words)}
        if self._vocabulary:
            ids = [[self._vocabulary[word] for word in document] for document in documents]
            self._bm25.index((ids, self._vocabulary), create_empty_token=False, show_progress=False)

    def words(self, question: str, language: str) -> list[Word]:
        """The distinct words of a question, looked up in its own language and in those of the passages."""
        found: dict[str, Word] = {}
        for place, written in enumerate(_WORD.findall(unicodedata.normalize("NFKC", question))):
            forms = {stem(written, code) for code in (language, *self._languages)}
            ids = tuple(sorted(self._vocabulary[form] for form in forms if form in self._vocabulary))
            exact = _is_exact(written, language, first=place == 0)
            found.setdefault(written.casefold(), Word(written, ids, self._rarity(ids), exact))
        return list(found.values())

    def scores(self, words: Iterable[Word]) -> NDArray[np.float32]:
        """BM25 of every passage as a share of what a passage holding every word many times would get: 0 to 1.

        Lucene's variant, in which one word contributes at most its inverse document frequency.
        """
        words = list(words)
        ids = [identifier for word in words for identifier in word.ids]
        most = sum(word.rarity for word in words)
        if not ids or not most:
            return np.zeros(self.size, dtype=np.float32)
        # A passage that holds a word in the forms of two languages would count it twice.
        return np.minimum(np.asarray(self._bm25.get_scores(ids) / most, dtype=np.float32), 1)

    def coverage(self, words: Iterable[Word], rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """How much of the words, weighted by rarity, each of the given passages holds: 0 to 1."""
        held = np.zeros(len(rows), dtype=np.float32)
        most = 0.0
        for word in words:
            most += word.rarity
            held += word.rarity * self._holds(word, rows)
        return held / most if most else held

    def _holds(self, word: Word, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
        holds = np.zeros(len(rows), dtype=np.bool_)
        for identifier in word.ids:
            postings = self._postings(identifier)
            places = np.minimum(np.searchsorted(postings, rows), len(postings) - 1)
            holds |= postings[places] == rows
        return holds

    def _postings(self, identifier: int) -> NDArray[np.int32]:
        """The passages that hold a stem, in ascending order."""
        matrix = self._bm25.scores
        postings: NDArray[np.int32] = matrix["indices"][matrix["indptr"][identifier] : matrix["indptr"][identifier + 1]]
        return postings

    def _rarity(self, ids: tuple[int, ...]) -> float:
        """Inverse document frequency (Robertson and Sparck Jones, as Lucene smooths it); most for an unknown word."""
        holders = max((len(self._postings(identifier)) for identifier in ids), default=0)
        return float(np.log(1 + (self.size - holders + 0.5) / (holders + 0.5)))


def stems(text: str, language: str) -> list[str]:
    """The words of a text in the form they are indexed under."""
    return [stem(word, language) for word in _WORD.findall(unicodedata.normalize("NFKC", text))]


@lru_cache(maxsize=200_000)
def stem(word: str, language: str) -> str:
    """A word without ending, case and accents. Words with digits stay whole: '50(4)' and '2024' are looked up as is."""
    plain = word.casefold()
    stemmer = _stemmer(language)
    if stemmer is not None and not any(letter.isdigit() for letter in plain):
        plain = stemmer.stemWord(plain)
    return unicodedata.normalize("NFKD", plain).translate(_ACCENTS)


@cache
def _stemmer(language: str) -> Stemmer.Stemmer | None:
    return Stemmer.Stemmer(STEMMERS[language]) if language in STEMMERS else None


def _is_exact(word: str, language: str, *, first: bool) -> bool:
    """Whether a word should read the same in every language: a number, an acronym, a name in Latin letters."""
    if any(letter.isdigit() for letter in word) or sum(letter.isupper() for letter in word) > 1:
        return True
    if language in _OTHER_SCRIPTS:
        return word.isascii()
    return word[0].isupper() and not first and language not in _CAPITAL_NOUNS
