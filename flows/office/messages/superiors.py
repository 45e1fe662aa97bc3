"""Holders of a role with their representatives, and the people above a role."""

from collections.abc import Sequence
from datetime import datetime

from flows.delegation.delegation import acting
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk


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
    higher = work.office.superiors.get(role)
    while higher:
        if found := await in_role(work.desk, higher, work.now):
            return found
        higher = work.office.superiors.get(higher)
    return ()
