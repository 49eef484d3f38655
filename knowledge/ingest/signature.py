"""What a file's first bytes say it is, against what its ending says. Also the census of a zip before it is opened."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import PurePosixPath

from knowledge.errors import ImportRefused
from knowledge.ingest import refusals
from knowledge.ingest.encoding import marked_encoding

MAX_PAGE_BYTES = 3 * 2**20
"""The largest web page that is read; few articles have a tenth of that, and markup costs more time than text."""
MAX_ARCHIVE_ENTRIES = 2_000
MAX_ARCHIVE_BYTES = 100 * 2**20
MAX_ARCHIVE_RATIO = 100
"""Unpacked size over packed; good documents stay near 2, bombs start at 400."""

MAX_NUL_SHARE = 0.02
"""A table with more NUL characters than this is a binary file under a wrong name."""

_PDF, _ZIP, _OLE = b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNATURES = (
    (_PDF, "a PDF file"),
    (_ZIP, "a Word, Excel or zip file"),
    (_OLE, "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_MEMBER = b"PK\x01\x02"
"""What each line in a zip's table of contents begins with."""
_TRAILER = b"%%EOF"
_AFTER_TRAILER = 1024
"""How many bytes Adobe's readers accept after the last line of a PDF."""
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")


def check(kind: str, data: bytes, name: str) -> None:
    """Refuse, before any parser is loaded, what is plainly not of this kind; `kind` is the name of a reader."""
    _CHECKS.get(kind, check_text)(data, name)


def check_text(data: bytes, name: str) -> None:
    """Refuse what is known not to be text."""
    found = _found(data)
    if not found and b"\0" in data and not marked_encoding(data):
        found = "a binary file"
    if found:
        raise refusals.mismatched(name, "a text file", found)


def check_rows(data: bytes, name: str) -> None:
    """Refuse what is not text; a stray NUL character is reported with its line."""
    at = data.find(b"\0")
    if at >= 0 and not marked_encoding(data) and data.count(b"\0") <= MAX_NUL_SHARE * len(data):
        raise refusals.bad_row(name, data.count(b"\n", 0, at) + 1, "remove the NUL character in it")
    check_text(data, name)


def check_page(data: bytes, name: str) -> None:
    """Refuse what is not text or more than a web page holds."""
    if len(data) > MAX_PAGE_BYTES:
        raise refusals.too_large(name, MAX_PAGE_BYTES // 2**20)
    check_text(data, name)


def check_pdf(data: bytes, name: str) -> None:
    """Refuse what does not begin as a PDF (the format allows some bytes before its mark) or breaks off."""
    if _PDF not in data[:1024]:
        raise refusals.mismatched(name, "a PDF file", _found(data) or "another kind of file")
    last = data.rfind(_TRAILER)
    if last < 0 or len(data[last + len(_TRAILER) :].strip(b"\0 \t\r\n")) > _AFTER_TRAILER:
        raise refusals.damaged(name)


def check_docx(data: bytes, name: str) -> None:
    """Refuse what is not a zip, is encrypted, or would unpack to more than a document holds."""
    if data.startswith(_OLE) and _ENCRYPTED_STREAM in data:
        raise refusals.locked(name)
    _check_zip(data, name, "a .docx document", refusals.bad_archive(name))


def check_archive(data: bytes, name: str) -> None:
    """Refuse what is not a zip, or would unpack to more than we read."""
    _check_zip(data, name, "a .zip archive", refusals.bad_zip(name, MAX_ARCHIVE_ENTRIES))


_CHECKS: dict[str, Callable[[bytes, str], None]] = {
    "archive": check_archive,
    "docx": check_docx,
    "html": check_page,
    "passages": check_rows,
    "pdf": check_pdf,
    "table": check_rows,
}


def _found(data: bytes) -> str | None:
    return next((what for magic, what in _SIGNATURES if data.startswith(magic)), None)


def _check_zip(data: bytes, name: str, expected: str, bomb: ImportRefused) -> None:
    if not data.startswith(_ZIP):
        raise refusals.mismatched(name, expected, _found(data) or "another kind of file")
    if data.count(_MEMBER) > MAX_ARCHIVE_ENTRIES:  # a table of contents may be larger than what it lists
        raise bomb
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, struct.error, ValueError, NotImplementedError, OSError) as error:
        raise refusals.damaged(name) from error
    if _is_bomb(members):
        raise bomb


def _is_bomb(members: list[zipfile.ZipInfo]) -> bool:
    """Whether the table of contents is one that no program writes for people."""
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if len(members) > MAX_ARCHIVE_ENTRIES or unpacked > MAX_ARCHIVE_BYTES:
        return True
    if unpacked > 2**20 and unpacked > MAX_ARCHIVE_RATIO * packed:
        return True
    return any(_leaves_the_archive(member.filename) for member in members)


def _leaves_the_archive(member: str) -> bool:
    path = PurePosixPath(member.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in "".join(path.parts[:1])
