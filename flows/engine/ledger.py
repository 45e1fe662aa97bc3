"""Ledger of a case: each run of a step against its standard time, and the two clocks. A step's
clock runs for its current holder, the case's clock for the reporter.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.engine.case import Case, Pause
from flows.sop.procedure import Holders, Procedure
from flows.worktime.calendar import WorkCalendar
from flows.worktime.outages import Outage, credit
from flows.worktime.pauses import merged
from flows.worktime.standard_time import Standard

NONE = timedelta()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRun:
    """One round of a step. `outcome` and `actor` are None while it is open. An outcome that the
    step itself does not have was taken of another step and closed this one too.
    """

    step: str
    round: int
    opened_at: datetime
    closed_at: datetime | None
    outcome: str | None
    actor: int | None
    holders: frozenset[int]
    accepted_at: datetime | None
    pauses: tuple[Pause, ...]
    stated_at: datetime | None = None

    @property
    def ended_at(self) -> datetime | None:
        """The time at which the step was done: as its performer stated, else the time it was
        recorded.
        """
        if self.closed_at is None or self.stated_at is None:
            return self.closed_at
        return min(max(self.stated_at, self.opened_at), self.closed_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """A measured run. `spent` is working time without `paused`; `late_by` is zero if it was in
    time. `due` is None if the standard is open. `completed` is False while the step is open, and
    if another step closed it. `by_statement`: it ended at the time its performer stated. `credit`
    is the part of `spent` that fell into an outage; `late_by` is not reduced by it.
    """

    run: StepRun
    printed: str | None
    standard: Standard
    spent: timedelta
    paused: timedelta
    due: datetime | None
    late_by: timedelta
    completed: bool
    by_statement: bool = False
    credit: timedelta = NONE

    @property
    def excused(self) -> bool:
        """Whether it was late by no more than the credit."""
        return NONE < self.late_by <= self.credit


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseClock:
    """Time from opening to closing, pauses included: how long the reporter waited."""

    elapsed: timedelta
    working: timedelta


def ledger(
    runs: Iterable[StepRun],
    procedure: Procedure,
    calendar: WorkCalendar,
    now: datetime,
    *,
    around_the_clock: bool = False,
) -> tuple[LedgerLine, ...]:
    """One line per run of the steps that count against the SOP, in the given order."""
    return tuple(
        measured(run, procedure, calendar, now, around_the_clock=around_the_clock)
        for run in runs
        if procedure.steps[run.step].in_ledger
    )


def measured(
    run: StepRun,
    procedure: Procedure,
    calendar: WorkCalendar,
    now: datetime,
    *,
    around_the_clock: bool = False,
    outages: Sequence[Outage] = (),
) -> LedgerLine:
    """Measure one run against its standard time as of `now`."""
    step = procedure.steps[run.step]
    end = run.ended_at or now
    pauses = [
        (pause.started_at, min(pause.ended_at or end, end))  # it may have ended in a pause
        for pause in run.pauses
    ]

    def lasted(start: datetime, until: datetime) -> timedelta:
        if around_the_clock:
            return max(until - start, NONE)
        return calendar.between(start, until)

    stood = merged(run.opened_at, pauses, end)
    paused = sum((lasted(*each) for each in stood), NONE) if stood else NONE
    due = calendar.due(
        run.opened_at, step.standard, pauses, end, around_the_clock=around_the_clock
    )
    return LedgerLine(
        run=run,
        printed=step.printed,
        standard=step.standard,
        spent=lasted(run.opened_at, end) - paused,
        paused=paused,
        due=due,
        late_by=lasted(due, end) if due is not None and due < end else NONE,
        completed=run.closed_at is not None and run.outcome in step.outcomes,
        by_statement=run.closed_at is not None and run.stated_at is not None,
        credit=credit(outages, run.opened_at, end, pauses, calendar) if outages else NONE,
    )


def case_clock(case: Case, calendar: WorkCalendar, now: datetime) -> CaseClock:
    """Clock of the whole case; it stops when the case is closed."""
    end = case.closed_at or now
    return CaseClock(elapsed=end - case.opened_at, working=calendar.between(case.opened_at, end))


def waiting(
    runs: Sequence[StepRun], procedure: Procedure, calendar: WorkCalendar, now: datetime
) -> Mapping[str, timedelta]:
    """Working time by holder of the case: "reporter", or the step's first role. All steps count,
    printed or not. Steps that were open at the same time each count in full, so the sum may exceed
    the case's own clock.
    """
    held: dict[str, timedelta] = {}
    for run in runs:
        step = procedure.steps[run.step]
        reporter = step.holders is Holders.REPORTER
        holder = Holders.REPORTER.value if reporter else step.performer.roles[0]
        lasted = calendar.between(run.opened_at, run.ended_at or now)
        held[holder] = held.get(holder, NONE) + lasted
    return held
