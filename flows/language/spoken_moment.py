"""Moments as people say them: "besok 16.00", "Senin pukul 7.30", "27 November"."""

import re
from datetime import UTC, date, datetime, time, timedelta

from flows.language.spoken_day import Side, parse_day
from flows.worktime.calendar import WorkCalendar
from flows.worktime.formatting import local_time

_CLOCK = re.compile(r"(?:\b(?:jam|pukul|at)\s*)?\b(\d{1,2})[.:](\d{2})\b(?![./-]\d)")
_HOUR = re.compile(r"\b(?:jam|pukul|at)\s*(\d{1,2})\b(?![.:])")
_NOW = re.compile(r"\b(?:sekarang|now)\b")


def parse_moment(
    text: str, calendar: WorkCalendar, now: datetime, *, end: bool = False
) -> datetime | None:
    """The moment in UTC; None if it is not understood. It may lie behind.

    A time alone is today's. A day alone means its beginning, or with `end` its last moment. If the
    nearest such day puts it in the past ("Senin 07.30", said on Monday at nine), it is on the next
    one.
    """
    said = text.strip().lower()
    if _NOW.search(said):
        return now.astimezone(UTC)
    clock, rest = _clock(said)
    today = local_time(now, calendar.zone).date()
    rest = rest.strip(" ,.")
    if not rest:
        return _moment(today, clock, calendar, end=end) if clock else None
    nearest = parse_day(rest, calendar, today, side=Side.NEAREST)
    ahead = parse_day(rest, calendar, today, side=Side.AHEAD)
    if nearest is None:
        return None
    found = _moment(nearest, clock, calendar, end=end)
    return found if found >= now or ahead is None else _moment(ahead, clock, calendar, end=end)


def _clock(said: str) -> tuple[tuple[int, int] | None, str]:
    """The last time in the words, if any, and the words without it."""
    for found in reversed([*_CLOCK.finditer(said), *_HOUR.finditer(said)]):
        hour = int(found[1])
        minute = int(found[2]) if found.re is _CLOCK else 0
        if (hour <= 23 and minute <= 59) or (hour, minute) == (24, 0):
            return (hour, minute), said[: found.start()] + " " + said[found.end() :]
    return None, said


def _moment(
    day: date, clock: tuple[int, int] | None, calendar: WorkCalendar, *, end: bool
) -> datetime:
    hour, minute = clock or (24 if end else 0, 0)
    midnight = datetime.combine(day, time(), calendar.zone)
    return (midnight + timedelta(hours=hour, minutes=minute)).astimezone(UTC)
