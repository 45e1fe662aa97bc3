"""Coming in: a shared number, an invitation, a role asked for."""

from collections.abc import Sequence

from flows.people.role_request import ASKABLE
from handlers.views.parts.phrases import Params, pick, say, you
from handlers.views.parts.plain import View
from handlers.views.parts.screen import Choice, Screen

ROLES_A_ROW = 2


def share_number(p: Params) -> Screen:
    return Screen(text=(say("share-number"),), share_number=True)


def not_joined(id: str) -> View:
    """Why somebody stays who they were; the offer to share the number has been answered."""

    def view(p: Params) -> Screen:
        return Screen(text=(say(id, you=you(p)),), keyboard_gone=True)

    return view


def connected(p: Params) -> Screen:
    return Screen(
        keyboard_gone=True,
        text=(
            say("joined-connected", you=you(p), name=p["name"], unit=p["unit"] or "–"),
            *(say("own-role", role=say(f"role-{role}")) for role in p["roles"]),
        ),
    )


def which_role(p: Params) -> Screen:
    open_to = [role for role in ASKABLE if role not in p["held"]]
    return Screen(text=(say("role-which", you=you(p)),), choices=_roles(open_to, "ask", ""))


def request(p: Params) -> Screen:
    """To the admin: one tap grants what was asked for."""
    row = str(p["request"])
    return Screen(
        text=(
            say(
                "role-request",
                name=p["name"],
                unit=p["unit"] or "–",
                role=say(f"role-{p['role']}"),
                verified="yes" if p["verified"] else "no",
            ),
        ),
        choices=(
            (
                pick("choice-role-grant", "grant", p["role"], row, form="role"),
                pick("choice-role-reject", "reject", "no", row, form="role"),
            ),
            (pick("choice-role-other", "other", "role", row, form="role"),),
        ),
    )


def other_role(p: Params) -> Screen:
    return Screen(text=(say("role-other"),), choices=_roles(ASKABLE, "grant", str(p["request"])))


def told(id: str) -> View:
    """A sentence with the name of a role in it."""

    def view(p: Params) -> Screen:
        role = say(f"role-{p['role']}")
        return Screen(text=(say(id, you=you(p), role=role),))

    return view


def decided(id: str) -> View:
    """What the admin's card became."""

    def view(p: Params) -> Screen:
        return Screen(text=(say(id, name=p["name"], role=say(f"role-{p['role']}")),))

    return view


def _roles(roles: Sequence[str], field: str, token: str) -> tuple[tuple[Choice, ...], ...]:
    buttons = [pick(f"role-{role}", field, role, token, form="role") for role in roles]
    return tuple(
        tuple(buttons[first : first + ROLES_A_ROW])
        for first in range(0, len(buttons), ROLES_A_ROW)
    )
