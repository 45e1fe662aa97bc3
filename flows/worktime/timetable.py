"""Working time as sums over the windows of many days: however long a stretch is, its working time
is the difference of two sums.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

Window = tuple[datetime, datetime]

DAY = timedelta(days=1)
MARGIN = 60 * DAY
"""Beside what is asked for, so that a timetable seldom grows."""
LONGEST_CLOSURE = 400
_NONE = timedelta()


class NeverOpen(Exception):
    """The calendar has no open window in LONGEST_CLOSURE days after `day`."""

    def __init__(self, day: date) -> None:
        super().__init__(day)
        self.day = day


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """The windows of the days from `first` until before `after`, in UTC and in order; these days
    last from `begins` until before `ends`. `until_opening` and `until_closing` are the working
    time since `begins` at each of them.
    """

    first: date
    after: date
    begins: datetime
    ends: datetime
    opens: tuple[datetime, ...]
    closes: tuple[datetime, ...]
    until_opening: tuple[timedelta, ...]
    until_closing: tuple[timedelta, ...]

    def until(self, at: datetime) -> timedelta:
        """The working time until a moment that it holds."""
        place = bisect_right(self.opens, at) - 1
        if place < 0:
            return _NONE
        return self.until_opening[place] + min(at, self.closes[place]) - self.opens[place]

    def reached(self, worked: timedelta) -> datetime | None:
        """The moment at which there was so much working time: a closing rather than the next
        opening. None if it does not hold it.
        """
        place = bisect_left(self.until_closing, worked)
        if place == len(self.closes):
            return None
        return self.closes[place] - (self.until_closing[place] - worked)


def timetable(
    first: date, after: date, windows: Callable[[date], tuple[Window, ...]], zone: ZoneInfo
) -> Timetable:
    """The timetable of these days, whose windows `windows` knows."""
    opens, closes, until_opening, until_closing = [], [], [], []
    worked, day = _NONE, first
    while day < after:
        for opening, closing in windows(day):
            opens.append(opening)
            closes.append(closing)
            until_opening.append(worked)
            worked += closing - opening
            until_closing.append(worked)
        day += DAY
    return Timetable(
        first=first,
        after=after,
        begins=_midnight(first, zone),
        ends=_midnight(after, zone),
        opens=tuple(opens),
        closes=tuple(closes),
        until_opening=tuple(until_opening),
        until_closing=tuple(until_closing),
    )


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.min, zone).astimezone(UTC)


class Timetables:
    """The timetable so far: it grows to what is asked for, and each one given stays as it is, so
    that threads may ask at once.
    """

    def __init__(self, windows: Callable[[date], tuple[Window, ...]], zone: ZoneInfo) -> None:
        self._windows = windows
        self._zone = zone
        self._known: Timetable | None = None

    def holding(self, start: datetime, end: datetime) -> Timetable:
        """A timetable that holds `start`, `end`, which is not before it, and all between."""
        known = self._known
        if known is not None and known.begins <= start and end < known.ends:
            return known
        first, last = start.astimezone(self._zone).date(), end.astimezone(self._zone).date()
        return self._grown(known, first - MARGIN, last + MARGIN)

    def longer(self, known: Timetable, start: datetime) -> Timetable:
        """A timetable that goes on after the days of another, which holds `start`. Raises
        NeverOpen if there was no window for too long, so that no calendar can hang the bot.
        """
        latest = max([start, *known.opens[-1:]]).astimezone(self._zone).date()
        if known.after - latest > LONGEST_CLOSURE * DAY:
            raise NeverOpen(latest)
        return self._grown(known, known.first, known.after + 2 * MARGIN)

    def _grown(self, known: Timetable | None, first: date, after: date) -> Timetable:
        if known is not None:
            first, after = min(first, known.first), max(after, known.after)
        self._known = timetable(first, after, self._windows, self._zone)
        return self._known
