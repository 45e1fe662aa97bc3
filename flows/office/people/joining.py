"""Join: bring a person the office knows into the chat, by their number or an invitation."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from flows.messages.kinds.admin import AdminInvitationTwice, AdminNumberSeveral, AdminNumberTaken
from flows.office.messages.notify import notify_role
from flows.office.work import Work
from flows.people.invitation import Invitation, InvitationState, hash_of
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded
from flows.sop.roles import ADMIN, AUDITOR, STAFF

COMMANDS = "command-list"
"""Timer that updates a person's list of commands."""


class Joined(StrEnum):
    """Results of joining."""

    CONNECTED = "connected"
    ALREADY = "already"
    UNKNOWN = "unknown"
    SEVERAL = "several"
    TAKEN = "taken"
    EXPIRED = "expired"
    WAITING = "waiting"


async def by_number(work: Work, visit: Visit, phone: str) -> Joined:
    """Connect this account to the one person imported with its number."""
    found = [
        person for person in await work.desk.access.by_phone(phone) if person != visit.person.id
    ]
    if visit.person.phone == phone and not found:
        return Joined.ALREADY
    if not found:
        return Joined.UNKNOWN
    if len(found) > 1:
        await notify_role(work, ADMIN, AdminNumberSeveral(who=_who(visit), phone=phone[-4:]))
        return Joined.SEVERAL
    if await _there_already(work.desk, found[0], visit.channel):
        known = await work.desk.people.by_id(found[0])
        name = known.name if known else "–"
        await notify_role(work, ADMIN, AdminNumberTaken(who=_who(visit), name=name))
        return Joined.TAKEN
    await connect(work.desk, visit, found[0])
    return Joined.CONNECTED


async def by_invitation(work: Work, visit: Visit, code: str) -> Joined:
    """Use up a code: give the account its roles, or join it to the person it was made for."""
    invitation = await work.desk.access.invitation(hash_of(code))
    if invitation is None:
        return Joined.UNKNOWN
    if invitation.state is InvitationState.USED:
        return await _second(work, visit, invitation)
    if invitation.state is not InvitationState.OPEN or invitation.expires_at <= visit.now:
        return Joined.EXPIRED
    person = visit.person.id
    if invitation.person is not None and invitation.person != person:
        if await _there_already(work.desk, invitation.person, visit.channel):
            return await _second(work, visit, invitation)
        await connect(work.desk, visit, invitation.person)
        person = invitation.person
    closed = await work.desk.access.close_invitation(
        invitation.id, InvitationState.USED, person, visit.now
    )
    if not closed:
        return Joined.EXPIRED
    await grant(work.desk, visit, person, invitation.roles)
    if invitation.unit:
        unit = await work.desk.people.unit_id(invitation.unit, listed=True)
        await work.desk.people.change(person, unit=unit)
    await work.desk.people.change(person, verified=1)
    return Joined.CONNECTED


async def _second(work: Work, visit: Visit, invitation: Invitation) -> Joined:
    """Refuse another account that brings a used code, and tell the admin."""
    if invitation.used_by == visit.person.id:
        return Joined.ALREADY
    holder = await work.desk.people.by_id(invitation.used_by or invitation.person or 0)
    name = holder.name if holder else "–"
    await notify_role(work, ADMIN, AdminInvitationTwice(who=_who(visit), name=name))
    return Joined.WAITING


async def _there_already(desk: Desk, person: int, channel: str) -> bool:
    """Whether a person has an account on this channel; one on another channel may be joined."""
    return any(each.channel == channel for each in await desk.access.contacts_of(person))


async def connect(desk: Desk, visit: Visit, person: int) -> None:
    """Make the account, and what it did so far, that person's from now on."""
    await desk.access.join(visit.person.id, person)
    await desk.people.change(visit.person.id, name="", ended=1)
    await desk.people.change(person, verified=1)
    await record(desk, visit, "person.connected", {"account": visit.person.id, "person": person})
    await refresh_commands(desk, person, visit.now)


async def grant(desk: Desk, visit: Visit, person: int, roles: Sequence[str]) -> None:
    if set(roles) - {STAFF, AUDITOR}:
        await desk.people.withdraw(person, AUDITOR)  # whoever works audits no longer
    for role in roles:
        await desk.people.grant(person, role, visit.now)
    await record(desk, visit, "person.granted", {"person": person, "roles": list(roles)})
    await refresh_commands(desk, person, visit.now)


async def refresh_commands(desk: Desk, person: int, now: datetime) -> None:
    await desk.timers.plan(COMMANDS, str(person), now)


async def record(desk: Desk, visit: Visit, code: str, data: dict[str, object]) -> None:
    await desk.journal.append(
        "office",
        [Recorded(code=code, data=data)],
        actor=visit.person.id,
        role="",
        channel=visit.channel,
        now=visit.now,
    )


def _who(visit: Visit) -> str:
    return visit.person.name or "–"
