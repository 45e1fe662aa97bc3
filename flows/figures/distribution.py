"""Distribution of the time that a step takes, against its standard time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from flows.engine.ledger import NONE
from flows.figures.finished import Finished, finished_runs
from flows.figures.history import History
from flows.figures.span import Span
from flows.figures.waiting import holder_of, waits_of
from flows.worktime.calendar import WorkCalendar
from flows.worktime.outages import Outage
from flows.worktime.standard_time import Standard

CLOSED, OUTAGE = "closed", "outage"
"""Parties that are nobody's: nights, weekends and holidays; an outage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """Finished runs of one step that had the standard time of its last run.

    `total`, `within`: their cases, as in the step's figure. `spent`: the working time of each,
    shortest first, pauses and outages left out. `waits`: where the time between opening and ending
    went, by party, as in the figure of waiting, and of CLOSED and OUTAGE.
    """

    procedure: str
    step: str
    standard: Standard
    total: tuple[str, ...]
    within: tuple[str, ...]
    spent: tuple[timedelta, ...]
    waits: Mapping[str, timedelta]

    @property
    def share(self) -> float:
        """Share of the runs within the standard time, from 0 to 1."""
        return len(self.within) / len(self.total)

    def percentile(self, percent: int) -> timedelta:
        """The shortest time in which at least so many per cent of the runs were done (nearest
        rank); `percent` from 1 to 100.
        """
        return self.spent[ceil(len(self.spent) * percent / 100) - 1]


def distributions(
    histories: Sequence[History],
    span: Span,
    calendar: WorkCalendar,
    outages: Sequence[Outage] = (),
) -> Sequence[Distribution]:
    """The distribution of each step with finished runs, in the order of each SOP. Runs under an
    earlier standard time are left out.
    """
    found = finished_runs(histories, span, calendar, outages)
    return [_of(procedure, step, runs, calendar) for (procedure, step), runs in found.items()]


def _of(
    procedure: str, step: str, runs: Sequence[Finished], calendar: WorkCalendar
) -> Distribution:
    newest = max(runs, key=lambda each: each.of.procedure.version)
    standard = newest.line.standard
    same = [each for each in runs if each.line.standard == standard]
    return Distribution(
        procedure=procedure,
        step=step,
        standard=standard,
        total=tuple(each.of.number for each in same),
        within=tuple(
            each.of.number for each in same if each.line.late_by == NONE or each.line.excused
        ),
        spent=tuple(sorted(each.line.spent - each.line.credit for each in same)),
        waits=_waits(same, calendar),
    )


def _waits(runs: Sequence[Finished], calendar: WorkCalendar) -> Mapping[str, timedelta]:
    found: dict[str, timedelta] = {}

    def add(party: str, lasted: timedelta) -> None:
        if lasted > NONE:
            found[party] = found.get(party, NONE) + lasted

    for each in runs:
        run, ended = each.line.run, each.line.run.ended_at
        if ended is None:
            continue
        whole, procedure = Span(begin=run.opened_at, until=ended), each.of.procedure
        own, outage = holder_of(procedure.steps[run.step]), each.line.credit
        for party, lasted in waits_of(procedure, run, whole, calendar).items():
            add(party, lasted - outage if party == own else lasted)
        add(OUTAGE, outage)
        add(CLOSED, ended - run.opened_at - calendar.between(run.opened_at, ended))
    return dict(sorted(found.items(), key=lambda item: item[1], reverse=True))
