"""A quote is shown in the asker's language where the corpus has a translation of it, and only where that is certain."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest

from index.answer import Answerer, Quote
from index.engine import Engine
from index.live import Live
from index.question import Question
from index.search import search
from index.snapshot import Snapshot
from knowledge.model import HUB, Entry, Scope, Translation
from knowledge.review import Review
from knowledge.store import Store

Picture = Callable[..., Snapshot]
MakeEntry = Callable[..., Entry]
Quotes = Callable[..., Sequence[Quote]]

ENGLISH = "- Zebras sleep standing.\n- Zebras eat grass.\n\n## What it means for a museum\n\n- Zebras need a meadow."
GERMAN = "- Zebras schlafen im Stehen.\n- Zebras fressen Gras.\n\n## Für ein Museum\n\n- Zebras brauchen eine Wiese."


@pytest.fixture
def original(an_entry: MakeEntry) -> Entry:
    return an_entry("zebra", text=ENGLISH, reviewed=date(2026, 5, 1))


@pytest.fixture
def german(an_entry: MakeEntry) -> Callable[..., Entry]:
    def make(text: str = GERMAN, reviewed: date = date(2026, 5, 2)) -> Entry:
        made = Translation(of="zebra", by="Docent")
        return an_entry(
            "zebra.de", title="Das Zebra", text=text, language="de", translation=made, reviewed=reviewed, questions=()
        )

    return make


@pytest.fixture
def quotes(hashing: Engine, talkative: Answerer) -> Quotes:
    def ask(snapshot: Snapshot, text: str, language: str = "de", scope: Scope = HUB) -> Sequence[Quote]:
        question = Question(text, language)
        vector = hashing.embed_queries([text])[0]
        return talkative.compose(snapshot, question, vector, search(snapshot, question, vector, scope)).quotes

    return ask


@pytest.mark.parametrize(
    ("asked", "said", "shown"),
    [
        ("zebras sleep standing", "Zebras sleep standing.", "Zebras schlafen im Stehen."),
        ("zebras eat grass", "Zebras eat grass.", "Zebras fressen Gras."),
        ("zebras need a meadow", "Zebras need a meadow.", "Zebras brauchen eine Wiese."),
    ],
)
def test_the_same_statement_is_shown_in_the_askers_language(
    picture: Picture, original: Entry, german: Callable[..., Entry], quotes: Quotes, asked: str, said: str, shown: str
) -> None:
    """Sentence for sentence, over all sections; the original stays in the answer."""
    quote = quotes(picture(original, german()), asked)[0]
    assert said == quote.text
    assert quote.translation is not None
    assert (shown, "Das Zebra", "zebra.de") == (
        quote.translation.text,
        quote.translation.title,
        quote.translation.entry,
    )


def test_a_question_in_another_language_gets_the_original(
    picture: Picture, original: Entry, german: Callable[..., Entry], quotes: Quotes
) -> None:
    """A German wording is of no use to a French asker, nor to an English one."""
    snapshot = picture(original, german())
    assert [None, None] == [quotes(snapshot, "zebras eat grass", language)[0].translation for language in ("fr", "en")]


def test_a_translation_that_fell_behind_is_not_shown(
    picture: Picture, original: Entry, german: Callable[..., Entry], quotes: Quotes
) -> None:
    """An original that was reviewed later, or that says more, may say something else by now."""
    older = german(reviewed=date(2026, 4, 30))
    shorter = german(text="- Zebras schlafen im Stehen.\n- Zebras fressen Gras.")
    assert [None, None] == [
        quotes(picture(original, kept), "zebras eat grass")[0].translation for kept in (older, shorter)
    ]


def test_a_servers_own_translation_stays_there(
    picture: Picture, original: Entry, german: Callable[..., Entry], quotes: Quotes
) -> None:
    """What one server wrote is not read in another."""
    snapshot = picture(original, (german(), "11"))
    own, other = (quotes(snapshot, "zebras eat grass", scope=Scope(server=server))[0] for server in ("11", "12"))
    assert own.translation is not None
    assert other.translation is None


def test_translations_live_on_through_edits_and_go_when_retired(
    store: Store, original: Entry, german: Callable[..., Entry], an_entry: MakeEntry, hashing: Engine, quotes: Quotes
) -> None:
    """A snapshot made after a change takes them over."""
    editor = Review(store, "editor")
    editor.publish([original, german()], "first")
    live = Live(store, hashing)
    before = quotes(live.snapshot(), "zebras eat grass")[0]
    editor.publish([an_entry("lido")], "another entry")
    after = quotes(live.snapshot(), "zebras eat grass")[0]
    assert before.translation is not None
    assert replace(before, score=after.score) == after
    editor.retire("zebra.de", "wrong", HUB)
    assert quotes(live.snapshot(), "zebras eat grass")[0].translation is None
