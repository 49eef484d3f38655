"""Markdown: our own files with front matter as they stand, any other as prose under its first heading."""

import re
from collections.abc import Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from knowledge.frontmatter import parse, split
from knowledge.ingest.encoding import decode_one
from knowledge.ingest.imported import imported
from knowledge.ingest.lines import join, vocabulary
from knowledge.ingest.prose import ITEM, PARAGRAPH, Block, below, heading, markdown, tidied
from knowledge.ingest.signature import check_text
from knowledge.model import Entry

TOP = "# "
"""The mark of a first-level heading, which is the title if it is the first of its kind."""

_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_HARD_BREAK = re.compile(r"\\$", re.MULTILINE)


def read(data: bytes, name: str) -> list[Entry]:
    """The one entry of a Markdown file. Front matter that gives an id makes it a corpus file, read without change.

    Raises ImportRefused, or CorpusError when the front matter is not in order.
    """
    check_text(data, name)
    document = decode_one(data, name)
    fields, body = split(document, name)
    if fields and "id" in fields:
        return [parse(document, name)]
    blocks = tidied(_blocks(body))
    said = _said(fields or {})
    title = said.pop("title", "") or _title(blocks)
    lowered = [heading(block.text, 2) if block.mark == TOP else block for block in below(title, blocks)]
    return [imported(name, markdown(lowered), title=title, **said)]


def _said(fields: dict[str, Any]) -> dict[str, str]:
    """What foreign front matter says under the names other programs use, too."""
    names = {"title": "title", "url": "url", "link": "url", "language": "language", "lang": "language",
             "publisher": "publisher", "published": "published", "date": "published"}  # fmt: skip
    known = {key.lower(): value for key, value in fields.items() if isinstance(value, str)}
    return {names[key]: value for key, value in known.items() if key in names}


def _title(blocks: list[Block]) -> str:
    """The first heading of the first level, else a heading the text begins with."""
    headings = [block for block in blocks if block.is_heading]
    first = next((block for block in headings if block.mark == TOP), None)
    if first is None and blocks[:1] == headings[:1] and headings:
        first = headings[0]
    return first.text if first else ""


def _blocks(body: str) -> Iterator[Block]:
    """Only the block structure is parsed: what stands inside a paragraph stays as it was written."""
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    words = vocabulary(body)
    context = _Context()
    for token in parser.parse(body):
        context.enter(token)
        if token.type == "inline":
            yield from context.place(join(_HARD_BREAK.sub("", token.content).split("\n"), words))
        elif token.type in ("fence", "code_block"):
            yield Block(token.content)
        elif token.type == "html_block":
            yield Block(_without_markup(token.content))
        elif token.type == "tr_close":
            yield context.row()


def _without_markup(content: str) -> str:
    """The words of embedded HTML, without tags and comments."""
    before, *rest = content.split("<!--")
    return _TAG.sub(" ", " ".join([before, *(part.partition("-->")[2] for part in rest)]))


class _Context:
    """Where in the document the next words stand: under which mark, in which row."""

    def __init__(self) -> None:
        self._mark = PARAGRAPH
        self._cells: list[str] | None = None

    def enter(self, token: Token) -> None:
        """Take note of a block that opens or closes."""
        if token.type == "heading_open":
            self._mark = TOP if token.tag == "h1" else heading("", int(token.tag[1:])).mark
        elif token.type == "list_item_open":
            self._mark = f"{token.info}{token.markup} " if token.info else ITEM
        elif token.type == "tr_open":
            self._cells = []
        elif token.type in ("list_item_close", "heading_close"):
            self._mark = PARAGRAPH

    def place(self, text: str) -> Iterator[Block]:
        """The block these words make, unless they are one cell of a row. Only the first in an item has its mark."""
        if self._cells is not None:
            self._cells.append(text)
            return
        yield Block(text, self._mark)
        self._mark = PARAGRAPH

    def row(self) -> Block:
        """The row that ends here, on one line."""
        cells, self._cells = self._cells or [], None
        return Block(" | ".join(cells), ITEM)
