"""What somebody typed becomes an entry, or one plain sentence that says what to type instead."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.errors import CorpusError
from knowledge.model import ENTRY_ID, Entry, Source
from knowledge.writing import (
    REVIEW_AFTER,
    TOPIC,
    checked,
    day,
    language_or_english,
    new_id,
    rewritten,
    source_line,
    source_of,
    today,
    written,
)

Make = Callable[..., Entry]
TEXT = "The weaving museum in Lilleborg has 41 looms and catalogues them with an open-source tool."


def never(_: str) -> bool:
    """No id is in use."""
    return False


def refused(call: Callable[[], object]) -> str:
    """The one plain sentence something is refused with."""
    with pytest.raises(CorpusError) as caught:
        call()
    said = str(caught.value)
    assert said.endswith(".")
    assert "\n" not in said
    assert not any(word in said for word in ("pydantic", "validation", "Error", "regex", "pattern", "None", "{"))
    return said


def typed(
    title: str = "Looms of Lilleborg", text: str = TEXT, source: str = "Annual report", **fields: object
) -> Entry:
    """An entry as a form gives it."""
    return written(title, text, source, server=None, taken=never, **fields)


# --- new entries


def test_a_title_a_text_and_a_source_are_enough() -> None:
    """The rest is what can be told from them."""
    entry = typed()
    assert ("looms-of-lilleborg", "Looms of Lilleborg", TEXT) == (entry.id, entry.title, entry.text)
    assert ("en", TOPIC, "medium", "own", "resource") == (
        entry.language,
        entry.topic,
        entry.confidence,
        entry.wording,
        entry.kind,
    )
    assert (today(), today() + REVIEW_AFTER) == (entry.reviewed, entry.review_by)
    assert ("Annual report", None, None) == (entry.source.title, entry.source.url, entry.source.rights)


def test_what_is_given_wins_and_what_is_none_is_not_given() -> None:
    """So that a form may hand on its empty fields."""
    entry = typed(topic="tools", owner=None, review_by=date(2030, 1, 2), rights=" CC BY 4.0 ", language="de")
    assert ("tools", None, date(2030, 1, 2), "de") == (entry.topic, entry.owner, entry.review_by, entry.language)
    assert "CC BY 4.0" == entry.source.rights
    assert None is typed(rights="  ").source.rights


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Das Webereimuseum in Lilleborg hat 41 Webstühle und verzeichnet sie mit einem freien Werkzeug.", "de"),
        ("Le musée du tissage de Lilleborg possède 41 métiers et les catalogue avec un outil libre.", "fr"),
        ("Музей ткацтва має 41 верстат і описує їх за допомогою вільної програми.", "uk"),
        (TEXT, "en"),
        ("LIDO", "en"),
        ("41", "en"),
    ],
)
def test_the_language_is_that_of_the_text(text: str, language: str) -> None:
    """English, where there is too little to tell."""
    assert language == language_or_english(text) == typed(text=text).language


@pytest.mark.parametrize(
    ("field", "fields", "advice"),
    [
        ("title", {"title": ""}, "empty"),
        ("title", {"title": "  \n "}, "empty"),
        ("title", {"title": "x" * 301}, "at most 300 characters"),
        ("text", {"text": ""}, "empty"),
        ("text", {"text": " \n\n "}, "empty"),
        ("text", {"text": "x" * 2_000_001}, "at most 2000000 characters"),
        ("topic", {"topic": ""}, "empty"),
        ("owner", {"owner": "x" * 301}, "at most 300 characters"),
        ("language", {"language": "German"}, "compare it with that of another entry"),
        ("questions", {"questions": ("x" * 301,)}, "at most 300 characters"),
    ],
)
def test_what_cannot_stand_is_named(field: str, fields: dict[str, object], advice: str) -> None:
    """The field, and what to do about it."""
    said = refused(lambda: typed(**fields))  # type: ignore[arg-type]
    assert said.startswith(f"Check the {field}: ")
    assert advice in said


def test_an_unknown_field_is_refused_in_words() -> None:
    """It can only come from a program, which has a log."""
    assert "Check the colour" in refused(lambda: checked({"colour": "red"} | typed().model_dump()))


# --- changed entries


def test_what_is_not_given_stays(an_entry: Make) -> None:
    """And an entry in which nothing changes is the same entry, not one that was reviewed."""
    entry = an_entry(owner="Registrars", reviewed=date(2024, 5, 1), source=Source(title="A page", rights="CC0"))
    assert entry == rewritten(entry)
    assert entry is not None and entry == rewritten(entry, title=entry.title, topic=None, source=" A page ")
    changed = rewritten(entry, title="Another title")
    assert ("Another title", "Registrars", today()) == (changed.title, changed.owner, changed.reviewed)
    assert (entry.id, entry.text, entry.source) == (changed.id, changed.text, changed.source)


def test_what_was_emptied_is_gone(an_entry: Make) -> None:
    """A field that somebody emptied says nothing any more; that is a change like any other."""
    entry = an_entry(owner="Registrars", review_by=date(2027, 3, 1), reviewed=date(2024, 5, 1))
    bare = rewritten(entry, emptied=("owner", "review_by"), owner=None)
    assert (None, None, today()) == (bare.owner, bare.review_by, bare.reviewed)
    assert bare == rewritten(bare, emptied=("owner", "review_by"))


def test_another_source_keeps_the_rights_until_they_are_changed_too(an_entry: Make) -> None:
    """Rights have a field of their own."""
    entry = an_entry(source=Source(title="A page", url="https://example.org/a", publisher="Somebody", rights="CC0"))
    moved = rewritten(entry, source="A page https://example.org/b").source
    assert ("https://example.org/b", "CC0") == (moved.url, moved.rights)
    assert "CC BY 4.0" == rewritten(entry, rights="CC BY 4.0").source.rights
    assert None is rewritten(entry, rights=" ").source.rights
    assert "Somebody" == rewritten(entry, rights="CC BY 4.0").source.publisher


def test_a_corrected_address_keeps_publisher_and_date(an_entry: Make) -> None:
    """A form shows title and address only; what it does not show is not to be lost by using it."""
    source = Source(title="A page", url="https://example.org/a", publisher="Somebody", published="2024-05-01")
    moved = rewritten(an_entry(source=source), source="A page https://example.org/b").source
    assert ("Somebody", "2024-05-01") == (moved.publisher, moved.published)


def test_a_change_that_cannot_stand_is_refused(an_entry: Make) -> None:
    """As a new entry would be."""
    entry = an_entry()
    for fields, words in (
        ({"title": " "}, "Check the title"),
        ({"text": ""}, "Check the text"),
        ({"source": "  "}, "where this comes from"),
        ({"language": "english"}, "Check the language"),
    ):
        assert words in refused(lambda fields=fields: rewritten(entry, **fields))


# --- ids


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Looms of Lilleborg", "looms-of-lilleborg"),
        ("  AI & Museums: 2026! ", "ai-museums-2026"),
        ("Élan vital, Übersicht", "elan-vital-ubersicht"),
        ("x" * 300, "x" * 60),
    ],
)
def test_an_id_is_made_of_the_title(title: str, name: str) -> None:
    """Latin letters, digits and dashes."""
    assert name == new_id(title, None, never)


def test_a_title_in_another_script_has_an_id_too() -> None:
    """And two of them two."""
    first, second = new_id("Τα μουσεία", None, never), new_id("Музеї", None, never)
    assert first != second
    assert ENTRY_ID.fullmatch(first) and ENTRY_ID.fullmatch(second)


def test_an_id_that_is_taken_is_counted_up() -> None:
    """Until one is free."""
    used = {"looms", "looms-2"}
    assert "looms-3" == new_id("Looms", None, used.__contains__)


def test_the_id_of_a_servers_entry_tells_nothing_to_others() -> None:
    """It is salted with the server: the same title has another id in each, and none is that of everybody's."""
    ids = [new_id("Looms", server, never) for server in (None, "123456789012345678", "876543210987654321")]
    assert 3 == len(set(ids))
    assert all(name.startswith("looms-") and 8 == len(name.removeprefix("looms-")) for name in ids[1:])
    assert ids[1] == new_id("Looms", "123456789012345678", never)
    assert "123456789012345678" not in ids[1]


@given(st.text(max_size=300), st.none() | st.from_regex(r"[1-9][0-9]{14,19}", fullmatch=True))
def test_every_title_has_an_id_that_can_be_stored(title: str, server: str | None) -> None:
    """Also with a number behind it."""
    taken = {new_id(title, server, never)}
    assert all(ENTRY_ID.fullmatch(name) for name in (*taken, new_id(title, server, taken.__contains__)))


# --- sources


@pytest.mark.parametrize(
    ("line", "title", "url"),
    [
        ("Annual report", "Annual report", None),
        ("https://example.org/report", "My entry", "https://example.org/report"),
        ("Annual report https://example.org/report", "Annual report", "https://example.org/report"),
        ("https://example.org/report Annual report", "Annual report", "https://example.org/report"),
        ("Annual report, https://example.org/report.", "Annual report", "https://example.org/report"),
        ("Annual report (https://example.org/report)", "Annual report", "https://example.org/report"),
        ("Annual report: <https://example.org/report>", "Annual report", "https://example.org/report"),
        ("Annual report – https://example.org/report;", "Annual report", "https://example.org/report"),
        ("  Annual \n report  ", "Annual report", None),
        ("http://example.org", "My entry", "http://example.org"),
        ("www.example.org/report", "www.example.org/report", None),
        ("https://example.org/a?b=c&d=e#f", "My entry", "https://example.org/a?b=c&d=e#f"),
        ("ftp://example.org/a", "ftp://example.org/a", None),
    ],
)
def test_a_source_is_typed_in_one_line(line: str, title: str, url: str | None) -> None:
    """Title, address or both, in either order, with the marks people set around an address."""
    source = source_of(line, "My entry")
    assert (title, url) == (source.title, source.url)


@pytest.mark.parametrize(
    "line",
    [
        "https://en.wikipedia.org/wiki/Loom_(weaving)",
        "https://en.wikipedia.org/wiki/Loom_(weaving)_in_Lilleborg",
    ],
)
def test_brackets_in_an_address_stay(line: str) -> None:
    """Without its last bracket the address is of no page."""
    assert line == source_of(line, "My entry").url


@pytest.mark.parametrize("line", ["", "   ", " ,;: ", "<>"])
def test_a_source_that_says_nothing_is_refused(line: str) -> None:
    """An entry nobody can look up is no entry."""
    assert "title of the source, its web address, or both" in refused(lambda: source_of(line, "My entry"))


def test_an_address_that_is_too_long_is_refused() -> None:
    """With what a source looks like."""
    assert "Check the source" in refused(lambda: source_of("https://example.org/" + "x" * 2000, "My entry"))


def test_a_long_title_of_a_source_is_cut() -> None:
    """A line of an entry has 300 characters."""
    assert 300 == len(source_of("Report " * 100, "My entry").title.ljust(300))


@given(
    st.text(alphabet=st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1, max_size=80),
    st.none() | st.from_regex(r"https://example\.org/[a-z0-9/_?=&-]{0,40}[a-z0-9]", fullmatch=True),
)
def test_a_source_shown_in_a_form_and_left_alone_stays(title: str, url: str | None) -> None:
    """Whatever its title looks like: opening a form and sending it changes nothing."""
    try:
        source = Source(title=title, url=url, publisher="Somebody", rights="CC0")
    except ValueError:
        return
    entry = Entry(id="a", title="T", topic="tools", source=source, text="A.")
    assert entry == rewritten(entry, source=source_line(source), title="T", text="A.")


@given(st.text(max_size=300), st.text(min_size=1, max_size=80))
def test_any_line_is_a_source_or_refused_in_words(line: str, title: str) -> None:
    """Never anything else."""
    try:
        source = source_of(line, title)
    except CorpusError as error:
        assert str(error).endswith(".")
    else:
        assert 0 < len(source.title) <= 300


# --- days


@pytest.mark.parametrize(
    "words",
    [
        "2027-03-01",
        "2027-3-1",
        "1.3.2027",
        "01.03.2027",
        "1/3/2027",
        "01/03/2027",
        "1-3-2027",
        "1 3 2027",
        " 1.3.2027 ",
    ],
)
def test_a_day_is_read_as_europeans_write_it(words: str) -> None:
    """The day before the month, unless the year comes first."""
    assert date(2027, 3, 1) == day(words)


@pytest.mark.parametrize(
    "words",
    [
        "1. 3. 2027",
        "1.3.2027.",
        "2027. 03. 01.",
        "2027.3.1",
        "2027/03/01",
    ],
)
def test_a_day_is_read_as_czechs_croats_and_hungarians_write_it(words: str) -> None:
    """With a blank after the point, a point after the year, or the year first."""
    assert date(2027, 3, 1) == day(words)


@pytest.mark.parametrize("words", [None, "", "  "])
def test_no_day_is_none(words: str | None) -> None:
    """The field may be left empty."""
    assert None is day(words)


@pytest.mark.parametrize(
    "words",
    ["tomorrow", "31.2.2027", "13/13/2027", "2027", "03/2027", "1.3.27", "2027-03-01T00:00", "0.0.0000", "١.٣.٢٠٢"],
)
def test_what_is_no_day_is_refused_with_two_examples(words: str) -> None:
    """Both ways to write one."""
    said = refused(lambda: day(words))
    assert (words in said, "2027-03-01" in said, "1.3.2027" in said) == (True, True, True)


def test_a_long_wrong_day_is_not_repeated_in_full() -> None:
    """One plain sentence."""
    assert len(refused(lambda: day("x" * 5000))) < 150


@given(st.dates())
def test_every_day_can_be_typed_in_both_ways(when: date) -> None:
    """As shown, and as people write it."""
    assert when == day(when.isoformat()) == day(f"{when.day}.{when.month}.{when.year:04}")


@given(st.text(max_size=30) | st.text(alphabet="0123456789./- ", max_size=12))
def test_any_words_are_a_day_or_refused_in_words(words: str) -> None:
    """Never anything else."""
    try:
        day(words)
    except CorpusError as error:
        assert "is no date" in str(error)


def test_today_is_that_of_utc() -> None:
    """The same for every server."""
    assert abs(today() - datetime.now(UTC).date()) <= timedelta(days=1)
