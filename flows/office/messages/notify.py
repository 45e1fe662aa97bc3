"""Notify people: queue messages in the outbox and find their readers. Nothing here sends."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from flows.delegation.delegation import acting
from flows.engine.acting import Acting
from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.messages.rows.message import Message
from flows.office.messages.facts import addressed
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.sop.procedure import Step
from flows.sop.roles import STAFF

CRITICAL = "kritis"


async def notify(
    work: Work,
    person: Person,
    message: Message,
    *,
    case: int | None = None,
    opened: OpenStep | None = None,
    loud: bool = True,
) -> bool:
    """Queue one message for one person. Return False if they have no chat. A message that is not
    `loud` arrives silently outside office hours, and again in the list at opening.
    """
    if person.contact is None:
        return False
    silent = not loud and not work.office.calendar.is_open(work.now)
    await work.desk.outbox.enqueue(
        message=replace(message, to=addressed(person)),
        contact=person.contact,
        now=work.now,
        case=case,
        step=opened.key if opened else "",
        round=opened.round if opened else 0,
        silent=silent,
    )
    if silent:
        await work.desk.timers.plan(
            "opening-list", str(person.id), work.office.calendar.next_opening(work.now)
        )
    return True


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


def performs(person: Person, opened: OpenStep) -> bool:
    """Whether a person is a performer of an open step, delegations aside; needs no query."""
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


async def notify_role(work: Work, role: str, message: Message) -> int:
    """Queue a message for everybody who holds a role and return how many can be reached."""
    people = await work.desk.people.with_role(role)
    return sum([await notify(work, person, message) for person in people])


async def notify_all(
    work: Work,
    people: Iterable[Person],
    message: Message,
    *,
    case: int | None = None,
) -> int:
    """Queue a message for each person and return how many can be reached."""
    return sum([await notify(work, person, message, case=case) for person in people])
