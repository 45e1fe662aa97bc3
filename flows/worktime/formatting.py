"""Format dates, times of day and durations in Indonesian and in English.

These are formats, not texts; `language` is "id" or "en", and any other is written as Indonesian.
Times are aware and shown in the office's zone; a naive one raises ValueError, because it would be
read in the server's zone.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from flows.worktime.period import Days, month_of, year_of


@dataclass(frozen=True, slots=True, kw_only=True)
class _Format:
    days: tuple[str, ...]
    months: tuple[str, ...]
    before_clock: str
    clock_mark: str
    units: tuple[tuple[str, str], ...]
    workdays: tuple[str, str]


_FORMATS = {
    "id": _Format(
        days=("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
        months=(
            *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
            *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
        ),
        before_clock="pukul",
        clock_mark=".",
        units=(("hari", "hari"), ("jam", "jam"), ("menit", "menit"), ("detik", "detik")),
        workdays=("hari kerja", "hari kerja"),
    ),
    "en": _Format(
        days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        before_clock="at",
        clock_mark=":",
        units=(("day", "days"), ("hour", "hours"), ("minute", "minutes"), ("second", "seconds")),
        workdays=("working day", "working days"),
    ),
}

ZONES = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Ujung_Pandang": "WITA",
    "Asia/Jayapura": "WIT",
}

_HOUR = timedelta(hours=1)
_SECONDS = (86_400, 3_600, 60, 1)


def has_time(iso: str) -> bool:
    """Whether a day in ISO form comes with its time."""
    return "T" in iso


def long_date(day: date, language: str = "id") -> str:
    """`23 November 2026`. Raises TypeError for a datetime, whose day depends on the zone."""
    if isinstance(day, datetime):
        raise TypeError(day)
    return f"{day.day} {_format(language).months[day.month - 1]} {day.year}"


def weekday_date(day: date, language: str = "id") -> str:
    """`Senin, 23 November 2026`."""
    return f"{_format(language).days[day.weekday()]}, {long_date(day, language)}"


def long_datetime(at: datetime, zone: tzinfo, language: str = "id") -> str:
    """`Senin, 23 November 2026 pukul 08.15 WIT`."""
    return (
        f"{day(at, zone, language)} {_format(language).before_clock} {clock(at, zone, language)}"
    )


def day(at: datetime, zone: tzinfo, language: str = "id") -> str:
    """`Senin, 23 November 2026`: the day of a moment in the office's zone."""
    return weekday_date(local_time(at, zone).date(), language)


def local_day(at: datetime, zone: tzinfo, language: str = "id") -> str:
    """`23 November 2026`: the day of a moment in the zone."""
    return long_date(local_time(at, zone).date(), language)


def clock(at: datetime, zone: tzinfo, language: str = "id") -> str:
    """`08.15 WIT`, always with the zone's abbreviation."""
    return f"{_hour_minute(local_time(at, zone), language)} {zone_abbreviation(at, zone)}"


def day_clock(at: datetime, zone: tzinfo, language: str = "id") -> str:
    """`Senin 07.35`, for times within a week."""
    local = local_time(at, zone)
    return f"{_format(language).days[local.weekday()]} {_hour_minute(local, language)}"


def duration_words(length: timedelta, language: str = "id") -> str:
    """`1 jam 15 menit`: the largest unit and the next, truncated; days of 24 hours. Seconds show
    only below one minute. The sign is dropped: the text says whether it is late or left.
    """
    seconds = int(abs(length).total_seconds())
    parts: list[str] = []
    for size, (one, many) in zip(_SECONDS, _format(language).units, strict=True):
        largest_found = bool(parts)
        count, seconds = divmod(seconds, size)
        if count and not (largest_found and size == 1):
            parts.append(f"{count} {one if count == 1 else many}")
        if largest_found:
            break
    return " ".join(parts) or f"0 {_format(language).units[2][1]}"


def working_words(length: timedelta, workday: timedelta, language: str = "id") -> str:
    """`4 hari kerja 4 jam` for 36 hours if a `workday` has 8: working time, as `duration_words`
    tells plain time. A workday of less than an hour tells hours alone.
    """
    days, rest = divmod(abs(length), max(workday, _HOUR))
    if not days:
        return duration_words(rest, language)
    one, many = _format(language).workdays
    told = f"{days} {one if days == 1 else many}"
    hours = rest.seconds // 3600 * _HOUR
    return f"{told} {duration_words(hours, language)}" if hours else told


def period_words(period: Days, language: str = "id") -> str:
    """`23–29 November 2026`, `28 September – 4 Oktober 2026`, `Oktober 2026`, `2026`: the shortest
    that says which days.
    """
    first, last = period.first, period.last
    names = _format(language).months
    whole = (first, last) == (month_of(first).first, month_of(last).last)
    if first == last:
        return long_date(first, language)
    if period == year_of(first):
        return str(first.year)
    begins, ends = names[first.month - 1], f"{names[last.month - 1]} {last.year}"
    if whole and month_of(first) == month_of(last):
        return ends
    if first.year != last.year:
        begins = f"{begins} {first.year}"
    if whole:
        return f"{begins} – {ends}"
    if month_of(first) == month_of(last):
        return f"{first.day}–{last.day} {ends}"
    return f"{first.day} {begins} – {last.day} {ends}"


def zone_abbreviation(at: datetime, zone: tzinfo) -> str:
    """WIB, WITA or WIT by the zone's name; elsewhere the zone's own abbreviation."""
    return ZONES.get(str(zone)) or local_time(at, zone).tzname() or ""


def local_time(at: datetime, zone: tzinfo) -> datetime:
    """The same instant in `zone`. Raises ValueError for a naive time."""
    if at.utcoffset() is None:
        raise ValueError(at)
    return at.astimezone(zone)


def _format(language: str) -> _Format:
    return _FORMATS.get(language, _FORMATS["id"])


def _hour_minute(local: datetime, language: str) -> str:
    return f"{local.hour:02d}{_format(language).clock_mark}{local.minute:02d}"
