"""The records of the corpus: what an entry may hold, when two are the same, and who may see one."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from knowledge.model import ENTRY_ID, HUB, Entry, Scope, Source, entry_id

Make = Callable[..., Entry]

CHANGES: dict[str, object] = {
    "id": "other",
    "kind": "recommendation",
    "title": "Another title",
    "topic": "law",
    "number": 2,
    "recommendations": (1, 3),
    "language": "de",
    "addressed_to": "policymakers",
    "wording": "verbatim",
    "source": Source(title="Another page"),
    "confidence": "low",
    "reviewed": "2026-01-31",
    "review_by": "2027-01-31",
    "owner": "Somebody",
    "questions": ("What is it?",),
    "related": ("iiif",),
    "aliases": ("old-name",),
    "text": "Another text.",
    "terms": {"de": "LIDO"},
    "translation": {"of": "lido", "by": "Docent"},
}


# --- what an entry may hold


def test_an_entry_never_changes(an_entry: Make) -> None:
    """Records are values: whoever holds one can rely on it."""
    with pytest.raises(ValidationError, match="frozen"):
        an_entry().title = "Another"


def test_a_field_docent_does_not_know_is_refused(an_entry: Make) -> None:
    """A misspelt field must not be lost in silence."""
    with pytest.raises(ValidationError, match="colour"):
        an_entry(colour="red")


@pytest.mark.parametrize("name", ["a", "AI-Act", "wcag-22", "0x", "a.b_c-d", "x" * 100])
def test_an_id_of_letters_digits_dots_and_dashes_is_kept(an_entry: Make, name: str) -> None:
    """Ids are linked to from outside, so they are stored as written."""
    assert name == an_entry(name).id


@pytest.mark.parametrize("name", ["", "-a", ".a", "..", "a/b", "a\\b", "a b", "a\n", "é", "a\0", "x" * 101])
def test_an_id_that_could_not_be_a_file_name_is_refused(an_entry: Make, name: str) -> None:
    """An id becomes a file name on export; none may lead to another folder."""
    with pytest.raises(ValidationError, match="id"):
        an_entry(name)


@pytest.mark.parametrize("field", ["title", "topic"])
@pytest.mark.parametrize("value", ["", "   ", "\n\t", "x" * 301])
def test_a_line_is_neither_blank_nor_endless(an_entry: Make, field: str, value: str) -> None:
    """Titles and topics are shown in lists and menus."""
    with pytest.raises(ValidationError, match=field):
        an_entry(**{field: value})


def test_blanks_around_a_line_are_dropped(an_entry: Make) -> None:
    """A stray blank in a file makes no new version."""
    assert an_entry(title="LIDO") == an_entry(title="  LIDO\n")


@pytest.mark.parametrize("text", ["", " ", "\r\n\r\n", "\t\n"])
def test_an_entry_says_something(an_entry: Make, text: str) -> None:
    """An entry without text could never be quoted."""
    with pytest.raises(ValidationError, match="text"):
        an_entry(text=text)


@pytest.mark.parametrize("text", ["One.\n\nTwo.", "One.\r\n\r\nTwo.", "One.\r\rTwo.", "\n\nOne.\n\nTwo.\n\n"])
def test_a_text_is_the_same_whatever_its_line_endings(an_entry: Make, text: str) -> None:
    """Quotes are compared with the text character for character, so it has one form."""
    assert an_entry(text=text).text == "One.\n\nTwo."


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ftp://example.org", "example.org", "https://a b", "https://", ""]
)
def test_a_source_address_is_a_web_address(url: str) -> None:
    """Addresses become links that members click on."""
    with pytest.raises(ValidationError, match="url"):
        Source(title="A page", url=url)


@pytest.mark.parametrize("number", [0, 4, "1", 1.5])
def test_there_are_three_recommendations(an_entry: Make, number: object) -> None:
    """A number outside 1, 2, 3 is a slip."""
    with pytest.raises(ValidationError, match="number"):
        an_entry(number=number)


@pytest.mark.parametrize("language", ["", "EN", "e", "engl", "en-GB"])
def test_a_language_is_a_bare_code(an_entry: Make, language: str) -> None:
    """Languages are compared by their ISO 639 code alone."""
    with pytest.raises(ValidationError, match="language"):
        an_entry(language=language)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (Source(title="A page", url="https://example.org", file="a.pdf"), "https://example.org"),
        (Source(title="A page", file="a.pdf"), "a.pdf"),
        (Source(title="A page"), "A page"),
    ],
)
def test_a_reader_is_always_told_where_to_look(source: Source, shown: str) -> None:
    """The web address is best, then the file, then the bare title."""
    assert shown == source.address


# --- when two entries are the same


def test_equal_entries_have_equal_digests(an_entry: Make) -> None:
    """The digest decides whether a file changed anything."""
    assert an_entry().digest == Entry.model_validate_json(an_entry().model_dump_json()).digest


def test_every_field_is_tried_below() -> None:
    """A field added to Entry needs a line in CHANGES."""
    assert set(Entry.model_fields) == set(CHANGES)


@pytest.mark.parametrize("field", CHANGES)
def test_a_change_of_any_field_changes_the_digest(an_entry: Make, field: str) -> None:
    """A change that left the digest alone would never be published."""
    plain = an_entry("lido.en").model_dump()
    assert an_entry("lido.en").digest != Entry.model_validate(plain | {field: CHANGES[field]}).digest


def test_a_field_at_its_default_leaves_the_digest_alone(an_entry: Make) -> None:
    """So that a later version of Docent, with more fields, does not take every entry for changed."""
    assert an_entry().digest == an_entry(terms={}, language="en", questions=()).digest


@pytest.mark.parametrize("name", ["lido", "lido.de", "lido.el.el", "other.el"])
def test_a_translation_is_named_after_its_original_and_language(an_entry: Make, name: str) -> None:
    """That is how it is found, and how nobody takes it for an entry of its own."""
    made = {"language": "el", "translation": {"of": "lido", "by": "Docent"}}
    assert an_entry("lido.el", **made).translation
    with pytest.raises(ValidationError, match=r"'lido\.el'"):
        an_entry(name, **made)


# --- who may see one


@pytest.mark.parametrize(
    ("reader", "owner", "may"),
    [(None, None, True), (None, "1", False), ("1", None, True), ("1", "1", True), ("1", "2", False), ("", "1", False)],
)
def test_a_server_sees_what_is_common_and_its_own(reader: str | None, owner: str | None, may: bool) -> None:
    """One server's private entry never reaches another, nor anyone outside a server."""
    assert may is Scope(server=reader).admits(owner)


def test_a_scope_has_no_default() -> None:
    """Whoever reads must say for whom."""
    with pytest.raises(ValidationError, match="server"):
        Scope()  # type: ignore[call-arg]


def test_the_hub_is_no_server() -> None:
    """The terminal and direct messages see hub-wide entries only."""
    assert HUB == Scope(server=None)


# --- ids made from names


@given(st.text())
def test_any_name_gives_a_valid_id(name: str) -> None:
    """Imported files may be called anything."""
    assert ENTRY_ID.fullmatch(entry_id(name))


@given(st.from_regex(ENTRY_ID, fullmatch=True))
def test_a_name_that_is_an_id_already_stays(name: str) -> None:
    """What an editor chose is kept."""
    assert name == entry_id(name)


@given(st.lists(st.text(alphabet="aA bé/-😀", max_size=8), unique=True, max_size=20))
def test_two_names_never_share_an_id(names: list[str]) -> None:
    """Files that differ only in accents, blanks or signs stay apart."""
    assert len(names) == len({entry_id(name) for name in names})


def test_an_id_made_from_a_title_stays_readable() -> None:
    """People meet ids in links and lists."""
    assert re.fullmatch(r"uber-die-leihe-2024-[0-9a-f]{6}", entry_id("Über die Leihe (2024)"))
