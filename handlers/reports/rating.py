"""The reporter's rating after "Sudah normal", one tap, kept with the case."""

from aiogram import Router
from aiogram.types import TelegramObject

from flows.messages.kinds.feedback import ClosedRated
from flows.office.faults.feedback import rate
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick


async def rated(event: TelegramObject, talk: Talk, choice: Pick) -> None:
    file = await rate(talk.desk, int(choice.field), int(choice.value), talk.visit)
    if file is None:
        talk.nod("refused-old-choice")
        return
    await talk.instead(ClosedRated(number=file.case.number, rating=int(choice.value)))


def register(router: Router) -> None:
    router.callback_query.register(rated, Pressed(Pick, "rating"))
