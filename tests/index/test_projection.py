"""The learned step of question vectors: small, of unit length, for the engine it was learned for alone."""

from pathlib import Path

import numpy as np
import pytest

from index import projection as module
from index.engine import Engine
from index.evaluate import Labelled
from index.projection import LEARNED, Projection, projection
from index.snapshot import Snapshot
from index.train import Trainer


def test_an_engine_it_was_not_learned_for_keeps_its_vectors(hashing: Engine) -> None:
    vectors = hashing.embed_queries(["What is LIDO?"])
    assert np.array_equal(vectors, projection("another/engine")(vectors))


def test_projected_vectors_are_of_unit_length(real_engine: Engine) -> None:
    vectors = real_engine.embed_queries(["What is LIDO?", "Was ist SKOS?", "Τι είναι τα μεταδεδομένα;"])
    moved = projection(real_engine.fingerprint)(vectors)
    assert np.float32 == moved.dtype
    assert np.linalg.norm(moved, axis=1) == pytest.approx(1.0, abs=1e-5)
    assert not np.allclose(vectors, moved, atol=0.01)


def test_nothing_is_projected_of_nothing(real_engine: Engine) -> None:
    none = np.zeros((0, real_engine.dimension), dtype=np.float32)
    assert (0, real_engine.dimension) == projection(real_engine.fingerprint)(none).shape


def test_the_learned_file_is_a_few_hundred_kilobytes() -> None:
    assert LEARNED.stat().st_size < 400_000


def test_what_is_written_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In half precision, and for its engine only."""
    monkeypatch.setattr(module, "LEARNED", tmp_path / "projection.npz")
    projection.cache_clear()
    matrix, shift = np.eye(4, dtype=np.float32) * 0.5, np.array([0.1, 0, 0, 0], dtype=np.float32)
    try:
        module.write("engine/1", matrix, shift)
        vectors = np.eye(4, dtype=np.float32)
        assert projection("engine/1")(vectors) == pytest.approx(Projection(matrix, shift)(vectors), abs=1e-3)
        assert np.array_equal(vectors, projection("engine/2")(vectors))
    finally:
        projection.cache_clear()


@pytest.mark.long
def test_training_brings_questions_nearer_to_their_entries(
    corpus: Snapshot, hashing: Engine, test_questions: list[Labelled], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On what it learned from, with a toy engine and two rounds: the direction is right, and the same every time."""
    from index import train

    monkeypatch.setattr(train, "EPOCHS", 2)
    asked = [text for one in corpus.pieces.values() for text in one.asked][:300]
    owners = [name for name, one in corpus.pieces.items() for _ in one.asked][:300]
    first = {passage.entry: row for row, passage in reversed(list(enumerate(corpus.passages)))}
    passages = corpus.vectors.at(np.array([corpus.first[first[name]] for name in owners]))
    vectors = hashing.embed_queries([text.text for text in asked])
    learned = Trainer(corpus, hashing).learn([])
    again = Trainer(corpus, hashing).learn([])
    moved = Projection(*learned)(vectors)
    assert np.array_equal(learned[0], again[0])
    assert (moved * passages).sum(axis=1).mean() > (vectors * passages).sum(axis=1).mean()
