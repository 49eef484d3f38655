"""Plain text: a title on the first line, a line that says where it is from, paragraphs."""

import re

from knowledge.ingest.encoding import decode_one
from knowledge.ingest.imported import address, imported
from knowledge.ingest.lines import is_title, paragraphs
from knowledge.ingest.prose import below, markdown, tidy
from knowledge.ingest.signature import check_text
from knowledge.model import Entry

SOURCE_LINES = 5
"""How far from the top or the bottom, in lines that hold text, a source line is looked for."""

_SOURCE = re.compile(r"(?:source|url|link|quelle|fonte|fuente|bron|kilde|källa|źródło)\s*[:=]\s*<?(\S+?)>?", re.I)


def read(data: bytes, name: str) -> list[Entry]:
    """The one entry of a plain text file. Raises ImportRefused."""
    check_text(data, name)
    lines = decode_one(data, name).split("\n")
    url = _take_source(lines)
    filled = [number for number, line in enumerate(lines) if line.strip()]
    title = _take_title(lines, filled[0]) if filled else ""
    blocks = paragraphs("\n".join(lines))
    if not title and len(blocks) > 1 and blocks[0].is_heading:
        title = blocks[0].text
    return [imported(name, markdown(below(title, blocks)), title=title, url=url)]


def _take_source(lines: list[str]) -> str:
    """The address on a line such as "Source: https://...", which is then taken out."""
    filled = [number for number, line in enumerate(lines) if line.strip()]
    for number in [*filled[:SOURCE_LINES], *filled[-SOURCE_LINES:]]:
        found = _SOURCE.fullmatch(lines[number].strip())
        if found and len(filled) > 1 and (url := address(found.group(1))):
            del lines[number]
            return url
    return ""


def _take_title(lines: list[str], first: int) -> str:
    """The first line when it is a title, which is then taken out."""
    more = any(line.strip() for line in lines[first + 1 :])
    if not is_title(lines[first], lines[first + 1] if more else None):
        return ""
    return tidy(lines.pop(first))
