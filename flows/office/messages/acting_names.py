"""Names of the people in whose place somebody acts, for cards, letters and the record."""

from datetime import datetime
from typing import Any

from flows.delegation.delegation import acting
from flows.engine.acting import Acting, Capacity
from flows.engine.events import ActedFor
from flows.messages.parts.common import Represented
from flows.ports.desk import Desk


async def represented(desk: Desk, acted: ActedFor | Acting) -> Represented:
    """The place in which somebody acted, as messages show it."""
    official = await desk.people.by_id(acted.official)
    return Represented(
        kind=Capacity(acted.kind).value,
        role=acted.role,
        official=official.name if official else "",
        hours=acted.hours,
    )


async def signer_of(desk: Desk, role: str, now: datetime) -> dict[str, Any] | None:
    """The person who signs in the place of the role's holder; None if the holder signs."""
    running = await desk.delegations.holding(now)
    if not running or not role:
        return None
    lent = acting(running, await desk.people.role_holders(), now)
    # The last person in a chain is the one present to sign.
    found = [
        (len(each.delegations), person, each)
        for person, places in lent.items()
        for each in places
        if each.role == role
    ]
    if not found:
        return None
    _, person, place = max(found, key=lambda each: (each[0], -each[1]))
    signer = await desk.people.by_id(person)
    if signer is None:
        return None
    return {
        "kind": place.kind.value,
        "name": signer.name,
        "nip": signer.nip,
        "roles": sorted(signer.roles),
    }
