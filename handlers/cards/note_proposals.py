"""A note that was read or heard in a file: taken or left by one tap."""

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.messages.kinds.reports import NoteProposed, NoteSettled
from flows.office.cases.note_proposals import take
from flows.records.sent_message import SentMessage
from handlers.conversation.filters import Pressed
from handlers.conversation.standing import standing
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

FORM = "noteask"


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    await answered(talk, choice, await talk.under_button())


async def answered(talk: Talk, choice: Pick, shown: SentMessage | None) -> None:
    """Take the proposed note, or leave it."""
    told = await standing(talk, shown, NoteProposed)
    if told is None:
        return
    wanted = choice.value == "yes"
    if wanted:
        await take(talk.work, told, talk.visit)
    await talk.instead(NoteSettled(number=told.number, text=told.text, taken=wanted))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
