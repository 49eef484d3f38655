"""What a moderator is shown of a draft before it is published, the same on Discord and in the terminal. Synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.app import Docent
from knowledge.difference import Line, difference
from knowledge.draft import Change, Draft
from knowledge.errors import UnknownEntry
from knowledge.language import detect
from knowledge.model import UNDETERMINED, Entry, Scope, StoredEntry
from knowledge.personal import personal_data
from knowledge.store import Store

if TYPE_CHECKING:
    from index.preview import Consequence, Twin


@dataclass(frozen=True, slots=True)
class Preview:
    """One change of a draft as it would be.

    `before` is the version it was made against, None for a new entry; `meanwhile` is what was changed in the entry
    since then. `language` is what the text seems to be written in when that is not what the draft says. `personal`
    holds pairs of kind and words, `missing` the names of what nobody has stated yet.
    """

    change: Change
    before: Entry | None
    difference: tuple[Line, ...]
    meanwhile: tuple[Line, ...]
    passages: tuple[str, ...]
    language: str | None
    personal: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    twins: tuple[Twin, ...] = ()


def previewed(store: Store, change: Change) -> Preview:
    """One change, without looking for entries like it: no model is loaded."""
    from index.passages import cut

    entry = change.entry
    before = store.entries.version(entry.id, change.base)
    now = present(store, entry.id)
    # A new entry whose id was taken meanwhile gets another when it is published: that one is none of its business.
    moved = now is not None and now.version != change.base and change.action != "create"
    shown = StoredEntry(entry=entry, version=0, status="live", server=None)
    seems = detect(entry.text)
    return Preview(
        change=change,
        before=before,
        difference=tuple(difference(before, entry)),
        meanwhile=tuple(difference(before, now.entry)) if now and moved else (),
        passages=tuple(passage.context for passage in cut(shown)),
        language=seems if seems not in (entry.language, UNDETERMINED) else None,
        personal=tuple(personal_data(entry.text)),
        missing=tuple(_missing(entry)),
    )


def twins(docent: Docent, entry: Entry, server: str | None) -> list[Twin]:
    """Entries that say nearly the same as this one."""
    from index import preview

    return preview.twins(docent.snapshot(), docent.engine, entry, Scope(server=server))


def consequences(docent: Docent, draft: Draft, kept: Sequence[str] = ()) -> list[Consequence]:
    """Which golden questions, and which of those that were kept by consent, a draft would answer differently.

    Those answered from the draft's own entries come first: rarity of words shifts a little with every edit, and with
    it the odd answer elsewhere.
    """
    from index import preview
    from index.pieces import Text

    snapshot = docent.snapshot()
    questions = list(dict.fromkeys([*kept, *preview.golden()]))
    scope, vectors = Scope(server=draft.server), docent.store.vectors
    found = preview.consequences(snapshot, _news(draft), docent.engine, vectors, questions, scope)
    # What people asked is not to outlive the board, in whatever form.
    vectors.forget(docent.engine.fingerprint, [Text("query", question).digest for question in kept])
    names = {change.entry.id for change in draft.changes}
    return sorted(found, key=lambda item: names.isdisjoint(_quoted(item)))


def _quoted(item: Consequence) -> set[str]:
    """The entries quoted in either answer."""
    return {quote.entry for quote in (*item.before.quotes, *item.after.quotes)}


def grouped(docent: Docent, questions: Sequence[str]) -> list[list[int]]:
    """Like questions together, by their positions."""
    from index import preview

    return preview.grouped(docent.engine, questions)


def _news(draft: Draft) -> dict[str, StoredEntry | None]:
    """What a draft would make of its entries, by id; None for one it retires."""
    return {
        change.entry.id: None
        if change.action == "retire"
        else StoredEntry(entry=change.entry, version=change.base + 1, status="live", server=draft.server)
        for change in draft.changes
    }


def present(store: Store, entry_id: str) -> StoredEntry | None:
    """The entry as it is now, live or retired; None when there is none of that id."""
    return next(iter(store.entries.whatever([entry_id])), None)


def changeable(store: Store, entry_id: str, server: str | None) -> StoredEntry:
    """An entry of exactly this server, or hub-wide, live or retired. Raises UnknownEntry."""
    found = present(store, entry_id)
    if found is None or found.server != server:
        raise UnknownEntry(
            "There is no entry '{entry}' here to change; look for it with /corpus find or `docent corpus find`.",
            entry=entry_id,
        )
    return found


def taken(store: Store, entry_id: str) -> bool:
    """Whether an id is in use, or will be when a draft that waits is published."""
    return present(store, entry_id) is not None or entry_id in proposed_ids(store)


def proposed_ids(store: Store) -> set[str]:
    """The ids in drafts that wait."""
    return {change.entry.id for draft in store.drafts.everywhere() for change in draft.changes}


def _missing(entry: Entry) -> list[str]:
    """What nobody has stated of a draft, by the name of the field."""
    stated = {"rights": entry.source.rights, "review-by": entry.review_by, "owner": entry.owner}
    return [name for name, value in stated.items() if not value]
