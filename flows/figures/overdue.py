"""Cases past a standard time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from flows.engine.ledger import NONE, StepRun, measured
from flows.figures.history import History
from flows.figures.span import Span, counted
from flows.worktime.calendar import WorkCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """A step that was open and past its standard time; `late_by` is working time."""

    number: str
    procedure: str
    run: StepRun
    late_by: timedelta


def overdue(histories: Sequence[History], span: Span, calendar: WorkCalendar) -> Sequence[Overdue]:
    """Steps open at the end of the span and past their standard time then, the most overdue first.
    A pause moves the due time; an outage does not: it is credited once the step is done. Steps
    without a standard time (UPT TIK's, the reporter's) are never overdue.
    """
    found = []
    for each in histories:
        for run in each.runs:
            if run.closed_at is not None or not each.procedure.steps[run.step].in_ledger:
                continue
            line = measured(run, each.procedure, calendar, span.until)
            if line.late_by > NONE and counted(each, run):
                found.append(
                    Overdue(
                        number=each.number,
                        procedure=each.procedure.id,
                        run=run,
                        late_by=line.late_by,
                    )
                )
    return most_overdue_first(found)


def most_overdue_first(lines: Iterable[Overdue]) -> Sequence[Overdue]:
    return sorted(lines, key=lambda each: each.late_by, reverse=True)


def overdue_cases(lines: Sequence[Overdue]) -> tuple[str, ...]:
    """The cases of these steps, each once."""
    return tuple(dict.fromkeys(each.number for each in lines))
