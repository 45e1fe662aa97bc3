"""Each week has one summary, on the first working morning after it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.worktime.period import week_of
from flows.worktime.week import next_telling, week_before
from tests.flows.worktime.office_hours import CALENDAR, MINUTE, WIT, wit

BEGINS = (date(2026, 3, 1), date(2026, 12, 1), date(2028, 2, 1))
"""In Ramadan; before the end of a year of 53 weeks; before a 29th of February."""
runs = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 35)), max_size=4)
LONG = replace(
    CALENDAR, days_off={date(2027, 3, 8) + timedelta(place): "Lebaran" for place in range(8)}
)


def test_after_a_week_of_days_off_both_weeks_are_told() -> None:
    """As in March 2027, when Monday the 8th and Monday the 15th wait for the same Tuesday."""
    at, told = wit("2027-03-02", "09:00"), []
    for _ in range(3):
        at = next_telling(LONG, at)
        told.append((at, week_before(LONG, at).first))
    assert told == [
        (wit("2027-03-16", "08:00"), date(2027, 3, 1)),
        (wit("2027-03-16", "08:01"), date(2027, 3, 8)),
        (wit("2027-03-22", "08:00"), date(2027, 3, 15)),
    ]


def test_who_starts_that_morning_misses_no_week() -> None:
    assert next_telling(LONG, wit("2027-03-16", "07:00")) == wit("2027-03-16", "08:00")
    assert next_telling(LONG, wit("2027-03-16", "08:00")) == wit("2027-03-16", "08:01")


@given(begin=st.sampled_from(BEGINS), runs=runs, hours=st.integers(0, 40 * 24))
def test_each_week_is_told_once_and_in_order(
    begin: date, runs: list[tuple[int, int]], hours: int
) -> None:
    days = [first + ahead for first, count in runs for ahead in range(count)]
    off = {begin + timedelta(day): "Libur" for day in days}
    calendar = replace(CALENDAR, days_off=off)
    at = datetime.combine(begin, time(), WIT) + timedelta(hours=hours)
    at = next_telling(calendar, at)
    week = week_before(calendar, at)
    for _ in range(12):
        assert week.last < at.astimezone(WIT).date()
        assert calendar.windows(at.astimezone(WIT).date())
        at, told = next_telling(calendar, at), at
        week, before = week_before(calendar, at), week
        assert (at - told >= MINUTE, week) == (True, week_of(before.last + timedelta(1)))
