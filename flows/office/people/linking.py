"""Link a person's channels: a code from one, typed on the other within minutes."""

from datetime import datetime, timedelta
from enum import StrEnum
from secrets import choice

from flows.office.people.joining import record
from flows.people.invitation import InvitationState, NewInvitation, hash_of
from flows.people.visit import Visit
from flows.ports.desk import Desk

PREFIX = "sambung-"
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
LENGTH = 12
LIFETIME = timedelta(minutes=15)


class Linked(StrEnum):
    """Results of linking."""

    LINKED = "linked"
    UNKNOWN = "unknown"
    TAKEN = "taken"
    OFFICIAL = "official"


async def new_code(desk: Desk, visit: Visit) -> tuple[str, datetime]:
    """A code that links one other account to this person, and the time in UTC when it expires."""
    code = PREFIX + "".join(choice(LETTERS) for _ in range(LENGTH))
    until = visit.now + LIFETIME
    await desk.access.add_invitation(
        NewInvitation(
            code_hash=hash_of(code),
            roles=(),
            unit="",
            person=visit.person.id,
            created_at=visit.now,
            expires_at=until,
        )
    )
    return code, until


async def link(desk: Desk, visit: Visit, code: str) -> Linked:
    """Link this account to the code's person; nobody gains a role or is verified by it. An account
    that has roles or is verified stays as it is: it already belongs to somebody.
    """
    invitation = await desk.access.invitation(hash_of(code))
    fresh = invitation is not None and invitation.state is InvitationState.OPEN
    if invitation is None or not fresh or invitation.expires_at <= visit.now:
        return Linked.UNKNOWN
    person = invitation.person
    if person is None or person == visit.person.id:
        return Linked.UNKNOWN
    if visit.person.verified or visit.person.roles - {"staff"}:
        return Linked.OFFICIAL
    if any(each.channel == visit.channel for each in await desk.access.contacts_of(person)):
        return Linked.TAKEN
    closed = await desk.access.close_invitation(
        invitation.id, InvitationState.USED, person, visit.now
    )
    if not closed:
        return Linked.UNKNOWN
    await desk.access.join(visit.person.id, person)
    await desk.people.change(visit.person.id, name="", ended=1)
    await record(desk, visit, "person.linked", {"account": visit.person.id, "person": person})
    return Linked.LINKED
