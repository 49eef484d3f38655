"""BM25 over passages, with words reduced to stems in the language they are written in."""

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import Stemmer
from numpy.typing import NDArray

from index.blocks import Blocks, Mask, Rows
from index.postings import Postings

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


K1, B = 1.2, 0.5
"""How soon more of a word stops to count, and how much a long passage is held against it."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a question: the stems that passages hold of it (none when no passage does) and its rarity."""

    text: str
    ids: tuple[str, ...]
    rarity: float
    exact: bool


class Lexical:
    """An immutable BM25 index; the next one shares with it what did not change.

    Rows are passages, in the order they were given, each as its `stems`. Scores are made when they are asked for, since
    every edit changes the rarity of words and the usual length of a passage. Both are those of the `public` passages:
    nobody is to learn, from the confidence of an answer, what words stand in the entries of another server.
    """

    def __init__(
        self, documents: Iterable[Sequence[str]], languages: Iterable[str], public: Mask | None = None
    ) -> None:
        self._fill(Blocks.of(Postings.of(documents)), languages, public)

    def _fill(self, blocks: Blocks[Postings], languages: Iterable[str], public: Mask | None) -> None:
        self._blocks, self._languages = blocks, sorted(set(languages))
        self._public = blocks.held if public is None else self._of_slots(public)
        self.size = int(np.count_nonzero(self._public))
        self._holders: dict[str, int] = {}
        self._weighed: dict[str, tuple[NDArray[np.int32], NDArray[np.float32]]] = {}
        lengths = np.concatenate([block.lengths for block in blocks.blocks])
        usual = lengths[self._public].mean() if self.size else 0.0
        self._damping = (K1 * (1 - B + B * lengths / (usual or 1.0))).astype(np.float32)

    def next(
        self, kept: Rows, documents: Iterable[Sequence[str]], languages: Iterable[str], public: Mask | None = None
    ) -> "Lexical":
        """The rows of the next snapshot: of each its row in this one, or -1 for the next of the fresh documents."""
        following = Lexical.__new__(Lexical)
        following._fill(self._blocks.next(kept, Postings.of(documents)), languages, public)
        return following

    def words(self, question: str, language: str, allowed: Mask | None = None) -> list[Word]:
        """The distinct words of a question, looked up in its own language and in those of the passages.

        A word that stands in no public passage is known where an allowed one holds it.
        """
        found: dict[str, Word] = {}
        seen = None if allowed is None else self._of_slots(allowed)
        for place, written in enumerate(_WORD.findall(unicodedata.normalize("NFKC", question))):
            forms = {stem(written, code) for code in (language, *self._languages)}
            ids = tuple(sorted(form for form in forms if self._held_by(form) or self._is_held(form, seen)))
            exact = _is_exact(written, language, first=place == 0)
            holders = max((self._held_by(form) for form in ids), default=0)
            found.setdefault(written.casefold(), Word(written, ids, self._rarity(holders), exact))
        return list(found.values())

    def scores(self, words: Iterable[Word]) -> NDArray[np.float32]:
        """BM25 of every passage as a share of what a passage holding every word many times would get: 0 to 1.

        Lucene's variant, in which one word contributes at most its inverse document frequency.
        """
        words = list(words)
        most = sum(word.rarity for word in words)
        scores = np.zeros(len(self._damping), dtype=np.float32)
        for form in (form for word in words for form in word.ids):
            slots, weights = self._weights(form)
            scores[slots] += weights
        # A passage that holds a word in the forms of two languages would count it twice.
        shares: NDArray[np.float32] = np.minimum(scores[self._blocks.slots] / np.float32(most or 1), 1)
        return shares

    def coverage(self, words: Iterable[Word], rows: Rows) -> NDArray[np.float32]:
        """How much of the words, weighted by rarity, each of the given passages holds: 0 to 1."""
        held = np.zeros(len(rows), dtype=np.float32)
        most = 0.0
        for word in words:
            most += word.rarity
            held += word.rarity * self._holds(word, rows)
        return held / most if most else held

    def share(self, words: Iterable[Word], row: int) -> float:
        """The same for one passage, which is quicker."""
        words, slot = list(words), int(self._blocks.slots[row])
        most = sum(word.rarity for word in words)
        held = sum(word.rarity for word in words if any(self._stands(form, slot) for form in word.ids))
        return held / most if most else 0.0

    def _stands(self, form: str, slot: int) -> bool:
        """Whether a stem stands in the passage of a slot."""
        slots, _ = self._weights(form)
        place = slots.searchsorted(slot)
        return bool(place < len(slots) and slots[place] == slot)

    def _holds(self, word: Word, rows: Rows) -> NDArray[np.bool_]:
        holds = np.zeros(len(rows), dtype=np.bool_)
        slots = self._blocks.slots[rows]
        for form in word.ids:
            for block, place, _ in self._blocks.parts:
                holders = block.holders(form)[0]
                if len(holders):
                    places = np.minimum(np.searchsorted(holders, slots - place.start), len(holders) - 1)
                    holds |= holders[places] == slots - place.start
        return holds

    def _weights(self, form: str) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """The slots that hold a stem, and what it contributes to the score of each; made once for all questions."""
        if form not in self._weighed:
            held = [(place.start, *block.holders(form)) for block, place, _ in self._blocks.parts]
            slots = np.concatenate([start + holders for start, holders, _ in held])
            counts = np.concatenate([counts for *_, counts in held])
            rarity = np.float32(self._rarity(self._held_by(form)))
            self._weighed[form] = slots, rarity * counts / (self._damping[slots] + counts)
        return self._weighed[form]

    def _held_by(self, form: str) -> int:
        """How many public passages hold a stem."""
        known = self._holders.get(form)
        if known is None:
            held = [self._public[place][block.holders(form)[0]] for block, place, _ in self._blocks.parts]
            known = sum(int(np.count_nonzero(some)) for some in held)
            if known:  # what people ask besides is not remembered
                self._holders[form] = known
        return known

    def _is_held(self, form: str, seen: Mask | None) -> bool:
        """Whether a stem stands in one of some slots."""
        if seen is None:
            return False
        return any(bool(seen[place][block.holders(form)[0]].any()) for block, place, _ in self._blocks.parts)

    def _of_slots(self, rows: Mask) -> Mask:
        """Which slots some rows hold."""
        slots = np.zeros(len(self._blocks.held), dtype=np.bool_)
        slots[self._blocks.slots[rows]] = True
        return slots

    def _rarity(self, holders: int) -> float:
        """Inverse document frequency (Robertson and Sparck Jones, as Lucene smooths it); most for an unknown word."""
        return math.log(1 + (self.size - holders + 0.5) / (holders + 0.5))


def stems(text: str, language: str) -> list[str]:
    """The words of a text in the form they are indexed under."""
    return [stem(word, language) for word in _WORD.findall(unicodedata.normalize("NFKC", text))]


@lru_cache(maxsize=200_000)
def stem(word: str, language: str) -> str:
    """A word without ending, case and accents. Words with digits stay whole: '50(4)' and '2024' are looked up as is."""
    plain = word.casefold()
    stemmer = _stemmer(language)
    if stemmer is not None and (plain.isalpha() or not any(letter.isdigit() for letter in plain)):
        plain = stemmer.stemWord(plain)
    return plain if plain.isascii() else unicodedata.normalize("NFKD", plain).translate(_ACCENTS)


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
