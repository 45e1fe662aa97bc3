"""Duty (/piket), kept by the head of division or the admin, read by the whole team."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from flows.engine.refusals import NotYours
from flows.messages.kinds.urgency import DutyFacts, DutyLine, DutyOff, DutyYours
from flows.office.journal import OFFICE, put_on_record
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.sop.roles import ADMIN, AGENCY_HEAD, ICT_HEAD, ICT_TEAM, UPT_HEAD
from flows.urgency.duty import Duty, DutyNobody, DutyOverlaps, check

READERS = frozenset({ICT_TEAM, ICT_HEAD, UPT_HEAD, AGENCY_HEAD, ADMIN})
OFFICERS = frozenset({ICT_TEAM, ICT_HEAD})
KEEPERS = frozenset({ICT_HEAD, ADMIN})


def may_read(person: Person) -> bool:
    return bool(person.roles & READERS)


def may_keep(person: Person) -> bool:
    return bool(person.roles & KEEPERS)


async def on_duty(desk: Desk, now: datetime) -> Person | None:
    """The officer on duty now; None if there is none, or they left the office or the team."""
    for each in await desk.duties.unfinished(now):
        if each.holds(now):
            person = await desk.people.by_id(each.person)
            if person is not None and not person.blocked and person.roles & OFFICERS:
                return person
    return None


async def save_duty(work: Work, new: Duty, visit: Visit) -> Duty:
    """Save a duty and tell its officer. Raises the Refusal that says what is wrong with it."""
    if not may_keep(visit.person):
        raise NotYours(step="", role=ICT_HEAD)
    officer = await work.desk.people.by_id(new.person)
    if officer is None or officer.blocked or officer.shared or not officer.roles & OFFICERS:
        raise DutyNobody(name=officer.name if officer else "–")
    if officer.contact is None:
        raise DutyNobody(name=officer.name)
    try:
        check(new, await work.desk.duties.unfinished(visit.now), visit.now)
    except DutyOverlaps as found:
        other = await work.desk.people.by_id(int(found.arguments["name"]))
        raise DutyOverlaps(name=other.name if other else "–") from found
    made = replace(new, id=await work.desk.duties.add_duty(new, visit.now))
    await _record(work.desk, made, "duty.kept", visit)
    if officer.id != visit.person.id:
        await notify(work, officer, DutyYours(duty=await facts_of(work.desk, made)))
    return made


async def take_off(work: Work, row: int, visit: Visit) -> bool:
    """End a duty early. Return False if it is over already. Raises NotYours."""
    if not may_keep(visit.person):
        raise NotYours(step="", role=ICT_HEAD)
    found = await work.desk.duties.by_id(row)
    if found is None or not await work.desk.duties.end(row, visit.person.id, visit.now):
        return False
    await _record(work.desk, found, "duty.taken_off", visit)
    officer = await work.desk.people.by_id(found.person)
    if officer is not None and officer.id != visit.person.id:
        await notify(work, officer, DutyOff(duty=await facts_of(work.desk, found)))
    return True


async def listed(desk: Desk, now: datetime) -> Sequence[DutyLine]:
    """Duties in force or still to come, earliest first."""
    return [
        DutyLine(duty=await facts_of(desk, each), running=each.holds(now))
        for each in await desk.duties.unfinished(now)
    ]


async def facts_of(desk: Desk, each: Duty) -> DutyFacts:
    officer = await desk.people.by_id(each.person)
    return DutyFacts(
        duty=each.id,
        officer=officer.name if officer else "–",
        begins=milliseconds(each.starts_at),
        until=milliseconds(each.ends_at),
    )


async def _record(desk: Desk, each: Duty, code: str, visit: Visit) -> None:
    data = {
        "duty": each.id,
        "person": each.person,
        "from": milliseconds(each.starts_at),
        "until": milliseconds(each.ends_at),
    }
    await put_on_record(desk, OFFICE, code, data, visit)
