"""A year of an office in which everything happens that figures treat in a way of its own."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from flows.figures.history import CaseRecord, Happened
from flows.worktime.calendar import WorkCalendar
from flows.worktime.outages import Outage, OutageKind
from tests.flows.engine.cast import HEAD, PROCEDURES, Play
from tests.flows.figures.walked import acts, entered
from tests.flows.worktime.office_hours import CALENDAR

FIRST = datetime(2026, 11, 22, 15, tzinfo=UTC)
"""Midnight of a Monday in the office."""
DAYS = 365
LAST_BEGUN = DAYS - 20
YEAR_CALENDAR = WorkCalendar(
    zone=CALENDAR.zone,
    ordinary=CALENDAR.ordinary,
    ramadan=CALENDAR.ramadan,
    ramadan_ranges=((date(2027, 2, 8), date(2027, 3, 9)),),
    days_off={
        **{date(2026, 12, day): "Natal dan cuti bersama" for day in (24, 25, 31)},
        date(2027, 1, 1): "Tahun baru",
        **{date(2027, 3, day): "Idulfitri dan cuti bersama" for day in range(10, 17)},
        date(2027, 5, 1): "Hari buruh, pada hari Sabtu",
        date(2027, 5, 20): "Hari yang akhirnya masuk",
        date(2027, 8, 17): "Hari kemerdekaan",
    },
    days_worked={
        date(2027, 2, 13): "Sabtu di bulan puasa",
        date(2027, 5, 20): "Masuk",
        date(2027, 6, 13): "Minggu: kerja bakti",
    },
)
WAITS = (1, 2, 7, 12, 25, 55, 130, 300, 1440, 2880, 13_000)
"""Minutes between two acts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """Cases with their journal, and the year's outages, which overlap in part."""

    records: Sequence[CaseRecord]
    outages: Sequence[Outage]


def generated_year(seed: int, count: int) -> Year:
    """So many cases, begun on any day of the year, each going its way at random."""
    by = random.Random(seed)
    records = [_case(by, f"X-2026-{place:06}") for place in range(count)]
    outages = []
    for _ in range(40):
        begun = FIRST + timedelta(minutes=by.randrange(DAYS * 24 * 60))
        lasted = timedelta(minutes=by.choice((12, 90, 400, 3000, 9000)))
        kind = by.choice([*OutageKind])
        outages.append(Outage(kind=kind, begun_at=begun, ended_at=begun + lasted))
    return Year(records=records, outages=sorted(outages, key=lambda each: each.begun_at))


def _case(by: random.Random, number: str) -> CaseRecord:
    """Somebody is away in every fourth case: a deputy decides, and the chain says for whom."""
    away = (HEAD,) if by.random() < 0.25 else ()
    play = Play(by.choice([*PROCEDURES]), allows=frozenset({"verbal_first"}), away=away)
    day = FIRST + timedelta(minutes=by.randrange(LAST_BEGUN * 24 * 60))
    begun = _next(by, day) - play.now
    happened = entered(play, begun)
    for _ in range(by.choice((0, 4, 9, 14, 24))):
        play.now = _next(by, play.now + begun) - begun
        if not acts(by, play):
            break
        happened += _stated(by, entered(play, begun), happened)
    return CaseRecord(
        number=number,
        procedure=play.procedure.id,
        version=play.procedure.version,
        subcategory=by.choice(("", "", "aplikasi_pusat")),
        description="",
        touched_at=happened[0].at - timedelta(minutes=by.randrange(9)),
        happened=happened,
    )


def _next(by: random.Random, now: datetime) -> datetime:
    """When something happens next: mostly while the office is open."""
    at = now + timedelta(minutes=by.choice(WAITS))
    if by.random() < 0.2 or YEAR_CALENDAR.is_open(at):
        return at
    return YEAR_CALENDAR.next_opening(at) + timedelta(minutes=by.randrange(240))


def _stated(
    by: random.Random, fresh: list[Happened], before: Sequence[Happened]
) -> list[Happened]:
    """Now and then the performer says that it was done earlier: within the run, in a pause of it,
    or before it opened.
    """
    told: list[Happened] = []
    for each in fresh:
        told.append(each)
        if each.code == "step.closed" and before and by.random() < 0.2:
            said = each.at - timedelta(minutes=by.choice((1, 30, 200, 3000)))
            data = {
                "step": each.data["step"],
                "round": each.data["round"],
                "stated": int(said.timestamp() * 1000),
            }
            told.append(each._replace(code="step.stated", data=data))
    return told
