"""The .ics of a schedule, read back by the rules of RFC 5545."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from flows.promotion.calendar_file import LASTS, LINE, Entry, calendar_file

AT = datetime(2026, 12, 1, 0, 0, tzinfo=UTC)
MADE = datetime(2026, 11, 23, 0, 15, tzinfo=UTC)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=200)
ENTRIES = st.lists(
    st.builds(
        Entry,
        uid=st.integers(min_value=1).map(lambda seq: f"P-2026-0001-{seq}@sigap"),
        starts_at=st.datetimes(
            datetime(2000, 1, 1),  # noqa: DTZ001
            datetime(2100, 1, 1),  # noqa: DTZ001
            timezones=st.just(UTC),
        ),
        summary=TEXTS,
        place=TEXTS,
        note=TEXTS,
        cancelled=st.booleans(),
    ),
    max_size=4,
)


def unfolded(data: bytes) -> list[tuple[str, str]]:
    """Name and value of every line, unfolded as in RFC 5545 section 3.1."""
    assert data.endswith(b"\r\n")
    for line in data.split(b"\r\n"):
        assert len(line) <= LINE
        assert b"\r" not in line
        assert b"\n" not in line
        line.decode()  # no character is cut in two
    whole = data.decode().replace("\r\n ", "")
    pairs = [line.split(":", 1) for line in whole.split("\r\n") if line]
    assert all(len(pair) == 2 and re.fullmatch("[A-Z-]+", pair[0]) for pair in pairs)
    return [(name, value) for name, value in pairs]


def read_text(value: str) -> str:
    """A TEXT value, section 3.3.11."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value)
    return re.sub(r"\\([\\;,nN])", lambda found: "\n" if found[1] in "nN" else found[1], value)


def meant(text: str) -> str:
    """A text as it is kept: each break as one character, no control characters."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in plain if c in "\t\n" or (ord(c) >= 32 and c != "\x7f"))


@given(ENTRIES)
def test_every_entry_is_read_back_as_it_was_written(entries: list[Entry]) -> None:
    lines = unfolded(calendar_file(entries, MADE, sequence=2))
    assert [lines[0], lines[1], lines[-1]] == [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("END", "VCALENDAR"),
    ]
    events: list[dict[str, str]] = []
    for name, value in lines[1:-1]:
        if (name, value) == ("BEGIN", "VEVENT"):
            events.append({})
        elif events and (name, value) != ("END", "VEVENT"):
            assert name not in events[-1]
            events[-1][name] = value
    assert len(events) == len(entries)
    for event, entry in zip(events, entries, strict=True):
        assert read_text(event["UID"]) == entry.uid
        assert event["DTSTAMP"] == "20261123T001500Z"
        start = entry.starts_at.replace(microsecond=0)
        assert _at(event["DTSTART"]) == start
        assert _at(event["DTEND"]) == start + LASTS
        assert event["SEQUENCE"] == "2"
        assert event["STATUS"] == ("CANCELLED" if entry.cancelled else "CONFIRMED")
        assert read_text(event["SUMMARY"]) == meant(entry.summary)
        assert read_text(event["LOCATION"]) == meant(entry.place)
        assert read_text(event.get("DESCRIPTION", "")) == meant(entry.note)


def _at(value: str) -> datetime:
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def test_times_are_written_in_utc_wherever_they_were_told() -> None:
    local = AT.astimezone(ZoneInfo("Asia/Jayapura"))
    entry = Entry(uid="1@sigap", starts_at=local, summary="Promosi", place="Balai Contoh")
    data = calendar_file([entry], MADE)
    assert b"DTSTART:20261201T000000Z\r\n" in data
    assert b"DTEND:20261201T010000Z\r\n" in data


def test_the_same_schedule_makes_the_same_bytes() -> None:
    entry = Entry(uid="1@sigap", starts_at=AT, summary="Promosi", place="Balai Contoh")
    assert calendar_file([entry], MADE) == calendar_file([entry], MADE)
