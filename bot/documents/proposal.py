"""Konsep Proposal dan ToR (SOP A.5) as a Word file: filled from the case, edited by people."""

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

from bot.documents import wording
from bot.documents.wording import Words
from flows import dates
from flows.amount import rupiah
from flows.document import Document
from flows.settings import Office

TO_FILL = "(diisi)"
NOTHING_YET = ("1", TO_FILL, TO_FILL, TO_FILL, TO_FILL)
SCHEDULE = ("Persiapan dan survei harga", "Pengadaan", "Pemasangan dan uji coba", "Serah terima")


def proposal(
    document: Document, office: Office, words: Words, pictures: Sequence[bytes] = ()
) -> bytes:
    """The .docx; the same document gives the same bytes."""
    content, pages = document.content, docx.Document()
    _set_up(pages, document.created_at)
    _head(pages, content, office)
    for title, write in (
        ("Latar Belakang", _background),
        ("Maksud dan Tujuan", _purpose),
        ("Ruang Lingkup", _scope),
        ("Rincian Kebutuhan", _items),
        ("Jadwal Pelaksanaan", _schedule),
        ("Anggaran", _budget),
        ("Penutup", _closing),
    ):
        pages.add_heading(title, level=1)
        write(pages, content, office, words)
    _signature(pages, document, office)
    return _saved(pages, document.created_at)


def _set_up(pages: Pages, at: datetime) -> None:
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
    properties.author, properties.title = "Sigap", "Konsep Proposal dan ToR"
    properties.created = properties.modified = at.replace(tzinfo=None)


def _head(pages: Pages, content: Mapping[str, Any], office: Office) -> None:
    for place, line in enumerate(line for line in office.letter.kop if line):
        paragraph = pages.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(_clean(line))
        run.bold, run.font.size = place == 1, Pt((12, 15)[place] if place < 2 else 9.5)
    title = pages.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_before = Pt(18)
    run = title.add_run("KONSEP PROPOSAL DAN KERANGKA ACUAN KERJA (ToR)")
    run.bold, run.font.size = True, Pt(13)
    below = pages.add_paragraph(_clean(f"Pengadaan untuk penanganan gangguan {content['case']}"))
    below.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _background(pages: Pages, content: Mapping[str, Any], office: Office, words: Words) -> None:
    opened = dates.local_time(wording.at(content["opened"]), office.calendar.zone).date()
    where = content["place"] or content["unit"] or "unit pelapor"
    _says(
        pages,
        f"Pada {dates.weekday_date(opened)} diterima Laporan Gangguan Nomor "
        f"{content['case']} dari {content['reporter']} ({content['unit'] or '–'}) mengenai "
        f"gangguan {wording.fault(content, words)} di {where}: {content['description']}",
    )
    _says(
        pages,
        f"Dari hasil pemeriksaan, penyebabnya adalah: {content['cause'] or '–'}. "
        f"Tindakan yang sudah dilakukan: {content['action'] or '–'}.",
    )
    if content["earlier"]:
        _says(pages, f"Gangguan sejenis di unit yang sama sudah terjadi {len(content['earlier'])} "
              f"kali dalam 90 hari terakhir ({', '.join(content['earlier'][-5:])}).")  # fmt: skip


def _purpose(pages: Pages, content: Mapping[str, Any], office: Office, words: Words) -> None:
    where = content["place"] or content["unit"] or "unit pelapor"
    _says(pages, "Maksud: memenuhi kebutuhan barang atau jasa agar gangguan dapat ditangani "
          "secara tuntas.")  # fmt: skip
    _says(pages, f"Tujuan: layanan di {where} kembali normal dan gangguan yang sama tidak "
          "berulang.")  # fmt: skip


def _scope(pages: Pages, content: Mapping[str, Any], office: Office, words: Words) -> None:
    for line in (
        "Pengadaan barang atau jasa sesuai rincian kebutuhan;",
        f"Pemasangan dan konfigurasi di {content['place'] or content['unit'] or TO_FILL};",
        "Uji coba, serah terima, dan pelaporan hasil.",
    ):
        pages.add_paragraph(_clean(line), style="List Number")


def _items(pages: Pages, content: Mapping[str, Any], office: Office, words: Words) -> None:
    rows = [
        [str(place), each["name"], each["count"] or TO_FILL, each["unit"] or "–", TO_FILL]
        for place, each in enumerate(content["items"], start=1)
    ]
    head = ("No.", "Uraian", "Jumlah", "Satuan", "Spesifikasi")
    _table(pages, head, rows or [list(NOTHING_YET)], (1, 6.3, 2, 2.2, 4.5))


def _schedule(pages: Pages, content: Mapping[str, Any], office: Office, words: Words) -> None:
    rows = [[str(place), stage, TO_FILL] for place, stage in enumerate(SCHEDULE, start=1)]
    _table(pages, ("No.", "Tahap", "Waktu"), rows, (1, 10, 5))


def _budget(pages: Pages, content: Mapping[str, Any], office: Office, words: Words) -> None:
    cost = rupiah(content["cost"]) if content["cost"] is not None else TO_FILL
    _says(pages, f"Perkiraan biaya menurut Tim TI: {cost}. Rincian harga satuan, sumber dana, dan "
          f"kode rekening: {TO_FILL}.")  # fmt: skip


def _closing(pages: Pages, content: Mapping[str, Any], office: Office, words: Words) -> None:
    _says(pages, "Demikian konsep proposal dan kerangka acuan kerja ini disusun sebagai bahan "
          "pertimbangan lebih lanjut.")  # fmt: skip


def _signature(pages: Pages, document: Document, office: Office) -> None:
    day = dates.local_time(document.created_at, office.calendar.zone).date()
    head = document.content["head"] or {"name": TO_FILL, "nip": ""}
    lines = [f"{office.letter.place}, {dates.long_date(day)}", "Kepala Divisi,", "", "", "",
             head["name"], *([f"NIP. {head['nip']}"] if head["nip"] else [])]  # fmt: skip
    for line in lines:
        paragraph = pages.add_paragraph(_clean(line))
        paragraph.paragraph_format.left_indent = Cm(9)
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.keep_with_next = line is not lines[-1]


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


def _says(pages: Pages, text: str) -> None:
    pages.add_paragraph(_clean(text))


def _clean(text: str) -> str:
    """XML holds no control characters, nor half of a surrogate pair."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(sign for sign in whole if sign >= " " or sign in "\n\t")


def _saved(pages: Pages, at: datetime) -> bytes:
    """The archive with one time on all its parts, so that its bytes depend on the words alone."""
    raw, made = io.BytesIO(), io.BytesIO()
    pages.save(raw)
    with zipfile.ZipFile(raw) as parts, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in parts.namelist():
            part = zipfile.ZipInfo(name, date_time=at.timetuple()[:6])
            part.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(part, parts.read(name))
    return made.getvalue()
