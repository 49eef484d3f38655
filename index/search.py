"""A question against a snapshot: nearest vectors and shared words, fused into one ranking of entries."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.lexical import Word
from index.question import Question
from index.snapshot import Snapshot
from index.vectors import Floats, Mask, Rows
from knowledge.model import Scope

Exact = NDArray[np.float64]

NEAREST = 200
"""Units fetched by vector; the farther half shows how alike everything is to this question in this language."""
CANDIDATES = 100
"""How many of the nearest units bring their passage into the ranking."""
BY_WORDS = 10
"""Passages fetched by their words alone, in case the vectors miss a name or a number."""

PASSAGE, SENTENCE, QUESTION, WORDS = 0.27, 0.54, 0.19, 0.09
"""Weights of the four signals, fitted on the tune split by a softmax over entries; the first three add up to 1."""
UNASKED = 0.02
"""What a matching question adds on average; an entry without questions is not to suffer from having none."""


class Hit(NamedTuple):
    """An entry that may answer, by its best passage. Cosines and `words` (BM25 share, 0 to 1) are absolute values."""

    entry: str
    passage: int
    score: float
    cosine: float
    sentence: float
    question: float
    words: float
    sentences: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The ranking, best first, with what the decision to answer needs: vector, words and the usual cosines."""

    hits: tuple[Hit, ...]
    vector: Floats
    words: tuple[Word, ...]
    scope: Scope
    background: float
    spread: float

    @property
    def best(self) -> float:
        """The score of the best entry; 0 when there is none."""
        return self.hits[0].score if self.hits else 0.0


def search(
    snapshot: Snapshot, question: Question, vector: Floats, scope: Scope, *, hidden: frozenset[str] = frozenset()
) -> Found:
    """Rank the entries the scope admits. `hidden` entries are left out; how rare a word is counts them, too.

    `vector` is the embedded question, (dimension,) float32 of unit length.
    """
    allowed = _allowed(snapshot, scope, hidden)
    words = snapshot.lexical.words(question.text, question.language, allowed)
    nearest, cosines = snapshot.vectors.search(vector, NEAREST, None if allowed is None else allowed[snapshot.owner])
    if not len(nearest):
        return Found((), vector, tuple(words), scope, 0.0, 1.0)
    shares = snapshot.lexical.scores(words)
    candidates = _candidates(snapshot.owner[nearest[:CANDIDATES]], shares, allowed)
    hits = _hits(snapshot, candidates, vector, shares[candidates])
    background = cosines[len(cosines) // 2 :]
    spread = float(max(background.std(), 1e-3))
    return Found(tuple(hits), vector, tuple(words), scope, float(background.mean()), spread)


def _allowed(snapshot: Snapshot, scope: Scope, hidden: frozenset[str]) -> Mask | None:
    """Which passages may be looked at; None when all may."""
    if not hidden and not snapshot.has_private:
        return None
    admits = np.array([scope.admits(server) for server in snapshot.server.values], dtype=np.bool_)
    admitted = admits[snapshot.server.numbers]
    if hidden:
        admitted &= np.array([name not in hidden for name in snapshot.pieces], dtype=np.bool_)
    return admitted[snapshot.entry]


def _candidates(near: Rows, shares: NDArray[np.float32], allowed: Mask | None) -> Rows:
    """Passages worth scoring: those of the nearest units and those that share most with the question's words."""
    open_shares = shares if allowed is None else np.where(allowed, shares, 0)
    most = min(BY_WORDS, len(open_shares))
    by_words = np.argpartition(-open_shares, most - 1)[:most]
    return np.unique(np.concatenate([near, by_words[open_shares[by_words] > 0]]))


def _hits(snapshot: Snapshot, rows: Rows, vector: Floats, shares: NDArray[np.float32]) -> list[Hit]:
    """Every candidate passage scored; the best of each entry stands for it."""
    starts, units, questions = _cosines(snapshot, rows, vector)
    columns = _signals(units, starts, questions, shares)
    signals, passages = columns.tolist(), rows.tolist()
    best: dict[str, int] = {}
    for place, row in enumerate(passages):
        entry = snapshot.passages[row].entry
        if entry not in best or signals[place][0] > signals[best[entry]][0]:
            best[entry] = place
    ranked = sorted(best.items(), key=lambda item: (-signals[item[1]][0], item[0]))
    ends = [*starts[1:].tolist(), len(units)]
    sentences, first = units.tolist(), (starts + 1).tolist()
    return [
        Hit(entry, passages[at], *signals[at], tuple(sentences[first[at] : ends[at]]))  # type: ignore[call-arg]
        for entry, at in ranked
    ]


def _signals(units: Exact, starts: Rows, questions: Exact, shares: NDArray[np.float32]) -> Exact:
    """Of each passage its score, its own cosine, those of its best sentence and question, and its share of words."""
    cosine = units[starts]
    spoken = units.copy()
    spoken[starts] = -np.inf  # what is left of each run are its sentences
    sentence = np.maximum.reduceat(spoken, starts)
    question = np.where(np.isnan(questions), (cosine + sentence) / 2 - UNASKED, questions)
    score = PASSAGE * cosine + SENTENCE * sentence + QUESTION * question + WORDS * shares.astype(np.float64)
    return np.column_stack([score, cosine, sentence, question, shares])


def _cosines(snapshot: Snapshot, rows: Rows, vector: Floats) -> tuple[Rows, Exact, Exact]:
    """The cosines of the passages' units, run by run, with where each run starts; and of the best question of each.

    A passage without questions has no such cosine (NaN). All are fetched together.
    """
    lengths, asked = snapshot.lengths[rows], snapshot.asked[rows]
    units = np.concatenate([_runs(snapshot.first[rows], lengths), _runs(snapshot.asked_first[rows], asked)])
    cosines = (snapshot.vectors.at(units) @ vector).astype(np.float64)
    own = int(lengths.sum())
    best = np.full(len(rows), np.nan)
    if len(cosines) > own:
        best[asked > 0] = np.maximum.reduceat(cosines[own:], _starts(asked[asked > 0]))
    return _starts(lengths), cosines[:own], best


def _runs(first: Rows, lengths: Rows) -> Rows:
    """Row numbers of several runs, one after the other."""
    return np.arange(lengths.sum()) + np.repeat(first - _starts(lengths), lengths)


def _starts(lengths: Rows) -> Rows:
    """Where each of several runs begins when they are put one after the other."""
    starts: Rows = np.cumsum(lengths) - lengths
    return starts
