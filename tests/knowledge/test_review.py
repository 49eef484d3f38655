"""The only writer of corpus state: what each verb changes, what it logs, and what it refuses."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from knowledge.draft import Change
from knowledge.errors import CorpusError, StaleEdit, StoreError, UnknownEntry
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
        assert f"There is no entry '{name}' here to change" in str(refused.value)
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


@pytest.mark.parametrize("store", ["SQLite"], indirect=True)
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


# --- revert


def three_titles(review: Review, an_entry: Make, *, server: str | None = None) -> None:
    """An entry with the versions One, Two and Three."""
    for title in ("One", "Two", "Three"):
        review.publish([an_entry(title=title)], title, server=server)


def told(store: Store, scope: Scope = HUB) -> list[tuple[int, str]]:
    """The versions of the entry with their titles."""
    return [(item.version, item.entry.title) for item in store.entries.history("lido", scope)]


def test_going_back_is_a_version_of_its_own(store: Store, review: Review, an_entry: Make) -> None:
    """The text is that of the earlier version, character for character, and nothing of the history is lost."""
    three_titles(review, an_entry)
    assert 4 == Review(store, "bob").revert("lido", 1, "it was better", HUB) == store.log.head()
    assert [(1, "One"), (2, "Two"), (3, "Three"), (4, "One")] == told(store)
    first, *_, last = store.entries.history("lido", HUB)
    assert (first.entry, "bob", "it was better") == (last.entry, last.author, last.reason)
    assert ("revert", "lido", 4, None, "it was better") == rows(store)[-1]
    assert ("live", 4) == (store.entries.get("lido", HUB).status, store.entries.get("lido", HUB).version)


def test_going_back_can_itself_be_gone_back_on(store: Store, review: Review, an_entry: Make) -> None:
    """Any version can be returned to, also one that was left by going back."""
    three_titles(review, an_entry)
    for version in (1, 3, 4):
        review.revert("lido", version, f"to {version}", HUB)
    assert ["One", "Three", "One"] == [title for _, title in told(store)[3:]]


def test_going_back_makes_a_retired_entry_live(store: Store, review: Review, an_entry: Make) -> None:
    """To another text or to the very one it was retired with."""
    three_titles(review, an_entry)
    for version in (1, 1):
        review.retire("lido", "wrong", HUB)
        review.revert("lido", version, "right after all", HUB)
        assert ("live", "One") == (
            store.entries.get("lido", HUB).status,
            store.entries.get("lido", HUB).entry.title,
        )
    assert ["Three", "One", "One"] == [title for _, title in told(store)[2:]]


@pytest.mark.parametrize("version", [-1, 0, 4, 2**40])
def test_a_version_there_never_was_cannot_be_gone_back_to(
    store: Store, review: Review, an_entry: Make, version: int
) -> None:
    """The sentence says so, and where to look."""
    three_titles(review, an_entry)
    before = everything(store)
    with pytest.raises(CorpusError) as refused:
        review.revert("lido", version, "back", HUB)
    assert str(refused.value) == f"'lido' has no version {version}; its history shows those there are."
    assert before == everything(store)


@pytest.mark.parametrize("version", [3, 1])
def test_going_back_to_what_it_says_already_changes_nothing(
    store: Store, review: Review, an_entry: Make, version: int
) -> None:
    """Whether the present version is meant or an earlier one of the same words."""
    for title in ("One", "Two", "One"):
        review.publish([an_entry(title=title)], title)
    before = everything(store)
    with pytest.raises(CorpusError, match="'lido' already says exactly that; nothing was changed"):
        review.revert("lido", version, "back", HUB)
    assert before == everything(store)


@pytest.mark.parametrize("scope", [HUB, THERE])
def test_another_servers_entry_cannot_be_gone_back_on(
    store: Store, review: Review, an_entry: Make, scope: Scope
) -> None:
    """It is refused like an entry that does not exist, whichever version is named."""
    three_titles(review, an_entry, server=HERE.server)
    before = everything(store)
    for name, version in (("lido", 1), ("lido", 9), ("absent", 1)):
        with pytest.raises(UnknownEntry, match=f"There is no entry '{name}' here to change"):
            review.revert(name, version, "back", scope)
    assert before == everything(store)


def test_a_server_goes_back_on_its_own_entry(store: Store, review: Review, an_entry: Make) -> None:
    """It stays the server's own."""
    three_titles(review, an_entry, server=HERE.server)
    review.revert("lido", 1, "it was better", HERE)
    assert (4, "One") == told(store, HERE)[-1]
    assert ("revert", "lido", 4, "1", "it was better") == rows(store)[-1]
    assert [] == store.entries.all(THERE)


# --- one change that was agreed on


def applied(review: Review, action: str, entry: Entry, base: int, *, server: str | None = None) -> int:
    """One change made against a version."""
    change = Change.model_validate({"action": action, "entry": entry, "base": base})
    return review.apply(change, "why", server=server)


def test_each_kind_of_change_leaves_its_own_trace(store: Store, review: Review, an_entry: Make) -> None:
    """The log names the act and the version that was live after it; only new wording makes a version."""
    one, two = an_entry(title="One"), an_entry(title="Two")
    steps = [("create", one, 0), ("revise", two, 1), ("retire", two, 2), ("restore", two, 2), ("revert", one, 2)]
    assert [1, 2, 3, 4, 5] == [applied(review, *step) for step in steps]
    traces = [("create", 1), ("revise", 2), ("retire", 2), ("restore", 2), ("revert", 3)]
    assert [(action, "lido", version, None, "why") for action, version in traces] == rows(store)
    assert [(1, "One"), (2, "Two"), (3, "One")] == told(store)


def test_writer_and_decider_are_kept_apart(store: Store, review: Review, an_entry: Make) -> None:
    """The version is its author's, the row in the log that of whoever agreed, with the draft it came from."""
    with store.database.transaction() as connection:
        change = Change(action="create", entry=an_entry())
        review.apply_within(connection, change, "why", server="1", author="mia", draft=7)
    (version,) = store.entries.history("lido", HERE)
    (row,) = store.log.since(0)
    assert ("mia", "ada", 7, "1") == (version.author, row.actor, row.draft, row.server)


def test_without_an_author_the_decider_wrote_it(store: Store, review: Review, an_entry: Make) -> None:
    """Somebody who may publish needs no draft."""
    applied(review, "create", an_entry(), 0)
    assert ("ada", None) == (store.entries.history("lido", HUB)[0].author, store.log.since(0)[0].draft)


def test_a_change_inside_a_transaction_that_fails_later_is_none(store: Store, review: Review, an_entry: Make) -> None:
    """Whoever decides on several changes at once gets all or none."""
    with pytest.raises(RuntimeError), store.database.transaction() as connection:
        review.apply_within(connection, Change(action="create", entry=an_entry()), "why", server=None)
        raise RuntimeError
    assert ([], [], 0) == (store.entries.all(HUB), store.log.since(0), store.log.head())


@pytest.mark.parametrize("action", ["revise", "retire", "restore", "revert"])
@pytest.mark.parametrize("base", [0, 1, 2, 4])
def test_only_the_version_that_was_looked_at_can_be_changed(
    store: Store, review: Review, an_entry: Make, action: str, base: int
) -> None:
    """Neither an earlier one nor one that is yet to come; the sentence names both versions."""
    three_titles(review, an_entry)
    before = everything(store)
    with pytest.raises(StaleEdit) as refused:
        applied(review, action, an_entry(title="Mine"), base)
    assert f"it is at version 3, and this was made against version {base}; both are kept" in str(refused.value)
    assert before == everything(store)


def test_a_new_entry_never_replaces_one(store: Store, review: Review, an_entry: Make) -> None:
    """Not a retired one, not one of the same words, and in no server."""
    applied(review, "create", an_entry(), 0)
    review.retire("lido", "gone", HUB)
    before = everything(store)
    for server in (None, "1"):
        with pytest.raises(CorpusError, match="The id 'lido' is already taken; give the entry another id"):
            applied(review, "create", an_entry(), 1, server=server)
    assert before == everything(store)


def test_a_retired_entry_is_restored_before_it_is_changed(store: Store, review: Review, an_entry: Make) -> None:
    """A correction never makes live what was withdrawn."""
    review.publish([an_entry()], "first")
    review.retire("lido", "wrong", HUB)
    before = everything(store)
    with pytest.raises(CorpusError, match="'lido' was retired; restore it before you change it"):
        applied(review, "revise", an_entry(title="Better"), 1)
    assert before == everything(store)


def test_an_edit_that_says_the_same_is_refused(store: Store, review: Review, an_entry: Make) -> None:
    """A form that was sent unchanged makes no version, and its sender learns that nothing happened."""
    review.publish([an_entry()], "first")
    before = everything(store)
    with pytest.raises(CorpusError, match="already says exactly that"):
        applied(review, "revise", an_entry(title="  About lido "), 1)
    assert before == everything(store)


@pytest.mark.parametrize("action", ["revise", "retire", "restore", "revert"])
@pytest.mark.parametrize(("owner", "other"), [(None, "1"), ("1", None), ("1", "2")])
def test_a_change_keeps_to_its_server(
    store: Store, review: Review, an_entry: Make, action: str, owner: str | None, other: str | None
) -> None:
    """Another server's entry is refused before its version is looked at, which would tell that there is one."""
    review.publish([an_entry()], "first", server=owner)
    before = everything(store)
    for base in (1, 7):
        with pytest.raises(UnknownEntry):
            applied(review, action, an_entry(title="Mine"), base, server=other)
    assert before == everything(store)


@pytest.mark.parametrize("action", ["revise", "restore", "revert"])
def test_changing_what_was_synchronised_leaves_the_file_on_record(
    store: Store, review: Review, an_entry: Make, action: str
) -> None:
    """A later file is compared with the one before it, not with what was edited by hand."""
    file = an_entry(title="File")
    review.publish([file], "file", from_file=True)
    if action == "restore":
        review.retire("lido", "gone", HUB)
    if action == "revert":
        applied(review, "revise", an_entry(title="Edited"), 1)
    entry, base = (file, 2) if action == "revert" else (an_entry(title="Edited"), 1)
    applied(review, action, entry, base)
    assert known_entries(store)["lido"].base == file.digest
