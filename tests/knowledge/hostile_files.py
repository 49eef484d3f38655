"""Files that no person wrote: bombs, lies, loops and damage of every kind we read, made when they are asked for.

Each says how it is refused, or "" when some of its text may as well be read.
"""

import io
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
NOISE = bytes(value * 167 % 251 for value in range(2**16)) * 16
"""Bytes that are not text; stored rather than packed they keep a zip's ratio low."""

DAMAGED, TOO_MUCH, UNPACKS = "damaged or too complicated", "too large or damaged", "unpacks into more"
NO_TEXT, SCAN, LOCKED, LONG = "no text was found", "probably a scan", "protected by a password", "is longer than"
OTHER, ROW = "save it as", "cannot be read, so nothing was imported"


@dataclass(frozen=True)
class Hostile:
    """A file to be made, its name, and words of the sentence that refuses it; "" is either verdict."""

    label: str
    name: str
    make: Callable[[], bytes]
    said: str = ""
    slow: bool = False


# --- zip and Word


def zipped(members: dict[str, bytes | str], *, stored: tuple[str, ...] = ()) -> bytes:
    """A zip with these members."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in members.items():
            archive.writestr(name, content, zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def docx(body: str, doctype: str = "", padding: int = 0, **members: bytes | str) -> bytes:
    """A Word document around a body; `padding` MiB of noise keep its ratio below what is refused at sight."""
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": f'<Types xmlns="t"><Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>',
        "word/document.xml": f'{doctype}<w:d xmlns:w="{WORD}"><w:body>{body}</w:body></w:d>',
        **members,
    }
    if padding:
        parts["media/noise"] = NOISE * padding
    return zipped(parts, stored=("media/noise",))


def run(text: str, format: str = "") -> str:
    """A run of text in Word's XML."""
    return f"<w:r><w:rPr>{format}</w:rPr><w:t>{text}</w:t></w:r>"


def paragraph(text: str) -> str:
    """A paragraph of one run."""
    return f"<w:p>{run(text)}</w:p>"


def lying_zip() -> bytes:
    """A document whose table of contents says that its text is small."""
    whole = bytearray(docx(paragraph("a" * 90_000_000)))
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = whole.rfind(mark, 0, whole.rfind(b"PK\x01\x02") + 4)
        whole[at + place : at + place + 4] = (1000).to_bytes(4, "little")
    return bytes(whole)


ENTITIES = "<!DOCTYPE d [" + '<!ENTITY a0 "aaaaaaaaaa">' + "".join(
    f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 10)
) + "]>"  # fmt: skip
OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
REMOTE = '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">'

WORD_FILES = [
    Hostile("gigabyte in a megabyte", "a.docx", lambda: docx("<w:p/>", bomb=zeros(2**30)), UNPACKS),
    Hostile("ten million empty paragraphs", "a.docx", lambda: docx("<w:p/>" * 10_000_000), UNPACKS),
    Hostile("a million paragraphs, padded", "a.docx", lambda: docx("<w:p/>" * 1_000_000, padding=2), LONG),
    Hostile("a million runs, padded", "a.docx", lambda: docx(f"<w:p>{run('')}</w:p>" * 300_000, padding=2), LONG),
    Hostile("fifty thousand deep", "a.docx", lambda: docx("<w:r>" * 50_000), DAMAGED),
    Hostile("one run too long", "a.docx", lambda: docx(paragraph("a" * 50_000_000), padding=2), LONG),
    Hostile("one attribute of 60 MB", "a.docx", lambda: docx(f'<w:p w:a="{"a" * 60_000_000}"/>', padding=2), TOO_MUCH, slow=True),
    Hostile("a million attributes", "a.docx", lambda: docx(f"<w:p {many_attributes(1_000_000)}/>", padding=2), slow=True),
    Hostile("entities in entities", "a.docx", lambda: docx(paragraph("&a9;"), ENTITIES), LONG),
    Hostile("entity from a file", "a.docx", lambda: docx(paragraph("&x;"), OUTSIDE), DAMAGED),
    Hostile("definitions from the network", "a.docx", lambda: docx(paragraph("x"), REMOTE)),
    Hostile("picture of 256 MiB", "a.docx", lambda: docx(paragraph("x"), **{"media/a.png": zeros(2**28)}), UNPACKS),
    Hostile("zip in a zip in a zip", "a.docx", lambda: docx("<w:p/>", inner=zipped({"b": zipped({"c": zeros(2**27)})})), NO_TEXT),
    Hostile("names that lead outside", "a.docx", lambda: docx("<w:p/>", **{"../../etc/cron.d/x": b"x"}), UNPACKS),
    Hostile("names of another drive", "a.docx", lambda: docx("<w:p/>", **{"C:\\x": b"x"}), UNPACKS),
    Hostile("too many members", "a.docx", lambda: docx("", **{f"x{n}": b"" for n in range(3_000)}), UNPACKS),
    Hostile("table of contents of 20 MB", "a.docx", lambda: b"PK\x03\x04" + b"PK\x01\x02" * 4_000_000, UNPACKS),
    Hostile("a table of contents that lies", "a.docx", lying_zip, DAMAGED),
    Hostile("broken off", "a.docx", lambda: docx(paragraph("x" * 5_000))[:-300], DAMAGED),
    Hostile("tables in tables", "a.docx", lambda: docx("<w:tbl><w:tr><w:tc>" * 300 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 300)),
    Hostile("styles in a circle", "a.docx", lambda: docx(
        '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>', **{"word/styles.xml":
        f'<w:s xmlns:w="{WORD}"><w:style w:styleId="a"><w:basedOn w:val="a"/></w:style></w:s>'})),
    Hostile("a spreadsheet", "a.docx", lambda: zipped({"xl/workbook.xml": "<x/>"}), OTHER),
    Hostile("zip of a program", "a.zip", lambda: zipped({"a.exe": b"MZ"}), "only Markdown files"),
    Hostile("zip that unpacks without end", "a.zip", lambda: zipped({"a.md": "# A\n" * 20_000_000}), "unpacks into more"),
    Hostile("zip in a zip", "a.zip", lambda: zipped({"a.zip": zipped({"a.md": "# A"})}), "only Markdown files"),
    Hostile("zip that leads outside", "a.zip", lambda: zipped({"../a.md": "# A"}), "unpacks into more"),
    Hostile("zip of ids twice", "a.zip", lambda: zipped({"a/x.md": "Text.", "b/x.md": "Text."}), "give each its own id"),
]  # fmt: skip


# --- PDF


def pdf(*objects: bytes, root: int = 1, extra: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1."""
    written = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    at = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"trailer\n<</Size %d/Root %d 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, extra, at)
    return bytes(written)


def stream(content: bytes, entries: bytes = b"", length: int | None = None) -> bytes:
    """A stream; its length may be a lie."""
    size = len(content) if length is None else length
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, size, content)


CATALOG, PAGES = b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def page_of(content: bytes, *more: bytes, font: bytes = FONT, catalog: bytes = CATALOG) -> bytes:
    """A PDF of one page with this stream."""
    return pdf(catalog, PAGES, PAGE, content, font, *more)


def shown(text: bytes) -> bytes:
    """The operators that draw a line of text."""
    return b"BT /F 12 Tf 72 700 Td (" + text + b") Tj ET\n"


def printed(*pages: str) -> bytes:
    """A good PDF with a line on each page."""
    written = io.BytesIO()
    canvas = Canvas(written)
    for text in pages:
        canvas.drawString(72, 700, text)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def encrypted() -> bytes:
    """A PDF that needs a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(printed("Museums use AI."))))
    writer.encrypt("secret", algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def many_kids(count: int) -> bytes:
    """One page, shown again and again."""
    kids = b"<</Type/Pages/Kids[" + b"3 0 R " * count + b"]/Count %d>>" % count
    return pdf(CATALOG, kids, PAGE, stream(shown(b"x" * 60)), FONT)


def nested_pages(depth: int) -> bytes:
    """A tree of pages that is a long line."""
    tree = [b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % (number + 3) for number in range(depth)]
    return pdf(CATALOG, *tree, PAGE, stream(shown(b"x")), FONT)


def xref_circle() -> bytes:
    """A table of places that names itself as the one before."""
    whole = page_of(stream(shown(b"Museums use AI.")))
    at = whole.rfind(b"xref\n0")
    return whole.replace(b"/Root 1 0 R>>", b"/Root 1 0 R/Prev %d>>" % at)


def twice_packed(size: int) -> bytes:
    """Zeros, packed and packed again."""
    return stream(zlib.compress(zeros_packed(size)), b"/Filter[/FlateDecode/FlateDecode]")


FLATE = b"/Filter/FlateDecode"
OUTLINE = b"<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>"
CMAP = b"1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange"

PDF_FILES = [
    Hostile("two gigabytes, packed", "a.pdf", lambda: page_of(stream(zeros_packed(2**31), FLATE))),
    Hostile("packed twice", "a.pdf", lambda: page_of(twice_packed(2**31))),
    Hostile("nine million operators", "a.pdf", lambda: page_of(stream(zlib.compress(b"q Q " * 4_500_000), FLATE)), slow=True),
    Hostile("four million letters drawn", "a.pdf", lambda: page_of(stream(b"BT /F 1 Tf " + b"(a) Tj " * 2_000_000)), slow=True),
    Hostile("a page shown 100,000 times", "a.pdf", lambda: many_kids(100_000), "500 pages"),
    Hostile("a page shown 500 times", "a.pdf", lambda: many_kids(500)),
    Hostile("pages 5,000 deep", "a.pdf", lambda: nested_pages(5_000)),
    Hostile("pages in a circle", "a.pdf", lambda: pdf(CATALOG, b"<</Type/Pages/Kids[2 0 R]/Count 1>>")),
    Hostile("parents in a circle", "a.pdf", lambda: pdf(
        CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>", PAGE, stream(shown(b"x")), FONT)),
    Hostile("places in a circle", "a.pdf", xref_circle),
    Hostile("outlines in a circle", "a.pdf", lambda: page_of(
        stream(shown(b"x")), b"<</First 7 0 R>>", b"<</Title(a)/Next 7 0 R/Parent 6 0 R>>", catalog=OUTLINE)),
    Hostile("drawings in a circle", "a.pdf", lambda: page_of(stream(b"/X Do"), stream(
        b"/X Do", b"/Type/XObject/Subtype/Form/Resources<</XObject<</X 6 0 R>>>>"))),
    Hostile("lists 100,000 deep", "a.pdf", lambda: page_of(stream(b"[" * 100_000))),
    Hostile("objects 100,000 deep", "a.pdf", lambda: page_of(b"[" * 100_000)),
    Hostile("a font of 2^32 letters", "a.pdf", lambda: page_of(
        stream(shown(b"abcd")), stream(CMAP), font=b"<</Type/Font/Subtype/Type0/ToUnicode 6 0 R/BaseFont/A>>")),
    Hostile("200,000 streams on a page", "a.pdf", lambda: pdf(
        CATALOG, PAGES, b"<</Type/Page/Parent 2 0 R/Contents[" + b"4 0 R " * 200_000 + b"]>>", stream(b"q Q"))),
    Hostile("a length that lies", "a.pdf", lambda: page_of(stream(shown(b"x"), length=2**31 - 1))),
    Hostile("a size that lies", "a.pdf", lambda: page_of(stream(shown(b"x"))).replace(b"/Size 6", b"/Size 99999999")),
    Hostile("no objects at all", "a.pdf", lambda: b"%PDF-1.7\n%%EOF", DAMAGED),
    Hostile("only the mark", "a.pdf", lambda: b"%PDF-1.7\n" + b"x" * 100_000, DAMAGED),
    Hostile("broken off", "a.pdf", lambda: printed(*["Museums use AI."] * 20)[:-2_000], DAMAGED),
    Hostile("encrypted", "a.pdf", encrypted, LOCKED),
    Hostile("scanned", "a.pdf", lambda: printed("", "", ""), SCAN),
]  # fmt: skip


# --- web pages


def many_attributes(count: int) -> str:
    """So many different attributes."""
    return " ".join(f'a{number}="1"' for number in range(count))


PAGES_OF_THE_WEB = [
    Hostile(
        "200,000 attributes on an element",
        "a.html",
        lambda: many_attributes(200_000).join(["<p ", ">Seen.</p>"]).encode(),
    ),
    Hostile("300,000 attributes", "a.html", lambda: b"<p a=1 b=2>x</p>" * 150_000, slow=True),
    Hostile("150,000 links", "a.html", lambda: b'<a href="/">xxxx</a>' * 150_000, slow=True),
    Hostile("200,000 paragraphs", "a.html", lambda: b"<p>Museums</p>" * 200_000, slow=True),
    Hostile("50 MB", "a.html", lambda: b"<p>Museums use AI.</p>" * 2_500_000, "larger than 20 MiB"),
    Hostile("5 MB", "a.html", lambda: b"<p>Museums use AI.</p>" * 250_000, "larger than 3 MiB"),
    Hostile("500,000 deep", "a.html", lambda: b"<div>" * 500_000 + b"Seen."),
    Hostile("half a million hidden in each other", "a.html", lambda: b"<b hidden>x" * 250_000),
    Hostile("tables in tables", "a.html", lambda: b"<table><tr><td>x" * 100_000),
    Hostile("one style of 3 MB", "a.html", lambda: b'<p style="' + b"color:(" * 400_000 + b'">Seen.</p>'),
    Hostile("one tag that never ends", "a.html", lambda: b"<p " + b"a" * 3_000_000, NO_TEXT),
    Hostile("marks that never end", "a.html", lambda: b"<" * 3_000_000),
    Hostile("entities", "a.html", lambda: b"&amp" * 700_000),
    Hostile("declared as a codec that is none", "a.html", lambda: b"<meta charset=idna><p>" + b"\xff" * 2_000_000),
    Hostile("only a script", "a.html", lambda: b"<script>start()</script>", NO_TEXT),
]


# --- rows and text


TABLES = [
    Hostile("a cell of 200,000 letters", "a.csv", lambda: b"id,text\na," + b"x" * 200_000, ROW),
    Hostile("a quotation without end", "a.csv", lambda: b'id,text\na,"' + b"x\n" * 1_000_000, ROW),
    Hostile("a NUL character", "a.csv", lambda: b"id,text\na,Museums use AI.\nb,Museums\0 use it, too, and gladly.", "row 3 cannot"),
    Hostile("only NUL characters", "a.csv", lambda: bytes(2**20), OTHER),
    Hostile("a byte order mark and semicolons", "a.csv", lambda: b"\xef\xbb\xbfid;text\na;x, y\n", "text='x, y'"),
    Hostile("letters as Windows writes them", "a.csv", lambda: b"id;text\na;Gr\xf6\xdfe\n", "text='Größe'"),
    Hostile("a million columns", "a.csv", lambda: b"a," * 1_000_000, "at most 200 columns"),
    Hostile("a million and a half rows", "a.csv", lambda: b"id,text\n" + b"".join(b"%d,x\n" % n for n in range(1_500_000)), "more than 100,000 rows", slow=True),
    Hostile("a formula", "a.csv", lambda: b"id,text\na,=cmd|' /C calc'!A0\n"),
    Hostile("no header", "a.csv", lambda: b"1,2\n3,4\n", "does not name the columns"),
    Hostile("lists 500,000 deep", "a.jsonl", lambda: b"[" * 500_000, ROW),
    Hostile("a number of a million digits", "a.jsonl", lambda: b'{"id": 1' + b"0" * 1_000_000 + b', "text": "x"}', ROW),
    Hostile("half a surrogate", "a.jsonl", lambda: b'{"id": "a", "text": "\\ud800 x"}'),
    Hostile("no object", "a.ndjson", lambda: b"[1]\n", ROW),
    Hostile("NUL characters", "a.txt", lambda: b"Museums\0use AI.", OTHER),
    Hostile("UTF-16 without a mark", "a.txt", lambda: "Museums use AI.".encode("utf-16-le"), OTHER),
    Hostile("half of a UTF-16 letter", "a.txt", lambda: b"\xff\xfea\0b\0c", "damaged"),
    Hostile("20 MB on one line", "a.txt", lambda: b"a" * 20_000_000, LONG),
    Hostile("quotes 100,000 deep", "a.md", lambda: b">" * 100_000 + b" x"),
    Hostile("brackets", "a.md", lambda: b"[" * 500_000 + b"x"),
    Hostile("tables of a million cells", "a.md", lambda: b"|" * 1_000_000 + b"\n" + b"|-" * 1_000_000, LONG),
    Hostile("front matter that grows", "a.md", lambda: b"---\na: &a [x,x]\nb: [*a,*a,*a]\n---\nx", "without & and *"),
    Hostile("front matter 100,000 deep", "a.md", lambda: b"---\nid: " + b"[" * 100_000 + b"\n---\nx", TOO_MUCH, slow=True),
]  # fmt: skip

LIARS = [
    Hostile("zip as PDF", "a.pdf", lambda: docx("<w:p/>"), OTHER),
    Hostile("program as PDF", "a.pdf", lambda: b"MZ\x90\0" + bytes(5_000), OTHER),
    Hostile("page as PDF", "a.pdf", lambda: b"<!doctype html><p>Log in</p>", OTHER),
    Hostile("PDF as page", "a.html", lambda: printed("x"), OTHER),
    Hostile("PDF as Word", "a.docx", lambda: printed("x"), OTHER),
    Hostile("program as text", "a.txt", lambda: b"\x7fELF\x02\x01\x01" + bytes(5_000), OTHER),
    Hostile("picture as Markdown", "a.md", lambda: b"\x89PNG\r\n\x1a\n" + bytes(5_000), OTHER),
    Hostile("page as zip", "a.zip", lambda: b"<!doctype html><p>Log in</p>", OTHER),
    Hostile("unknown ending", "a.exe", lambda: b"MZ", "does not read this kind"),
    Hostile("nothing", "a.pdf", lambda: b"", "is empty"),
    Hostile("a name of two lines", "a\n\0.txt", lambda: b"Museums use AI."),
]

FILES = [*WORD_FILES, *PDF_FILES, *PAGES_OF_THE_WEB, *TABLES, *LIARS]


def zeros(size: int) -> bytes:
    """That many zero bytes."""
    return bytes(size)


def zeros_packed(size: int, wbits: int = zlib.MAX_WBITS) -> bytes:
    """As many zeros in the zlib format (or gzip), a mebibyte at a time: the same packed block again and again."""
    packer = zlib.compressobj(9, wbits=wbits)
    head = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + block * (size // 2**20 - 1) + packer.flush()
