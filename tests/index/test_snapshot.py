"""Building the picture that is searched: nothing is embedded twice, and every array speaks of the same rows."""

from collections.abc import Callable, Collection, Mapping, Sequence

import numpy as np
import pytest

from index.engine import Engine
from index.pieces import Text
from index.snapshot import BATCH, Snapshot, build, embed
from index.vectors import Floats
from knowledge.model import Entry, StoredEntry


class Counting:
    """The hashing engine, noting what it is asked to embed; it breaks down when its patience is at an end."""

    name = "counting"
    fingerprint = "counting/1"

    def __init__(self, engine: Engine, patience: int = 10**9) -> None:
        self.dimension = engine.dimension
        self.texts: list[str] = []
        self._engine = engine
        self._patience = patience

    def embed_queries(self, texts: Sequence[str]) -> Floats:
        return self.embed_passages(texts)

    def embed_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Floats:
        if len(self.texts) + len(texts) > self._patience:
            raise KeyboardInterrupt
        self.texts += texts
        return self._engine.embed_passages(texts)


class Shelf:
    """A vector store in memory."""

    def __init__(self, read_only: bool = False) -> None:
        self.read_only = read_only
        self.kept: dict[str, dict[str, bytes]] = {}

    def some(self, engine: str, digests: Collection[str]) -> Mapping[str, bytes]:
        return {name: vector for name, vector in self.kept.get(engine, {}).items() if name in digests}

    def keep(self, engine: str, made: Mapping[str, bytes]) -> None:
        assert not self.read_only
        self.kept.setdefault(engine, {}).update(made)


@pytest.fixture
def counting(hashing: Engine) -> Counting:
    return Counting(hashing)


@pytest.fixture
def stored(an_entry: Callable[..., Entry]) -> list[StoredEntry]:
    """Seven entries: long and short, with and without questions, one private, one without a sentence."""
    entries = [
        an_entry("a", questions=("What is a?", "Who made a?")),
        an_entry("b"),
        an_entry("c", text="# One\nFirst.\n# Two\nSecond.\n# Three\nThird.", questions=("Which three?",)),
        an_entry("d", text="# Nothing but a heading", questions=("Is there more?",)),
        an_entry("e", text="\n".join(f"- Statement {number} of many stands alone." for number in range(60))),
        an_entry("f", questions=("What is f?",)),
    ]
    private = StoredEntry(entry=an_entry("g", questions=("What is g?",)), version=3, status="live", server="7")
    return [*(StoredEntry(entry=entry, version=1, status="live", server=None) for entry in entries), private]


def test_a_second_build_of_the_same_entries_embeds_nothing(stored: list[StoredEntry], counting: Counting) -> None:
    """A restart costs no embedding."""
    shelf = Shelf()
    first = build(stored, 1, counting, shelf)
    made = len(counting.texts)
    second = build(stored, 2, counting, shelf)
    assert made == len(counting.texts) > 0
    everything = np.arange(first.vectors.size)
    assert np.array_equal(first.vectors.at(everything), second.vectors.at(everything))


def test_a_changed_entry_embeds_only_its_own_texts(
    stored: list[StoredEntry], counting: Counting, an_entry: Callable[..., Entry]
) -> None:
    """An edit of one statement embeds that statement and the passage it stands in."""
    shelf = Shelf()
    build(stored, 1, counting, shelf)
    before = len(counting.texts)
    edited = an_entry("b", text=stored[1].entry.text.replace("2024", "2025"))
    build([*stored[:1], stored[1].model_copy(update={"entry": edited}), *stored[2:]], 2, counting, shelf)
    passage, sentence = counting.texts[before:]
    assert "About b\nThe second was made in 2025." == sentence
    assert "About b\nThe first statement on b stands alone. The second was made in 2025." == passage


def test_the_same_text_is_embedded_once(counting: Counting) -> None:
    """Two entries may say the same, or one question may stand in both."""
    vectors = embed([Text("query", "What?"), Text("query", "What?"), Text("query", "Why?")], counting, Shelf())
    assert ["What?", "Why?"] == counting.texts
    assert np.array_equal(vectors[0], vectors[1])


def test_a_question_and_a_passage_of_the_same_words_are_two_texts() -> None:
    """The model is told which it sees, so their vectors differ and must not be mixed up."""
    assert Text("query", "LIDO").digest != Text("passage", "LIDO").digest


def test_engines_do_not_share_vectors(stored: list[StoredEntry], counting: Counting, hashing: Engine) -> None:
    """What one engine made is of no use to another."""
    shelf = Shelf()
    build(stored, 1, hashing, shelf)
    build(stored, 1, counting, shelf)
    assert shelf.kept["counting/1"].keys() == shelf.kept[hashing.fingerprint].keys()
    assert len(shelf.kept["counting/1"]) == len(counting.texts)


def test_an_interrupted_build_keeps_what_was_embedded(hashing: Engine) -> None:
    """The first build of a large corpus takes minutes; stopped half-way, it goes on from there."""
    texts = [Text("passage", f"text {number}") for number in range(3 * BATCH)]
    shelf = Shelf()
    with pytest.raises(KeyboardInterrupt):
        embed(texts, Counting(hashing, patience=2 * BATCH), shelf)
    assert 2 * BATCH == len(shelf.kept["counting/1"])
    second = Counting(hashing)
    vectors = embed(texts, second, shelf)
    assert [text.text for text in texts[2 * BATCH :]] == second.texts
    assert np.array_equal(hashing.embed_passages([text.text for text in texts]), vectors)


def test_a_store_that_cannot_be_written_is_read(stored: list[StoredEntry], counting: Counting) -> None:
    """On a read-only folder asking works; what is missing is made and forgotten."""
    shelf = Shelf(read_only=True)
    snapshot = build(stored, 1, counting, shelf)
    assert {} == shelf.kept
    assert len(counting.texts) == snapshot.vectors.size


def test_progress_is_told_up_to_the_end(hashing: Engine) -> None:
    """A person who waits sees how much is left."""
    heard: list[tuple[int, int]] = []
    embed([Text("query", str(n)) for n in range(BATCH + 1)], hashing, Shelf(), lambda *done: heard.append(done))
    assert [(BATCH, BATCH + 1), (BATCH + 1, BATCH + 1)] == heard


@pytest.fixture
def snapshot(stored: list[StoredEntry], hashing: Engine) -> Snapshot:
    return build(stored, 5, hashing, Shelf())


def test_the_units_of_a_passage_are_itself_and_its_sentences(snapshot: Snapshot, hashing: Engine) -> None:
    """`first` and `lengths` lead to the vectors of exactly these texts."""
    for row, passage in enumerate(snapshot.passages):
        units = [passage.context, *(f"{passage.title}\n{text}" for text in passage.texts)]
        assert len(units) == snapshot.lengths[row]
        found = snapshot.vectors.at(snapshot.first[row] + np.arange(len(units)))
        assert np.array_equal(hashing.embed_passages(units), found)


def test_the_questions_of_an_entry_belong_to_its_first_passage(snapshot: Snapshot, hashing: Engine) -> None:
    """`asked_first` and `asked` lead to the vectors of an entry's questions; later passages have none."""
    seen: set[str] = set()
    for row, passage in enumerate(snapshot.passages):
        questions = () if passage.entry in seen else snapshot.entries[passage.entry].entry.questions
        seen.add(passage.entry)
        assert len(questions) == snapshot.asked[row]
        found = snapshot.vectors.at(snapshot.asked_first[row] + np.arange(len(questions)))
        assert np.array_equal(hashing.embed_queries(questions), found)


def test_every_unit_has_one_owner(snapshot: Snapshot) -> None:
    """`owner` is the inverse of the runs of rows: each vector belongs to exactly one passage."""
    expected = np.full(snapshot.vectors.size, -1)
    for row in range(len(snapshot.passages)):
        for start, length in ((snapshot.first, snapshot.lengths), (snapshot.asked_first, snapshot.asked)):
            run = slice(start[row], start[row] + length[row])
            assert (expected[run] == -1).all()
            expected[run] = row
    assert expected.tolist() == snapshot.owner.tolist()


def test_passages_carry_the_server_of_their_entry(snapshot: Snapshot) -> None:
    """What keeps servers apart stands beside every passage."""
    assert {("g", "7")} == {(item.entry, item.server) for item in snapshot.passages if item.server is not None}
    assert snapshot.has_private


def test_a_snapshot_knows_its_edition_and_engine(snapshot: Snapshot, hashing: Engine) -> None:
    """Every answer names the edition it came from."""
    assert (5, hashing.fingerprint) == (snapshot.edition, snapshot.engine)


def test_an_empty_corpus_is_a_snapshot(counting: Counting) -> None:
    """A new hub without entries opens, and embeds nothing."""
    snapshot = build([], 0, counting, Shelf())
    assert ([], 0, False) == (list(snapshot.passages), snapshot.vectors.size, snapshot.has_private)
    assert 0 == len(snapshot.owner) == len(snapshot.first) == len(snapshot.asked)
    assert [] == counting.texts


def test_an_entry_without_a_sentence_has_no_passage(snapshot: Snapshot) -> None:
    """There is nothing to quote from it; its questions are not searched either."""
    assert "d" in snapshot.entries
    assert "d" not in {passage.entry for passage in snapshot.passages}
