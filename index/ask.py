"""Questions in, answers out: reading, embedding, searching, deciding and quoting, for several questions at once."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from index.answer import Answer, Answerer
from index.engine import Engine
from index.projection import projection
from index.question import Question, Unreadable, read
from index.search import search
from index.snapshot import Snapshot
from index.vectors import Floats
from knowledge.model import Scope

STANDS_ALONE = 6
"""From this many words on, a question in a conversation is taken to say all it means."""
SURE = 0.6
"""A shorter one that is answered with this confidence needs nothing from before either."""


@dataclass(frozen=True, slots=True)
class Request:
    """One question as typed. `earlier` holds what the same person asked before in this conversation, oldest first.

    With a `topic`, only its entries are looked at.
    """

    typed: str
    scope: Scope
    language: str | None = None
    earlier: tuple[str, ...] = ()
    topic: str | None = None


class Asker:
    """Answers questions from whatever snapshot is current when they come. Safe to use from several threads."""

    def __init__(self, snapshot: Callable[[], Snapshot], engine: Engine) -> None:
        self.snapshot = snapshot
        self._engine = engine
        self._project = projection(engine.fingerprint)
        self._answerer = Answerer(engine)

    def ask(self, requests: Sequence[Request]) -> list[Answer]:
        """One answer a request, in order. All questions are embedded together, which costs less than one by one."""
        started = time.perf_counter()
        snapshot = self.snapshot()
        readings = [_readings(request) for request in requests]
        texts = [reading.text for options in readings if not isinstance(options, Unreadable) for reading in options]
        vectors = iter(self._project(self._engine.embed_queries(texts)) if texts else ())
        embed = _since(started)
        answers = []
        for request, options in zip(requests, readings, strict=True):
            begun = time.perf_counter()
            if isinstance(options, Unreadable):
                answer = _unreadable(request, snapshot.edition)
            else:
                answer = self._best(snapshot, request, [(option, next(vectors)) for option in options])
            spent = answer.milliseconds | {"embed": embed, "total": round(embed + _since(begun), 3)}
            answers.append(replace(answer, milliseconds={key: spent.get(key, 0.0) for key in _PARTS}))
        return answers

    def _best(self, snapshot: Snapshot, request: Request, options: Sequence[tuple[Question, Floats]]) -> Answer:
        """The answer to the question as it stands or, in a conversation, as a continuation of the one before."""
        alone_vector = options[0][1]
        answers = [self._answer(snapshot, request, *option, alone_vector) for option in options]
        if len(answers) == 1:
            return answers[0]
        alone, continued = answers
        if continued.reason is None and _leans_on_earlier(alone):
            return replace(continued, question=alone.question)
        return alone

    def _answer(
        self, snapshot: Snapshot, request: Request, question: Question, vector: Floats, focus: Floats
    ) -> Answer:
        begun = time.perf_counter()
        found = search(snapshot, question, vector, request.scope, hidden=_elsewhere(snapshot, request.topic))
        searched = _since(begun)
        answer = self._answerer.compose(snapshot, question, vector, found, focus)
        return replace(answer, milliseconds={"search": searched, "compose": round(_since(begun) - searched, 3)})


_PARTS = ("total", "embed", "search", "compose")


def _readings(request: Request) -> list[Question] | Unreadable:
    """The question alone and, where there was one before it, the two together."""
    alone = read(request.typed, request.language)
    if isinstance(alone, Unreadable) or not request.earlier:
        return alone if isinstance(alone, Unreadable) else [alone]
    before = [question for question in request.earlier if isinstance(read(question, alone.language), Question)]
    if not before:
        return [alone]
    joined = read(" ".join([*before[-2:], alone.text]), alone.language)
    return [alone] if isinstance(joined, Unreadable) else [alone, joined]


def _leans_on_earlier(alone: Answer) -> bool:
    """Whether a question, answered by itself, turns out to need the one before it.

    Short and of the field, but not answered with confidence: 'and which version?'. Thanks and other subjects are not.
    """
    if len(alone.question.split()) >= STANDS_ALONE or alone.reason == "outside":
        return False
    return alone.reason is not None or alone.confidence < SURE


def _elsewhere(snapshot: Snapshot, topic: str | None) -> frozenset[str]:
    """The entries outside a topic; none when there is no topic to keep to."""
    if topic is None:
        return frozenset()
    return frozenset(name for name, stored in snapshot.entries.items() if stored.entry.topic != topic)


def _unreadable(request: Request, edition: int) -> Answer:
    return Answer(request.typed, request.language or "en", "unreadable", 0.0, (), (), edition)


def _since(moment: float) -> float:
    """Milliseconds since a reading of the performance counter."""
    return round((time.perf_counter() - moment) * 1000, 3)
