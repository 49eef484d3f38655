"""The next question sees the last change, without a restart; a search under way does not."""

import gc
import random
import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from index.answer import Answer, Answerer
from index.engine import Engine
from index.live import Live
from index.question import Question
from index.search import search
from index.snapshot import Snapshot, build
from knowledge.errors import DocentError
from knowledge.model import HUB, Entry, Scope
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.store.log import append

MakeEntry = Callable[..., Entry]


@pytest.fixture
def review(store: Store, an_entry: MakeEntry) -> Review:
    """An editor of a store that holds two entries."""
    editor = Review(store, "editor")
    editor.publish([an_entry("lido"), an_entry("iiif")], "first")
    return editor


@pytest.fixture(params=["this store", "another store on the folder"])
def editor(request: pytest.FixtureRequest, store: Store, review: Review) -> Review:
    """Somebody who changes the corpus: in this process's store, or from another, as `docent corpus` does."""
    if request.param == "this store":
        return review
    other = open_store(store.folder, store.url)
    request.addfinalizer(other.close)
    return Review(other, "another editor")


@pytest.fixture
def live(store: Store, review: Review, hashing: Engine) -> Live:
    return Live(store, hashing)


def sentences(snapshot: Snapshot) -> set[str]:
    return {text for passage in snapshot.passages for text in passage.texts}


def test_an_edit_shows_at_the_next_question(live: Live, editor: Review, an_entry: MakeEntry) -> None:
    """The new wording is there, and the old is gone."""
    live.snapshot()
    editor.publish([an_entry("lido", text="A new wording.")], "better")
    assert "A new wording." in sentences(live.snapshot())
    assert "The first statement on lido stands alone." not in sentences(live.snapshot())


def test_a_new_entry_shows_at_the_next_question(live: Live, editor: Review, an_entry: MakeEntry) -> None:
    """What was approved can be found at once."""
    live.snapshot()
    editor.publish([an_entry("skos")], "new")
    assert {"iiif", "lido", "skos"} == set(live.snapshot().entries)


def test_a_retired_entry_is_gone_at_the_next_question(live: Live, editor: Review) -> None:
    """What was taken back is not quoted again, until it is restored."""
    live.snapshot()
    editor.retire("lido", "wrong", HUB)
    assert {"iiif"} == set(live.snapshot().entries)
    assert {"iiif"} == {passage.entry for passage in live.snapshot().passages}
    editor.restore("lido", "right after all", HUB)
    assert {"iiif", "lido"} == set(live.snapshot().entries)


def test_a_private_entry_brings_its_server_along(live: Live, editor: Review, an_entry: MakeEntry) -> None:
    """An entry published while the bot runs is as private as one that was there from the start."""
    live.snapshot()
    editor.publish([an_entry("ours")], "new", server="7")
    snapshot = live.snapshot()
    assert snapshot.has_private
    assert "7" == snapshot.entries["ours"].server
    assert not Scope(server="8").admits(snapshot.entries["ours"].server)


def test_the_edition_is_that_of_the_log(live: Live, editor: Review, store: Store, an_entry: MakeEntry) -> None:
    """Each answer names the last change it knows of."""
    (seq,) = editor.publish([an_entry("skos")], "new")
    assert seq == live.snapshot().edition == store.log.head()


def test_a_snapshot_in_use_does_not_change(live: Live, editor: Review, an_entry: MakeEntry) -> None:
    """Who is searching goes on searching what they began with."""
    held = live.snapshot()
    before = (held.edition, sentences(held), held.vectors.size, set(held.entries))
    editor.publish([an_entry("lido", text="A new wording."), an_entry("skos")], "better")
    editor.retire("iiif", "wrong", HUB)
    assert held is not live.snapshot()
    assert before == (held.edition, sentences(held), held.vectors.size, set(held.entries))


def test_nothing_is_built_while_nothing_changes(live: Live) -> None:
    """Asking costs no rebuild."""
    assert live.snapshot() is live.snapshot()


def test_a_publication_that_changes_nothing_builds_nothing(live: Live, editor: Review, an_entry: MakeEntry) -> None:
    """Importing the same file again is no edition."""
    held = live.snapshot()
    editor.publish([an_entry("lido")], "again")
    assert held is live.snapshot()


def test_questions_of_many_threads_during_edits_see_whole_editions(
    live: Live, review: Review, an_entry: MakeEntry
) -> None:
    """Every snapshot seen is one of the editions there were, with all of its entry or none of it."""
    seen: list[tuple[int, frozenset[str]]] = []
    done = threading.Event()

    def ask() -> None:
        while not done.is_set():
            snapshot = live.snapshot()
            seen.append((snapshot.edition, frozenset(p.texts for p in snapshot.passages if p.entry == "lido")))

    askers = [threading.Thread(target=ask) for _ in range(4)]
    for asker in askers:
        asker.start()
    published = {2: (("The first statement on lido stands alone.", "The second was made in 2024."),)}
    for number in range(8):
        (seq,) = review.publish([an_entry("lido", text=f"Wording {number}.\n\nStill {number}.")], "edit")
        published[seq] = ((f"Wording {number}.", f"Still {number}."),)
    done.set()
    for asker in askers:
        asker.join()
    expected = {seq: frozenset(texts) for seq, texts in published.items()}
    # A change may come between reading the edition and reading the entries: it is then seen early, never missed.
    assert all(texts in [expected[later] for later in expected if later >= seq] for seq, texts in seen)
    assert expected[max(expected)] == frozenset(p.texts for p in live.snapshot().passages if p.entry == "lido")


WORDS = ("museum", "museums", "LIDO", "2024", "licence", "Sammlung", "vetting", "consent", "the", "of")
QUESTIONS = ("Which museums use LIDO?", "licence of the Sammlung 2024", "consent", "vetting?")


def change_something(review: Review, an_entry: MakeEntry, chance: random.Random) -> None:
    """One change such as editors make; what is impossible, such as retiring twice, is left to chance as well."""
    name = f"entry-{chance.randrange(8)}"
    server = "7" if name == "entry-7" else None
    try:
        if chance.random() < 0.2:
            review.retire(name, "wrong", Scope(server=server))
        elif chance.random() < 0.2:
            review.restore(name, "right", Scope(server=server))
        else:
            lines = [" ".join(chance.choices(WORDS, k=6)) + "." for _ in range(chance.randrange(1, 4))]
            asked = tuple(f"What is {word}?" for word in chance.sample(WORDS, chance.randrange(3)))
            review.publish([an_entry(name, text="\n".join(lines), questions=asked)], "edit", server=server)
    except DocentError:
        return


def answers(snapshot: Snapshot, engine: Engine, answerer: Answerer, scope: Scope) -> list[Answer]:
    found = []
    for text, vector in zip(QUESTIONS, engine.embed_queries(QUESTIONS), strict=True):
        question = Question(text, "en")
        answer = answerer.compose(snapshot, question, vector, search(snapshot, question, vector, scope))
        found.append(replace(answer, milliseconds={}))
    return found


def assert_same(one: Snapshot, other: Snapshot) -> None:
    """Equal to the last bit in everything that is searched."""
    assert (one.edition, one.has_private) == (other.edition, other.has_private)
    assert list(one.entries.items()) == list(other.entries.items())
    assert list(one.passages) == list(other.passages)
    for name in ("owner", "first", "lengths", "asked_first", "asked"):
        assert np.array_equal(getattr(one, name), getattr(other, name))
    everything = np.arange(other.vectors.size)
    assert one.vectors.size == other.vectors.size
    assert np.array_equal(one.vectors.at(everything), other.vectors.at(everything))
    for question in QUESTIONS:
        words = one.lexical.words(question, "en")
        assert words == other.lexical.words(question, "en")
        assert np.array_equal(one.lexical.scores(words), other.lexical.scores(words))


@pytest.mark.parametrize("seed", range(5))
def test_many_edits_one_by_one_come_to_the_same_as_a_build_from_nothing(
    live: Live, store: Store, review: Review, hashing: Engine, talkative: Answerer, an_entry: MakeEntry, seed: int
) -> None:
    """Taking over what did not change is a matter of speed alone."""
    chance = random.Random(seed)
    for _ in range(25):
        for _ in range(chance.randrange(1, 4)):
            change_something(review, an_entry, chance)
        followed = live.snapshot()
        anew = build(store.entries.every(), store.log.head(), hashing, store.vectors)
        assert_same(anew, followed)
        for scope in (HUB, Scope(server="7")):
            assert answers(anew, hashing, talkative, scope) == answers(followed, hashing, talkative, scope)


def test_an_edit_embeds_nothing_but_what_it_changed(
    store: Store, review: Review, hashing: Engine, an_entry: MakeEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the other entries nor, when it comes back, an entry that was retired."""
    live = Live(store, hashing)
    embedded: list[str] = []
    embed = hashing.embed_passages
    monkeypatch.setattr(hashing, "embed_passages", lambda texts, progress=None: embedded.extend(texts) or embed(texts))
    review.publish([an_entry("lido", text="- The first statement on lido stands alone.\n- Another.")], "edit")
    live.snapshot()
    assert ["About lido\nThe first statement on lido stands alone. Another.", "About lido\nAnother."] == embedded
    review.retire("lido", "wrong", HUB)
    live.snapshot()
    review.restore("lido", "right", HUB)
    live.snapshot()
    assert 2 == len(embedded)


def test_entries_that_did_not_change_are_not_cut_again(live: Live, review: Review, an_entry: MakeEntry) -> None:
    """What the next snapshot has of them is the very same."""
    before = live.snapshot()
    review.publish([an_entry("lido", text="A new wording.")], "edit")
    after = live.snapshot()
    assert before.pieces["iiif"] is after.pieces["iiif"]
    assert before.pieces["lido"] is not after.pieces["lido"]


def test_former_snapshots_are_forgotten(live: Live, review: Review, an_entry: MakeEntry) -> None:
    """However many edits a long-running bot has seen, it holds one snapshot."""
    former = []
    for number in range(5):
        former.append(weakref.ref(live.snapshot()))
        former.append(weakref.ref(live.snapshot().vectors))
        review.publish([an_entry("lido", text=f"Wording {number}.")], "edit")
    live.snapshot()
    gc.collect()
    assert [None] * 10 == [reference() for reference in former]


def test_an_entry_taken_over_by_another_is_gone_under_its_own_id(
    live: Live, review: Review, an_entry: MakeEntry
) -> None:
    """A merged entry is found by its alias in look-ups; in the search there is only the one that was kept."""
    live.snapshot()
    review.publish([an_entry("iiif", aliases=("lido",))], "merged")
    review.retire("lido", "merged", HUB)
    assert {"iiif"} == set(live.snapshot().entries)


def test_what_is_only_proposed_changes_nothing(live: Live, store: Store, review: Review, an_entry: MakeEntry) -> None:
    """The log also tells of drafts, under the server they were made on."""
    live.snapshot()
    review.publish([an_entry("ours")], "new", server="7")
    with store.database.transaction() as connection:
        at = datetime.now(UTC)
        append(connection, "propose", "ours", 0, actor="somebody", server=None, reason="an idea", at=at)
    assert {"iiif", "lido", "ours"} == set(live.snapshot().entries)


class Slow:
    """An engine that embeds only while a test lets it."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self.go = engine, threading.Event()
        self.fingerprint, self.dimension, self.name = engine.fingerprint, engine.dimension, engine.name
        self.embed_queries = engine.embed_queries

    def embed_passages(self, texts: list[str]) -> object:
        if len(texts) > 3:
            assert self.go.wait(30)
        return self._engine.embed_passages(texts)


def test_a_large_import_keeps_no_question_waiting(
    store: Store, review: Review, an_entry: MakeEntry, hashing: Engine
) -> None:
    """What is new comes when it is embedded; an edit, and what was retired, shows at once even then."""
    slow = Slow(hashing)
    slow.go.set()
    live = Live(store, slow)  # type: ignore[arg-type]
    slow.go.clear()
    review.publish(
        [an_entry(f"new-{n}", text="\n".join(f"- Fact {n}.{m} on it." for m in range(200))) for n in range(5)], "many"
    )
    assert set(live.snapshot().entries) == {"lido", "iiif"}
    review.publish([an_entry("lido", text="A new wording.")], "better")
    review.retire("iiif", "old", HUB)
    assert set(live.snapshot().entries) == {"lido"} and "A new wording." in sentences(live.snapshot())
    slow.go.set()
    deadline = time.monotonic() + 30
    while len(live.snapshot().entries) < 6:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    live.close()


def test_a_bot_that_stops_while_it_catches_up_goes_on_later(
    store: Store, review: Review, an_entry: MakeEntry, hashing: Engine
) -> None:
    live = Live(store, hashing)
    review.publish([an_entry("new", text="\n".join(f"- Fact {m} on it." for m in range(400)))], "much")
    live.snapshot()
    live.close()
    assert "new" in Live(store, hashing).snapshot().entries
