"""Votes, volunteers, posts that wait and choices of people: what is kept, for how long, and what goes with a person."""

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError
from sqlalchemy import update

from knowledge.store import Store
from knowledge.store.contacts import Contact
from knowledge.store.schema import calls, posts, votes
from knowledge.store.votes import Reason, Vote

MIA, BOB = "discord:1001", "discord:1002"


def vote(
    person: str, reason: Reason, message: str = "1", server: str | None = "7", entries: tuple[str, ...] = ("lido",)
) -> Vote:
    """A vote on an answer."""
    return Vote(message=message, person=person, server=server, reason=reason, entries=entries)


def test_a_second_vote_takes_the_place_of_the_first(store: Store) -> None:
    """One a person and answer."""
    for reason in ("helpful", "unhelpful", "wrong"):
        store.votes.cast(vote("mia", reason))  # type: ignore[arg-type]
    store.votes.cast(vote("bob", "helpful"))
    assert {("mia", "wrong"), ("bob", "helpful")} == {(found.person, found.reason) for found in store.votes.of("1")}


def test_what_did_not_help_is_counted_by_entry(store: Store) -> None:
    """Those with the most first; another server's votes only for the hub."""
    store.votes.cast(vote("mia", "wrong", "1", entries=("lido", "cidoc")))
    store.votes.cast(vote("mia", "outdated", "2"))
    store.votes.cast(vote("mia", "helpful", "3"))
    store.votes.cast(vote("bob", "unclear", "4", server="8", entries=("spectrum",)))
    here = store.votes.unhelpful("7")
    assert ["lido", "cidoc"] == list(here)
    assert {"wrong": 1, "outdated": 1} == here["lido"]
    assert {"lido", "cidoc", "spectrum"} == set(store.votes.unhelpful(everywhere=True))
    assert {} == store.votes.unhelpful(None)


def test_votes_are_dropped_after_ninety_days(store: Store) -> None:
    """When the next one comes."""
    store.votes.cast(vote("mia", "wrong"))
    with store.database.transaction() as connection:
        old = (datetime.now(UTC) - timedelta(days=91)).isoformat()
        connection.execute(update(votes).values(at=old))
    store.votes.cast(vote("bob", "helpful", "2"))
    assert ([], 1) == (list(store.votes.of("1")), len(store.votes.of("2")))


def test_volunteers_are_called_by_topic_language_and_how_often_they_were(store: Store) -> None:
    """Of one's own language first, then the least called; nobody beyond their limit, nobody twice an answer."""
    for person, topics, language, weekly in (
        ("mia", ("tools",), "de", 1),
        ("bob", (), "en", 2),
        ("eve", ("law",), "de", 5),
    ):
        contact = Contact(server="7", person=person, topics=topics, language=language, weekly=weekly)
        store.contacts.volunteer(contact)
    assert ["mia", "bob"] == [one.person for one in store.contacts.willing("7", "tools", "de")]
    assert ["bob", "mia"] == [one.person for one in store.contacts.willing("7", "tools", "en")]
    assert ["bob"] == [one.person for one in store.contacts.willing("7", None, "de")]
    assert [] == store.contacts.willing("8", "tools", "de")
    assert ["bob"] == [one.person for one in store.contacts.willing("7", "tools", "de", but=("mia",))]
    (mia, *_) = store.contacts.willing("7", "tools", "de")
    assert (True, False, True) == (
        store.contacts.call("m1", mia),
        store.contacts.call("m1", mia),
        store.contacts.called("m1"),
    )
    assert ["bob"] == [one.person for one in store.contacts.willing("7", "tools", "de")]
    store.contacts.uncall("m1")
    assert ["mia", "bob"] == [one.person for one in store.contacts.willing("7", "tools", "de")]
    assert store.contacts.call("m1", mia)
    with store.database.transaction() as connection:
        connection.execute(update(calls).values(at=(datetime.now(UTC) - timedelta(days=8)).isoformat()))
    assert ["mia", "bob"] == [one.person for one in store.contacts.willing("7", "tools", "de")]
    store.contacts.resign("7", "mia")
    assert None is store.contacts.get("7", "mia")


@pytest.mark.parametrize("weekly", [0, -1, 11])
def test_nobody_volunteers_without_limit(weekly: int) -> None:
    """Once to ten times a week."""
    with pytest.raises(ValidationError):
        Contact(server="7", person="mia", weekly=weekly)


def test_posts_wait_until_they_are_due_or_dropped(store: Store) -> None:
    """The first wait counts."""
    store.posts.wait("1", 30)
    store.posts.wait("1", 0)
    store.posts.wait("2", 0)
    assert (["2"], {"1", "2"}) == (store.posts.due(), store.posts.waiting())
    with store.database.transaction() as connection:
        connection.execute(update(posts).values(due=(datetime.now(UTC) - timedelta(minutes=1)).isoformat()))
    store.posts.drop("2")
    assert (["1"], {"1"}) == (store.posts.due(), store.posts.waiting())


def test_a_language_is_chosen_changed_and_forgotten(store: Store) -> None:
    """Nothing is kept of somebody who chooses nothing."""
    store.people.choose_language(MIA, None)
    assert None is store.people.known(MIA)
    for code in ("de", "et"):
        store.people.choose_language(MIA, code)
        assert code == store.people.language(MIA)
    store.people.choose_language(MIA, None)
    assert None is store.people.language(MIA)


def test_what_is_held_of_a_person_goes_with_them(store: Store) -> None:
    """And nothing of anybody else."""
    for account in (MIA, BOB):
        name = store.people.name_of(account)
        store.votes.cast(vote(name, "wrong"))
        store.gaps.keep("What is LIDO?", "en", name, "7")
        store.people.choose_language(account, "de")
        contact = Contact(server="7", person=name)
        store.contacts.volunteer(contact)
        store.contacts.call(f"m{account}", contact)
    assert {"account", "questions", "votes", "contacts", "calls", "preferences"} == set(store.people.held(MIA))
    store.people.forget(MIA)
    assert ({}, 6) == (store.people.held(MIA), len(store.people.held(BOB)))
    store.people.forget(MIA)
    assert 6 == len(store.people.held(BOB))


def test_two_answers_at_once_do_not_call_somebody_too_often(store: Store) -> None:
    """Whoever looked up the willing before the other call was noted is refused when it is noted."""
    contact = Contact(server="7", person="person-1", weekly=1)
    store.contacts.volunteer(contact)
    assert [contact] == store.contacts.willing("7", None, "en")
    assert store.contacts.call("100", contact)
    assert not store.contacts.call("101", contact)
