"""The laws of a corpus folder: what every curated file keeps, so that a director may quote from it.

Each breach is one sentence that names the file and says what to do. Imported documents are not bound by them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from knowledge.errors import CorpusError
from knowledge.frontmatter import parse, render
from knowledge.language import LANGUAGES
from knowledge.model import Entry
from knowledge.topics import topics

LONGEST = 400
"""Words in one entry: it is about one subject, and read on a phone."""
SHELF_LIFE = 18
"""Months after a review within which an entry is to be looked at again."""
FEWEST_QUESTIONS = 8
"""Questions an entry lists, as people type them; that is how it is found in other languages and other words."""

_MARK = re.compile(r"#+|[-*+]|\d+\.")

Files = Mapping[Path, Entry]
"""Entries by the path of their file inside the corpus folder."""


def check(folder: Path) -> list[str]:
    """Every breach in a corpus folder, ordered by file."""
    entries, found = read(folder)
    for path, entry in entries.items():
        if not entry.translation:
            found += [f"{path}: {complaint}" for complaint in (*_place(path, entry), *_source(entry), *_care(entry))]
        if render(entry) != (folder / path).read_text("utf-8"):
            found.append(f"{path}: write it the way Docent does (docent corpus check --tidy).")
    return sorted([*found, *_together(entries)])


def read(folder: Path) -> tuple[dict[Path, Entry], list[str]]:
    """The entries of a corpus folder, and the complaints about files that are none."""
    entries: dict[Path, Entry] = {}
    found = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder)
        if path.suffix != ".md":
            found.append(f"{name}: move it elsewhere; only entries (.md) live here.")
            continue
        try:
            entries[name] = parse(path.read_text("utf-8"), str(name))
        except CorpusError as error:
            found.append(str(error))
        except (OSError, UnicodeDecodeError):
            found.append(f"{name}: make it readable and save it as UTF-8 text.")
    return entries, found


def tidy(folder: Path) -> int:
    """Write every readable file the way `export` would; returns how many changed. Raises CorpusError.

    Comments in the front matter are not kept.
    """
    changed = 0
    for path, entry in read(folder)[0].items():
        document = render(entry)
        if document == (folder / path).read_text("utf-8"):
            continue
        try:
            (folder / path).write_text(document, encoding="utf-8")
        except OSError as error:
            raise CorpusError(f"{path} cannot be written; make it writable and try again.") from error
        changed += 1
    return changed


def _place(path: Path, entry: Entry) -> Iterator[str]:
    """The folder is the topic, the name is the id."""
    if entry.topic not in topics():
        yield f"choose one of the topics {', '.join(topics())}."
    if path != Path(entry.topic, f"{entry.id}.md"):
        yield f"move it to {entry.topic}/{entry.id}.md, or correct its id or topic."
    if entry.language not in LANGUAGES:
        yield f"write it in one of the languages {', '.join(LANGUAGES)}."


def _source(entry: Entry) -> Iterator[str]:
    """A quote is worth what its source is worth."""
    source = entry.source
    if source.own == bool(source.url):
        yield "give the source an address (url), or mark it as an own explanation (own: true)."
    if source.url and not source.url.startswith("https://"):
        yield "give the source's address with https."
    if not source.publisher or not source.published:
        yield "say who published the source (publisher) and when (published), or write 'undated'."


def _care(entry: Entry) -> Iterator[str]:
    """Laws, tools and prices change; a long entry is not read; one without questions is not found."""
    if not entry.reviewed or not entry.review_by or not 0 < _months(entry.reviewed, entry.review_by) <= SHELF_LIFE:
        yield f"set review_by to a day at most {SHELF_LIFE} months after reviewed."
    if (words := len(entry.text.split())) > LONGEST:
        yield f"shorten it from {words} to at most {LONGEST} words, or split it."
    if len(set(map(str.casefold, entry.questions))) < max(FEWEST_QUESTIONS, len(entry.questions)):
        yield f"list at least {FEWEST_QUESTIONS} questions it answers, each once."
    if unknown := entry.terms.keys() - LANGUAGES.keys():
        yield f"remove the terms in {', '.join(sorted(unknown))}, which are not languages of Docent."


def _together(entries: Files) -> Iterator[str]:
    """Ids and questions belong to one entry; what an entry points to exists."""
    originals = [entry for entry in entries.values() if not entry.translation]
    ids = {entry.id for entry in entries.values()}
    names = Counter(name.casefold() for entry in entries.values() for name in (entry.id, *entry.aliases))
    asked = Counter(question.casefold() for entry in originals for question in set(entry.questions))
    for path, entry in entries.items():
        for name in (entry.id, *entry.aliases):
            if names[name.casefold()] > 1:
                yield f"{path}: choose another id or alias than '{name}', which another entry has."
        for name in entry.related:
            if name == entry.id or name not in ids:
                yield f"{path}: remove '{name}' from related; there is no such other entry."
        for question in entry.questions:
            if asked[question.casefold()] > 1:
                yield f"{path}: leave the question '{question}' to one entry only."
    yield from _recommendations(originals)
    yield from _translations(entries)


def _recommendations(entries: Iterable[Entry]) -> Iterator[str]:
    """NEMO made three, each with at most one entry, and every part says of which it is one."""
    numbered = Counter(entry.number for entry in entries if entry.number)
    for entry in entries:
        if entry.number and numbered[entry.number] > 1:
            yield f"{entry.id}: leave the number {entry.number} to one entry."
        bears_on = entry.number in entry.recommendations if entry.number else bool(entry.recommendations)
        if entry.kind == "recommendation" and not bears_on:
            yield f"{entry.id}: list in recommendations which of 1, 2 and 3 it is about."


def _translations(entries: Files) -> Iterator[str]:
    """A translation stands beside its original and has as many statements; what is translated is so everywhere."""
    originals = {entry.id: (path, entry) for path, entry in entries.items() if not entry.translation}
    found: dict[str, set[str]] = {}
    for path, entry in entries.items():
        if not entry.translation:
            continue
        found.setdefault(entry.translation.of, set()).add(entry.language)
        if entry.translation.of not in originals:
            yield f"{path}: translate an entry that exists; there is no '{entry.translation.of}'."
            continue
        place, original = originals[entry.translation.of]
        if entry.language == original.language:
            yield f"{path}: remove it; {original.id} is in this language."
        if path != place.with_name(f"{entry.id}.md"):
            yield f"{path}: move it to {place.with_name(f'{entry.id}.md')}."
        if _shape(entry) != _shape(original):
            yield f"{path}: translate every statement of {original.id}, one for one."
    for name, languages in found.items():
        if name in originals and (missing := LANGUAGES.keys() - languages - {originals[name][1].language}):
            yield f"{originals[name][0]}: translate it into {', '.join(sorted(missing))} too."


def _shape(entry: Entry) -> list[str]:
    """How an entry's lines begin: headings, statements and paragraphs in their order."""
    marks = (_MARK.match(line) for line in entry.text.splitlines() if line.strip())
    return [mark.group() if mark else "" for mark in marks]


def _months(earlier: date, later: date) -> float:
    """Calendar months from one day to another; a begun month counts half."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month + (later.day > earlier.day) * 0.5
