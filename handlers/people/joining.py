"""Two ways to join: one's own phone number, and the code of an invitation."""

from collections.abc import Mapping
from dataclasses import replace

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from flows.messages.kinds.people import (
    CodeTooOften,
    CodeUnknown,
    JoinedAlready,
    JoinedConnected,
    JoinedExpired,
    JoinedSeveral,
    JoinedTaken,
    JoinedUnknown,
    JoinedWaiting,
    NumberNotOwn,
    ShareNumber,
)
from flows.messages.rows.message import Message as Told
from flows.office.people import joining
from flows.office.people.attempt_limit import guessed_wrong, may_guess
from flows.office.people.joining import Joined
from flows.people.invitation import PREFIX
from flows.people.phone import account_number
from handlers.conversation.filters import CONTACTS, Holds
from handlers.conversation.talk import Talk


class Invited(Filter):
    """Passes a message that brings an invitation's code, typed or in a link, as `code`."""

    async def __call__(self, message: Message) -> dict[str, object] | bool:
        code = (message.text or "").strip().removeprefix("/start").strip()
        return {"code": code} if code.startswith(PREFIX) else False


async def share_number(talk: Talk, argument: str = "") -> None:
    """Offer the keyboard button that shares one's own number."""
    await talk.tell(ShareNumber())


async def shared(message: Message, talk: Talk) -> None:
    """Take the sender's own number only: anybody can forward anybody's contact."""
    contact = message.contact
    if contact is None or contact.user_id != talk.visit.chat:
        await talk.tell(NumberNotOwn())
        return
    try:
        phone = account_number(contact.phone_number)
    except ValueError:
        await talk.tell(JoinedUnknown())
        return
    await _tell(talk, await joining.by_number(talk.work, talk.visit, phone), "number")


async def invited(message: Message, talk: Talk, code: str) -> None:
    if not await may_guess(talk.desk, talk.visit):
        await talk.tell(CodeTooOften())
        return
    came = await joining.by_invitation(talk.work, talk.visit, code)
    if came is Joined.UNKNOWN:
        await guessed_wrong(talk.work, talk.visit)
    await _tell(talk, came, "code")


WHY: Mapping[Joined, type[Told]] = {
    Joined.ALREADY: JoinedAlready,
    Joined.UNKNOWN: JoinedUnknown,
    Joined.SEVERAL: JoinedSeveral,
    Joined.TAKEN: JoinedTaken,
    Joined.EXPIRED: JoinedExpired,
    Joined.WAITING: JoinedWaiting,
}
"""Refusals that leave somebody a guest."""


async def _tell(talk: Talk, came: Joined, way: str) -> None:
    """Greet them in their new role, or say why nothing changed."""
    if came is not Joined.CONNECTED:
        await talk.tell(CodeUnknown() if came is Joined.UNKNOWN and way == "code" else WHY[came]())
        return
    person = await talk.desk.people.by_chat(talk.visit.channel, talk.visit.chat)
    if person is not None:
        known = talk.as_visitor(replace(talk.visit, person=person))
        await known.tell(
            JoinedConnected(name=person.name, unit=person.unit, roles=sorted(person.roles))
        )


def register(router: Router) -> None:
    router.message.register(invited, Invited())
    router.message.register(shared, Holds(CONTACTS))
