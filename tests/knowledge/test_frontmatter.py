"""Corpus files: what is written is read back unchanged, and each complaint names the file and the field."""

import unicodedata
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge.errors import CorpusError
from knowledge.frontmatter import parse, render, split
from knowledge.model import Entry, Source, Translation

Make = Callable[..., Entry]

FILE = "lido.md"
GOOD = ["id: lido", "title: LIDO", "topic: metadata", "source:", "  title: A page", "  url: https://example.org"]


def keeps(text: str) -> bool:
    """Whether a value may stand in a field: there is something left of it without blanks and control characters."""
    return any(unicodedata.category(letter) != "Cc" and not letter.isspace() for letter in text)


words = st.text(max_size=200).filter(keeps)
signs = st.text(alphabet=" :-#'\"\\|>&*!%@`{}[],?~\n\t\r\u2028\ufeff\x00é😀0a", max_size=60).filter(keeps)


def a_file(*changed: str, without: str = "", body: str = "A statement.") -> str:
    """A good corpus file with some lines of its front matter left out and others added."""
    kept = [line for line in GOOD if not without or not line.lstrip().startswith(without)]
    return "\n".join(["---", *kept, *changed, "---", "", body, ""])


def complaint(document: str) -> str:
    """The sentence a corpus file is refused with."""
    with pytest.raises(CorpusError) as refused:
        parse(document, FILE)
    return str(refused.value)


# --- there and back


@given(title=words | signs, text=words | signs, question=words | signs)
@example(title="Museums: a - b", text="---\nnot: front matter\n---", question="# What? [x]: {y}")
@example(title="2024-04-04", text="- one\n- two", question="no")
@example(title="a\nb", text="a\r\nb\rc", question="null")
@example(title="'quoted' \"twice\"", text="\ufeffx", question="a\x00")
def test_what_is_written_is_read_back(an_entry: Make, title: str, text: str, question: str) -> None:
    """Any title, text and question survives the way through a file."""
    entry = an_entry(title=title, text=text, questions=[question])
    assert entry == parse(render(entry), FILE)


def test_every_field_survives_the_way_through_a_file() -> None:
    """Nothing an editor wrote is lost on export."""
    source = Source(
        title="A page",
        own=True,
        url="https://example.org/a?b=c#d",
        file="a.pdf",
        publisher="Somebody: somewhere",
        published="2024-04-04",
        rights="CC BY 4.0 - see page",
        also=("https://example.org/2", "2024"),
    )
    entry = Entry(
        id="lido.de",
        kind="recommendation",
        title="LIDO",
        topic="metadata",
        number=3,
        recommendations=(1, 3),
        language="de",
        addressed_to="policymakers",
        wording="verbatim",
        translation=Translation(of="lido", by="Somebody", official=True),
        source=source,
        confidence="low",
        reviewed=date(2026, 1, 31),
        review_by=date(2027, 1, 31),
        owner="Somebody",
        questions=("What is LIDO?", "2024-04-04"),
        related=("iiif",),
        aliases=("lido-10",),
        terms={"fr": "LIDO"},
        text="- One.\n\n## Two\n\nThree.",
    )
    assert set(Entry.model_fields) == entry.model_fields_set
    assert entry == parse(render(entry), FILE)


def test_a_file_stays_short(an_entry: Make) -> None:
    """Fields that say nothing new are not written, so that editors see what matters."""
    assert ["id", "title", "topic", "source"] == list(split(render(an_entry()), FILE)[0] or {})


def test_norwegian_may_be_written_bare() -> None:
    """YAML would make 'false' of its code."""
    entry = parse(a_file("language: no", "terms: {no: KI, de: KI}"), FILE)
    assert ("no", {"no": "KI", "de": "KI"}) == (entry.language, entry.terms)


def test_a_date_may_be_written_bare() -> None:
    """YAML would make a date of it; the source's date of publication stays as written."""
    entry = parse(a_file("  published: 2024-04-04", "reviewed: 2026-01-31"), FILE)
    assert ("2024-04-04", date(2026, 1, 31)) == (entry.source.published, entry.reviewed)


@pytest.mark.parametrize("change", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n")])
def test_what_windows_editors_add_makes_no_difference(change: Callable[[str], str]) -> None:
    """A byte-order mark and other line endings are not part of an entry."""
    assert parse(a_file(), FILE) == parse(change(a_file()), FILE)


def test_text_without_front_matter_is_told_apart() -> None:
    """Plain Markdown has no fields, and all of its text."""
    assert (None, "# A title\n\nText.") == split("# A title\n\nText.", FILE)


def test_a_rule_in_the_text_is_no_front_matter() -> None:
    """Only the first two fences count; three dashes further down are a Markdown rule."""
    assert parse(a_file(body="One.\n\n---\n\nTwo."), FILE).text == "One.\n\n---\n\nTwo."


def test_three_dashes_on_a_line_of_their_own_survive_in_a_value(an_entry: Make) -> None:
    """A value of several lines may hold a line of dashes, as licence texts do."""
    entry = an_entry(source=Source(title="A page", rights="CC BY 4.0\n---\nexcept images"))
    assert entry == parse(render(entry), FILE)


def test_a_next_line_sign_survives_in_a_value(an_entry: Make) -> None:
    """U+0085 is what a Windows ellipsis becomes when read as Latin-1; it arrives with imported files."""
    entry = an_entry(title="So\x85what")
    assert entry == parse(render(entry), FILE)


# --- complaints


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (a_file(without="title: LIDO"), "'title'"),
        (a_file(without="id"), "'id'"),
        (a_file(without="topic"), "'topic'"),
        ("---\nid: lido\ntitle: LIDO\ntopic: a\n---\n\nText.\n", "'source'"),
        (a_file(without="title: A"), "'source.title'"),
        (a_file(without="url"), ""),
        (a_file("  url: example.org", without="url"), "'source.url'"),
        (a_file("colour: red"), "'colour'"),
        (a_file("  colour: red"), "'source.colour'"),
        (a_file("number: 4"), "'number'"),
        (a_file("recommendations: [1, 7]"), "'recommendations.1'"),
        (a_file("language: English"), "'language'"),
        (a_file("confidence: certain"), "'confidence'"),
        (a_file("reviewed: soon"), "'reviewed'"),
        (a_file("questions: What is it?"), "'questions'"),
        (a_file("questions: ['Yes?', '']"), "'questions.1'"),
        (a_file("related: [a b]"), "'related.0'"),
        (a_file("id: a/b", without="id"), "'id'"),
        (a_file(f"title: {'x' * 301}", without="title: LIDO"), "'title'"),
        (a_file(body=""), "'text'"),
        (a_file(body="  \n\t"), "'text'"),
        ("A statement.", "front matter"),
        ("", "front matter"),
        ("---\nid: lido\n", "close the front matter"),
        ("---\n- id\n---\nText.", "'title: ...'"),
        ("---\n---\nText.", "'title: ...'"),
    ],
)
def test_a_complaint_names_the_file_and_the_field(document: str, said: str) -> None:
    """One sentence tells the editor where to look; a source without an address is no fault."""
    if not said:
        assert parse(document, FILE).source.url is None
        return
    sentence = complaint(document)
    assert said in sentence
    assert sentence.startswith(f"{FILE}: ")
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("line", "number"), [("title: LIDO: a standard", 8), ("questions: [a, b", 9), ("\ttitle: a", 8), ("title: 'a", 8)]
)
def test_a_complaint_about_yaml_names_the_line(line: str, number: int) -> None:
    """The line is counted in the file, not in the front matter; YAML may only notice one line later."""
    assert f"{FILE}: mend the front matter near line {number}; it is not valid YAML." == complaint(a_file(line))


@pytest.mark.parametrize("tag", ["!!python/object/apply:os.system ['true']", "!!python/name:os.system", "!unknown x"])
def test_front_matter_makes_no_objects(tag: str) -> None:
    """A corpus file is data from outside: YAML that would build Python objects is refused."""
    assert complaint(a_file(f"owner: {tag}")).startswith(f"{FILE}: mend the front matter")


def test_a_day_that_does_not_exist_is_a_complaint() -> None:
    """The 30th of February is an ordinary slip and gets an ordinary sentence."""
    assert complaint(a_file("reviewed: 2026-02-30")).startswith(f"{FILE}: ")


def test_front_matter_that_holds_itself_is_a_complaint() -> None:
    """A loop in YAML is refused like any other unknown field."""
    assert complaint(a_file("tags: &tags {all: *tags}")).startswith(f"{FILE}: ")
