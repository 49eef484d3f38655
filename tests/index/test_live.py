"""The next question sees the last change, without a restart; a search under way does not."""

import threading
from collections.abc import Callable

import pytest

from index.engine import Engine
from index.live import Live
from index.snapshot import Snapshot
from knowledge.model import HUB, Entry, Scope
from knowledge.review import Review
from knowledge.store import Store, open_store

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
    other = open_store(store.folder)
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
