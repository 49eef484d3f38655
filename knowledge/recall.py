"""Answers that quote what was corrected or withdrawn since: which messages, and what became of their quotes."""

from collections.abc import Iterable
from typing import Literal

from knowledge.model import Entry, Record, StoredEntry
from knowledge.store import Store
from knowledge.store.citations import Citation

Fate = Literal["corrected", "retired"]


class Recalled(Record):
    """A message of the bot that no longer says what the corpus says, with the entries concerned."""

    message: str
    channel: str
    language: str
    entries: tuple[tuple[Entry, Fate], ...]


def recalled(store: Store) -> list[Recalled]:
    """Messages of the last 30 days whose quotes were corrected or withdrawn after they were made."""
    overtaken = store.citations.overtaken()
    names = sorted({citation.entry_id for citation in overtaken})
    present = {stored.entry.id: stored for stored in store.entries.whatever(names)}
    outdated: dict[str, list[Citation]] = {}
    for citation in overtaken:
        if _fate(citation, present[citation.entry_id]) is not None:
            outdated.setdefault(citation.message, []).append(citation)
    return [_recalled(citations, present) for citations in outdated.values()]


def _recalled(citations: list[Citation], present: dict[str, StoredEntry]) -> Recalled:
    first = citations[0]
    fates = dict(_fates(citations, present))
    entries = tuple((present[name].entry, fate) for name, fate in fates.items())
    return Recalled(message=first.message, channel=first.channel, language=first.language, entries=entries)


def _fates(citations: Iterable[Citation], present: dict[str, StoredEntry]) -> Iterable[tuple[str, Fate]]:
    for citation in citations:
        fate = _fate(citation, present[citation.entry_id])
        if fate is not None:
            yield citation.entry_id, fate


def _fate(citation: Citation, stored: StoredEntry) -> Fate | None:
    """What became of a quote; None while the entry still says it."""
    if stored.status == "retired":
        return "retired"
    return None if citation.quote in stored.entry.text else "corrected"
