"""A row of the guest book on paper, entered by a tap."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.engine.refusals import Refusal
from flows.messages.kinds.promotion import GuestPageRead
from flows.office.promotion.guest_pages import marked
from flows.promotion.guest_line import MOST_LINES, read_lines
from flows.records.sent_message import SentMessage
from handlers.conversation.filters import Pressed
from handlers.conversation.form import Form, keep, load
from handlers.conversation.standing import standing
from handlers.conversation.talk import Talk
from handlers.promotion.guest_line import GUESTS, enter, running
from handlers.views.parts.screen import Pick

FORM = "guestpage"


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    await answered(talk, choice, await talk.under_button())


async def answered(talk: Talk, choice: Pick, shown: SentMessage | None) -> None:
    """Enter the row into the open form of the guest book, else into the round."""
    told = await standing(talk, shown, GuestPageRead)
    if told is None:
        return
    form = await _form(talk, told.case)
    known = await marked(talk.work, told, form.parts if form else ())
    row = known.rows[int(choice.value) - told.first]
    if row.taken:
        talk.nod("guest-page-known")
    elif form is not None and len(form.parts) < MOST_LINES:
        form = replace(form, parts=(*form.parts, row.line))
        await keep(talk, form)
        talk.nod("guest-page-added", place=choice.value)
    elif not await _entered(talk, told.case, row.line):
        return
    await talk.instead(await marked(talk.work, told, form.parts if form else ()))


async def _form(talk: Talk, case: int) -> Form | None:
    form = await load(talk)
    ours = form is not None and form.case == case and form.outcome == GUESTS
    return form if ours else None


async def _entered(talk: Talk, case: int, line: str) -> bool:
    file = await running(talk, case)
    if file is None:
        talk.nod("guest-book-closed")
        return False
    try:
        await enter(talk, file, "receiving", read_lines(line), None)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return False
    return True


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
