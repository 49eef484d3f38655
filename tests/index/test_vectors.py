"""Exact nearest vectors, against a plain numpy yardstick."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import index.vectors
from index.vectors import Floats, Mask, Vectors

SIZE, DIMENSION = 101, 16


def unit(matrix: Floats) -> Floats:
    return np.asarray(matrix / np.linalg.norm(matrix, axis=-1, keepdims=True), dtype=np.float32)


@pytest.fixture(scope="module")
def matrix() -> Floats:
    """Random unit vectors; 101, so that the last byte of a mask is not full."""
    return unit(np.random.default_rng(7).normal(size=(SIZE, DIMENSION)))


@pytest.fixture(scope="module")
def queries() -> Floats:
    return unit(np.random.default_rng(8).normal(size=(20, DIMENSION)))


def test_the_exact_best_come_first(matrix: Floats, queries: Floats) -> None:
    """Rows and cosines are those numpy finds by comparing everything."""
    vectors = Vectors(matrix)
    for query in queries:
        rows, cosines = vectors.search(query, 10)
        expected = np.argsort(-(matrix @ query))[:10]
        assert expected.tolist() == rows.tolist()
        assert pytest.approx((matrix @ query)[expected].tolist(), abs=1e-6) == cosines.tolist()


def test_a_vector_is_nearest_to_itself(matrix: Floats) -> None:
    """With a cosine of one."""
    vectors = Vectors(matrix)
    found = [vectors.search(own, 1) for own in matrix]
    assert list(range(SIZE)) == [int(rows[0]) for rows, _ in found]
    assert pytest.approx([1.0] * SIZE) == [float(cosines[0]) for _, cosines in found]


@given(mask=st.lists(st.booleans(), min_size=SIZE, max_size=SIZE), limit=st.integers(1, SIZE + 5))
def test_a_mask_never_lets_another_row_through(matrix: Floats, queries: Floats, mask: list[bool], limit: int) -> None:
    """The allowed rows, all and only those, best first: this is what keeps servers apart."""
    allowed: Mask = np.array(mask, dtype=np.bool_)
    rows, _ = Vectors(matrix).search(queries[0], limit, allowed)
    expected = [row for row in np.argsort(-(matrix @ queries[0])).tolist() if allowed[row]]
    assert expected[:limit] == rows.tolist()


def test_a_mask_without_any_row_finds_nothing(matrix: Floats, queries: Floats) -> None:
    """No row is better than a forbidden one."""
    rows, cosines = Vectors(matrix).search(queries[0], 5, np.zeros(SIZE, dtype=np.bool_))
    assert ([], []) == (rows.tolist(), cosines.tolist())


@pytest.mark.parametrize("limit", [SIZE, SIZE + 1, 10_000])
def test_a_limit_above_the_size_gives_every_row_once(matrix: Floats, queries: Floats, limit: int) -> None:
    """No place is filled with a made-up row."""
    rows, cosines = Vectors(matrix).search(queries[0], limit)
    assert list(range(SIZE)) == sorted(rows.tolist())
    assert sorted(cosines.tolist(), reverse=True) == cosines.tolist()


@pytest.mark.parametrize("allowed", [None, np.zeros(0, dtype=np.bool_)])
def test_an_empty_index_finds_nothing(queries: Floats, allowed: Mask | None) -> None:
    """A corpus without entries is an ordinary state, not an error."""
    vectors = Vectors(np.zeros((0, DIMENSION), dtype=np.float32))
    rows, cosines = vectors.search(queries[0], 5, allowed)
    assert 0 == vectors.size == len(rows) == len(cosines)


def test_rows_are_given_back_as_they_were_put_in(matrix: Floats) -> None:
    """Vectors come back to the last bit, in the order asked for, as often as asked for."""
    rows = np.array([5, 0, 100, 5])
    assert np.array_equal(matrix[rows], Vectors(matrix).at(rows))


def test_a_later_change_of_the_matrix_is_not_seen(matrix: Floats) -> None:
    """The index holds its own copy: it never changes."""
    mine = matrix.copy()
    vectors = Vectors(mine)
    mine[:] = 0
    assert np.array_equal(matrix, vectors.at(np.arange(SIZE)))


@pytest.mark.parametrize("bits_from", [40, 10_000])
@pytest.mark.parametrize("seed", range(5))
def test_after_any_edits_the_search_finds_what_a_new_index_finds(
    monkeypatch: pytest.MonkeyPatch, bits_from: int, seed: int
) -> None:
    """To the last bit, also where bits choose what is compared in full, with a mask and without."""
    monkeypatch.setattr(index.vectors, "BITS_FROM", bits_from)
    chance = np.random.default_rng(seed)
    rows = unit(chance.normal(size=(60, DIMENSION)))
    vectors = Vectors(rows)
    for _ in range(30):
        kept = np.arange(len(rows))
        kept[chance.random(len(rows)) < 0.1] = -1
        kept = np.delete(np.append(kept, [-1, -1]), chance.integers(len(rows)))
        fresh = unit(chance.normal(size=(int((kept < 0).sum()), DIMENSION)))
        rows = rows[kept]
        rows[kept < 0] = fresh
        vectors = vectors.next(kept, fresh)
        allowed = chance.random(len(rows)) < 0.5
        for mask in (None, allowed):
            for one, other in zip(
                vectors.search(rows[3], 9, mask), Vectors(rows).search(rows[3], 9, mask), strict=True
            ):
                assert np.array_equal(one, other)


def test_the_bits_of_many_vectors_choose_those_that_are_nearest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the hundred nearest of vectors with subjects, nearly all are found though few are compared in full."""
    chance = np.random.default_rng(3)
    subjects = chance.normal(size=(50, 128))
    rows = unit(subjects[chance.integers(50, size=6000)] + chance.normal(size=(6000, 128)))
    exact = [np.argsort(-(rows @ query))[:100] for query in rows[:20]]
    monkeypatch.setattr(index.vectors, "BITS_FROM", 1000)
    monkeypatch.setattr(index.vectors, "RESCORED", 1000)
    vectors = Vectors(rows)
    shares = [
        len(np.intersect1d(vectors.search(query, 100)[0], best)) for query, best in zip(rows, exact, strict=False)
    ]
    assert 98 < np.mean(shares)
