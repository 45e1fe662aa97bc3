"""Daftar Jadwal Promosi and Daftar Tamu (SOP B.2, B.4) as pages; the schedule as .ics."""

from collections.abc import Mapping
from typing import Any

from bot.documents import wording
from bot.documents.wording import Words
from flows.promotion.calendar_file import Entry, calendar_file
from flows.records.document import Document
from flows.settings import Office

SHORT = {"receiving": "menerima", "going": "berkunjung"}
DIRECTIONS = {"receiving": "Menerima kunjungan", "going": "Melakukan kunjungan"}


def schedule_page(document: Document, office: Office, words: Words) -> dict[str, Any]:
    """Data for the template."""
    rows = [
        [
            str(place),
            wording.long_time(each["at"], office),
            each["place"],
            each["audience"],
            "Dibatalkan" if each["cancelled"] else "",
        ]
        for place, each in enumerate(document.content["appointments"], 1)
    ]
    return _page(document, office, "DAFTAR JADWAL PROMOSI") | {
        "widths": [0, 1.5, 1.4, 1.4, 0.7],
        "heads": ["No.", "Waktu", "Tempat", "Sasaran", "Keterangan"],
        "rows": rows,
    }


def guests_page(document: Document, office: Office, words: Words) -> dict[str, Any]:
    """Data for the template, with visits in the order of entry."""
    content = document.content
    rows = [_guest(place, each, office) for place, each in enumerate(content["visits"], 1)]
    page = _page(document, office, "DAFTAR TAMU")
    total = f"{len(rows)} kunjungan, {content['people']} orang"
    return page | {
        "fields": [*page["fields"], ["Jumlah", total]],
        "widths": [0, 0.9, 1.3, 1.4, 1.6, 0, 0.9],
        "heads": ["No.", "Waktu", "Nama", "Instansi", "Keperluan", "Orang", "Dicatat oleh"],
        "rows": rows,
    }


def _guest(place: int, each: Mapping[str, Any], office: Office) -> list[str]:
    return [
        str(place),
        f"{wording.short_time(each['at'], office)}, {SHORT[each['direction']]}",
        each["name"],
        each["institution"],
        each["purpose"],
        str(each["people"]),
        each["by"],
    ]


def _page(document: Document, office: Office, title: str) -> dict[str, Any]:
    content = document.content
    version = f", versi {document.version}" if document.version > 1 else ""
    return {
        "paper": office.letter.paper,
        "letterhead": wording.letterhead(office),
        "title": title,
        "number": f"Nomor Promosi : {content['case']}{version}",
        "fields": [["Kegiatan", content["description"] or "–"]],
        "footer": wording.footer(document, office),
    }


def calendar_of(document: Document) -> bytes:
    """The schedule as .ics. Each appointment keeps its id, so that a newer file updates it."""
    number = document.content["case"]
    entries = [
        Entry(
            uid=f"{number}-{each['seq']}@sigap",
            starts_at=wording.at(each["at"]),
            summary=f"Promosi: {each['audience']}",
            place=each["place"],
            note=f"{number}: {document.content['description']}"[:500],
            cancelled=each["cancelled"],
        )
        for each in document.content["appointments"]
    ]
    return calendar_file(entries, document.created_at, sequence=document.version - 1)
