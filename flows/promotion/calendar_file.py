"""Appointments as an iCalendar file (RFC 5545) that a phone's calendar can import with a tap."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

LINE = 75
"""Most octets of a line; a longer one continues on the next line after a blank."""
LASTS = timedelta(hours=1)
"""Length of a visit: its standard time in SOP B.4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event. `uid` stays the same when it is sent again; times are aware."""

    uid: str
    starts_at: datetime
    summary: str
    place: str
    note: str = ""
    cancelled: bool = False


def calendar_file(entries: Sequence[Entry], made_at: datetime, *, sequence: int = 0) -> bytes:
    """The file's bytes, equal for equal arguments; `sequence` counts the changes so far."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Sigap//Jadwal Promosi//ID",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *(line for each in entries for line in _event(each, made_at, sequence)),
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _event(entry: Entry, made_at: datetime, sequence: int) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(entry.uid)}"
    yield f"DTSTAMP:{_utc(made_at)}"
    yield f"DTSTART:{_utc(entry.starts_at)}"
    yield f"DTEND:{_utc(entry.starts_at + LASTS)}"
    yield f"SEQUENCE:{sequence}"
    yield f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}"
    yield f"SUMMARY:{escaped(entry.summary)}"
    yield f"LOCATION:{escaped(entry.place)}"
    if entry.note:
        yield f"DESCRIPTION:{escaped(entry.note)}"
    yield "END:VEVENT"


def escaped(text: str) -> str:
    """Escape a TEXT value: no character is read as part of the format, and no line is broken."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\\n".join(
        "".join(c for c in line if c == "\t" or (ord(c) >= 32 and c != "\x7f")) for line in lines
    )


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _folded(line: str) -> bytes:
    """Fold a line, never within a character: some calendars join the pieces only after decoding
    them.
    """
    pieces, piece, room = [], b"", LINE
    for character in line:
        octets = character.encode("utf-8", "replace")
        if len(piece) + len(octets) > room:
            pieces.append(piece)
            piece, room = b"", LINE - 1
        piece += octets
    return b"\r\n ".join([*pieces, piece]) + b"\r\n"
