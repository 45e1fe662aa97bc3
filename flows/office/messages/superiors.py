"""Whoever holds a role or represents who does; and whoever stands above one."""

from collections.abc import Sequence
from datetime import datetime

from flows.delegation.delegation import acting
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk


async def in_role(desk: Desk, role: str, now: datetime) -> list[Person]:
    """Its holders, and those who act in their place now."""
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
    """The first role above in which there is somebody; nobody at the top."""
    higher = work.office.superiors.get(role)
    while higher:
        if found := await in_role(work.desk, higher, work.now):
            return found
        higher = work.office.superiors.get(higher)
    return ()
