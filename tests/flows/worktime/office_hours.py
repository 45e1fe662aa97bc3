"""Office hours with their exceptions, for tests of working time."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.worktime.calendar import WorkCalendar

WIT = ZoneInfo("Asia/Jayapura")


def windows(*written: str) -> tuple[tuple[time, time], ...]:
    edges = [[time.fromisoformat(edge) for edge in each.split("-")] for each in written]
    return tuple((opens, closes) for opens, closes in edges)


CALENDAR = WorkCalendar(
    zone=WIT,
    ordinary={
        **dict.fromkeys(range(4), windows("07:30-12:00", "13:00-16:00")),
        4: windows("07:30-11:30", "13:00-16:30"),
    },
    ramadan={
        **dict.fromkeys(range(4), windows("08:00-12:00", "12:30-15:00")),
        4: windows("08:00-11:30", "12:30-15:30"),
    },
    ramadan_ranges=((date(2026, 2, 19), date(2026, 3, 20)),),
    days_off={
        date(2026, 12, 24): "Cuti Bersama Hari Raya Natal",
        date(2026, 12, 25): "Hari Raya Natal",
        date(2026, 11, 17): "Libur yang dibatalkan",
    },
    days_worked={
        date(2026, 11, 17): "Masuk",
        date(2026, 11, 28): "Kerja bakti",
        date(2026, 3, 14): "Masuk di bulan puasa",
    },
)
ORDINARY = WorkCalendar(zone=WIT, ordinary=CALENDAR.ordinary, days_off=CALENDAR.days_off)
MINUTE = timedelta(minutes=1)


def wit(day: str, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=WIT)
