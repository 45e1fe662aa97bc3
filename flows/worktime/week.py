"""The office's week: when its summary is sent, and which days it covers."""

from datetime import date, datetime, time, timedelta

from flows.worktime.calendar import WorkCalendar
from flows.worktime.period import Days, week_of

TOLD_AT = time(8)
WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


def next_telling(calendar: WorkCalendar, after: datetime) -> datetime:
    """The next Monday 08.00 in office time or, if that is a day off, 08.00 on the next working
    day. Raises NeverOpen.
    """
    local = after.astimezone(calendar.zone)
    monday = local.date() - timedelta(days=local.weekday())
    while (told := _working_morning(calendar, monday)) <= after:
        monday += WEEK
    return told


def week_before(calendar: WorkCalendar, told_at: datetime) -> Days:
    """The last whole week before the summary."""
    return week_of(week_of(told_at.astimezone(calendar.zone).date()).before)


def _working_morning(calendar: WorkCalendar, day: date) -> datetime:
    """08.00 on `day` or on the next working day. Raises NeverOpen if none follows."""
    calendar.next_opening(_midnight(calendar, day))
    while not calendar.windows(day):
        day += _DAY
    return datetime.combine(day, TOLD_AT, calendar.zone)


def _midnight(calendar: WorkCalendar, day: date) -> datetime:
    return datetime.combine(day, time(), calendar.zone)
