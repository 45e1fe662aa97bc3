"""A day as people say it: "hari ini", "besok", "Senin", "25 November", "25/11/2026"."""

import re
from datetime import date, timedelta

from flows.wording import normalise

_NEAR = {
    "hari ini": 0,
    "sekarang": 0,
    "today": 0,
    "besok lusa": 2,
    "besok": 1,
    "tomorrow": 1,
    "lusa": 2,
}
_WEEK = (
    ("senin", "monday"),
    ("selasa", "tuesday"),
    ("rabu", "wednesday"),
    ("kamis", "thursday"),
    ("jumat", "jum'at", "friday"),
    ("sabtu", "saturday"),
    ("minggu", "ahad", "sunday"),
)
_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "pebruari", "feb"),
    ("maret", "march", "mar"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "agu", "agt", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nopember", "nov"),
    ("desember", "december", "des", "dec"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_DAY_OF = {name: number for number, names in enumerate(_WEEK) for name in names}
_FIGURES = re.compile(r"\b(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}|\d{2}))?\b")
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_WRITTEN = re.compile(rf"\b(\d{{1,2}})\s+({'|'.join(_MONTH_OF)})\b\.?(?:\s+(\d{{4}}))?")
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAY_OF)})\b")
_CENTURY = 100


def parse_day(text: str, today: date) -> date | None:
    """The day that is meant; None where it is not understood.

    Without a year it is the next such day, today included, or the one that was within the last
    half year: who types last week's date means last week. A weekday is the next such day.
    """
    said = text.lower().strip()
    iso = _ISO.search(said)
    if iso is not None:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    written = _WRITTEN.search(said)
    if written is not None:
        return _dated(int(written[1]), _MONTH_OF[written[2]], written[3], today)
    figures = _FIGURES.search(said)
    if figures is not None:
        return _dated(int(figures[1]), int(figures[2]), figures[3], today)
    words = " ".join((said, *normalise(said)))
    for name, ahead in _NEAR.items():
        if re.search(rf"\b{name}\b", words):
            return today + timedelta(days=ahead)
    weekday = _WEEKDAY.search(said)
    if weekday is not None:
        return today + timedelta(days=(_DAY_OF[weekday[1]] - today.weekday()) % 7)
    return None


def _dated(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        number = int(year)
        return _day(number + 2000 if number < _CENTURY else number, month, day)
    near = [
        found
        for number in (today.year - 1, today.year, today.year + 1)
        if (found := _day(number, month, day)) is not None
    ]
    return min(near, key=lambda each: abs(each - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
