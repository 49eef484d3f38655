"""PDF files: the lines of each page with their place on it, put together into paragraphs.

A PDF knows letters and places, not paragraphs. What runs on every page (heads, feet, page numbers) is left out, a
wider gap or another size of type begins a paragraph, words broken at line ends are mended, larger type is a heading.
"""

import io
import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pypdf import PageObject, PasswordType, PdfReader
from pypdf.errors import DependencyError

from knowledge.ingest import refusals
from knowledge.ingest.imported import MAX_CHARACTERS, MAX_TITLE, imported
from knowledge.ingest.lines import join, vocabulary
from knowledge.ingest.prose import ITEM, PARAGRAPH, Block, below, heading, markdown, tidied, tidy
from knowledge.ingest.signature import check_pdf
from knowledge.model import Entry

MAX_PAGES = 500
LEAST_LETTERS = 10
"""Fewer letters a page than this, on average over three or more pages, is a scan with a stamp on it."""
MAX_UNKNOWN_SHARE = 0.1
"""More letters than this without a meaning in Unicode, and the text layer is of no use."""
LEAST_REPEATED = 3
"""On so many pages a line must come back to be a running head or foot."""
WIDE_GAP = 1.25
"""From this many times the usual distance of two lines on, the second begins a paragraph."""
HEADING_SIZE = 1.15
"""From this many times the size of the body on, a short paragraph is a heading."""

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_BULLET = re.compile(r"\s*[•‣▪●◦·\uf0b7\uf0a7\x7f–-]\s+(?=\S)|\s*[•‣▪●◦\uf0b7\uf0a7\x7f]")
_NUMBERS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:page|seite|p\.|s\.)?\s*\d{1,4}(?:\s*(?:/|of|von|de|sur)\s*\d{1,4})?\W*", re.I)
_SENTENCE_END = re.compile(r"[.!?:;…][\"'”’»)\]]*\d{0,3}$")
_NO_TITLE = re.compile(r"untitled|\(?anonymous\)?|\(?unspecified\)?|microsoft word.*|.*\.(docx?|indd|pdf|tex)", re.I)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands on its page: its height above the foot and the size of its type, in points."""

    text: str
    height: float
    size: float


def read(data: bytes, name: str) -> list[Entry]:
    """The one entry of a PDF. Raises ImportRefused, also for one that is encrypted or only pictures of pages."""
    check_pdf(data, name)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports every small flaw it works around
    reader = PdfReader(io.BytesIO(data))
    _unlock(reader, name)
    if len(reader.pages) > MAX_PAGES:
        raise refusals.too_many_pages(name, MAX_PAGES)
    pages = _pages(reader, name)
    _check_letters(pages, name)
    blocks = tidied(_blocks(_without_furniture(pages)))
    title = _title(reader, blocks, pages[0])
    language = str(reader.root_object.get("/Lang", ""))
    return [imported(name, markdown(below(title, blocks)), title=title, language=language)]


def _unlock(reader: PdfReader, name: str) -> None:
    """Open a PDF that only forbids printing or copying; its password for reading is empty."""
    if not reader.is_encrypted:
        return
    try:
        opened = reader.decrypt("") != PasswordType.NOT_DECRYPTED
    except DependencyError:  # newer ciphers need a package we do without
        opened = False
    if not opened:
        raise refusals.locked(name)


def _pages(reader: PdfReader, name: str) -> list[list[Line]]:
    pages: list[list[Line]] = []
    characters = 0
    for page in reader.pages:
        pages.append(_lines(page))
        characters += sum(len(line.text) for line in pages[-1])
        if characters > MAX_CHARACTERS:
            raise refusals.too_long(name, MAX_CHARACTERS)
    return pages


def _lines(page: PageObject) -> list[Line]:
    """The lines of a page, in the order the file draws them."""
    gathered = _Lines()
    page.extract_text(visitor_text=gathered.take)
    gathered.end()
    return gathered.lines


class _Lines:
    """Pieces of text with their place, as pypdf hands them over, collected into lines."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._pieces: list[str] = []
        self._height = self._size = 0.0

    def take(self, text: str, page_at: Any, text_at: Any, _font: Any, size: float) -> None:
        """One piece, which may end a line; both matrices are six numbers, the last two a place."""
        height = text_at[4] * page_at[1] + text_at[5] * page_at[3] + page_at[5]
        points = abs(size * (text_at[3] or 1) * (page_at[3] or 1))
        for number, piece in enumerate(text.split("\n")):
            if number:
                self.end()
            if not "".join(self._pieces).strip():
                self._pieces, self._height, self._size = [], height, points
            self._pieces.append(piece)

    def end(self) -> None:
        """The line is complete. One that stands beside the line before continues it: bullets, cells of a row."""
        text = "".join(self._pieces).translate(_LIGATURES).rstrip()
        self._pieces = []
        if not text:
            return
        before = self.lines[-1] if self.lines else None
        if before and abs(before.height - self._height) < 0.4 * min(before.size, self._size):
            size = self._size if len(text) > len(before.text) else before.size
            self.lines[-1] = Line(f"{before.text} {text.lstrip()}", before.height, size)
        else:
            self.lines.append(Line(text, self._height, self._size))


def _check_letters(pages: Sequence[Sequence[Line]], name: str) -> None:
    text = "".join(line.text for page in pages for line in page)
    letters = sum(map(str.isalpha, text))
    unknown = sum(mark == "\ufffd" or "\ue000" <= mark <= "\uf8ff" for mark in text)
    if not letters or (len(pages) > 2 and letters < LEAST_LETTERS * len(pages)):
        raise refusals.scanned(name)
    if unknown > MAX_UNKNOWN_SHARE * len(text):
        raise refusals.scanned(name)


def _without_furniture(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without their heads and feet: what stands at one height on three pages or more, with the same words
    or with a number that counts the pages."""
    seen = Counter(trace for at, page in enumerate(pages) for line in _margins(page) for trace in _traces(line, at))
    furniture = {trace for trace, times in seen.items() if times >= LEAST_REPEATED}
    return [[line for line in page if not _is_furniture(line, at, page, furniture)] for at, page in enumerate(pages)]


def _is_furniture(line: Line, at: int, page: Sequence[Line], furniture: set[tuple[int, str]]) -> bool:
    if line not in _margins(page):
        return False
    return bool(_PAGE_NUMBER.fullmatch(line.text[:40])) or not furniture.isdisjoint(_traces(line, at))


def _margins(page: Sequence[Line]) -> list[Line]:
    """The two highest and the two lowest lines."""
    ordered = sorted(page, key=lambda line: line.height)
    return ordered[:2] + ordered[2:][-2:]


def _traces(line: Line, at: int) -> set[tuple[int, str]]:
    """What a line on page `at` has in common with one like it on another page, beside its height."""
    words = tidy(line.text)
    outer = {found for found in (words.split()[0], words.split()[-1]) if found.isdecimal()} if words else set()
    return {(round(line.height), what) for what in (_NUMBERS.sub("#", words), *(f"+{int(n[:9]) - at}" for n in outer))}


def _blocks(pages: Sequence[Sequence[Line]]) -> Iterator[Block]:
    """The paragraphs of all pages; one may run over the end of a page."""
    lines = [line for page in pages for line in page]
    words = vocabulary("\n".join(line.text for line in lines))
    body = _usual_size(lines)
    gap = _usual_gap(lines)
    width = sorted(len(line.text) for line in lines)[len(lines) * 3 // 4] if lines else 0
    group: list[Line] = []
    for line in lines:
        if group and _begins(line, group[-1], gap, width):
            yield _block(group, words, body)
            group = []
        group.append(line)
    if group:
        yield _block(group, words, body)


def _usual_size(lines: Iterable[Line]) -> float:
    """The size most of the letters have."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def _usual_gap(lines: Sequence[Line]) -> float:
    """The most frequent distance of two lines inside a sentence, in sizes of type."""
    gaps = Counter(
        round((line.height - after.height) / line.size, 1)
        for line, after in pairwise(lines)
        if line.size and line.height > after.height and not _SENTENCE_END.search(line.text)
    )
    return gaps.most_common(1)[0][0] if gaps else 1.2


def _begins(line: Line, before: Line, gap: float, width: int) -> bool:
    """Whether a line begins a paragraph after the line before."""
    if _BULLET.match(line.text) or abs(line.size - before.size) > 0.12 * max(line.size, before.size):
        return True
    ended = bool(_SENTENCE_END.search(before.text))
    opens = not line.text.lstrip()[:1].islower()
    distance = before.height - line.height
    if distance < 0 or distance > 20 * line.size:  # the next column or page
        return opens and (ended or len(before.text) < 0.5 * width)
    if distance > WIDE_GAP * gap * before.size:
        return True
    return ended and opens and len(before.text) < 0.75 * width


def _block(group: Sequence[Line], words: set[str], body: float) -> Block:
    bullet = _BULLET.match(group[0].text)
    first = group[0].text[bullet.end() :] if bullet else group[0].text
    text = join([first, *(line.text for line in group[1:])], words, typeset=True)
    if bullet:
        return Block(text, ITEM)
    large = group[0].size >= HEADING_SIZE * body and len(text) <= MAX_TITLE and not text.endswith(".")
    return heading(text, 2) if large else Block(text, PARAGRAPH)


def _title(reader: PdfReader, blocks: Sequence[Block], page: Sequence[Line]) -> str:
    """What the file calls itself, unless a program did; else what its first page has in the largest type, if short."""
    declared = tidy(str((reader.metadata and reader.metadata.title) or ""))
    if declared and not _NO_TITLE.fullmatch(declared):
        return declared
    largest = tidy(max(page, key=lambda line: line.size).text) if page else ""
    candidates = [block for block in blocks if block.text.startswith(largest)] or blocks[:1]
    first = candidates[0].text if len(blocks) > 1 else ""
    return first if len(first) <= MAX_TITLE and not first.endswith(".") else ""
