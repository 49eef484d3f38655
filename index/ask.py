"""Questions in, answers out: reading, embedding, searching, deciding and quoting, for several questions at once."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from index.answer import Answer, Answerer
from index.conversation import readings
from index.engine import Engine
from index.projection import projection
from index.question import Question, Unreadable
from index.rerank import Reranker
from index.search import Found, search
from index.snapshot import Snapshot
from index.vectors import Floats
from knowledge.model import Scope

OF_THE_FIELD = 0.30
"""Score from which a question in a conversation is of the field, though it may say little by itself."""
BETTER = 0.03
"""By how much going on from the questions before must do better than the question alone."""


@dataclass(frozen=True, slots=True)
class Request:
    """One question as typed. `earlier` holds what the same person asked before in this conversation, oldest first.

    With a `topic`, only its entries are looked at. It is answered in `language`; without one in that of the text or,
    where the text does not tell, in `otherwise`, which its author is known to speak.
    """

    typed: str
    scope: Scope
    language: str | None = None
    earlier: tuple[str, ...] = ()
    topic: str | None = None
    otherwise: str | None = None


class Asker:
    """Answers questions from whatever snapshot is current when they come. Safe to use from several threads."""

    def __init__(self, snapshot: Callable[[], Snapshot], engine: Engine, reranker: Reranker | None = None) -> None:
        self.snapshot = snapshot
        self._reranker = reranker
        self._engine = engine
        self._project = projection(engine.fingerprint)
        self._answerer = Answerer(engine)

    def ask(self, requests: Sequence[Request]) -> list[Answer]:
        """One answer a request, in order. All questions are embedded together, which costs less than one by one."""
        started = time.perf_counter()
        snapshot = self.snapshot()
        options = [
            readings(request.typed, request.earlier, request.language, request.otherwise) for request in requests
        ]
        texts = [reading.text for known in options if not isinstance(known, Unreadable) for reading in known]
        vectors = iter(self._project(self._engine.embed_queries(texts)) if texts else ())
        embed = _since(started)
        answers = []
        for request, known in zip(requests, options, strict=True):
            begun = time.perf_counter()
            if isinstance(known, Unreadable):
                answer = _unreadable(request, known.language, snapshot.edition)
            else:
                answer = self._answer(snapshot, request, [(reading, next(vectors)) for reading in known])
            spent = answer.milliseconds | {"embed": embed, "total": round(embed + _since(begun), 3)}
            answers.append(replace(answer, milliseconds={key: spent.get(key, 0.0) for key in _PARTS}))
        return answers

    def _answer(self, snapshot: Snapshot, request: Request, known: Sequence[tuple[Question, Floats]]) -> Answer:
        """The answer to the question alone or, where that finds the better entry, as it goes on from others.

        The sentences are chosen by the question alone: those before it only say what it is about.
        """
        begun = time.perf_counter()
        hidden = _elsewhere(snapshot, request.topic)
        results = [search(snapshot, question, vector, request.scope, hidden=hidden) for question, vector in known]
        best = len(known) - 1 if len(known) > 1 and _goes_on(*results) else 0
        (question, vector), found = known[best], results[best]
        if self._reranker is not None:
            found = self._reranker(snapshot, question, found)
        searched = _since(begun)
        answer = self._answerer.compose(snapshot, question, vector, found, known[0][1])
        times = {"search": searched, "compose": round(_since(begun) - searched, 3)}
        return replace(answer, question=known[0][0].text, milliseconds=times)


_PARTS = ("total", "embed", "search", "compose")


def _goes_on(alone: Found, joined: Found) -> bool:
    """Whether a question means more after those before it: 'and who paid?', not another subject.

    What has nothing to do with the field goes on from nothing: the weather, a slip of the keyboard.
    """
    if not any(word.ids for word in alone.words) or alone.best < OF_THE_FIELD:
        return False
    return joined.best > alone.best + BETTER


def _elsewhere(snapshot: Snapshot, topic: str | None) -> frozenset[str]:
    """The entries outside a topic; none when there is no topic to keep to."""
    if topic is None:
        return frozenset()
    return frozenset(name for name, stored in snapshot.entries.items() if stored.entry.topic != topic)


def _unreadable(request: Request, language: str | None, edition: int) -> Answer:
    return Answer(
        request.typed, request.language or language or request.otherwise or "en", "unreadable", 0.0, (), (), edition
    )


def _since(moment: float) -> float:
    """Milliseconds since a reading of the performance counter."""
    return round((time.perf_counter() - moment) * 1000, 3)
