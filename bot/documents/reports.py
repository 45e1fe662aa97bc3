"""Laporan Hasil Perbaikan and Laporan Gangguan Eksternal (SOP A.5) as pages."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.documents import wording
from bot.documents.wording import Words, listed, written
from flows.records.document import Document
from flows.settings import Office
from flows.worktime import formatting

CENTRAL = (
    "Aplikasi pusat: dikelola di luar kewenangan Tim TI dan tidak diperhitungkan terhadap "
    "waktu baku Tim TI."
)


def result_page(document: Document, office: Office, words: Words) -> dict[str, Any]:
    """Data for the template."""
    content = document.content
    bought = "Diperlukan; lihat Konsep Proposal dan ToR." if content["purchase"] else "Tidak ada."
    sections = [
        written("Uraian gangguan", content["description"] or "(pesan suara)"),
        written("Penyebab", content["cause"] or "–"),
        written("Tindakan", content["action"] or "–"),
        *([listed("Dilengkapi", content["amended"])] if content["amended"] else []),
    ]
    page = _page(document, office, words, "LAPORAN HASIL PERBAIKAN")
    return page | {
        "fields": [*page["fields"], ["Pembelian", bought]],
        "sections": sections,
        "signers": [
            _signer(("Mengetahui,", "Kepala Divisi"), content["head"]),
            _signer(
                (_issued(document, office), "Tim TI,"),
                content["team"][0] if content["team"] else {"name": content["by"], "nip": ""},
            ),
        ],
    }


def external_page(document: Document, office: Office, words: Words) -> dict[str, Any]:
    """Data for the template."""
    content = document.content
    found = f" (menurut {content['found_by']})" if content["found_by"] else ""
    asked = content["asked"] or (
        "Mohon gangguan ini diperbaiki, disertai perkiraan waktu selesai dan kabar "
        "perkembangannya."
    )
    sections = [
        written("Uraian gangguan", content["description"] or "(pesan suara)"),
        written(f"Penyebab di luar kewenangan Tim TI{found}", content["cause"] or "–"),
        *([written("Keterangan", CENTRAL)] if content["outside"] else []),
        written("Permintaan", asked),
    ]
    page = _page(document, office, words, "LAPORAN GANGGUAN EKSTERNAL")
    return page | {
        "fields": [["Kepada", "UPT TIK"], *page["fields"]],
        "sections": sections,
        "signers": [
            _signer(("Diterima UPT TIK,", "tanggal: ........................"), None),
            _signer((_issued(document, office), "Kepala Divisi,"), content["head"]),
        ],
    }


def _page(document: Document, office: Office, words: Words, title: str) -> dict[str, Any]:
    content = document.content
    version = f", versi {document.version}" if document.version > 1 else ""
    return {
        "paper": office.letter.paper,
        "letterhead": wording.letterhead(office),
        "title": title,
        "number": f"Nomor Laporan : {content['case']}{version}",
        "fields": [
            ["Pelapor", wording.reporter(content)],
            ["Waktu laporan", wording.long_time(content["opened"], office)],
            ["Jenis gangguan", wording.fault(content, words)],
            ["Lokasi", content["place"] or "–"],
            ["Surat tugas", content["letter"] or "–"],
            ["Petugas", wording.team(content)],
            ["Gangguan sejenis", _recurrence(content)],
        ],
        "times": [_time(content, line, office, words) for line in content["lines"]],
        "footer": wording.footer(document, office),
    }


def _time(
    content: Mapping[str, Any], line: Mapping[str, Any], office: Office, words: Words
) -> list[str]:
    verdict = f"melewati {wording.working(line['late'], office)}" if line["late"] else "sesuai"
    if line["open"]:
        verdict = "tanpa tenggat"
    elif not line["counted"]:
        verdict = "tidak diperhitungkan"
    if line["paused"]:
        verdict += f"; jeda {wording.working(line['paused'], office)}"
    return [
        wording.step(content, line, words),
        wording.short_time(line["closed"], office),
        wording.standard(line["standard"], words),
        wording.working(line["spent"], office),
        verdict,
    ]


def _recurrence(content: Mapping[str, Any]) -> str:
    """Number of similar faults in the same unit within the 90 days before."""
    earlier = ", ".join(content["earlier"][-5:])
    count = len(content["earlier"])
    return (
        f"{count} kali di unit ini dalam 90 hari: {earlier}"
        if count
        else "tidak ada dalam 90 hari"
    )


def _issued(document: Document, office: Office) -> str:
    day = formatting.local_time(document.created_at, office.calendar.zone).date()
    return f"{office.letter.place}, {formatting.long_date(day)}"


def _signer(title: Sequence[str], person: Mapping[str, str] | None) -> dict[str, Any]:
    known = person or {"name": "(nama dan tanda tangan)", "nip": ""}
    return {"title": list(title), "name": known["name"], "nip": known["nip"]}
