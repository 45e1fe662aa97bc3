"""Settings as an admin types them: days with their names, a number to call."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flows.language.months import MONTHS
from flows.language.spoken_day import Side, parse_day
from flows.worktime.calendar import WorkCalendar
from flows.worktime.gaps import CUTI_BERSAMA

LONGEST = timedelta(days=60)
MOST_LINES = 20
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = r"(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu)"
_DATE = (
    r"\d{4}-\d{1,2}-\d{1,2}"
    r"|\d{1,2}-\d{1,2}-\d{4}(?!\d)"
    r"|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?!\d)"
    rf"|\d{{1,2}}\s+(?:{_MONTH})\b\.?(?:\s+\d{{4}})?"
    r"|hari ini|besok lusa|besok|lusa"
)
_TO = rf"\s*(?:-|–|—|s\.?\s?/?d\.?|sampai(?: dengan)?|hingga)\s*(?:{_WEEKDAY},?\s+)?"
_RANGE = re.compile(
    rf"(?:{_WEEKDAY},?\s+)?(?P<first>{_DATE}|\d{{1,2}}(?={_TO}(?:{_DATE})))"
    rf"(?:{_TO}(?P<last>{_DATE}))?",
    re.IGNORECASE,
)
_YEARLESS = re.compile(rf"\d{{1,2}}(?:([/.])\d{{1,2}}|\s+(?:{_MONTH})\.?)", re.IGNORECASE)
_BARE = re.compile(r"\d{1,2}")


class Unclear(Exception):
    """An answer that is not understood. `reason` is date, name, past, order, long or many; `text`
    the line.
    """

    def __init__(self, reason: str, text: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.text = text


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Days from `first` to `last`, both included, and what they are called."""

    first: date
    last: date
    name: str

    def days(self) -> Iterator[date]:
        for ahead in range((self.last - self.first).days + 1):
            yield self.first + timedelta(days=ahead)


def named_days(text: str, calendar: WorkCalendar, today: date) -> Sequence[Days]:
    """A line for each, such as "2-4 Januari 2027 Hari Nen". Raises Unclear."""
    lines = [line.strip() for line in re.split(r"[\n;]", text) if line.strip()]
    if not lines:
        raise Unclear("date")
    if len(lines) > MOST_LINES:
        raise Unclear("many")
    return [_line(line, calendar, today) for line in lines]


def _line(line: str, calendar: WorkCalendar, today: date) -> Days:
    first, last, rest = days_in(line, calendar, today)
    name = _name(rest)
    if not name:
        raise Unclear("name", line)
    return Days(first=first, last=last, name=name)


def days_in(line: str, calendar: WorkCalendar, today: date) -> tuple[date, date, str]:
    """First and last day of a line, and the rest of it. Raises Unclear."""
    found = _RANGE.search(line)
    if found is None:
        raise Unclear("date", line)
    said, until = found["first"], found["last"]
    if until and _BARE.fullmatch(said):
        said += re.sub(r"^\d{1,2}", "", until)
    last = _day(until, line, calendar, today) if until else None
    first = _near(said, last, calendar, today) or _day(said, line, calendar, today)
    if last is not None and last < first:
        raise Unclear("order", line)
    if last is not None and last - first > LONGEST:
        raise Unclear("long", line)
    return first, last or first, f"{line[: found.start()]} {line[found.end() :]}"


def _near(said: str, last: date | None, calendar: WorkCalendar, today: date) -> date | None:
    """The first day of a range if it is told without the year, which the last one may have."""
    yearless = _YEARLESS.fullmatch(said)
    if last is None or yearless is None:
        return None
    years = (f"{said}{yearless[1] or ' '}{year}" for year in (last.year, last.year - 1))
    days = (parse_day(each, calendar, today, side=Side.AHEAD) for each in years)
    return next((each for each in days if each and each <= last <= each + LONGEST), None)


def _day(said: str, line: str, calendar: WorkCalendar, today: date) -> date:
    """Raises Unclear if there is no such day, or if it has passed."""
    if (day := parse_day(said, calendar, today, side=Side.AHEAD)) is not None:
        return day
    nearest = parse_day(said, calendar, today, side=Side.NEAREST)
    raise Unclear("past" if nearest is not None and nearest < today else "date", line)


def _name(rest: str) -> str:
    name = " ".join(rest.split()).strip(" ,:;.-–—()\"'")
    if name.lower().startswith(CUTI_BERSAMA.lower()):
        return CUTI_BERSAMA + name[len(CUTI_BERSAMA) :]
    return name[:1].upper() + name[1:]
