"""What a moderator should know before a draft is published: who says the same already, and which answers change."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.answer import Answer
from index.ask import Asker, Request
from index.engine import Engine
from index.evaluate import read_questions
from index.pieces import Piece, Text, piece, under_title
from index.snapshot import Snapshot, VectorStore, embed, following
from index.vectors import Floats
from knowledge.model import Entry, Scope, StoredEntry
from knowledge.sync import CORPUS

GOLDEN = CORPUS.parent / "questions" / "tune.jsonl"
"""The questions a draft is tried on; the test split stays unseen."""
MOST_TWINS = 5
ABOVE_USUAL = 0.09
"""By how much a twin is more like a draft than the median entry; see `twins`."""
COPY = 0.97
"""A likeness that needs no comparison: in a corpus of a few entries there is no usual one."""
SAME_QUESTION = 0.90
"""Cosine from which two questions are taken to ask the same; see `grouped`."""


@dataclass(frozen=True, slots=True)
class Twin:
    """An entry that says nearly the same as a draft. `likeness` is a mean cosine, 0 to 1."""

    entry: str
    title: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Consequence:
    """A question, what is said to it now, and what would be said."""

    question: str
    before: Answer
    after: Answer


def twins(snapshot: Snapshot, engine: Engine, entry: Entry, scope: Scope) -> list[Twin]:
    """The entries, among those the scope admits, that say nearly the same as a draft; best first, at most five.

    The likeness of an entry is the mean, over the draft's sentences, of the cosine of its nearest sentence. Cosines
    alone do not part copies from neighbours, since a whole field is alike; what an entry has more than the median one
    does. It was measured on the shipped corpus (340 entries): ten entries, shortened and written anew under other
    titles, have 0.092 to 0.151 more; seven new drafts on neighbouring subjects at most 0.060; of the entries
    themselves 40 have another above 0.09, and those overlap indeed (a glossary term and the article of law that
    defines it, a case told under two topics). A draft in another language is not found reliably: 37 of 100 were.
    """
    drafted = piece(StoredEntry(entry=entry, version=0, status="live", server=scope.server))
    texts = [text for passage in drafted.passages for text in under_title(passage)]
    others = [one for one in snapshot.pieces.values() if one.passages]
    if not texts or not others:
        return []
    likeness = _likeness(snapshot, others, engine.embed_passages(texts))
    skipped = {entry.id, *entry.aliases, *([entry.translation.of] if entry.translation else [])}
    found = {
        one.stored.entry.id: like
        for one, like in zip(others, likeness.tolist(), strict=True)
        if scope.admits(one.stored.server) and one.stored.entry.id not in skipped
    }
    return _alike(snapshot, found)


def consequences(
    snapshot: Snapshot,
    news: Mapping[str, StoredEntry | None],
    engine: Engine,
    kept: VectorStore,
    questions: Sequence[str],
    scope: Scope,
) -> list[Consequence]:
    """Which questions would be answered differently once some entries came, changed or, being None, went.

    Differently means another reason, another first entry or other quotes. New texts and questions are embedded once
    and kept, so that neither a second preview nor the publication has to embed them.
    """
    planned = following(snapshot, news, snapshot.edition, engine, kept)
    recalling = _Recalling(engine, kept)
    requests = [Request(question, scope) for question in questions]
    now, then = (Asker(current, recalling).ask(requests) for current in (_always(snapshot), _always(planned)))
    answers = zip(questions, now, then, strict=True)
    return [Consequence(*answered) for answered in answers if _said(answered[1]) != _said(answered[2])]


def golden() -> list[str]:
    """The questions of the tune split that can be asked by themselves, without a dialogue before them."""
    return [labelled.text for labelled in read_questions(GOLDEN) if not labelled.turns]


def grouped(engine: Engine, questions: Sequence[str]) -> list[list[int]]:
    """Which questions ask the same, in whatever language: groups of indices, the largest first, else as they came.

    A question joins the group whose first question is nearest, if that is near enough. Twelve questions the corpus
    does not answer, each in five or six wordings and languages, were put among those of the tune split (whose own
    share an entry, but never the question). At 0.90 three quarters of the pairs that ask the same come together, and
    of 120,000 other pairs 35; at 0.88 it would be 0.86 of them and 160, at 0.92 not half.
    """
    vectors = engine.embed_queries(questions)
    groups: list[list[int]] = []
    for place in range(len(questions)):
        cosines = [float(vectors[group[0]] @ vectors[place]) for group in groups]
        if max(cosines, default=0.0) >= SAME_QUESTION:
            groups[int(np.argmax(cosines))].append(place)
        else:
            groups.append([place])
    return sorted(groups, key=len, reverse=True)


class _Recalling:
    """An engine that embeds a question once: the vector is kept like those of the corpus."""

    def __init__(self, engine: Engine, kept: VectorStore) -> None:
        self.name, self.dimension, self.fingerprint = engine.name, engine.dimension, engine.fingerprint
        self._engine = engine
        self._kept = kept

    def embed_queries(self, texts: Sequence[str]) -> Floats:
        return embed([Text("query", text) for text in texts], self._engine, self._kept)

    def embed_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Floats:
        return self._engine.embed_passages(texts, progress)


def _always(snapshot: Snapshot) -> Callable[[], Snapshot]:
    return lambda: snapshot


def _said(answer: Answer) -> tuple[object, ...]:
    """What has to stay the same for an answer to be the same."""
    return answer.reason, answer.ranking[:1], frozenset(quote.text for quote in answer.quotes)


def _likeness(snapshot: Snapshot, pieces: Sequence[Piece], sentences: Floats) -> Floats:
    """How like each entry is to some sentences, as (len(pieces),) float32."""
    own = np.ones(int(snapshot.lengths.sum()), dtype=np.bool_)
    own[snapshot.first] = False  # a passage as a whole is no sentence
    counts = np.array([sum(len(passage.sentences) for passage in one.passages) for one in pieces], dtype=np.int64)
    cosines = sentences @ snapshot.vectors.at(np.flatnonzero(own)).T
    likeness: Floats = np.maximum.reduceat(cosines, np.cumsum(counts) - counts, axis=1).mean(axis=0)
    return likeness


def _alike(snapshot: Snapshot, found: dict[str, float]) -> list[Twin]:
    usual = float(np.median(list(found.values()))) if found else 0.0
    best = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return [
        Twin(name, snapshot.entries[name].entry.title, round(min(like, 1.0), 4))
        for name, like in best[:MOST_TWINS]
        if like >= min(usual + ABOVE_USUAL, COPY)
    ]
