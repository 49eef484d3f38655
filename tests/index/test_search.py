"""The ranking of entries: sane, absolute, and closed to other servers."""

import random
from collections.abc import Callable

import numpy as np
import pytest

from index.engine import Engine
from index.question import Question
from index.search import Found, search
from index.snapshot import Snapshot
from knowledge.model import HUB, Entry, Scope

Picture = Callable[..., Snapshot]
MakeEntry = Callable[..., Entry]

SERVERS = [str(1000 + number) for number in range(20)]
CANARIES = {server: f"canary{number * 7919}bird" for number, server in enumerate(SERVERS)}


@pytest.fixture(scope="module")
def look(hashing: Engine) -> Callable[..., Found]:
    """Searches a snapshot for a text."""

    def ask(snapshot: Snapshot, text: str, scope: Scope = HUB, hidden: frozenset[str] = frozenset()) -> Found:
        return search(snapshot, Question(text, "en"), hashing.embed_queries([text])[0], scope, hidden=hidden)

    return ask


@pytest.fixture(scope="module")
def hub(picture: Picture, an_entry: MakeEntry) -> Snapshot:
    return picture(
        an_entry("lido", text="- LIDO is a harvesting schema for museum objects.\n- It is written in XML."),
        an_entry("iiif", text="- IIIF delivers images.\n- It has several interfaces.", questions=("How do I zoom?",)),
        an_entry("skos", text="- SKOS expresses thesauri and classification schemes.\n- It is a W3C recommendation."),
        an_entry("long", text="\n".join(f"# Part {n}\n- Statement {n} is on funding." for n in range(12))),
    )


@pytest.fixture(scope="module")
def twenty(picture: Picture, an_entry: MakeEntry) -> Snapshot:
    """Twenty servers with one private entry each, among five for everybody."""
    private = [
        (
            an_entry(
                f"private-{server}", text=f"- Our project {CANARIES[server]} has a budget.", questions=("Which?",)
            ),
            server,
        )
        for server in SERVERS
    ]
    return picture(*(an_entry(f"public-{number}") for number in range(5)), *private)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("harvesting schema for museum objects", "lido"),
        ("Which interfaces deliver images?", "iiif"),
        ("How do I zoom?", "iiif"),
        ("classification schemes and thesauri", "skos"),
        ("Statement 7 is on funding", "long"),
        ("W3C", "skos"),
    ],
)
def test_the_entry_that_says_it_comes_first(hub: Snapshot, look: Callable[..., Found], text: str, entry: str) -> None:
    """By its words, by a question it is said to answer, or by a name alone."""
    assert entry == look(hub, text).hits[0].entry


def test_the_best_come_first_and_each_entry_once(hub: Snapshot, look: Callable[..., Found]) -> None:
    """An entry of many passages is one hit, by the best of them."""
    found = look(hub, "Statement 7 is on funding")
    scores = [hit.score for hit in found.hits]
    assert sorted(scores, reverse=True) == scores
    assert len({hit.entry for hit in found.hits}) == len(found.hits)
    assert "Part 7" == hub.passages[found.hits[0].passage].section


def test_the_figures_of_a_hit_are_the_cosines_of_its_texts(
    hub: Snapshot, hashing: Engine, look: Callable[..., Found]
) -> None:
    """They are absolute: the same passage gets the same figures in any company."""
    text = "Which interfaces deliver images?"
    vector = hashing.embed_queries([text])[0]
    for hit in look(hub, text).hits:
        passage = hub.passages[hit.passage]
        units = [passage.context, *(f"{passage.title}\n{sentence}" for sentence in passage.texts)]
        cosine, *sentences = (hashing.embed_passages(units) @ vector).tolist()
        assert pytest.approx((cosine, max(sentences)), abs=1e-5) == (hit.cosine, hit.sentence)
        assert pytest.approx(sentences, abs=1e-5) == list(hit.sentences)


def test_the_ranking_does_not_depend_on_the_order_of_the_corpus(
    hub: Snapshot, picture: Picture, look: Callable[..., Found]
) -> None:
    """The same entries in another order are the same corpus."""
    turned = picture(*(item.entry for item in reversed(hub.entries.values())))
    for text in ("harvesting schema", "images and interfaces", "funding of part 3"):
        assert [hit.entry for hit in look(hub, text).hits] == [hit.entry for hit in look(turned, text).hits]


def test_an_empty_corpus_has_no_hits(picture: Picture, look: Callable[..., Found]) -> None:
    """It says so with an empty ranking."""
    assert () == look(picture(), "What is LIDO?").hits


def test_a_scope_that_admits_nothing_has_no_hits(
    picture: Picture, an_entry: MakeEntry, look: Callable[..., Found]
) -> None:
    """A corpus of nothing but another server's entries looks empty."""
    assert () == look(picture((an_entry(), "7")), "What is lido?", Scope(server="8")).hits


def test_hidden_entries_are_not_ranked(hub: Snapshot, look: Callable[..., Found]) -> None:
    """Whatever is asked, and though they would be the best."""
    for text in ("harvesting schema for museum objects", "images", "schema", "Part 7"):
        assert not {"lido", "iiif"} & {hit.entry for hit in look(hub, text, hidden=frozenset({"lido", "iiif"})).hits}


def test_hiding_leaves_the_likeness_of_the_others_alone(
    hub: Snapshot, picture: Picture, look: Callable[..., Found]
) -> None:
    """The others keep their cosines, and the background is that of the others, as if the hidden entry were absent."""
    without = picture(*(item.entry for name, item in hub.entries.items() if name != "lido"))
    for text in ("harvesting schema", "images and interfaces", "funding of part 3"):
        hiding, absent = look(hub, text, hidden=frozenset({"lido"})), look(without, text)
        assert {h.entry: (h.cosine, h.sentence, h.question) for h in absent.hits} == {
            h.entry: (h.cosine, h.sentence, h.question) for h in hiding.hits
        }
        assert pytest.approx((absent.background, absent.spread)) == (hiding.background, hiding.spread)


def test_a_private_entry_makes_no_word_known_to_others(
    picture: Picture, an_entry: MakeEntry, look: Callable[..., Found]
) -> None:
    """Nobody can learn, from the confidence of an answer, whether another server's entry holds a word."""
    public = [an_entry(f"public-{number}") for number in range(5)]
    secret = an_entry("secret", text="- Our Zanzibar project is secret.")
    before = look(picture(*public), "Does Zanzibar stand alone?")
    after = look(picture(*public, (secret, "7")), "Does Zanzibar stand alone?", Scope(server="8"))
    assert [(bool(word.ids), word.rarity) for word in before.words] == [
        (bool(word.ids), word.rarity) for word in after.words
    ]


def test_three_hundred_questions_never_show_another_servers_entry(twenty: Snapshot, look: Callable[..., Found]) -> None:
    """Whatever is asked, by whichever server or in a direct message, only admitted entries are ranked."""
    chance = random.Random(20)
    words = [*CANARIES.values(), *SERVERS, "project", "budget", "private", "Which?", "statement", "2024", "About"]
    for _ in range(300):
        scope = Scope(server=chance.choice([None, *SERVERS, "a server without entries"]))
        found = look(twenty, " ".join(chance.choices(words, k=chance.randint(1, 6))), scope)
        seen = {twenty.entries[hit.entry].server for hit in found.hits}
        assert seen <= {None, scope.server}
        assert {twenty.passages[hit.passage].server for hit in found.hits} <= {None, scope.server}


@pytest.mark.parametrize("server", SERVERS)
def test_a_server_finds_its_own_entry(twenty: Snapshot, look: Callable[..., Found], server: str) -> None:
    """The canary word leads there, and only there: asked elsewhere it leads to a public entry."""
    own = look(twenty, f"What is {CANARIES[server]}?", Scope(server=server))
    elsewhere = look(twenty, f"What is {CANARIES[server]}?")
    assert f"private-{server}" == own.hits[0].entry
    assert elsewhere.hits[0].entry.startswith("public-")


def test_the_background_is_told_apart_from_the_best(corpus: Snapshot, look: Callable[..., Found]) -> None:
    """In a real corpus the usual cosine lies well below that of the entry asked for."""
    found = look(corpus, "What is LIDO, Lightweight Information Describing Objects?")
    assert "lido" == found.hits[0].entry
    assert found.hits[0].cosine > found.background + 3 * found.spread


def test_hits_hold_only_finite_figures(corpus: Snapshot, look: Callable[..., Found]) -> None:
    """A question without a known word or letter gives low figures, not broken ones."""
    for text in ("xqzwv", "42", "ŋŋŋ"):
        found = look(corpus, text)
        assert np.isfinite([(hit.score, hit.cosine, hit.sentence, hit.words) for hit in found.hits]).all()
