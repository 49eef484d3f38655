"""A zip of Markdown files, as the export of a corpus makes one."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from knowledge.ingest import markdown, refusals, shown
from knowledge.ingest.imported import shortened
from knowledge.ingest.signature import check_archive
from knowledge.model import Entry

SUFFIXES = frozenset({".md", ".markdown"})
_ENCRYPTED = 0x1
"""The bit of a member's flags that says so (APPNOTE.TXT of PKWARE, 4.4.4)."""


def read(data: bytes, name: str) -> list[Entry]:
    """The entries of all files in the zip. Raises ImportRefused for anything in it that is not Markdown."""
    check_archive(data, name)
    entries: dict[str, Entry] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in _texts(archive, name):
            for entry in markdown.read(archive.read(member), f"{name}/{_shown(member)}"):
                if entry.id in entries:
                    raise refusals.repeated(name, _shown(member), entry.id)
                entries[entry.id] = entry
    if not entries:
        raise refusals.no_text(name)
    return list(entries.values())


def _texts(archive: zipfile.ZipFile, name: str) -> Iterator[zipfile.ZipInfo]:
    """The members to read; folders, hidden files and what macOS adds to every zip are passed over."""
    for member in archive.infolist():
        path = PurePosixPath(member.filename)
        if member.is_dir() or any(part.startswith((".", "__MACOSX")) for part in path.parts):
            continue
        if path.suffix.lower() not in SUFFIXES:
            raise refusals.not_markdown(name, _shown(member))
        if member.flag_bits & _ENCRYPTED:
            raise refusals.locked(name)
        yield member


def _shown(member: zipfile.ZipInfo) -> str:
    return shortened(shown(member.filename), 100)
