"""Addresses that could not be fetched: what a moderator is told of a source that is gone."""

from datetime import UTC, datetime

from knowledge.store import Store

PAGE, OTHER = "https://example.org/page", "https://example.org/other?a=%C3%A4&b=1"


def reasons(store: Store) -> dict[str, str]:
    """The broken addresses and why."""
    return {url: reason for url, (_, reason) in store.links.broken().items()}


def test_at_first_nothing_is_broken(store: Store) -> None:
    """Nothing was tried yet."""
    store.links.note({})
    assert {} == store.links.broken()


def test_only_what_could_not_be_fetched_is_noted(store: Store) -> None:
    """With the reason and the moment it was found."""
    before = datetime.now(UTC)
    store.links.note({PAGE: None, OTHER: "It answered 404."})
    ((url, (since, reason)),) = store.links.broken().items()
    assert (OTHER, "It answered 404.") == (url, reason)
    assert before <= since <= datetime.now(UTC)


def test_the_day_it_was_first_found_broken_stays(store: Store) -> None:
    """A source gone for a year does not look as if it went yesterday."""
    store.links.note({PAGE: "It answered 404."})
    first = store.links.broken()
    store.links.note({PAGE: "It took too long.", OTHER: "It answered 500."})
    assert first[PAGE] == store.links.broken()[PAGE]
    assert {PAGE, OTHER} == store.links.broken().keys()


def test_what_is_there_again_is_not_broken_any_more(store: Store) -> None:
    """And counts from the new day if it breaks again; what was not tried stays as it was."""
    store.links.note({PAGE: "It answered 404.", OTHER: "It answered 404."})
    store.links.note({PAGE: None})
    assert {OTHER: "It answered 404."} == reasons(store)
    store.links.note({PAGE: "It took too long."})
    assert {PAGE: "It took too long.", OTHER: "It answered 404."} == reasons(store)


def test_a_whole_corpus_of_addresses_can_be_noted(store: Store) -> None:
    """As many as there may be sources, in alphabetical order."""
    urls = [f"https://example.org/{number:04}" for number in range(3000)]
    store.links.note(dict.fromkeys(reversed(urls), "It answered 404."))
    assert urls == list(store.links.broken())
    store.links.note(dict.fromkeys(urls))
    assert {} == store.links.broken()
