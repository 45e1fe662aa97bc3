"""Buttons below "data saya": a copy, a correction, the removal; and the admin's answers."""

from collections.abc import Awaitable, Callable, Mapping

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from flows.engine.refusals import Refusal
from flows.messages.kinds.oversight.personal import (
    CorrectionAsk,
    CorrectionDecided,
    CorrectionWhich,
    RemovalDecided,
    RemovalSure,
)
from flows.office.personal import copies, corrections, removal
from handlers.aside.aside import enter
from handlers.conversation.filters import Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

FORM = "own"
FIELD = "correcting"


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    try:
        await _DOES[choice.field](talk, choice)
    except Refusal as refusal:
        await talk.refuse(refusal)


async def _copy(talk: Talk, choice: Pick) -> None:
    talk.nod("document-coming")
    await copies.ask(talk.work, talk.visit)


async def _which(talk: Talk, choice: Pick) -> None:
    await talk.tell(CorrectionWhich())


async def _field(talk: Talk, choice: Pick) -> None:
    if choice.value not in corrections.FIELDS:
        talk.nod("refused-old-choice")
        return
    await enter(talk, Conversation.correcting)
    await talk.state.update_data({FIELD: choice.value})
    await talk.tell(CorrectionAsk(field=choice.value, again=False))


async def said(message: Message, talk: Talk) -> None:
    """The right value, as typed."""
    field = (await talk.state.get_data()).get(FIELD, corrections.NAME)
    value = corrections.understood(field, message.text or "")
    if value is None:
        await talk.tell(CorrectionAsk(field=field, again=True))
        return
    await talk.state.clear()
    await talk.tell(await corrections.ask(talk.work, talk.visit, field, value))


async def _right(talk: Talk, choice: Pick) -> None:
    await _decide(talk, choice, granted=True)


async def _wrong(talk: Talk, choice: Pick) -> None:
    await _decide(talk, choice, granted=False)


async def _decide(talk: Talk, choice: Pick, *, granted: bool) -> None:
    field, _, key = choice.value.partition("-")
    person = int(choice.token)
    done = await corrections.decide(talk.work, talk.visit, person, field, key, granted=granted)
    await talk.instead(
        CorrectionDecided(name=done.name, field=done.field, value=done.value, granted=granted)
    )


async def _sure(talk: Talk, choice: Pick) -> None:
    await talk.tell(RemovalSure())


async def _remove(talk: Talk, choice: Pick) -> None:
    await talk.instead(await removal.ask(talk.work, talk.visit))


async def _stay(talk: Talk, choice: Pick) -> None:
    talk.nod("own-stays")


async def _gone(talk: Talk, choice: Pick) -> None:
    await removal.decide(talk.work, talk.visit, int(choice.token), granted=True)
    await talk.instead(RemovalDecided(name=removal.alias(int(choice.token)), granted=True))


async def _kept(talk: Talk, choice: Pick) -> None:
    name = await removal.decide(talk.work, talk.visit, int(choice.token), granted=False)
    await talk.instead(RemovalDecided(name=name, granted=False))


_DOES: Mapping[str, Callable[[Talk, Pick], Awaitable[None]]] = {
    "copy": _copy,
    "which": _which,
    "field": _field,
    "right": _right,
    "wrong": _wrong,
    "sure": _sure,
    "remove": _remove,
    "stay": _stay,
    "gone": _gone,
    "kept": _kept,
}


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
