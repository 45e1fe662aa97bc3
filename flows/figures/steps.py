"""Figures of steps: the share within the standard time, and the median against it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from flows.engine.ledger import NONE, LedgerLine, measured
from flows.figures.history import History
from flows.figures.span import Span, counted
from flows.sop.procedure import Procedure
from flows.worktime.calendar import WorkCalendar
from flows.worktime.outages import Outage
from flows.worktime.standard_time import Standard


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFigure:
    """Punctuality of one step of one SOP. Each list has the case of every run that it counts, so
    that a case stands in it once for each round.

    `total`: runs that the step's own performers finished in the span, and that have a standard
    time. `within`: those that ended within it, or were late by no more than an outage lasted;
    `credited`: the latter. `median`: of the working time of `total`, pauses and outages left out.
    `standard`: of the last run.
    """

    procedure: str
    step: str
    standard: Standard
    total: tuple[str, ...]
    within: tuple[str, ...]
    credited: tuple[str, ...]
    median: timedelta


def step_figures(
    histories: Sequence[History],
    span: Span,
    calendar: WorkCalendar,
    outages: Sequence[Outage] = (),
) -> Sequence[StepFigure]:
    """Figures of the steps with finished runs, in the order of each SOP. A run is of the span in
    which it was recorded as finished, and ended when its performer says so. A step that another
    one closed, and one left by joining a report, was not finished.
    """
    found: dict[tuple[str, str], list[tuple[str, LedgerLine]]] = {}
    latest: dict[str, Procedure] = {}
    for each in histories:
        latest[each.procedure.id] = max(
            each.procedure, latest.get(each.procedure.id, each.procedure), key=lambda p: p.version
        )
        for run in each.runs:
            if not span.holds(run.closed_at) or not counted(each, run):
                continue
            line = measured(run, each.procedure, calendar, span.until, outages=outages)
            if line.completed and line.due is not None:
                found.setdefault((each.procedure.id, run.step), []).append((each.number, line))
    return [
        _figure(procedure, step, lines)
        for (procedure, step), lines in sorted(
            found.items(), key=lambda item: (item[0][0], _place(latest[item[0][0]], item[0][1]))
        )
    ]


def _figure(procedure: str, step: str, lines: Sequence[tuple[str, LedgerLine]]) -> StepFigure:
    excused = [number for number, line in lines if line.excused]
    return StepFigure(
        procedure=procedure,
        step=step,
        standard=lines[-1][1].standard,
        total=tuple(number for number, _ in lines),
        within=tuple(number for number, line in lines if line.late_by == NONE or line.excused),
        credited=tuple(excused),
        median=timedelta(
            seconds=median((line.spent - line.credit).total_seconds() for _, line in lines)
        ),
    )


def _place(procedure: Procedure, step: str) -> int:
    """The step's place in the SOP; after all others for one that the SOP no longer has."""
    keys = [*procedure.steps]
    return keys.index(step) if step in keys else len(keys)
