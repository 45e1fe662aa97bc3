"""One person on two channels: the code that links them, and the channel for news."""

from collections.abc import Mapping
from dataclasses import replace

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message, TelegramObject

from flows.messages.kinds.people import (
    ChannelAsked,
    ChannelSaved,
    ChannelSingle,
    CodeTooOften,
    LinkCode,
    LinkDone,
    LinkOfficial,
    LinkTaken,
    LinkUnknown,
)
from flows.messages.rows.message import Message as Told
from flows.office.messages.facts import milliseconds
from flows.office.people import linking
from flows.office.people.attempt_limit import guessed_wrong, may_guess
from flows.office.people.linking import PREFIX, Linked
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

CHANNELS = frozenset({"telegram", "whatsapp", "last"})


WHY: Mapping[Linked, type[Told]] = {
    Linked.UNKNOWN: LinkUnknown,
    Linked.TAKEN: LinkTaken,
    Linked.OFFICIAL: LinkOfficial,
}
"""Reasons why two accounts cannot be linked."""


class Coded(Filter):
    """Passes a message with a linking code, as the argument `code`."""

    async def __call__(self, message: Message) -> dict[str, object] | bool:
        code = (message.text or "").strip().lower()
        return {"code": code} if code.startswith(PREFIX) else False


async def give_code(talk: Talk, argument: str = "") -> None:
    """/sambung: a code to type on the other channel."""
    code, until = await linking.new_code(talk.desk, talk.visit)
    await talk.tell(LinkCode(code=code, until=milliseconds(until)))


async def linked(message: Message, talk: Talk, code: str) -> None:
    if not await may_guess(talk.desk, talk.visit):
        await talk.tell(CodeTooOften())
        return
    came = await linking.link(talk.desk, talk.visit, code)
    if came is Linked.UNKNOWN:
        await guessed_wrong(talk.work, talk.visit)
    if came is not Linked.LINKED:
        await talk.tell(WHY[came]())
        return
    person = await talk.desk.people.by_chat(talk.visit.channel, talk.visit.chat)
    if person is not None:
        known = talk.as_visitor(replace(talk.visit, person=person))
        await known.tell(LinkDone(name=person.name or "–"))


async def ask_channel(talk: Talk, argument: str = "") -> None:
    """/saluran: choose the channel for news; with one channel only, say how to link another."""
    contacts = await talk.desk.access.contacts_of(talk.visit.person.id)
    names = sorted({each.channel for each in contacts if each.reachable})
    if len(names) > 1:
        await talk.tell(ChannelAsked(channels=names))
    else:
        await talk.tell(ChannelSingle())


async def wished(event: TelegramObject, talk: Talk, choice: Pick) -> None:
    """Set the channel for news; "last" is the one they wrote on last."""
    if choice.value in CHANNELS:
        preferred = "" if choice.value == "last" else choice.value
        await talk.desk.people.change(talk.visit.person.id, preferred=preferred)
        await talk.instead(ChannelSaved(chosen=choice.value))


def register(router: Router) -> None:
    router.message.register(linked, Coded())
    router.callback_query.register(wished, Pressed(Pick, "chan"))
