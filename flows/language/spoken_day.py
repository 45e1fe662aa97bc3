"""Days as people say them, ahead or past: "besok", "Senin", "3 hari kerja", "12 Des"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from flows.language.months import MONTHS
from flows.worktime.calendar import WorkCalendar

_DAY = timedelta(days=1)
_FARTHEST = timedelta(days=2 * 366)
_WEEK = {
    name: place
    for place, names in enumerate(
        (
            "senin monday",
            "selasa tuesday",
            "rabu wednesday",
            "kamis thursday",
            "jumat friday",
            "sabtu saturday",
            "minggu sunday",
        )
    )
    for name in names.split()
}
_NUMBERS = {"se": 1, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7}
_NEAR = {
    **dict.fromkeys(("hari ini", "sekarang", "today", "tadi"), 0),
    **dict.fromkeys(("besok lusa", "lusa"), 2),
    **dict.fromkeys(("besok", "bsk", "tomorrow"), 1),
    **dict.fromkeys(("kemarin", "kmrn", "yesterday"), -1),
}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})"
_WORKDAYS = re.compile(rf"\b{_COUNT} ?(?:hari kerja|hk|working days?|workdays?)\b")
_DAYS = re.compile(rf"\b{_COUNT} ?(?:hari|hr|days?)\b")
_WEEKS = re.compile(rf"\b{_COUNT} ?(?:minggu|mgg|weeks?)\b")
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_FIGURES = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?\b")
_NAMED = re.compile(rf"\b(\d{{1,2}}) ?({'|'.join(MONTHS)})[a-z]*\.?(?: (\d{{4}}))?\b")
_OF_MONTH = re.compile(r"\b(?:tanggal|tgl) ?(\d{1,2})\b|^(\d{1,2})$")


class Side(StrEnum):
    """Side of today on which a day is sought; BEHIND and AHEAD may both include today."""

    AHEAD = "ahead"
    BEHIND = "behind"
    NEAREST = "nearest"


def parse_day(
    text: str, calendar: WorkCalendar, today: date, *, side: Side = Side.AHEAD
) -> date | None:
    """The day meant; None if it is not understood, or lies on the wrong side of today.

    A weekday is the next such day, with BEHIND the latest; today counts unless `side` is AHEAD. A
    weekday beside a full date is ignored.
    """
    said = " ".join(text.lower().replace("'", "").replace("’", "").replace(",", " ").split())
    found = (
        _in_full(said, today, side)
        or _counted(said, calendar, today, side)
        or _in_figures(said, today, side)
    )
    if found is None:
        return None
    away = abs(found - today) if side is Side.NEAREST else _way(side) * (found - today)
    return found if timedelta(0) <= away <= _FARTHEST else None


def _way(side: Side) -> int:
    return -1 if side is Side.BEHIND else 1


def _counted(said: str, calendar: WorkCalendar, today: date, side: Side) -> date | None:
    if (found := _WORKDAYS.search(said)) and side is not Side.BEHIND:
        return _nth_workday(calendar, today, max(1, _number(found["count"])))
    for pattern, length in ((_DAYS, 1), (_WEEKS, 7)):
        if found := pattern.search(said):
            return today + _way(side) * _number(found["count"]) * length * _DAY
    if re.search(r"\b(?:minggu depan|next week)\b", said):
        return today + 7 * _DAY
    for words, days in _NEAR.items():
        if re.search(rf"\b{words}\b", said):
            return today + days * _DAY
    for name, place in _WEEK.items():
        if re.search(rf"\b{name}\b", said):
            return _weekday(today, place, side)
    return None


def _weekday(today: date, place: int, side: Side) -> date:
    ahead = (place - today.weekday()) % 7
    match side:
        case Side.BEHIND:
            return today - ((-ahead) % 7) * _DAY
        case Side.AHEAD:
            return today + (ahead or 7) * _DAY
        case Side.NEAREST:
            return today + ahead * _DAY


def _in_full(said: str, today: date, side: Side) -> date | None:
    """A date with the month's name or in ISO form, which overrides a weekday beside it."""
    if found := _ISO.search(said):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NAMED.search(said):
        return _in_year(found[3], MONTHS[found[2]], int(found[1]), today, side)
    return None


def _in_figures(said: str, today: date, side: Side) -> date | None:
    if found := _FIGURES.search(said):
        return _in_year(found[3], int(found[2]), int(found[1]), today, side)
    if found := _OF_MONTH.search(said):
        return _of_month(int(found[1] or found[2]), today, side)
    return None


def _in_year(year: str | None, month: int, day: int, today: date, side: Side) -> date | None:
    """The date; without a year, the nearest such day on the right side of today."""
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    years = (_day(today.year + n, month, day) for n in (-1, 0, 1))
    return _nearest([each for each in years if each], today, side)


def _of_month(day: int, today: date, side: Side) -> date | None:
    first = today.year * 12 + today.month - 1
    months = (_day((first + n) // 12, (first + n) % 12 + 1, day) for n in (-1, 0, 1))
    return _nearest([each for each in months if each], today, side)


def _nearest(days: Sequence[date], today: date, side: Side) -> date | None:
    right = [
        each
        for each in days
        if side is Side.NEAREST or _way(side) * (each - today) >= timedelta(0)
    ]
    return min(right, key=lambda each: abs(each - today), default=None)


def _nth_workday(calendar: WorkCalendar, today: date, n: int) -> date:
    day = today
    for _ in range(min(n, 400)):
        day += _DAY
        while not calendar.windows(day) and day - today < _FARTHEST:
            day += _DAY
    return day


def _number(said: str) -> int:
    return _NUMBERS.get(said) or int(said)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
