"""The ledger of a case (riwayat) as a page."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bot.documents import wording
from bot.documents.wording import Words
from flows.records.document import Document
from flows.settings import Office
from flows.worktime import formatting
from handlers.views.office.holder_questions import EXPLAINED

DAYS = frozenset({"until", "handed"})
CENTRAL = "Aplikasi pusat: langkah Tim TI tidak diperhitungkan terhadap waktu bakunya."


def ledger_page(document: Document, office: Office, words: Words) -> dict[str, Any]:
    """Data for the template."""
    content = document.content
    running = "selesai dalam" if content["closed"] else "sudah berjalan"
    return {
        "paper": office.letter.paper,
        "letterhead": wording.letterhead(office),
        "number": f"Nomor Laporan : {content['number']}",
        "fields": [
            ["Pelapor", wording.reporter(content)],
            ["Jenis gangguan", wording.fault(content, words)],
            ["Uraian", content["description"] or "(pesan suara)"],
            ["Masuk", wording.long_time(content["opened"], office)],
            [
                "Keadaan",
                f"{words('state-' + content['state'])}; {running} "
                f"{wording.working(content['working'], office)} waktu kerja",
            ],
            ["Surat tugas", content["letter"] or "–"],
            ["Petugas", content["team"] or "–"],
        ],
        "lines": [ledger_line(content, line, office, words) for line in content["lines"]],
        "note": CENTRAL if content["outside"] else "",
        "footer": wording.footer(document, office),
    }


def ledger_line(
    content: Mapping[str, Any], line: Mapping[str, Any], office: Office, words: Words
) -> dict[str, Any]:
    """A row of the table: a step, who had it, its times and its course."""
    times = [
        f"Waktu baku: {wording.standard(line['standard'], words)}",
        f"Dipakai: {wording.working(line['spent'], office)}",
    ]
    if line["due"]:
        times.append(f"Tenggat: {wording.short_time(line['due'], office)}")
    if line["in_ledger"] and not line["counted"]:
        times.append("Tidak diperhitungkan")
    elif line["in_ledger"] and line["late"]:
        times.append(f"Melewati {wording.working(line['late'], office)}")
    elif line["in_ledger"] and line["completed"] and line["due"]:
        times.append("Sesuai waktu baku")
    if line.get("credit", 0) >= 60:
        credit = wording.working(line["credit"], office)
        times.append(f"Tidak dihitung karena layanan terganggu: {credit}")
    return {
        "no": line["printed"] or "–",
        "title": wording.step(content, line, words),
        "holder": ", ".join(line["holders"]) or words(f"role-{line['role']}"),
        "times": times,
        "course": _course(line, office, words),
    }


def _course(line: Mapping[str, Any], office: Office, words: Words) -> list[str]:
    told = [f"Mulai {wording.short_time(line['opened'], office)}"]
    for reason, start, end in line["pauses"]:
        until = wording.short_time(end, office) if end else "sekarang"
        told.append(
            f"Jeda: {words(f'choice-reason-{reason}')}, "
            f"{wording.short_time(start, office)} sampai {until}"
        )
    for word in line["words"]:
        text = _text(word, office, words)
        stood = f" (dicatat oleh {_who(word, words)})" if word["for"] else ""
        told.append(f"{words('field-' + word['kind']).capitalize()}: {text}{stood}")
    if line["closed"]:
        told.append(
            f"{words('outcome-' + line['outcome'])} oleh {_who(line, words)}, "
            f"{wording.short_time(line['closed'], office)}"
        )
    else:
        told.append("Masih berjalan")
    return told


def _text(word: Mapping[str, Any], office: Office, words: Words) -> str:
    text: str = word["text"]
    if word["kind"] == "explanation" and text in EXPLAINED:
        return words(f"explained-{text}")
    return _day(text, office) if word["kind"] in DAYS else wording.chosen(text, words)


def _who(told: Mapping[str, Any], words: Words) -> str:
    by = told["by"] or words("role-system")
    return f"{by} untuk {words('role-' + told['for'])}" if told["for"] else by


def _day(iso: str, office: Office) -> str:
    if formatting.has_time(iso):
        return formatting.long_datetime(datetime.fromisoformat(iso), office.calendar.zone)
    return formatting.weekday_date(date.fromisoformat(iso))
