"""The due time of an urgent case: the same standard, by day and night."""

from datetime import date, datetime, time

import pytest

from bot.config.office_file import ROOT, read_office
from flows.urgency.due import due_time
from flows.worktime.standard_time import Standard

CALENDAR = read_office(ROOT / "office.toml").office.calendar
QUARTER = Standard(minutes=15)


def at(day: int, clock: str) -> datetime:
    hour, minute = map(int, clock.split("."))
    return datetime.combine(date(2026, 11, day), time(hour, minute), CALENDAR.zone)


@pytest.mark.parametrize(
    ("opened", "urgent", "due"),
    [
        (at(21, "02.10"), None, at(23, "07.45")),
        (at(21, "02.10"), at(21, "02.10"), at(21, "02.25")),
        (at(21, "02.10"), at(21, "05.00"), at(21, "05.15")),
        (at(21, "06.00"), at(21, "05.00"), at(21, "06.15")),
        (at(23, "08.00"), at(23, "08.10"), at(23, "08.15")),
    ],
    ids=["ordinary", "at-once", "confirmed-later", "opened-later", "by-day"],
)
def test_the_standard_runs_around_the_clock_from_the_confirmation(
    opened: datetime, urgent: datetime | None, due: datetime
) -> None:
    assert due_time(CALENDAR, opened, QUARTER, (), opened, urgent) == due


def test_what_has_no_standard_has_no_due_time() -> None:
    now = at(21, "02.10")
    assert due_time(CALENDAR, now, Standard(), (), now, now) is None
