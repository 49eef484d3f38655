"""What a file's first bytes say it is, against what its ending says. Also the census of a zip before it is opened."""

import io
import zipfile
from pathlib import PurePosixPath

from knowledge.ingest import refusals
from knowledge.ingest.encoding import marked_encoding

MAX_ARCHIVE_ENTRIES = 2_000
MAX_ARCHIVE_BYTES = 100 * 2**20
MAX_ARCHIVE_RATIO = 100
"""Unpacked size over packed; good documents stay near 2, bombs start at 400."""

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
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")


def check_text(data: bytes, name: str) -> None:
    """Refuse what is known not to be text."""
    found = _found(data)
    if not found and b"\0" in data and not marked_encoding(data):
        found = "a binary file"
    if found:
        raise refusals.mismatched(name, "a text file", found)


def check_pdf(data: bytes, name: str) -> None:
    """Refuse what does not begin as a PDF; the format allows some bytes before its mark."""
    if _PDF not in data[:1024]:
        raise refusals.mismatched(name, "a PDF file", _found(data) or "another kind of file")


def check_docx(data: bytes, name: str) -> None:
    """Refuse what is not a zip, is encrypted, or would unpack to more than a document holds."""
    if data.startswith(_OLE) and _ENCRYPTED_STREAM in data:
        raise refusals.locked(name)
    if not data.startswith(_ZIP):
        raise refusals.mismatched(name, "a .docx document", _found(data) or "another kind of file")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _take_census(archive.infolist(), name)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise refusals.damaged(name) from error


def _found(data: bytes) -> str | None:
    return next((what for magic, what in _SIGNATURES if data.startswith(magic)), None)


def _take_census(members: list[zipfile.ZipInfo], name: str) -> None:
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if len(members) > MAX_ARCHIVE_ENTRIES or unpacked > MAX_ARCHIVE_BYTES:
        raise refusals.bad_archive(name)
    if unpacked > 2**20 and unpacked > MAX_ARCHIVE_RATIO * packed:
        raise refusals.bad_archive(name)
    if any(_leaves_the_archive(member.filename) for member in members):
        raise refusals.bad_archive(name)


def _leaves_the_archive(member: str) -> bool:
    path = PurePosixPath(member.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in path.parts[:1]
