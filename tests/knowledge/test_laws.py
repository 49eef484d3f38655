"""The laws of a corpus folder: each breach is one sentence that names the file and what to do."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from knowledge import laws
from knowledge.frontmatter import render
from knowledge.model import Entry, Source

Make = Callable[..., Entry]
SOUND: Mapping[str, object] = {
    "topic": "law",
    "source": Source(title="A page", url="https://example.org", publisher="Somebody", published="2024"),
    "reviewed": date(2026, 11, 22),
    "review_by": date(2027, 11, 22),
}


@pytest.fixture
def sound(an_entry: Make) -> Make:
    """An entry that keeps every law; any field may be changed."""

    def make(name: str = "lido", **changes: object) -> Entry:
        questions = {"questions": tuple(f"What is {name}, {number}?" for number in range(8))}
        return an_entry(name, **(SOUND | questions | changes))

    return make


@pytest.fixture
def folder(tmp_path: Path, sound: Make) -> Path:
    """A corpus folder that is in order: the three recommendations, one of them translated into every language."""
    for number in (1, 2, 3):
        write(tmp_path, sound(f"r{number}", kind="recommendation", number=number, recommendations=(number,)))
    for language in laws.LANGUAGES.keys() - {"en"}:
        write(tmp_path, translated(sound("r1"), language))
    assert [] == laws.check(tmp_path)
    return tmp_path


def translated(entry: Entry, language: str, **changes: object) -> Entry:
    """An entry's translation."""
    made = {"id": f"{entry.id}.{language}", "language": language, "translation": {"of": entry.id, "by": "Docent"}}
    return Entry.model_validate(entry.model_dump() | made | {"questions": ()} | changes)


def write(folder: Path, entry: Entry, place: str = "") -> None:
    """Put an entry where it belongs, or elsewhere."""
    path = folder / (place or f"{entry.topic}/{entry.id}.md")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(render(entry), encoding="utf-8")


PAGE = {"title": "A page", "publisher": "Somebody", "published": "2024"}
BREACHES: Mapping[str, tuple[Mapping[str, object], str]] = {
    "unknown topic": ({"topic": "gardening"}, "gardening/lido.md: choose one of the topics recommendations, "),
    "language": ({"language": "ja"}, "law/lido.md: write it in one of the languages bg, "),
    "no address": ({"source": PAGE}, "law/lido.md: give the source an address (url), or mark it"),
    "address and own": ({"source": PAGE | {"own": True, "url": "https://a.org"}}, "law/lido.md: give the source an ad"),
    "no https": ({"source": PAGE | {"url": "http://a.org"}}, "law/lido.md: give the source's address with https."),
    "no date": (
        {"source": {"title": "A page", "url": "https://a.org", "publisher": "P"}},
        "law/lido.md: say who published the source (publisher) and when (published), or write 'undated'.",
    ),
    "no publisher": (
        {"source": {"title": "A page", "url": "https://a.org", "published": "undated"}},
        "law/lido.md: say who published",
    ),
    "no review": ({"review_by": None}, "law/lido.md: set review_by to a day at most 18 months after reviewed."),
    "review late": ({"review_by": date(2028, 5, 23)}, "law/lido.md: set review_by"),
    "review before": ({"review_by": date(2026, 11, 22)}, "law/lido.md: set review_by"),
    "long": ({"text": "word " * 401}, "law/lido.md: shorten it from 401 to at most 400 words, or split it."),
    "few questions": ({"questions": ("What?",)}, "law/lido.md: list at least 8 questions it answers, each once."),
    "twice": ({"questions": ("What is it?",) * 9}, "law/lido.md: list at least 8 questions it answers, each once."),
    "terms": ({"terms": {"ja": "x"}}, "law/lido.md: remove the terms in ja, which are not languages of Docent."),
    "related": ({"related": ("nowhere",)}, "law/lido.md: remove 'nowhere' from related; there is no such other entry."),
    "itself": ({"related": ("lido",)}, "law/lido.md: remove 'lido' from related; there is no such other entry."),
    "alias": ({"aliases": ("r1",)}, "law/lido.md: choose another id or alias than 'r1', which another entry has."),
    "fourth": (
        {"kind": "recommendation", "number": 3, "recommendations": (3,)},
        "lido: leave the number 3 to one entry.",
    ),
    "case": ({"id": "R2"}, "law/R2.md: choose another id or alias than 'R2', which another entry has."),
    "number only": ({"kind": "recommendation"}, "lido: list in recommendations which of 1, 2 and 3 it is about."),
    "question of another": (
        {"questions": ("what is R1, 0?", *(f"Q{number}" for number in range(8)))},
        "law/lido.md: leave the question 'what is R1, 0?' to one entry only.",
    ),
}


@pytest.mark.parametrize("breach", BREACHES)
def test_every_breach_is_named(folder: Path, sound: Make, breach: str) -> None:
    """File and remedy in one sentence."""
    changes, complaint = BREACHES[breach]
    write(folder, sound(**changes))
    found = laws.check(folder)
    assert any(line.startswith(complaint) for line in found), found


def test_what_is_in_order_is_not_complained_of(folder: Path, sound: Make) -> None:
    """Dates at the limit, an own explanation, an undated source, aliases and terms are all fine."""
    own = {"title": "Docent's own explanation", "own": True, "publisher": "Docent", "published": "undated"}
    write(folder, sound(source=own, review_by=date(2028, 5, 22), aliases=("old",), terms={"de": "LIDO"}))
    assert [] == laws.check(folder)


def test_files_in_the_wrong_place_are_named(folder: Path, sound: Make) -> None:
    """The folder is the topic, the name is the id, and only entries live there."""
    write(folder, sound(), place="privacy/lido.md")
    (folder / "law" / "notes.txt").write_text("x")
    (folder / "law" / "broken.md").write_text("no front matter")
    (folder / "law" / "latin.md").write_bytes(b"\xff\xfe\xff")
    assert laws.check(folder) == [
        "law/broken.md: begin the file with front matter between two lines of three dashes (---).",
        "law/latin.md: make it readable and save it as UTF-8 text.",
        "law/notes.txt: move it elsewhere; only entries (.md) live here.",
        "privacy/lido.md: move it to law/lido.md, or correct its id or topic.",
    ]


def test_tidy_writes_what_export_would_and_nothing_else(folder: Path) -> None:
    """A file in another order of lines says the same, and is arranged on request."""
    path = folder / "law" / "r2.md"
    sound = path.read_text("utf-8")
    path.write_text(sound.replace("---\n\n-", "---\n\n\n\n-"), encoding="utf-8")
    assert laws.check(folder) == ["law/r2.md: write it the way Docent does (docent corpus check --tidy)."]
    assert (laws.tidy(folder), laws.tidy(folder), sound) == (1, 0, path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"text": "- Only one."}, "law/r1.el.md: translate every statement of r1, one for one."),
        ({"topic": "privacy"}, "privacy/r1.el.md: move it to law/r1.el.md."),
    ],
)
def test_a_translation_keeps_to_its_original(
    folder: Path, sound: Make, changes: Mapping[str, object], complaint: str
) -> None:
    """Beside it, and statement by statement."""
    (folder / "law" / "r1.el.md").unlink()
    write(folder, translated(sound("r1"), "el", **changes))
    assert [complaint] == laws.check(folder)


def test_a_translation_that_is_missing_or_of_nothing_is_named(folder: Path, sound: Make) -> None:
    """What is translated is translated for everybody."""
    (folder / "law" / "r1.el.md").unlink()
    write(folder, translated(sound("gone"), "de"))
    assert laws.check(folder) == [
        "law/gone.de.md: translate an entry that exists; there is no 'gone'.",
        "law/r1.md: translate it into el too.",
    ]
