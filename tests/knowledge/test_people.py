"""People in the history: under a name that says nothing, and forgotten by deleting one row."""

import threading
from collections.abc import Callable

from knowledge.desk import Desk
from knowledge.draft import Change
from knowledge.model import HUB, Entry
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.store.schema import people

Make = Callable[..., Entry]
MIA, BOB = "discord:1001", "discord:1002"


def forget(store: Store, account: str) -> None:
    """What an operator does when somebody asks to be forgotten."""
    with store.database.transaction() as connection:
        connection.execute(people.delete().where(people.c.account == account))


def history(store: Store) -> list[list[tuple[object, ...]]]:
    """All rows of all tables that name people, apart from the one that leads to their accounts."""
    with store.database.reading() as connection:
        return [
            [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2")]
            for table in ("versions", "log", "drafts", "approvals", "gaps")
        ]


def test_an_account_keeps_its_name(store: Store) -> None:
    """What somebody did last year and today is told under one name, also after a restart."""
    name = store.people.name_of(MIA)
    assert name == store.people.name_of(MIA) == store.people.known(MIA)
    with open_store(store.folder, store.url) as again:
        assert (name, MIA) == (again.people.name_of(MIA), again.people.account_of(name))


def test_a_name_tells_nothing_of_the_account(store: Store) -> None:
    """No part of it is in the name, and two accounts have two names."""
    names = {store.people.name_of(f"discord:{number}") for number in range(1000, 1050)}
    assert 50 == len(names)
    assert all(name.startswith("person-") and len(name) == len("person-") + 16 for name in names)


def test_the_same_account_has_another_name_in_another_store(store: Store) -> None:
    """Names are drawn, not computed: nobody can find out whose name it is by trying accounts."""
    with open_store(store.folder / "other") as other:
        assert store.people.name_of(MIA) != other.people.name_of(MIA)


def test_whoever_only_looks_gets_no_row(store: Store) -> None:
    """Reading leaves nothing behind about anybody."""
    assert (None, None) == (store.people.known(MIA), store.people.account_of("person-0"))
    with store.database.reading() as connection:
        assert [] == connection.exec_driver_sql("SELECT * FROM people").all()


def test_the_terminal_is_no_account(store: Store) -> None:
    """Nobody is written to on its behalf."""
    store.people.name_of(MIA)
    assert [None] * 3 == [store.people.account_of(name) for name in ("terminal", "", MIA)]


def test_two_first_deeds_at_once_give_one_name(store: Store) -> None:
    """Two quick presses of a newcomer are one person's."""
    names: list[str] = []
    together = threading.Barrier(4)

    def press() -> None:
        together.wait()
        names.append(store.people.name_of(MIA))

    threads = [threading.Thread(target=press) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (4, 1) == (len(names), len(set(names)))


def test_forgetting_somebody_leaves_the_history_whole(store: Store, an_entry: Make) -> None:
    """Every version, log row, draft, approval and question stays as it was; only the way to the account is gone."""
    mia, bob = store.people.name_of(MIA), store.people.name_of(BOB)
    draft = Desk(store, mia).propose([Change(action="create", entry=an_entry())], "we need it", server=None)
    Desk(store, bob).approve(draft.id, draft.mark)
    Review(store, mia).publish([an_entry(title="Better")], "better")
    Desk(store, mia).propose([Change(action="retire", entry=an_entry(), base=2)], "outdated", server=None)
    store.gaps.keep("Who?", "en", mia, None)
    before = history(store)
    forget(store, MIA)
    assert (None, None) == (store.people.account_of(mia), store.people.known(MIA))
    assert before == history(store)
    assert [mia, mia] == [version.author for version in store.entries.history("lido", HUB)]
    assert [mia, bob, bob, mia, mia] == [row.actor for row in store.log.since(0)]
    assert BOB == store.people.account_of(bob)


def test_the_account_is_nowhere_else_in_the_file(store: Store, an_entry: Make) -> None:
    """Deleting the row is enough, because no other table ever held it."""
    mia = store.people.name_of(MIA)
    draft = Desk(store, mia).propose([Change(action="create", entry=an_entry())], "we need it", server=None)
    Desk(store, mia).approve(draft.id, draft.mark)
    assert MIA not in str(history(store))


def test_what_waits_of_somebody_forgotten_can_still_be_decided_on(store: Store, an_entry: Make) -> None:
    """The queue does not stop; there is merely nobody to tell."""
    mia = store.people.name_of(MIA)
    draft = Desk(store, mia).propose([Change(action="create", entry=an_entry())], "we need it", server=None)
    forget(store, MIA)
    assert Desk(store, "ada").approve(draft.id, draft.mark).state == "published"
    assert mia == store.entries.history("lido", HUB)[0].author
    assert [None] == [store.people.account_of(told.proposer) for told in store.drafts.untold()]


def test_whoever_comes_back_is_somebody_new(store: Store) -> None:
    """What was forgotten is not joined to the account again."""
    former = store.people.name_of(MIA)
    forget(store, MIA)
    assert former != store.people.name_of(MIA)
    assert store.people.account_of(former) is None
