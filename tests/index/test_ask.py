"""Whole questions, as typed: alone, in batches and in conversations, with the model Docent ships."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import get_args

import pytest

from index.answer import Answer, Reason
from index.ask import Asker, Request
from index.engine import Engine
from index.evaluate import Labelled
from index.question import MOST_LETTERS
from index.snapshot import Snapshot
from knowledge.model import HUB, Entry, Scope

FEW = (
    "ai-act-penalties-public-bodies", "echoes-project", "gdpr-children", "iiif-3d", "lido", "omeka-s",
    "recommendation-3-hub", "skos", "tdmrep", "transkribus", "whisper-oral-history", "wikidata-glam",
)  # fmt: skip
UNREADABLE = ["", "  ", "🎨", "???", "\0", "\u202e", "a" * 20_000, "\ud800"]


@pytest.fixture(scope="module")
def small(shipped: dict[str, Entry], real_engine: Engine, picture: Callable[..., Snapshot]) -> Snapshot:
    """A dozen shipped entries and one private one, as the real model sees them."""
    entries = [shipped[name].model_copy(update={"questions": shipped[name].questions[:2]}) for name in FEW]
    secret = shipped["skos"].model_copy(
        update={
            "id": "secret",
            "title": "Project Quokka",
            "text": "- Project Quokka will digitise 700 herbarium sheets.",
        }
    )
    return picture(*entries, (secret, "7"), engine=real_engine)


@pytest.fixture(scope="module")
def asker(small: Snapshot, real_engine: Engine) -> Asker:
    return Asker(lambda: small, real_engine)


@pytest.fixture(scope="module")
def ask(asker: Asker) -> Callable[..., Answer]:
    """Asks one question, after earlier ones of the same conversation."""

    def one(typed: str, *earlier: str, scope: Scope = HUB, language: str | None = None) -> Answer:
        (answer,) = asker.ask([Request(typed, scope, language, earlier)])
        return answer

    return one


def entries(answer: Answer) -> set[str]:
    return {quote.entry for quote in answer.quotes}


def without_times(answer: Answer) -> Answer:
    """An answer with its confidence and scores rounded, as batches of the model differ in the last digits."""
    quotes = tuple(replace(quote, score=round(quote.score, 2)) for quote in answer.quotes)
    return replace(answer, confidence=round(answer.confidence, 2), quotes=quotes, milliseconds={})


@pytest.mark.parametrize(
    ("typed", "language", "entry"),
    [
        ("What is LIDO?", "en", "lido"),
        ("Was ist LIDO?", "de", "lido"),
        ("Que propose le pôle européen d'innovation ?", "fr", "recommendation-3-hub"),
        ("Who made Omeka S?", "en", "omeka-s"),
    ],
)
def test_a_question_is_answered_from_its_entry(
    ask: Callable[..., Answer], typed: str, language: str, entry: str
) -> None:
    """In whichever language it is asked; the language asked in comes back with the answer."""
    answer = ask(typed)
    assert ("answered", None, typed, language) == (answer.status, answer.reason, answer.question, answer.language)
    assert entry == answer.quotes[0].entry


@pytest.mark.parametrize("typed", ["who won the world cup in 2022", "How do I bake sourdough bread at home?"])
def test_a_question_about_something_else_is_not_answered(ask: Callable[..., Answer], typed: str) -> None:
    """Docent says that it is outside its field, instead of quoting the least unlike."""
    answer = ask(typed)
    assert ("abstained", "outside", ()) == (answer.status, answer.reason, answer.quotes)


@pytest.mark.parametrize("typed", UNREADABLE)
def test_unreadable_questions_abstain(ask: Callable[..., Answer], small: Snapshot, typed: str) -> None:
    """There is nothing to go on, so nothing is quoted or suggested."""
    answer = ask(typed)
    assert ("abstained", "unreadable", (), (), ()) == (
        answer.status,
        answer.reason,
        answer.quotes,
        answer.related,
        answer.ranking,
    )
    assert (0.0, small.edition, "en") == (answer.confidence, answer.edition, answer.language)


def test_an_unreadable_question_in_a_conversation_stays_unreadable(ask: Callable[..., Answer]) -> None:
    """An emoji is not taken to repeat the question before it."""
    assert "unreadable" == ask("🎨", "What is LIDO?").reason


@pytest.mark.parametrize(
    "earlier",
    [
        "",
        "\0",
        "a" * MOST_LETTERS,
        pytest.param("🎨"),
    ],
)
def test_an_earlier_question_that_cannot_be_used_is_ignored(ask: Callable[..., Answer], earlier: str) -> None:
    """The question at hand is answered as if it stood alone."""
    assert without_times(ask("What is LIDO?")) == without_times(ask("What is LIDO?", earlier))


def test_a_batch_gives_the_same_answers_as_one_by_one(
    corpus: Snapshot, hashing: Engine, test_questions: Sequence[Labelled]
) -> None:
    """Questions that arrive together neither mix nor move; unreadable ones among them take no other's place."""
    asker = Asker(lambda: corpus, hashing)
    requests = [labelled.request() for labelled in test_questions[::4]]
    for place, typed in enumerate(UNREADABLE):
        requests.insert(place * 7, Request(typed, HUB))
    for place in range(0, 60, 9):
        requests[place] = replace(requests[place], earlier=("What is LIDO?",))
    one_by_one = [without_times(asker.ask([request])[0]) for request in requests]
    assert one_by_one == [without_times(answer) for answer in asker.ask(requests)]
    assert {answer.reason for answer in one_by_one} <= {None, *get_args(Reason)}


def test_a_batch_through_the_real_model_gives_the_same_answers(asker: Asker) -> None:
    """Padding in a batch does not change what is answered."""
    typed = ["What is LIDO?", "", "Was ist SKOS?", "who won the world cup in 2022", "How old must children be?" * 9]
    requests = [Request(text, HUB) for text in typed]
    assert [without_times(asker.ask([one])[0]) for one in requests] == [without_times(a) for a in asker.ask(requests)]


def test_no_questions_have_no_answers(asker: Asker) -> None:
    """An empty batch is not embedded."""
    assert [] == asker.ask([])


def test_a_batch_is_answered_from_one_edition(small: Snapshot, real_engine: Engine) -> None:
    """The snapshot is asked for once, so answers that stand side by side agree."""
    taken: list[Snapshot] = []

    def snapshot() -> Snapshot:
        taken.append(small)
        return small

    Asker(snapshot, real_engine).ask([Request("What is LIDO?", HUB)] * 3)
    assert [small] == taken


@pytest.mark.parametrize("typed", ["and who runs it?"])
def test_a_follow_up_resolves_against_the_earlier_question(ask: Callable[..., Answer], typed: str) -> None:
    """'It' is what was asked about before; without a before there is nothing to quote."""
    assert {"lido"} == entries(ask(typed, "What is LIDO?"))
    assert "lido" not in entries(ask(typed))


def test_the_same_follow_up_means_what_was_asked_last(ask: Callable[..., Answer]) -> None:
    """Two conversations with the same second question go their own ways."""
    assert {"omeka-s"} == entries(ask("Is it free?", "What is Omeka S?"))
    assert {"transkribus"} == entries(ask("Is it free?", "What is Transkribus?"))


def test_an_answer_to_a_follow_up_repeats_what_was_typed(ask: Callable[..., Answer]) -> None:
    """The person sees their own question, not one that Docent put together, in its own language."""
    answer = ask("Wer hat es gemacht?", "What is LIDO?")
    assert ("Wer hat es gemacht?", "de") == (answer.question, answer.language)


@pytest.mark.parametrize(
    ("typed", "entry"),
    [
        ("What does Wikidata offer to museums with small collections?", "wikidata-glam"),
        ("Who can use Omeka S and what does it cost a museum?", "omeka-s"),
        pytest.param("What is Transkribus?", "transkribus"),
        pytest.param("What is SKOS used for?", "skos"),
    ],
)
def test_a_new_subject_ignores_the_earlier_question(ask: Callable[..., Answer], typed: str, entry: str) -> None:
    """Somebody who changes the subject is answered about the new one, as if they had begun with it."""
    assert entry == ask(typed).quotes[0].entry
    assert entry == ask(typed, "What is LIDO?").quotes[0].entry


@pytest.mark.parametrize("typed", ["who won the world cup", "who won the world cup in 2022", "asdf qwer", "thanks!"])
def test_nonsense_in_a_conversation_is_not_answered(ask: Callable[..., Answer], typed: str) -> None:
    """What cannot be answered alone and refers to nothing before is not answered by repeating the answer before."""
    assert "abstained" == ask(typed).status
    assert "abstained" == ask(typed, "What is LIDO?").status


def test_a_given_language_comes_back(ask: Callable[..., Answer]) -> None:
    """The language chosen by the asker is the one to answer in, also for an unreadable question."""
    assert ["sv", "sv"] == [ask(typed, language="sv").language for typed in ("What is LIDO?", "🎨")]


def test_a_private_entry_is_quoted_on_its_server_alone(ask: Callable[..., Answer]) -> None:
    """Elsewhere the same question gets no word of it, neither quoted nor named."""
    typed = "How many herbarium sheets will project Quokka digitise?"
    assert {"secret"} == entries(ask(typed, scope=Scope(server="7")))
    for scope in (HUB, Scope(server="8")):
        answer = ask(typed, scope=scope)
        assert "secret" not in {*entries(answer), *answer.ranking, *(related.entry for related in answer.related)}


def test_an_answer_says_where_the_time_went(ask: Callable[..., Answer]) -> None:
    """In milliseconds; the parts are contained in the total."""
    for typed in ("What is LIDO?", "🎨"):
        spent = ask(typed).milliseconds
        assert ["total", "embed", "search", "compose"] == list(spent)
        assert spent["total"] >= spent["embed"] >= 0.0
        assert pytest.approx(spent["total"], abs=5.0) == spent["embed"] + spent["search"] + spent["compose"]
