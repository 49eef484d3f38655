"""Cutting entries: every piece is the entry's own text, in order, whole and readable."""

import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.passages import PASSAGE_LETTERS, SENTENCE_LETTERS, Passage, cut, digest
from knowledge.model import Entry, StoredEntry

LANGUAGES = ["en", "de", "fr", "el", "bg", "fi", "und", "zh"]

# Text as people write it and as converters leave it: stops, quotes, markers, every kind of ASCII blank.
LETTERS = list("abcÄé λж1 \t\n.!?…:;,#-*>•|()[]\"'«»“”。؟`_")
MARKDOWN = st.text(st.sampled_from(LETTERS), min_size=1, max_size=300).filter(str.strip)

Cut = Callable[..., list[Passage]]


@pytest.fixture(scope="session")
def cut_text(an_entry: Callable[..., Entry]) -> Cut:
    """Cuts a text, as the text of an otherwise ordinary entry."""

    def make(text: str, **changes: object) -> list[Passage]:
        entry = an_entry(text=text, **changes)
        return cut(StoredEntry(entry=entry, version=1, status="live", server=None))

    return make


def texts(passages: list[Passage]) -> list[str]:
    return [text for passage in passages for text in passage.texts]


@given(text=MARKDOWN, language=st.sampled_from(LANGUAGES))
def test_every_sentence_is_exactly_its_span_of_the_text(cut_text: Cut, text: str, language: str) -> None:
    """A quote is the entry's own characters: never a letter more, less or other."""
    stored = text.strip()
    for passage in cut_text(text, language=language):
        assert [stored[span.start : span.end] for span in passage.sentences] == list(passage.texts)


@given(text=MARKDOWN, language=st.sampled_from(LANGUAGES))
def test_spans_come_in_reading_order_and_never_overlap(cut_text: Cut, text: str, language: str) -> None:
    """Each sentence begins where the one before it has ended, or later."""
    spans = [span for passage in cut_text(text, language=language) for span in passage.sentences]
    ends = [0, *(span.end for span in spans)]
    assert all(end <= span.start < span.end for end, span in zip(ends, spans, strict=False))


@given(text=MARKDOWN, language=st.sampled_from(LANGUAGES))
def test_no_word_outside_a_heading_is_lost(cut_text: Cut, text: str, language: str) -> None:
    """What lies between two sentences is blanks and markers; everything else can be found and quoted."""
    stored, end, between = text.strip(), 0, ""
    for passage in cut_text(text, language=language):
        for span in passage.sentences:
            between += stored[end : span.start] + "\n"
            end = span.end
    left_out = [line for line in (between + stored[end:]).split("\n") if not line.lstrip(" \t-*>•1.)").startswith("#")]
    assert [] == [line for line in left_out if any(letter.isalpha() for letter in line)]


@given(text=MARKDOWN, language=st.sampled_from(LANGUAGES))
def test_no_sentence_is_empty_or_has_blanks_around_it(cut_text: Cut, text: str, language: str) -> None:
    """A quote begins and ends with something to read."""
    assert all(sentence and sentence == sentence.strip() for sentence in texts(cut_text(text, language=language)))


@given(text=MARKDOWN)
def test_ids_of_passages_are_unique_and_carry_the_entry(cut_text: Cut, text: str) -> None:
    """A passage is named by its entry and a number of its own."""
    ids = [passage.id for passage in cut_text(text * 20)]
    assert len(set(ids)) == len(ids)
    assert all(name.startswith("lido#") for name in ids)


def test_cutting_the_same_entry_twice_gives_the_same_passages(cut_text: Cut) -> None:
    """Ids and vectors may be kept between runs, because cutting depends on the entry alone."""
    text = "# One\nFirst. Second!\n## Two\n- Third."
    assert cut_text(text) == cut_text(text)


def test_a_heading_becomes_the_section_of_what_follows(cut_text: Cut) -> None:
    """Sections follow the headings of any depth, without their signs."""
    passages = cut_text("Before.\n\n# One\nFirst.\n\n### Two, too ##\nSecond.\n")
    assert [(None, ("Before.",)), ("One", ("First.",)), ("Two, too", ("Second.",))] == [
        (passage.section, passage.texts) for passage in passages
    ]


def test_a_heading_is_not_a_sentence(cut_text: Cut) -> None:
    """An entry that is nothing but headings has nothing to quote."""
    assert [] == cut_text("# A title\n\n## And another")


@pytest.mark.parametrize("line", ["#hashtag is no heading", "####### seven signs", "C# is a language"])
def test_a_number_sign_alone_makes_no_heading(cut_text: Cut, line: str) -> None:
    """Only one to six signs and a blank at the beginning of a line do."""
    assert [line] == texts(cut_text(line))


@pytest.mark.parametrize("marker", ["- ", "* ", "+ ", "• ", "1. ", "12) ", "> ", "  - ", "> - "])
def test_list_and_quotation_marks_are_left_out(cut_text: Cut, marker: str) -> None:
    """The quote begins with the statement, not with the sign before it."""
    assert ["One thing.", "Another."] == texts(cut_text(f"{marker}One thing.\n{marker}Another."))


@pytest.mark.parametrize("line", ["2024 was the year.", "-5 degrees are too cold.", "*Nature* printed it."])
def test_what_only_looks_like_a_marker_stays(cut_text: Cut, line: str) -> None:
    """A year, a minus and an emphasis belong to the sentence."""
    assert [line] == texts(cut_text(line))


def test_a_sentence_of_fifty_thousand_letters_is_cut(cut_text: Cut) -> None:
    """Even a text without a single blank gives quotes of bearable length, and loses nothing."""
    pieces = texts(cut_text("a" * 50_000))
    assert SENTENCE_LETTERS >= max(len(piece) for piece in pieces)
    assert "a" * 50_000 == "".join(pieces)


def test_a_long_sentence_is_cut_between_words(cut_text: Cut) -> None:
    """No word is torn where there are blanks to cut at."""
    words = [f"word{number}" for number in range(1000)]
    pieces = texts(cut_text(" ".join(words)))
    assert words == " ".join(pieces).split(" ")
    assert SENTENCE_LETTERS >= max(len(piece) for piece in pieces)


@pytest.mark.parametrize("blanks", [2, 700, 2000])
def test_runs_of_blanks_in_a_long_sentence_are_never_quoted(cut_text: Cut, blanks: int) -> None:
    """A converted table may hold hundreds of blanks in a row; no piece consists of them or begins with them."""
    pieces = texts(cut_text(f"begin {'x' * 590}{' ' * blanks}end {'y' * 590}"))
    assert [piece.strip() for piece in pieces if piece.strip()] == pieces


def test_a_passage_holds_no_more_than_its_share(cut_text: Cut) -> None:
    """A long section is several passages, each short enough for the model to read whole."""
    passages = cut_text("# Long\n" + "\n".join(f"- Statement number {number} stands alone." for number in range(200)))
    assert len(passages) > 1
    assert all(PASSAGE_LETTERS >= sum(map(len, passage.texts)) for passage in passages)
    assert {"Long"} == {passage.section for passage in passages}


def test_the_context_is_title_section_and_sentences(cut_text: Cut) -> None:
    """What is embedded says where a statement stands."""
    (passage,) = cut_text("# Who\n- One.\n- Two.", title="LIDO")
    assert "LIDO – Who\nOne. Two." == passage.context


def test_a_changed_title_changes_the_digest_of_the_context(cut_text: Cut) -> None:
    """The title is embedded with the text, so a vector made under the old one must not be found any more."""
    (before,), (after,) = (cut_text("A statement.", title=title) for title in ("LIDO", "LIDO 1.1"))
    assert before.texts == after.texts
    assert digest(before.context) != digest(after.context)


def test_the_language_of_an_undetermined_text_is_recognised(cut_text: Cut) -> None:
    """An imported file that does not say its language is read in the one it is written in."""
    text = "Das Museum hat seine Sammlung digitalisiert und veröffentlicht."
    assert ["de"] == [passage.language for passage in cut_text(text, language="und")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Dr. Smith met Prof. Jones of the U.S. Copyright Office at 5 p.m. on Monday."),
        ("en", "NEMO, ICOM etc. signed it, e.g. in Art. 50(4) of the AI Act."),
        ("de", "Das ist z. B. am 3. April 2024 in Nr. 5 nach Art. 4 Abs. 2 der Fall, d. h. bald."),
        ("es", "El Sr. García vio p. ej. el art. 4."),
        ("it", "Il dott. Rossi vide ad es. l'art. 4."),
        ("nl", "Dat is bijv. een museum, zie art. 4 lid 2."),
        ("cs", "Viz čl. 4 odst. 2, např. Dr. Novák dne 3. dubna 2024."),
        ("da", "Se f.eks. art. 4 den 3. april 2024, bl.a. i Danmark."),
        ("sv", "Se art. 4, bl.a. den som kostar ca. 5 kronor."),
        ("fi", "Ks. art. 4, esim. 3. huhtikuuta 2024."),
        ("pl", "Pan prof. Kowalski np. w Warszawie."),
        ("bg", "Г-н Иванов, напр. през 2024 г. според чл. 4, ал. 2."),
        ("el", "Ο κ. Παπαδόπουλος, π.χ. το 2024."),
        ("hu", "Dr. Kovács és prof. Nagy, pl. egy múzeum."),
        ("pt", "O Sr. Silva e a Dra. Costa leram o art. 4."),
    ],
)
def test_abbreviations_do_not_end_a_sentence(cut_text: Cut, language: str, sentence: str) -> None:
    """The usual abbreviations of a language stay inside their sentence."""
    assert [sentence] == texts(cut_text(sentence, language=language))


# The pattern is: a single letter, a blank that takes more than one byte, a full stop.
@pytest.mark.parametrize("blank", ["\u00a0", "\u0085", "\u2009", "\u202f", "\u2028", "\u3000"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_kind_of_blank_before_a_stop_breaks_the_cutting(cut_text: Cut, language: str, blank: str) -> None:
    """French puts an unbroken space before many signs; one such text must not keep the whole corpus from loading."""
    text = f"Voir annexe B{blank}. Puis la suite."
    assert text == " ".join(texts(cut_text(text, language=language)))


@given(text=st.text(min_size=1, max_size=80).filter(str.strip), language=st.sampled_from(LANGUAGES))
@example(text="B\u2028.", language="en")
def test_any_text_at_all_can_be_cut(cut_text: Cut, text: str, language: str) -> None:
    """Importing is open to every file: whatever an entry may hold, the index can be built from it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    stored = re.sub(r"[\x00-\x08\x0b-\x1b\x7f-\x84\x86-\x9f]", "\ufffd", lines)
    for passage in cut_text(text, language=language):
        assert [stored[span.start : span.end] for span in passage.sentences] == list(passage.texts)
