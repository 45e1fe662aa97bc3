"""Figures of a period, computed from the journal."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Protocol, TypeVar

from flows.figures.history import CaseRecord, History, history
from flows.figures.overdue import Overdue, overdue_cases
from flows.figures.recap import PeriodFigures, SopFigures, recap
from flows.figures.span import Span
from flows.figures.steps import StepFigure
from flows.messages.kinds.figures.recap import Counts
from flows.messages.kinds.figures.weekly import LateStep, StepShare
from flows.office.messages.facts import milliseconds, names, standard_time
from flows.office.staffing.duty import on_duty
from flows.office.staffing.performers import performers
from flows.office.work import Work
from flows.people.person import Person
from flows.settings import Office
from flows.worktime.calendar import WorkCalendar
from flows.worktime.outages import Outage
from flows.worktime.period import Days

_INSTANT = timedelta(milliseconds=1)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Computing(Protocol[T_co]):
    """A pure function over the histories of all cases that were open in a span."""

    def __call__(
        self,
        histories: Sequence[History],
        span: Span,
        calendar: WorkCalendar,
        outages: Sequence[Outage],
        /,
    ) -> T_co: ...


async def figures(work: Work, days: Days) -> PeriodFigures:
    """The figures of a period or, while it runs, of what has happened until now. Those of a period
    that is over stay as they are, whatever happens later.
    """
    (found,) = await figures_of(work, [days])
    return found


async def figures_of(work: Work, periods: Sequence[Days]) -> Sequence[PeriodFigures]:
    """The figures of each of several periods."""
    return await computed(work, periods, recap)


async def computed(work: Work, periods: Sequence[Days], by: Computing[T]) -> Sequence[T]:
    """The results of a function of the journal of each period, until now while it runs. The
    journal is read once, from the first period to the last.
    """
    spans = [_span(work, days) for days in periods]
    begin, until = min(each.begin for each in spans), max(each.until for each in spans)
    records = await work.desk.records.between(begin, until)
    earliest = min((each.touched_at for each in records), default=begin)
    outages = await work.desk.outages.touching(min(earliest, begin), until)
    # A year takes seconds, in which everybody else goes on.
    return await asyncio.to_thread(
        lambda: [_apply(by, work.office, records, each, outages) for each in spans]
    )


def _span(work: Work, days: Days) -> Span:
    begin, end = days.limits(work.office.calendar.zone)
    return Span(begin=begin, until=max(begin, min(end, work.now + _INSTANT)))


def _apply(
    by: Computing[T],
    office: Office,
    records: Sequence[CaseRecord],
    span: Span,
    outages: Sequence[Outage],
) -> T:
    histories = [
        history(each, office.procedures.get(each.procedure, each.version), span.until)
        for each in records
        if each.may_be_open_in(span.begin, span.until)
    ]
    return by([each for each in histories if each], span, office.calendar, outages)


def counts(of: PeriodFigures | SopFigures, procedure: str = "") -> Counts:
    """The number of cases of each figure, of the office or of one SOP."""
    cases = of.cases
    return Counts(
        procedure=procedure,
        received=len(cases.received),
        joined=len(cases.joined),
        reopened=len(cases.reopened),
        done=len(cases.done),
        stopped=len(cases.stopped),
        running=len(cases.running),
        overdue=len(overdue_cases(of.overdue)),
    )


def shares(steps: Sequence[StepFigure]) -> Sequence[StepShare]:
    return [
        StepShare(
            procedure=each.procedure,
            step=each.step,
            within=len(each.within),
            total=len(each.total),
            standard=standard_time(each.standard),
            median=int(each.median.total_seconds()),
        )
        for each in steps
    ]


async def attention(work: Work, late: Sequence[Overdue]) -> Sequence[LateStep]:
    """Overdue steps with those who hold them now; one that was closed since is said to be."""
    return [await _line(work, each) for each in late]


async def _line(work: Work, each: Overdue) -> LateStep:
    file = await work.desk.cases.by_number(each.number)
    opened = file.case.open_step(each.run.step) if file else None
    if opened is not None and opened.round != each.run.round:
        opened = None
    people = await performers(work.desk, opened, work.now) if opened else []
    call = await _called(work, people) if opened else None
    return LateStep(
        number=each.number,
        procedure=each.procedure,
        step=each.run.step,
        holders=await names(work.desk, [person.id for person in people]),
        since=milliseconds(each.run.opened_at),
        late=int(each.late_by.total_seconds()),
        reason=opened.pauses[-1].reason if opened and opened.paused else "",
        settled=None if opened else True,
        case=file.case.id if file else None,
        call=call.name if call else None,
        phone=call.phone if call else None,
    )


async def _called(work: Work, holders: Sequence[Person]) -> Person | None:
    """The one to ring about a late step: a holder with a phone, else the duty officer."""
    found = next((each for each in holders if each.phone), None)
    duty = None if found else await on_duty(work.desk, work.now)
    return found or (duty if duty and duty.phone else None)
