"""Tables in CSV: a header that names the columns, then one entry a row."""

import csv
import re
from collections.abc import Iterator

from knowledge.ingest import refusals
from knowledge.ingest.encoding import decode
from knowledge.ingest.imported import MAX_ENTRIES, imported, shortened
from knowledge.ingest.lines import paragraphs
from knowledge.ingest.passages import TITLE_FROM_TEXT
from knowledge.ingest.prose import ITEM, Block, markdown, tidied, tidy
from knowledge.ingest.signature import check_rows
from knowledge.model import Entry

DELIMITERS = ",;\t"
MAX_COLUMNS = 200
MAX_COLUMN_NAME = 80
"""A longer cell in the first row is data, in characters."""

COLUMNS = {
    "id": ("id", "key", "identifier"),
    "title": ("title", "name", "heading", "titel", "titre", "titolo", "título"),
    "text": ("text", "body", "content", "description", "abstract", "summary"),
    "url": ("url", "link", "website", "web", "source", "source url", "source_url"),
    "language": ("language", "lang", "sprache", "langue"),
    "publisher": ("publisher", "organisation", "organization", "institution"),
    "published": ("published", "date", "year", "publication date"),
    "topic": ("topic", "theme", "category", "subject"),
}
"""The names a column may have, the plainest first. The first that fits wins; other columns are read as text."""

_DATA = re.compile(r"[\d.,\s%€$£-]+|https?://.*", re.IGNORECASE | re.DOTALL)


def read(data: bytes, name: str) -> list[Entry]:
    """One entry a row that is not empty. Raises ImportRefused naming the first row that is not in order."""
    check_rows(data, name)
    rows = _rows(decode(data, name), name)
    header = _header(next(rows, (0, []))[1], name)
    places = _places(header)
    entries: dict[str, Entry] = {}
    for number, row in rows:
        if len(row) > len(header) and any(map(tidy, row[len(header) :])):
            raise refusals.bad_row(name, number, f"it has {len(row)} cells where the header names {len(header)}")
        entry = _entry(row + [""] * len(header), header, places, name, number)
        if entry.id in entries:
            raise refusals.bad_row(name, number, "give it an id that no other row has")
        if len(entries) == MAX_ENTRIES:
            raise refusals.too_many_rows(name, MAX_ENTRIES)
        entries[entry.id] = entry
    if not entries:
        raise refusals.no_text(name)
    return list(entries.values())


def _rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold something, numbered from 1 as a spreadsheet shows them."""
    reader = csv.reader((line + "\n" for line in text.split("\n")), delimiter=_delimiter(text), strict=True)
    number = 0
    while True:
        number += 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            raise refusals.bad_row(name, number, "check its quotation marks and the length of its cells") from error
        if row is None:
            return
        if any(map(tidy, row)):
            yield number, row


def _delimiter(text: str) -> str:
    """What most often stands between the cells of the first line."""
    first = text.lstrip().split("\n", 1)[0]
    return max(DELIMITERS, key=first.count)


def _header(row: list[str], name: str) -> list[str]:
    """The names of the columns; one without a name is called by its place."""
    header = [tidy(cell) for cell in row]
    if any(len(cell) > MAX_COLUMN_NAME or _DATA.fullmatch(cell) for cell in header):
        raise refusals.no_header(name)
    if not any(header):
        raise refusals.no_header(name)
    if len(header) > MAX_COLUMNS:
        raise refusals.bad_row(name, 1, f"keep at most {MAX_COLUMNS} columns")
    return [cell or f"Column {place}" for place, cell in enumerate(header, 1)]


def _places(header: list[str]) -> dict[str, int]:
    """Where each known column stands."""
    names = [cell.casefold() for cell in header]
    found = {field: [names.index(name) for name in known if name in names] for field, known in COLUMNS.items()}
    return {field: places[0] for field, places in found.items() if places}


def _entry(row: list[str], header: list[str], places: dict[str, int], name: str, number: int) -> Entry:
    def known(field: str) -> str:
        return tidy(row[places[field]]) if field in places else ""

    text = _text(row, header, places)
    if not text:
        raise refusals.bad_row(name, number, "add its text or remove it")
    stem = name.rsplit(".", 1)[0]
    return imported(
        name,
        text,
        key=known("id") or f"{stem}-{number}",
        title=known("title") or shortened(tidy(text), TITLE_FROM_TEXT),
        url=known("url"),
        language=known("language"),
        publisher=known("publisher"),
        published=known("published"),
        topic=known("topic"),
    )


def _text(row: list[str], header: list[str], places: dict[str, int]) -> str:
    """The text column; without one, the cells that say more than where the entry belongs, each with its name."""
    if "text" in places:
        return markdown(paragraphs(row[places["text"]]))
    used = {places[field] for field in places if field in ("id", "language")}
    cells = [(place, tidy(cell)) for place, cell in enumerate(row[: len(header)]) if place not in used]
    return markdown(tidied(Block(f"{header[place]}: {cell}", ITEM) for place, cell in cells if cell))
