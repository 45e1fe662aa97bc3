"""The admin's answer until when somebody is to be an auditor."""

from datetime import timedelta

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.engine.refusals import NotOffered, Refusal
from flows.messages.kinds.oversight.auditors import AuditorSet
from flows.office.auditing import auditors
from flows.office.messages.facts import milliseconds
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

FORM = "auditor"


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    try:
        if choice.value not in map(str, auditors.DAYS):
            raise NotOffered
        until = talk.work.now + timedelta(days=int(choice.value))
        person = await auditors.give(talk.work, talk.visit, int(choice.token), until)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await talk.instead(AuditorSet(name=person.name, until=milliseconds(until)))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
