"""BM25 over passages: words meet their inflected forms, and every figure is a share."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.lexical import STEMMERS, Lexical, Word, stem, stems
from knowledge.language import LANGUAGES

TEXTS = (
    "The museum has a collection of 3 paintings.",
    "Das Museum zeigt 2024 seine Sammlungen.",
    "Metadata follow LIDO and IIIF; see Article 50(4).",
    "Le musée et ses collections.",
)
CODES = ("en", "de", "en", "fr")
ALL = np.arange(len(TEXTS))

WORDS = st.sampled_from(["museum", "museums", "Museen", "national", "nation", "LIDO", "2024", "the", "musée", "εικόνα"])
DOCUMENTS = st.lists(
    st.tuples(st.lists(WORDS, max_size=12).map(" ".join), st.sampled_from(["en", "de", "fr", "und"])), max_size=8
)


def indexed(texts: Sequence[str], languages: Sequence[str]) -> Lexical:
    return Lexical([stems(text, language) for text, language in zip(texts, languages, strict=True)], languages)


@pytest.fixture(scope="module")
def lexical() -> Lexical:
    return indexed(TEXTS, CODES)


def word(lexical: Lexical, text: str, language: str = "en") -> Word:
    (found,) = lexical.words(text, language)
    return found


@given(documents=DOCUMENTS, question=st.lists(WORDS, max_size=6).map(" ".join), language=st.sampled_from(["en", "de"]))
def test_coverage_is_a_share_that_only_holders_have(
    documents: list[tuple[str, str]], question: str, language: str
) -> None:
    """Each passage covers the rarity of those words of which it holds a form: 0 without any, 1 with all."""
    texts, languages = [text for text, _ in documents], [code for _, code in documents]
    lexical = indexed(texts, languages)
    words = lexical.words(question, language)
    held = [
        sum(word.rarity for word in words if {stem(word.text, code) for code in (language, *languages)} & set(own))
        for own in map(stems, texts, languages)
    ]
    most = sum(word.rarity for word in words) or 1.0
    assert pytest.approx([share / most for share in held]) == lexical.coverage(words, np.arange(len(texts))).tolist()


@given(documents=DOCUMENTS, question=st.lists(WORDS, max_size=6).map(" ".join))
def test_a_score_is_above_nothing_exactly_where_a_word_is_held(documents: list[tuple[str, str]], question: str) -> None:
    """BM25 finds the passages that coverage finds, and no others."""
    lexical = indexed([text for text, _ in documents], [code for _, code in documents])
    words = lexical.words(question, "en")
    covered = lexical.coverage(words, np.arange(len(documents))) > 0
    assert covered.tolist() == (lexical.scores(words) > 0).tolist()


@given(documents=DOCUMENTS, question=st.lists(WORDS, max_size=6).map(" ".join))
@example(documents=[("nation national " * 4, "de"), ("the", "en"), ("the", "en")], question="national")
def test_scores_are_shares(documents: list[tuple[str, str]], question: str) -> None:
    """A score lies between 0 and 1, whatever the corpus; the gate relies on absolute values."""
    lexical = indexed([text for text, _ in documents], [code for _, code in documents])
    scores = lexical.scores(lexical.words(question, "en"))
    assert all(0.0 <= score <= 1.0 for score in scores.tolist())


def test_a_word_with_forms_in_two_languages_counts_once() -> None:
    """'national' is one word, though English and German stem it differently and a German text holds both stems."""
    lexical = indexed(["nation national " * 4, "ein Haus", "a house of cards", "nations"], ["de", "de", "en", "en"])
    assert 1.0 >= lexical.scores(lexical.words("national", "en")).max()


def test_the_passage_with_more_of_the_question_scores_higher(lexical: Lexical) -> None:
    """Both of two words are better than one, and one better than none."""
    scores = lexical.scores(lexical.words("LIDO metadata museum", "en"))
    assert scores[2] > scores[0] > 0
    assert scores[0] > scores[3]


def test_a_word_no_passage_holds_has_no_ids_and_is_the_rarest(lexical: Lexical) -> None:
    """An unknown word matches nothing, and weighs more than any known one."""
    unknown = word(lexical, "zanzibar")
    assert () == unknown.ids
    assert unknown.rarity > word(lexical, "painting").rarity > word(lexical, "museum").rarity
    assert [0.0] * 4 == lexical.scores([unknown]).tolist()
    assert [0.0] * 4 == lexical.coverage([unknown], ALL).tolist()


def test_an_unknown_word_lowers_the_share_of_the_others(lexical: Lexical) -> None:
    """A question that is half about something else is half covered."""
    alone = lexical.words("paintings", "en")
    with_another = lexical.words("paintings zanzibar", "en")
    assert 1.0 == lexical.coverage(alone, ALL)[0]
    assert lexical.coverage(with_another, ALL)[0] < 0.5
    assert lexical.scores(with_another)[0] < lexical.scores(alone)[0]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("written", ["2024", "IIIF", "LIDO", "4CH", "50"])
def test_numbers_and_acronyms_are_exact_in_every_language(lexical: Lexical, language: str, written: str) -> None:
    """They read the same everywhere, so an answer that lacks them is suspect; even as the first word."""
    assert word(lexical, written, language).exact


@pytest.mark.parametrize("written", ["2024", "IIIF", "LIDO", "50"])
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_numbers_and_acronyms_are_found_from_every_language(lexical: Lexical, language: str, written: str) -> None:
    """No stemmer keeps a question in one language from the name in a passage of another."""
    assert lexical.coverage([word(lexical, written, language)], ALL).any()


@pytest.mark.parametrize(
    ("question", "language", "exact"),
    [
        ("Does Transkribus work", "en", {"Transkribus"}),
        ("Funktioniert Transkribus im Museum", "de", set()),
        ("Δουλεύει το Transkribus", "el", {"Transkribus"}),
        ("Does it work", "en", set()),
    ],
)
def test_names_are_exact_where_capitals_tell(question: str, language: str, exact: set[str]) -> None:
    """A capital inside a sentence marks a name; in German every noun has one; in Greek, Latin letters do."""
    assert exact == {found.text for found in indexed([], []).words(question, language) if found.exact}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("cs", "doporučením", "doporučení"), ("da", "anbefalinger", "anbefaling"), ("de", "Sammlungen", "Sammlung"),
        ("el", "μουσεία", "μουσείο"), ("en", "collections", "collection"), ("es", "recomendaciones", "recomendación"),
        ("fi", "museot", "museo"), ("fr", "musées", "musée"), ("hu", "ajánlások", "ajánlás"),
        ("it", "raccomandazioni", "raccomandazione"), ("lt", "rekomendacijos", "rekomendacija"),
        ("nl", "aanbevelingen", "aanbeveling"), ("no", "anbefalinger", "anbefaling"),
        ("pl", "rekomendacje", "rekomendacja"), ("pt", "recomendações", "recomendação"),
        ("ro", "recomandările", "recomandări"), ("sv", "museerna", "museer"),
    ],
)  # fmt: skip
def test_inflected_forms_meet_by_language(language: str, one: str, other: str) -> None:
    """Somebody who asks in the plural finds the singular."""
    lexical = indexed([one], [language])
    assert [1.0] == lexical.coverage(lexical.words(other, language), np.arange(1)).tolist()


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - set(STEMMERS)))
def test_a_language_without_stemmer_is_searched_by_whole_words(language: str) -> None:
    """Case and accents aside, a word finds itself."""
    lexical = indexed(["Mużew Žemaitė Галерија"], [language])
    assert [1.0] == lexical.coverage(lexical.words("mużew žemaitė галерија", language), np.arange(1)).tolist()


def test_words_of_a_question_find_passages_in_other_languages(lexical: Lexical) -> None:
    """An English 'collections' is the French word too: each passage is met with the stemmer of its language."""
    held = lexical.coverage(lexical.words("collections", "en"), ALL)
    assert [1.0, 0.0, 0.0, 1.0] == held.tolist()


def test_case_and_accents_do_not_count() -> None:
    """People type without accents, and start sentences with capitals."""
    lexical = indexed(["Η Πινακοθήκη", "muzeum"], ["und", "und"])
    assert [1.0, 0.0] == lexical.coverage(lexical.words("πινακοθηκη", "und"), np.arange(2)).tolist()


@pytest.mark.parametrize("written", ["1990s", "2030s", "4CHs", "AI2s"])
def test_words_with_digits_stay_whole(written: str) -> None:
    """A decade is not its year."""
    assert written.casefold() == stem(written, "en")


def test_a_word_typed_twice_is_one_word(lexical: Lexical) -> None:
    """Repeating a word does not make it weigh more."""
    assert ["Museum"] == [found.text for found in lexical.words("Museum museum MUSEUM", "en")]


@pytest.mark.parametrize("texts", [(), ("",), ("...", "!?")])
def test_a_corpus_without_words_matches_nothing(texts: tuple[str, ...]) -> None:
    """Neither an empty corpus nor one of punctuation stops a question."""
    lexical = indexed(texts, ["en"] * len(texts))
    words = lexical.words("What is LIDO?", "en")
    assert 3 == len(words)
    assert [0.0] * len(texts) == lexical.scores(words).tolist()
    assert [0.0] * len(texts) == lexical.coverage(words, np.arange(len(texts))).tolist()


def test_no_words_score_and_cover_nothing(lexical: Lexical) -> None:
    """An empty question gives figures all the same."""
    assert [] == lexical.words("?!", "en")
    assert [0.0] * 4 == lexical.scores([]).tolist() == lexical.coverage([], ALL).tolist()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@given(text=st.text(max_size=40))
def test_no_word_is_stemmed_to_nothing(language: str, text: str) -> None:
    """No letters, of whatever script, make a stemmer fail or swallow a word."""
    assert all(stems(text, language))


@given(data=st.data())
def test_after_any_edits_the_words_are_those_of_a_new_index(data: st.DataObject) -> None:
    """To the last bit: which passages hold a word, how rare it is, what it is worth."""
    documents = data.draw(DOCUMENTS)
    lexical = indexed([text for text, _ in documents], [code for _, code in documents])
    for _ in range(3):
        kept = data.draw(st.permutations([*range(len(documents)), -1, -1]))[: data.draw(st.integers(0, 8))]
        fresh = [data.draw(DOCUMENTS.filter(bool))[0] for place in kept if place < 0]
        given_out = iter(fresh)
        documents = [next(given_out) if place < 0 else documents[place] for place in kept]
        codes = [code for _, code in documents]
        lexical = lexical.next(np.array(kept, dtype=np.int64), [stems(*one) for one in fresh], codes)
        anew = indexed([text for text, _ in documents], codes)
        words = anew.words("national museums LIDO the 2024", "en")
        assert words == lexical.words("national museums LIDO the 2024", "en")
        assert np.array_equal(anew.scores(words), lexical.scores(words))
        everything = np.arange(len(documents))
        assert np.array_equal(anew.coverage(words, everything), lexical.coverage(words, everything))
