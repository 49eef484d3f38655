"""Quotes are the corpus's own words, few and short; an abstention says why; nothing leads out of the scope."""

import random
from collections.abc import Callable, Sequence
from typing import get_args

import numpy as np
import pytest

from index.answer import (
    ADVICE,
    ALIKE,
    CLOSE,
    MOST_ENTRIES,
    MOST_LETTERS,
    RANKED,
    RELATED,
    Answer,
    Answerer,
    Reason,
    choose,
)
from index.engine import Engine
from index.evaluate import Labelled
from index.gate import Weights
from index.question import Question, read
from index.search import search
from index.snapshot import Snapshot
from knowledge.model import GLOSS_SECTION, HUB, Entry, Scope

Picture = Callable[..., Snapshot]
MakeEntry = Callable[..., Entry]
Say = Callable[..., Answer]


@pytest.fixture(scope="module")
def say(hashing: Engine, talkative: Answerer) -> Say:
    """The answer of an answerer (one that always answers) to a text."""

    def compose(
        snapshot: Snapshot, text: str, scope: Scope = HUB, answerer: Answerer = talkative, language: str = "en"
    ) -> Answer:
        question = read(text, language)
        assert isinstance(question, Question)
        vector = hashing.embed_queries([question.text])[0]
        return answerer.compose(snapshot, question, vector, search(snapshot, question, vector, scope))

    return compose


@pytest.fixture(scope="module")
def answers(corpus: Snapshot, test_questions: Sequence[Labelled], say: Say) -> list[Answer]:
    """An answer from the shipped corpus to every question of the test split, right or wrong."""
    return [say(corpus, labelled.text) for labelled in test_questions]


def test_every_quote_is_a_part_of_its_entrys_text(answers: list[Answer], shipped: dict[str, Entry]) -> None:
    """Character for character: Docent puts no word into anybody's mouth."""
    assert [] == [
        (answer.question, quote.text)
        for answer in answers
        for quote in answer.quotes
        if quote.text not in shipped[quote.entry].text
    ]


def test_quotes_of_a_thousand_random_questions_are_exact(corpus: Snapshot, shipped: dict[str, Entry], say: Say) -> None:
    """Words of every entry, shuffled with words of others, asked in every language; translations are exact too."""
    chance = random.Random(2024)
    words = [word for entry in shipped.values() for word in (*entry.text.split(), *" ".join(entry.questions).split())]
    languages = sorted({entry.language for entry in shipped.values()})
    quoted: set[str] = set()
    translated = 0
    for entry in (list(shipped.values()) * 1000)[: max(1000, len(shipped))]:
        own = chance.choices(entry.text.split(), k=chance.randint(1, 12))
        asked = " ".join(chance.sample(own + chance.choices(words, k=3), k=len(own)))
        for quote in say(corpus, f"what {asked}", language=chance.choice(languages)).quotes:
            assert quote.text in shipped[quote.entry].text
            quoted.add(quote.entry)
            if quote.translation:
                translated += 1
                assert quote.translation.text in shipped[quote.translation.entry].text
    assert len(quoted) > len(shipped) / 2
    assert translated


def test_every_answer_quotes_and_stays_short(answers: list[Answer]) -> None:
    """People read it in a chat: one to three entries, nine hundred letters, no blank quote."""
    for answer in answers:
        assert answer.quotes
        assert MOST_LETTERS >= sum(len(quote.text) for quote in answer.quotes)
        assert MOST_ENTRIES >= len({quote.entry for quote in answer.quotes})
        assert all(quote.text.strip() == quote.text != "" for quote in answer.quotes)


def test_nothing_is_quoted_twice(answers: list[Answer]) -> None:
    """Neither the same sentence, nor one entry saying what another has said."""
    for answer in answers:
        said = [quote.text for quote in answer.quotes]
        assert len(set(said)) == len(said)


def test_the_best_entry_is_quoted_first_and_most(answers: list[Answer]) -> None:
    """Two sentences at most of the best entry, one of each other."""
    for answer in answers:
        entries = [quote.entry for quote in answer.quotes]
        assert answer.ranking[0] == entries[0]
        assert 2 >= entries.count(entries[0])
        assert all(1 == entries.count(other) for other in entries if other != entries[0])


def test_quotes_name_their_source_as_the_entry_does(answers: list[Answer], shipped: dict[str, Entry]) -> None:
    """A reader can look up where it comes from, and how sure we are."""
    for quote in (quote for answer in answers for quote in answer.quotes):
        entry = shipped[quote.entry]
        assert (entry.title, entry.source.address, entry.source.title) == (
            quote.title,
            quote.source_url,
            quote.source_title,
        )
        assert (entry.language, entry.confidence, entry.addressed_to, entry.wording) == (
            quote.language,
            quote.confidence,
            quote.addressed_to,
            quote.wording,
        )
        assert (quote.section == GLOSS_SECTION) == quote.gloss


def test_entries_worth_reading_next_are_others(answers: list[Answer], shipped: dict[str, Entry]) -> None:
    """Up to three, known, none twice and none that was quoted."""
    for answer in answers:
        names = [related.entry for related in answer.related]
        assert RELATED >= len(names) == len(set(names))
        assert not set(names) & {quote.entry for quote in answer.quotes}
        assert [shipped[name].title for name in names] == [related.title for related in answer.related]


def test_the_ranking_lists_the_ten_best(answers: list[Answer]) -> None:
    """Evaluation looks at it, also where nothing was quoted."""
    assert all(RANKED == len(answer.ranking) == len(set(answer.ranking)) for answer in answers)


def test_the_sentence_that_answers_comes_first(picture: Picture, an_entry: MakeEntry, say: Say) -> None:
    """Wherever in the entry it stands."""
    text = "- Alpha concerns beginnings.\n- Beta concerns seconds.\n- The zebra concerns the savannah."
    answer = say(picture(an_entry(text=text)), "What does the zebra concern, the savannah?")
    assert "The zebra concerns the savannah." == answer.quotes[0].text


def test_in_a_conversation_the_last_question_chooses_the_sentences(
    picture: Picture, an_entry: MakeEntry, hashing: Engine
) -> None:
    """The subject comes from before, what is asked about it from now."""
    snapshot = picture(an_entry(text="- The zebra eats grass.\n- The zebra sleeps standing."))
    question = Question("What does the zebra eat, grass? Does it sleep standing?", "en")
    found = search(snapshot, question, hashing.embed_queries([question.text])[0], HUB)
    for focus, expected in (("sleeps standing", "The zebra sleeps standing."), ("eats grass", "The zebra eats grass.")):
        assert expected == next(choose(snapshot, found, "en", hashing.embed_queries([focus])[0])).text


def test_an_entry_that_repeats_another_is_not_quoted(picture: Picture, an_entry: MakeEntry, say: Say) -> None:
    """Near-duplicates are merged: one of them speaks."""
    same = "- Museums ought to publish their collections as open data."
    snapshot = picture(*(an_entry(name, title="Open data", text=same) for name in "abc"))
    answer = say(snapshot, "Should museums publish collections as open data?")
    assert ["Museums ought to publish their collections as open data."] == [quote.text for quote in answer.quotes]
    assert ALIKE < float(np.dot(*snapshot.vectors.at(snapshot.first[:2] + 1)))


def test_only_entries_as_good_as_the_best_are_quoted_beside_it(picture: Picture, an_entry: MakeEntry, say: Say) -> None:
    """A second entry must come close to the first, or it only distracts."""
    snapshot = picture(
        an_entry("zebra", title="Zebra", text="- The zebra eats grass on the savannah."), an_entry("other")
    )
    answer = say(snapshot, "What does the zebra eat on the savannah?")
    assert ("zebra", "other") == answer.ranking
    assert ["zebra"] == [quote.entry for quote in answer.quotes]
    assert 0 < CLOSE < 0.1


@pytest.mark.parametrize(("repeats", "quoted"), [(10, 2), (33, 1)])
def test_long_sentences_leave_room_for_one(
    picture: Picture, an_entry: MakeEntry, say: Say, repeats: int, quoted: int
) -> None:
    """The first quote is given in full; a second that would exceed the letters is not."""
    verbs = ("galloping", "drinking")
    entries = [an_entry(verb, title="Zebra", text=f"- {f'zebra {verb} ' * repeats}daily.") for verb in verbs]
    answer = say(picture(*entries), "zebra")
    assert set(verbs) == set(answer.ranking)
    assert quoted == len(answer.quotes)
    assert MOST_LETTERS >= sum(len(quote.text) for quote in answer.quotes)


def test_a_passage_of_the_source_is_verbatim_and_never_gloss(picture: Picture, an_entry: MakeEntry, say: Say) -> None:
    """Docent's own reading is marked; what the source says under the same heading is not ours."""
    text = f"# {GLOSS_SECTION}\n- The zebra means a lot."
    for wording, gloss in (("own", True), ("verbatim", False)):
        (quote,) = say(picture(an_entry(text=text, wording=wording)), "What does the zebra mean?").quotes
        assert (wording, gloss, GLOSS_SECTION) == (quote.wording, quote.gloss, quote.section)


def test_an_imported_file_without_address_is_named(picture: Picture, an_entry: MakeEntry, say: Say) -> None:
    """The source of a quote is never empty: the web address, else the file, else the title."""
    source = {"title": "Minutes", "file": "minutes.pdf"}
    (quote, *_) = say(picture(an_entry(source=source)), "What is lido?").quotes
    assert "minutes.pdf" == quote.source_url


def test_related_begins_with_what_the_best_entry_names(picture: Picture, an_entry: MakeEntry, say: Say) -> None:
    """An editor's pointer goes before likeness; what is gone is passed over."""
    entries = [an_entry("zebra", text="- The zebra eats grass.", related=("retired", "far"))]
    snapshot = picture(*entries, an_entry("far", text="- Unlike."), an_entry("near", text="- A zebra eats."))
    answer = say(snapshot, "Does the zebra eat grass?")
    assert ["far", "near"] == [related.entry for related in answer.related]


@pytest.mark.parametrize("scope", [HUB, Scope(server="7"), Scope(server="8")])
def test_related_never_names_an_entry_out_of_scope(
    picture: Picture, an_entry: MakeEntry, say: Say, scope: Scope
) -> None:
    """Not even when a public entry points to it: the title alone would give it away."""
    snapshot = picture(
        an_entry("zebra", text="- The zebra eats grass.", related=("secret-7", "secret-8")),
        (an_entry("secret-7", text="- The zebra eats our budget."), "7"),
        (an_entry("secret-8", text="- The zebra eats our budget."), "8"),
    )
    answer = say(snapshot, "Does the zebra eat grass?", scope)
    named = {related.entry for related in answer.related} | {quote.entry for quote in answer.quotes} | {*answer.ranking}
    expected = {"zebra"} if scope.server is None else {"zebra", f"secret-{scope.server}"}
    assert expected == named


def test_an_empty_corpus_covers_nothing(picture: Picture, say: Say) -> None:
    """It abstains even when told always to answer."""
    answer = say(picture(), "What is LIDO?")
    assert ("abstained", "not_covered", 0.0, (), ()) == (
        answer.status,
        answer.reason,
        answer.confidence,
        answer.quotes,
        answer.related,
    )


@pytest.fixture
def silent(hashing: Engine) -> Callable[..., Answerer]:
    """Makes an answerer that never answers and finds everything, or nothing, to be of the field."""

    def make(in_field: bool) -> Answerer:
        answerer = Answerer(hashing)
        answerer.calibration = answerer.calibration.model_copy(
            update={
                "answers": Weights(bias=0.0, weights={}),
                "answer_from": 0.6,
                "in_field": Weights(bias=5.0 if in_field else -5.0, weights={}),
                "field_from": 0.5,
                "advice_from": 0.84,
            }
        )
        return answerer

    return make


@pytest.mark.parametrize(
    ("text", "in_field", "reason"),
    [
        ("Who won the football match yesterday?", False, "outside"),
        ("Which colour do the walls of our depot have?", True, "not_covered"),
        ("statement", True, "ambiguous"),
        *((question, in_field, "advice") for question in ADVICE for in_field in (False, True)),
    ],
)
def test_an_abstention_says_why(
    picture: Picture,
    an_entry: MakeEntry,
    say: Say,
    silent: Callable[..., Answerer],
    text: str,
    in_field: bool,
    reason: str,
) -> None:
    """Not about this field, not covered, too short to tell, or for a lawyer or conservator."""
    answer = say(picture(an_entry()), text, answerer=silent(in_field))
    assert ("abstained", reason, ()) == (answer.status, answer.reason, answer.quotes)
    assert reason in get_args(Reason)


def test_an_abstention_offers_the_nearest_entries(
    picture: Picture, an_entry: MakeEntry, say: Say, silent: Callable[..., Answerer]
) -> None:
    """Without quotes people can still read on; and they see how sure Docent was."""
    snapshot = picture(*(an_entry(name) for name in ("lido", "iiif", "skos", "edm")))
    answer = say(snapshot, "What is the statement on lido?", answerer=silent(True))
    assert answer.ranking[:3] == tuple(related.entry for related in answer.related)
    assert 0.5 == answer.confidence


def test_the_answer_names_its_edition(picture: Picture, an_entry: MakeEntry, say: Say) -> None:
    """Somebody who finds a mistake can say which corpus said so."""
    snapshot = picture(an_entry())
    assert snapshot.edition == say(snapshot, "What is lido?").edition


def test_a_word_that_fits_two_entries_about_as_well_is_ambiguous(
    picture: Picture, an_entry: MakeEntry, say: Say, talkative: Answerer, hashing: Engine
) -> None:
    """Whatever the gate says; a whole question, or a word that one entry is about, is answered."""
    careful = Answerer(hashing)
    careful.calibration = talkative.calibration.model_copy(update={"apart": 0.02})
    twins = picture(
        an_entry("one", title="Zebra", text="- The zebra sleeps.", questions=()),
        an_entry("two", title="Zebra", text="- The zebra sleeps.", questions=()),
        an_entry("lido", title="LIDO", text="- LIDO is a schema for museum objects.", questions=()),
    )
    assert "ambiguous" == say(twins, "zebra", answerer=careful).reason
    assert [None, None] == [
        say(twins, text, answerer=careful).reason for text in ("Where does the zebra sleep?", "LIDO")
    ]
