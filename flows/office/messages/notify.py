"""Notify people: queue messages in the outbox. Nothing here sends."""

from collections.abc import Iterable
from dataclasses import replace

from flows.engine.case import OpenStep
from flows.messages.rows.message import Message
from flows.office.messages.facts import addressed
from flows.office.work import Work
from flows.people.person import Person

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
