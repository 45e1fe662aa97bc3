"""Mendesak, its confirmation, and the priority of a card."""

from aiogram import Router
from aiogram.types import TelegramObject

from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.messages.kinds.urgency import PriorityChanged, PriorityWhich, UrgencyRequested
from flows.office.cases.decide import file_of
from flows.office.urgency import priority as priorities
from flows.office.urgency import urgency
from flows.urgency.priority import Priority
from flows.urgency.urgency import Source, UrgencyDecided
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick


async def ask_priority(talk: Talk, argument: str) -> None:
    """The button Ubah prioritas: offer the other three priorities, one tap each."""
    try:
        file = await priorities.may_change(talk.work, int(argument), talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await talk.tell(
        PriorityWhich(case=file.case.id, number=file.case.number, priority=file.priority)
    )


async def pressed(event: TelegramObject, talk: Talk, choice: Pick) -> None:
    """Handle a button of urgency or priority; permission and validity are checked now."""
    try:
        await _DO[choice.field](talk, int(choice.value), choice.token)
    except Refusal as refusal:
        await talk.refuse(refusal)


async def _ask(talk: Talk, case: int, token: str) -> None:
    """Mark a sent report as urgent for its reporter."""
    file = await file_of(talk.desk, case)
    if talk.visit.person.id not in (file.case.reporter, file.filed_by):
        talk.nod("refused-old-choice")
        return
    alerted = await urgency.ask(
        talk.work,
        file,
        source=Source.REPORTER,
        by=talk.visit.person,
    )
    if alerted is not None:
        await talk.tell(UrgencyRequested(number=file.case.number, alerted=alerted))
    else:
        talk.nod("urgency-asked-before")


async def _confirm(talk: Talk, case: int, token: str) -> None:
    await urgency.decide(talk.work, case, talk.visit, real=True)
    talk.nod("urgency-nod-confirmed")


async def _refuse(talk: Talk, case: int, token: str) -> None:
    await urgency.decide(talk.work, case, talk.visit, real=False)
    talk.nod("urgency-nod-refused")


async def _set_priority(talk: Talk, case: int, token: str) -> None:
    file = await priorities.may_change(talk.work, case, talk.visit)
    await _put(talk, file, Priority(token))
    await talk.instead(PriorityChanged(number=file.case.number, priority=token))


async def _put(talk: Talk, file: CaseFile, priority: Priority) -> None:
    """Set the priority; making a case critical also confirms its urgency."""
    if priority is Priority.CRITICAL:
        try:
            await urgency.decide(talk.work, file.case.id, talk.visit, real=True)
        except UrgencyDecided:
            await priorities.change(talk.work, file.case.id, priority, talk.visit)
    else:
        await priorities.change(talk.work, file.case.id, priority, talk.visit)


_DO = {"ask": _ask, "confirm": _confirm, "refuse": _refuse, "priority": _set_priority}


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, "urgency"))
