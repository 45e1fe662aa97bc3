"""Credit for outages: working time only, nothing twice, never more than the whole."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.worktime.outages import Outage, OutageKind, credit
from flows.worktime.pauses import merged
from tests.flows.worktime.office_hours import ORDINARY, wit

START = wit("2026-11-23", "08.00".replace(".", ":"))
HOUR = timedelta(hours=1)
moments = st.integers(0, 60 * 24 * 10).map(lambda minutes: START + timedelta(minutes=minutes))


def outage(begun: datetime, ended: datetime | None) -> Outage:
    return Outage(kind=OutageKind.LINK, begun_at=begun, ended_at=ended)


def test_only_working_time_is_credited() -> None:
    night = outage(START + 7 * HOUR, START + 24 * HOUR)
    assert credit([night], START, START + 48 * HOUR, [], ORDINARY) == HOUR + timedelta(minutes=30)


def test_two_that_overlap_and_a_pause_are_counted_once() -> None:
    both = [outage(START, START + 2 * HOUR), outage(START + HOUR, START + 3 * HOUR)]
    assert credit(both, START, START + 4 * HOUR, [], ORDINARY) == 3 * HOUR
    paused = [(START + HOUR, START + 2 * HOUR)]
    assert credit(both, START, START + 4 * HOUR, paused, ORDINARY) == 2 * HOUR


def test_one_that_lasts_counts_until_the_end() -> None:
    assert credit([outage(START - HOUR, None)], START, START + HOUR, [], ORDINARY) == HOUR


@given(
    st.lists(st.tuples(moments, moments), max_size=6),
    st.lists(st.tuples(moments, moments), max_size=4),
    moments,
)
def test_what_is_credited_what_is_paused_and_the_rest_are_the_whole(
    away: list[tuple[datetime, datetime]], stood: list[tuple[datetime, datetime]], end: datetime
) -> None:
    outages = [outage(*each) for each in away]
    whole = ORDINARY.between(START, end)
    paused = sum(
        (ORDINARY.between(begun, min(ended, end)) for begun, ended in merged(START, stood, end)),
        timedelta(),
    )
    got = credit(outages, START, end, stood, ORDINARY)
    assert timedelta() <= got <= whole
    assert got <= max(whole - min(paused, whole), timedelta())
