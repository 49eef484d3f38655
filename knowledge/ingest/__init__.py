"""Files to entries. The front door finds the files, guards it, and turns every failure into one plain sentence.

Nothing is fetched here, nothing is stored, and a file gives either all of its entries or none. Readers are loaded
when the first file of their kind comes, so importing this package loads no parser.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path, PurePath
from typing import cast

from knowledge.errors import DocentError, ImportRefused
from knowledge.ingest import refusals
from knowledge.ingest.reading import Reading
from knowledge.ingest.signature import check
from knowledge.model import Entry

MAX_BYTES = 20 * 2**20
"""The largest file that is read, in bytes."""

READERS = {
    ".csv": "table",
    ".docx": "docx",
    ".htm": "html",
    ".html": "html",
    ".jsonl": "passages",
    ".markdown": "markdown",
    ".md": "markdown",
    ".ndjson": "passages",
    ".pdf": "pdf",
    ".text": "text",
    ".txt": "text",
    ".zip": "archive",
}
"""Which module of this package reads a file, by the file's ending. To add a kind, add a line and a module with
`read(data: bytes, name: str) -> list[Entry]`, or with `look`, which returns a Reading."""

CONFINED = frozenset({"archive", "docx", "html", "pdf"})
"""The readers that unpack or parse, and so are run in a process of their own."""

KINDS = ", ".join(READERS)


def find_files(paths: Sequence[Path]) -> list[Path]:
    """The files to read: files as given, and those of a known kind in the folders given, each once.

    Hidden files, a word processor's lock files and, in folders, zip archives are passed over. Raises ImportRefused
    for a path that does not exist, a file of unknown kind that was named, or when there is nothing to read at all.
    """
    found = list(dict.fromkeys(file for path in paths for file in _files_at(path)))
    if paths and not found:
        raise refusals.nothing_found(", ".join(shown(path) for path in paths), KINDS)
    return found


def read_file(path: Path) -> list[Entry]:
    """The entries a file holds. Raises ImportRefused with one sentence for the person who gave the file."""
    return list(look_into(path).entries)


def look_into(path: Path) -> Reading:
    """The entries a file holds, and what in it nobody would see. Raises ImportRefused as `read_file` does."""
    data, name = _load(path), shown(PurePath(path.name))
    if _reader_name(name) not in CONFINED:
        return look(data, name)
    from knowledge.ingest.sandbox import read_safely

    return read_safely(data, name)


def read_bytes(data: bytes, name: str) -> list[Entry]:
    """The entries in the content of a file called `name`. Raises ImportRefused."""
    return list(look(data, name).entries)


def look(data: bytes, name: str) -> Reading:
    """The entries in the content of a file, and what in it nobody would see; read in this process.

    Raises ImportRefused.
    """
    check_first(data, name)
    with one_sentence(name):
        reader = import_module(f"{__name__}.{_reader_name(name)}")
        if hasattr(reader, "look"):
            return cast(Callable[[bytes, str], Reading], reader.look)(data, name)
        return Reading(entries=tuple(cast(Callable[[bytes, str], list[Entry]], reader.read)(data, name)))


def check_first(data: bytes, name: str) -> None:
    """Refuse what needs no parser to be refused: too large, empty, or plainly of another kind. Raises ImportRefused."""
    kind = _reader_name(name)
    if len(data) > MAX_BYTES:
        raise refusals.too_large(name, MAX_BYTES // 2**20)
    if not data or data.isspace():
        raise refusals.empty(name)
    with one_sentence(name):
        check(kind, data, name)


@contextmanager
def one_sentence(name: str) -> Iterator[None]:
    """Turn whatever goes wrong inside into ImportRefused."""
    try:
        yield
    except ImportRefused:
        raise
    except DocentError as error:
        raise ImportRefused(error.sentence, **error.values) from error
    except MemoryError as error:
        raise refusals.too_much(name) from error
    except Exception as error:  # parsers fail in more ways than they document, up to RecursionError
        raise refusals.damaged(name) from error


def shown(path: PurePath | str) -> str:
    """A path or address as a sentence can hold it: file names may be any bytes, even line breaks."""
    text = str(path).encode("utf-8", "replace").decode()
    return "".join(character if character.isprintable() else "\ufffd" for character in text)


def _files_at(path: Path) -> Iterator[Path]:
    try:
        if path.is_dir():
            yield from _files_below(path)
            return
        exists = path.exists()
    except (OSError, ValueError) as error:
        raise refusals.unreadable(shown(path)) from error
    if not exists:
        raise refusals.missing(shown(path))
    _reader_name(shown(path))
    yield path


def _files_below(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder, onerror=_unlisted):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            kind = READERS.get(PurePath(name).suffix.lower(), "archive")
            if not name.startswith((".", "~$")) and kind != "archive":
                yield Path(here, name)


def _unlisted(error: OSError) -> None:
    raise refusals.unreadable(shown(PurePath(error.filename))) from error


def _reader_name(name: str) -> str:
    try:
        return READERS[PurePath(name).suffix.lower()]
    except KeyError:
        raise refusals.unknown_kind(name, KINDS) from None


def _load(path: Path) -> bytes:
    """The bytes of a file, at most one more than are allowed: enough to refuse it."""
    try:
        if path.is_dir():
            raise refusals.folder(shown(path))
        if not path.is_file() and path.exists():
            raise refusals.unreadable(shown(path))
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise refusals.missing(shown(path)) from error
    except (OSError, ValueError) as error:
        raise refusals.unreadable(shown(path)) from error
