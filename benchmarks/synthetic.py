"""A corpus of any size, of the shipped corpus's own words in new orders, and an engine that costs next to nothing."""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from index.vectors import Floats
from knowledge.model import Entry, Source
from knowledge.sync import CORPUS, read_folder

SEED = 20261123
SECTIONS, SENTENCES, WORDS, QUESTIONS = 2, (3, 4), 20, 2
"""Of each entry: as many passages, with as many sentences, as an entry of the shipped corpus has on average."""
FOREIGN = 0.4
"""How many entries are not in English."""
SOURCE = Source(title="Made for a measurement", own=True)


class Writer:
    """Writes entries; each takes most of its words from one entry of the shipped corpus, so that there are subjects."""

    def __init__(self) -> None:
        self._chance = np.random.default_rng(SEED)
        self._subjects: dict[str, list[list[str]]] = defaultdict(list)
        for entry in read_folder(CORPUS):
            self._subjects[entry.language].append(re.findall(r"\w+", entry.text))
        self._words = {
            language: [word for subject in subjects for word in subject]
            for language, subjects in self._subjects.items()
        }
        self._languages = sorted(self._subjects.keys() - {"en"})

    def entry(self, number: int) -> Entry:
        """An entry of two passages."""
        language = str(self._chance.choice(self._languages)) if self._chance.random() < FOREIGN else "en"
        subject = self._subjects[language][self._chance.integers(len(self._subjects[language]))]
        text = "\n".join(
            f"# Section {section}\n" + "\n".join(self._sentences(language, subject)) for section in range(SECTIONS)
        )
        questions = tuple(f"{self.sentence(language, subject)[:-1]}?" for _ in range(QUESTIONS))
        return Entry(
            id=f"made-{number:07}", title=f"Subject {number}", topic="tools", language=language, source=SOURCE,
            questions=questions, text=text,
        )  # fmt: skip

    def sentence(self, language: str, subject: Sequence[str]) -> str:
        """Words of a subject and of its language."""
        words = self._words[language]
        own = self._chance.integers(len(subject), size=WORDS * 2 // 3).tolist()
        common = self._chance.integers(len(words), size=WORDS - len(own)).tolist()
        said = [subject[place] for place in own] + [words[place] for place in common]
        return f"{' '.join(said).capitalize()}."

    def questions(self, many: int) -> Iterator[str]:
        """Questions in English on subjects there are."""
        for _ in range(many):
            subject = self._subjects["en"][self._chance.integers(len(self._subjects["en"]))]
            yield " ".join(self.sentence("en", subject).split()[::2]) + "?"

    def _sentences(self, language: str, subject: Sequence[str]) -> list[str]:
        many = int(self._chance.integers(SENTENCES[0], SENTENCES[1] + 1))
        return [f"- {self.sentence(language, subject)}" for _ in range(many)]


class Drawn:
    """An engine whose vector of a text is the sum of vectors drawn for its words.

    They spread as those of the default model over the shipped corpus do: two texts have a cosine of 0.79 on average,
    and the rest has about seventy dimensions of its own (the inverse variance of its cosines).
    """

    name, dimension, fingerprint = "drawn", 384, "drawn/384/1"

    def __init__(self) -> None:
        chance = np.random.default_rng(SEED)
        turned = np.linalg.qr(chance.normal(size=(self.dimension, self.dimension)))[0]
        spread = np.arange(1, self.dimension + 1) ** -0.4
        self._words = (chance.normal(size=(1 << 16, self.dimension)) * spread @ turned).astype(np.float32)
        self._common = _unit(chance.normal(size=(1, self.dimension)).astype(np.float32))
        self.texts = 0

    def embed_queries(self, texts: Sequence[str]) -> Floats:
        """Unit vectors, (len(texts), 384)."""
        return self.embed_passages(texts)

    def embed_passages(self, texts: Sequence[str], progress: object = None) -> Floats:
        """Unit vectors, (len(texts), 384)."""
        self.texts += len(texts)
        numbers = [[zlib.crc32(word.encode()) & 0xFFFF for word in text.split()] for text in texts]
        sums = np.array([self._words[some].sum(axis=0) for some in numbers]).reshape(-1, self.dimension)
        return _unit(0.46 * _unit(sums) + 0.89 * self._common)


def _unit(vectors: Floats) -> Floats:
    unit: Floats = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit
