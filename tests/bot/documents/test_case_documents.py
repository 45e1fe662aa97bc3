"""Printed documents of a case: any typed text, and always the same bytes."""

import io
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import docx
import pytest
from PIL import Image
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from bot.config.office_file import LOCALES, ROOT, read_office
from bot.documents.making import PAGES, small
from bot.documents.typesetting.typeset import typeset_pdf
from bot.documents.word import word_file
from bot.texts.fluent import DEFAULT, Texts
from flows.records.document import Document, DocumentKind
from handlers.views.parts.screen import Say
from tests.handlers.views.samples import AT, CASE, LINE
from tests.pdf import alternatives, pdf_pages

OFFICE = read_office(ROOT / "office.toml").office
TEXTS = Texts(LOCALES, OFFICE.calendar.zone)
MARKUP = '*_#$<b> [x] `c` @ref // /* \\ "q" & -- #sys.inputs'
TIME = {**LINE, "open": False, "paused": 60}
CONTENT: dict[str, Any] = {
    "case": "G-2026-0147",
    "procedure": "gangguan",
    "opened": AT,
    "category": "jaringan",
    "subcategory": "",
    "outside": False,
    "description": "wifi mati",
    "place": "",
    "unit": "",
    "reporter": "Contoh Pelapor",
    "letter": "",
    "team": [],
    "head": None,
    "by": "Contoh Petugas",
    "earlier": [],
    "lines": [TIME],
    "told": {},
    "cause": "Kabel putus",
    "action": "Diganti",
    "purchase": False,
    "amended": [],
    "missing": [],
    "evidence": [],
    "items": [],
    "cost": None,
    "found_by": "",
    "asked": "",
}
KINDS = (DocumentKind.RESULT, DocumentKind.EXTERNAL, DocumentKind.PROPOSAL)


def words(id: str, **arguments: str | int) -> str:
    return TEXTS.plain(Say(id=id, args=arguments), DEFAULT)


def document(kind: DocumentKind, **changed: Any) -> Document:
    return Document(
        id=1,
        case_id=1,
        kind=kind,
        version=1,
        step="receive",
        reader=None,
        content=CONTENT | changed,
        sha256=None,
        created_at=datetime(2026, 11, 23, 1, tzinfo=UTC),
    )


def made(one: Document, pictures: Sequence[bytes] = ()) -> bytes:
    """The document as the worker process makes it (bot/documents/worker_process.py)."""
    template, page = PAGES[one.kind]
    data, at = json.loads(json.dumps(page(one, OFFICE, words))), one.created_at
    if not template:
        return word_file(data, at=at)
    return typeset_pdf(template, data, at=at, pictures=pictures)


def told(data: bytes) -> str:
    if data.startswith(b"%PDF"):
        with PdfDocument(data) as pages:
            texts = [page.get_textpage().get_text_range() for page in pages]
        return " ".join(" ".join(each.split()) for each in texts)
    return " ".join(each.text for each in docx.Document(io.BytesIO(data)).paragraphs)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_document_gives_the_same_bytes(kind: DocumentKind) -> None:
    assert made(document(kind)) == made(document(kind))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "typed", [MARKUP, "x" * 3000, "a\x00b\ud800c\u202e", "baris\n\n\nbaris", ""]
)
def test_whatever_people_type_is_printed_as_words(kind: DocumentKind, typed: str) -> None:
    one = document(kind, cause=typed, action=typed, description=typed, reporter=typed, unit=typed)
    text = told(made(one))
    assert typed != MARKUP or MARKUP in text


def test_pictures_of_any_shape_stand_in_the_report() -> None:
    shapes = []
    for size in ((1600, 20), (20, 1600), (1, 1), (1600, 1200)):
        drawn = io.BytesIO()
        Image.new("RGB", size, "navy").save(drawn, "JPEG")
        shapes.append(small(drawn.getvalue()))
    report = made(document(DocumentKind.RESULT), shapes)
    file = PdfReader(io.BytesIO(report))
    assert sum(len(page.images) for page in file.pages) == len(shapes)
    assert alternatives(file) == [f"Foto {place}" for place in range(1, len(shapes) + 1)]


def test_a_report_without_a_team_is_signed_by_who_did_it() -> None:
    assert "Contoh Petugas" in told(made(document(DocumentKind.RESULT)))


def test_a_long_ledger_runs_over_several_pages_with_its_head_on_each() -> None:
    lines = [{**LINE, "round": round} for round in range(1, 40)]
    content = {**CASE, "closed": None, "outside": True, "working": 90, "lines": lines}
    one = replace(document(DocumentKind.LEDGER), content=content)
    pages = pdf_pages(made(one))
    assert len(pages) > 2
    assert all("Kegiatan dan pelaksana" in page for page in pages[:-1])
