"""Appointments as people say them: a day with its time ("Selasa depan jam 9")."""

import re
from datetime import UTC, datetime, time, timedelta

from flows.language.spoken_day import Side, parse_day
from flows.language.spoken_moment import parse_moment
from flows.promotion.spoken_clock import in_figures
from flows.worktime.calendar import WorkCalendar
from flows.worktime.formatting import local_time

MORNING = time(9)
"""Time of an appointment on a day off if only the day is said."""
_CLOCK = re.compile(
    r"\d{1,2}[.:]\d{2}\b(?![./-]\d)|\b(?:jam|pukul|at)\s*\d{1,2}\b|\bsekarang\b|\bnow\b"
)
_HOUR = re.compile(r"jam|pukul|at")
_PAST = re.compile(r"\b(?:lalu|kemarin|kmrn|last|ago|yesterday)\b")
_WEEKDAY = re.compile(
    r"\b(?:hari )?(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[ ,]*"
)
_DATED = re.compile(
    r"\b\d{1,2} ?(?:jan|feb|mar|apr|mei|may|jun|jul|ag[ustu]|aug|sep|okt|oct|no[vp]|des|dec)"
    r"|\b\d{1,2}[/-]\d{1,2}\b|\b\d{4}-\d{1,2}-\d{1,2}\b|\b(?:tanggal|tgl) ?\d"
)
_COMING = re.compile(r"\b(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu) depan\b")


def parse_appointment(text: str, calendar: WorkCalendar, now: datetime) -> datetime | None:
    """The moment in UTC, past if that is what was said; None if it is not understood. A day alone
    means the office's opening.
    """
    said = in_figures(text.lower())
    if _PAST.search(said):
        return _behind(said, calendar, now)
    if _DATED.search(said):  # "Selasa, 8 Desember" is that date, and not the next Tuesday
        said = _WEEKDAY.sub("", said)
    found = parse_moment(said, calendar, now)
    if found is None:
        return None
    if not _CLOCK.search(said):
        day = local_time(found, calendar.zone).date()
        windows = calendar.windows(day)
        found = windows[0][0] if windows else datetime.combine(day, MORNING, calendar.zone)
    found = found.astimezone(UTC)
    return found + _a_week_later(said, found, calendar, now)


def parse_day_ahead(text: str, calendar: WorkCalendar, now: datetime) -> str | None:
    """The day ahead as `2026-12-12`; with the time of day, if one is said, as ISO 8601 with the
    office's offset. None if it is not understood, or is past.
    """
    said = in_figures(text.lower())
    today = local_time(now, calendar.zone).date()
    clock = _CLOCK.search(said)
    rest = _CLOCK.sub(" ", said).strip(" ,.")
    if clock and (_HOUR.match(clock[0]) or parse_day(rest, calendar, today)):
        at = parse_appointment(text, calendar, now)
        return local_time(at, calendar.zone).isoformat() if at and at > now else None
    day = parse_day(text, calendar, today)
    return day.isoformat() if day else None


def _behind(said: str, calendar: WorkCalendar, now: datetime) -> datetime | None:
    """A past day such as "Selasa lalu", at MORNING: its time is not read."""
    today = local_time(now, calendar.zone).date()
    day = parse_day(said, calendar, today - timedelta(days=1), side=Side.BEHIND)
    return datetime.combine(day, MORNING, calendar.zone).astimezone(UTC) if day else None


def _a_week_later(said: str, found: datetime, calendar: WorkCalendar, now: datetime) -> timedelta:
    """The delay for "Selasa depan": the Tuesday of a coming week, not of the current one."""
    coming = _COMING.search(said)
    if coming is None:
        return timedelta()
    today, day = (local_time(each, calendar.zone).date() for each in (now, found))
    if coming[1] == "minggu":  # "minggu depan" is "next week"
        return timedelta()
    same_week = day.isocalendar()[:2] == today.isocalendar()[:2]
    return timedelta(days=7) if same_week else timedelta()
