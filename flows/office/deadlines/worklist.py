"""Worklist: open steps that a person may act on, with explanations of their due times."""

from collections.abc import Sequence
from datetime import UTC, datetime

from flows.engine.authority import places
from flows.engine.case import Actor, OpenStep
from flows.engine.case_file import CaseFile
from flows.engine.permissions import stands_in
from flows.messages.kinds.deadlines import OpeningList, Task
from flows.office.deadlines import pauses
from flows.office.messages.facts import (
    intervals,
    milliseconds,
    milliseconds_or_none,
    standard_time,
    step_due,
)
from flows.office.messages.notify import notify
from flows.office.staffing.performers import is_notified_of
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.person import Person
from flows.settings import Office
from flows.sop.procedure import Procedure
from flows.urgency.priority import rank_of
from flows.worktime.outages import Outage, credit

LISTED = 15
NEVER = datetime.max.replace(tzinfo=UTC)


async def opening_list(work: Work, person: int) -> None:
    """Send, once at opening, the worklist of a person who was spared messages at night."""
    reader = await work.desk.people.by_id(person)
    if reader is None:
        return
    waiting, more = await waiting_for(work, reader)
    if waiting:
        await notify(work, reader, OpeningList(tasks=waiting, more=more))


async def waiting_for(work: Work, reader: Person) -> tuple[Sequence[Task], int]:
    """Open steps that a person may act on, by priority and then by due time, each with an
    explanation of that time: LISTED at most, and the number beyond.
    """
    staff = await staffing(work)
    standing = []
    for file in await work.desk.cases.standing():
        procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
        for opened in file.case.open_steps:
            if (
                is_notified_of(reader, opened)
                or places(reader.id, staff, opened.excluded, opened)
                or await _stands_in(work, file, opened, reader)
            ):
                standard = procedure.steps[opened.key].standard
                due = step_due(work.office, file, opened, standard, work.now)
                order = (rank_of(file.priority), due or NEVER)
                standing.append((order, file, procedure, opened))
    standing.sort(key=lambda each: each[0])
    tasks = [
        task(work.office, file, procedure, opened, work.now)
        for _, file, procedure, opened in standing[:LISTED]
    ]
    return tasks, max(0, len(standing) - LISTED)


async def _stands_in(work: Work, file: CaseFile, opened: OpenStep, reader: Person) -> bool:
    """Whether a person may decide as the office's alternate by now, or records for performers who
    cannot be reached.
    """
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    step = procedure.steps[opened.key]
    alternate = bool(opened.roles) and opened.roles[0] in work.office.alternates
    if not alternate and not reader.roles & set(step.stand_in):
        return False
    staff = await staffing(work, file)
    actor = Actor(person=reader.id, roles=reader.roles, channel="")
    return bool(places(reader.id, staff, opened.excluded, opened)) or stands_in(
        step, opened, actor, staff
    )


def task(
    office: Office,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
    now: datetime,
    outages: Sequence[Outage] = (),
) -> Task:
    """One waiting step, with its due time and what that comes from; times in milliseconds,
    durations in seconds.
    """
    standard = procedure.steps[opened.key].standard
    stood = intervals(opened)
    due = step_due(office, file, opened, standard, now)
    hops = office.calendar.explain(opened.opened_at, standard, stood, now)
    return Task(
        number=file.case.number,
        case=file.case.id,
        procedure=file.case.procedure,
        priority=file.priority,
        step=opened.key,
        description=file.description[:200],
        standard=standard_time(standard),
        begins=milliseconds(opened.opened_at),
        due=milliseconds(due) if due else None,
        closed=[hop.name for hop in hops if hop.name],
        paused=pauses.paused_seconds(office, opened, now),
        pauses=pauses.listed(opened.pauses),
        credit=_credit(office, opened, outages, now),
        clock=pauses.clock_of(office, file.case, now),
        reason=opened.pauses[-1].reason if opened.paused else "",
        urgent=milliseconds_or_none(file.urgent_since),
    )


def _credit(office: Office, opened: OpenStep, outages: Sequence[Outage], now: datetime) -> int:
    """Working time of an open step that lay in an outage, in seconds."""
    if not outages:
        return 0
    lost = credit(outages, opened.opened_at, now, intervals(opened), office.calendar)
    return int(lost.total_seconds())
