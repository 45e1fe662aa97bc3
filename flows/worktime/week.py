"""The office's week: when it is told, and which days it covers."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from flows.worktime.calendar import WorkCalendar

TOLD_AT = time(8)
WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """From Monday 00.00 to the next Monday 00.00, in office time; `end` is not part of it."""

    begin: datetime
    end: datetime


def next_telling(calendar: WorkCalendar, after: datetime) -> datetime:
    """Monday 08.00 of the office; where that is a day off, the next working day at 08.00."""
    local = after.astimezone(calendar.zone)
    monday = local.date() - timedelta(days=local.weekday())
    while (told := _working_morning(calendar, monday)) <= after:
        monday += WEEK
    return told


def week_before(calendar: WorkCalendar, told_at: datetime) -> Week:
    """The week that a telling covers: the last whole one."""
    local = told_at.astimezone(calendar.zone).date()
    monday = local - timedelta(days=local.weekday())
    return Week(begin=_midnight(calendar, monday - WEEK), end=_midnight(calendar, monday))


def _working_morning(calendar: WorkCalendar, day: date) -> datetime:
    """Raises NeverOpen through the calendar where no working day follows."""
    calendar.next_opening(_midnight(calendar, day))
    while not calendar.windows(day):
        day += _DAY
    return datetime.combine(day, TOLD_AT, calendar.zone)


def _midnight(calendar: WorkCalendar, day: date) -> datetime:
    return datetime.combine(day, time(), calendar.zone)
