"""End and restore a person's access, and show the register to the admin."""

from collections.abc import Sequence

from flows.engine.refusals import LastAdmin, NobodyThere, NotOffered
from flows.messages.kinds.register import (
    PAGE,
    AccessEnded,
    AccessRestored,
    HeldTask,
    People,
    PersonFacts,
    Registered,
)
from flows.office.messages.notify import notify
from flows.office.people.joining import record, refresh_commands
from flows.office.people.role_requests import require_admin
from flows.office.staffing.performers import is_notified_of
from flows.office.work import Work
from flows.people.invitation import InvitationState
from flows.people.person import Person
from flows.people.role_request import RequestState
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.settings import Office
from flows.sop.roles import ADMIN, AUDITOR, STAFF, WORKING


async def end(work: Work, visit: Visit, person: int) -> Sequence[HeldTask]:
    """End a person's roles, invitations, open requests and conversation; return the tasks that now
    need somebody else. Called by an admin, in chat or on the command line. Raises LastAdmin,
    NobodyThere.
    """
    found = await _found(work.desk, person)
    if ADMIN in found.roles and len(await work.desk.people.with_role(ADMIN)) < 2:
        raise LastAdmin
    tasks = await _held(work, found)
    for role in found.roles:
        await work.desk.people.withdraw(person, role)
    for invitation in await work.desk.access.open_invitations(person):
        await work.desk.access.close_invitation(
            invitation.id, InvitationState.WITHDRAWN, visit.person.id, visit.now
        )
    for request in await work.desk.access.waiting_requests(person):
        await work.desk.access.decide_request(
            request.id, RequestState.WITHDRAWN, visit.person.id, visit.now
        )
    await work.desk.people.change(person, ended=1)
    if found.contact is not None:
        await work.desk.drafts.drop(visit.bot, found.chat)
    await record(
        work.desk, visit, "person.ended", {"person": person, "roles": sorted(found.roles)}
    )
    await refresh_commands(work.desk, person, visit.now)
    await notify(work, found, AccessEnded())
    return tasks


async def restore(work: Work, visit: Visit, person: int) -> None:
    """Restore a person as staff; other roles are given anew. Raises AdminOnly, NobodyThere,
    NotOffered.
    """
    require_admin(visit)
    found = await _found(work.desk, person)
    if not found.ended:
        raise NotOffered
    await work.desk.people.change(person, ended=0)
    await work.desk.people.grant(person, "staff", visit.now)
    await record(work.desk, visit, "person.restored", {"person": person})
    await refresh_commands(work.desk, person, visit.now)
    await notify(work, found, AccessRestored())


async def change_role(desk: Desk, visit: Visit, person: int, role: str, *, held: bool) -> None:
    """Give a role or take it back, unless it is so already. Raises AdminOnly, LastAdmin,
    NotOffered, NobodyThere.
    """
    require_admin(visit)
    found = await _found(desk, person)
    if role not in WORKING or found.ended:
        raise NotOffered
    if held == (role in found.roles):
        return
    if not held:
        if role == ADMIN and len(await desk.people.with_role(ADMIN)) < 2:
            raise LastAdmin
        await desk.people.withdraw(person, role)
    else:
        if role != STAFF:
            await desk.people.withdraw(person, AUDITOR)  # whoever works audits no longer
        await desk.people.grant(person, role, visit.now)
    await record(desk, visit, "person.roles", {"person": person, "role": role})
    await refresh_commands(desk, person, visit.now)


async def overview(work: Work, first: int = 0) -> People:
    """The register for the admin: gaps, and one page of people from number `first` on."""
    held = await work.desk.people.role_holders()
    page = await work.desk.access.register(first, PAGE)
    return People(
        count=await work.desk.access.count(),
        first=first,
        people=[Registered(id=each.id, name=each.name, roles=sorted(each.roles)) for each in page],
        no_chat=[each.name for each in await work.desk.access.without_chat()],
        blocked=[each.name for each in await work.desk.access.out_of_reach()],
        empty=sorted(_needed(work.office) - {role for role, who in held.items() if who}),
        admins=len(held.get(ADMIN, ())),
    )


async def card(desk: Desk, person: int) -> PersonFacts:
    """One person's entry for the admin. Raises NobodyThere."""
    found = await _found(desk, person)
    return PersonFacts(
        person=found.id,
        name=found.name,
        unit=found.unit,
        roles=sorted(found.roles),
        channel=found.channel,
        reachable=found.reachable,
        verified=found.verified,
        ended=found.ended,
    )


def _needed(office: Office) -> set[str]:
    """Roles that perform a step of any SOP."""
    return {
        role
        for procedure in office.procedures
        for step in procedure.steps.values()
        for role in step.performer.roles
    } - {"staff", "reporter", "team", "system"}


async def _held(work: Work, person: Person) -> Sequence[HeldTask]:
    """Open steps that this person performs, by name or by role."""
    return [
        HeldTask(
            case=file.case.id,
            number=file.case.number,
            procedure=file.case.procedure,
            step=opened.key,
        )
        for file in await work.desk.cases.standing()
        for opened in file.case.open_steps
        if is_notified_of(person, opened)
    ]


async def _found(desk: Desk, person: int) -> Person:
    found = await desk.people.by_id(person)
    if found is None:
        raise NobodyThere
    return found
