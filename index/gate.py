"""Whether to answer at all: a calibrated probability that the best entry answers the question.

One similarity threshold does not separate a question the corpus answers from a near miss: cosines shift with the
language and everything in one field is alike. The gate weighs a dozen absolute signals of one search in a logistic
model. `index/calibrate.py` learns it from labelled questions, once per engine; the learned numbers are data.
"""

import json
import math
from collections.abc import Sequence
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel

from index.places import countries
from index.question import Question
from index.search import Found
from index.snapshot import Snapshot

APART = 0.045
"""By how much the best entry must lead when a word or two are asked: 'metadata' names its entry (0.16), as do 'LIDO',
'hallucination' and 'KI' (0.05 to 0.25); 'copyright', 'museum' and 'staff' could mean several (0.00 to 0.04)."""
ASKING = 8
"""How many directions in which questions differ are signals."""

CALIBRATION = Path(__file__).parent / "calibration.json"

SIGNALS = (
    "score", "sentence", "question", "words", "above_background", "score_z", "margin", "lead",
    "coverage", "coverage_same_language", "exact_missing", "unknown_exact", "agreement", "same_language", "length",
    "country_missing", "below_35", "below_45", "below_55",
    "asking_1", "asking_2", "asking_3", "asking_4", "asking_5", "asking_6", "asking_7", "asking_8",
)  # fmt: skip


Directions = Sequence[Sequence[float]] | NDArray[np.float64]


class Weights(BaseModel):
    """A logistic model: probability = 1 / (1 + exp(-(bias + weights . signals)))."""

    bias: float
    weights: dict[str, float]

    def probability(self, signals: dict[str, float]) -> float:
        """The modelled probability, 0 to 1."""
        total = self.bias + sum(self.weights[name] * signals[name] for name in self.weights)
        return 1 / (1 + math.exp(-max(-40.0, min(40.0, total))))


class Calibration(BaseModel):
    """What was learned for one engine: when to answer, and when a question is foreign to the whole field."""

    engine: str
    directions: list[list[float]] = []
    answers: Weights
    answer_from: float
    in_field: Weights
    field_from: float
    advice_from: float
    apart: float = APART

    @cached_property
    def along(self) -> NDArray[np.float64]:
        """The directions as a matrix, made once."""
        return np.array(self.directions)


@cache
def calibration(engine: str) -> Calibration:
    """The calibration of an engine; that of the default model for one that was never calibrated."""
    known = [Calibration.model_validate(item) for item in json.loads(CALIBRATION.read_text(encoding="utf-8"))]
    return next((item for item in known if item.engine == engine), known[0])


def signals(snapshot: Snapshot, question: Question, found: Found, directions: Directions = ()) -> dict[str, float]:
    """What one search says about whether its best entry answers.

    `directions` are those in which questions differ most, each of the vector's dimension: some kinds of question, such
    as how much a thing costs, are seldom answered by any entry, however near.
    """
    hits = found.hits
    best = hits[0]
    passage = snapshot.passages[best.passage]
    same = float(passage.language == question.language)
    coverage = snapshot.lexical.share(found.words, best.passage)
    exact = [word for word in found.words if word.exact]
    exact_held = snapshot.lexical.share(exact, best.passage) if exact else 1.0
    others = [hit.score for hit in hits[1:10]] or [0.0]
    by_words = max(hits, key=lambda hit: hit.words)
    return {
        "score": best.score,
        "sentence": best.sentence,
        "question": best.question,
        "words": best.words,
        "above_background": best.cosine - found.background,
        "score_z": (best.cosine - found.background) / found.spread,
        "margin": best.score - others[0],
        "lead": best.score - sum(others) / len(others),
        "coverage": coverage,
        "coverage_same_language": coverage * same,
        "exact_missing": 1 - exact_held,
        "unknown_exact": float(any(not word.ids for word in exact)),
        "agreement": float(by_words.entry == best.entry and best.words > 0),
        "same_language": same,
        "length": math.log(max(1, len(found.words))),
        "country_missing": float(bool(countries(question.text, question.language) - _countries(snapshot, best.entry))),
        **{f"below_{mark}": max(0.0, mark / 100 - best.score) for mark in (35, 45, 55)},
        **_asking(found, directions),
    }


def _countries(snapshot: Snapshot, name: str) -> frozenset[str]:
    """The countries an entry speaks of, anywhere in it."""
    passages = snapshot.pieces[name].passages
    entry = snapshot.entries[name].entry
    return countries(f"{entry.title}\n{entry.text}", passages[0].language)


def _asking(found: Found, directions: Directions) -> dict[str, float]:
    """Where a question lies along the directions; nowhere for an engine whose own were never learned."""
    known = len(directions) > 0 and len(directions[0]) == len(found.vector)
    places = (np.asarray(directions) @ found.vector).tolist() if known else [0.0] * ASKING
    return {f"asking_{number}": place for number, place in enumerate(places, 1)}
