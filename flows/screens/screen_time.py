"""Since when a screen shows its error, by the times that stand on it."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from flows.language.spoken_time import parse_since

_STAMP = re.compile(
    r"\b(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})[T ,]{1,2}"
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.]\d\d)?(?:[.,]\d+)?\s?(?P<zone>UTC|GMT|Z)?"
)
_DAY_FIRST = re.compile(
    r"\b(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>20\d\d)[T ,]{1,2}"
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.]\d\d)?\s?(?P<zone>UTC|GMT|Z)?"
)
_SINCE = re.compile(r"\b(?:sejak|mulai pukul|since)\b", re.IGNORECASE)
_CLOCK = re.compile(r"^\W{0,3}(?P<hour>[o0-2]?\d)[.:](?P<minute>[0-5]\d)(?!\d)", re.IGNORECASE)
_OLDEST = timedelta(days=7)
_CLOCK_OLDEST = timedelta(hours=12)


def since_on(
    lines: Sequence[str], told: Sequence[int], now: datetime, zone: tzinfo
) -> datetime | None:
    """The time that the screen gives: "sejak ..." on a line that tells of the error, a full date
    with its time, or the clock of a phone's first line. None if it gives none of the past days.
    """
    for number in told:
        if _SINCE.search(lines[number]):
            said = parse_since(lines[number], now, zone)
            if said is not None and now - _OLDEST <= said <= now:
                return said
    for line in lines:
        for pattern in (_STAMP, _DAY_FIRST):
            for found in pattern.finditer(line):
                at = _stamp(found, zone)
                if at is not None and now - _OLDEST <= at <= now:
                    return at
    return _clock(lines[0], now, zone) if lines else None


def _stamp(found: re.Match[str], zone: tzinfo) -> datetime | None:
    parts = (int(found[name]) for name in ("year", "month", "day", "hour", "minute"))
    year, month, day, hour, minute = parts
    try:
        at = datetime(year, month, day, hour, minute, tzinfo=UTC if found["zone"] else zone)
    except ValueError:
        return None
    return at.astimezone(UTC)


def _clock(line: str, now: datetime, zone: tzinfo) -> datetime | None:
    found = _CLOCK.match(line)
    if found is None:
        return None
    hour = int(found["hour"].lower().replace("o", "0"))
    if hour > 23:
        return None
    at = now.astimezone(zone).replace(
        hour=hour, minute=int(found["minute"]), second=0, microsecond=0
    )
    if at > now:
        at -= timedelta(days=1)
    return at.astimezone(UTC) if now - at <= _CLOCK_OLDEST else None
