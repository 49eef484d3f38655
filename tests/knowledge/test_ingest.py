"""Reading files into entries: the words arrive as they were, and a file that cannot be read says so in one sentence."""

import io
import json
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from knowledge.errors import ImportRefused
from knowledge.frontmatter import render
from knowledge.ingest import MAX_BYTES, READERS, find_files, read_bytes, read_file
from knowledge.ingest.prose import tidy
from knowledge.model import UNDETERMINED, Entry

DATA = Path(__file__).parents[1] / "data"
ARTICLES: dict[str, Any] = json.loads((DATA / "article.json").read_text("utf-8"))
SAMPLES = ("article.txt", "article.md", "article.pdf", "article.docx", "artikel.html")
ROWS = ("article.csv", "article.jsonl")


def article_of(name: str) -> dict[str, Any]:
    """The words a sample file was made from."""
    return ARTICLES["de" if name.startswith("artikel") else "en"]


def sentences_of(name: str) -> list[str]:
    """Every sentence of them."""
    article = article_of(name)
    return [sentence for section in article["sections"] for part in section["paragraphs"] for sentence in part]


def text_of(content: str | bytes, name: str) -> str:
    """The text of the one entry in a file."""
    (entry,) = read_bytes(content.encode() if isinstance(content, str) else content, name)
    return entry.text


def refusal(content: str | bytes, name: str) -> str:
    """The sentence a file is refused with."""
    with pytest.raises(ImportRefused) as refused:
        read_bytes(content.encode() if isinstance(content, str) else content, name)
    return str(refused.value)


def docx_of(body: str, doctype: str = "", **members: bytes) -> bytes:
    """A minimal Word document around the XML of a body."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = f'<Types xmlns="t"><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("word/document.xml", f'{doctype}<w:d xmlns:w="{space}"><w:body>{body}</w:body></w:d>')
        for member, content in members.items():
            archive.writestr(member, content)
    return packed.getvalue()


def pdf_of(*pages: str) -> bytes:
    """A PDF with one line of text on each page."""
    written = io.BytesIO()
    canvas = Canvas(written)
    for text in pages:
        canvas.drawString(72, 700, text)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


# --- what arrives


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sentence_arrives_word_for_word(name: str) -> None:
    """Quotes are taken from the text, so each sentence and list item of the source is found in it unchanged."""
    (entry,) = read_file(DATA / name)
    wanted = sentences_of(name) + article_of(name)["points"]
    assert [sentence for sentence in wanted if sentence not in entry.text] == []


@pytest.mark.parametrize("name", ROWS)
def test_every_sentence_of_a_table_arrives_in_its_row(name: str) -> None:
    """One row is one entry; together they hold every sentence."""
    entries = read_file(DATA / name)
    assert [entry.id for entry in entries] == ["speech-1", "speech-2", "speech-3"]
    whole = "\n".join(entry.text for entry in entries)
    assert [sentence for sentence in sentences_of(name) if sentence not in whole] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_else_arrives(name: str) -> None:
    """Running heads, page numbers, menus, hidden text and the repeated title are no part of the text."""
    (entry,) = read_file(DATA / name)
    article = article_of(name)
    rest = entry.text
    for known in [*sentences_of(name), *article["points"], *(part["heading"] or "" for part in article["sections"])]:
        rest = rest.replace(known, "", 1)
    table = "Recording | Wrong words clear | 6.4 % with looms | 31 %" if name.endswith("docx") else ""
    assert table == " ".join(rest.replace("#", "").replace("- ", "").split())


@pytest.mark.parametrize("name", SAMPLES)
def test_the_title_is_the_articles_own(name: str) -> None:
    """First line, first heading, metadata or Title style: each kind says its title in its own way."""
    (entry,) = read_file(DATA / name)
    assert article_of(name)["title"] == entry.title == entry.source.title


@pytest.mark.parametrize("name", ["article.md", "article.pdf", "article.docx", "artikel.html"])
def test_headings_become_markdown_headings(name: str) -> None:
    """A passage can be cut along the source's own sections."""
    (entry,) = read_file(DATA / name)
    wanted = [f"## {part['heading']}" for part in article_of(name)["sections"] if part["heading"]]
    assert wanted == [line for line in entry.text.splitlines() if line.startswith("#")]


@pytest.mark.parametrize("name", SAMPLES)
def test_list_items_stand_on_lines_of_their_own(name: str) -> None:
    """Bullets of any shape become "- "."""
    (entry,) = read_file(DATA / name)
    assert "\n".join(f"- {point}" for point in article_of(name)["points"]) in entry.text


@pytest.mark.parametrize("name", [*SAMPLES, *ROWS])
def test_an_imported_entry_is_marked_as_such(name: str) -> None:
    """Imported words are the source's own, of middling confidence, and lead back to their address or file."""
    for entry in read_file(DATA / name):
        assert (entry.kind, entry.topic) == ("resource", "imported")
        assert (entry.wording, entry.confidence) == ("verbatim", "medium")
        assert (entry.source.url or name) == entry.source.address


def test_a_page_says_where_it_is_from() -> None:
    """Address, publisher, day and language are taken from the page's head."""
    (entry,) = read_file(DATA / "artikel.html")
    article = ARTICLES["de"]
    assert (article["url"], article["publisher"], article["published"], "de") == (
        entry.source.url, entry.source.publisher, entry.source.published, entry.language)  # fmt: skip


def test_a_language_nobody_declared_is_undetermined() -> None:
    """Guessing is left to others."""
    (entry,) = read_file(DATA / "article.txt")
    assert entry.language == UNDETERMINED


# --- characters


@given(st.text())
@example("a\u200d\u200db \U000e0041 \u202ehidden\u00a0 space")
def test_tidying_twice_changes_nothing(text: str) -> None:
    """Tidy text is one line in NFC, without outer or double spaces."""
    once = tidy(text)
    assert once == tidy(once)
    assert once == unicodedata.normalize("NFC", " ".join(once.split()))


def test_characters_that_show_nothing_are_dropped() -> None:
    """Zero-width, bidi controls, tags and soft hyphens could hide words from a reader or from a search."""
    assert tidy("Mu\u00adse\u200bum\u202e and\u00a0\u2066AI\U000e0041\ufeff") == "Museum and AI"


def test_every_format_character_is_dropped_or_known_to_be_needed() -> None:
    """What is kept of Unicode's format characters has a shape (Arabic, Syriac, Kaithi signs) or joins hieroglyphs."""
    formats = {chr(n) for n in range(sys.maxunicode + 1) if unicodedata.category(chr(n)) == "Cf"}
    kept = {character for character in formats if tidy(f"x{character}y") != "xy"}
    names = {unicodedata.name(character).split()[0] for character in kept}
    assert {"ARABIC", "SYRIAC", "KAITHI", "EGYPTIAN"} == names


@pytest.mark.parametrize("word", ["می\u200cخواهم", "क्\u200dष", "👩\u200d🎨"])
def test_joiners_stay_where_a_script_needs_them(word: str) -> None:
    """Persian, Hindi and emoji are spelled with them; Latin is not."""
    assert word == tidy(word)
    assert tidy("Auf\u200clage") == "Auflage"


def test_quotes_dashes_and_marks_stay() -> None:
    """Nothing is escaped, straightened or made typographic."""
    line = "“AI” – 'so-called' * _x_ [1] <b> \\ & #5 … is „hier“."
    assert line == text_of(line + "\n", "a.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_usual_encodings(encoding: str) -> None:
    """UTF-8 and UTF-16 by their marks, else what Windows wrote in Western Europe."""
    line = "Die Größe des “Musée” beträgt 5 €."
    assert line == text_of(line.encode(encoding), "a.txt")


# --- plain text


def test_one_paragraph_a_line_stays_so() -> None:
    """Text without blank lines and with long lines was never wrapped."""
    lines = ["A first sentence that goes on for long. " * 5, "A second one that is as long as the first. " * 5]
    assert "\n\n".join(line.strip() for line in lines) == text_of("\n".join(lines), "a.txt")


def test_a_wrapped_list_item_is_one_line() -> None:
    """Lines that go on below a bullet belong to it."""
    assert text_of("* one and\n* two\n  goes on\n", "a.txt") == "- one and\n- two goes on"


def test_a_date_at_the_start_of_a_wrapped_line_is_no_list_item() -> None:
    """ "12. Juni" is a numbered item only where a list could begin."""
    written = "Die Ausstellung über Weberei und künstliche Intelligenz beginnt am\n12. Juni im Haus.\n"
    assert written.replace("\n", " ").strip() == text_of(written, "a.txt")


def test_a_compound_broken_at_its_hyphen_keeps_it() -> None:
    """An editor breaks lines at hyphens that are part of the word."""
    written = "The museum in the valley has made a long and costly commitment, a long-\nterm one.\n"
    assert "a long-term one." in text_of(written, "a.txt")


def test_a_source_line_becomes_the_address() -> None:
    """It says where the text is from and is no part of it."""
    (entry,) = read_bytes(b"URL: https://museum.example/a\n\nMuseums use AI.\n", "a.txt")
    assert (entry.source.url, entry.text) == ("https://museum.example/a", "Museums use AI.")


def test_without_a_title_the_file_name_is_the_title() -> None:
    """Dashes and underscores are read as spaces."""
    (entry,) = read_bytes(b"Museums use AI.\n", "loan_policy-2024.txt")
    assert entry.title == "Loan policy 2024"


# --- Markdown


def test_front_matter_with_an_id_is_read_as_a_corpus_file() -> None:
    """Importing what was exported changes nothing."""
    (entry,) = read_file(DATA / "article.pdf")
    assert [entry] == read_bytes(render(entry).encode(), "any.md")


def test_foreign_front_matter_gives_title_address_and_language() -> None:
    """Front matter without an id belongs to another program."""
    written = "---\ntitle: Loans\nlink: https://museum.example/l\nlang: fr\nlayout: post\n---\n# Prêts\n\nUn *prêt*.\n"
    (entry,) = read_bytes(written.encode(), "a.md")
    assert (entry.title, entry.source.url, entry.language) == ("Loans", "https://museum.example/l", "fr")
    assert entry.text == "## Prêts\n\nUn *prêt*."


def test_bad_front_matter_is_refused_in_its_own_words() -> None:
    """The complaint about a corpus file names the field."""
    assert refusal("---\nid: a\n---\ntext", "a.md") == "a.md: add the field 'title'."


def test_markdown_lists_tables_and_breaks_become_lines() -> None:
    """Nested items are one list, rows are lines, wrapped lines are joined."""
    written = "3. one\n   more\n   - two\n\n|a|b|\n|-|-|\n|c|d|\n\nx\\\ny <!-- not this\n-->\n"
    assert text_of(written, "a.md") == "3. one more\n- two\n- a | b\n- c | d\n\nx y <!-- not this -->"


# --- web pages


def test_a_small_page_is_complete() -> None:
    """A title and two paragraphs are too little to tell an article from its surroundings, so all is kept."""
    page = "<title>T</title><h1>Opening hours</h1><p>We open at ten.</p><p>We close at six.</p>"
    (entry,) = read_bytes(page.encode(), "a.html")
    assert (entry.title, entry.text) == ("Opening hours", "We open at ten.\n\nWe close at six.")


def test_a_long_page_loses_its_surroundings_only() -> None:
    """On a page with much text the menu and the teasers go, and every paragraph of the article stays."""
    told = [
        f"In the year {1900 + n} the museum lent {n} objects to others, and wrote down why it did." for n in range(60)
    ]
    article = "".join(f"<p>{sentence}</p>" for sentence in told)
    menu = "<div>" + "".join(f'<a href="/{n}">Place {n}</a> ' for n in range(30)) + "</div>"
    text = text_of(f"<body>{menu}<div><h1>Loans</h1>{article}</div><footer>All rights reserved</footer>", "a.html")
    assert "\n\n".join(told) == text


def test_words_split_by_inline_elements_stay_whole() -> None:
    """Only what the page shows as a space is one."""
    page = "<p>An <b>A</b>I <a href='/x'>museum</a>, <i>re</i>\nally.<br>Second&nbsp;line.</p>"
    assert text_of(page, "a.html") == "An AI museum, re ally. Second line."


def test_lists_and_tables_of_a_page_become_lines() -> None:
    """Nested lists are one list, a row of data is a line, a layout table is a frame, two breaks part paragraphs."""
    lists = "<ul><li>one<ul><li><p>two</p></li></ul></li><li>three</li></ul>"
    rows = "<table><tr><th>Day<th>Hours</tr><tr><td>Mon<br>day<td>ten</tr></table>"
    frame = "<table><tr><td><h2>Head</h2><p>Text.</p></td><td><p>More.</p><p>Most.</p></td></tr></table>"
    wanted = "- one\n- two\n- three\n- Day | Hours\n- Mon day | ten\n\n## Head\n\nText.\n\nMore.\n\nMost.\n\nA b\n\nc"
    assert wanted == text_of(f"{lists}{rows}{frame}<div>A<br>b<br><br>c</div>", "a.html")


def test_a_menu_is_no_text() -> None:
    """Lists of links only lead elsewhere; a linked heading with text below it, or a linked paragraph, stays."""
    menu = "<ul><li><a href='/'>Start</a></li><li><a href='/v'>Visit</a></li></ul>"
    page = f"{menu}<h2><a href='/l'>Loans</a></h2><p><a href='/l'>All about loans.</a></p><h2>See also</h2>{menu}"
    assert text_of(page, "a.html") == "## Loans\n\nAll about loans."


def test_hidden_parts_of_a_page_are_left_out() -> None:
    """What a visitor does not see is not quoted."""
    page = "<p>Seen.</p><p hidden>No.</p><p style='display:none'>No.</p><template>No.</template><!-- No. -->"
    assert text_of(page, "a.html") == "Seen."


def test_a_page_may_declare_an_old_encoding() -> None:
    """ISO-8859-2 is what the meta element says, and bytes that are no UTF-8 are read so."""
    page = "<meta charset='iso-8859-2'><p>Muzeum używa źródeł.</p>".encode("iso-8859-2")
    assert text_of(page, "a.html") == "Muzeum używa źródeł."


# --- Word documents


def test_tracked_insertions_are_read_and_deletions_are_not() -> None:
    """The text is what Word would show with all changes accepted; hidden text is not shown."""
    run = "<w:r><w:t>{}</w:t></w:r>"
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r>"
    changed = f"<w:ins>{run.format('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    body = f"<w:p>{run.format('The ')}{changed}{hidden}{run.format(' word')}</w:p>"
    assert text_of(docx_of(body), "a.docx") == "The new word"


def test_a_table_inside_a_layout_table_keeps_its_rows() -> None:
    """A frame of one cell is no row of data."""
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    inner = f"<w:tbl><w:tr>{cell.format('a')}{cell.format('b')}</w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    assert text_of(docx_of(body), "a.docx") == "- a | b"


# --- PDF


def test_an_owner_password_does_not_keep_a_pdf_shut() -> None:
    """Many publishers forbid copying only; such a file opens for everyone."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_of("Museums use AI."))))
    writer.encrypt("", "owner", algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    assert text_of(written.getvalue(), "a.pdf") == "Museums use AI."


# --- tables and JSON lines


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    """Comma, semicolon and tab, told by the header."""
    written = f'id{delimiter}text\na{delimiter}"One, two; three."\n'
    assert text_of(written, "t.csv") == "One, two; three."


def test_rows_without_a_text_column_are_written_out() -> None:
    """Each cell stands with the name of its column, and the row's number makes the id."""
    (entry,) = read_bytes(b"Name,City\n\nRijksmuseum,Amsterdam\n", "museums.csv")
    assert (entry.id, entry.title) == ("museums-3", "Rijksmuseum")
    assert entry.text == "- Name: Rijksmuseum\n- City: Amsterdam"


def test_ids_that_are_no_ids_are_made_into_some() -> None:
    """Two strange ids never become one."""
    entries = read_bytes(b'{"id": "a b", "text": "x"}\n{"id": "a/b", "text": "y"}\n', "p.jsonl")
    assert len({entry.id for entry in entries}) == 2
    assert all(entry.id.startswith("a-b-") for entry in entries)


# --- finding files


def test_folders_are_walked_in_order(tmp_path: Path) -> None:
    """Known kinds only, hidden files passed over, each file once."""
    for name in ("b.txt", "a/z.md", "a/.hidden.md", ".git/c.md", "a/~$d.docx", "photo.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [tmp_path / "b.txt", tmp_path / "a/z.md"] == find_files([tmp_path, tmp_path / "b.txt"])


def test_a_named_file_of_unknown_kind_is_refused(tmp_path: Path) -> None:
    """Silence would look like success."""
    (tmp_path / "photo.jpg").write_text("x")
    with pytest.raises(ImportRefused, match="does not read this kind of file"):
        find_files([tmp_path / "photo.jpg"])


def test_a_folder_with_nothing_to_read_is_refused(tmp_path: Path) -> None:
    """The person meant another folder."""
    with pytest.raises(ImportRefused, match="no file to import was found there"):
        find_files([tmp_path])


def test_importing_the_package_loads_no_parser() -> None:
    """`docent --help` must stay quick."""
    parsers = ("pypdf", "lxml", "trafilatura", "markdown_it")
    code = f"import sys, knowledge.ingest; print([name for name in {parsers} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=DATA.parents[1], check=True)
    assert done.stdout.strip() == "[]"


# --- refusals


def refused_file(path: Path) -> str:
    """The sentence a path is refused with."""
    with pytest.raises(ImportRefused) as refused:
        read_file(path)
    return str(refused.value)


def test_a_missing_file(tmp_path: Path) -> None:
    """The path is repeated as it was typed."""
    path = tmp_path / "no.txt"
    assert f"{path}: there is no such file; check the spelling and the folder." == refused_file(path)


def test_a_folder(tmp_path: Path) -> None:
    """One file is read at a time."""
    assert refused_file(tmp_path).endswith("this is a folder; name a file in it, or import the folder as a whole.")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's refusal is passed on without its jargon."""

    def forbid(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text("x")
    monkeypatch.setattr(Path, "open", forbid)
    assert refused_file(tmp_path / "a.txt").endswith(
        "a.txt: the file cannot be opened; check that it is an ordinary file you may read.")  # fmt: skip


def test_names_that_no_file_can_have() -> None:
    """Even these are answered with a sentence."""
    assert "cannot be opened" in refused_file(Path("a\0.txt"))
    assert "cannot be opened" in refused_file(Path("a" * 5000 + ".txt"))


@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a.docx", "a.csv"])
def test_an_empty_file(name: str) -> None:
    """White space alone is empty, too."""
    assert f"{name}: the file is empty; save it again with its text." == refusal(" \n\t", name)


def test_an_unknown_kind() -> None:
    """The kinds we read are listed."""
    assert refusal("x", "a.xls").startswith("a.xls: Docent does not read this kind of file; save it as one of .csv, ")


PDF, ZIP, OLE = pdf_of("Museums use AI."), docx_of("<w:p/>"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
MISMATCHED = [
    (PDF, "a.txt", "this is a PDF file, not a text file"),
    (PDF, "a.docx", "this is a PDF file, not a .docx document"),
    (ZIP, "a.pdf", "this is a Word, Excel or zip file, not a PDF file"),
    (ZIP, "a.csv", "this is a Word, Excel or zip file, not a text file"),
    (OLE, "a.docx", "this is an old Office file, not a .docx document"),
    (b"Museums\0use AI.", "a.html", "this is a binary file, not a text file"),
    (b"\x01\x02\x03\x04", "a.md", "this is a binary file, not a text file"),
    (b"<html>Not found</html>", "a.pdf", "this is another kind of file, not a PDF file"),
]


@pytest.mark.parametrize(("content", "name", "said"), MISMATCHED)
def test_content_that_is_not_what_the_ending_says(content: bytes, name: str, said: str) -> None:
    """The sentence says what it really is."""
    assert f"{name}: {said};" in refusal(content, name)


def test_a_zip_that_is_no_word_document() -> None:
    """A spreadsheet is a zip as well."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    assert "this is another kind of Office or zip file, not a .docx document" in refusal(packed.getvalue(), "a.docx")


@pytest.mark.parametrize("name", ["article.pdf", "article.docx"])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_damaged_file(name: str, share: float) -> None:
    """A download that broke off is not half imported."""
    whole = (DATA / name).read_bytes()
    said = refusal(whole[: int(len(whole) * share)], name)
    assert said in (
        f"{name}: the file is damaged or too complicated to read; open it and save it again.",
        f"{name}: the pages hold no readable text, so it is probably a scan; run OCR on it first.",
    )


def test_an_encrypted_pdf() -> None:
    """A password is nothing a corpus can ask for."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(PDF)))
    writer.encrypt("secret", algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    said = "a.pdf: the file is protected by a password; save a copy without one and import that."
    assert said == refusal(written.getvalue(), "a.pdf")


def test_an_encrypted_word_document() -> None:
    """Word wraps an encrypted document in an old container that names its stream."""
    assert "is protected by a password" in refusal(OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx")


def test_a_scanned_pdf() -> None:
    """Pictures of pages need OCR first."""
    said = "a.pdf: the pages hold no readable text, so it is probably a scan; run OCR on it first."
    assert said == refusal(pdf_of("", "", ""), "a.pdf")


def test_a_file_without_text() -> None:
    """A document of pictures, a page built by a script."""
    said = "no text was found in the file; open it and check that it holds text, not pictures."
    assert f"a.docx: {said}" == refusal(docx_of("<w:p/>"), "a.docx")
    assert f"a.html: {said}" == refusal("<body><script>start()</script></body>", "a.html")


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    """The limit is checked before anything is parsed; pages have a lower one."""
    (tmp_path / "a.txt").write_bytes(b"a" * (MAX_BYTES + 1))
    said = "the file is larger than 20 MiB; split it or leave out its pictures."
    assert f"a.txt: {said}" == refused_file(tmp_path / "a.txt")
    assert "larger than 3 MiB" in refusal(b"a" * (3 * 2**20 + 1), "a.html")


def test_a_text_that_is_too_long() -> None:
    """An entry holds two million characters."""
    said = "a.txt: the text is longer than 2,000,000 characters; split it into several files."
    assert said == refusal(b"a" * 2_000_001, "a.txt")


def test_a_pdf_with_too_many_pages() -> None:
    """Also one of 600 KB that shows the same page a hundred thousand times."""
    said = "a.pdf: the file has more than 500 pages; split it into several files."
    assert said == refusal(pdf_of(*["x"] * 501), "a.pdf")


BOMBS = {
    "ratio": docx_of("<w:p><w:r><w:t>" + "a" * 20_000_000 + "</w:t></w:r></w:p>"),
    "entries": docx_of("", **{f"x{number}": b"" for number in range(2_001)}),
    "names": docx_of("", **{"../../etc/cron.d/x": b""}),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_zip_bomb(bomb: str) -> None:
    """The table of contents gives it away, before anything is unpacked."""
    said = "a.docx: it unpacks into more than a document holds; save it again from your word processor."
    assert said == refusal(BOMBS[bomb], "a.docx")


def test_a_document_with_an_outside_entity() -> None:
    """No file of the host is read into an entry."""
    doctype = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    assert "is damaged" in refusal(docx_of("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", doctype), "a.docx")


def test_a_page_with_a_tag_of_a_hundred_thousand_attributes() -> None:
    """libxml2 compares each with each; such a tag loses its attributes and the page is read in no time."""
    attributes = " ".join(f"a{number}=1" for number in range(100_000))
    assert text_of(f"<p {attributes}>Museums use AI.</p>", "a.html") == "Museums use AI."


def test_a_document_of_endlessly_nested_elements() -> None:
    """A parser's stack is finite."""
    assert "is damaged" in refusal(docx_of("<w:r>" * 2_000), "a.docx")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"id": "a", "text": "x"}\n{"id": "b",\n', "row 2 cannot be read, so nothing was imported; write one JSON"),
        ('{"id": "a", "text": "x"}\n[1]\n', "row 2 cannot be read, so nothing was imported; write one JSON object"),
        ('\n{"id": "a"}\n', 'row 2 cannot be read, so nothing was imported; add text "text"'),
        ('{"text": "a"}\n', 'row 1 cannot be read, so nothing was imported; add an "id"'),
        ('{"id": "a", "text": ["x"]}\n', 'row 1 cannot be read, so nothing was imported; write "text" as text'),
        (
            '{"id": "a", "text": "x"}\n' * 2,
            "row 2 cannot be read, so nothing was imported; give it an id that no other",
        ),
    ],
)
def test_a_bad_json_line(content: str, said: str) -> None:
    """The line is named, and the good ones before it are not imported either."""
    assert said in refusal(content, "p.jsonl")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('id,text\na,"x\n', "row 2 cannot be read, so nothing was imported; check its quotation marks"),
        ("id,text\na,x,y\n", "row 2 cannot be read, so nothing was imported; it has 3 cells where the header names 2"),
        ("id,text\na,\n", "row 2 cannot be read, so nothing was imported; add its text or remove it"),
        ("id,text\na,x\na,y\n", "row 3 cannot be read, so nothing was imported; give it an id that no other row has"),
        ("id,text\na," + "x" * 200_000, "row 2 cannot be read, so nothing was imported; check its quotation marks and"),
        ("12,https://museum.example\n", "the first row does not name the columns; add one such as 'id,title,text,url'"),
    ],
)
def test_a_bad_row(content: str, said: str) -> None:
    """Rows are numbered as a spreadsheet shows them."""
    assert said in refusal(content, "t.csv")


# --- anything at all

SEEDS = [(DATA / name).read_bytes() for name in (*SAMPLES, *ROWS)]


def entries_or_sentence(data: bytes, name: str) -> list[Entry]:
    """What came of a file; fails on any other exception and on a message that is no single plain sentence."""
    try:
        return read_bytes(data, name)
    except ImportRefused as refused:
        said = str(refused)
        assert said.startswith(f"{name}: ")
        assert said.endswith(".")
        assert "\n" not in said
        return []


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode), st.sampled_from(sorted(READERS)))
def test_any_bytes_give_entries_or_a_sentence(data: bytes, suffix: str) -> None:
    """Never another exception, whatever the bytes and whatever the ending."""
    for entry in entries_or_sentence(data, "any" + suffix):
        assert entry.text


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SEEDS), st.data(), st.sampled_from(sorted(READERS)))
def test_any_damage_gives_entries_or_a_sentence(seed: bytes, draw: st.DataObject, suffix: str) -> None:
    """Real files with bytes cut out, changed and put in."""
    at = draw.draw(st.integers(0, len(seed)))
    until = draw.draw(st.integers(at, min(len(seed), at + 50)))
    entries_or_sentence(seed[:at] + draw.draw(st.binary(max_size=20)) + seed[until:], "any" + suffix)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_any_file_name_gives_a_valid_entry(name: str) -> None:
    """Ids, titles and the file named as source hold to the model's rules."""
    entries_or_sentence(b"Museums use AI.", name + ".txt")
