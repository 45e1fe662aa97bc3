"""The paper that proposes other standard times."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.documents import wording
from bot.documents.revision.side_by_side import side_by_side
from bot.documents.wording import Words
from flows.figures.distribution import CLOSED, OUTAGE, Distribution
from flows.figures.proposal import ENOUGH, KEPT_BY, LOOSE, SAFE, TIGHT, Proposal
from flows.figures.waiting import PAUSED
from flows.office.figures.standards import Ledger
from flows.office.messages.facts import standard_time
from flows.settings import Office
from flows.sop.procedure import Procedure
from flows.worktime import formatting
from flows.worktime.standard_time import Standard

NOBODY = {
    CLOSED: "Malam, akhir pekan, dan hari libur",
    OUTAGE: "Gangguan massal",
    PAUSED: "Jeda karena kendala",
}
OPEN = "(diisi dan ditetapkan oleh pejabat)"


def revision_page(
    ledger: Ledger,
    old: tuple[Procedure, str],
    new: tuple[Procedure, str],
    office: Office,
    words: Words,
    at: datetime,
) -> dict[str, Any]:
    """Data for the template. `old` and `new` are the versions with their files' texts."""
    procedure = new[0]
    name = words(f"sop-name-{procedure.id}")
    return {
        "paper": office.letter.paper,
        "letterhead": wording.letterhead(office),
        "title": "Usulan Perubahan Waktu Baku",
        "sop": name,
        "period": f"Dihitung dari riwayat perkara {formatting.period_words(ledger.days)}",
        "proposals": [_proposal(each, office, words) for each in ledger.proposed],
        "steps": [_step(each, ledger, office, words) for each in ledger.found],
        "rule": _rule(),
        "pieces": [
            [{"old": row.old, "new": row.new, "changed": row.changed} for row in piece]
            for piece in side_by_side(old[1], new[1])
        ],
        "versions": [f"Versi {old[0].version}", f"Versi {procedure.version} (konsep)"],
        "form": _form(old[0], procedure, name, office, at),
        "footer": f"Konsep, dibuat {formatting.long_datetime(at, office.calendar.zone)}. "
        "Berlaku hanya bila ditetapkan pejabat yang berwenang; perkara yang sudah berjalan tetap "
        "memakai versi lamanya.",
    }


def _proposal(each: Proposal, office: Office, words: Words) -> Mapping[str, Any]:
    of = each.of
    whole = sum(of.waits.values(), timedelta())
    return {
        "step": words(f"step-{of.procedure}-{of.step}"),
        "told": f"Waktu baku {_standard(of.standard, words)} tercapai {round(100 * of.share)} % "
        f"dari {len(of.total)}; persentil 80: {_lasted(of.percentile(80), office)}, "
        f"persentil 90: {_lasted(of.percentile(90), office)}.",
        "new": f"Usulan: {_standard(each.standard, words)}.",
        "waits": [
            {
                "party": NOBODY.get(party) or wording.capital(words(f"role-{party}")),
                "part": lasted / whole,
                "percent": f"{round(100 * (lasted / whole))} %",
            }
            for party, lasted in of.waits.items()
        ],
    }


def _step(each: Distribution, ledger: Ledger, office: Office, words: Words) -> Sequence[str]:
    new = next((p.standard for p in ledger.proposed if p.of.step == each.step), None)
    return [
        words(f"step-{each.procedure}-{each.step}"),
        _standard(each.standard, words),
        f"{len(each.within)} dari {len(each.total)}",
        *(_lasted(each.percentile(percent), office) for percent in (50, 80, 90)),
        _standard(new, words) if new else "tetap",
    ]


def _rule() -> str:
    return (
        f"Suatu waktu baku diusulkan berubah bila sedikitnya {ENOUGH} pelaksanaan tercatat, dan "
        f"kurang dari {round(100 * TIGHT)} % di antaranya tepat waktu (usulan: cukup untuk "
        f"{KEPT_BY} %), atau sedikitnya {round(100 * LOOSE)} % tepat waktu dan {SAFE} % selesai "
        f"dalam separuh waktunya (usulan: cukup untuk {SAFE} %). Yang dihitung ialah waktu kerja; "
        "jeda dan gangguan massal tidak termasuk."
    )


def _form(
    old: Procedure, new: Procedure, name: str, office: Office, at: datetime
) -> Sequence[tuple[str, str]]:
    """The identity of an SOP AP in the order of PermenPAN-RB 35/2012."""
    needs = dict.fromkeys(step.requires for step in new.steps.values() if step.requires)
    zone = office.calendar.zone
    return [
        ("Nomor SOP", new.number or OPEN),
        ("Tanggal Pembuatan", formatting.long_date(old.date)),
        ("Tanggal Revisi", formatting.long_date(formatting.local_time(at, zone).date())),
        ("Tanggal Efektif", OPEN),
        ("Disahkan oleh", " ".join(office.letter.signer_title).rstrip(",")),
        ("Nama SOP", name),
        ("Dasar Hukum", OPEN),
        ("Kualifikasi Pelaksana", OPEN),
        ("Keterkaitan", OPEN),
        ("Peralatan/Perlengkapan", "; ".join(needs) or OPEN),
        ("Peringatan", OPEN),
        ("Pencatatan dan Pendataan", "; ".join(new.recording) or OPEN),
    ]


def _standard(standard: Standard, words: Words) -> str:
    kept = standard_time(standard)
    return wording.standard({"minutes": kept.minutes, "workdays": kept.workdays}, words)


def _lasted(lasted: timedelta, office: Office) -> str:
    return wording.working(int(lasted.total_seconds()), office)
