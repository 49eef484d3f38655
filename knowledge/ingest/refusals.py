"""Every reason not to read a file, as the one sentence a person sees: it names the file and says what to do."""

from knowledge.errors import ImportRefused


def missing(name: str) -> ImportRefused:
    """Nothing stands at that path."""
    return ImportRefused("{name}: there is no such file; check the spelling and the folder.", name=name)


def folder(name: str) -> ImportRefused:
    """A folder was given where one file is read."""
    return ImportRefused("{name}: this is a folder; name a file in it, or import the folder as a whole.", name=name)


def nothing_found(names: str, kinds: str) -> ImportRefused:
    """The folders given hold no file of a known kind."""
    return ImportRefused("{names}: no file to import was found there; Docent reads {kinds}.", names=names, kinds=kinds)


def unreadable(name: str) -> ImportRefused:
    """The operating system does not hand the file over."""
    return ImportRefused(
        "{name}: the file cannot be opened; check that it is an ordinary file you may read.", name=name
    )


def unknown_kind(name: str, kinds: str) -> ImportRefused:
    """The file's ending stands for no kind we read."""
    return ImportRefused(
        "{name}: Docent does not read this kind of file; save it as one of {kinds}.", name=name, kinds=kinds
    )


def mismatched(name: str, expected: str, found: str) -> ImportRefused:
    """The content is of another kind than the file's ending says."""
    return ImportRefused(
        "{name}: this is {found}, not {expected}; save it as {expected} or correct its ending.",
        name=name,
        found=found,
        expected=expected,
    )


def empty(name: str) -> ImportRefused:
    """No bytes, or only white space."""
    return ImportRefused("{name}: the file is empty; save it again with its text.", name=name)


def no_text(name: str) -> ImportRefused:
    """Read without complaint, but nothing in it is text."""
    return ImportRefused(
        "{name}: no text was found in the file; open it and check that it holds text, not pictures.", name=name
    )


def damaged(name: str) -> ImportRefused:
    """The reader of this kind gave up."""
    return ImportRefused(
        "{name}: the file is damaged or too complicated to read; open it and save it again.", name=name
    )


def locked(name: str) -> ImportRefused:
    """Encrypted, and an empty password does not open it."""
    return ImportRefused(
        "{name}: the file is protected by a password; save a copy without one and import that.", name=name
    )


def scanned(name: str) -> ImportRefused:
    """A PDF of pictures of pages, or one whose letters cannot be told."""
    return ImportRefused(
        "{name}: the pages hold no readable text, so it is probably a scan; run OCR on it first.", name=name
    )


def too_large(name: str, mebibytes: int) -> ImportRefused:
    """More bytes than this kind of file may have."""
    return ImportRefused(
        "{name}: the file is larger than {mebibytes} MiB; split it or leave out its pictures.",
        name=name,
        mebibytes=mebibytes,
    )


def too_long(name: str, characters: int) -> ImportRefused:
    """More text than one entry may hold."""
    return ImportRefused(
        "{name}: the text is longer than {characters,} characters; split it into several files.",
        name=name,
        characters=characters,
    )


def too_many_pages(name: str, pages: int) -> ImportRefused:
    """More pages than we read from one file."""
    return ImportRefused(
        "{name}: the file has more than {pages} pages; split it into several files.", name=name, pages=pages
    )


def bad_archive(name: str) -> ImportRefused:
    """A zip whose table of contents no word processor writes."""
    return ImportRefused(
        "{name}: it unpacks into more than a document holds; save it again from your word processor.", name=name
    )


def bad_zip(name: str, members: int) -> ImportRefused:
    """A zip whose table of contents no program writes for a folder of texts."""
    return ImportRefused(
        "{name}: it unpacks into more than Docent reads; keep at most {members,} texts in it.",
        name=name,
        members=members,
    )


def not_markdown(name: str, member: str) -> ImportRefused:
    """A zip that holds something else than the export of a corpus does."""
    return ImportRefused(
        "{name}: it holds {member}, but only Markdown files (.md) are read from a zip; remove it.",
        name=name,
        member=member,
    )


def repeated(name: str, member: str, entry_id: str) -> ImportRefused:
    """Two files of one zip describe the same entry."""
    return ImportRefused(
        "{name}: {member} has the id '{entry}' of another file in it; give each its own id.",
        name=name,
        member=member,
        entry=entry_id,
    )


def too_much(name: str) -> ImportRefused:
    """Reading the file took more time or memory than any document needs, or ended the process that tried."""
    return ImportRefused(
        "{name}: the file is too large or damaged to be read; split it, or open it and save it again.", name=name
    )


def no_process(name: str) -> ImportRefused:
    """The system starts no further process to read the file in."""
    return ImportRefused(
        "{name}: the computer is too busy to read the file now; try again in a few minutes.", name=name
    )


def too_many_rows(name: str, rows: int) -> ImportRefused:
    """More entries than one file may bring."""
    return ImportRefused(
        "{name}: the file has more than {rows,} rows; split it into several files.", name=name, rows=rows
    )


def no_header(name: str) -> ImportRefused:
    """A table whose first row is already data."""
    return ImportRefused(
        "{name}: the first row does not name the columns; add one such as 'id,title,text,url'.", name=name
    )


def bad_row(name: str, row: int, advice: str) -> ImportRefused:
    """One row or line breaks the format; `row` counts from 1 as an editor shows it, `advice` is an imperative."""
    return ImportRefused(
        "{name}: row {row} cannot be read, so nothing was imported; {advice}.", name=name, row=row, advice=advice
    )


def bad_address(name: str) -> ImportRefused:
    """No http or https, another port, or the name of a user in the address."""
    return ImportRefused(
        "{name}: give a plain web address, which begins with https:// and names no port or user.", name=name
    )


def unreachable(name: str) -> ImportRefused:
    """Nobody answers, there is no such host, or it is not on the public internet: which of these is not told."""
    return ImportRefused(
        "{name}: no public web page can be reached there; check the address, or import it as a file.", name=name
    )


def not_there(name: str, status: int) -> ImportRefused:
    """The server answered with something else than a page; `status` is that of HTTP."""
    advice = {404: "look for its new address", 410: "look for its new address"}
    usual = "try again later" if status in (408, 425, 429) or status >= 500 else "save the page and import it as a file"
    return ImportRefused(
        "{name}: the site answers with error {status} instead of a page; {value}.",
        name=name,
        status=status,
        value=advice.get(status, usual),
    )


def led_on(name: str, hops: int) -> ImportRefused:
    """Redirect after redirect."""
    return ImportRefused(
        "{name}: the address leads on more than {hops} times; open it and use the last address.", name=name, hops=hops
    )


def too_slow(name: str) -> ImportRefused:
    """The answer was not complete in time."""
    return ImportRefused(
        "{name}: the site takes too long to answer; try again later, or import the page as a file.", name=name
    )


def not_secure(name: str) -> ImportRefused:
    """TLS failed: a certificate that is out of date or of another host, or no TLS at all."""
    return ImportRefused(
        "{name}: no secure connection to the site is possible; save the page and import it as a file.", name=name
    )


def garbled(name: str) -> ImportRefused:
    """The connection broke off, or what came was no HTTP."""
    return ImportRefused(
        "{name}: the site's answer cannot be read; try again later, or import the page as a file.", name=name
    )


def page_too_large(name: str, mebibytes: int) -> ImportRefused:
    """More bytes, once unpacked, than are fetched."""
    return ImportRefused(
        "{name}: there is more than {mebibytes} MiB to fetch; save the part you need as a file.",
        name=name,
        mebibytes=mebibytes,
    )


def no_document(name: str) -> ImportRefused:
    """A picture, a program, data: nothing a reader reads."""
    return ImportRefused(
        "{name}: this is no web page, PDF, Word, Markdown, text or CSV file; give the address of one.", name=name
    )
