"""What the admin has to know and can act on."""

from handlers.views.parts.phrases import Params, say
from handlers.views.parts.screen import Screen


def dead_update(p: Params) -> Screen:
    return Screen(
        text=(
            say(
                "admin-dead-update",
                channel=p["channel"],
                attempts=p["attempts"],
                row=p["id"],
                error=p["error"],
            ),
        )
    )


def unreachable(p: Params) -> Screen:
    return Screen(
        text=(say("admin-unreachable", name=p["name"], channel=p["channel"], reason=p["reason"]),)
    )


def refused(p: Params) -> Screen:
    return Screen(
        text=(
            say(
                "admin-refused",
                kind=p["kind"],
                name=p["name"],
                channel=p["channel"],
                reason=p["reason"],
            ),
        )
    )


def nobody(p: Params) -> Screen:
    return Screen(text=(say("admin-nobody", role=say(f"role-{p['role']}"), number=p["number"]),))
