"""Ramadan's days and hours as an admin types them."""

import re
from collections.abc import Mapping
from datetime import date

from flows.amendments.typed import Unclear, days_in
from flows.worktime.calendar import WorkCalendar

DAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
_NAMES = "|".join(DAYS)
_CLOCK = r"(?:[01]?\d|2[0-3])[.:][0-5]\d"
_WINDOW = re.compile(rf"({_CLOCK})\s*[-–]\s*({_CLOCK})")
_HOURS = re.compile(
    rf"\b(?P<first>{_NAMES})(?:\s*(?:-|–|s\.?d\.?|sampai)\s*(?P<last>{_NAMES}))?\s*:?\s*"
    rf"(?P<windows>{_CLOCK}\s*[-–]\s*{_CLOCK}(?:[\s,]*(?:dan)?\s*{_CLOCK}\s*[-–]\s*{_CLOCK})*)",
    re.IGNORECASE,
)

Written = Mapping[str, list[str]]
"""Hours by weekday, as an amendment keeps them."""


def ramadan(
    text: str, calendar: WorkCalendar, today: date
) -> tuple[tuple[date, date] | None, Written]:
    """The days (None if only hours are told) and the hours (empty if only days are). Raises
    Unclear, also with the reason `hours`.
    """
    said = text.replace("'", "").replace("\n", " ; ")
    hours: dict[str, list[str]] = {}
    for found in _HOURS.finditer(said):
        windows = [f"{_two(a)}-{_two(b)}" for a, b in _WINDOW.findall(found["windows"])]
        edges = [edge for window in windows for edge in window.split("-")]
        if sorted(set(edges)) != edges:
            raise Unclear("hours", found[0])
        first = DAYS.index(found["first"].lower())
        last = DAYS.index((found["last"] or found["first"]).lower())
        for day in range(first, last + 1):
            hours[str(day)] = windows
    rest = _HOURS.sub(" ", said).strip(" ;,.")
    if not rest and hours:
        return None, hours
    first_day, last_day, more = days_in(rest, calendar, today)
    if _WINDOW.search(more):
        raise Unclear("hours", more)
    if first_day == last_day:
        raise Unclear("range", rest)
    return (first_day, last_day), hours


def _two(clock: str) -> str:
    hour, minute = re.split(r"[.:]", clock)
    return f"{int(hour):02}.{minute}"
