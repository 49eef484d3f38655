"""What a visitor sees of a web page: the blocks of text in its tree, without menus, scripts and hidden parts.

The tree is walked with our own eyes, so that a quote has the page's words and spacing; which blocks belong to the
article is decided elsewhere.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree, html

from knowledge.ingest.prose import ITEM, PARAGRAPH, Block, heading, tidy
from knowledge.ingest.reading import MAX_EXCERPTS
from knowledge.ingest.visible import declarations, is_hidden, is_shading

Element = Any
"""An lxml element; lxml has no type hints of its own."""

MENU_LINKS = 0.6
"""The share of links from which a loose line counts as a menu."""

UNSEEN = frozenset(
    {
        "audio",
        "button",
        "canvas",
        "datalist",
        "dialog",
        "embed",
        "iframe",
        "input",
        "map",
        "math",
        "nav",
        "noscript",
        "object",
        "option",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "video",
    }
)
BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    }
)
MAX_TAG_PARTS = 1_000
"""More words, "=" and "/" than this in one tag are no page anybody wrote."""
_TAG = re.compile(r"(<[A-Za-z][\w-]{0,40})[^<>]*")
_AROUND = frozenset({"aside", "footer", "header"})
"""Furniture of the page when it stands outside the article."""
_UNSEEN_ROLES = frozenset({"navigation", "menu", "menubar", "search", "dialog", "alertdialog"})


@dataclass(frozen=True, slots=True)
class Seen:
    """A block on the page. `level` is that of a heading, else 0; `holder` is the name of the element that holds it,
    `parent` the element around that; `linked` is the share of it that is links, from 0 to 1."""

    block: Block
    level: int
    holder: str
    parent: Element
    linked: float

    @property
    def is_menu(self) -> bool:
        """Mostly links, and not a paragraph, heading or cell: a list of places to go."""
        return self.linked > MENU_LINKS and not self.level and self.holder not in ("p", "blockquote", "tr", "td", "dd")

    @property
    def is_prose(self) -> bool:
        """Whether it is running text."""
        return not self.level and self.linked <= MENU_LINKS and len(self.block.text) > 40


def parse(markup: str) -> tuple[Element, list[str]]:
    """The tree of a page without what is not seen, and the first texts in it that were hidden from a visitor.

    An empty page gives an empty body.
    """
    markup = _TAG.sub(_bounded, markup)
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return html.document_fromstring("<body></body>"), []
    return tree, _without_unseen(tree)


def article(tree: Element) -> Element:
    """Where the page's own text stands: its one main part or article if it has text, else its body."""
    for path in (".//main", ".//*[@role='main']", ".//article"):
        found = tree.findall(path)
        if len(found) == 1 and len(tidy(found[0].text_content())) > 200:
            return found[0]
    body = tree.find("body")
    return tree if body is None else body


def blocks(root: Element) -> list[Seen]:
    """The blocks below an element in reading order. What frames a whole page is passed over."""
    walk = _Walk()
    walk.visit(root)
    return walk.seen


def _bounded(tag: re.Match[str]) -> str:
    """The tag, or only its name when it has so many attributes that libxml2, comparing each with each, would stall."""
    inside = tag.group()
    parts = len(inside.split()) + inside.count("=") + inside.count("/")
    return inside if parts <= MAX_TAG_PARTS else tag.group(1)


def _without_unseen(tree: Element) -> list[str]:
    """Take out of a tree what a visitor does not see; gives what somebody hid, not scripts, menus and the like."""
    hidden: list[str] = []
    steps = [(tree, False)]
    while steps:
        element, shaded = steps.pop()
        style = declarations(element.get("style") or "")
        ground = _background(element, style)
        shaded = shaded if ground is None else ground
        if element.tag in ("html", "head", "body") or not _is_unseen(element, style, shaded=shaded):
            steps.extend((child, shaded) for child in reversed(element))
            continue
        if element.tag not in UNSEEN and len(hidden) < MAX_EXCERPTS and (text := tidy(element.text_content())):
            hidden.append(text)
        element.drop_tree()
    return hidden


def _is_unseen(element: Element, style: dict[str, str], *, shaded: bool) -> bool:
    if element.tag in UNSEEN or element.get("role") in _UNSEEN_ROLES or element.get("hidden") is not None:
        return True
    if element.tag == "font" and "color" not in style:
        style = {**style, "color": element.get("color") or ""}
    return is_hidden(style, shaded=shaded)


def _background(element: Element, style: dict[str, str]) -> bool | None:
    """Whether what lies behind the text is something other than white; None when the element itself says nothing."""
    named = ("background-image", "background-color", "background")
    grounds = (
        is_shading(ground) for ground in (*(style.get(name, "") for name in named), element.get("bgcolor") or "")
    )
    return next((ground for ground in grounds if ground is not None), None)


@dataclass
class _Walk:
    """Text gathered since the last block began, and the blocks finished so far."""

    seen: list[Seen] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _linked: int = 0
    _links: int = 0
    _mark: str = PARAGRAPH

    def visit(self, root: Element) -> None:
        """Walk with a stack of our own: a hostile page may be nested deeper than Python calls can be."""
        framed = root.tag in ("body", "html")
        steps: list[tuple[str, Element]] = [("enter", root)]
        while steps:
            step, element = steps.pop()
            if step == "leave":
                self._leave(element)
            elif not (framed and element.tag in _AROUND and not _inside_article(element)):
                self._enter(element)
                steps.append(("leave", element))
                if not self._took_row(element):
                    steps.extend(("enter", child) for child in reversed(element))
            elif element.tail:
                self._add(element.tail)

    def _enter(self, element: Element) -> None:
        tag = element.tag
        if tag in BLOCKS:
            self._finish(element.getparent())
            self._mark = _mark(tag, self._mark)
        elif tag == "br":
            self._break(element)
        self._links += tag == "a"
        if tag != "tr" or not _is_plain_row(element):
            self._add(element.text)

    def _leave(self, element: Element) -> None:
        self._links -= element.tag == "a"
        if element.tag in BLOCKS:
            self._finish(element)
            self._mark = _mark_around(element)
        self._add(element.tail)

    def _took_row(self, element: Element) -> bool:
        """A table row of plain cells becomes one line."""
        if element.tag != "tr" or not _is_plain_row(element):
            return False
        for line_break in element.iter("br"):
            line_break.tail = " " + (line_break.tail or "")
        cells = [tidy(cell.text_content()) for cell in element]
        self._pieces, self._mark = [" | ".join(filter(None, cells))], ITEM
        self._linked = sum(len(tidy(link.text_content())) for link in element.iter("a"))
        return True

    def _break(self, element: Element) -> None:
        """Two line breaks in a row end a paragraph, one is a space."""
        before = element.getprevious()
        if before is not None and before.tag == "br" and not (before.tail or "").strip():
            self._finish(element.getparent())
        else:
            self._add(" ")

    def _add(self, text: str | None) -> None:
        if text:
            self._pieces.append(text)
            self._linked += len(text.strip()) if self._links else 0

    def _finish(self, holder: Element) -> None:
        text = tidy("".join(self._pieces))
        if text and holder is not None:
            level = self._mark.count("#")
            block = heading(text, level) if level else Block(text, self._mark)
            self.seen.append(Seen(block, level, holder.tag, holder.getparent(), self._linked / len(text)))
        self._pieces, self._linked = [], 0


def _mark(tag: str, around: str) -> str:
    """The mark inside an element: headings, list items and definitions set one, other blocks keep it."""
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return "#" * int(tag[1])
    return ITEM if tag in ("li", "dd") else PARAGRAPH if tag in ("ul", "ol", "table", "dt") else around


def _mark_around(element: Element) -> str:
    """The mark that holds after an element, given by the nearest block around it that sets one."""
    for around in element.iterancestors():
        if around.tag in ("li", "dd"):
            return ITEM
        if around.tag in ("ul", "ol", "table", "body"):
            break
        if around.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            return _mark(around.tag, PARAGRAPH)
    return PARAGRAPH


def _is_plain_row(row: Element) -> bool:
    """Two or more cells without lists, headings or several paragraphs: data, not layout."""
    if len(row) < 2 or any(cell.tag not in ("td", "th") for cell in row):
        return False
    for cell in row:
        inside = [part.tag for part in cell.iter() if part is not cell and part.tag in BLOCKS]
        if len(inside) > 1 or (inside and inside[0] not in ("p", "div")):
            return False
    return True


def _inside_article(element: Element) -> bool:
    return any(around.tag in ("article", "main") for around in element.iterancestors())
