"""The decision to answer: a probability from absolute signals, with learned numbers that are in order."""

import json
import math
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.engine import Engine
from index.engine.build import fingerprint
from index.gate import CALIBRATION, SIGNALS, Calibration, Weights, calibration, signals
from index.question import Question
from index.search import search
from index.snapshot import Snapshot
from knowledge.model import HUB, Entry

KNOWN = [Calibration.model_validate(item) for item in json.loads(CALIBRATION.read_text(encoding="utf-8"))]
FIGURES = st.floats(-1e6, 1e6)


def test_the_probability_is_the_logistic_of_the_weighted_sum() -> None:
    """Worked by hand: -1 + 2 * 0.5 + 4 * 0.25 = 1, and 1 / (1 + 1/e) = 0.7311."""
    weights = Weights(bias=-1.0, weights={"score": 2.0, "margin": 4.0})
    assert pytest.approx(0.73106, abs=1e-5) == weights.probability({"score": 0.5, "margin": 0.25, "unused": 9.0})


@given(bias=st.floats(-30, 30), weight=st.floats(0, 50), low=FIGURES, high=FIGURES)
def test_more_of_a_good_sign_never_lowers_the_probability(bias: float, weight: float, low: float, high: float) -> None:
    """It rises with a signal of positive weight, falls with one of negative weight."""
    low, high = sorted((low, high))
    for sign in (1, -1):
        one, other = (
            Weights(bias=bias, weights={"score": sign * weight}).probability({"score": value}) for value in (low, high)
        )
        assert sign * one <= sign * other


@given(total=st.floats(allow_nan=False))
def test_the_probability_stays_between_zero_and_one(total: float) -> None:
    """Even infinite signals do not overflow."""
    assert 0.0 <= Weights(bias=0.0, weights={"score": 1.0}).probability({"score": total}) <= 1.0


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: known.engine)
def test_the_learned_numbers_are_in_order(known: Calibration) -> None:
    """A weight for every signal, all finite, and thresholds that some question can pass and some cannot."""
    for model in (known.answers, known.in_field):
        assert sorted(SIGNALS) == sorted(model.weights)
        assert all(math.isfinite(number) for number in (model.bias, *model.weights.values()))
    assert all(0.0 < threshold < 1.0 for threshold in (known.answer_from, known.field_from, known.advice_from))


def test_every_engine_is_calibrated_once() -> None:
    """Two calibrations of one engine would leave it to chance which is used."""
    assert len(KNOWN) == len({known.engine for known in KNOWN})


def test_the_default_engine_is_calibrated() -> None:
    """A change of the engine changes its fingerprint and calls for `make calibrate`."""
    assert fingerprint() == calibration(fingerprint()).engine


def test_an_unknown_engine_falls_back_to_the_default() -> None:
    """Another model can be tried before it is calibrated."""
    assert KNOWN[0] == calibration("somebody/else")
    assert fingerprint() == KNOWN[0].engine


@pytest.fixture
def measure(
    hashing: Engine, picture: Callable[..., Snapshot], an_entry: Callable[..., Entry]
) -> Callable[..., dict[str, float]]:
    """The signals of a question put to a small corpus."""

    def signals_of(text: str, language: str = "en", others: int = 3) -> dict[str, float]:
        entries = [an_entry(f"other{number}") for number in range(others)]
        snapshot = picture(an_entry("zebra", text="- The zebra of 1905 eats grass with LIDO."), *entries)
        question = Question(text, language)
        return signals(snapshot, question, search(snapshot, question, hashing.embed_queries([text])[0], HUB))

    return signals_of


@pytest.mark.parametrize("text", ["The zebra eats grass", "Does it?", "42", "ŋ", "zanzibar " * 50])
@pytest.mark.parametrize("others", [0, 1, 12])
def test_every_signal_is_measured(measure: Callable[..., dict[str, float]], text: str, others: int) -> None:
    """Whatever the question and however small the corpus, the model gets a finite figure for each weight."""
    measured = measure(text, others=others)
    assert sorted(SIGNALS) == sorted(measured)
    assert all(math.isfinite(figure) for figure in measured.values())


def test_coverage_tells_how_much_of_the_question_is_held(measure: Callable[..., dict[str, float]]) -> None:
    """All of it, some of it, and in another language none that counts as the same language."""
    assert pytest.approx(1.0) == measure("The zebra eats grass")["coverage"]
    assert 0.0 < measure("The zebra eats strawberries")["coverage"] < 1.0
    assert (1.0, 0.0) == tuple(
        measure("The zebra eats grass", language)["coverage_same_language"] for language in ("en", "de")
    )


@pytest.mark.parametrize(
    ("text", "missing", "unknown"),
    [("the zebra of 1905", 0.0, 0.0), ("the zebra of 1776", 1.0, 1.0), ("the zebra in IIIF and LIDO", None, 1.0)],
)
def test_numbers_and_names_that_are_missing_are_noticed(
    measure: Callable[..., dict[str, float]], text: str, missing: float | None, unknown: float
) -> None:
    """The right entry with the wrong year is a near miss."""
    measured = measure(text)
    assert unknown == measured["unknown_exact"]
    assert missing == measured["exact_missing"] if missing is not None else 0 < measured["exact_missing"] < 1


def test_the_lead_is_over_the_others(measure: Callable[..., dict[str, float]]) -> None:
    """A clear best stands out more than one of four alike; alone it leads by all of its score."""
    clear, unclear = measure("The zebra eats grass"), measure("The second was made in 2024")
    assert clear["margin"] > unclear["margin"]
    assert clear["lead"] > unclear["lead"] >= 0
    alone = measure("The zebra eats grass", others=0)
    assert alone["score"] == alone["lead"] == alone["margin"]
