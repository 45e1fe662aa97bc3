"""The archivist's signature under a list of evidence past its time."""

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.engine.refusals import Refusal
from flows.messages.kinds.oversight.retention import RetentionAnswered
from flows.office.retention import signing
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

FORM = "retention"


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    yes = choice.field == "sign"
    try:
        await signing.sign(talk.work, talk.visit, choice.value, yes=yes)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await talk.instead(RetentionAnswered(key=choice.value, signed=yes))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
