"""A day as people say it: "besok", "Senin", "3 hari kerja", "12 Des"; ahead, or past."""

import re
from datetime import date, timedelta

from flows.worktime import WorkCalendar

_DAY = timedelta(days=1)
_FARTHEST = timedelta(days=2 * 366)
_WEEK = {
    name: place
    for place, names in enumerate(
        ("senin monday", "selasa tuesday", "rabu wednesday", "kamis thursday", "jumat friday",
         "sabtu saturday", "minggu sunday")
    )
    for name in names.split()
}  # fmt: skip
_MONTHS = {
    name: place
    for place, names in enumerate(
        ("jan", "feb", "mar", "apr", "mei may", "jun", "jul", "agu ags agt aug", "sep",
         "okt oct", "nov nop", "des dec"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
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
_NAMED = re.compile(rf"\b(\d{{1,2}}) ?({'|'.join(_MONTHS)})[a-z]*\.?(?: (\d{{4}}))?\b")
_OF_MONTH = re.compile(r"\b(?:tanggal|tgl) ?(\d{1,2})\b|^(\d{1,2})$")


def parse_day(
    text: str, calendar: WorkCalendar, today: date, *, past: bool = False
) -> date | None:
    """The day meant; None where it is not understood, or lies on the wrong side of today."""
    said = " ".join(text.lower().replace("'", "").replace("’", "").replace(",", " ").split())
    found = _counted(said, calendar, today, past=past) or _dated(said, today, past=past)
    if found is None:
        return None
    away = (today - found) if past else (found - today)
    return found if timedelta(0) <= away <= _FARTHEST else None


def _counted(said: str, calendar: WorkCalendar, today: date, *, past: bool) -> date | None:
    sign = -1 if past else 1
    if (found := _WORKDAYS.search(said)) and not past:
        return _nth_workday(calendar, today, max(1, _number(found["count"])))
    for pattern, length in ((_DAYS, 1), (_WEEKS, 7)):
        if found := pattern.search(said):
            return today + sign * _number(found["count"]) * length * _DAY
    if re.search(r"\b(?:minggu depan|next week)\b", said):
        return today + 7 * _DAY
    for words, days in _NEAR.items():
        if re.search(rf"\b{words}\b", said):
            return today + days * _DAY
    for name, place in _WEEK.items():
        if re.search(rf"\b{name}\b", said):
            ahead = (place - today.weekday()) % 7
            return today - ((-ahead) % 7) * _DAY if past else today + (ahead or 7) * _DAY
    return None


def _dated(said: str, today: date, *, past: bool) -> date | None:
    if found := _ISO.search(said):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _FIGURES.search(said):
        return _in_year(found[3], int(found[2]), int(found[1]), today, past=past)
    if found := _NAMED.search(said):
        return _in_year(found[3], _MONTHS[found[2]], int(found[1]), today, past=past)
    if found := _OF_MONTH.search(said):
        return _of_month(int(found[1] or found[2]), today, past=past)
    return None


def _in_year(year: str | None, month: int, day: int, today: date, *, past: bool) -> date | None:
    """Without a year: the nearest such day on the right side of today."""
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this = _day(today.year, month, day)
    if this is None or (this <= today if past else this >= today):
        return this
    return _day(today.year + (-1 if past else 1), month, day)


def _of_month(day: int, today: date, *, past: bool) -> date | None:
    this = _day(today.year, today.month, day)
    if this is not None and (this <= today if past else this >= today):
        return this
    month = today.year * 12 + today.month - 1 + (-1 if past else 1)
    return _day(month // 12, month % 12 + 1, day)


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
