"""Periods as people say them: "minggu lalu", "1-15 Nov", "Oktober", "triwulan 3"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flows.language.months import MONTHS
from flows.worktime.period import Days, half_of, month_of, months, quarter_of, week_of, year_of

_DAY = timedelta(days=1)
_NUMERALS: dict[str, int] = {
    name: place
    for place, names in enumerate(
        (
            "1 i satu pertama kesatu first",
            "2 ii dua kedua second",
            "3 iii tiga ketiga third",
            "4 iv empat keempat fourth",
        ),
        start=1,
    )
    for name in names.split()
}
_UNITS: dict[str, Callable[[date], Days]] = {
    **dict.fromkeys(("hari", "day"), lambda day: Days(day, day)),
    **dict.fromkeys(("minggu", "mgg", "pekan", "week"), week_of),
    **dict.fromkeys(("bulan", "bln", "month"), month_of),
    **dict.fromkeys(("triwulan", "tw", "kuartal", "quarter"), quarter_of),
    **dict.fromkeys(("semester", "half"), half_of),
    **dict.fromkeys(("tahun", "thn", "year"), year_of),
}
_LATER = frozenset({"depan", "next"})
_NOW, _BEFORE = (
    frozenset({"ini", "skrg", "berjalan", "this"}),
    frozenset({"lalu", "kemarin", "kmrn", "sebelumnya", "last"}),
)
_WORDS = {"hari ini": 0, "today": 0, "kemarin": 1, "kmrn": 1, "yesterday": 1}
_FILLERS = re.compile(
    r"\b(?:untuk|utk|periode|masa|dari|tanggal|tgl|yang|yg|pada|mana|dong|donk|ya|pak|bu|bapak|ibu"
    r"|tolong|mohon|in|for|the|of|please)\b"
)
_TO = re.compile(r"\b(?:sampai dengan|s/d|s\.d\.?|sd|sampai|smp|hingga|until|to)(?=\s|\d)|[–—~]")
_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
_YEAR = r"(?: (?P<year>20\d\d))?"
_DATED = re.compile(rf"(?P<day>\d{{1,2}}) ?{_MONTH}{_YEAR}")
_ISO = re.compile(r"(?P<year>20\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_FIGURES = re.compile(r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?:[/.](?P<year>20\d\d))?")
_WHOLE = re.compile(rf"(?:bulan |bln )?{_MONTH}{_YEAR}")
_ALONE = re.compile(r"(?P<day>\d{1,2})")
_NUMBERED = re.compile(
    rf"(?P<unit>triwulan|tw|kuartal|quarter|q|semester|smt)(?: |(?=\d))(?:ke[ -]?)?"
    rf"(?P<place>{'|'.join(sorted(_NUMERALS, key=len, reverse=True))}){_YEAR}"
)
_SPAN = re.compile(
    r"(?:last )?(?P<count>\d{1,3}) (?P<unit>hari|minggu|pekan|days?|weeks?)(?: terakhir)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edge:
    """One side of "… sampai …": a day of a month, or a month; what it leaves out is None."""

    day: int | None
    month: int | None
    year: int | None

    def within(self, year: int) -> Days | None:
        """The day or month in that year, if there is such a one."""
        if self.month is None or not 1 <= self.month <= 12:
            return None
        if self.day is None:
            return months(year, self.month, 1)
        day = _day(year, self.month, self.day)
        return Days(day, day) if day else None


def parse_period(text: str, today: date) -> Days | None:
    """The period meant, "" being this week; None if it is not understood.

    What names no year is the latest that has begun: "Desember" in November is last year's. It may
    reach beyond today ("bulan ini") and, if a year or "depan" says so, lie ahead of it.
    """
    said = " ".join(_FILLERS.sub(" ", text.lower().replace(",", " ").strip(" .?!")).split())
    if not said:
        return week_of(today)
    readers: Sequence[Callable[[str, date], Days | None]] = (
        *(_near, _relative, _numbered, _recent, _year),
        *(_single, _between),
    )
    return next((found for read in readers if (found := read(said, today))), None)


def _near(said: str, today: date) -> Days | None:
    back = _WORDS.get(said)
    return None if back is None else Days(today - back * _DAY, today - back * _DAY)


def _relative(said: str, today: date) -> Days | None:
    """ "minggu ini", "bulan lalu", "this week", "tahun depan"; "triwulan" alone is this one."""
    words = said.split()
    if len(words) == 1 and said in _UNITS:
        return _UNITS[said](today)
    if len(words) != 2:
        return None
    for unit, which in (words, words[::-1]):
        period = _UNITS.get(unit)
        if period is None:
            continue
        if which in _NOW:
            return period(today)
        if which in _BEFORE:
            return period(period(today).before)
        if which in _LATER:
            return period(period(today).last + _DAY)
    return None


def _numbered(said: str, today: date) -> Days | None:
    """ "triwulan 3", "tw iii 2026", "q1", "semester 2"."""
    found = _NUMBERED.fullmatch(said)
    if found is None:
        return None
    length = 6 if found["unit"] in ("semester", "smt") else 3
    place = _NUMERALS[found["place"]]
    if place * length > 12:
        return None
    first = (place - 1) * length + 1
    return months(_begun(today, found["year"], first), first, length)


def _recent(said: str, today: date) -> Days | None:
    """ "7 hari terakhir", "last 2 weeks": today included."""
    found = _SPAN.fullmatch(said)
    if found is None:
        return None
    days = int(found["count"]) * (1 if found["unit"][0] in "hd" else 7)
    return Days(today - (days - 1) * _DAY, today) if days else None


def _year(said: str, today: date) -> Days | None:
    found = re.fullmatch(r"(?:tahun |thn |year )?(20\d\d)", said)
    return months(int(found[1]), 1, 12) if found else None


def _single(said: str, today: date) -> Days | None:
    """One day or one month: "12 Nov", "Oktober 2025"."""
    edge = _edge(said)
    if edge is None or edge.month is None:
        return None
    return edge.within(edge.year) if edge.year else _latest(edge, today)


def _between(said: str, today: date) -> Days | None:
    """ "1-15 Nov", "28 Okt - 3 Nov", "Agustus sampai Oktober 2026"."""
    plain = _TO.sub(" - ", said)
    for place in [each.start() for each in re.finditer("-", plain)]:
        first, last = (_edge(side.strip()) for side in (plain[:place], plain[place + 1 :]))
        if first and last and last.month is not None and (first.day is None) == (last.day is None):
            return _joined(first, last, today)
    return None


def _joined(first: _Edge, last: _Edge, today: date) -> Days | None:
    month = first.month or last.month
    wraps = (month, first.day or 1) > (last.month, last.day or 1)
    if wraps and first.month is None:
        return None
    year = first.year or (last.year - wraps if last.year else None)
    start = _Edge(day=first.day, month=month, year=year)
    begins = start.within(year) if year else _latest(start, today)
    if begins is None:
        return None
    ends = last.within(last.year or begins.first.year + wraps)
    if ends is None or ends.last < begins.first:
        return None
    return Days(begins.first, ends.last)


def _edge(said: str) -> _Edge | None:
    for pattern in (_ISO, _FIGURES, _DATED, _WHOLE, _ALONE):
        if found := pattern.fullmatch(said):
            given = found.groupdict()
            month, day, year = given.get("month"), given.get("day"), given.get("year")
            return _Edge(
                day=int(day) if day else None,
                month=None if month is None else MONTHS.get(month) or int(month),
                year=int(year) if year else None,
            )
    return None


def _latest(edge: _Edge, today: date) -> Days | None:
    """The latest such day or month that has begun; the day may be a 29 February."""
    years = (edge.within(today.year - back) for back in range(9))
    return next((each for each in years if each and each.first <= today), None)


def _begun(today: date, year: str | None, month: int) -> int:
    if year:
        return int(year)
    return today.year if month <= today.month else today.year - 1


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
