from datetime import UTC, date, datetime, time, timedelta

import pytest

from flows.worktime.calendar import WorkCalendar
from flows.worktime.timetable import NeverOpen
from tests.flows.worktime.office_hours import CALENDAR, MINUTE, ORDINARY, WIT, windows, wit


def test_times_come_out_in_utc_and_naive_ones_are_refused() -> None:
    assert ORDINARY.add(wit("2026-11-23", "08:00"), MINUTE).tzinfo is UTC
    assert ORDINARY.next_opening(wit("2026-11-23", "08:00")).tzinfo is UTC
    with pytest.raises(ValueError, match="2026"):
        ORDINARY.is_open(datetime(2026, 11, 23, 8, 0))  # noqa: DTZ001


def test_the_minute_of_opening_is_open_and_that_of_closing_is_not() -> None:
    assert ORDINARY.is_open(wit("2026-11-23", "07:30"))
    assert not ORDINARY.is_open(wit("2026-11-23", "12:00"))
    assert not ORDINARY.is_open(wit("2026-11-23", "12:30"))
    assert ORDINARY.next_opening(wit("2026-11-23", "12:00")) == wit("2026-11-23", "13:00")
    assert ORDINARY.next_opening(wit("2026-11-23", "09:00")) == wit("2026-11-23", "09:00")
    assert ORDINARY.next_opening(wit("2026-12-23", "17:00")) == wit("2026-12-28", "07:30")


def test_ramadan_hours_hold_on_its_first_and_last_day_only() -> None:
    before, first = date(2026, 2, 18), date(2026, 2, 19)
    last, after = date(2026, 3, 20), date(2026, 3, 23)
    opened = {day: CALENDAR.windows(day)[0][0] for day in (before, first, last, after)}
    assert opened == {
        before: wit("2026-02-18", "07:30"),
        first: wit("2026-02-19", "08:00"),
        last: wit("2026-03-20", "08:00"),
        after: wit("2026-03-23", "07:30"),
    }


def test_a_week_holds_the_hours_of_the_decree() -> None:
    monday, saturday = wit("2026-11-02", "00:00"), wit("2026-11-07", "00:00")
    assert ORDINARY.between(monday, saturday) == timedelta(hours=37, minutes=30)
    fasting = CALENDAR.between(wit("2026-03-02", "00:00"), wit("2026-03-07", "00:00"))
    assert fasting == timedelta(hours=32, minutes=30)


def test_a_day_that_is_worked_takes_its_own_hours_or_those_of_monday() -> None:
    assert CALENDAR.windows(date(2026, 11, 17))[0][0] == wit("2026-11-17", "07:30")
    saturday = CALENDAR.windows(date(2026, 11, 28))
    assert (saturday[0][0], saturday[-1][1]) == (
        wit("2026-11-28", "07:30"),
        wit("2026-11-28", "16:00"),
    )
    assert CALENDAR.windows(date(2026, 3, 14))[-1][1] == wit("2026-03-14", "15:00")


def test_a_calendar_that_is_never_open_says_so_instead_of_hanging() -> None:
    shut = WorkCalendar(zone=WIT, ordinary={})
    at = wit("2026-11-23", "08:00")
    with pytest.raises(NeverOpen):
        shut.next_opening(at)
    with pytest.raises(NeverOpen):
        shut.add(at, MINUTE)
    with pytest.raises(NeverOpen):
        shut.end_of_nth_workday(at, 1)
    assert not shut.is_open(at)
    assert shut.between(at, at + timedelta(days=3)) == timedelta()


@pytest.mark.parametrize(
    "hours",
    [windows("12:00-07:30"), windows("07:30-12:00", "11:00-16:00"), windows("08:00-08:00")],
)
def test_windows_out_of_order_are_refused(hours: tuple[tuple[time, time], ...]) -> None:
    with pytest.raises(ValueError, match="weekday 0"):
        WorkCalendar(zone=WIT, ordinary={0: hours})


def test_what_cannot_be_asked_is_refused() -> None:
    at = wit("2026-11-23", "08:00")
    with pytest.raises(ValueError, match="forward"):
        ORDINARY.add(at, -MINUTE)
    with pytest.raises(ValueError, match="first working day"):
        ORDINARY.end_of_nth_workday(at, 0)
    with pytest.raises(ValueError, match="Ramadan"):
        WorkCalendar(zone=WIT, ordinary={}, ramadan_ranges=((at.date(), date(2026, 1, 1)),))
