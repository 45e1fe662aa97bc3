"""Distributions of steps on a year whose distribution is known, and what is proposed from them."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.engine.case import Pause
from flows.engine.ledger import NONE, StepRun
from flows.figures.distribution import CLOSED, OUTAGE, Distribution, distributions
from flows.figures.history import History
from flows.figures.proposal import ENOUGH, length, proposals, rounded
from flows.figures.span import Span
from flows.sop.case_state import CaseState
from flows.worktime.outages import Outage, OutageKind
from flows.worktime.standard_time import Standard
from tests.flows.engine.cast import PROCEDURES
from tests.flows.worktime.office_hours import CALENDAR

YEAR = Span(begin=datetime(2026, 1, 1, tzinfo=UTC), until=datetime(2027, 1, 1, tzinfo=UTC))
WORKDAY = timedelta(hours=7, minutes=30)
GANGGUAN = PROCEDURES.latest("gangguan")


def repaired(by: random.Random, number: int, spent: timedelta, *, paused: bool) -> History:
    """A repair in its year that took so much working time, with two days for parts in between."""
    opened = CALENDAR.next_opening(YEAR.begin + timedelta(minutes=by.randrange(340 * 24 * 60)))
    middle = CALENDAR.add(opened, spent / 2)
    resumed = middle + timedelta(days=2) if paused else middle
    closed = CALENDAR.add(resumed, spent - spent / 2)
    pauses = (Pause(reason="parts", started_at=middle, ended_at=resumed),) if paused else ()
    run = StepRun(
        step="repair",
        round=1,
        opened_at=opened,
        closed_at=closed,
        outcome="done",
        actor=1,
        holders=frozenset({1}),
        accepted_at=opened,
        pauses=pauses,
    )
    return History(
        number=f"G-2026-{number:04}",
        procedure=GANGGUAN,
        outside=False,
        turns=((opened, CaseState.OPEN),),
        runs=(run,),
    )


def year(minutes: Sequence[int], *, paused: bool = False) -> Distribution:
    by = random.Random(1)
    cases = [
        repaired(by, number, timedelta(minutes=each), paused=paused)
        for number, each in enumerate(minutes)
    ]
    (found,) = distributions(cases, YEAR, CALENDAR)
    return found


def test_a_known_distribution_is_recovered() -> None:
    minutes = [*range(10, 210)]
    random.Random(7).shuffle(minutes)
    found = year(minutes)
    assert len(found.total) == 200
    assert found.share == 51 / 200
    assert [found.percentile(each) // timedelta(minutes=1) for each in (50, 80, 90, 100)] == [
        *(109, 169, 189, 209)
    ]


def test_pauses_are_no_time_of_the_team() -> None:
    minutes = [30] * ENOUGH
    assert year(minutes, paused=True).spent == year(minutes).spent == (timedelta(minutes=30),) * 20
    waits = year(minutes, paused=True).waits
    assert waits["ict_team"] == timedelta(minutes=30 * ENOUGH)
    assert waits["paused"] > NONE
    assert waits[CLOSED] > NONE


@given(
    seed=st.integers(0, 1000),
    minutes=st.lists(st.integers(1, 4000), min_size=1, max_size=12),
    paused=st.booleans(),
    begun=st.integers(0, 360),
    days=st.integers(0, 9),
)
def test_what_the_time_went_to_adds_up_to_the_whole(
    seed: int, minutes: list[int], paused: bool, begun: int, days: int
) -> None:
    by = random.Random(seed)
    at = YEAR.begin + timedelta(days=begun)
    outage = Outage(kind=OutageKind.DECLARED, begun_at=at, ended_at=at + timedelta(days=days))
    cases = [
        repaired(by, number, timedelta(minutes=each), paused=paused)
        for number, each in enumerate(minutes)
    ]
    span = Span(begin=YEAR.begin, until=YEAR.until + timedelta(days=99))
    (found,) = distributions(cases, span, CALENDAR, (outage,))
    runs = [run for each in cases for run in each.runs]
    whole = sum(((run.closed_at or at) - run.opened_at for run in runs), NONE)
    assert sum(found.waits.values(), NONE) == whole
    assert all(lasted > NONE for lasted in found.waits.values())
    own = found.waits.get("ict_team", NONE)
    assert own == sum(found.spent, NONE)
    assert found.waits.get(OUTAGE, NONE) <= timedelta(minutes=sum(minutes))


def test_a_standard_kept_by_a_third_is_proposed_anew() -> None:
    minutes = [30] * 30 + [70] * 20 + [125] * 20 + [300] * 17
    (made,) = proposals([year(minutes)], WORKDAY)
    assert round(100 * made.of.share) == 34
    assert made.of.standard == Standard(minutes=60)
    assert made.standard == Standard(minutes=150)


@pytest.mark.parametrize(
    ("minutes", "proposed"),
    [
        ([12] * 40, Standard(minutes=15)),
        ([12] * (ENOUGH - 1), None),
        ([50] * 40, None),
        ([50] * 30 + [90] * 10, None),
        ([900] * 40, Standard(workdays=2)),
    ],
    ids=["much faster", "too few", "fits", "mostly kept", "days"],
)
def test_only_what_does_not_fit_is_proposed(minutes: list[int], proposed: Standard | None) -> None:
    made = proposals([year(minutes)], WORKDAY)
    assert [each.standard for each in made] == ([proposed] if proposed else [])


@given(minutes=st.integers(1, 20_000))
def test_a_round_standard_is_never_shorter(minutes: int) -> None:
    spent = timedelta(minutes=minutes)
    assert length(rounded(spent, WORKDAY), WORKDAY) >= spent
