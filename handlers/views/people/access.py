"""Joining: a shared number, an invitation, a requested role."""

from collections.abc import Sequence

from flows.messages.kinds.people import (
    JoinedAlready,
    JoinedConnected,
    JoinedSeveral,
    JoinedTaken,
    JoinedUnknown,
    NumberNotOwn,
    ShareNumber,
)
from flows.messages.kinds.register import (
    RoleAsked,
    RoleGiven,
    RoleGranted,
    RoleHeld,
    RoleNobody,
    RoleOther,
    RoleRefused,
    RoleRejected,
    RoleRequest,
    RoleWaiting,
    RoleWhich,
)
from flows.people.role_request import ASKABLE
from handlers.views.parts.phrases import pick, say, you
from handlers.views.parts.screen import Choice, Screen

ROLES_A_ROW = 2


def share_number(m: ShareNumber) -> Screen:
    return Screen(text=(say("share-number"),), share_number=True)


def not_joined(
    m: NumberNotOwn | JoinedAlready | JoinedUnknown | JoinedSeveral | JoinedTaken,
) -> Screen:
    """The reason why nothing changed for a guest; the offer to share the number is taken away."""
    return Screen(text=(say(m.KIND, you=you(m)),), keyboard_gone=True)


def connected(m: JoinedConnected) -> Screen:
    return Screen(
        keyboard_gone=True,
        text=(
            say("joined-connected", you=you(m), name=m.name, unit=m.unit or "–"),
            *(say("own-role", role=say(f"role-{role}")) for role in m.roles),
        ),
    )


def which_role(m: RoleWhich) -> Screen:
    open_to = [role for role in ASKABLE if role not in m.held]
    return Screen(text=(say("role-which", you=you(m)),), choices=_roles(open_to, "ask", ""))


def request(m: RoleRequest) -> Screen:
    """For the admin: one tap grants the requested role."""
    row = str(m.request)
    return Screen(
        text=(
            say(
                "role-request",
                name=m.name,
                unit=m.unit or "–",
                role=say(f"role-{m.role}"),
                verified="yes" if m.verified else "no",
            ),
        ),
        choices=(
            (
                pick("choice-role-grant", "grant", m.role, row, form="role"),
                pick("choice-role-reject", "reject", "no", row, form="role"),
            ),
            (pick("choice-role-other", "other", "role", row, form="role"),),
        ),
    )


def other_role(m: RoleOther) -> Screen:
    return Screen(text=(say("role-other"),), choices=_roles(ASKABLE, "grant", str(m.request)))


def told(
    m: RoleAsked | RoleNobody | RoleHeld | RoleWaiting | RoleGranted | RoleRejected,
) -> Screen:
    """A sentence with the name of a role in it."""
    return Screen(text=(say(m.KIND, you=you(m), role=say(f"role-{m.role}")),))


def decided(m: RoleGiven | RoleRefused) -> Screen:
    """The admin's card after its decision."""
    return Screen(text=(say(m.KIND, name=m.name, role=say(f"role-{m.role}")),))


def _roles(roles: Sequence[str], field: str, token: str) -> tuple[tuple[Choice, ...], ...]:
    buttons = [pick(f"role-{role}", field, role, token, form="role") for role in roles]
    return tuple(
        tuple(buttons[first : first + ROLES_A_ROW])
        for first in range(0, len(buttons), ROLES_A_ROW)
    )
