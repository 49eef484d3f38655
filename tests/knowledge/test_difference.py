"""What a person reads of a change: the sentences and fields that went, and those that came."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.difference import Line, difference
from knowledge.model import Entry, Source

Make = Callable[..., Entry]


def shown(lines: list[Line]) -> list[tuple[str, str]]:
    """As pairs."""
    return [(line.side, line.text) for line in lines]


def test_a_new_entry_is_new_in_every_line(an_entry: Make) -> None:
    """Its text as it stands; nothing is gone, and blank lines say nothing."""
    entry = an_entry(text="# Looms\n\nThere are 41. They are old.\n- one\n\n- two")
    assert [("new", "# Looms"), ("new", "There are 41. They are old."), ("new", "- one"), ("new", "- two")] == shown(
        difference(None, entry)
    )


def test_nothing_differs_from_itself(an_entry: Make) -> None:
    """No line at all."""
    assert [] == difference(an_entry(), an_entry())


def test_only_the_sentence_that_changed_is_shown(an_entry: Make) -> None:
    """In a long paragraph nobody finds it otherwise."""
    before = an_entry(text="The museum has 41 looms. They stand in the hall. Nobody counts them.")
    after = an_entry(text="The museum has 43 looms. They stand in the hall. Nobody counts them.")
    assert [("gone", "The museum has 41 looms."), ("new", "The museum has 43 looms.")] == shown(
        difference(before, after)
    )


def test_what_was_added_and_removed_stands_where_it_was(an_entry: Make) -> None:
    """In the order of the text."""
    before = an_entry(text="- One is red.\n- Two is blue.\n- Three is green.")
    after = an_entry(text="- Zero is white.\n- One is red.\n- Three is green.\n- Four is black.")
    assert [("new", "Zero is white."), ("gone", "Two is blue."), ("new", "Four is black.")] == shown(
        difference(before, after)
    )


def test_moving_a_sentence_is_a_change(an_entry: Make) -> None:
    """It went there and came here."""
    before, after = an_entry(text="One is red. Two is blue."), an_entry(text="Two is blue. One is red.")
    assert {"gone", "new"} == {side for side, _ in shown(difference(before, after))}


def test_another_way_to_break_lines_is_no_difference(an_entry: Make) -> None:
    """A list or a paragraph: the sentences are the same."""
    assert [] == difference(an_entry(text="One is red. Two is blue."), an_entry(text="- One is red.\n\n- Two is blue."))


@pytest.mark.parametrize(
    ("field", "old", "new", "lines"),
    [
        ("title", "Looms", "Old looms", [("gone", "title: Looms"), ("new", "title: Old looms")]),
        ("owner", None, "Registrars", [("new", "owner: Registrars")]),
        ("owner", "Registrars", None, [("gone", "owner: Registrars")]),
        (
            "review_by",
            date(2027, 3, 1),
            date(2028, 3, 1),
            [("gone", "review by: 2027-03-01"), ("new", "review by: 2028-03-01")],
        ),
        ("questions", (), ("How many?", "How old?"), [("new", "questions: How many?; How old?")]),
        ("related", ("a", "b"), ("a",), [("gone", "related: a; b"), ("new", "related: a")]),
        ("confidence", "low", "high", [("gone", "confidence: low"), ("new", "confidence: high")]),
        ("language", "en", "de", [("gone", "language: en"), ("new", "language: de")]),
        ("topic", "tools", "law", [("gone", "topic: tools"), ("new", "topic: law")]),
    ],
)
def test_a_changed_field_is_named(
    an_entry: Make, field: str, old: object, new: object, lines: list[tuple[str, str]]
) -> None:
    """What it was and what it is; a field without a value is left out."""
    assert lines == shown(difference(an_entry(**{field: old}), an_entry(**{field: new})))


def test_changed_sources_are_named_by_their_fields(an_entry: Make) -> None:
    """Title, address and rights are what a moderator vouches for."""
    before = an_entry(source=Source(title="Report", url="https://example.org/a", rights="CC BY 4.0"))
    after = an_entry(source=Source(title="Report", url="https://example.org/b"))
    assert [
        ("gone", "source url: https://example.org/a"),
        ("new", "source url: https://example.org/b"),
        ("gone", "source rights: CC BY 4.0"),
    ] == shown(difference(before, after))


def test_fields_come_before_the_text(an_entry: Make) -> None:
    """They are few, and a long text would hide them."""
    lines = shown(difference(an_entry(text="One."), an_entry(text="Two.", title="Other")))
    assert ["gone", "new", "gone", "new"] == [side for side, _ in lines]
    assert ("title: Other", "Two.") == (lines[1][1], lines[3][1])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("wording", "verbatim"),
        ("addressed_to", "policymakers"),
        ("recommendations", (1, 2)),
        ("terms", {"de": "Webstuhl"}),
        ("aliases", ("old-looms",)),
        ("kind", "recommendation"),
    ],
)
def test_no_change_is_silent(an_entry: Make, field: str, value: object) -> None:
    """Whatever makes another version is shown to whoever approves it."""
    assert difference(an_entry(), an_entry(**{field: value}))


@pytest.mark.parametrize(("field", "value"), [("own", True), ("also", ("https://example.org/also",))])
def test_no_change_of_a_source_is_silent(an_entry: Make, field: str, value: object) -> None:
    """`own` takes the address away from every answer."""
    source = Source(title="A page", url="https://example.org/page")
    changed = source.model_copy(update={field: value})
    assert difference(an_entry(source=source), an_entry(source=changed))


SENTENCES = st.lists(st.sampled_from(["One is red.", "Two is blue.", "Is it 3?", "No!", "Élan vital."]), max_size=8)


@given(before=SENTENCES, after=SENTENCES)
@settings(max_examples=80)
def test_what_is_gone_was_there_and_what_is_new_is_there_now(
    an_entry: Make, before: list[str], after: list[str]
) -> None:
    """And without the lines that are gone, with those that are new, one text becomes as long as the other."""
    old, new = an_entry(text=" ".join(["Begin.", *before])), an_entry(text=" ".join(["Begin.", *after]))
    lines = difference(old, new)
    gone, came = ([line.text for line in lines if line.side == side] for side in ("gone", "new"))
    assert all(text in before for text in gone) and all(text in after for text in came)
    assert len(after) == len(before) - len(gone) + len(came)
    assert (before == after) == (lines == [])


@given(st.text(min_size=1, max_size=200), st.text(min_size=1, max_size=200))
@settings(max_examples=80)
def test_any_two_texts_can_be_compared(an_entry: Make, before: str, after: str) -> None:
    """Each line says something."""
    if before.strip() and after.strip():
        assert all(line.text.strip() for line in difference(an_entry(text=before), an_entry(text=after)))


def test_a_large_text_is_compared_in_time(an_entry: Make) -> None:
    """An upload may have thousands of sentences; nobody waits minutes for a card."""
    import time

    before = [f"Sentence number {number} is about loom {number % 7}." for number in range(3000)]
    after = [text.replace("is about", "tells of") if number % 3 else text for number, text in enumerate(before)]
    began = time.perf_counter()
    lines = difference(an_entry(text=" ".join(before)), an_entry(text=" ".join(after)))
    assert 4000 == len(lines)
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize("edited", ["in the middle", "at both ends", "all over"])
def test_a_text_of_thousands_of_equal_lines_is_compared_in_time(an_entry: Make, edited: str) -> None:
    """A table may say the same in every row; what changed is shown all the same."""
    import time

    before = ["The loom is in store."] * 8000
    places = {"in the middle": [4000], "at both ends": [0, 7999], "all over": range(0, 8000, 40)}[edited]
    after = list(before)
    for place in places:
        after[place] = f"Loom {place} is on show."
    began = time.perf_counter()
    lines = difference(an_entry(text="\n".join(before)), an_entry(text="\n".join(after)))
    assert time.perf_counter() - began < 5
    assert {f"Loom {place} is on show." for place in places} <= {line.text for line in lines if line.side == "new"}
    if edited == "in the middle":
        assert [("gone", "The loom is in store."), ("new", "Loom 4000 is on show.")] == shown(lines)
