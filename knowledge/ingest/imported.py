"""What an imported file becomes: an entry whose words are the source's own, with whatever the file says of itself."""

import re
from pathlib import PurePath

from knowledge.ingest import refusals
from knowledge.ingest.prose import tidy
from knowledge.model import UNDETERMINED, Entry, Source, entry_id

MAX_CHARACTERS = 2_000_000
MAX_ENTRIES = 100_000
"""The most rows of one file; at their smallest, 20 MiB would hold a million."""
MAX_TITLE = 200
TOPIC = "imported"

_ADDRESS = re.compile(r"https?://[^\s<>\"\x00-\x20\x7f-\xa0]{1,1990}", re.IGNORECASE)
_ISO_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?(?=$|[T ])")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=$|[-_])")


def imported(  # noqa: PLR0913  each is one thing a file may say of itself
    name: str,
    text: str,
    *,
    title: str = "",
    key: str = "",
    url: str = "",
    publisher: str = "",
    published: str = "",
    language: str = "",
    topic: str = "",
) -> Entry:
    """The entry for `text` (Markdown) from the file `name`. What a file declares badly counts as not declared.

    `key` is the entry's name inside the file, when the file holds several. Raises ImportRefused when there is no
    text or more than an entry may hold.
    """
    if not text:
        raise refusals.no_text(name)
    if len(text) > MAX_CHARACTERS:
        raise refusals.too_long(name, MAX_CHARACTERS)
    line = shortened(tidy(title)) or readable(name)
    web = address(url)
    return Entry(
        id=entry_id(key or PurePath(name).stem),
        title=line,
        topic=shortened(tidy(topic)) or TOPIC,
        language=_language(language),
        wording="verbatim",
        source=Source(
            title=line,
            url=web,
            file=None if web else shortened(name, 300),
            publisher=shortened(tidy(publisher)) or None,
            published=_published(published),
        ),
        text=text,
    )


def readable(name: str) -> str:
    """A file's name as a title: no ending, spaces for dashes and underscores, a capital first."""
    words = " ".join(re.split(r"[\s_-]+", PurePath(name).stem)).strip() or name
    return shortened(words[:1].upper() + words[1:])


def shortened(text: str, limit: int = MAX_TITLE) -> str:
    """At most `limit` characters, cut between words where there are any, with an ellipsis for the rest."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    return (head.rsplit(" ", 1)[0] or head).rstrip(" ,;:") + "…"


def address(url: str) -> str | None:
    """A web address as it stands, or None when it is not one a reader could follow."""
    trimmed = tidy(url)
    if not _ADDRESS.fullmatch(trimmed):
        return None
    scheme, rest = trimmed.split(":", 1)
    return f"{scheme.lower()}:{rest}"


def _language(tag: str) -> str:
    """The primary subtag: "de" of "de-AT"."""
    found = _LANGUAGE.match(tag.strip())
    return found.group().lower() if found else UNDETERMINED


def _published(when: str) -> str | None:
    """The day of a timestamp; any other short wording as it stands."""
    words = tidy(when)
    found = _ISO_DATE.match(words)
    return found.group() if found else shortened(words, 60) or None
