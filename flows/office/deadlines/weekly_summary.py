"""Weekly summary for the head of the agency, sent once every Monday, whatever restarts."""

from datetime import datetime, timedelta

from flows.engine.ledger import StepRun
from flows.faults.summary import Overdue, overdue, step_shares
from flows.messages.kinds.deadlines import LateStep, StepShare, Weekly
from flows.office.messages.facts import milliseconds, names
from flows.office.messages.notify import notify_role
from flows.office.staffing.performers import performers
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.records.timer import Timer
from flows.sop.procedure import Procedure
from flows.sop.roles import AGENCY_HEAD
from flows.worktime.week import next_telling, week_before

WEEKLY = "weekly-summary"
LISTED = 8
EARLIER = timedelta(days=31)
"""How long before the week a step that ended in it may have begun."""


async def plan(work: Work) -> None:
    """Plan the next summary; planning the same Monday twice makes one timer."""
    await work.desk.timers.plan(WEEKLY, "", next_telling(work.office.calendar, work.now))


async def tell_week(work: Work, timer: Timer) -> None:
    """Send the week before the timer's Monday, as it stands now, and plan the next one."""
    await plan(work.at(max(work.now, timer.due_at)))
    await notify_role(work, AGENCY_HEAD, await week(work, timer.due_at))


async def week(work: Work, told_at: datetime) -> Weekly:
    """The message about the week before `told_at`."""
    covered = week_before(work.office.calendar, told_at)
    counts = await work.desk.cases.counts(covered.begin, covered.end)
    procedures = work.office.procedures
    runs = [
        (procedures.get(id, version), run)
        for id, version, run in await work.desk.cases.runs_closed(covered.begin, covered.end)
    ]
    files = await work.desk.cases.standing()
    standing = [
        (file, procedures.get(file.case.procedure, file.case.procedure_version), opened)
        for file in files
        for opened in file.case.open_steps
    ]
    away = await work.desk.outages.touching(covered.begin - EARLIER, covered.end)
    shares = step_shares(runs, work.office.calendar, work.now, away)
    late = overdue(standing, work.office.calendar, work.now)
    return Weekly(
        begins=milliseconds(covered.begin),
        until=milliseconds(covered.end) - 1,
        received=counts["received"],
        done=counts["done"],
        running=len(files),
        urgent=await work.desk.urgencies.confirmed(covered.begin, covered.end),
        verbal=sum(_went_ahead(procedure, run) for procedure, run in runs),
        overdue=len({each.file.case.id for each in late}),
        shares=[
            StepShare(procedure=s.procedure, step=s.step, within=s.within, total=s.total)
            for s in shares
        ],
        credited=sum(each.credited for each in shares),
        attention=[await _line(work.desk, each, work.now) for each in late[:LISTED]],
        more=max(0, len(late) - LISTED),
    )


def _went_ahead(procedure: Procedure, run: StepRun) -> bool:
    """Whether it ended with an outcome that the office must allow: the verbal order before a
    letter.
    """
    outcome = procedure.steps[run.step].outcomes.get(run.outcome or "")
    return outcome is not None and bool(outcome.allowed)


async def _line(desk: Desk, each: Overdue, now: datetime) -> LateStep:
    holders = [person.id for person in await performers(desk, each.opened, now)]
    return LateStep(
        number=each.file.case.number,
        procedure=each.file.case.procedure,
        step=each.opened.key,
        holders=await names(desk, holders),
        since=milliseconds(each.opened.opened_at),
        late=int(each.late_by.total_seconds()),
        reason=each.opened.pauses[-1].reason if each.opened.paused else "",
    )
