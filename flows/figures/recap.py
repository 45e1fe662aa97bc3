"""All figures of a period, of the office and of each SOP."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flows.figures.cases import CaseFigures, case_figures
from flows.figures.history import History
from flows.figures.overdue import Overdue, most_overdue_first, overdue
from flows.figures.span import Span
from flows.figures.steps import StepFigure, step_figures
from flows.figures.waiting import Waited, waiting
from flows.sop.case_state import CaseState
from flows.sop.procedure import Procedure
from flows.worktime.calendar import WorkCalendar
from flows.worktime.outages import Outage


@dataclass(frozen=True, slots=True, kw_only=True)
class SopFigures:
    """Figures of the cases of one SOP."""

    cases: CaseFigures
    steps: Sequence[StepFigure]
    overdue: Sequence[Overdue]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodFigures:
    """Figures of a span: of the whole office, and by SOP, those without a case left out."""

    span: Span
    cases: CaseFigures
    sops: Mapping[str, SopFigures]
    waiting: Mapping[str, Waited]
    verbal: tuple[str, ...]

    @property
    def steps(self) -> Sequence[StepFigure]:
        return [each for sop in self.sops.values() for each in sop.steps]

    @property
    def overdue(self) -> Sequence[Overdue]:
        return most_overdue_first(each for sop in self.sops.values() for each in sop.overdue)


def recap(
    histories: Sequence[History],
    span: Span,
    calendar: WorkCalendar,
    outages: Sequence[Outage] = (),
) -> PeriodFigures:
    """The figures of a span. `histories` are of all cases that were open in it, as of its end."""
    alive = [each for each in histories if _alive(each, span)]
    by_sop: dict[str, list[History]] = {}
    for each in alive:
        by_sop.setdefault(each.procedure.id, []).append(each)
    return PeriodFigures(
        span=span,
        cases=case_figures(alive, span),
        sops={
            sop: SopFigures(
                cases=case_figures(by_sop[sop], span),
                steps=step_figures(by_sop[sop], span, calendar, outages),
                overdue=overdue(by_sop[sop], span, calendar),
            )
            for sop in sorted(by_sop, key=lambda sop: _place(by_sop[sop][-1].procedure))
        },
        waiting=waiting(alive, span, calendar),
        verbal=verbal(alive, span),
    )


def _place(procedure: Procedure) -> tuple[bool, int, str]:
    """By the order of the SOPs; those without one behind them, by id."""
    return (procedure.order == 0, procedure.order, procedure.id)


def verbal(histories: Sequence[History], span: Span) -> tuple[str, ...]:
    """Cases of the runs that ended in the span with an outcome that the office must allow, such as
    the spoken order before a letter.
    """
    return tuple(
        each.number
        for each in histories
        for run in each.runs
        if span.holds(run.closed_at) and _allowed(each, run.step, run.outcome or "")
    )


def _allowed(each: History, step: str, outcome: str) -> bool:
    known = each.procedure.steps[step].outcomes.get(outcome)
    return known is not None and bool(known.allowed)


def _alive(each: History, span: Span) -> bool:
    """Whether the case was open in the span, or changed in it."""
    return each.turned_since(span.begin) or each.state is CaseState.OPEN
