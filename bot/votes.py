"""What votes on answers tell moderators: which entries did not help, and why."""

from collections.abc import Iterator

from bot.i18n import say
from bot.render import cut, escape
from knowledge.store import Store

SHOWN = 5
"""Entries that are named; the gap board shows as many."""


def unhelpful_lines(store: Store, server: str, language: str, *, is_hub: bool) -> list[str]:
    """Entries whose answers did not help, the most often first; the hub hears of every server, in numbers alone."""
    return list(_lines(store, server, language, is_hub=is_hub))


def _lines(store: Store, server: str, language: str, *, is_hub: bool) -> Iterator[str]:
    found = store.votes.unhelpful(server, everywhere=is_hub)
    titles = {stored.entry.id: stored for stored in store.entries.whatever(list(found))}
    keeps = (server, None) if is_hub else (server,)
    theirs = {
        name: why for name, why in found.items() if name in titles and _may_see(titles[name].server, keeps, is_hub)
    }
    if theirs:
        yield say(language, "votes-title")
    for name, reasons in list(theirs.items())[:SHOWN]:
        why = ", ".join(f"{say(language, f'vote-{reason}')}: {count}" for reason, count in reasons.most_common())
        yield f"• {escape(cut(titles[name].entry.title, 100))} `{name}` · {why}"


def _may_see(owner: str | None, keeps: tuple[str | None, ...], is_hub: bool) -> bool:
    """A server hears of hub-wide entries too, since its people asked there; the hub of no other server's own."""
    return owner in keeps or (owner is None and not is_hub)
