"""Writes the sample files beside it from article.json: python make_files.py. Needs reportlab and python-docx."""

import csv
import json
import textwrap
from html import escape
from pathlib import Path
from typing import Any

from docx import Document
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, ListFlowable, PageBreak, Paragraph, SimpleDocTemplate

HERE = Path(__file__).parent
ARTICLES: dict[str, Any] = json.loads((HERE / "article.json").read_text("utf-8"))


def main() -> None:
    """Write every sample file anew."""
    english, german = ARTICLES["en"], ARTICLES["de"]
    write_text(english)
    write_markdown(english)
    write_page(german)
    write_pdf(english)
    write_document(english)
    write_rows(english)


def write_text(article: dict[str, Any]) -> None:
    """Hard-wrapped at 72 characters, as from a mail program, with the source at the end."""
    parts = [article["title"]]
    for section in article["sections"]:
        parts += [section["heading"]] if section["heading"] else []
        parts += [textwrap.fill(" ".join(sentences), 72) for sentences in section["paragraphs"]]
    parts.append("\n".join(textwrap.fill(f"- {point}", 60, subsequent_indent="  ") for point in article["points"]))
    parts.append(f"Source: {article['url']}")
    (HERE / "article.txt").write_text("\n\n".join(parts) + "\n", "utf-8")


def write_markdown(article: dict[str, Any]) -> None:
    """Without front matter, soft-wrapped."""
    parts = [f"# {article['title']}"]
    for section in article["sections"]:
        parts += [f"## {section['heading']}"] if section["heading"] else []
        parts += [textwrap.fill(" ".join(sentences), 80) for sentences in section["paragraphs"]]
    parts.append("\n".join(f"* {point}" for point in article["points"]))
    (HERE / "article.md").write_text("\n\n".join(parts) + "\n", "utf-8")


def write_page(article: dict[str, Any]) -> None:
    """A page with a menu, a cookie notice, a hidden part and a foot around the article."""
    body = []
    for section in article["sections"]:
        body += [f"<h2>{escape(section['heading'])}</h2>"] if section["heading"] else []
        body += ["<p>" + escape("\n".join(sentences), quote=False) + "</p>" for sentences in section["paragraphs"]]
    points = "".join(f"<li>{escape(point)}</li>" for point in article["points"])
    page = f"""<!DOCTYPE html>
<html lang="de-AT"><head><meta charset="utf-8"><title>{article["title"]} – {article["publisher"]}</title>
<link rel="canonical" href="{article["url"]}"><meta property="og:site_name" content="{article["publisher"]}">
<meta property="article:published_time" content="{article["published"]}T09:00:00+02:00">
<style>p {{ margin: 0 }}</style><script>var text = "Kein Text für Leser.";</script></head>
<body><header><nav><ul><li><a href="/">Start</a></li><li><a href="/besuch">Ihr Besuch</a></li></ul></nav></header>
<div role="dialog">Wir verwenden Cookies.</div>
<article><h1>{article["title"]}</h1>
{"".join(body)}
<ul>{points}</ul><p style="display: none">Diesen Satz sieht niemand.</p></article>
<footer>Museumsgasse 1, alle Rechte vorbehalten</footer></body></html>
"""
    (HERE / "artikel.html").write_text(page, "utf-8")


def write_pdf(article: dict[str, Any]) -> None:
    """Three pages with a running head and page numbers, and one word broken at the end of a line."""
    styles = getSampleStyleSheet()
    story: list[Flowable] = [Paragraph(article["title"], styles["Title"])]
    for number, section in enumerate(article["sections"]):
        story += [PageBreak()] if number else []
        story += [Paragraph(section["heading"], styles["Heading2"])] if section["heading"] else []
        for sentences in section["paragraphs"]:
            broken = " ".join(sentences).replace("speech recognition", "speech recogni-<br/>tion")
            story.append(Paragraph(broken, styles["BodyText"]))
    story.append(
        ListFlowable([Paragraph(point, styles["BodyText"]) for point in article["points"]], bulletType="bullet")
    )

    def furniture(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.drawString(72, 760, f"{article['publisher']}: report {canvas.getPageNumber()}")
        canvas.drawCentredString(300, 30, f"{canvas.getPageNumber()} / 3")

    document = SimpleDocTemplate(str(HERE / "article.pdf"), title=article["title"], lang="en-GB", invariant=True)
    document.build(story, onFirstPage=furniture, onLaterPages=furniture)


def write_document(article: dict[str, Any]) -> None:
    """Headings, a bullet list and a table, with Word's built-in styles."""
    document = Document()
    document.add_heading(article["title"], 0)
    for section in article["sections"]:
        if section["heading"]:
            document.add_heading(section["heading"], 1)
        for sentences in section["paragraphs"]:
            document.add_paragraph(" ".join(sentences))
    for point in article["points"]:
        document.add_paragraph(point, style="List Bullet")
    table = document.add_table(rows=0, cols=2)
    for left, right in (("Recording", "Wrong words"), ("clear", "6.4 %"), ("with looms", "31 %")):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = left, right
    document.save(str(HERE / "article.docx"))


def write_rows(article: dict[str, Any]) -> None:
    """One row, and one line, for each section."""
    texts = ["\n\n".join(" ".join(sentences) for sentences in section["paragraphs"]) for section in article["sections"]]
    titles = [section["heading"] or article["title"] for section in article["sections"]]
    rows = [(f"speech-{n}", title, texts[n - 1]) for n, title in enumerate(titles, 1)]
    with (HERE / "article.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["ID", "Title", "Body", "Link", "Language"])
        writer.writerows([*row, article["url"], "en"] for row in rows)
    shared = {"lang": "en", "url": article["url"]}
    lines = [{"id": key, "title": title, "text": text, **shared} for key, title, text in rows]
    (HERE / "article.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")


if __name__ == "__main__":
    main()
