"""Word documents, read straight from the XML inside as a stream of events.

Neither python-docx nor mammoth is used: on a hostile file of 88 KB they take 2 GB or never end, and python-docx
leaves out tracked insertions and content controls, mammoth keeps hidden text. No tree is built here, so memory is
bounded by the text; expat resolves no external entity. Footnotes, comments, headers and footers are not read.
"""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree  # safe here: expat fetches nothing and limits what entities expand to

from knowledge.ingest import refusals
from knowledge.ingest.imported import MAX_CHARACTERS, imported
from knowledge.ingest.prose import ITEM, PARAGRAPH, Block, below, heading, markdown, tidied
from knowledge.ingest.reading import Reading, excerpts, smuggled
from knowledge.ingest.signature import check_docx
from knowledge.ingest.visible import is_shading
from knowledge.ingest.wordstyles import (
    PAPER,
    PLAIN,
    Look,
    Style,
    local,
    outline_level,
    shading,
    styles_in,
    usual_look,
    value,
)
from knowledge.model import Entry

MAX_PARAGRAPHS = 100_000
MAX_DEPTH = 1_000
"""Elements inside elements; Word itself stays below a hundred."""
CHUNK = 2**16
MAX_DESCRIPTION = 4 * 2**20
"""The largest list of styles or properties that is read, in bytes."""

_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange", "rPrChange"})
"""Deleted text, the second copy of a drawing for old programs, the codes behind fields, and former formats."""
_BACKGROUNDS = frozenset({"tbl", "tc", "wsp", "shape", "rect", "roundrect", "oval"})
"""What may lie behind text: tables, their cells, and boxes as Word draws them now and as it once did."""
_FILLS = frozenset({"solidFill", "gradFill", "blipFill", "pattFill"})


def read(data: bytes, name: str) -> list[Entry]:
    """The one entry of a Word document: headings, paragraphs, list items, a line for each table row."""
    return list(look(data, name).entries)


def look(data: bytes, name: str) -> Reading:
    """The same, with what was left out because it is formatted not to be seen."""
    check_docx(data, name)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = set(archive.namelist())
        part = _main_part(archive) if "[Content_Types].xml" in members else None
        if part not in members or part is None:
            raise refusals.mismatched(name, "a .docx document", "another kind of Office or zip file")
        styles = styles_in(_tree(archive, "word/styles.xml")) if "word/styles.xml" in members else {}
        body = _Body(styles, name)
        _feed(archive, part, ElementTree.XMLParser(target=body))  # noqa: S314  see the import
        declared = _properties(archive) if "docProps/core.xml" in members else {}
    blocks = tidied(body.blocks)
    title = body.title or _leading_heading(blocks) or declared.get("title", "")
    text = markdown(below(title, blocks))
    entry = imported(name, text, title=title, language=declared.get("language", ""))
    return Reading(entries=(entry,), hidden=excerpts(body.hidden))


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
    return {local(item.tag): item.text or "" for item in _tree(archive, "docProps/core.xml")}


@dataclass
class _Paragraph:
    """A paragraph while its parts arrive. `run` is where the current run began, `look` how that says it looks."""

    pieces: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    style: str = ""
    level: int = 0
    item: bool | None = None
    run: int | None = None
    run_style: str = ""
    look: Look = PLAIN
    shaded: bool | None = None


class _Body:
    """The target of the XML parser: collects blocks from the events of the document's main part."""

    def __init__(self, styles: dict[str, Style], name: str) -> None:
        self.blocks: list[Block] = []
        self.hidden: list[str] = []
        self.title = ""
        self._styles, self._name = styles, name
        self._inside: list[str] = []  # the names of the elements we are in
        self._open: list[_Paragraph] = []  # a text box puts paragraphs inside a paragraph
        self._rows: list[list[list[Block]]] = []  # tables stand inside cells of tables
        self._shaded = [False]  # whether the page is coloured, then each table, cell and box we are in
        self._left_out = 0
        self._characters = self._paragraphs = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        tag = local(tag)
        self._inside.append(tag)
        if len(self._inside) > MAX_DEPTH:
            raise refusals.damaged(self._name)
        self._left_out += tag in _LEFT_OUT
        if tag in _BACKGROUNDS:
            filled = is_shading(value(attributes, "fillcolor"))
            self._shaded.append(self._shaded[-1] if filled is None else filled)
        if tag == "p":
            self._open.append(_Paragraph())
        elif tag == "tr":
            self._rows.append([])
        elif tag == "tc" and self._rows:
            self._rows[-1].append([])
        elif not self._note_background(tag, attributes) and self._open and not self._left_out:
            self._note(tag, attributes, self._open[-1])

    def data(self, text: str) -> None:
        """Characters: they count only inside a text element."""
        if self._inside[-1:] != ["t"] or self._left_out or not self._open:
            return
        self._characters += len(text)
        if self._characters > MAX_CHARACTERS:
            raise refusals.too_long(self._name, MAX_CHARACTERS)
        self._open[-1].pieces.append(text)

    def end(self, tag: str) -> None:
        """An element closes."""
        tag = self._inside.pop()
        self._left_out -= tag in _LEFT_OUT
        if tag in _BACKGROUNDS:
            self._shaded.pop()
        if tag == "r" and self._open:
            self._end_run(self._open[-1])
        elif tag == "p" and self._open:
            self._place(self._finished(self._open.pop()))
        elif tag == "tr" and self._rows:
            self._place(_row(self._rows.pop()))

    def close(self) -> None:
        """The document ends."""

    def _note_background(self, tag: str, attributes: dict[str, str]) -> bool:
        """Take note of what lies behind text that follows: of a table, cell, box or paragraph."""
        around = self._inside[:-1]
        shaded: bool | None
        if tag == "shd" and around[-1:] != ["rPr"]:
            shaded = shading(attributes).shaded
        elif around[-2:] == ["wsp", "spPr"] and tag in _FILLS:
            shaded = True
        elif around[-3:] == ["wsp", "spPr", "solidFill"]:
            shaded = value(attributes) not in PAPER and is_shading(value(attributes))
        else:
            return False
        if around[-1:] == ["pPr"] and self._open:
            self._open[-1].shaded = shaded
        elif shaded is not None:
            self._shaded[-1] = shaded
        return True

    def _note(self, tag: str, attributes: dict[str, str], paragraph: _Paragraph) -> None:
        given = value(attributes)
        if tag == "r":
            paragraph.run, paragraph.run_style, paragraph.look = len(paragraph.pieces), "", PLAIN
        elif tag in ("tab", "br", "cr"):
            paragraph.pieces.append(" ")
        elif tag == "noBreakHyphen":
            paragraph.pieces.append("-")
        elif tag == "pStyle":
            paragraph.style = given
        elif tag == "rStyle":
            paragraph.run_style = given
        elif tag == "outlineLvl":
            paragraph.level = outline_level(given) or paragraph.level
        elif tag == "numId":
            paragraph.item = given != "0"
        elif paragraph.run is not None:
            paragraph.look = paragraph.look.noting(tag, attributes)

    def _end_run(self, paragraph: _Paragraph) -> None:
        """Take the text of a run out again when it is not to be seen."""
        look = paragraph.look.over(usual_look(self._styles, paragraph.style, paragraph.run_style))
        behind = Look(shaded=paragraph.shaded).over(Look(shaded=self._shaded[-1]))
        if paragraph.run is not None and look.over(behind).is_hidden:
            paragraph.hidden.extend(paragraph.pieces[paragraph.run :])
            del paragraph.pieces[paragraph.run :]
        paragraph.run = None

    def _finished(self, paragraph: _Paragraph) -> Iterator[Block]:
        """The block a paragraph makes, if any; the document's title is noted and left out."""
        self._paragraphs += 1
        if self._paragraphs > MAX_PARAGRAPHS:
            raise refusals.too_long(self._name, MAX_CHARACTERS)
        text = "".join(paragraph.pieces)
        self.hidden += ["".join(paragraph.hidden), *smuggled(text)]
        style = self._styles.get(paragraph.style, Style())
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
