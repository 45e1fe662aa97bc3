"""Answers to other programs, from the same functions as /rekap and the ledgers."""

from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.api import shapes
from bot.api.questions import PageAsked, Unanswerable
from flows.engine.case_file import CaseFile
from flows.engine.ledger import measured
from flows.figures.recap import PeriodFigures, SopFigures
from flows.figures.steps import StepFigure
from flows.office.deadlines import outages
from flows.office.figures.figures import counts, figures
from flows.office.work import Work
from flows.worktime.formatting import local_time
from flows.worktime.period import Days
from flows.worktime.standard_time import Standard
from storage.cases import case_pages
from storage.database.unit import Unit

Named = Callable[[str], str]
"""A text of the locales by its id, in the office's language."""


async def figures_of(work: Work, days: Days, named: Named) -> shapes.Figures:
    found = await figures(work, days)
    return shapes.Figures(
        first=days.first,
        last=days.last,
        as_of=_local(min(work.now, found.span.until), work.office.calendar.zone),
        office=work.office.name,
        counts=_counts(found),
        sops=[_sop(sop, each, named) for sop, each in found.sops.items()],
        waiting=[
            shapes.Waiting(
                party=party, seconds=int(each.lasted.total_seconds()), cases=len(each.cases)
            )
            for party, each in found.waiting.items()
        ],
    )


def _counts(of: PeriodFigures | SopFigures) -> shapes.CaseCounts:
    told = counts(of)
    return shapes.CaseCounts(
        received=told.received,
        joined=told.joined,
        reopened=told.reopened,
        done=told.done,
        stopped=told.stopped,
        running=told.running,
        overdue=told.overdue,
    )


def _sop(sop: str, found: SopFigures, named: Named) -> shapes.SopFigures:
    return shapes.SopFigures(
        sop=sop,
        name=named(f"sop-name-{sop}"),
        counts=_counts(found),
        steps=[_share(each, named) for each in found.steps],
    )


def _share(each: StepFigure, named: Named) -> shapes.StepShare:
    return shapes.StepShare(
        step=each.step,
        name=named(f"step-{each.procedure}-{each.step}"),
        standard=_standard(each.standard),
        total=len(each.total),
        within=len(each.within),
        credited=len(each.credited),
        median_seconds=int(each.median.total_seconds()),
    )


async def page_of(work: Work, unit: Unit, asked: PageAsked) -> shapes.CasePage:
    """One page of cases. Raises Unanswerable if `after` is no case."""
    after = await work.desk.cases.by_number(asked.after) if asked.after else None
    if asked.after and after is None:
        raise Unanswerable("after is the next of the page before.")
    begin, until = asked.days.limits(work.office.calendar.zone)
    found = await case_pages.page(
        unit,
        begin=begin,
        until=until,
        after=after.case.id if after else 0,
        most=asked.limit + 1,
        procedure=asked.sop,
        state=asked.state,
    )
    shown = found[: asked.limit]
    return shapes.CasePage(
        cases=[shapes.CaseSummary(**_summary(each, work)) for each in shown],
        next=shown[-1].case.number if len(found) > asked.limit else None,
    )


def _summary(file: CaseFile, work: Work) -> Mapping[str, object]:
    case, zone = file.case, work.office.calendar.zone
    return {
        "number": case.number,
        "sop": case.procedure,
        "sop_version": case.procedure_version,
        "state": case.state.value,
        "category": file.category,
        "priority": file.priority,
        "opened_at": _local(case.opened_at, zone),
        "closed_at": _local(case.closed_at, zone) if case.closed_at else None,
    }


async def case_of(work: Work, number: str, named: Named) -> shapes.CaseDetail | None:
    """A case by its number; None if there is none."""
    file = await work.desk.cases.by_number(number)
    if file is None:
        return None
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    calendar = work.office.calendar
    away = await outages.of_case(work.desk, file, work.now)
    lines = [
        measured(run, procedure, calendar, work.now, outages=away)
        for run in await work.desk.cases.runs(file.case.id)
    ]
    steps = [
        shapes.StepRun(
            step=line.run.step,
            name=named(f"step-{procedure.id}-{line.run.step}"),
            round=line.run.round,
            opened_at=_local(line.run.opened_at, calendar.zone),
            closed_at=_local(line.run.closed_at, calendar.zone) if line.run.closed_at else None,
            outcome=line.run.outcome,
            standard=_standard(line.standard),
            due_at=_local(line.due, calendar.zone) if line.due else None,
            spent_seconds=int(line.spent.total_seconds()),
            paused_seconds=int(line.paused.total_seconds()),
            late_seconds=int(line.late_by.total_seconds()),
        )
        for line in lines
    ]
    return shapes.CaseDetail(**_summary(file, work), steps=steps)


def _standard(standard: Standard) -> shapes.StandardTime:
    return shapes.StandardTime(minutes=standard.minutes, workdays=standard.workdays)


def _local(at: datetime, zone: ZoneInfo) -> datetime:
    return local_time(at, zone).replace(microsecond=0)
