"""What the calendar of a year still lacks: the decree's dates, cuti bersama, Ramadan's hours."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.config.national_days import DaysOff, decade, decade_of
from bot.config.working_days import missing_cuti_bersama
from flows.worktime.calendar import WorkCalendar

DECREED_FROM = 10
"""The month from which on next year is needed: the joint decree (SKB) comes in autumn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps:
    """What lacks in `year`: days that are `estimated` and not settled by the office, all
    `cuti_bersama`, and the days of `ramadan` (first, last) that no range of office.toml touches.
    """

    year: int
    estimated: tuple[date, ...]
    cuti_bersama: bool
    ramadan: tuple[tuple[date, date], ...]

    def __bool__(self) -> bool:
        return bool(self.estimated or self.cuti_bersama or self.ramadan)


def needed_years(today: date) -> tuple[int, ...]:
    return (today.year, today.year + 1) if today.month >= DECREED_FROM else (today.year,)


def gaps(calendar: WorkCalendar, year: int, today: date) -> Gaps:
    """What lacks in the rest of a year, seen from `today`.

    An estimated day is settled by an entry of its own in days_off, or in days_worked if the feast
    falls on another. A Ramadan is looked for only if the office has hours for it.
    """
    known = decade(decade_of(year))
    days = calendar.days_off
    settled = {*(days.own if isinstance(days, DaysOff) else days), *calendar.days_worked}
    return Gaps(
        year=year,
        estimated=tuple(
            sorted(
                day
                for day in known.estimated
                if day.year == year and day >= today and day not in settled
            )
        ),
        cuti_bersama=missing_cuti_bersama(days, year),
        ramadan=tuple(
            (first, last)
            for first, last in known.ramadan
            if last.year == year
            and last >= today
            and calendar.ramadan
            and not any(begin <= last and end >= first for begin, end in calendar.ramadan_ranges)
        ),
    )


def reminders(calendar: WorkCalendar, today: date) -> Iterator[str]:
    """What to enter into office.toml, for the admin at the command line."""
    for year in needed_years(today):
        found = gaps(calendar, year, today)
        if found.cuti_bersama:
            yield f"no cuti bersama known for {year}; enter them as [[days_off]]"
        if found.estimated:
            days = ", ".join(day.isoformat() for day in found.estimated)
            yield (
                f"{len(found.estimated)} days off of {year} are estimates ({days}); enter the"
                " decree's as [[days_off]], and a day that is none as [[days_worked]]"
            )
        for first, last in found.ramadan:
            yield (
                f"Ramadan {year} would run on ordinary hours; by calculation:"
                f" ramadan.ranges = [{{ from = {first}, until = {last} }}]"
            )
