"""Learns when to answer, from the tune split of the question sets. Run by `make calibrate`; writes calibration.json."""

import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from index.answer import advice
from index.engine import Engine
from index.evaluate import Labelled
from index.gate import ASKING, CALIBRATION, SIGNALS, Calibration, Weights, signals
from index.projection import projection
from index.question import Unreadable, read
from index.search import search
from index.snapshot import Snapshot
from knowledge.model import HUB

UNANSWERED = 0.17
"""The share of answerable questions that may go unanswered, so that fewer of the others are answered wrongly."""
TAKEN_FOR_ADVICE = 0.02
"""The share of other unanswerable questions that may come as near to an advice question as what is taken for one."""

MORE, ELSEWHERE = 0.5, 8.0
"""How much a question counts that is not of the tune split, and a question that is not of the field: there are few."""

Signals = dict[str, float]


def calibrate(
    snapshot: Snapshot, engine: Engine, questions: Sequence[Labelled], more: Sequence[Labelled] = ()
) -> Calibration:
    """The calibration of an engine on one corpus and its labelled questions (those of the tune split only).

    `more` are further ones of the field, answerable and near misses, to learn from; cuts are made on `questions`.
    """
    directions = _directions(engine, [*questions, *more])
    measured = _measure(snapshot, engine, questions, directions)
    learned_from = [*measured, *_measure(snapshot, engine, more, directions)]
    weights = [_weight(labelled, of_more=place >= len(measured)) for place, (labelled, _) in enumerate(learned_from)]
    answers = _fit(*_labels(learned_from, _answerable), np.array(weights))
    in_field = _fit(*_labels(measured, _of_the_field))
    return Calibration(
        engine=engine.fingerprint,
        directions=np.round(directions, 4).tolist(),
        answers=answers,
        answer_from=_answer_from(answers, *_labels(measured, _answerable)),
        in_field=in_field,
        field_from=_threshold(in_field, *_labels(measured, _of_the_field)),
        advice_from=_advice_from(engine, questions),
    )


def write(calibration: Calibration) -> None:
    """Keep a calibration, in place of an earlier one of the same engine; the newest stands first, as the fallback."""
    known = json.loads(CALIBRATION.read_text(encoding="utf-8")) if CALIBRATION.exists() else []
    others = [item for item in known if item["engine"] != calibration.engine]
    aside = CALIBRATION.with_suffix(".new")
    aside.write_text(json.dumps([calibration.model_dump(), *others], indent=1) + "\n", encoding="utf-8")
    aside.replace(CALIBRATION)


def _advice_from(engine: Engine, questions: Sequence[Labelled]) -> float:
    """The cosine to an advice question from which a question asks for advice itself."""
    others = [labelled.text for labelled in questions if not labelled.relevant and labelled.kind != "advice"]
    if not others:
        return 1.0
    likeness = projection(engine.fingerprint)(engine.embed_queries(others)) @ advice(engine).T
    return round(float(np.quantile(likeness.max(axis=1), 1 - TAKEN_FOR_ADVICE)), 4)


Measured = tuple[Labelled, Signals]
"""A question and its signals."""


def _directions(engine: Engine, questions: Sequence[Labelled]) -> NDArray[np.float64]:
    """The principal components of the questions' vectors: (ASKING, dimension)."""
    vectors = projection(engine.fingerprint)(engine.embed_queries([one.text for one in questions]))
    found: NDArray[np.float64] = PCA(ASKING, random_state=0).fit(vectors).components_
    return found


def _weight(labelled: Labelled, *, of_more: bool) -> float:
    if of_more:
        return MORE
    return ELSEWHERE if labelled.kind in ("off", "museum", "advice") else 1.0


def _measure(
    snapshot: Snapshot, engine: Engine, questions: Sequence[Labelled], directions: NDArray[np.float64]
) -> list[Measured]:
    if not questions:
        return []
    along = directions.tolist()
    questions = [labelled for labelled in questions if not labelled.turns]  # those are not understood alone
    vectors = projection(engine.fingerprint)(engine.embed_queries([labelled.text for labelled in questions]))
    measured = []
    for labelled, vector in zip(questions, vectors, strict=True):
        question = read(labelled.text, labelled.lang)
        if isinstance(question, Unreadable):
            continue
        measured.append((labelled, signals(snapshot, question, search(snapshot, question, vector, HUB), along)))
    return measured


def _answerable(item: Measured) -> bool | None:
    return bool(item[0].relevant)


def _of_the_field(item: Measured) -> bool | None:
    """Off-topic or of the field; museum matters beyond this corpus are neither and teach nothing here."""
    return None if item[0].kind == "museum" else item[0].kind != "off"


def _labels(measured: Sequence[Measured], label) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:  # type: ignore[no-untyped-def]
    kept = [(item[1], label(item)) for item in measured if label(item) is not None]
    return (
        np.array([[found[name] for name in SIGNALS] for found, _ in kept]),
        np.array([value for _, value in kept], dtype=np.bool_),
    )


def _fit(values: NDArray[np.float64], labels: NDArray[np.bool_], counts: NDArray[np.float64] | None = None) -> Weights:
    """A logistic model on standardised signals, written back for signals as they are measured."""
    scaler = StandardScaler().fit(values)
    model = LogisticRegression(C=0.1, max_iter=5000).fit(scaler.transform(values), labels, sample_weight=counts)
    weights = model.coef_[0] / scaler.scale_
    bias = float(model.intercept_[0] - weights @ scaler.mean_)
    return Weights(
        bias=round(bias, 5), weights={name: round(float(w), 5) for name, w in zip(SIGNALS, weights, strict=True)}
    )


def _answer_from(model: Weights, values: NDArray[np.float64], labels: NDArray[np.bool_]) -> float:
    """The confidence that all but a few of the answerable questions reach."""
    return round(float(np.quantile(_confidences(model, values)[labels], UNANSWERED)), 4)


def _threshold(model: Weights, values: NDArray[np.float64], labels: NDArray[np.bool_]) -> float:
    """The probability from which to say yes: where the right and the wrong yeses are furthest apart (Youden's J)."""
    scores = _confidences(model, values)
    cuts = np.unique(scores)
    gains = [np.mean(scores[labels] >= cut) - np.mean(scores[~labels] >= cut) for cut in cuts]
    return round(float(cuts[int(np.argmax(gains))]), 4)


def _confidences(model: Weights, values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.array([model.probability(dict(zip(SIGNALS, row, strict=True))) for row in values.tolist()])
