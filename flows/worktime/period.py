"""Periods of whole days in office time: the weeks, months, quarters and years of a summary."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
_MONTHS, _QUARTER, _HALF = 12, 3, 6


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """A period from `first` to `last`, both included. Raises ValueError if it ends before it
    begins.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.last} is before {self.first}")

    @property
    def count(self) -> int:
        return (self.last - self.first).days + 1

    def limits(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Midnight at which it begins and midnight at which it is over, in the office's zone; what
        happens at the second is no part of it.
        """
        return _midnight(self.first, zone), _midnight(self.last + _DAY, zone)

    @property
    def before(self) -> date:
        """The day before it."""
        return self.first - _DAY


def spelled(days: Days) -> str:
    """The period in words that ask for it again: `2026-11-16 - 2026-11-22`."""
    return f"{days.first} - {days.last}"


def week_of(day: date) -> Days:
    """Monday to Sunday."""
    monday = day - day.weekday() * _DAY
    return Days(monday, monday + 6 * _DAY)


def month_of(day: date) -> Days:
    return months(day.year, day.month, 1)


def quarter_of(day: date) -> Days:
    return months(day.year, day.month - (day.month - 1) % _QUARTER, _QUARTER)


def half_of(day: date) -> Days:
    """January to June, or July to December."""
    return months(day.year, day.month - (day.month - 1) % _HALF, _HALF)


def year_of(day: date) -> Days:
    return months(day.year, 1, _MONTHS)


def months(year: int, month: int, count: int) -> Days:
    """`count` whole months from `month` (1 to 12) on."""
    after = year * _MONTHS + month - 1 + count
    return Days(date(year, month, 1), date(after // _MONTHS, after % _MONTHS + 1, 1) - _DAY)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)
