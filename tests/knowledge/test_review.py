"""The only writer of corpus state: what each verb changes, what it logs, and what it refuses."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from knowledge.errors import CorpusError, StoreError, UnknownEntry
from knowledge.model import HUB, Entry, Scope
from knowledge.review import Review
from knowledge.store import Store
from knowledge.sync import known_entries

Make = Callable[..., Entry]
HERE, THERE = Scope(server="1"), Scope(server="2")


@pytest.fixture
def review(store: Store) -> Review:
    """Ada, who may change the corpus."""
    return Review(store, "ada")


def rows(store: Store) -> list[tuple[str, str, int, str | None, str]]:
    """The log without its numbers and times."""
    return [(row.action, row.entry_id, row.version, row.server, row.reason) for row in store.log.since(0)]


def everything(store: Store) -> list[list[tuple[object, ...]]]:
    """All rows of all tables that a change of the corpus touches."""
    with store.database.reading() as connection:
        return [
            [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2")]
            for table in ("entries", "versions", "log")
        ]


# --- publish


def test_the_first_publication_creates(store: Store, review: Review, an_entry: Make) -> None:
    """Version 1 is live, and the log says who made it, why and when."""
    before = datetime.now(UTC)
    assert [1] == review.publish([an_entry()], "the first one")
    (row,) = store.log.since(0)
    (version,) = store.entries.history("lido", HUB)
    assert ("create", "lido", 1, None, "ada", "the first one") == (
        row.action,
        row.entry_id,
        row.version,
        row.server,
        row.actor,
        row.reason,
    )
    assert (an_entry(), 1, "ada", "the first one", row.at) == (
        version.entry,
        version.version,
        version.author,
        version.reason,
        version.at,
    )
    assert before <= row.at <= datetime.now(UTC)
    assert store.entries.get("lido", HUB).status == "live"


def test_a_changed_entry_is_revised(store: Store, review: Review, an_entry: Make) -> None:
    """The new version is the current one; the old one stays in the history."""
    review.publish([an_entry()], "first")
    assert [2] == review.publish([an_entry(title="Better")], "better")
    assert (2, "Better") == (store.entries.get("lido", HUB).version, store.entries.get("lido", HUB).entry.title)
    assert [("create", "lido", 1, None, "first"), ("revise", "lido", 2, None, "better")] == rows(store)


def test_the_same_entry_changes_nothing(store: Store, review: Review, an_entry: Make) -> None:
    """No version, no log row, no new edition."""
    review.publish([an_entry()], "first")
    before = everything(store)
    assert [] == review.publish([an_entry()], "again")
    assert [] == review.publish([an_entry(title="  About lido ")], "a stray blank")
    assert before == everything(store)


def test_a_return_to_an_earlier_text_is_a_new_version(store: Store, review: Review, an_entry: Make) -> None:
    """History is never rewritten, not even to go back."""
    for title in ("One", "Two", "One"):
        review.publish([an_entry(title=title)], title)
    assert [(1, "One"), (2, "Two"), (3, "One")] == [
        (item.version, item.entry.title) for item in store.entries.history("lido", HUB)
    ]


def test_only_what_changed_is_logged(store: Store, review: Review, an_entry: Make) -> None:
    """One publication may hold new, changed and equal entries."""
    review.publish([an_entry("a"), an_entry("b")], "first")
    assert [3, 4] == review.publish([an_entry("a"), an_entry("b", title="B"), an_entry("c")], "second")
    assert [("revise", "b", 2, None, "second"), ("create", "c", 1, None, "second")] == rows(store)[2:]


def test_nothing_to_publish_is_no_change(store: Store, review: Review) -> None:
    """An empty list makes no edition."""
    assert ([], 0) == (review.publish([], "nothing"), store.log.head())


def test_a_revision_leaves_a_retired_entry_retired(store: Store, review: Review, an_entry: Make) -> None:
    """Only restoring brings an entry back."""
    review.publish([an_entry()], "first")
    review.retire("lido", "gone", HUB)
    review.publish([an_entry(title="Better")], "better")
    assert ("retired", 2) == (store.entries.get("lido", HUB).status, store.entries.get("lido", HUB).version)


def test_the_base_is_the_file_last_published(store: Store, review: Review, an_entry: Make) -> None:
    """An edit by hand leaves on record which file the entry came from."""
    file, edit, newer = an_entry(), an_entry(title="Edited"), an_entry(title="Newer")
    review.publish([file], "file", from_file=True)
    review.publish([edit], "edit")
    assert (edit.digest, file.digest) == (known_entries(store)["lido"].digest, known_entries(store)["lido"].base)
    review.publish([newer], "file", from_file=True)
    assert (newer.digest, newer.digest) == (known_entries(store)["lido"].digest, known_entries(store)["lido"].base)


@pytest.mark.parametrize(("owner", "other"), [(None, "1"), ("1", None), ("1", "2")])
def test_an_id_that_another_server_has_is_refused(
    store: Store, review: Review, an_entry: Make, owner: str | None, other: str | None
) -> None:
    """An id means one entry; the sentence does not tell whose it is."""
    review.publish([an_entry()], "first", server=owner)
    before = everything(store)
    with pytest.raises(CorpusError) as refused:
        review.publish([an_entry(title="Mine")], "second", server=other)
    assert str(refused.value) == "The id 'lido' is already taken; give the entry another id."
    assert before == everything(store)


def test_even_an_equal_entry_of_another_server_is_refused(review: Review, an_entry: Make) -> None:
    """Equal words do not make it the same entry: this server would not see it."""
    review.publish([an_entry()], "first", server="1")
    with pytest.raises(CorpusError, match="already taken"):
        review.publish([an_entry()], "second", server="2")


def test_one_refused_entry_refuses_all(store: Store, review: Review, an_entry: Make) -> None:
    """A publication is one transaction."""
    review.publish([an_entry("taken")], "first", server="1")
    before = everything(store)
    with pytest.raises(CorpusError):
        review.publish([an_entry("new"), an_entry("taken"), an_entry("later")], "second")
    assert before == everything(store)


# --- retire and restore


def test_a_retired_entry_can_be_restored(store: Store, review: Review, an_entry: Make) -> None:
    """Both turns are logged with the current version; neither makes a version."""
    review.publish([an_entry()], "first")
    assert [2, 3] == [review.retire("lido", "outdated", HUB), review.restore("lido", "still true", HUB)]
    assert [("retire", "lido", 1, None, "outdated"), ("restore", "lido", 1, None, "still true")] == rows(store)[1:]
    assert ("live", 1) == (store.entries.get("lido", HUB).status, len(store.entries.history("lido", HUB)))


def test_what_is_so_already_is_refused(store: Store, review: Review, an_entry: Make) -> None:
    """Pressing a button twice is one change, and the second press says so."""
    review.publish([an_entry()], "first")
    with pytest.raises(CorpusError, match="'lido' is already live"):
        review.restore("lido", "again", HUB)
    review.retire("lido", "gone", HUB)
    with pytest.raises(CorpusError, match="'lido' is already retired"):
        review.retire("lido", "again", HUB)
    assert store.log.head() == 2


@pytest.mark.parametrize("scope", [HUB, THERE])
@pytest.mark.parametrize("verb", ["retire", "restore"])
def test_another_servers_entry_cannot_be_turned(
    store: Store, review: Review, an_entry: Make, verb: str, scope: Scope
) -> None:
    """It is refused like an entry that does not exist."""
    review.publish([an_entry()], "first", server=HERE.server)
    before = everything(store)
    for name in ("lido", "absent"):
        with pytest.raises(UnknownEntry) as refused:
            getattr(review, verb)(name, "why not", scope)
        assert f"There is no entry '{name}'." == str(refused.value)
    assert before == everything(store)


def test_a_server_turns_its_own_entry(store: Store, review: Review, an_entry: Make) -> None:
    """The log row belongs to the server as the entry does."""
    review.publish([an_entry()], "first", server=HERE.server)
    review.retire("lido", "gone", HERE)
    assert [("create", "lido", 1, "1", "first"), ("retire", "lido", 1, "1", "gone")] == rows(store)


def test_a_server_cannot_retire_what_is_everybodys(store: Store, review: Review, an_entry: Make) -> None:
    """What publish refuses to a server, retire must not allow: the entry is common to all servers."""
    review.publish([an_entry()], "first")
    with pytest.raises(CorpusError):
        review.retire("lido", "we do not like it", HERE)
    assert store.entries.get("lido", THERE).status == "live"


# --- a change and its log row are one


@pytest.mark.parametrize(
    "change",
    [
        lambda review, make: review.publish([make("new")], "r"),
        lambda review, make: review.publish([make("live", title="Changed")], "r"),
        lambda review, make: review.retire("live", "r", HUB),
        lambda review, make: review.restore("gone", "r", HUB),
    ],
    ids=["create", "revise", "retire", "restore"],
)
def test_a_change_that_cannot_be_logged_does_not_happen(
    store: Store, review: Review, an_entry: Make, change: Callable[[Review, Make], object]
) -> None:
    """SQLite itself refuses the log row here, after the change was written: nothing of the change is left."""
    review.publish([an_entry("live"), an_entry("gone")], "first")
    review.retire("gone", "second", HUB)
    with store.database.transaction() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER no_log BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'no more log'); END"
        )
    before = everything(store)
    with pytest.raises(StoreError, match="no more log"):
        change(review, an_entry)
    assert before == everything(store)
