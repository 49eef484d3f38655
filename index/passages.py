"""Entries cut into passages and sentences. Nothing is reworded: every piece is a span of the entry's own text."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import sentencex

from knowledge.language import detect
from knowledge.model import UNDETERMINED, Entry, StoredEntry

PASSAGE_LETTERS = 900
"""About 200 tokens of a European language, well inside the 512 the default model reads."""
SENTENCE_LETTERS = 600
"""A longer 'sentence' is a table or a list without stops; it is cut at a space so that a quote stays readable."""

_HEADING = re.compile(r"#{1,6}\s+(?P<title>.*?)\s*#*$")
_ORDINAL = re.compile(r"(?<![\w.,])\d{1,2}\.\s*$")
_MARKER = re.compile(r"\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+|>\s?)*")


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of characters of an entry's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Neighbouring sentences of one section of an entry, as one unit of search.

    `id` is the entry's id and a running number. `context` is the exact string that is embedded: the title path, then
    the sentences.
    """

    id: str
    entry: str
    server: str | None
    title: str
    section: str | None
    language: str
    sentences: tuple[Span, ...]
    texts: tuple[str, ...] = field(repr=False)
    context: str = field(repr=False)


def cut(stored: StoredEntry) -> list[Passage]:
    """The passages of an entry, in reading order."""
    entry = stored.entry
    language = _language(entry)
    passages = []
    for number, (section, spans) in enumerate(_groups(entry.text, language)):
        texts = tuple(entry.text[span.start : span.end] for span in spans)
        path = entry.title if section is None else f"{entry.title} – {section}"
        passages.append(
            Passage(
                id=f"{entry.id}#{number}",
                entry=entry.id,
                server=stored.server,
                title=entry.title,
                section=section,
                language=language,
                sentences=spans,
                texts=texts,
                context=f"{path}\n{' '.join(texts)}",
            )
        )
    return passages


def _language(entry: Entry) -> str:
    """The language an entry is said, else found to be in; English when its text does not tell."""
    found = detect(entry.text) if entry.language == UNDETERMINED else entry.language
    return "en" if found == UNDETERMINED else found


def digest(text: str) -> str:
    """SHA-256 of the exact text that is embedded: the name its vector is kept under."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _groups(text: str, language: str) -> Iterator[tuple[str | None, tuple[Span, ...]]]:
    """Sentences gathered into passages; a new section or a full passage begins the next."""
    section: str | None = None
    gathered: list[Span] = []
    for heading, span in _sentences(text, language):
        letters = sum(item.end - item.start for item in gathered)
        if gathered and (heading != section or letters + span.end - span.start > PASSAGE_LETTERS):
            yield section, tuple(gathered)
            gathered = []
        section = heading
        gathered.append(span)
    if gathered:
        yield section, tuple(gathered)


def _sentences(text: str, language: str) -> Iterator[tuple[str | None, Span]]:
    """Every sentence with the heading it stands under."""
    section: str | None = None
    start = 0
    for line in text.split("\n"):
        heading = _HEADING.match(line)
        if heading:
            section = heading["title"] or None
        else:
            for span in _split_line(line, language):
                yield section, Span(start + span.start, start + span.end)
        start += len(line) + 1


def _split_line(line: str, language: str) -> Iterator[Span]:
    """The sentences of one line, without list marker and outer blanks."""
    marker = _MARKER.match(line)
    offset = marker.end() if marker else 0
    # The splitter fails on some blanks that are not ASCII; each is one letter, so offsets stay.
    for sentence in _whole(sentencex.segment(language, re.sub(r"\s", " ", line[offset:]))):
        yield from _short(_trim(line, offset, offset + len(sentence)), line)
        offset += len(sentence)


def _whole(pieces: Iterable[str]) -> Iterator[str]:
    """The splitter's sentences, put together again where it cut after an ordinal, an abbreviation or a name.

    No sentence begins with a small letter ('A NEMO 1. ajánlása', 'Twin it! began'), and a number of one or two digits
    with a point is no end of one ('am 2. August').
    """
    whole = ""
    for piece in pieces:
        if whole and not piece.lstrip()[:1].islower() and not _ORDINAL.search(whole):
            yield whole
            whole = ""
        whole += piece
    if whole:
        yield whole


def _short(span: Span, line: str) -> Iterator[Span]:
    """A sentence that is too long, cut at spaces; an empty one, dropped."""
    start = span.start
    while span.end - start > SENTENCE_LETTERS:
        space = line.rfind(" ", start + 1, start + SENTENCE_LETTERS)
        end = space if space > start else start + SENTENCE_LETTERS
        yield _trim(line, start, end)
        start = _trim(line, end, span.end).start
    if span.end > start:
        yield _trim(line, start, span.end)


def _trim(line: str, start: int, end: int) -> Span:
    """The span without blanks at either end."""
    piece = line[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
