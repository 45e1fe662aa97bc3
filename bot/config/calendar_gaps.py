"""Gaps to fill in the calendar of the years to come, for the admin at the command line."""

from collections.abc import Iterator
from datetime import date

from bot.config.national_days import NationalForecast
from flows.worktime.calendar import WorkCalendar
from flows.worktime.gaps import gaps, needed_years


def reminders(calendar: WorkCalendar, today: date) -> Iterator[str]:
    """Lines about what is missing; all of it may be entered by /pengaturan too."""
    for year in needed_years(today):
        found = gaps(calendar, NationalForecast(), year, today)
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
