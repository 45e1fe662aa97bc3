"""The period of a register, or why there is none."""

from datetime import date, timedelta

from flows.language.spoken_period import parse_period
from flows.worktime.period import Days

LONGEST = 366


class NoPeriod(Exception):
    """`code` is unclear, backwards, long or ahead."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def spoken(words: str, today: date) -> Days:
    """The period that people name, such as "bulan lalu". Raises NoPeriod."""
    found = parse_period(words, today)
    if found is None:
        raise NoPeriod("unclear")
    return _held(found, today)


def between(first: date, last: date | None, today: date) -> Days:
    """From the first day to the last one, until today without one. Raises NoPeriod."""
    if last is not None and last < first:
        raise NoPeriod("backwards")
    return _held(Days(first, last or max(first, today)), today)


def _held(days: Days, today: date) -> Days:
    """A period of a year at most. What is planned lies ahead, but no further than a year."""
    if days.count > LONGEST:
        raise NoPeriod("long")
    if days.first > today + timedelta(days=LONGEST):
        raise NoPeriod("ahead")
    return days
