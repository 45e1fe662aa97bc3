from datetime import datetime, timedelta

from flows.engine.case import Pause
from flows.engine.ledger import LedgerLine, StepRun, case_clock, ledger, waiting
from flows.sop.case_state import CaseState
from tests.flows.engine.cast import HEAD, PROCEDURES, TECHNICIAN, approved
from tests.flows.worktime.office_hours import ORDINARY, wit

FAULT = PROCEDURES.latest("gangguan")
MINUTES = timedelta(minutes=1)
MONDAY, TUESDAY = "2026-11-23", "2026-11-24"


def run(
    step: str,
    opened: datetime,
    closed: datetime | None,
    outcome: str | None = "done",
    *pauses: Pause,
    round: int = 1,
) -> StepRun:
    return StepRun(
        step=step,
        round=round,
        opened_at=opened,
        closed_at=closed,
        outcome=outcome if closed else None,
        actor=TECHNICIAN if closed else None,
        holders=frozenset(),
        accepted_at=None,
        pauses=pauses,
    )


def line(one: StepRun, now: datetime, *, around_the_clock: bool = False) -> LedgerLine:
    (only,) = ledger([one], FAULT, ORDINARY, now, around_the_clock=around_the_clock)
    return only


def test_a_repair_within_its_hour_is_in_time_even_over_lunch() -> None:
    done = line(run("repair", wit(MONDAY, "11:30"), wit(MONDAY, "13:20")), wit(TUESDAY, "08:00"))
    assert (done.spent, done.paused, done.late_by) == (50 * MINUTES, 0 * MINUTES, 0 * MINUTES)
    assert done.due == wit(MONDAY, "13:30")
    assert done.completed


def test_a_pause_is_not_the_performers_time() -> None:
    pause = Pause(reason="parts", started_at=wit(MONDAY, "09:00"), ended_at=wit(MONDAY, "10:00"))
    done = line(
        run("repair", wit(MONDAY, "08:30"), wit(MONDAY, "10:45"), "done", pause),
        wit(TUESDAY, "08:00"),
    )
    assert (done.spent, done.paused) == (75 * MINUTES, 60 * MINUTES)
    assert (done.due, done.late_by) == (wit(MONDAY, "10:30"), 15 * MINUTES)


def test_an_open_step_is_measured_up_to_now() -> None:
    pause = Pause(reason="parts", started_at=wit(MONDAY, "08:50"))
    still = line(run("repair", wit(MONDAY, "08:30"), None, None, pause), wit(MONDAY, "11:30"))
    assert (still.spent, still.late_by) == (20 * MINUTES, 0 * MINUTES)
    assert not still.completed


def test_lateness_is_working_time_only() -> None:
    decided = line(
        run("approve", wit(MONDAY, "15:40"), wit(TUESDAY, "07:50"), "approve"),
        wit(TUESDAY, "08:00"),
    )
    assert (decided.due, decided.late_by) == (wit(MONDAY, "15:55"), 25 * MINUTES)


def test_around_the_clock_the_night_counts() -> None:
    night = run("repair", wit(MONDAY, "22:00"), wit(MONDAY, "23:30"))
    counted = line(night, wit(TUESDAY, "08:00"), around_the_clock=True)
    assert (counted.spent, counted.late_by) == (90 * MINUTES, 30 * MINUTES)
    assert line(night, wit(TUESDAY, "08:00")).late_by == 0 * MINUTES


def test_what_has_no_standard_time_is_never_late() -> None:
    external = line(run("upt_repair", wit(MONDAY, "08:00"), None), wit("2026-12-23", "08:00"))
    assert (external.due, external.late_by) == (None, 0 * MINUTES)


def test_steps_that_the_paper_lacks_stay_out_and_the_rest_keep_their_numbers() -> None:
    opened, closed = wit(MONDAY, "08:00"), wit(MONDAY, "09:00")
    runs = [run(step, opened, closed) for step in ("approve", "repair", "confirm", "result")]
    lines = ledger(runs, FAULT, ORDINARY, closed)
    assert [(each.run.step, each.printed) for each in lines] == [
        ("approve", "3"),
        ("repair", "4"),
        ("result", "5"),
    ]


def test_a_step_that_another_one_closed_was_not_completed() -> None:
    dropped = run("result", wit(MONDAY, "08:00"), wit(MONDAY, "09:00"), "broken")
    assert not line(dropped, wit(MONDAY, "10:00")).completed


def test_a_slow_approver_does_not_eat_the_technicians_hour() -> None:
    runs = [
        run("approve", wit(MONDAY, "08:00"), wit(MONDAY, "10:00"), "approve"),
        run("repair", wit(MONDAY, "10:00"), wit(MONDAY, "10:50")),
        run("confirm", wit(MONDAY, "10:50"), None),
    ]
    now = wit(MONDAY, "11:20")
    late = {each.run.step: each.late_by for each in ledger(runs, FAULT, ORDINARY, now)}
    assert late == {"approve": 105 * MINUTES, "repair": 0 * MINUTES}
    assert waiting(runs, FAULT, ORDINARY, now) == {
        "ict_head": 120 * MINUTES,
        "ict_team": 50 * MINUTES,
        "reporter": 30 * MINUTES,
    }


def test_the_cases_own_clock_runs_from_opening_to_closing() -> None:
    play = approved()
    clock = case_clock(play.case, ORDINARY, play.case.opened_at + 60 * MINUTES)
    assert (clock.elapsed, clock.working) == (60 * MINUTES, 60 * MINUTES)
    play.acts(HEAD, "repair", "revoke").acts(HEAD, "approve", "reject")
    assert play.case.state is CaseState.REJECTED
    ended = case_clock(play.case, ORDINARY, play.now + timedelta(days=9))
    assert ended.elapsed == play.now - play.case.opened_at
