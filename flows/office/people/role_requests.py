"""Requests for roles in chat: every role but Staf needs an admin's yes."""

from flows.engine.refusals import AdminOnly, NobodyThere, NotOffered, RequestDecided
from flows.messages.kinds.register import (
    RoleAsked,
    RoleGranted,
    RoleHeld,
    RoleNobody,
    RoleRejected,
    RoleRequest,
    RoleWaiting,
)
from flows.messages.rows.message import Message
from flows.office.messages.notify import notify, notify_role
from flows.office.people.joining import grant, record
from flows.office.work import Work
from flows.people.role_request import ASKABLE, RequestState
from flows.people.visit import Visit
from flows.sop.roles import ADMIN


async def ask(work: Work, visit: Visit, role: str) -> Message:
    """Request a role and tell the admins, only once while the request waits. Return the answer.
    Raises NotOffered.
    """
    if role not in ASKABLE:
        raise NotOffered
    if role in visit.person.roles:
        return RoleHeld(role=role)
    if any(each.role == role for each in await work.desk.access.waiting_requests(visit.person.id)):
        return RoleWaiting(role=role)
    row = await work.desk.access.ask_role(visit.person.id, role, visit.now)
    await record(work.desk, visit, "role.asked", {"person": visit.person.id, "role": role})
    request = RoleRequest(
        request=row,
        name=visit.person.name,
        unit=visit.person.unit,
        role=role,
        verified=visit.person.verified,
    )
    told = await notify_role(work, ADMIN, request)
    return RoleAsked(role=role) if told else RoleNobody(role=role)


async def decide(work: Work, visit: Visit, row: int, role: str | None) -> str:
    """Grant the requested role or another, or reject with None. Return the role in question.
    Exactly one decision counts. Raises AdminOnly, NobodyThere, NotOffered, RequestDecided.
    """
    require_admin(visit)
    request = await work.desk.access.request(row)
    if request is None:
        raise NobodyThere
    state = RequestState.GRANTED if role else RequestState.REJECTED
    if role is not None and role not in ASKABLE:
        raise NotOffered
    if not await work.desk.access.decide_request(row, state, visit.person.id, visit.now):
        raise RequestDecided
    code = "role.granted" if role else "role.rejected"
    await record(work.desk, visit, code, {"person": request.person, "role": role or request.role})
    if role is not None:
        await grant(work.desk, visit, request.person, [role])
        await work.desk.people.change(request.person, verified=1)
    asker = await work.desk.people.by_id(request.person)
    if asker is not None:
        kind = RoleGranted if role else RoleRejected
        await notify(work, asker, kind(role=role or request.role))
    return role or request.role


def require_admin(visit: Visit) -> None:
    """Raise AdminOnly unless the visitor is an admin now, whatever the card once said."""
    if ADMIN not in visit.person.roles:
        raise AdminOnly
