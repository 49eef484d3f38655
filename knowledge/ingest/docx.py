"""Word documents, read straight from the XML inside as a stream of events.

Neither python-docx nor mammoth is used: on a hostile file of 88 KB they take 2 GB or never end, and python-docx
leaves out tracked insertions and content controls, mammoth keeps hidden text. No tree is built here, so memory is
bounded by the text; expat resolves no external entity. Footnotes, comments, headers and footers are not read.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree  # safe here: expat fetches nothing and limits what entities expand to

from knowledge.ingest import refusals
from knowledge.ingest.imported import MAX_CHARACTERS, imported
from knowledge.ingest.prose import ITEM, PARAGRAPH, Block, below, heading, markdown, tidied
from knowledge.ingest.signature import check_docx
from knowledge.model import Entry

MAX_PARAGRAPHS = 100_000
MAX_DEPTH = 1_000
"""Elements inside elements; Word itself stays below a hundred."""
CHUNK = 2**16
MAX_DESCRIPTION = 4 * 2**20
"""The largest list of styles or properties that is read, in bytes."""

_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText"})
"""Deleted text, the second copy of a drawing for old programs, and the codes behind fields."""
_OFF = frozenset({"0", "false", "off", "none"})


def read(data: bytes, name: str) -> list[Entry]:
    """The one entry of a Word document: headings, paragraphs, list items, a line for each table row."""
    check_docx(data, name)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = set(archive.namelist())
        part = _main_part(archive) if "[Content_Types].xml" in members else None
        if part not in members or part is None:
            raise refusals.mismatched(name, "a .docx document", "another kind of Office or zip file")
        styles = _styles(archive) if "word/styles.xml" in members else {}
        body = _Body(styles, name)
        _feed(archive, part, ElementTree.XMLParser(target=body))  # noqa: S314  see the import
        declared = _properties(archive) if "docProps/core.xml" in members else {}
    blocks = tidied(body.blocks)
    title = body.title or _leading_heading(blocks) or declared.get("title", "")
    text = markdown(below(title, blocks))
    return [imported(name, text, title=title, language=declared.get("language", ""))]


def _leading_heading(blocks: list[Block]) -> str:
    return blocks[0].text if len(blocks) > 1 and blocks[0].is_heading else ""


def _main_part(archive: zipfile.ZipFile) -> str | None:
    """The member that holds the text; programs other than Word do not all call it word/document.xml."""
    parts = (part.attrib for part in _tree(archive, "[Content_Types].xml"))
    found = (part.get("PartName", "") for part in parts if part.get("ContentType", "").endswith("document.main+xml"))
    return next(found, "").lstrip("/") or None


def _tree(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    """A part that describes the document; these are small, so a tree of one may be built."""
    if archive.getinfo(part).file_size > MAX_DESCRIPTION:
        raise ValueError(f"{part} is larger than any description of a document")
    return ElementTree.fromstring(archive.read(part))  # noqa: S314  see the import


def _feed(archive: zipfile.ZipFile, part: str, parser: ElementTree.XMLParser) -> None:
    with archive.open(part) as stream:
        while chunk := stream.read(CHUNK):
            parser.feed(chunk)
    parser.close()


def _properties(archive: zipfile.ZipFile) -> dict[str, str]:
    """What the document says of itself: title, language and the like."""
    return {_local(item.tag): item.text or "" for item in _tree(archive, "docProps/core.xml")}


def _local(tag: str) -> str:
    """A name without its namespace, which differs between the two editions of the standard."""
    return tag.rpartition("}")[2]


def _value(attributes: dict[str, str]) -> str:
    return next((value for key, value in attributes.items() if _local(key) == "val"), "")


@dataclass(frozen=True)
class _Style:
    """What a paragraph style means: a heading of a level, the title, a list, or a line of the table of contents."""

    level: int = 0
    title: bool = False
    item: bool = False
    contents: bool = False


def _styles(archive: zipfile.ZipFile) -> dict[str, _Style]:
    """Styles by id. Built-in ones keep their English name in every language; others say what they are based on."""
    found: dict[str, tuple[_Style, str]] = {}
    for style in _tree(archive, "word/styles.xml"):
        if _local(style.tag) == "style":
            parts = {_local(part.tag): _value(part.attrib) for part in style.iter()}
            key = next((value for key, value in style.attrib.items() if _local(key) == "styleId"), "")
            found[key] = (_style(parts), parts.get("basedOn", ""))
    return {key: _inherited(key, found) for key in found}


def _style(parts: dict[str, str]) -> _Style:
    name = parts.get("name", "").lower()
    numbered = _HEADING.match(name)
    outline = parts.get("outlineLvl", "")
    level = int(numbered.group(1)) if numbered else int(outline) + 1 if outline in tuple("012345678") else 0
    return _Style(level, name == "title", name.startswith("list") or "numPr" in parts, name.startswith("toc "))


def _inherited(key: str, styles: dict[str, tuple[_Style, str]]) -> _Style:
    """The first style up the line that means something, within ten steps: the line may be a circle."""
    for _ in range(10):
        style, base = styles.get(key, (_Style(), ""))
        if style != _Style() or not base:
            return style
        key = base
    return _Style()


@dataclass
class _Paragraph:
    """A paragraph while its parts arrive. `run` is where the current run began, `hidden` whether it is not shown."""

    pieces: list[str] = field(default_factory=list)
    style: str = ""
    level: int = 0
    item: bool | None = None
    run: int | None = None
    hidden: bool = False


class _Body:
    """The target of the XML parser: collects blocks from the events of the document's main part."""

    def __init__(self, styles: dict[str, _Style], name: str) -> None:
        self.blocks: list[Block] = []
        self.title = ""
        self._styles, self._name = styles, name
        self._open: list[_Paragraph] = []  # a text box puts paragraphs inside a paragraph
        self._rows: list[list[list[Block]]] = []  # tables stand inside cells of tables
        self._left_out = 0
        self._in_text = False
        self._characters = self._paragraphs = self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        tag = _local(tag)
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise refusals.damaged(self._name)
        self._left_out += tag in _LEFT_OUT
        self._in_text = tag == "t"
        if tag == "p":
            self._open.append(_Paragraph())
        elif tag == "tr":
            self._rows.append([])
        elif tag == "tc" and self._rows:
            self._rows[-1].append([])
        elif self._open:
            self._note(tag, attributes, self._open[-1])

    def data(self, text: str) -> None:
        """Characters: they count only inside a text element."""
        if not self._in_text or self._left_out or not self._open:
            return
        self._characters += len(text)
        if self._characters > MAX_CHARACTERS:
            raise refusals.too_long(self._name, MAX_CHARACTERS)
        self._open[-1].pieces.append(text)

    def end(self, tag: str) -> None:
        """An element closes."""
        tag = _local(tag)
        self._depth -= 1
        self._left_out -= tag in _LEFT_OUT
        self._in_text = False
        if tag == "r" and self._open:
            self._end_run(self._open[-1])
        elif tag == "p" and self._open:
            self._place(self._finished(self._open.pop()))
        elif tag == "tr" and self._rows:
            self._place(_row(self._rows.pop()))

    def close(self) -> None:
        """The document ends."""

    def _note(self, tag: str, attributes: dict[str, str], paragraph: _Paragraph) -> None:
        value = _value(attributes)
        if tag == "r":
            paragraph.run, paragraph.hidden = len(paragraph.pieces), False
        elif tag == "vanish" and paragraph.run is not None:
            paragraph.hidden = value.lower() not in _OFF
        elif tag in ("tab", "br", "cr"):
            paragraph.pieces.append(" ")
        elif tag == "noBreakHyphen":
            paragraph.pieces.append("-")
        elif tag == "pStyle":
            paragraph.style = value
        elif tag == "outlineLvl" and value in tuple("012345678"):
            paragraph.level = int(value) + 1
        elif tag == "numId":
            paragraph.item = value != "0"

    def _end_run(self, paragraph: _Paragraph) -> None:
        if paragraph.hidden and paragraph.run is not None:
            del paragraph.pieces[paragraph.run :]
        paragraph.run, paragraph.hidden = None, False

    def _finished(self, paragraph: _Paragraph) -> Iterator[Block]:
        """The block a paragraph makes, if any; the document's title is noted and left out."""
        self._paragraphs += 1
        if self._paragraphs > MAX_PARAGRAPHS:
            raise refusals.too_long(self._name, MAX_CHARACTERS)
        text = "".join(paragraph.pieces)
        style = self._styles.get(paragraph.style, _Style())
        if not text.strip() or style.contents:
            return
        if style.title and not self.title and not self.blocks:
            self.title = " ".join(text.split())
        level = paragraph.level or style.level or int(style.title)
        listed = style.item if paragraph.item is None else paragraph.item
        yield heading(text, level) if level else Block(text, ITEM if listed else PARAGRAPH)

    def _place(self, blocks: Iterator[Block]) -> None:
        """Put blocks where we stand: in the current cell, else in the document."""
        in_cell = self._rows and self._rows[-1]
        (self._rows[-1][-1] if in_cell else self.blocks).extend(blocks)


def _row(cells: list[list[Block]]) -> Iterator[Block]:
    """A row on one line; a row of one cell is only a frame around its paragraphs."""
    filled = [cell for cell in cells if cell]
    if len(filled) <= 1:
        yield from (block for cell in filled for block in cell)
    else:
        yield Block(" | ".join(" ".join(block.text for block in cell) for cell in filled), ITEM)
