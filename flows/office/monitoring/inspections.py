"""Inspections (SOP A.1): recorded against their 5 minutes, as a page, and in the register."""

from datetime import datetime, time, timedelta

from flows.messages.kinds.monitoring import (
    InspectDone,
    InspectionReport,
    JudgedTarget,
    ReportableTarget,
)
from flows.monitoring.finding import Finding, Health
from flows.monitoring.inspection import Entry, Inspection, Judged, Round
from flows.monitoring.target import Target
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify
from flows.office.monitoring.watching import open_report, standing_of
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.sop.roles import ICT_TEAM
from flows.worktime.calendar import WorkCalendar
from flows.worktime.formatting import local_time

DAILY, RENDER = "daily-inspection", "render-inspection"
_JUDGED = {
    Health.UP: Judged.NORMAL,
    Health.SLOW: Judged.SLOW,
    Health.DOWN: Judged.BROKEN,
    Health.SUSPICIOUS: Judged.BROKEN,
}
FRESH = 3
"""Rounds after which a finding is too old to count."""


async def plan(work: Work) -> None:
    """Plan the next morning's inspection, if anything is watched."""
    if work.office.watch.targets:
        at = next_morning(work.office.calendar, work.now)
        await work.desk.timers.renew(DAILY, "", at, work.now)


def next_morning(calendar: WorkCalendar, now: datetime) -> datetime:
    """The first opening after today."""
    tomorrow = local_time(now, calendar.zone).date() + timedelta(days=1)
    return calendar.next_opening(datetime.combine(tomorrow, time(), calendar.zone))


async def daily(work: Work) -> None:
    """Record the monitor's own inspection from its latest findings, and plan the next one."""
    await plan(work)
    entries = [await _entry(work, target) for target in work.office.watch.targets]
    if entries:
        await save_inspection(
            work.desk,
            Inspection(
                begun_at=work.now, finished_at=work.now, person=None, entries=tuple(entries)
            ),
            work.now,
        )


async def _entry(work: Work, target: Target) -> Entry:
    finding = await fresh(work, target)
    judged = _JUDGED[finding.health] if finding else Judged.UNKNOWN
    return entry(target, judged, finding=finding)


def entry(
    target: Target, judged: Judged, *, finding: Finding | None = None, note: str = ""
) -> Entry:
    return Entry(
        target=target.key,
        name=target.name,
        address=target.address,
        judged=judged,
        note=note,
        finding=finding.to_data() if finding else None,
    )


async def fresh(work: Work, target: Target) -> Finding | None:
    """The monitor's latest finding, or None if it is too old to count."""
    last = (await standing_of(work.desk, target.key)).last
    oldest = work.now - FRESH * work.office.watch.rule.every
    return last if last is not None and last.at >= oldest else None


async def finish(work: Work, round: Round, person: int, begun_at: datetime) -> InspectDone:
    """Record a person's finished round, have its page made, and return the facts to tell them."""
    inspection = Inspection(
        begun_at=begun_at, finished_at=work.now, person=person, entries=round.entries
    )
    await save_inspection(work.desk, inspection, work.now)
    bad = [each for each in round.entries if each.judged in (Judged.BROKEN, Judged.SLOW)]
    unreported = [
        ReportableTarget(target=each.target, name=each.name)
        for each in bad
        if not await open_report(work.desk, await standing_of(work.desk, each.target))
    ]
    return InspectDone(
        entries=[
            JudgedTarget(name=e.name, judged=e.judged.value, note=e.note) for e in round.entries
        ],
        took=int(inspection.took.total_seconds()),
        late=inspection.late,
        report=unreported,
    )


async def save_inspection(desk: Desk, inspection: Inspection, now: datetime) -> None:
    row = await desk.inspections.add_inspection(inspection)
    await desk.timers.plan(RENDER, str(row), now)


async def rendered(work: Work, inspection: Inspection, sha256: str) -> None:
    """Send the finished Laporan Keadaan Website to the inspector, or to Tim TI; it is not loud."""
    await work.desk.inspections.mark_rendered(inspection.id, sha256)
    people = await work.desk.people.with_role(ICT_TEAM)
    if inspection.person is not None:
        found = await work.desk.people.by_id(inspection.person)
        people = [found] if found else []
    report = InspectionReport(
        sha256=sha256,
        at=milliseconds(inspection.finished_at),
        bad=sum(each.judged in (Judged.BROKEN, Judged.SLOW) for each in inspection.entries),
        count=len(inspection.entries),
    )
    for person in people:
        await notify(work, person, report, loud=False)
