"""Statements of completion: "selesai G-0147 pukul 10.20", typed once there is signal again."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, time, tzinfo

from flows.language.spoken_time import parse_since
from flows.worktime.formatting import local_time

_DONE = re.compile(r"^\W*(?:sudah\s+|sdh\s+|udah\s+|tugas\s+)*(?:selesai|done|beres)\b", re.I)
_NUMBER = re.compile(r"\b([a-z])[-\s]?(?:(20\d\d)[-\s])?(\d{1,6})\b(?![.:]\d)", re.I)
_CLOCK = re.compile(r"(?:\b(pukul|jam|pkl|at)\.?\s*)?\b(\d{1,2})(?:[.:](\d{2}))?\b", re.I)
_FEW_WORDS = 9
_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """`number` is the case number as the office writes it. `at` is UTC, after now if the time is
    still to come. `unclear` marks an impossible time (25.70).
    """

    number: str | None
    at: datetime | None
    unclear: bool = False


def parse_stated(
    text: str, now: datetime, zone: tzinfo, prefixes: Collection[str]
) -> Stated | None:
    """The finished task and its time; None if the words say something else, or only "selesai". A
    number without a year is of this year. A time without a day is the latest such time.
    """
    if not _DONE.search(text) or len(text.split()) > _FEW_WORDS:
        return None
    rest = _DONE.sub("", text)
    number, rest = _number(rest, now, zone, prefixes)
    clock = clock_time(rest, now, zone)
    if clock is None:
        return Stated(number=number, at=None) if number else None
    return Stated(number=number, at=clock[0], unclear=clock[0] is None)


def clock_time(text: str, now: datetime, zone: tzinfo) -> tuple[datetime | None] | None:
    """A tuple of the time in UTC, (None,) for an impossible time, or None if no time is said."""
    said = next((each for each in _CLOCK.finditer(text) if each[1] or each[3]), None)
    if said is None:
        return None
    hour, minute = int(said[2]), int(said[3] or 0)
    if hour > 23 or minute > 59:
        return (None,)
    spelled = f"{text[: said.start()]} pukul {hour}.{minute:02d} {text[said.end() :]}"
    if (said[1] or "").lower() == "jam" or hour < 6:
        spelled = spelled.replace("pukul", "jam", 1)
    past = parse_since(spelled, now, zone)
    if past is not None:
        return (past,)
    local = local_time(now, zone)
    today = datetime.combine(local.date(), time(hour, minute), local.tzinfo).astimezone(UTC)
    return (today,) if today > now else (None,)


def _number(
    rest: str, now: datetime, zone: tzinfo, prefixes: Collection[str]
) -> tuple[str | None, str]:
    for found in _NUMBER.finditer(rest):
        if found[1].upper() in prefixes:
            year = found[2] or str(local_time(now, zone).year)
            number = f"{found[1].upper()}-{year}-{int(found[3]):0{_DIGITS}d}"
            return number, rest[: found.start()] + rest[found.end() :]
    return None, rest
