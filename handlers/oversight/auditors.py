"""The admin's answer until when somebody is an auditor: a length by a tap, or a typed day."""

from datetime import datetime, timedelta

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from flows.engine.refusals import NotOffered, Refusal
from flows.language.masking import clean_text
from flows.messages.kinds.oversight.auditors import AuditorDay, AuditorDayRefused, AuditorSet
from flows.office.auditing import auditors
from flows.office.messages.facts import milliseconds
from flows.office.people import access
from flows.office.people.role_requests import require_admin
from handlers.aside.aside import enter
from handlers.conversation.filters import Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

FORM = "auditor"
WORDS = 100


async def await_day(talk: Talk, person: int) -> None:
    """Take the next words as the day until which this person is an auditor."""
    await enter(talk, Conversation.auditing)
    await talk.state.set_data({"auditor": person})


async def said(message: Message, talk: Talk) -> None:
    """Take a typed day; if it cannot be the last one, say why and stay open for another."""
    until = auditors.typed_end(talk.work, clean_text(message.text or "", WORDS))
    cause = auditors.cause_against(talk.work, until) if until else "unclear"
    if until is None or cause:
        await talk.tell(AuditorDayRefused(cause=cause))
        return
    person = int((await talk.state.get_data())["auditor"])
    await talk.state.clear()
    try:
        await talk.tell(await _given(talk, person, until))
    except Refusal as refusal:
        await talk.refuse(refusal)


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    try:
        await (_ask_day if choice.field == "day" else _days)(talk, choice)
    except Refusal as refusal:
        await talk.refuse(refusal)


async def _ask_day(talk: Talk, choice: Pick) -> None:
    require_admin(talk.visit)
    card = await access.card(talk.desk, int(choice.value))
    await await_day(talk, card.person)
    await talk.tell(AuditorDay(name=card.name))


async def _days(talk: Talk, choice: Pick) -> None:
    if choice.value not in map(str, auditors.DAYS):
        raise NotOffered
    until = talk.work.now + timedelta(days=int(choice.value))
    told = await _given(talk, int(choice.token), until)
    if await talk.state.get_state() == Conversation.auditing.state:
        await talk.state.clear()
    await talk.instead(told)


async def _given(talk: Talk, person: int, until: datetime) -> AuditorSet:
    found = await auditors.give(talk.work, talk.visit, person, until)
    return AuditorSet(name=found.name, until=milliseconds(until))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
