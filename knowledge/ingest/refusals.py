"""Every reason not to read a file, as the one sentence a person sees: it names the file and says what to do."""

from knowledge.errors import ImportRefused


def missing(name: str) -> ImportRefused:
    """Nothing stands at that path."""
    return ImportRefused(f"{name}: there is no such file; check the spelling and the folder.")


def folder(name: str) -> ImportRefused:
    """A folder was given where one file is read."""
    return ImportRefused(f"{name}: this is a folder; name a file in it, or import the folder as a whole.")


def nothing_found(names: str, kinds: str) -> ImportRefused:
    """The folders given hold no file of a known kind."""
    return ImportRefused(f"{names}: no file to import was found there; Docent reads {kinds}.")


def unreadable(name: str) -> ImportRefused:
    """The operating system does not hand the file over."""
    return ImportRefused(f"{name}: the file cannot be opened; check that it is an ordinary file you may read.")


def unknown_kind(name: str, kinds: str) -> ImportRefused:
    """The file's ending stands for no kind we read."""
    return ImportRefused(f"{name}: Docent does not read this kind of file; save it as one of {kinds}.")


def mismatched(name: str, expected: str, found: str) -> ImportRefused:
    """The content is of another kind than the file's ending says."""
    return ImportRefused(f"{name}: this is {found}, not {expected}; save it as {expected} or correct its ending.")


def empty(name: str) -> ImportRefused:
    """No bytes, or only white space."""
    return ImportRefused(f"{name}: the file is empty; save it again with its text.")


def no_text(name: str) -> ImportRefused:
    """Read without complaint, but nothing in it is text."""
    return ImportRefused(f"{name}: no text was found in the file; open it and check that it holds text, not pictures.")


def damaged(name: str) -> ImportRefused:
    """The reader of this kind gave up."""
    return ImportRefused(f"{name}: the file is damaged or too complicated to read; open it and save it again.")


def locked(name: str) -> ImportRefused:
    """Encrypted, and an empty password does not open it."""
    return ImportRefused(f"{name}: the file is protected by a password; save a copy without one and import that.")


def scanned(name: str) -> ImportRefused:
    """A PDF of pictures of pages, or one whose letters cannot be told."""
    return ImportRefused(f"{name}: the pages hold no readable text, so it is probably a scan; run OCR on it first.")


def too_large(name: str, mebibytes: int) -> ImportRefused:
    """More bytes than this kind of file may have."""
    return ImportRefused(f"{name}: the file is larger than {mebibytes} MiB; split it or leave out its pictures.")


def too_long(name: str, characters: int) -> ImportRefused:
    """More text than one entry may hold."""
    return ImportRefused(f"{name}: the text is longer than {characters:,} characters; split it into several files.")


def too_many_pages(name: str, pages: int) -> ImportRefused:
    """More pages than we read from one file."""
    return ImportRefused(f"{name}: the file has more than {pages} pages; split it into several files.")


def bad_archive(name: str) -> ImportRefused:
    """A zip whose table of contents no word processor writes."""
    return ImportRefused(f"{name}: it unpacks into more than a document holds; save it again from your word processor.")


def too_many_rows(name: str, rows: int) -> ImportRefused:
    """More entries than one file may bring."""
    return ImportRefused(f"{name}: the file has more than {rows:,} rows; split it into several files.")


def no_header(name: str) -> ImportRefused:
    """A table whose first row is already data."""
    return ImportRefused(f"{name}: the first row does not name the columns; add one such as 'id,title,text,url'.")


def bad_row(name: str, row: int, advice: str) -> ImportRefused:
    """One row or line breaks the format; `row` counts from 1 as an editor shows it, `advice` is an imperative."""
    return ImportRefused(f"{name}: row {row} cannot be read, so nothing was imported; {advice}.")
