"""Any pauses: work and pauses together make up the whole time."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from flows.engine.case import Pause
from flows.engine.ledger import StepRun, measured
from flows.worktime.pauses import merged
from tests.flows.engine.cast import PROCEDURES, START
from tests.flows.worktime.office_hours import ORDINARY

FAULT = PROCEDURES.latest("gangguan")
minutes = st.integers(-3_000, 12_000)
pauses = st.lists(
    st.tuples(minutes, st.none() | minutes, st.sampled_from(["parts", "electricity", "upt_tik"])),
    max_size=6,
)


def interval(start: int, end: int | None, reason: str) -> Pause:
    return Pause(
        reason=reason,
        started_at=START + timedelta(minutes=start),
        ended_at=None if end is None else START + timedelta(minutes=end),
    )


@given(pauses, st.integers(0, 12_000))
def test_work_and_pauses_are_the_whole_and_the_due_time_moves_by_the_pauses(
    given_pauses: list[tuple[int, int | None, str]], lasted: int
) -> None:
    now = START + timedelta(minutes=lasted)
    run = StepRun(
        step="repair",
        round=1,
        opened_at=START,
        closed_at=None,
        outcome=None,
        actor=None,
        holders=frozenset({2}),
        accepted_at=START,
        pauses=tuple(interval(*each) for each in given_pauses),
    )
    until_now = tuple(
        Pause(reason=p.reason, started_at=p.started_at, ended_at=min(p.ended_at or now, now))
        for p in run.pauses
        if p.started_at < now
    )
    line = measured(
        StepRun(**{name: getattr(run, name) for name in run.__slots__} | {"pauses": until_now}),
        FAULT,
        ORDINARY,
        now,
    )
    assert line.spent + line.paused == ORDINARY.between(START, now)
    assert line.spent >= timedelta()
    assert line.due is not None
    hour = ORDINARY.between(START, line.due) - line.paused
    assert hour == timedelta(hours=1)


@given(pauses, st.integers(0, 12_000))
def test_merged_pauses_never_touch_and_lie_after_the_start(
    given_pauses: list[tuple[int, int | None, str]], lasted: int
) -> None:
    now = START + timedelta(minutes=lasted)
    kept = [interval(*each) for each in given_pauses]
    found = merged(START, [(each.started_at, each.ended_at) for each in kept], now)
    assert all(START <= begins < ends for begins, ends in found)
    assert all(one[1] < other[0] for one, other in pairwise(found))
