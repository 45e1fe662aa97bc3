"""News of a declared mass outage: to the reporters whose service is affected, to Tim TI and the
head of the agency when it begins and ends, and to whoever reports it meanwhile.
"""

import json
from collections.abc import Collection, Mapping
from datetime import datetime

from flows.faults.mass_outage import affected_category, affects, expected_end
from flows.faults.sop import FAULT
from flows.messages.kinds.monitoring import OutageBegun, OutageConfirm, OutageOver, OutageTold
from flows.office.messages.facts import milliseconds, milliseconds_or_none
from flows.office.messages.notify import notify
from flows.office.staffing.performers import reporter_of
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.sop.roles import AGENCY_HEAD, ICT_HEAD, ICT_TEAM
from flows.worktime.outages import Outage

TOLD_ROLES = (ICT_TEAM, ICT_HEAD, AGENCY_HEAD)


async def preview(work: Work, reason: str) -> OutageConfirm:
    """The declaration for this reason, as it would read, and the number of reporters concerned."""
    return OutageConfirm(
        since=milliseconds(work.now),
        reason=reason,
        category=affected_category(reason),
        until=milliseconds_or_none(expected_end(reason, work.now, work.office.calendar)),
        reporters=len(await _reporters(work, reason)),
    )


async def tell_begun(work: Work, outage: Outage) -> OutageTold:
    """Tell the reporters of open faults of the service, and the office."""
    reporters = await _reporters(work, outage.reason)
    told = 0
    for person, numbers in reporters.values():
        told += await notify(work, person, _begun(work, outage, numbers))
    office = [each for each in await _office(work, outage) if each.id not in reporters]
    for person in office:
        await notify(work, person, _begun(work, outage, ()))
    everybody = {*reporters, *(each.id for each in office)}
    await _remember(work.desk, outage, everybody)
    return OutageTold(reporters=told, office=len(office))


async def tell_over(work: Work, outage: Outage) -> None:
    """Tell all who were told of the outage, and later reporters of its service, of its end."""
    reporters = await _reporters(work, outage.reason)
    told = {*await _told(work.desk, outage), *reporters}
    await work.desk.facts.forget(_fact(outage))
    for id in sorted(told):
        person = await work.desk.people.by_id(id)
        if person is None or person.blocked or person.id == outage.person:
            continue
        numbers = reporters[id][1] if id in reporters else ()
        over = OutageOver(
            since=milliseconds(outage.begun_at),
            until=milliseconds(work.now),
            reason=outage.reason,
            numbers=list(numbers),
        )
        await notify(work, person, over)


async def known_for(work: Work, category: str, subcategory: str) -> Outage | None:
    """The declared outage that a report of this kind is about; None if none lasts."""
    outage = await work.desk.outages.lasting()
    if outage is None or not affects(outage.reason, category, subcategory):
        return None
    return outage


async def add_reader(work: Work, outage: Outage, person: Person) -> None:
    """Have somebody who learnt of the outage told of its end."""
    told = await _told(work.desk, outage)
    if person.id not in told:
        await _remember(work.desk, outage, {*told, person.id})


def until(work: Work, outage: Outage) -> datetime | None:
    """The expected end, as long as it lies ahead."""
    end = expected_end(outage.reason, outage.begun_at, work.office.calendar)
    return end if end is not None and end > work.now else None


def _begun(work: Work, outage: Outage, numbers: Collection[str]) -> OutageBegun:
    return OutageBegun(
        since=milliseconds(outage.begun_at),
        reason=outage.reason,
        category=affected_category(outage.reason),
        until=milliseconds_or_none(until(work, outage)),
        numbers=list(numbers),
    )


async def _reporters(work: Work, reason: str) -> Mapping[int, tuple[Person, list[str]]]:
    """Reporters of open faults of the service, with the numbers of their reports."""
    found: dict[int, tuple[Person, list[str]]] = {}
    for file in await work.desk.cases.standing():
        if file.case.procedure != FAULT or not affects(reason, file.category, file.subcategory):
            continue
        person = await reporter_of(work.desk, file)
        if person is not None:
            found.setdefault(person.id, (person, []))[1].append(file.case.number)
    return found


async def _office(work: Work, outage: Outage) -> Collection[Person]:
    found: dict[int, Person] = {}
    for role in TOLD_ROLES:
        for person in await work.desk.people.with_role(role):
            if person.id != outage.person:
                found[person.id] = person
    return found.values()


def _fact(outage: Outage) -> str:
    return f"outage-told:{outage.id}"


async def _told(desk: Desk, outage: Outage) -> set[int]:
    return set(json.loads(await desk.facts.fact(_fact(outage)) or "[]"))


async def _remember(desk: Desk, outage: Outage, people: Collection[int]) -> None:
    await desk.facts.remember(_fact(outage), json.dumps(sorted(people)))
