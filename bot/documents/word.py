"""A Word file of headings, paragraphs, lists and tables; the same data gives the same bytes."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import docx
from docx.document import Document as Pages
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt


def word_file(page: Mapping[str, Any], *, at: datetime) -> bytes:
    """Write the .docx.

    `page` has `name`, `letterhead` (lines), `title`, `below` (the line under it), `sections`
    (`title` and `blocks`: a text; `{"listed": [...]}`; `{"head", "rows", "widths"}` in
    centimetres) and `signature` (lines).
    """
    pages = docx.Document()
    _set_up(pages, page["name"], at)
    _head(pages, page)
    for section in page["sections"]:
        pages.add_heading(section["title"], level=1)
        for block in section["blocks"]:
            _block(pages, block)
    _signature(pages, page["signature"])
    return _saved(pages, at)


def _block(pages: Pages, block: str | Mapping[str, Any]) -> None:
    if isinstance(block, str):
        pages.add_paragraph(_clean(block))
    elif "listed" in block:
        for line in block["listed"]:
            pages.add_paragraph(_clean(line), style="List Number")
    else:
        _table(pages, block["head"], block["rows"], block["widths"])


def _set_up(pages: Pages, name: str, at: datetime) -> None:
    style = pages.styles["Normal"]
    style.font.name, style.font.size = "Arial", Pt(11)
    style.paragraph_format.space_after = Pt(6)
    heading = pages.styles["Heading 1"]
    heading.font.name, heading.font.size, heading.font.color.rgb = "Arial", Pt(12), None
    numbers = heading.element.rPr.rFonts
    for name in list(numbers.attrib):
        if name.endswith("Theme"):
            del numbers.attrib[name]
    section = pages.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2)
    properties = pages.core_properties
    properties.author, properties.title = "Sigap", name
    properties.created = properties.modified = at.replace(tzinfo=None)


def _head(pages: Pages, page: Mapping[str, Any]) -> None:
    for place, line in enumerate(page["letterhead"]):
        paragraph = pages.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(_clean(line))
        run.bold, run.font.size = place == 1, Pt((12, 15)[place] if place < 2 else 9.5)
    title = pages.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_before = Pt(18)
    run = title.add_run(page["title"])
    run.bold, run.font.size = True, Pt(13)
    below = pages.add_paragraph(_clean(page["below"]))
    below.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _signature(pages: Pages, lines: Sequence[str]) -> None:
    for place, line in enumerate(lines, start=1):
        paragraph = pages.add_paragraph(_clean(line))
        paragraph.paragraph_format.left_indent = Cm(9)
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.keep_with_next = place < len(lines)


def _table(
    pages: Pages, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]
) -> None:
    table = pages.add_table(rows=1, cols=len(head))
    table.style, table.alignment = "Table Grid", WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for cell, text in zip(table.rows[0].cells, head, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = _clean(text)
    for line in table.rows:
        for cell, width in zip(line.cells, widths, strict=True):
            cell.width = Cm(width)
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
    pages.add_paragraph()


def _clean(text: str) -> str:
    """Replace lone surrogates and drop control characters, which XML cannot contain."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(sign for sign in whole if sign >= " " or sign in "\n\t")


def _saved(pages: Pages, at: datetime) -> bytes:
    """Save with one timestamp on all parts, so that the bytes depend on the content alone."""
    raw, made = io.BytesIO(), io.BytesIO()
    pages.save(raw)
    with zipfile.ZipFile(raw) as parts, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in parts.namelist():
            part = zipfile.ZipInfo(name, date_time=at.timetuple()[:6])
            part.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(part, parts.read(name))
    return made.getvalue()
