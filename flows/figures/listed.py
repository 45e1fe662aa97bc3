"""Lists of the cases behind the figures: every figure of a period, with what it counts."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from flows.figures.overdue import overdue_cases
from flows.figures.recap import PeriodFigures
from flows.figures.steps import StepFigure


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """The things that one figure counts: cases or, of a step, the case of each run. `party`: on
    whom they waited, for `lasted` in all.
    """

    figure: str
    numbers: Sequence[str]
    procedure: str = ""
    step: str = ""
    party: str = ""
    lasted: timedelta | None = None


def listed_cases(found: PeriodFigures) -> Sequence[Listed]:
    """The cases of each figure of cases, and those credited with an outage, each once."""
    cases = found.cases
    credited = dict.fromkeys(number for step in found.steps for number in step.credited)
    named: dict[str, Sequence[str]] = {
        "received": cases.received,
        "joined": cases.joined,
        "reopened": cases.reopened,
        "done": cases.done,
        "rejected": cases.rejected,
        "cancelled": cases.cancelled,
        "abuse": cases.abuse,
        "running": cases.running,
        "overdue": overdue_cases(found.overdue),
        "credited": tuple(credited),
    }
    return [Listed(figure=key, numbers=numbers) for key, numbers in named.items() if numbers]


def listed_steps(found: PeriodFigures) -> Sequence[Listed]:
    """The runs of each step past its standard time and within it: both together are the runs that
    its share and its median are of.
    """
    lists = [
        Listed(figure=figure, procedure=each.procedure, step=each.step, numbers=numbers)
        for each in found.steps
        for figure, numbers in (("late", late(each)), ("within", each.within))
    ]
    return [each for each in lists if each.numbers]


def late(step: StepFigure) -> tuple[str, ...]:
    """The case of each run that was past the standard time and is not credited, in order."""
    left = Counter(step.within)
    found = []
    for number in step.total:
        if left[number]:
            left[number] -= 1
        else:
            found.append(number)
    return tuple(found)


def listed_waiting(found: PeriodFigures) -> Sequence[Listed]:
    """The cases that waited on each party, in the order of the figure."""
    return [
        Listed(figure="waiting", party=party, lasted=each.lasted, numbers=each.cases)
        for party, each in found.waiting.items()
    ]
