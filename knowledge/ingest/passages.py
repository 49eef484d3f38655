"""JSON lines: one passage a line, with "id" and "text", and "title", "lang", "url" where known."""

import json
from typing import Any

from knowledge.ingest import refusals
from knowledge.ingest.encoding import decode
from knowledge.ingest.imported import MAX_ENTRIES, imported, shortened
from knowledge.ingest.lines import paragraphs
from knowledge.ingest.prose import markdown, tidy
from knowledge.ingest.signature import check_rows
from knowledge.model import Entry

TITLE_FROM_TEXT = 80
"""How much of the text stands for a missing title, in characters."""


def read(data: bytes, name: str) -> list[Entry]:
    """One entry a line, blank lines aside. Raises ImportRefused naming the first line that is not in order."""
    check_rows(data, name)
    entries: dict[str, Entry] = {}
    for row, line in enumerate(decode(data, name).split("\n"), 1):
        if not line.strip():
            continue
        entry = _entry(_fields(line, name, row), name, row)
        if entry.id in entries:
            raise refusals.bad_row(name, row, "give it an id that no other row has")
        if len(entries) == MAX_ENTRIES:
            raise refusals.too_many_rows(name, MAX_ENTRIES)
        entries[entry.id] = entry
    return list(entries.values())


def _fields(line: str, name: str, row: int) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise refusals.bad_row(name, row, "write one JSON object on each line") from error
    if not isinstance(fields, dict):
        raise refusals.bad_row(name, row, "write one JSON object on each line")
    return fields


def _entry(fields: dict[str, Any], name: str, row: int) -> Entry:
    def known(*keys: str) -> str:
        """The first of these that is given. Numbers count as text, for ids."""
        values = (fields.get(key) for key in keys)
        given = next((value for value in values if value is not None), "")
        if not isinstance(given, (str, int)):
            raise refusals.bad_row(name, row, f'write "{keys[0]}" as text')
        return str(given)

    key, text = tidy(known("id")), markdown(paragraphs(known("text")))
    if not key or not text:
        raise refusals.bad_row(name, row, f'add {"text" if key else "an"} "{"text" if key else "id"}"')
    return imported(
        name,
        text,
        key=key,
        title=known("title") or shortened(tidy(text), TITLE_FROM_TEXT),
        url=known("url"),
        language=known("lang", "language"),
        publisher=known("publisher"),
        published=known("published", "date"),
        topic=known("topic"),
    )
