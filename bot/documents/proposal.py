"""Konsep Proposal dan ToR (SOP A.5) as a Word file, filled from the case for editing."""

from collections.abc import Mapping
from typing import Any

from bot.documents import wording
from bot.documents.wording import Words
from flows.language.amount import rupiah
from flows.records.document import Document
from flows.settings import Office
from flows.worktime import formatting

TO_FILL = "(diisi)"
NOTHING_YET = ["1", TO_FILL, TO_FILL, TO_FILL, TO_FILL]
SCHEDULE = ("Persiapan dan survei harga", "Pengadaan", "Pemasangan dan uji coba", "Serah terima")
ITEMS = ("No.", "Uraian", "Jumlah", "Satuan", "Spesifikasi")

Block = str | dict[str, Any]


def proposal(document: Document, office: Office, words: Words) -> dict[str, Any]:
    """Data for bot/documents/word.py."""
    content = document.content
    where = content["place"] or content["unit"] or "unit pelapor"
    blocks: tuple[tuple[str, list[Block]], ...] = (
        ("Latar Belakang", _background(content, where, office, words)),
        ("Maksud dan Tujuan", _purpose(where)),
        ("Ruang Lingkup", [_scope(content)]),
        ("Rincian Kebutuhan", [_items(content)]),
        ("Jadwal Pelaksanaan", [_schedule()]),
        ("Anggaran", [_budget(content)]),
        (
            "Penutup",
            [
                "Demikian konsep proposal dan kerangka acuan kerja ini disusun sebagai bahan "
                "pertimbangan lebih lanjut."
            ],
        ),
    )
    return {
        "name": "Konsep Proposal dan ToR",
        "letterhead": [line for line in office.letter.kop if line],
        "title": "KONSEP PROPOSAL DAN KERANGKA ACUAN KERJA (ToR)",
        "below": f"Pengadaan untuk penanganan gangguan {content['case']}",
        "sections": [{"title": title, "blocks": each} for title, each in blocks],
        "signature": _signature(document, office),
    }


def _background(
    content: Mapping[str, Any], where: str, office: Office, words: Words
) -> list[Block]:
    opened = formatting.local_time(wording.at(content["opened"]), office.calendar.zone).date()
    found: list[Block] = [
        f"Pada {formatting.weekday_date(opened)} diterima Laporan Gangguan "
        f"Nomor {content['case']} "
        f"dari {content['reporter']} ({content['unit'] or '–'}) mengenai gangguan "
        f"{wording.fault(content, words)} di {where}: {content['description']}",
        f"Dari hasil pemeriksaan, penyebabnya adalah: {content['cause'] or '–'}. "
        f"Tindakan yang sudah dilakukan: {content['action'] or '–'}.",
    ]
    if content["earlier"]:
        found.append(
            f"Gangguan sejenis di unit yang sama sudah terjadi {len(content['earlier'])} kali "
            f"dalam 90 hari terakhir ({', '.join(content['earlier'][-5:])})."
        )
    return found


def _purpose(where: str) -> list[Block]:
    return [
        "Maksud: memenuhi kebutuhan barang atau jasa agar gangguan dapat ditangani secara tuntas.",
        f"Tujuan: layanan di {where} kembali normal dan gangguan yang sama tidak berulang.",
    ]


def _scope(content: Mapping[str, Any]) -> Block:
    lines = [
        "Pengadaan barang atau jasa sesuai rincian kebutuhan;",
        f"Pemasangan dan konfigurasi di {content['place'] or content['unit'] or TO_FILL};",
        "Uji coba, serah terima, dan pelaporan hasil.",
    ]
    return {"listed": lines}


def _items(content: Mapping[str, Any]) -> Block:
    rows = [
        [str(place), each["name"], each["count"] or TO_FILL, each["unit"] or "–", TO_FILL]
        for place, each in enumerate(content["items"], start=1)
    ]
    return {"head": ITEMS, "rows": rows or [NOTHING_YET], "widths": (1, 6.3, 2, 2.2, 4.5)}


def _schedule() -> Block:
    rows = [[str(place), stage, TO_FILL] for place, stage in enumerate(SCHEDULE, start=1)]
    return {"head": ("No.", "Tahap", "Waktu"), "rows": rows, "widths": (1, 10, 5)}


def _budget(content: Mapping[str, Any]) -> Block:
    cost = rupiah(content["cost"]) if content["cost"] is not None else TO_FILL
    return (
        f"Perkiraan biaya menurut Tim TI: {cost}. Rincian harga satuan, sumber dana, dan kode "
        f"rekening: {TO_FILL}."
    )


def _signature(document: Document, office: Office) -> list[str]:
    day = formatting.local_time(document.created_at, office.calendar.zone).date()
    head = document.content["head"] or {"name": TO_FILL, "nip": ""}
    nip = [f"NIP. {head['nip']}"] if head["nip"] else []
    return [
        f"{office.letter.place}, {formatting.long_date(day)}",
        "Kepala Divisi,",
        "",
        "",
        "",
        head["name"],
        *nip,
    ]
