"""What one server keeps for itself reaches no other, whatever is asked, by whom and how (T13)."""

import random
from collections.abc import Callable, Iterator

import pytest

from index.ask import Asker, Request
from index.engine import Engine
from index.live import Live
from knowledge.errors import UnknownEntry
from knowledge.model import HUB, Entry, Scope
from knowledge.review import Review
from knowledge.store import Store, open_store
from tests.soak import WORDS, runs

Make = Callable[..., Entry]
SERVERS = [str(800_000_000_000_000_000 + number) for number in range(20)]


def canary(server: str) -> str:
    """A word that only one server's texts hold."""
    return f"canary{int(server) % 1000:03d}zx"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, an_entry: Make) -> Iterator[Store]:
    """Twenty servers with three entries of their own each, among thirty for everybody; all speak of the same things."""
    chance = random.Random(13)

    def text(word: str) -> str:
        return "\n".join(f"- The {' '.join(chance.sample(WORDS, 6))} of the {word} was recorded." for _ in range(5))

    with open_store(tmp_path_factory.mktemp("isolation")) as store:
        Review(store, "ada").publish([an_entry(f"hub-{n}", text=text("hub")) for n in range(30)], "test")
        for server in SERVERS:
            word = canary(server)
            own = [
                an_entry(
                    f"own-{server}-{n}", title=f"The {word} {n}", text=text(word), questions=(f"What is the {word}?",)
                )
                for n in range(3)
            ]
            Review(store, "ada").publish(own, "test", server=server)
        yield store


def questions(chance: random.Random) -> str:
    """Something to ask: often with the words of a server, sometimes an id."""
    other = chance.choice(SERVERS)
    return chance.choice(
        [
            f"What is the {canary(other)}?",
            f"{canary(other)} {' '.join(chance.sample(WORDS, 3))}",
            f"own-{other}-{chance.randrange(3)}",
            f"Which {' '.join(chance.sample(WORDS, 4))} was recorded?",
            " ".join(chance.sample(WORDS, 2)),
        ]
    )


def test_no_answer_holds_what_another_server_keeps(filled: Store, hashing: Engine) -> None:
    """Not in a quote, a title, the ranking, what is offered instead, nor in words of a refusal."""
    asker, chance, seen = Asker(Live(filled, hashing).snapshot, hashing), random.Random(14), 0
    for _ in range(runs(10, 400)):
        readers = [chance.choice([*SERVERS, None]) for _ in range(25)]
        asked = [questions(chance) for _ in readers]
        requests = [Request(question, Scope(server=server)) for question, server in zip(asked, readers, strict=True)]
        for answer, server in zip(asker.ask(requests), readers, strict=True):
            shown = repr(answer).replace(repr(answer.question), "")
            for other in set(SERVERS) - {server}:
                assert f"own-{other}" not in shown.replace(answer.question, "")
                assert canary(other) not in shown.replace(answer.question, "")
            seen += server is not None and canary(server) in shown
    print(f"T13: answers n={runs(10, 400) * 25}, with the reader's own entries {seen}, leaks 0")
    assert seen > runs(10, 400)


def test_an_id_that_was_guessed_opens_nothing(filled: Store) -> None:
    """And says no more of it than of one that does not exist."""
    chance = random.Random(15)
    for _ in range(runs(50, 2000)):
        mine, other = chance.sample(SERVERS, 2)
        guessed = f"own-{other}-{chance.randrange(3)}"
        for scope in (Scope(server=mine), HUB):
            with pytest.raises(UnknownEntry) as refused:
                filled.entries.get(guessed, scope)
            assert str(refused.value).replace(guessed, "x") == no_such(filled, scope)
            assert filled.entries.some([guessed], scope) == []
            assert guessed not in {stored.entry.id for stored in filled.entries.all(scope, retired=True)}


def no_such(store: Store, scope: Scope) -> str:
    with pytest.raises(UnknownEntry) as refused:
        store.entries.get("never-was", scope)
    return str(refused.value).replace("never-was", "x")
