"""Bytes to text, for the kinds of file that are nothing but text."""

import codecs

from knowledge.ingest import refusals
from knowledge.ingest.imported import MAX_CHARACTERS

MAX_CONTROL_SHARE = 0.02
"""A text with more control characters than this is a binary file under a wrong name."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WHITE = "\t\n\v\f\r\x85"
_CONTROLS = dict.fromkeys(ord(mark) for mark in map(chr, [*range(32), *range(127, 160)]) if mark not in _WHITE)


def decode(data: bytes, name: str) -> str:
    """The text, with "\\n" line ends: UTF-8, or what its byte order mark says, else Windows Western European.

    Raises ImportRefused for bytes that are not text.
    """
    text = _decoded(data, name)
    if "\0" in text or len(text) - len(text.translate(_CONTROLS)) > MAX_CONTROL_SHARE * len(text):
        raise refusals.mismatched(name, "a text file", "a binary file")
    if not text.strip():
        raise refusals.empty(name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def decode_one(data: bytes, name: str) -> str:
    """The same for a file that is one entry, which holds only so much. Raises ImportRefused."""
    text = decode(data, name)
    if len(text) > MAX_CHARACTERS:
        raise refusals.too_long(name, MAX_CHARACTERS)
    return text


def marked_encoding(data: bytes) -> str | None:
    """The encoding a byte order mark announces."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _decoded(data: bytes, name: str) -> str:
    encoding = marked_encoding(data)
    try:
        return data.decode(encoding or "utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        if encoding:
            raise refusals.damaged(name) from error
        return data.decode("cp1252", errors="replace")
