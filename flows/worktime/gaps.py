"""Gaps in the calendar of a year: the decree's dates, cuti bersama, Ramadan's hours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from flows.worktime.calendar import WorkCalendar

CUTI_BERSAMA = "Cuti Bersama"
DECREED_FROM = 10
"""The month from which on next year is needed: the joint decree (SKB) comes in autumn."""


class Forecast(Protocol):
    """The computed days of a year, which no decree names yet."""

    def estimated(self, year: int) -> Mapping[date, str]:
        """National days off by date whose date is an estimate, with their names."""
        ...

    def ramadan(self, year: int) -> Sequence[tuple[date, date]]:
        """First and last day of each Ramadan that ends in the year."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps:
    """Gaps of `year`: days that are `estimated` and not settled by the office, all
    `cuti_bersama`, and the days of `ramadan` (first, last) that no range of the office touches.
    """

    year: int
    estimated: tuple[date, ...]
    cuti_bersama: bool
    ramadan: tuple[tuple[date, date], ...]

    def __bool__(self) -> bool:
        return bool(self.estimated or self.cuti_bersama or self.ramadan)


def needed_years(today: date) -> tuple[int, ...]:
    return (today.year, today.year + 1) if today.month >= DECREED_FROM else (today.year,)


def gaps(calendar: WorkCalendar, forecast: Forecast, year: int, today: date) -> Gaps:
    """The gaps in the rest of a year, seen from `today`.

    An estimated day is settled by an entry of its own in days_off, or in days_worked if the feast
    falls on another. A Ramadan is looked for only if the office has hours for it.
    """
    own: Mapping[date, str] = getattr(calendar.days_off, "own", calendar.days_off)
    settled = {*own, *calendar.days_worked}
    return Gaps(
        year=year,
        estimated=tuple(
            sorted(d for d in forecast.estimated(year) if d >= today and d not in settled)
        ),
        cuti_bersama=missing_cuti_bersama(calendar.days_off, year),
        ramadan=tuple(
            (first, last)
            for first, last in forecast.ramadan(year)
            if last >= today
            and calendar.ramadan
            and not any(begin <= last and end >= first for begin, end in calendar.ramadan_ranges)
        ),
    )


def missing_cuti_bersama(days_off: Mapping[date, str], year: int) -> bool:
    """Return whether no cuti bersama of `year` is known to the library or the office. They are
    decreed in autumn, and the library follows months later.
    """
    first = date(year, 1, 1)
    days = (first + timedelta(days=number) for number in range(366))
    return not any(days_off.get(day, "").startswith(CUTI_BERSAMA) for day in days)
