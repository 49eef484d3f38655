"""A question against a snapshot: nearest vectors and shared words, fused into one ranking of entries."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.lexical import Word
from index.question import Question
from index.snapshot import Snapshot
from index.vectors import Floats, Mask, Rows
from knowledge.model import Scope

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


@dataclass(frozen=True, slots=True)
class Hit:
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
    """Rank the entries the scope admits. `hidden` entries are left out, as if the corpus did not hold them.

    `vector` is the embedded question, (dimension,) float32 of unit length.
    """
    words = snapshot.lexical.words(question.text, question.language)
    allowed = _allowed(snapshot, scope, hidden)
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
    admitted = [scope.admits(item.server) and item.entry not in hidden for item in snapshot.passages]
    return np.array(admitted, dtype=np.bool_)


def _candidates(near: Rows, shares: NDArray[np.float32], allowed: Mask | None) -> Rows:
    """Passages worth scoring: those of the nearest units and those that share most with the question's words."""
    open_shares = shares if allowed is None else np.where(allowed, shares, 0)
    most = min(BY_WORDS, len(open_shares))
    by_words = np.argpartition(-open_shares, most - 1)[:most]
    return np.unique(np.concatenate([near, by_words[open_shares[by_words] > 0]]))


def _hits(snapshot: Snapshot, rows: Rows, vector: Floats, shares: NDArray[np.float32]) -> list[Hit]:
    """Every candidate passage scored; the best of each entry stands for it."""
    units = _cosines(snapshot, snapshot.first[rows], snapshot.lengths[rows], vector)
    asked = _cosines(snapshot, snapshot.asked_first[rows], snapshot.asked[rows], vector)
    best: dict[str, Hit] = {}
    for row, own, questions, share in zip(rows.tolist(), units, asked, shares.tolist(), strict=True):
        hit = _hit(snapshot.passages[row].entry, row, own, questions, share)
        if hit.entry not in best or hit.score > best[hit.entry].score:
            best[hit.entry] = hit
    return sorted(best.values(), key=lambda hit: (-hit.score, hit.entry))


def _hit(entry: str, row: int, own: list[float], questions: list[float], share: float) -> Hit:
    cosine, sentences = own[0], own[1:]
    sentence = max(sentences)
    question = max(questions, default=(cosine + sentence) / 2 - UNASKED)
    score = PASSAGE * cosine + SENTENCE * sentence + QUESTION * question + WORDS * share
    return Hit(entry, row, score, cosine, sentence, question, share, tuple(sentences))


def _cosines(snapshot: Snapshot, starts: Rows, lengths: Rows, vector: Floats) -> Sequence[list[float]]:
    """The cosines of several runs of unit rows, fetched together."""
    total = int(lengths.sum())
    if not total:
        return [[] for _ in starts]
    ends = np.cumsum(lengths)
    rows = np.arange(total) + np.repeat(starts - (ends - lengths), lengths)
    cosines = (snapshot.vectors.at(rows) @ vector).tolist()
    return [cosines[end - length : end] for end, length in zip(ends.tolist(), lengths.tolist(), strict=True)]
