"""People of a case and of a role: readers, performers, those in their place, and superiors."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from flows.delegation.delegation import acting
from flows.engine.acting import Acting
from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.settings import Office
from flows.sop.procedure import Step
from flows.sop.roles import STAFF


async def reporter_of(desk: Desk, file: CaseFile) -> Person | None:
    """The reader of the reporter's updates: the person who filed, if the reporter has no chat."""
    reporter = await desk.people.by_id(file.case.reporter)
    if reporter is not None and reporter.contact is not None:
        return reporter
    return await desk.people.by_id(file.filed_by)


async def performers(desk: Desk, opened: OpenStep, now: datetime) -> list[Person]:
    """People who may act on an open step now: its named holders, or else the holders of its roles
    and those who represent them.
    """
    if opened.holders:
        found = [await desk.people.by_id(person) for person in sorted(opened.holders)]
        return [person for person in found if person and not person.blocked]
    people: dict[int, Person] = {}
    for role in told_roles(opened):
        for person in await desk.people.with_role(role):
            if person.id not in opened.excluded:
                people[person.id] = person
    for person, _ in await stand_ins(desk, opened, now):
        people[person.id] = person
    return list(people.values())


def is_notified_of(person: Person, opened: OpenStep) -> bool:
    """Whether an open step is brought to a person, delegations aside; needs no query."""
    if person.blocked or opened.holders:
        return not person.blocked and person.id in opened.holders
    return bool(person.roles & set(told_roles(opened))) and person.id not in opened.excluded


def told_roles(opened: OpenStep) -> tuple[str, ...]:
    """Roles that a step is brought to. Staff is every registered person: if others perform the
    step too, staff may do it but are not notified.
    """
    return tuple(role for role in opened.roles if role != STAFF) or opened.roles


async def stand_ins(desk: Desk, opened: OpenStep, now: datetime) -> list[tuple[Person, Acting]]:
    """People who represent an official whose step this is, and how; none through the excluded."""
    running = await desk.delegations.holding(now) if opened.roles else ()
    if not running:
        return []
    found: dict[int, tuple[Person, Acting]] = {}
    for delegate, places in acting(running, await desk.people.role_holders(), now).items():
        for place in places:
            if place.role in opened.roles and not opened.excluded & (place.chain | {delegate}):
                person = await desk.people.by_id(delegate)
                if person is not None and not person.blocked:
                    found[delegate] = (person, place)
    return list(found.values())


async def who_acts(desk: Desk, step: Step, opened: OpenStep, now: datetime) -> list[Person]:
    """People who may act on a step now or, if none can be reached, those who record for them."""
    people = await performers(desk, opened, now)
    if not step.stand_in or any(each.contact is not None and each.reachable for each in people):
        return people
    return [each for role in step.stand_in for each in await desk.people.with_role(role)]


async def in_role(desk: Desk, role: str, now: datetime) -> list[Person]:
    """Holders of a role, and the people who act in their place now."""
    people = {person.id: person for person in await desk.people.with_role(role)}
    running = await desk.delegations.holding(now)
    lent = acting(running, await desk.people.role_holders(), now) if running else {}
    for delegate, places in lent.items():
        if delegate not in people and any(each.role == role for each in places):
            person = await desk.people.by_id(delegate)
            if person is not None and not person.blocked:
                people[delegate] = person
    return list(people.values())


async def above(work: Work, role: str) -> Sequence[Person]:
    """People in the first role above that has somebody; empty if there is none."""
    for higher in roles_above(work.office, role):
        if found := await in_role(work.desk, higher, work.now):
            return found
    return ()


def roles_above(office: Office, role: str) -> Iterator[str]:
    """Every role above this one, the nearest first; office.toml has no circle of them."""
    higher = office.superiors.get(role)
    while higher:
        yield higher
        higher = office.superiors.get(higher)
