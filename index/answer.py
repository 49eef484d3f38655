"""An answer made of the corpus's own sentences, or an abstention with its reason. Nothing is generated."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from index.engine import Engine
from index.gate import Calibration, calibration, signals
from index.projection import projection
from index.question import Question
from index.search import Found, Hit
from index.snapshot import Snapshot
from index.translation import Translated, translated
from index.vectors import Floats
from knowledge.model import GLOSS_SECTION

Reason = Literal["outside", "not_covered", "ambiguous", "advice", "unreadable"]

MOST_LETTERS = 900
"""An answer is read in a chat; beyond this people stop reading."""
MOST_ENTRIES = 3
SENTENCES_OF_BEST = 2
CLOSE = 0.02
"""A further entry is quoted when its score comes this close to the best."""
ALIKE = 0.95
"""Cosine from which two sentences say the same."""
RELATED = 3
RANKED = 10
FEW_WORDS = 2
FEWEST_WORDS_OF_A_CASE = 4
"""Nobody tells a legal case in so few words, though 'What can you do?' resembles one."""

ADVICE = (
    "Can you check our contract and tell us whether it is valid?",
    "Would we win if we took them to court?",
    "Are we liable for the damage in our case?",
    "Is what we did legal, and could we be fined for it?",
    "Should we sue the company?",
    "Please review our loan agreement.",
    "Which lawyer's argument would hold in our dispute?",
    "How should I clean and restore this damaged painting?",
    "What chemical should I use to treat mould on an object?",
    "Can I repair this artefact myself?",
)
"""Questions only a lawyer or a conservator who knows the case should answer; others are recognised by likeness."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A span of an entry's text, character for character, and where it comes from.

    `own` says that there is no source to open, since Docent itself explains; `wording` says whose words they are,
    `gloss` that the sentence is Docent's reading for museums, not sourced fact. `translation` is the same statement in
    the language of the question, where the corpus has it.
    """

    text: str
    entry: str
    title: str
    section: str | None
    source_title: str
    source_url: str
    publisher: str | None
    published: str | None
    language: str
    score: float
    wording: Literal["own", "verbatim"]
    gloss: bool
    confidence: Literal["high", "medium", "low"]
    addressed_to: str | None
    own: bool = False
    translation: Translated | None = None


@dataclass(frozen=True, slots=True)
class Related:
    """An entry worth reading next."""

    entry: str
    title: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a language model, with the numbers, from 1, of the quotes it rests on."""

    text: str
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What Docent says to one question: quotes, or none and a reason.

    `confidence` is the gate's probability. `ranking` lists the ten best entries, quoted or not. `wording` is what a
    language model made of the quotes, where an operator has turned that on. `milliseconds` says where the time went:
    total, embed, search, compose.
    """

    question: str
    language: str
    reason: Reason | None
    confidence: float
    quotes: tuple[Quote, ...]
    related: tuple[Related, ...]
    edition: int
    ranking: tuple[str, ...] = ()
    wording: tuple[Sentence, ...] = ()
    milliseconds: dict[str, float] = field(default_factory=dict)

    @property
    def status(self) -> Literal["answered", "abstained"]:
        """Whether there is something to quote."""
        return "abstained" if self.reason else "answered"


class Answerer:
    """Decides and quotes for one engine."""

    def __init__(self, engine: Engine) -> None:
        self._advice = advice(engine)
        self.calibration: Calibration = calibration(engine.fingerprint)

    def compose(
        self, snapshot: Snapshot, question: Question, vector: Floats, found: Found, focus: Floats | None = None
    ) -> Answer:
        """The answer to a question that was searched for by `vector`.

        `focus` is another vector to choose the sentences by: in a conversation, that of the last question alone.
        """
        if not found.hits:
            return Answer(question.text, question.language, "not_covered", 0.0, (), (), snapshot.edition)
        measured = signals(snapshot, question, found, self.calibration.along)
        confidence = self.calibration.answers.probability(measured)
        reason = None
        quotes: tuple[Quote, ...] = ()
        if confidence < self.calibration.answer_from:
            reason = self._reason(measured, found, vector)
        elif self._could_mean_either(found):
            reason = "ambiguous"
        else:
            quotes = tuple(choose(snapshot, found, question.language, focus))
        related = tuple(_related(snapshot, found, {quote.entry for quote in quotes}))
        ranking = tuple(hit.entry for hit in found.hits[:RANKED])
        return Answer(question.text, question.language, reason, confidence, quotes, related, snapshot.edition, ranking)

    def _could_mean_either(self, found: Found) -> bool:
        """Whether a word or two are asked that fit two entries about as well."""
        first, *others = found.hits
        leads = not others or first.score - others[0].score >= self.calibration.apart
        return len(found.words) <= FEW_WORDS and not leads

    def _reason(self, measured: dict[str, float], found: Found, vector: Floats) -> Reason:
        """Why nothing is quoted."""
        full = len(found.words) > FEWEST_WORDS_OF_A_CASE
        if full and float((self._advice @ vector).max()) >= self.calibration.advice_from:
            return "advice"
        if self.calibration.in_field.probability(measured) < self.calibration.field_from:
            return "outside"
        return "ambiguous" if len(found.words) <= FEW_WORDS else "not_covered"


def advice(engine: Engine) -> Floats:
    """The vectors of the advice questions, to compare projected questions with."""
    return projection(engine.fingerprint)(engine.embed_queries(ADVICE))


def choose(snapshot: Snapshot, found: Found, language: str, focus: Floats | None = None) -> Iterator[Quote]:
    """The sentences to quote: of the best entry two, of others as close to it one, none that repeats another entry."""
    taken: list[tuple[str, Floats]] = []
    letters = 0
    for place, hit in enumerate(found.hits[:MOST_ENTRIES]):
        if hit.score < found.hits[0].score - CLOSE:
            return
        vectors = snapshot.vectors.at(snapshot.first[hit.passage] + 1 + np.arange(len(hit.sentences)))
        likeness = np.array(hit.sentences) if focus is None else vectors @ focus
        for sentence in np.argsort(-likeness)[: SENTENCES_OF_BEST if place == 0 else 1].tolist():
            quote = _quote(snapshot, hit, sentence, float(likeness[sentence]))
            repeats = any(entry != hit.entry and float(other @ vectors[sentence]) > ALIKE for entry, other in taken)
            if taken and (repeats or letters + len(quote.text) > MOST_LETTERS):
                continue
            taken.append((hit.entry, vectors[sentence]))
            letters += len(quote.text)
            yield replace(quote, translation=_translated(snapshot, found, hit, sentence, language))


def _quote(snapshot: Snapshot, hit: Hit, sentence: int, likeness: float) -> Quote:
    passage = snapshot.passages[hit.passage]
    entry = snapshot.entries[hit.entry].entry
    return Quote(
        text=passage.texts[sentence],
        entry=entry.id,
        title=entry.title,
        section=passage.section,
        source_title=entry.source.title,
        source_url=entry.source.address,
        publisher=entry.source.publisher,
        published=entry.source.published,
        language=passage.language,
        score=round(likeness, 4),
        wording=entry.wording,
        gloss=entry.wording == "own" and passage.section == GLOSS_SECTION,
        confidence=entry.confidence,
        addressed_to=entry.addressed_to,
        own=entry.source.own,
    )


def _translated(snapshot: Snapshot, found: Found, hit: Hit, sentence: int, language: str) -> Translated | None:
    known = snapshot.translations.get(f"{hit.entry}.{language}")
    return translated(known, snapshot.pieces[hit.entry], snapshot.passages[hit.passage], sentence, found.scope)


def _related(snapshot: Snapshot, found: Found, quoted: set[str]) -> Iterator[Related]:
    """What the best entry points to, then the next best; without quotes, the nearest entries."""
    best = found.hits[0].entry
    named = snapshot.entries[best].entry.related if best in quoted else ()
    names = dict.fromkeys([*named, *(hit.entry for hit in found.hits)])
    known = [snapshot.entries[name] for name in names if name in snapshot.entries and name not in quoted]
    # An entry may name one that only another server may see.
    for stored in [stored for stored in known if found.scope.admits(stored.server)][:RELATED]:
        yield Related(stored.entry.id, stored.entry.title)
