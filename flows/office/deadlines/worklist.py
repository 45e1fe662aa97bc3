"""Worklist: open steps that a person may act on, with explanations of their due times."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from flows.delegation.alternates import alternates
from flows.engine.authority import able, places
from flows.engine.case import Actor, OpenStep, Staffing
from flows.engine.case_file import StandingStep
from flows.engine.permissions import stands_in
from flows.messages.kinds.deadlines import OpeningList, Task
from flows.office.deadlines import pauses
from flows.office.messages.facts import (
    intervals,
    milliseconds,
    milliseconds_or_none,
    standard_time,
)
from flows.office.messages.notify import notify
from flows.office.staffing.performers import is_notified_of
from flows.office.staffing.staffing import alternate_rule, officials, out_of_reach
from flows.office.work import Work
from flows.people.person import Person
from flows.settings import Office
from flows.urgency.due import due_time
from flows.urgency.priority import rank_of
from flows.worktime.outages import Outage, credit
from flows.worktime.standard_time import Standard

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
    reading = _Reading(work=work, reader=reader, staff=await officials(work))
    found = [each for each in await _near(reading) if await _is_for(reading, each)]
    office, now = work.office, work.now
    found.sort(key=lambda each: (rank_of(each.priority), _due(office, each, now) or NEVER))
    tasks = [task(office, each, now) for each in found[:LISTED]]
    return tasks, max(0, len(found) - LISTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """The person for whom the worklist is read, among the officials of now."""

    work: Work
    reader: Person
    staff: Staffing


async def _near(reading: _Reading) -> Sequence[StandingStep]:
    """The open steps that may be for the reader, read without those of others."""
    reader, staff, office = reading.reader, reading.staff, reading.work.office
    lent = {each.role for each in places(reader.id, staff)}
    unanswered = {
        role for role, other in office.alternates.items() if reader.id in able(other, staff)
    }
    recorded = {
        step.key
        for procedure in office.procedures
        for step in procedure.steps.values()
        if not reader.roles.isdisjoint(step.stand_in)
    }
    roles = reader.roles | lent | unanswered
    return await reading.work.desk.cases.steps_of(reader.id, roles, recorded)


async def _is_for(reading: _Reading, each: StandingStep) -> bool:
    """Whether the reader is told of the step, has it in another's place, may decide as the
    office's alternate by now, or records for performers who cannot be reached.
    """
    work, reader, staff, opened = reading.work, reading.reader, reading.staff, each.opened
    if is_notified_of(reader, opened):
        return True
    lent = places(reader.id, staff, opened.excluded, opened)
    if not opened.holders and any(place.role in opened.roles for place in lent):
        return True
    step = work.office.procedures.get(each.procedure, each.procedure_version).steps[opened.key]
    rule = alternate_rule(work.office)
    if not opened.holders and reader.id in alternates(staff, step, opened, rule, work.now):
        return True
    if reader.roles.isdisjoint(step.stand_in):
        return False
    absent = await out_of_reach(work.desk, opened.roles)
    if not absent.issuperset(opened.roles):
        return False
    actor = Actor(person=reader.id, roles=reader.roles, channel="")
    return stands_in(step, opened, actor, replace(staff, absent=absent))


def _due(office: Office, each: StandingStep, now: datetime) -> datetime | None:
    """The due time of the step, in UTC; None if its standard has none."""
    opened, stood = each.opened, intervals(each.opened)
    standard = _standard(office, each)
    return due_time(office.calendar, opened.opened_at, standard, stood, now, each.urgent_since)


def _standard(office: Office, each: StandingStep) -> Standard:
    procedure = office.procedures.get(each.procedure, each.procedure_version)
    return procedure.steps[each.opened.key].standard


def task(
    office: Office, each: StandingStep, now: datetime, outages: Sequence[Outage] = ()
) -> Task:
    """One waiting step, with its due time and what that comes from; times in milliseconds,
    durations in seconds.
    """
    opened, standard = each.opened, _standard(office, each)
    stood = intervals(opened)
    due = _due(office, each, now)
    hops = office.calendar.explain(opened.opened_at, standard, stood, now)
    return Task(
        number=each.number,
        case=each.case,
        procedure=each.procedure,
        priority=each.priority,
        step=opened.key,
        description=each.description[:200],
        standard=standard_time(standard),
        begins=milliseconds(opened.opened_at),
        due=milliseconds(due) if due else None,
        closed=[hop.name for hop in hops if hop.name],
        paused=pauses.paused_seconds(office, opened, now),
        pauses=pauses.listed(opened.pauses),
        credit=_credit(office, opened, outages, now),
        clock=pauses.clock_since(office, each.reported_at, now),
        reason=opened.pauses[-1].reason if opened.paused else "",
        urgent=milliseconds_or_none(each.urgent_since),
    )


def _credit(office: Office, opened: OpenStep, outages: Sequence[Outage], now: datetime) -> int:
    """Working time of an open step that lay in an outage, in seconds."""
    if not outages:
        return 0
    lost = credit(outages, opened.opened_at, now, intervals(opened), office.calendar)
    return int(lost.total_seconds())
