"""Files against the store: a pure plan first, then its application. A moderator's later edit is never overwritten."""

import hashlib
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection

from knowledge.errors import CorpusError
from knowledge.frontmatter import parse, render
from knowledge.model import Entry, Scope, Status
from knowledge.review import Review
from knowledge.store import Store
from knowledge.store.entries import digests, set_base

CORPUS = Path(__file__).parent / "corpus"
"""The curated entries that come with Docent."""

Step = Literal["create", "update", "same", "conflict"]


@dataclass(frozen=True)
class Known:
    """What the store holds of an entry: the digest of its current version, and of the file it last came from.

    `elsewhere` says that it belongs to another server than the one the files are for, or to all.
    """

    digest: str
    base: str | None
    status: Status = "live"
    elsewhere: bool = False


@dataclass(frozen=True)
class Plan:
    """What a set of files would change, entry by entry; `merged` are the ids that live on as an alias of another."""

    create: tuple[Entry, ...] = ()
    update: tuple[Entry, ...] = ()
    same: tuple[Entry, ...] = ()
    conflict: tuple[Entry, ...] = ()
    merged: tuple[str, ...] = ()


def decide(entry: Entry, known: Known | None) -> Step:
    """One file against the store.

    A file that has not changed since it was last read leaves the store alone, whatever happened there since; a file
    and an entry that both changed are a conflict, and the store keeps what it has; so does it when the id belongs to
    an entry that is not for the same readers.
    """
    if known is None:
        return "create"
    if known.elsewhere:
        return "conflict"
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
    _check_aliases([entry for found in steps.values() for entry in found], seen)
    merged = tuple(_merged(steps["create"] + steps["update"], known))
    return Plan(**{step: tuple(found) for step, found in steps.items()}, merged=merged)


def _check_aliases(entries: Iterable[Entry], ids: Container[str]) -> None:
    """An alias is the id of no file, and leads to one entry. Raises CorpusError."""
    taken: dict[str, str] = {}
    for entry in entries:
        for alias in entry.aliases:
            if alias in ids:
                raise CorpusError(f"'{alias}' is both a file and an alias of '{entry.id}'; delete one of the two.")
            if taken.setdefault(alias, entry.id) != entry.id:
                raise CorpusError(f"'{taken[alias]}' and '{entry.id}' both have the alias '{alias}'; leave it to one.")


def _merged(entries: Iterable[Entry], known: Mapping[str, Known]) -> Iterator[str]:
    """Live entries that are an alias of another now, and that nobody has edited since they were read from a file."""
    for alias in dict.fromkeys(alias for entry in entries for alias in entry.aliases):
        former = known.get(alias)
        if former and former.status == "live" and former.digest == former.base and not former.elsewhere:
            yield alias


def known_entries(store: Store, server: str | None = None) -> dict[str, Known]:
    """What the store holds, in the form `plan` compares files with that are for one server, or for all."""
    with store.database.reading() as connection:
        return _known(connection, server)


def _known(connection: Connection, server: str | None) -> dict[str, Known]:
    return {
        entry_id: Known(digest, base, status, elsewhere=of != server)
        for entry_id, digest, base, status, of in digests(connection)
    }


def apply(store: Store, entries: Sequence[Entry], actor: str, reason: str, server: str | None = None) -> Plan:
    """Plan and publish in one transaction: what is decided on cannot change meanwhile, and an error leaves no trace."""
    if store.database.read_only:
        decided = plan(entries, known_entries(store, server))
        if not (decided.create or decided.update):
            return decided
    with store.database.transaction() as connection:
        known = _known(connection, server)
        decided = plan(entries, known)
        changed = [*decided.create, *decided.update]
        review = Review(store, actor)
        review.publish_within(connection, changed, reason, server=server, from_file=True)
        for former in decided.merged:
            review.retire_within(connection, former, "merged into another entry", Scope(server=server))
        for entry in decided.same:
            if known[entry.id].digest == entry.digest:
                set_base(connection, entry.id, entry.digest)
    return decided


def read_folder(folder: Path) -> list[Entry]:
    """Every corpus file below a folder, ordered by path."""
    return [parse(_text(path), path.name) for path in sorted(folder.rglob("*.md"))]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path.name}: cannot be read; save it as UTF-8 text.") from error


def seed(store: Store, folder: Path = CORPUS) -> Plan | None:
    """Bring the corpus that comes with Docent into the store; None when its files are those of last time."""
    digest = _folder_digest(folder)
    if store.fact("corpus") == digest or store.database.read_only:
        return None
    applied = apply(store, read_folder(folder), actor="docent", reason="the corpus that comes with Docent")
    store.note("corpus", digest)
    return applied


def export(store: Store, folder: Path, server: str | None = None) -> int:
    """Write every live entry of a server, or hub-wide, to `folder`/<topic>/<id>.md; returns how many.

    Raises CorpusError when the folder cannot be written.
    """
    every = store.entries.all(Scope(server=server), translations=True)
    stored = [item for item in every if item.server == server]
    try:
        for item in stored:
            path = folder / _folder_name(item.entry.topic) / f"{item.entry.id}.md"
            for former in folder.glob(f"*/{item.entry.id}.md"):
                former.unlink()  # of an earlier export, when the entry had another topic
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(render(item.entry), encoding="utf-8")
    except OSError as error:
        raise CorpusError(f"The folder {folder} cannot be written; choose another to export to.") from error
    return len(stored)


def _folder_name(topic: str) -> str:
    """A topic as the name of a folder, never one that leads elsewhere."""
    return "".join(letter if letter.isalnum() or letter in "-_ " else "-" for letter in topic[:60]).strip() or "other"


def _folder_digest(folder: Path) -> str:
    """One digest over all files: reading bytes costs a fraction of parsing them."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.md")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
