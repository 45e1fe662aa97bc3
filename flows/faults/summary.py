"""Weekly numbers from the ledger, with their denominators, and what needs attention."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.engine.ledger import NONE, LedgerLine, StepRun, measured
from flows.sop.procedure import Procedure
from flows.worktime.calendar import WorkCalendar
from flows.worktime.outages import Outage

JOINED = "join"
"""Outcome of a report that follows another one: the other was decided, not this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepShare:
    """Punctuality of a step in a week: `within` of `total` finished runs ended within their
    standard; `credited` of those were late by no more than an outage lasted.
    """

    procedure: str
    step: str
    within: int
    total: int
    credited: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """An open step past its standard time; `late_by` is working time."""

    file: CaseFile
    opened: OpenStep
    late_by: timedelta


def step_shares(
    runs: Iterable[tuple[Procedure, StepRun]],
    calendar: WorkCalendar,
    now: datetime,
    outages: Sequence[Outage] = (),
) -> Sequence[StepShare]:
    """Shares of the steps that count in the ledger and have a standard time, as far as their own
    performers finished them.
    """
    counted: dict[tuple[str, str], list[LedgerLine]] = {}
    for procedure, run in runs:
        if not procedure.steps[run.step].in_ledger or run.outcome == JOINED:
            continue
        line = measured(run, procedure, calendar, now, outages=outages)
        if line.completed and line.due is not None:
            counted.setdefault((procedure.id, run.step), []).append(line)
    return [
        StepShare(
            procedure=procedure,
            step=step,
            within=sum(each.late_by == NONE or each.excused for each in lines),
            total=len(lines),
            credited=sum(each.excused for each in lines),
        )
        for (procedure, step), lines in sorted(counted.items(), key=lambda each: each[0])
    ]


def overdue(
    standing: Iterable[tuple[CaseFile, Procedure, OpenStep]],
    calendar: WorkCalendar,
    now: datetime,
) -> Sequence[Overdue]:
    """Open steps past their standard time, the most overdue first."""
    found = []
    for file, procedure, opened in standing:
        line = _line(procedure, opened, calendar, now)
        if line.late_by > NONE:
            found.append(Overdue(file=file, opened=opened, late_by=line.late_by))
    return sorted(found, key=lambda each: each.late_by, reverse=True)


def _line(
    procedure: Procedure, opened: OpenStep, calendar: WorkCalendar, now: datetime
) -> LedgerLine:
    run = StepRun(
        step=opened.key,
        round=opened.round,
        opened_at=opened.opened_at,
        closed_at=None,
        outcome=None,
        actor=None,
        holders=opened.holders,
        accepted_at=opened.accepted_at,
        pauses=opened.pauses,
    )
    return measured(run, procedure, calendar, now)
