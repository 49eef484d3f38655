"""An entry from what somebody wrote in a form, on Discord or in a terminal. Wrong input is one plain sentence."""

import hashlib
import re
from collections.abc import Callable, Collection
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from pydantic import ValidationError

from knowledge.errors import CorpusError
from knowledge.language import detect
from knowledge.model import UNDETERMINED, Entry, Source, entry_id, slug

REVIEW_AFTER = timedelta(days=365)
"""When nobody says when to look at an entry again, a year is soon enough to notice that it aged."""
TOPIC = "contributed"

_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_YEAR_FIRST = re.compile(r"(\d{4})[./ -]+(\d{1,2})[./ -]+(\d{1,2})\.?")
_DAY_FIRST = re.compile(r"(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})\.?")


def written(
    title: str,
    text: str,
    source: str,
    *,
    server: str | None,
    taken: Callable[[str], bool],
    **fields: Any,
) -> Entry:
    """A new entry; `source` is its title, its web address, or both in one line, `taken` says that an id is in use.

    Other fields of an entry, and `rights` of its source, may be given; one that is None counts as not given. Raises
    CorpusError for what cannot stand.
    """
    given = {name: value for name, value in fields.items() if value is not None}
    rights = given.pop("rights", None)
    given.setdefault("language", language_or_english(text))
    given.setdefault("topic", TOPIC)
    given.setdefault("review_by", today() + REVIEW_AFTER)
    named = {"id": new_id(title, server, taken), "title": title, "text": text, "reviewed": today()}
    return checked(named | given | {"source": source_of(source, title, rights)})


def rewritten(
    entry: Entry,
    *,
    source: str | None = None,
    rights: str | None = None,
    emptied: Collection[str] = (),
    **fields: Any,
) -> Entry:
    """An entry with some of its fields changed; what is None stays, unless it is named as `emptied`.

    Raises CorpusError for what cannot stand.
    """
    given = {name: value for name, value in fields.items() if value is not None} | dict.fromkeys(emptied)
    kept = entry.source
    if source is not None and source.strip() != source_line(entry.source):
        kept = _moved(kept, source_of(source, entry.title, kept.rights))
    if rights is not None:
        kept = kept.model_copy(update={"rights": rights.strip() or None})
    if given.get("text", entry.text).strip() != entry.text:
        given.setdefault("wording", "own")  # the source's own words no longer
    changed = checked(entry.model_dump() | given | {"source": kept})
    return changed if changed == entry else changed.model_copy(update={"reviewed": today()})


def checked(fields: dict[str, Any]) -> Entry:
    """The entry with these fields. Raises CorpusError naming the first that cannot stand."""
    try:
        return Entry.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0]).replace("_", " ") if first["loc"] else "entry"
        raise _wrong(field, first) from error


def source_of(line: str, title: str, rights: str | None = None) -> Source:
    """The source somebody named in one line: a title, an address, or both. Raises CorpusError for an empty line."""
    found = _ADDRESS.search(line)
    words = " ".join(_ADDRESS.sub(" ", line).split()).strip(" ,;:()<>–-")
    if not words and not found:
        raise CorpusError("Say where this comes from: the title of the source, its web address, or both.")
    address = _without_stop(found.group()) if found else None
    fields = {"title": (words or title)[:300], "url": address, "rights": (rights or "").strip() or None}
    try:
        return Source.model_validate(fields)
    except ValidationError as error:
        raise CorpusError(
            "Check the source: give a title, a web address that begins with https://, or both."
        ) from error


def _moved(before: Source, after: Source) -> Source:
    """A source of which only the title or only the address was changed is the same one: its other fields stay."""
    if before.title == after.title or (after.url and before.url == after.url):
        return before.model_copy(update={"title": after.title, "url": after.url, "own": before.own and not after.url})
    return after


def _without_stop(address: str) -> str:
    """An address without the punctuation of the sentence it stood in."""
    address = address.rstrip(".,;")
    return address[:-1].rstrip(".,;") if address.endswith(")") and "(" not in address else address


def source_line(source: Source) -> str:
    """A source as somebody would type it."""
    return f"{source.title} {source.url}" if source.url else source.title


def day(words: str | None) -> date | None:
    """A day as people write it in Europe, 2027-03-01 or 1.3.2027; None for nothing. Raises CorpusError."""
    typed = (words or "").strip()
    if not typed:
        return None
    iso, local = _YEAR_FIRST.fullmatch(typed), _DAY_FIRST.fullmatch(typed)
    numbers = iso.groups() if iso else tuple(reversed(local.groups())) if local else ()
    try:
        year, month, number = map(int, numbers)
        return date(year, month, number)
    except ValueError as error:
        raise CorpusError("'{typed}' is no date; write it as 2027-03-01 or 1.3.2027.", typed=typed[:40]) from error


def language_or_english(text: str) -> str:
    """The language a text seems to be written in; English when there is too little to tell."""
    found = detect(text)
    return "en" if found == UNDETERMINED else found


def today() -> date:
    """The day it is, by UTC."""
    return datetime.now(UTC).date()


def new_id(title: str, server: str | None, taken: Callable[[str], bool]) -> str:
    """An id made from a title that is not in use.

    That of a server's own entry is salted with the server, so that it tells nobody else what a server keeps.
    """
    name = slug(title) or entry_id(f"{title} ")
    if server is not None:
        name = f"{name}-{hashlib.sha256(f'{server}:{title}'.encode()).hexdigest()[:8]}"
    candidates = (f"{name}-{number}" if number > 1 else name for number in count(1))
    return next(candidate for candidate in candidates if not taken(candidate))


def _wrong(field: str, error: Any) -> CorpusError:
    """What to do about a field that pydantic refused."""
    limits = error.get("ctx") or {}
    if error["type"] in ("string_too_long", "too_long"):
        return CorpusError(
            "Check the {field}: it may have at most {most} characters.", field=field, most=limits["max_length"]
        )
    if error["type"] in ("string_too_short", "too_short") or "empty" in error["msg"]:
        return CorpusError("Check the {field}: it is empty, so write something.", field=field)
    return CorpusError(
        "Check the {field}: it cannot be used as it is; compare it with that of another entry.", field=field
    )
