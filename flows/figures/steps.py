"""Figures of steps: the share within the standard time, and the median against it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from flows.engine.ledger import NONE
from flows.figures.finished import Finished, finished_runs
from flows.figures.history import History
from flows.figures.span import Span
from flows.worktime.calendar import WorkCalendar
from flows.worktime.outages import Outage
from flows.worktime.standard_time import Standard


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFigure:
    """Punctuality of one step of one SOP. Each list has the case of every run that it counts, so
    that a case stands in it once for each round.

    `total`: the finished runs (`finished.py`). `within`: those within their standard time, or late
    by no more than an outage lasted; `credited`: the latter. `median`: of the working time of
    `total`, pauses and outages left out.
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
    """Figures of the steps with finished runs, in the order of each SOP."""
    found = finished_runs(histories, span, calendar, outages)
    return [_figure(procedure, step, runs) for (procedure, step), runs in found.items()]


def _figure(procedure: str, step: str, runs: Sequence[Finished]) -> StepFigure:
    lines = [(each.of.number, each.line) for each in runs]
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
