"""Berita acara: which evidence was disposed of, on whose signature."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.documents import wording
from bot.documents.wording import listed, written
from flows.office.retention.listing import OldClass, digest
from flows.people.person import Person
from flows.settings import Office
from flows.worktime import formatting

MOST = 400
"""Numbers of cases that are printed for each SOP; the journal has all of them."""


def minutes_page(
    classes: Sequence[OldClass],
    archivist: Person,
    signed: Mapping[str, Any],
    office: Office,
    now: datetime,
) -> dict[str, Any]:
    """Data for the template."""
    zone = office.calendar.zone
    at = formatting.long_datetime(now, zone)
    files = sum(len(each.files) for each in classes)
    size = sum(each.size for each in classes)
    return {
        "paper": office.letter.paper,
        "letterhead": wording.letterhead(office),
        "title": "BERITA ACARA PEMUSNAHAN BUKTI",
        "number": formatting.local_time(now, zone).strftime("%d-%m-%Y"),
        "fields": [
            ["Waktu", at],
            ["Berkas", f"{files} ({max(1, round(size / 1_000_000))} MB)"],
            ["Arsiparis", archivist.name],
            [
                "Ditandatangani",
                formatting.long_datetime(datetime.fromisoformat(signed["at"]), zone),
            ],
            ["Kode keaslian daftar", digest(classes)],
        ],
        "sections": [
            written(
                "Pernyataan",
                "Berkas bukti laporan di bawah ini telah melewati masa simpannya dan dimusnahkan "
                "dari penyimpanan berdasarkan daftar yang ditandatangani arsiparis. Laporan, "
                "jurnal, surat, dokumen, dan kode keaslian setiap berkas tetap disimpan.",
            ),
            *(listed(_title(each, office), _cases(each, office)) for each in classes),
        ],
        "times": [],
        "signers": [
            _signer("Arsiparis,", archivist.name, archivist.nip or ""),
            _signer("Admin Sigap,", "........................", ""),
        ],
        "footer": f"Disusun {at}; tercatat dalam jurnal kantor.",
    }


def _title(found: OldClass, office: Office) -> str:
    name = office.procedures.latest(found.procedure).name
    before = formatting.local_time(found.before, office.calendar.zone).strftime("%d-%m-%Y")
    return (
        f"{name}: disimpan {found.years} tahun; ditutup sebelum {before}; "
        f"{len(found.files)} berkas dari {len(found.cases)} laporan"
    )


def _cases(found: OldClass, office: Office) -> list[str]:
    files: dict[str, int] = {}
    closed: dict[str, int] = {}
    for each in found.files:
        files[each.number] = files.get(each.number, 0) + 1
        closed[each.number] = each.closed
    lines = [
        f"{number}, ditutup {wording.short_time(closed[number], office)}: {count} berkas"
        for number, count in files.items()
    ]
    rest = len(lines) - MOST
    return [*lines[:MOST], f"dan {rest} laporan lainnya"] if rest > 0 else lines


def _signer(title: str, name: str, nip: str) -> dict[str, Any]:
    return {"title": [title], "name": name, "nip": nip}
