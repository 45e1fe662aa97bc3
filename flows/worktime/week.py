"""The office's week: when its summary is sent, and which days it covers."""

from datetime import date, datetime, time, timedelta

from flows.worktime.calendar import WorkCalendar
from flows.worktime.period import Days, week_of

TOLD_AT = time(8)
WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_APART = timedelta(minutes=1)
"""What lies between two summaries of one morning: after a week of days off, two are due."""


def next_telling(calendar: WorkCalendar, after: datetime) -> datetime:
    """The next Monday 08.00 in office time or, if that is a day off, 08.00 on the next working
    day, each week's a minute after the one before it. Raises NeverOpen.
    """
    monday = week_of(after.astimezone(calendar.zone).date()).first
    monday -= _weeks_off_before(calendar, monday) * WEEK
    while (told := _telling(calendar, monday)) <= after:
        monday += WEEK
    return told


def week_before(calendar: WorkCalendar, told_at: datetime) -> Days:
    """The week that a summary is about. Raises NeverOpen."""
    local = told_at.astimezone(calendar.zone)
    monday = week_of(local.date()).first
    due = _weeks_off_before(calendar, monday)
    told = (local - datetime.combine(local.date(), TOLD_AT, calendar.zone)) // _APART
    monday -= (due - min(max(told, 0), due)) * WEEK
    return week_of(monday - _DAY)


def _telling(calendar: WorkCalendar, monday: date) -> datetime:
    """The time at which the week before a Monday is told."""
    morning = _working_morning(calendar, monday)
    return morning + _weeks_off_before(calendar, monday) * _APART


def _weeks_off_before(calendar: WorkCalendar, monday: date) -> int:
    """The number of weeks of nothing but days off that end with the Sunday before. Raises
    NeverOpen.
    """
    calendar.next_opening(_midnight(calendar, monday))
    weeks = 0
    while not any(calendar.windows(monday - (weeks * 7 + day) * _DAY) for day in range(1, 8)):
        weeks += 1
    return weeks


def _working_morning(calendar: WorkCalendar, day: date) -> datetime:
    """08.00 on `day` or on the next working day. Raises NeverOpen if none follows."""
    calendar.next_opening(_midnight(calendar, day))
    while not calendar.windows(day):
        day += _DAY
    return datetime.combine(day, TOLD_AT, calendar.zone)


def _midnight(calendar: WorkCalendar, day: date) -> datetime:
    return datetime.combine(day, time(), calendar.zone)
