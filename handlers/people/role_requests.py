"""Requests for a role, and the admin's answer."""

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.engine.refusals import Refusal
from flows.messages.kinds.register import (
    RoleGiven,
    RoleNameFirst,
    RoleOther,
    RoleRefused,
    RoleWhich,
)
from flows.office.people import role_requests
from flows.office.people.role_requests import require_admin
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

FORM = "role"


async def ask_role(talk: Talk, argument: str = "") -> None:
    """Ask for the role, or first for the name if it is not known yet."""
    if not talk.visit.person.name:
        await talk.tell(RoleNameFirst())
        return
    await talk.tell(RoleWhich(held=sorted(talk.visit.person.roles)))


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    try:
        await _DOES[choice.field](talk, choice)
    except Refusal as refusal:
        await talk.refuse(refusal)


async def _ask(talk: Talk, choice: Pick) -> None:
    await talk.instead(await role_requests.ask(talk.work, talk.visit, choice.value))


async def _grant(talk: Talk, choice: Pick) -> None:
    await _decide(talk, choice, choice.value)


async def _reject(talk: Talk, choice: Pick) -> None:
    await _decide(talk, choice, None)


async def _decide(talk: Talk, choice: Pick, role: str | None) -> None:
    row = int(choice.token)
    decided = await role_requests.decide(talk.work, talk.visit, row, role)
    request = await talk.desk.access.request(row)
    asker = await talk.desk.people.by_id(request.person) if request else None
    kind = RoleGiven if role else RoleRefused
    await talk.instead(kind(name=asker.name if asker else "", role=decided))


async def _other(talk: Talk, choice: Pick) -> None:
    require_admin(talk.visit)
    await talk.instead(RoleOther(request=int(choice.token)))


_DOES = {"ask": _ask, "grant": _grant, "reject": _reject, "other": _other}


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
