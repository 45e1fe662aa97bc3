from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.worktime.standard_time import Standard
from tests.flows.worktime.office_hours import CALENDAR, WIT

instants = st.datetimes(
    min_value=datetime(2026, 1, 1),  # noqa: DTZ001
    max_value=datetime(2027, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
far = st.datetimes(
    min_value=datetime(2019, 1, 1),  # noqa: DTZ001
    max_value=datetime(2034, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
amounts = st.timedeltas(min_value=timedelta(microseconds=1), max_value=timedelta(hours=60))


@given(start=instants, amount=amounts)
def test_between_undoes_add(start: datetime, amount: timedelta) -> None:
    assert CALENDAR.between(start, CALENDAR.add(start, amount)) == amount


@given(start=far, end=far)
def test_working_time_is_the_open_part_of_each_day(start: datetime, end: datetime) -> None:
    days = (end.astimezone(WIT).date() - start.astimezone(WIT).date()).days
    parts = (
        min(closes, end) - max(opens, start)
        for place in range(days + 1)
        for opens, closes in CALENDAR.windows(start.astimezone(WIT).date() + timedelta(place))
        if opens < end and closes > start
    )
    new = replace(CALENDAR)  # knows no day yet
    assert CALENDAR.between(start, end) == new.between(start, end) == sum(parts, timedelta())


@given(at=far)
def test_the_next_opening_is_the_first_open_moment(at: datetime) -> None:
    opening = CALENDAR.next_opening(at)
    assert CALENDAR.is_open(opening)
    assert CALENDAR.between(at, opening) == timedelta()
    assert (opening == at) == CALENDAR.is_open(at)


@given(start=instants, amount=amounts)
def test_working_time_never_ends_while_the_office_is_closed(
    start: datetime, amount: timedelta
) -> None:
    reached = CALENDAR.add(start, amount)
    day = reached.astimezone(WIT).date()
    assert any(opens < reached <= closes for opens, closes in CALENDAR.windows(day))


@given(start=instants, first=amounts, second=amounts)
def test_adding_twice_is_adding_the_sum(
    start: datetime, first: timedelta, second: timedelta
) -> None:
    twice = CALENDAR.add(CALENDAR.add(start, first), second)
    assert twice == CALENDAR.add(start, first + second)


@given(start=instants, later=amounts, amount=amounts)
def test_who_starts_later_or_takes_longer_is_due_no_earlier(
    start: datetime, later: timedelta, amount: timedelta
) -> None:
    due = CALENDAR.add(start, amount)
    assert due <= CALENDAR.add(start + later, amount)
    assert due < CALENDAR.add(start, amount + later)
    assert start < due


@given(start=instants, days=st.integers(1, 12))
def test_a_working_day_ends_at_a_closing_and_each_is_one_later(start: datetime, days: int) -> None:
    end = CALENDAR.end_of_nth_workday(start, days)
    assert end == CALENDAR.windows(end.astimezone(WIT).date())[-1][1]
    assert CALENDAR.end_of_nth_workday(end, 1) == CALENDAR.end_of_nth_workday(start, days + 1)


@given(start=instants, begins=amounts, length=amounts, later=amounts)
def test_lateness_leaves_the_pauses_out(
    start: datetime, begins: timedelta, length: timedelta, later: timedelta
) -> None:
    pause = (start + begins, start + begins + length)
    due = CALENDAR.due(start, Standard(minutes=60), [pause], pause[1])
    assert due is not None
    end = max(due, pause[1]) + later
    spent = CALENDAR.between(start, end) - CALENDAR.between(*pause)
    assert CALENDAR.between(due, end) == spent - timedelta(hours=1)
