"""Laporan Keadaan Website (SOP A.1): the result of an inspection as a page."""

from typing import Any

from bot.documents import wording
from bot.documents.wording import Words
from flows.monitoring.finding import Cause, Finding
from flows.monitoring.inspection import Entry, Inspection
from flows.office.messages.facts import milliseconds
from flows.settings import Office

TEMPLATE = "keadaan.typ"


def condition_page(
    inspection: Inspection, inspector: str, office: Office, words: Words
) -> dict[str, Any]:
    """Data for the template. `inspector` is empty if the monitor inspected by itself."""
    finished = milliseconds(inspection.finished_at)
    took = wording.lasting(int(inspection.took.total_seconds()))
    verdict = "melewati waktu baku 5 menit" if inspection.late else "sesuai waktu baku 5 menit"
    by = inspector or "Pemantau otomatis"
    return {
        "paper": office.letter.paper,
        "letterhead": wording.letterhead(office),
        "fields": [
            ["Waktu", wording.long_time(finished, office)],
            ["Pemeriksa", by],
            *([["Lama pemeriksaan", f"{took}, {verdict}"]] if inspector else []),
            ["Ringkasan", _summary(inspection, words)],
        ],
        "lines": [_line(each, words) for each in inspection.entries],
        "footer": f"Dibuat dari catatan pemeriksaan, {wording.long_time(finished, office)}; "
        "bukan tanda tangan.",
    }


def _summary(inspection: Inspection, words: Words) -> str:
    counts: dict[str, int] = {}
    for entry in inspection.entries:
        counts[entry.judged] = counts.get(entry.judged, 0) + 1
    return ", ".join(f"{count} {words(f'judged-{judged}')}" for judged, count in counts.items())


def _line(entry: Entry, words: Words) -> dict[str, Any]:
    told = []
    if entry.finding:
        finding = Finding.from_data(entry.finding)
        took = f", {finding.milliseconds} ms" if finding.milliseconds else ""
        told.append(words(f"health-{finding.health}").capitalize() + took)
        if finding.cause is not Cause.NONE:
            told.append(cause_words(finding, words))
        if finding.days_left is not None:
            told.append(f"Sertifikat: {finding.days_left} hari lagi")
    return {
        "name": entry.name,
        "address": entry.address,
        "judged": words(f"judged-{entry.judged}").capitalize(),
        "finding": told or ["–"],
        "note": entry.note or "–",
    }


def cause_words(finding: Finding, words: Words) -> str:
    told = words(
        f"cause-{finding.cause}",
        status=finding.status or 0,
        place=finding.place or "–",
        words=", ".join(finding.words) or "–",
        seconds=f"{(finding.milliseconds or 0) / 1000:.1f}".replace(".", ","),
    )
    return told[:1].upper() + told[1:]
