"""Files against the store: a pure plan first, then its application. A moderator's later edit is never overwritten."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from knowledge.errors import CorpusError
from knowledge.frontmatter import parse, render
from knowledge.model import HUB, Entry
from knowledge.review import Review
from knowledge.store import Store
from knowledge.store.entries import digests

CORPUS = Path(__file__).parent / "corpus"
"""The curated entries that come with Docent."""

Step = Literal["create", "update", "same", "conflict"]


@dataclass(frozen=True)
class Known:
    """What the store holds of an entry: the digest of its current version, and of the file it last came from."""

    digest: str
    base: str | None


@dataclass(frozen=True)
class Plan:
    """What a set of files would change, entry by entry."""

    create: tuple[Entry, ...] = ()
    update: tuple[Entry, ...] = ()
    same: tuple[Entry, ...] = ()
    conflict: tuple[Entry, ...] = ()


def decide(entry: Entry, known: Known | None) -> Step:
    """One file against the store.

    A file that has not changed since it was last read leaves the store alone, whatever happened there since; a file
    and an entry that both changed are a conflict, and the store keeps what it has.
    """
    if known is None:
        return "create"
    if entry.digest in (known.digest, known.base):
        return "same"
    return "update" if known.digest == known.base else "conflict"


def plan(entries: Iterable[Entry], known: Mapping[str, Known]) -> Plan:
    """Sort the entries of files by what should happen to them. Raises CorpusError when two share an id."""
    steps: dict[Step, list[Entry]] = {"create": [], "update": [], "same": [], "conflict": []}
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise CorpusError(f"Two files carry the id '{entry.id}'; give one of them another.")
        seen.add(entry.id)
        steps[decide(entry, known.get(entry.id))].append(entry)
    return Plan(**{step: tuple(found) for step, found in steps.items()})


def known_entries(store: Store) -> dict[str, Known]:
    """What the store holds, in the form `plan` compares with."""
    with store.database.reading() as connection:
        return {entry_id: Known(digest, base) for entry_id, digest, base in digests(connection)}


def apply(store: Store, entries: Sequence[Entry], actor: str, reason: str) -> Plan:
    """Plan and publish in one go; everything is published or, on an error, nothing."""
    decided = plan(entries, known_entries(store))
    changed = [*decided.create, *decided.update]
    if changed:
        Review(store, actor).publish(changed, reason, from_file=True)
    return decided


def read_folder(folder: Path) -> list[Entry]:
    """Every corpus file below a folder, ordered by path."""
    return [parse(path.read_text(encoding="utf-8"), path.name) for path in sorted(folder.rglob("*.md"))]


def seed(store: Store, folder: Path = CORPUS) -> Plan | None:
    """Bring the corpus that comes with Docent into the store; None when its files are those of last time."""
    digest = _folder_digest(folder)
    if store.fact("corpus") == digest or store.database.read_only:
        return None
    applied = apply(store, read_folder(folder), actor="docent", reason="the corpus that comes with Docent")
    store.note("corpus", digest)
    return applied


def export(store: Store, folder: Path) -> int:
    """Write every live hub-wide entry to `folder`/<topic>/<id>.md; returns how many. Raises CorpusError."""
    stored = store.entries.all(HUB)
    try:
        for item in stored:
            path = folder / _folder_name(item.entry.topic) / f"{item.entry.id}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(render(item.entry), encoding="utf-8")
    except OSError as error:
        raise CorpusError(f"The folder {folder} cannot be written; choose another to export to.") from error
    return len(stored)


def _folder_name(topic: str) -> str:
    """A topic as the name of a folder, never one that leads elsewhere."""
    return "".join(letter if letter.isalnum() or letter in "-_ " else "-" for letter in topic).strip() or "other"


def _folder_digest(folder: Path) -> str:
    """One digest over all files: reading bytes costs a fraction of parsing them."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.md")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
