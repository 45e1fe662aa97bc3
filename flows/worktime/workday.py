"""Length of a working day, by which hours of work are told as days."""

from datetime import time, timedelta
from statistics import median_low

from flows.worktime.calendar import WorkCalendar

_DAY = timedelta(days=1)


def workday(calendar: WorkCalendar) -> timedelta:
    """Hours of the usual day of the ordinary week, breaks left out: the median of its open days,
    so that one short day changes nothing; 24 hours if the office never opens.
    """
    lengths = [
        sum((_clock(closes) - _clock(opens) for opens, closes in windows), timedelta())
        for windows in calendar.ordinary.values()
        if windows
    ]
    return median_low(lengths) if lengths else _DAY


def _clock(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)
