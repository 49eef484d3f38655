"""Before a draft is published: twins are found and neighbours are not, and only answers that change are told of."""

from collections.abc import Callable, Sequence

import pytest

from index.engine import Engine
from index.evaluate import read_questions
from index.live import Live
from index.preview import Consequence, consequences, golden, grouped, twins
from index.snapshot import Snapshot, following
from knowledge.model import HUB, Entry, Scope, StoredEntry, Translation
from knowledge.review import Review
from knowledge.store import Store
from knowledge.sync import CORPUS

MakeEntry = Callable[..., Entry]
Picture = Callable[..., Snapshot]

SOME = (
    "nemo-what-it-is", "orphan-works-directive", "herbarium-labels-ai", "cultureu-guide", "marrakesh-directive",
    "lido", "iiif-apis", "annif", "gdpr-children", "c2pa", "term-deepfake", "transkribus", "write-ai-policy",
)  # fmt: skip

REWRITTEN = {
    "nemo-what-it-is": (
        "About NEMO",
        """- NEMO is the Network of European Museum Organisations, an independent network of national museum associations.
- Together its members represent over 30,000 museums in 40 countries.
- NEMO was created in 1992, the year of the Maastricht Treaty; the first meeting took place in Copenhagen.""",
    ),
    "orphan-works-directive": (
        "Digitising works with unknown rightsholders",
        """- Under Directive 2012/28/EU museums, libraries and archives may digitise works and publish them online when the holder of the rights cannot be found or is unknown.
- Before using a work one must search diligently for the rightsholder and keep a record of the search.
- The EUIPO, the EU's office for intellectual property, keeps the database of orphan works.""",
    ),
    "herbarium-labels-ai": (
        "AI transcribes the labels of dried plants",
        """- The University of Melbourne made Hespi, an AI that finds labels on herbarium sheets and recognises printed and handwritten text.
- There are around 398 million specimens in some 3,500 herbaria in the world, too many for transcription by hand.
- Researchers in Chapel Hill found in 2025 that language models located collecting places with a median error of less than 10 km.""",
    ),
}
NEW = {
    "Access control in IIIF": """- The IIIF Authorization Flow API lets a server offer images of different quality to different users.
- A viewer asks a probe service first whether the user may see the full image.""",
    "Chatbots for children in the gallery": """- Data of children enjoy special protection under the GDPR, and consent for under-16s must come from parents.
- For a museum, let an educator test every conversation path with a school class before opening.""",
    "Glaze and Nightshade": """- Glaze changes an image slightly, so that AI models cannot imitate its style.
- Nightshade goes further: models that learn from such images make mistakes.""",
}


@pytest.fixture(scope="module")
def some(shipped: dict[str, Entry], picture: Picture, real_engine: Engine) -> Snapshot:
    return picture(*(shipped[name] for name in SOME), engine=real_engine)


@pytest.fixture
def review(store: Store) -> Review:
    return Review(store, "editor")


@pytest.mark.parametrize("name", REWRITTEN)
def test_an_entry_written_anew_is_recognised(
    some: Snapshot, real_engine: Engine, an_entry: MakeEntry, name: str
) -> None:
    """In other words and under another title it still says the same."""
    title, text = REWRITTEN[name]
    (twin,) = twins(some, real_engine, an_entry("draft", title=title, text=text), HUB)
    assert (name, some.entries[name].entry.title) == (twin.entry, twin.title)
    assert 0.9 < twin.likeness <= 1


@pytest.mark.parametrize("title", NEW)
def test_a_neighbour_is_no_twin(some: Snapshot, real_engine: Engine, an_entry: MakeEntry, title: str) -> None:
    """A new draft on a subject beside that of others is new."""
    assert [] == twins(some, real_engine, an_entry("draft", title=title, text=NEW[title]), HUB)


def test_entries_are_not_their_own_twins(some: Snapshot, real_engine: Engine) -> None:
    """A revision may leave most of an entry as it is."""
    assert [] == [twin for name in SOME for twin in twins(some, real_engine, some.entries[name].entry, HUB)]


def test_merged_entries_and_originals_are_no_twins(picture: Picture, hashing: Engine, an_entry: MakeEntry) -> None:
    """An entry takes over what its aliases said; a translation is to say the same as its original."""
    lido = an_entry("lido")
    snapshot = picture(lido, an_entry("skos", text="Another matter."))
    merged = an_entry("metadata", title=lido.title, text=lido.text)
    translated = Translation(of="lido", by="Somebody")
    assert ["lido"] == [twin.entry for twin in twins(snapshot, hashing, merged, HUB)]
    assert [] == twins(snapshot, hashing, merged.model_copy(update={"aliases": ("lido",)}), HUB)
    greek = an_entry("lido.el", language="el", title=lido.title, text=lido.text, translation=translated)
    assert [] == twins(snapshot, hashing, greek, HUB)


def test_what_belongs_to_another_server_is_not_told(picture: Picture, hashing: Engine, an_entry: MakeEntry) -> None:
    """Not even that it exists."""
    snapshot = picture((an_entry("ours"), "7"), an_entry("skos", text="Another matter."))
    draft = an_entry("draft", title="About ours", text=an_entry("ours").text)
    assert ["ours"] == [twin.entry for twin in twins(snapshot, hashing, draft, Scope(server="7"))]
    for scope in (HUB, Scope(server="8")):
        assert [] == twins(snapshot, hashing, draft, scope)


def test_at_most_five_twins_best_first(picture: Picture, hashing: Engine, an_entry: MakeEntry) -> None:
    """A list to look at, not to read through."""
    text = an_entry("lido").text
    copies = [an_entry(f"copy-{place}", title="About lido", text=text) for place in range(8)]
    others = [an_entry(f"other-{place}", text=f"Quite another matter, number {place}.") for place in range(9)]
    found = twins(picture(*copies, *others), hashing, an_entry("lido"), HUB)
    assert [f"copy-{place}" for place in range(5)] == [twin.entry for twin in found]
    assert {1.0} == {twin.likeness for twin in found}


def test_a_draft_or_a_corpus_without_a_sentence_has_no_twins(
    picture: Picture, hashing: Engine, an_entry: MakeEntry
) -> None:
    """There is nothing to compare."""
    assert [] == twins(picture(an_entry("lido")), hashing, an_entry("draft", text="# Heading"), HUB)
    assert [] == twins(picture(), hashing, an_entry("draft"), HUB)


ASKED = ("What does LIDO stand for?", "What is Annif?", "How many museums do NEMO's members speak for?", "?!")


def with_text(snapshot: Snapshot, name: str, text: str) -> dict[str, StoredEntry | None]:
    """An entry of a snapshot with another text."""
    entry = snapshot.entries[name].entry.model_copy(update={"text": text})
    return {name: snapshot.entries[name].model_copy(update={"entry": entry})}


def quoted(found: Consequence) -> tuple[list[str], list[str]]:
    before, after = ([quote.text for quote in answer.quotes] for answer in (found.before, found.after))
    return before, after


def test_only_questions_that_are_answered_differently_are_told(
    some: Snapshot, real_engine: Engine, store: Store
) -> None:
    """A changed sentence changes the answers that quote it, and no others."""
    text = some.entries["nemo-what-it-is"].entry.text.replace("30,000 museums in 40", "31,000 museums in 41")
    (found,) = consequences(some, with_text(some, "nemo-what-it-is", text), real_engine, store.vectors, ASKED, HUB)
    before, after = quoted(found)
    assert ASKED[2] == found.question
    assert any("30,000 museums in 40" in quote for quote in before)
    assert any("31,000 museums in 41" in quote for quote in after)


def test_a_retired_entry_leaves_its_questions_without_an_answer(
    some: Snapshot, real_engine: Engine, store: Store
) -> None:
    """What would no longer be answered is told with what was."""
    gone = consequences(some, {"annif": None}, real_engine, store.vectors, ASKED, HUB)
    found = {item.question: item for item in gone}
    assert "annif" == found["What is Annif?"].before.quotes[0].entry
    assert "annif" not in found["What is Annif?"].after.ranking


def test_nothing_follows_from_no_change(some: Snapshot, real_engine: Engine, store: Store) -> None:
    """Nor from publishing all as it is."""
    assert [] == consequences(some, {}, real_engine, store.vectors, ASKED, HUB)
    assert [] == consequences(some, some.entries, real_engine, store.vectors, ASKED, HUB)


def test_the_preview_leaves_the_snapshot_as_it_was(some: Snapshot, real_engine: Engine, store: Store) -> None:
    """Nobody is answered from a draft."""
    before = (some.edition, list(some.passages), some.vectors.size)
    consequences(some, with_text(some, "lido", "A draft."), real_engine, store.vectors, ASKED, HUB)
    assert before == (some.edition, list(some.passages), some.vectors.size)
    assert 0 == store.log.head()


def test_neither_a_second_preview_nor_the_publication_embeds_anything(
    store: Store, review: Review, hashing: Engine, an_entry: MakeEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a moderator waited for once is kept."""
    review.publish([an_entry("lido"), an_entry("iiif")], "first")
    live = Live(store, hashing)
    embedded: list[str] = []
    embed = hashing.embed_passages

    def noting(texts: Sequence[str], progress: object = None) -> object:
        embedded.extend(texts)
        return embed(texts)

    monkeypatch.setattr(hashing, "embed_passages", noting)  # the hashing engine embeds questions with it too
    draft = an_entry("lido", text="Another wording.")
    news = with_text(live.snapshot(), "lido", draft.text)
    consequences(live.snapshot(), news, hashing, store.vectors, ASKED, HUB)
    assert {"About lido\nAnother wording.", *ASKED[:3]} <= set(embedded)
    embedded.clear()
    consequences(live.snapshot(), news, hashing, store.vectors, ASKED, HUB)
    review.publish([draft], "approved")
    assert "Another wording." in live.snapshot().passages[1].texts
    assert [] == embedded


def test_what_a_server_sees_follows_from_its_own_entries(store: Store, real_engine: Engine, some: Snapshot) -> None:
    """A private draft changes the answers of its server only."""
    text = "- The loan desk of our house opens at nine on Tuesdays.\n- The loan desk of our house is in room 4."
    entry = some.entries["lido"].entry.model_copy(update={"id": "ours", "title": "Our loan desk", "text": text})
    ours = StoredEntry(entry=entry, version=1, status="live", server="7")
    asked = ["When does the loan desk of our house open?"]
    news = {"ours": ours}
    (found,) = consequences(some, news, real_engine, store.vectors, asked, Scope(server="7"))
    assert "ours" == found.after.ranking[0]
    hub = consequences(some, news, real_engine, store.vectors, asked, HUB)
    assert "ours" not in {entry for item in hub for entry in item.after.ranking}


def test_the_golden_questions_are_those_of_the_tune_split() -> None:
    """The test split has to stay unseen, and a follow-up means nothing by itself."""
    tune = read_questions(CORPUS.parent / "questions" / "tune.jsonl")
    unseen = {labelled.text for labelled in read_questions(CORPUS.parent / "questions" / "test.jsonl")}
    assert [labelled.text for labelled in tune if not labelled.turns] == golden()
    assert not unseen & set(golden())


def test_questions_that_ask_the_same_are_grouped_across_languages(real_engine: Engine) -> None:
    """The largest group comes first, then what came first."""
    asked = [
        "What is the opening time of the depot?",
        "What does Glaze cost?",
        "Brauchen wir eine Lizenz, um ein KI-Modell mit unseren Fotos zu trainieren?",
        "Was kostet Glaze?",
        "Do we need a licence to train an AI model on our photographs?",
        "How much is Glaze?",
        "Can AI translate our wall texts into sign language?",
    ]
    assert [[1, 3, 5], [2, 4], [0], [6]] == grouped(real_engine, asked)


def test_different_questions_stay_apart(real_engine: Engine) -> None:
    """Those of the question sets ask different things, in 26 languages."""
    asked = golden()[:120]
    groups = grouped(real_engine, asked)
    assert list(range(len(asked))) == sorted(place for group in groups for place in group)
    assert len(asked) - len(groups) <= 3


def test_no_questions_make_no_groups(hashing: Engine) -> None:
    """A hub that left nothing unanswered."""
    assert [] == grouped(hashing, [])


def test_a_snapshot_built_aside_is_that_of_the_store_afterwards(
    store: Store, review: Review, hashing: Engine, an_entry: MakeEntry
) -> None:
    """What was previewed is what is published."""
    review.publish([an_entry("lido"), an_entry("iiif")], "first")
    live = Live(store, hashing)
    news = with_text(live.snapshot(), "lido", "Another wording.")
    aside = following(live.snapshot(), news, 0, hashing, store.vectors)
    review.publish([an_entry("lido", text="Another wording.")], "approved")
    assert list(live.snapshot().passages) == list(aside.passages)
