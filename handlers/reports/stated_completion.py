"""Work reported afterwards: "selesai G-0147 pukul 10.20", then the form of Selesai."""

from datetime import datetime

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.language.stated_completion import Stated, clock_time, parse_stated
from flows.messages.kinds.answers import Cancelled
from flows.messages.kinds.feedback import (
    StatedEarly,
    StatedFuture,
    StatedNone,
    StatedNoted,
    StatedUnclear,
    StatedWhich,
)
from flows.office.cases.checks import check
from flows.office.cases.stated_times import too_early
from flows.office.messages.facts import milliseconds
from flows.office.staffing.visibility import visible
from handlers.aside.aside import enter
from handlers.cards import step_form
from handlers.conversation.filters import TEXT, Holds, Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.reports.questions import open_case
from handlers.views.parts.screen import Decide, Pick

REPAIR, DONE = "repair", "done"


async def said(message: Message, talk: Talk) -> None:
    """Take words outside a form that say a task is done; leave others to the next handler."""
    prefixes = {procedure.prefix for procedure in talk.office.procedures}
    zone = talk.office.calendar.zone
    stated = parse_stated(message.text or "", talk.visit.now, zone, prefixes)
    if stated is None:
        raise SkipHandler
    own = [
        file
        for file in await talk.desk.cases.of_member(talk.visit.person.id)
        if file.case.open_step(REPAIR)
    ]
    if not own and stated.number is None:
        raise SkipHandler
    if stated.number is None and len(own) > 1:
        await talk.tell(
            StatedWhich(
                numbers=[file.case.number for file in own],
                cases=[open_case(file) for file in own],
            )
        )
        return
    file = await _named(talk, stated, own)
    if file is None:
        await talk.tell(StatedNone(number=stated.number or ""))
        return
    if stated.unclear:
        await _ask(talk, file, StatedUnclear())
        return
    await _go_on(talk, file, stated.at)


async def _named(talk: Talk, stated: Stated, own: list[CaseFile]) -> CaseFile | None:
    if stated.number is None:
        return own[0]
    file = await talk.desk.cases.by_number(stated.number)
    if file is None or not file.case.open_step(REPAIR):
        return None
    return await visible(talk.work, file.case.id, talk.visit.person)


async def _go_on(talk: Talk, file: CaseFile, at: datetime | None) -> None:
    """Ask again if the time is impossible, otherwise begin the form with it."""
    opened = file.case.open_step(REPAIR)
    if opened is None:
        await talk.state.clear()
        talk.nod("refused-old-choice")
        return
    try:
        await check(talk.work, file.case.id, REPAIR, opened.round, DONE, talk.visit)
    except Refusal as refusal:
        await talk.state.clear()
        await talk.refuse(refusal)
        return
    number = file.case.number
    if at is not None and at > talk.visit.now:
        await _ask(talk, file, StatedFuture(number=number, at=milliseconds(at)))
        return
    accepted = too_early(opened, at) if at is not None else None
    if at is not None and accepted is not None:
        early = StatedEarly(number=number, at=milliseconds(at), accepted=milliseconds(accepted))
        await _ask(talk, file, early)
        return
    if at is not None:
        await talk.tell(
            StatedNoted(number=number, at=milliseconds(at), received=milliseconds(talk.visit.now))
        )
    choice = Decide(case=file.case.id, step=REPAIR, round=opened.round, outcome=DONE)
    await talk.state.clear()
    await step_form.begin(
        talk, choice, choosing_team=False, got={}, stated=milliseconds(at) if at else None
    )


async def _ask(
    talk: Talk, file: CaseFile, question: StatedUnclear | StatedFuture | StatedEarly
) -> None:
    await enter(talk, Conversation.stated)
    await talk.state.set_data({"stated": file.case.id})
    await talk.tell(question)


async def _asked(talk: Talk) -> CaseFile | None:
    case = (await talk.state.get_data()).get("stated")
    return await talk.desk.cases.by_id(case) if case else None


async def ask_again(talk: Talk) -> None:
    """Ask once more when the work was done."""
    file = await _asked(talk)
    if file is not None:
        await _ask(talk, file, StatedUnclear())


async def answered(message: Message, talk: Talk) -> None:
    """Take the corrected time."""
    file = await _asked(talk)
    if file is None:
        await talk.state.clear()
        raise SkipHandler
    text = message.text or ""
    spelled = text if any(mark in text for mark in ".:") else f"pukul {text}"
    clock = clock_time(spelled, talk.visit.now, talk.office.calendar.zone)
    if clock is None or clock[0] is None:
        await talk.tell(StatedUnclear())
        return
    await _go_on(talk, file, clock[0])


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Cancel, or take the time at which the words arrived."""
    file = await _asked(talk)
    if file is None:
        talk.nod("refused-old-choice")
    elif choice.value == "cancel":
        await talk.state.clear()
        await talk.instead(Cancelled())
    else:
        await _go_on(talk, file, None)


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, "stated"))
    router.message.register(answered, StateFilter(Conversation.stated), Holds(TEXT))
    router.message.register(said, StateFilter(None), Holds(TEXT))
