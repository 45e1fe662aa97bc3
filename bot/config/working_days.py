"""The working calendar of office.toml: hours, national days off, the office's own exceptions."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.config.national_days import DaysOff
from flows.worktime.calendar import Hours, WorkCalendar
from flows.worktime.timetable import NeverOpen

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WINDOW = re.compile(r"(\d{1,2})\.(\d{2}) ?- ?(\d{1,2})\.(\d{2})", re.ASCII)
_LONGEST_SPAN = timedelta(days=60)
MANY = 50
"""Days off that close no office for a year, even one that works a day a week."""

Tables = Mapping[str, Any]


def work_calendar(office: Tables) -> WorkCalendar:
    """Build the calendar from `hours`, `ramadan`, `days_off` and `days_worked` of office.toml.

    Raises ValueError naming the key and the reason.
    """
    hours = _table(office, "hours")
    ramadan = _table(office, "ramadan")
    own = _named_days(office, "days_off")
    calendar = WorkCalendar(
        zone=_zone(hours),
        ordinary=_hours("hours", hours, {"zone"}),
        ramadan=_hours("ramadan", ramadan, {"ranges"}),
        ramadan_ranges=_ranges(ramadan),
        days_off=DaysOff(own),
        days_worked=_named_days(office, "days_worked"),
    )
    if len(own) > MANY:  # to look costs the time in which the nation's days are computed
        _require_opening(calendar, own)
    return calendar


def _require_opening(calendar: WorkCalendar, own: Mapping[date, str]) -> None:
    for day in sorted(own):
        try:
            calendar.next_opening(datetime.combine(day, time(), calendar.zone))
        except NeverOpen as error:
            raise ValueError(f"days_off: from {day} on no day is worked for a year") from error


def _table(office: Tables, key: str) -> Tables:
    table = office.get(key, {})
    if not isinstance(table, Mapping):
        raise ValueError(f"{key}: is not a table")
    return table


def _zone(hours: Tables) -> ZoneInfo:
    name = hours.get("zone", "Asia/Jayapura")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError, TypeError, ValueError):
        raise ValueError(f"hours.zone: there is no time zone {name!r}") from None


def _hours(table: str, given: Tables, others: set[str]) -> Hours:
    """Read hours: `friday` or `monday-thursday`, each with windows like `07.30-12.00`."""
    hours: dict[int, tuple[tuple[time, time], ...]] = {}
    for key, windows in given.items():
        if key in others:
            continue
        days = _days(table, key)
        if not isinstance(windows, list):
            raise ValueError(f'{table}.{key}: is not a list like ["07.30-12.00", "13.00-16.00"]')
        for day in days:
            if day in hours:
                raise ValueError(f"{table}.{key}: {DAYS[day]} has its hours already")
            hours[day] = _in_order(f"{table}.{key}", windows)
    if table == "hours" and not any(hours.values()):
        raise ValueError("hours: no day has working hours")
    return hours


def _days(table: str, key: str) -> range:
    first, dash, last = key.partition("-")
    try:
        days = range(DAYS.index(first), DAYS.index(last if dash else first) + 1)
    except ValueError:
        days = range(0)
    if not days:
        raise ValueError(f"{table}.{key}: is not a day like friday, nor days like monday-thursday")
    return days


def _in_order(key: str, windows: list[object]) -> tuple[tuple[time, time], ...]:
    found = tuple(_window(key, window) for window in windows)
    edges = [edge for window in found for edge in window]
    if sorted(set(edges)) != edges:
        raise ValueError(f"{key}: the windows do not follow one another in time")
    return found


def _window(key: str, written: object) -> tuple[time, time]:
    edges = _WINDOW.fullmatch(written) if isinstance(written, str) else None
    try:
        if edges is None:
            raise ValueError(written)
        hour, minute, last_hour, last_minute = map(int, edges.groups())
        return time(hour, minute), time(last_hour, last_minute)
    except ValueError:
        raise ValueError(f"{key}: {written!r} is not like 07.30-12.00") from None


def _ranges(ramadan: Tables) -> tuple[tuple[date, date], ...]:
    """Read ranges like `{ from = 2026-02-19, until = 2026-03-20 }`, both days inclusive."""
    given = ramadan.get("ranges", [])
    ranges = tuple(_span("ramadan.ranges", row, "from") for row in _rows("ramadan.ranges", given))
    if ranges and not any(key != "ranges" for key in ramadan):
        raise ValueError("ramadan.ranges: there are no hours for Ramadan")
    return ranges


def _named_days(office: Tables, key: str) -> dict[date, str]:
    """Read rows of `date`, `name` and, for several days, `until` (inclusive)."""
    named: dict[date, str] = {}
    for row in _rows(key, office.get(key, [])):
        name = row.get("name", "")
        if not isinstance(name, str) or not name.strip():
            raise ValueError(f"{key}.name: is missing for {row.get('date')}")
        first, last = _span(key, row, "date")
        named |= {
            first + timedelta(days=offset): name.strip()
            for offset in range((last - first).days + 1)
        }
    return named


def _rows(key: str, given: object) -> list[Tables]:
    if not isinstance(given, list) or not all(isinstance(row, Mapping) for row in given):
        raise ValueError(f"{key}: is not a list of tables")
    return given


def _span(key: str, row: Tables, begin: str) -> tuple[date, date]:
    unknown = set(row) - {begin, "until", "name"}
    if unknown:
        raise ValueError(f"{key}.{min(unknown)}: is not known")
    first, last = _date(f"{key}.{begin}", row.get(begin)), row.get("until")
    if last is None and begin == "date":
        return first, first
    last = _date(f"{key}.until", last)
    if not first <= last <= first + _LONGEST_SPAN:
        raise ValueError(f"{key}.until: {last} is before {first}, or more than 60 days after it")
    return first, last


def _date(key: str, given: object) -> date:
    if not isinstance(given, date) or isinstance(given, datetime):
        raise ValueError(f"{key}: {given!r} is not a date like 2026-12-24 (without quotes)")
    return given
