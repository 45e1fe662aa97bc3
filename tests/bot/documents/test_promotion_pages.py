"""Jadwal, Daftar Tamu and Laporan Hasil Promosi in print, and the schedule as a calendar file."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.documents.making import PAGES
from bot.documents.promotion_lists import calendar_of
from bot.documents.typesetting.typeset import typeset_pdf
from flows.records.document import Document, DocumentKind
from tests.bot.documents.test_case_documents import MARKUP, OFFICE, told, words
from tests.handlers.views.basics import AT
from tests.handlers.views.promotion_samples import APPOINTMENT, DROPPED, GUEST, NUMBERS
from tests.pdf import pdf_pages

CONTENT: dict[str, Any] = {
    "case": "P-2026-0001",
    "description": "Promosi layanan website",
    "opened": AT,
    "reporter": "Contoh Operator",
    "unit": "Dinas Contoh",
    "by": "Contoh Operator",
    "appointments": [APPOINTMENT, DROPPED],
    "visits": [GUEST],
    "people": 3,
    "numbers": NUMBERS,
    "contents": [["K-2026-0001", "done"]],
    "links": [["instagram", "https://instagram.com/p/1"]],
    "introductions": [
        {"audience": "Camat Contoh", "handed": ["profile"], "remark": "", "reaction": "interested"}
    ],
    "said": {"achieved": "", "obstacles": "Hujan", "advice": "Mulai dari kecamatan terluar"},
    "minutes": ["Sasaran tercapai"],
    "minutes_files": 1,
    "evidence": [],
    "told": {},
}
KINDS = (DocumentKind.SCHEDULE, DocumentKind.GUESTS, DocumentKind.PROMOTION)


def document(kind: DocumentKind, version: int = 1, **changed: Any) -> Document:
    return Document(
        id=1,
        case_id=1,
        kind=kind,
        version=version,
        step="",
        reader=None,
        content=CONTENT | changed,
        sha256=None,
        created_at=datetime(2026, 11, 23, 1, tzinfo=UTC),
    )


def made(one: Document) -> bytes:
    template, page = PAGES[one.kind]
    data = json.loads(json.dumps(page(one, OFFICE, words)))
    return typeset_pdf(template, data, at=one.created_at)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_document_gives_the_same_bytes(kind: DocumentKind) -> None:
    assert made(document(kind)) == made(document(kind))


def test_each_page_tells_what_the_round_kept() -> None:
    assert "Balai Contoh Kepala sekolah" in told(made(document(DocumentKind.SCHEDULE)))
    assert "Dibatalkan" in told(made(document(DocumentKind.SCHEDULE)))
    guests = told(made(document(DocumentKind.GUESTS)))
    assert "1 kunjungan, 3 orang" in guests
    assert "Contoh Tamu Dinas Sosial konsultasi 3 Contoh Operator" in guests
    report = told(made(document(DocumentKind.PROMOTION)))
    for text in (
        "3 (melakukan kunjungan 1, menerima kunjungan 2)",
        "12 orang dari 3 instansi",
        "2 (Berminat 1, Masih menimbang 1)",
        "Instagram: https://instagram.com/p/1",
        "K-2026-0001",
        "Hujan",
        "Mulai dari kecamatan terluar",
    ):
        assert text in report


@pytest.mark.parametrize(
    "typed", [MARKUP, "x" * 3000, "a\x00b\ud800c\u202e", "baris\n\n\nbaris", ""]
)
def test_whatever_people_type_is_printed_as_words(typed: str) -> None:
    guest = {**GUEST, "name": typed[:100], "institution": typed[:150], "purpose": typed[:300]}
    for kind in KINDS:
        one = document(
            kind,
            description=typed,
            visits=[guest],
            minutes=[typed],
            appointments=[{**APPOINTMENT, "place": typed, "audience": typed}],
            said={"achieved": typed, "obstacles": typed, "advice": typed},
        )
        text = told(made(one))
        assert typed != MARKUP or MARKUP in text


def test_a_long_guest_book_has_its_heads_on_every_page() -> None:
    visits = [{**GUEST, "seq": place} for place in range(1, 121)]
    data = made(document(DocumentKind.GUESTS, visits=visits, people=360))
    pages = pdf_pages(data)
    assert len(pages) > 2
    assert all("Keperluan" in page for page in pages)


def test_the_calendar_file_counts_its_versions_and_says_what_was_cancelled() -> None:
    data = calendar_of(document(DocumentKind.CALENDAR, version=3)).decode()
    assert data.count("BEGIN:VEVENT") == 2
    assert data.count("SEQUENCE:2") == 2
    assert "UID:P-2026-0001-2@sigap\r\n" in data
    assert data.count("STATUS:CANCELLED") == 1
