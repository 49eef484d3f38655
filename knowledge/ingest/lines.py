"""Lines to paragraphs: which line breaks the writer meant, and how a broken line is put together again.

Plain text rarely says whether a line ended because the thought did or because the page did. When in doubt lines are
joined: a sentence cut in two cannot be quoted, two paragraphs run together can.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import groupby

from knowledge.ingest.prose import ITEM, PARAGRAPH, Block, heading, tidied

LONGEST_WRAPPED = 120
"""Longer lines were not wrapped by an editor, in characters."""
SHORTEST_WRAP = 60
"""No editor wraps earlier than this: where all lines are shorter, their ends are meant."""

_BULLET = re.compile(r"\s*[-*+•‣▪●◦·\uf0b7\uf0a7\x7f]\s+(?=\S)")
_NUMBER = re.compile(r"\s*(\d{1,3}[.)]|[a-z]\))\s+(?=\S)")
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
_RULE = re.compile(r"\s*([-=_*~#])(\s*\1){2,}\s*")
_ENDS_SENTENCE = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_WORD = re.compile(r"\w+(?:-\w+)*")
_BROKEN_WORD = re.compile(r"(\w+(?:-\w+)*)[-\u2010]$")
_SUSPENDED = frozenset({"and", "bzw", "en", "et", "of", "og", "och", "oder", "or", "ou", "sowie", "to", "und"})
"""Words after which a hyphen was left hanging on purpose: "Kunst- und Kulturgut"."""


def paragraphs(text: str) -> list[Block]:
    """The blocks of a plain text: paragraphs, list items, headings marked with "#"."""
    lines = re.split(r"\n|[\v\f\x85\u2028]", text.replace("\u2029", "\n\n"))
    width = _wrap_width(lines)
    words = vocabulary(text)
    return tidied(block for chunk in _chunks(lines) for block in _blocks(chunk, width, words))


def is_title(line: str, following: str | None) -> bool:
    """Whether a text's first line is its title: short, no full stop, more text below, and not simply wrapped."""
    line = line.strip()
    if following is None or len(line) > LONGEST_WRAPPED or line.endswith(".") or _mark(line, may_number=True):
        return False
    after = following.strip()
    if not after or len(after) > LONGEST_WRAPPED:
        return True
    room = max(len(after), SHORTEST_WRAP) - len(line)
    return _opens(after) and room > len(after.split()[0])


def vocabulary(text: str) -> set[str]:
    """The words of a text, in lower case: hyphenated ones both whole and in their parts."""
    whole = {word.lower() for word in _WORD.findall(text)}
    return whole.union(*(word.split("-") for word in whole if "-" in word))


def join(lines: Iterable[str], words: Container[str], *, typeset: bool = False) -> str:
    """Wrapped lines as one. `typeset` says the hyphens at line ends were set by a program that breaks words."""
    pieces: list[str] = []
    for line in map(str.strip, lines):
        if pieces and line:
            pieces[-1] = _seam(pieces[-1], line, words, typeset)
        pieces.append(line)
    return "".join(pieces)


def _seam(line: str, following: str, words: Container[str], typeset: bool) -> str:
    """The line as it reads directly before the following one: with a space, with its hyphen, or without it."""
    if line.endswith("\u00ad"):
        return line[:-1]
    broken = _BROKEN_WORD.search(line[-200:])
    rest = _WORD.match(following)
    if not broken or not rest:
        return line if re.search(r"\d–$", line) and following[:1].isdigit() else line + " "
    head, tail = broken.group(1).lower(), rest.group().lower()
    if not following[0].islower() or not line[-2].islower():
        return line
    if head + tail in words:
        return line[:-1]
    if tail in _SUSPENDED:
        return line + " "
    return line[:-1] if typeset and f"{head}-{tail}" not in words and "-" not in head else line


def _chunks(lines: Iterable[str]) -> Iterator[list[str]]:
    """The lines between blank lines and drawn rules."""
    for holds_text, chunk in groupby(lines, key=lambda line: bool(line.strip()) and not _RULE.fullmatch(line)):
        if holds_text:
            yield list(chunk)


def _wrap_width(lines: Sequence[str]) -> int | None:
    """The width an editor wrapped these lines to, or None when each line is a paragraph."""
    wrapped = [len(line) for line in lines if len(line) <= LONGEST_WRAPPED]
    if sum(wrapped) * 2 < sum(map(len, lines)):
        return None
    return max([SHORTEST_WRAP, *wrapped])


def _blocks(chunk: Sequence[str], width: int | None, words: Container[str]) -> Iterator[Block]:
    """The blocks in one chunk of lines."""
    numbered = bool(_NUMBER.match(chunk[0]))
    mark, group = PARAGRAPH, [""]
    before = ""
    for line in chunk:
        found = _mark(line, numbered or not before or bool(_ENDS_SENTENCE.search(before)))
        if found or (before and _ends_paragraph(before, line, width, mark)):
            yield _block(mark, join(group, words))
            mark, group = found[0] if found else PARAGRAPH, []
        group.append(line[found[1] :] if found else line)
        before = line.rstrip()
    yield _block(mark, join(group, words))


def _block(mark: str, text: str) -> Block:
    return heading(text, len(mark)) if mark.startswith("#") else Block(text, mark)


def _mark(line: str, may_number: bool) -> tuple[str, int] | None:
    """The Markdown mark a line begins with and where its text starts. A wrapped "12. Juni" is no list item."""
    if found := _HASHES.match(line):
        return found.group(1), found.end()
    if found := _BULLET.match(line):
        return ITEM, found.end()
    found = _NUMBER.match(line) if may_number else None
    return (found.group(1) + " ", found.end()) if found else None


def _ends_paragraph(line: str, following: str, width: int | None, mark: str) -> bool:
    """Whether the break between two lines was meant."""
    if width is None or mark.startswith("#"):
        return True
    if mark == PARAGRAPH and following[:1].isspace() and not line[:1].isspace():
        return True
    if not _opens(following.strip()) or line.endswith(","):
        return False
    return len(line) < (0.75 if _ENDS_SENTENCE.search(line) else 0.6) * width


def _opens(line: str) -> bool:
    """Whether a line may begin a sentence."""
    return not line[:1].islower()
