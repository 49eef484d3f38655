"""How good the answers are: question sets in, the metrics of the command-line contract out."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import BaseModel, ConfigDict

from index.answer import Answer
from index.ask import Asker, Request
from index.engine import Engine
from index.errors import QuestionSetError
from index.snapshot import Progress, Snapshot, build
from knowledge.language import LANGUAGES
from knowledge.model import HUB, Entry, StoredEntry, entry_id
from knowledge.sync import CORPUS

SCORED_ON = CORPUS.parent / "questions" / "test.jsonl"
"""The questions the score card is measured on: the test split, on which nothing is tuned."""


class Labelled(BaseModel):
    """A question and the entries that answer it; none when nothing in the corpus does.

    `turns` are the questions of a dialogue, the last of which is asked; `answer` is the statement that answers.
    """

    model_config = ConfigDict(coerce_numbers_to_str=True)

    id: str
    text: str
    lang: str | None = None
    relevant: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    answer: str | None = None
    kind: str | None = None

    def request(self) -> Request:
        """The question as a member would ask it, in the terminal's scope."""
        language = self.lang if self.lang in LANGUAGES else None
        return Request(self.text, HUB, language, tuple(turn for turn in self.turns[:-1]))


class Metrics(BaseModel):
    """Figures over a set of questions; None where there is nothing to measure one on.

    Recall and mean reciprocal rank are over answerable questions, by entry. `auroc` is how well the confidence
    separates answerable from unanswerable questions. `answered_rate` is of the answerable, `false_answer_rate` of the
    unanswerable; `correct_when_answered` is the share of answered answerable questions whose first quote is from a
    relevant entry. Times are milliseconds from question to answer.
    """

    n: int
    recall_at_1: float | None
    recall_at_5: float | None
    mrr_at_10: float | None
    auroc: float | None
    answered_rate: float | None
    false_answer_rate: float | None
    correct_when_answered: float | None
    p50_ms: float
    p95_ms: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question and what was said to it."""

    labelled: Labelled
    answer: Answer

    @property
    def rank(self) -> float:
        """The place, from 1, of the first relevant entry in the ranking; infinite when none is in it."""
        places = [place for place, entry in enumerate(self.answer.ranking, 1) if entry in self.labelled.relevant]
        return places[0] if places else float("inf")

    @property
    def is_correct(self) -> bool:
        """Whether the first quote comes from a relevant entry."""
        return bool(self.answer.quotes) and self.answer.quotes[0].entry in self.labelled.relevant


def read_questions(path: Path) -> list[Labelled]:
    """A question set, one JSON object a line. Raises QuestionSetError naming the line."""
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionSetError(
            f"The question set {path} cannot be read; check the name and that it is UTF-8."
        ) from error
    questions = [_labelled(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]
    if not questions:
        raise QuestionSetError(f"The question set {path} holds no question; write one JSON object a line.")
    return questions


def by_present_ids(questions: Sequence[Labelled], entries: Collection[Entry]) -> list[Labelled]:
    """Questions whose relevant entries go by their present ids: what was merged is found under the id that was kept."""
    present = {alias: entry.id for entry in entries for alias in entry.aliases}
    present |= {entry.id: entry.id for entry in entries}
    return [
        labelled.model_copy(
            update={"relevant": tuple(dict.fromkeys(present.get(name, entry_id(name)) for name in labelled.relevant))}
        )
        for labelled in questions
    ]


def snapshot_of(entries: Sequence[Entry], engine: Engine, progress: Progress | None = None) -> Snapshot:
    """A snapshot of entries that are in no store, for measuring on a corpus from outside."""
    stored = [StoredEntry(entry=entry, version=1, status="live", server=None) for entry in entries]
    return build(stored, 0, engine, _Forgetful(), progress)


def run(
    asker: Asker, questions: Sequence[Labelled], progress: Callable[[int, int], None] | None = None
) -> list[Outcome]:
    """Ask every question by itself, as a member would, so that the times are those of one question."""
    outcomes = []
    for number, labelled in enumerate(questions, 1):
        outcomes.append(Outcome(labelled, asker.ask([labelled.request()])[0]))
        if progress:
            progress(number, len(questions))
    return outcomes


def scorecard(asker: Asker) -> dict[str, Metrics]:
    """The metrics of the corpus as it is on the questions kept for this, as "all" and by language.

    The questions are asked together, so the times say nothing.
    """
    entries = [stored.entry for stored in asker.snapshot().entries.values()]
    questions = by_present_ids(read_questions(SCORED_ON), entries)
    answers = asker.ask([labelled.request() for labelled in questions])
    outcomes = [Outcome(labelled, answer) for labelled, answer in zip(questions, answers, strict=True)]
    return {"all": measure(outcomes)} | {name: measure(group) for name, group in _by_language(outcomes)}


def report(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The metrics overall and by language of the question, as `docent eval --json` prints them."""
    by_language = {language: measure(group).model_dump() for language, group in _by_language(outcomes)}
    return {"overall": measure(outcomes).model_dump(), "by_language": by_language}


def measure(outcomes: Sequence[Outcome]) -> Metrics:
    """The metrics of a set of outcomes."""
    answerable = [outcome for outcome in outcomes if outcome.labelled.relevant]
    unanswerable = [outcome for outcome in outcomes if not outcome.labelled.relevant]
    answered = [outcome for outcome in answerable if outcome.answer.reason is None]
    times = [outcome.answer.milliseconds["total"] for outcome in outcomes] or [0.0]
    return Metrics(
        n=len(outcomes),
        recall_at_1=_mean([outcome.rank <= 1 for outcome in answerable]),
        recall_at_5=_mean([outcome.rank <= 5 for outcome in answerable]),
        mrr_at_10=_mean([1 / outcome.rank for outcome in answerable]),
        auroc=_auroc(answerable, unanswerable),
        answered_rate=_mean([outcome.answer.reason is None for outcome in answerable]),
        false_answer_rate=_mean([outcome.answer.reason is None for outcome in unanswerable]),
        correct_when_answered=_mean([outcome.is_correct for outcome in answered]),
        p50_ms=round(float(np.percentile(times, 50)), 3),
        p95_ms=round(float(np.percentile(times, 95)), 3),
    )


def _by_language(outcomes: Sequence[Outcome]) -> list[tuple[str, list[Outcome]]]:
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.labelled.lang or outcome.answer.language].append(outcome)
    return sorted(groups.items())


def _labelled(path: Path, number: int, line: str) -> Labelled:
    try:
        return Labelled.model_validate(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise QuestionSetError(
            f'Line {number} of {path} is not a question; write {{"id": ..., "text": ..., "relevant": [...]}}.'
        ) from error


def _mean(values: Sequence[float]) -> float | None:
    return round(float(np.mean(values)), 4) if values else None


def _auroc(answerable: Sequence[Outcome], unanswerable: Sequence[Outcome]) -> float | None:
    """Area under the ROC curve of the confidence; None unless there are questions of both kinds."""
    if not answerable or not unanswerable:
        return None
    from sklearn.metrics import roc_auc_score

    labels = [1] * len(answerable) + [0] * len(unanswerable)
    scores = [outcome.answer.confidence for outcome in (*answerable, *unanswerable)]
    return round(float(roc_auc_score(labels, scores)), 4)


class _Forgetful:
    """Keeps no vectors: for a corpus that is looked at once."""

    read_only = True

    def some(self, engine: str, digests: Collection[str]) -> Mapping[str, bytes]:
        return {}

    def keep(self, engine: str, made: Mapping[str, bytes]) -> None:
        raise NotImplementedError
