"""Web pages saved as files: the article's own words, and what the page says of itself.

trafilatura judges which blocks of a page are its article, and page.py supplies their words. A judge that leaves out
too much (it does on short pages) is overruled: better a line of the page's furniture than a lost paragraph.
"""

import logging
import re
from collections.abc import Sequence
from copy import deepcopy

from trafilatura import extract

from knowledge.ingest.encoding import marked_encoding
from knowledge.ingest.imported import imported
from knowledge.ingest.page import Element, Seen, article, blocks, parse
from knowledge.ingest.prose import below, markdown, tidy
from knowledge.ingest.reading import Reading, excerpts, smuggled
from knowledge.ingest.signature import check_page
from knowledge.model import Entry

SMALL_PAGE = 1_500
"""A page with less text than this, in characters, has too little for the judge to go by."""
LEAST_KEPT = 0.6
"""The share of a page's running text the judge must keep to be believed."""
MAX_WEIGHT = 40_000
"""Elements and attributes above which the judge takes minutes, so it is not asked."""

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE)
_PLAIN_CODEC = re.compile(r"utf-16\w*|windows-\d+|cp\d+|iso-8859-([2-9]|1\d)|koi8-\w|gb\w+|big5|euc-\w+|shift_jis")
"""Not Python's other codecs, some of which run for minutes. ISO-8859-1 means Windows-1252 to every browser."""
_NOT_LETTERS = re.compile(r"\W+")


def read(data: bytes, name: str) -> list[Entry]:
    """The one entry of a web page. Raises ImportRefused."""
    return list(look(data, name).entries)


def look(data: bytes, name: str) -> Reading:
    """The same, with what was left out because it is styled not to be seen."""
    check_page(data, name)
    markup = _decoded(data)
    tree, hidden = parse(markup)
    root = article(tree)
    seen = _chosen(tree, blocks(root))
    title = _title(tree, root)
    text = markdown(below(title, [found.block for found in seen]))
    entry = imported(
        name,
        text,
        title=title,
        url=_attribute(tree, "//link[@rel='canonical']/@href") or _meta(tree, "og:url"),
        publisher=_meta(tree, "og:site_name"),
        published=_meta(tree, "article:published_time", "date", "dc.date", "dcterms.date", "dcterms.issued")
        or _attribute(tree, "//time/@datetime"),
        language=_attribute(tree, "/html/@lang") or _attribute(tree, "/html/@*[name()='xml:lang']"),
    )
    return Reading(entries=(entry,), hidden=excerpts([*hidden, *smuggled(markup)]))


def _decoded(data: bytes) -> str:
    """The markup: as its byte order mark or meta element says, else UTF-8, else Windows Western European."""
    declared = _CHARSET.search(data[:4096])
    said = declared.group(1).decode().lower() if declared else ""
    for encoding in filter(None, (marked_encoding(data), "utf-8", said if _PLAIN_CODEC.fullmatch(said) else "")):
        try:
            return data.decode(encoding).removeprefix("\ufeff")
        except (UnicodeError, LookupError):
            continue
    return data.decode("cp1252", errors="replace")


def _chosen(tree: Element, seen: Sequence[Seen]) -> list[Seen]:
    """The blocks to keep: those of the article and their neighbours, or all that are no menu when in doubt."""
    readable = [found for found in seen if not found.is_menu]
    prose = sum(len(found.block.text) for found in readable if found.is_prose)
    if prose > SMALL_PAGE:
        judged = _judged(tree)
        kept = [found for found in readable if not found.level and _letters(found.block.text) in judged]
        if sum(len(found.block.text) for found in kept if found.is_prose) >= LEAST_KEPT * prose:
            parents = {id(found.parent) for found in kept}
            readable = [found for found in readable if id(found.parent) in parents or found.level]
    return _without_empty_sections(readable)


def _judged(tree: Element) -> str:
    """The letters of what trafilatura takes for the article."""
    if sum(1 + len(element.attrib) for element in tree.iter()) > MAX_WEIGHT:
        return ""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports every page it finds nothing on
    return _letters(extract(deepcopy(tree), favor_recall=True, include_comments=False, output_format="txt") or "")


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub("", text).casefold()


def _without_empty_sections(seen: Sequence[Seen]) -> list[Seen]:
    """Headings with nothing below them, up to the next heading that is not lower, head no text and go."""
    kept: list[Seen] = []
    below = 0  # the level of what was kept last, text being below every heading; 0: nothing yet
    for found in reversed(seen):
        level = found.level or 7
        if level == 7 or level < below:
            kept.append(found)
            below = level
    return kept[::-1]


def _title(tree: Element, root: Element) -> str:
    """The page's name for sharing, else the article's main heading, else the page's; without the site's name."""
    site = _meta(tree, "og:site_name")
    headings = (_text(root, ".//h1"), _text(tree, "//h1"), _text(tree, "//head/title"))
    for title in (_meta(tree, "og:title"), *headings):
        words = re.sub(rf"\s+[|–—-]\s+{re.escape(site)}$", "", title) if site else title
        if words:
            return words
    return ""


def _meta(tree: Element, *names: str) -> str:
    """The content of the first of these meta elements that has one."""
    for name in names:
        for key in ("property", "name", "itemprop"):
            found = tree.xpath(f"//meta[translate(@{key}, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', $low)=$name]/@content",
                               low="abcdefghijklmnopqrstuvwxyz", name=name)  # fmt: skip
            if found and (content := tidy(found[0])):
                return content
    return ""


def _attribute(tree: Element, path: str) -> str:
    found = tree.xpath(path)
    return tidy(found[0]) if found else ""


def _text(tree: Element, path: str) -> str:
    found = tree.xpath(path)
    return tidy(found[0].text_content()) if found else ""
