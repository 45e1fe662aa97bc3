"""The office's week as a picture and a PDF from one template: what is drawn, in words.

No name of a person stands on it: a picture gets forwarded.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from bot.documents import wording
from bot.documents.wording import Words
from flows.figures.overdue import Overdue, overdue_cases
from flows.figures.recap import PeriodFigures, SopFigures
from flows.figures.steps import StepFigure
from flows.figures.waiting import PAUSED
from flows.office.figures.week_card import WeekCard, WeekShare
from flows.office.messages.facts import standard_time
from flows.settings import Office
from flows.worktime import formatting

TEMPLATE = "kartu_pekan.typ"
STEPS = 5
"""Steps drawn of one SOP, those with the smallest share within; the rest are counted."""
PARTIES = 5
LATE = 3


def card_page(card: WeekCard, office: Office, words: Words) -> dict[str, Any]:
    """Data for the template."""
    found = card.figures
    cases = found.cases
    idle = not (cases.received or cases.done or cases.running or cases.stopped)
    told_at = formatting.long_datetime(card.told_at, office.calendar.zone)
    return {
        "office": office.name,
        "title": f"Pekan {formatting.period_words(card.days)}",
        "late": f"Terlambat dikirim; semestinya {told_at}." if card.late else "",
        "nothing": "Tidak ada perkara yang masuk, berjalan, atau selesai." if idle else "",
        "numbers": _numbers(found),
        "sops": [_sop(name, each, words, office) for name, each in found.sops.items()],
        "waiting": _waiting(found, words, office),
        "trend": [_week(each, current=each.days == card.days) for each in card.trend],
        "attention": [_late(each, words, office) for each in found.overdue[:LATE]],
        "more": _and_more(len(found.overdue) - LATE, "langkah"),
        "footer": f"Dihitung dari riwayat perkara sampai akhir pekan itu; dibuat {told_at}. "
        "Nilai tengah: separuh lebih cepat, separuh lebih lama.",
    }


def _numbers(found: PeriodFigures) -> Sequence[Mapping[str, Any]]:
    cases, late = found.cases, len(overdue_cases(found.overdue))
    told = (
        (len(cases.received), "masuk"),
        (len(cases.done), "selesai"),
        (len(cases.running), "berjalan"),
        (late, "lewat baku"),
    )
    return [
        {"value": str(count), "label": label, "red": label == "lewat baku" and count > 0}
        for count, label in told
    ]


def _sop(name: str, found: SopFigures, words: Words, office: Office) -> Mapping[str, Any]:
    cases = found.cases
    steps = sorted(found.steps, key=_part)[:STEPS]
    return {
        "name": words(f"sop-name-{name}"),
        "told": f"masuk {len(cases.received)}, selesai {len(cases.done)}, berjalan "
        f"{len(cases.running)}, lewat baku {len(overdue_cases(found.overdue))}",
        "steps": [_step(each, words, office) for each in found.steps if each in steps],
        "more": _and_more(len(found.steps) - STEPS, "langkah yang lebih tepat waktu"),
    }


def _part(step: StepFigure) -> float:
    return len(step.within) / len(step.total)


def _step(step: StepFigure, words: Words, office: Office) -> Mapping[str, Any]:
    median = wording.working(int(step.median.total_seconds()), office)
    allowed = standard_time(step.standard)
    kept = {"minutes": allowed.minutes, "workdays": allowed.workdays} if allowed else {}
    return {
        "name": words(f"step-{step.procedure}-{step.step}"),
        "share": f"{len(step.within)} dari {len(step.total)}",
        "part": _part(step),
        "times": f"nilai tengah {median}, waktu baku {wording.standard(kept, words)}",
    }


def _waiting(found: PeriodFigures, words: Words, office: Office) -> Sequence[Mapping[str, Any]]:
    longest = max((each.lasted for each in found.waiting.values()), default=timedelta())
    return [
        {
            "name": "Jeda" if party == PAUSED else wording.capital(words(f"role-{party}")),
            "part": waited.lasted / longest if longest else 0,
            "lasted": wording.working(int(waited.lasted.total_seconds()), office),
        }
        for party, waited in [*found.waiting.items()][:PARTIES]
    ]


def _week(each: WeekShare, *, current: bool) -> Mapping[str, Any]:
    part = each.within / each.total if each.total else 0
    return {
        "share": f"{round(100 * part)} %" if each.total else "–",
        "part": part,
        "day": f"{each.days.first.day}/{each.days.first.month}",
        "current": current,
    }


def _late(each: Overdue, words: Words, office: Office) -> Mapping[str, Any]:
    lasted = wording.working(int(each.late_by.total_seconds()), office)
    return {
        "number": each.number,
        "step": words(f"step-{each.procedure}-{each.run.step}"),
        "late": f"{lasted} lewat waktu baku",
    }


def _and_more(count: int, what: str) -> str:
    return f"dan {count} {what} lagi" if count > 0 else ""
