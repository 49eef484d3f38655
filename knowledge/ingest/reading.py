"""What reading a file gives: its entries, and a note of what in it nobody looking at the document would see."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Annotated

from pydantic import Field, StringConstraints

from knowledge.ingest.imported import shortened
from knowledge.ingest.prose import tidy
from knowledge.model import Entry, Record

MAX_EXCERPT = 200
"""In characters: enough to see what somebody tried to slip in."""
MAX_EXCERPTS = 20

_TAGS = re.compile("[\U000e0020-\U000e007e]{8,}")
"""Unicode's tag characters spell ASCII that no font shows; the few in an emoji flag are shorter."""

Excerpt = Annotated[str, StringConstraints(min_length=1, max_length=MAX_EXCERPT)]


class Reading(Record):
    """The entries a file holds; `hidden` are excerpts of text that was left out because it is not to be seen."""

    entries: tuple[Entry, ...]
    hidden: Annotated[tuple[Excerpt, ...], Field(max_length=MAX_EXCERPTS)] = ()


class Answer(Record):
    """What the process that reads a file says: a reading, or the sentence that refuses the file, with its values."""

    reading: Reading | None = None
    refused: str | None = None
    values: Mapping[str, str | int] = {}


def excerpts(texts: Iterable[str]) -> tuple[str, ...]:
    """The first hidden texts, each once and short enough to be shown."""
    tidied = (shortened(tidy(text), MAX_EXCERPT) for text in texts)
    return tuple(islice(dict.fromkeys(filter(None, tidied)), MAX_EXCERPTS))


def smuggled(text: str) -> Iterator[str]:
    """What is spelled in tag characters, as the letters they stand for."""
    for found in _TAGS.findall(text):
        yield "".join(chr(ord(tag) - 0xE0000) for tag in found)
