"""What was chosen in /setup: who may propose, approve and publish on which server."""

import threading

import pytest

from knowledge.draft import ServerSettings
from knowledge.store import Store, open_store

CHOSEN = ServerSettings(propose=("11", "12"), approve=("13",), publish=("14",), two=True, channel="15")


@pytest.mark.parametrize("server", ["1", None])
def test_who_never_chose_has_the_defaults(store: Store, server: str | None) -> None:
    """No roles named, one person enough, no channel; the same in direct messages and the terminal."""
    defaults = ServerSettings(propose=(), approve=(), publish=(), two=False, channel=None)
    assert defaults == store.servers.get(server)
    assert [] == store.servers.known()


def test_what_was_chosen_is_there_after_a_restart(store: Store) -> None:
    """Nobody sets up a server twice."""
    store.servers.choose("1", CHOSEN, "ada")
    with open_store(store.folder, store.url) as again:
        assert (CHOSEN, ["1"]) == (again.servers.get("1"), again.servers.known())


def test_servers_choose_for_themselves(store: Store) -> None:
    """One server's roles give nobody a right on another, nor in direct messages."""
    store.servers.choose("2", CHOSEN, "ada")
    store.servers.choose("1", ServerSettings(approve=("99",)), "bob")
    assert [("99",), ("13",), (), ()] == [store.servers.get(server).approve for server in ("1", "2", "3", None)]
    assert ["1", "2"] == store.servers.known()


def test_a_new_choice_replaces_the_earlier_one_whole(store: Store) -> None:
    """A role taken off the list has lost its right."""
    store.servers.choose("1", CHOSEN, "ada")
    store.servers.choose("1", ServerSettings(propose=("12",)), "ada")
    assert ServerSettings(propose=("12",)) == store.servers.get("1")
    assert ["1"] == store.servers.known()


def test_choices_at_the_same_moment_all_stay(store: Store) -> None:
    """Also where the bot and another process write: what is read and what is written are one transaction."""
    choices: list[dict[str, object]] = [{"propose": ("11",)}, {"approve": ("13",)}, {"two": True}, {"channel": "15"}]
    together = threading.Barrier(len(choices))

    def choose(changed: dict[str, object]) -> None:
        with open_store(store.folder, store.url) as own:
            together.wait()
            own.servers.change("1", changed, "ada")

    threads = [threading.Thread(target=choose, args=(changed,)) for changed in choices]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ServerSettings(propose=("11",), approve=("13",), two=True, channel="15") == store.servers.get("1")
    assert 4 == len(store.log.of_servers(["1"]))


def test_the_log_says_who_chose_what(store: Store) -> None:
    """Every choice in full, in the server's own log; none is an edition of the corpus."""
    for chosen in (CHOSEN, ServerSettings()):
        store.servers.choose("1", chosen, "ada")
    rows = store.log.of_servers(["1"])
    assert [("setup", "", 0, "ada", "1")] * 2 == [
        (row.action, row.entry_id, row.version, row.actor, row.server) for row in rows
    ]
    assert [CHOSEN, ServerSettings()] == [ServerSettings.model_validate_json(row.reason) for row in rows]
    assert (0, []) == (store.log.head(), store.log.of_servers(["2", None]))
