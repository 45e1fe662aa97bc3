"""Buttons of a report that is not sent yet."""

from dataclasses import replace
from secrets import token_hex

from aiogram import Router
from aiogram.types import TelegramObject

from flows.faults.category import Category
from flows.faults.report_draft import Draft, Question
from flows.faults.trouble import reports_fault
from flows.faults.two_faults import two_faults
from flows.messages.kinds.drafts import (
    DraftCancelled,
    DraftFacts,
    NoReport,
    Summary,
    SummaryRequest,
)
from flows.messages.kinds.people import AskAddress
from flows.office.faults.awaited import take
from flows.office.faults.read_back import NONE, read_back
from flows.office.faults.report import file_report
from flows.office.messages.facts import milliseconds
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.people import writer
from handlers.reports import registration
from handlers.reports.report import load, proceed
from handlers.views.parts.screen import Pick


async def pressed(event: TelegramObject, talk: Talk, choice: Pick) -> None:
    """Handle a button of the draft; a button of an older draft changes nothing and says so."""
    draft = await load(talk)
    if draft is None or draft.token != choice.token:
        talk.nod("refused-old-draft")
        return
    draft = replace(draft, heard_at=milliseconds(talk.visit.now))
    if choice.field == "summary":
        await _SUMMARY[choice.value](talk, draft)
    elif choice.field == "category":
        await proceed(talk, draft.picked(Category(choice.value)), changed=not draft.asked)
    elif choice.field == "change":
        await proceed(talk, replace(draft, asked=choice.value))
    elif choice.field == "unit":
        draft, talk = await registration.pick_unit(talk, draft, choice.value)
        await proceed(talk, draft)
    elif choice.field == "writer":
        name = await writer.picked(talk, int(choice.value))
        await proceed(talk, replace(draft, writer=name or ""))
    elif choice.field == "alike":
        await _alike(talk, draft, same=choice.value == "same")
    elif choice.field == "belongs":
        await _belongs(talk, draft, choice.value)
    elif choice.field == "outage":
        await proceed(talk, replace(draft, asked="", another=True))
    elif choice.field == "isreport":
        await _is_report(talk, draft, yes=choice.value == "yes")


async def _is_report(talk: Talk, draft: Draft, *, yes: bool) -> None:
    if yes:
        await proceed(talk, replace(draft, asked="", procedure="", confirmed=True).judged())
        return
    await talk.state.clear()
    await talk.tell(NoReport())


async def _send(talk: Talk, draft: Draft) -> None:
    await _close(talk, draft)
    await file_report(talk.work, draft, talk.visit)
    if talk.visit.person.address is None:
        await talk.tell(AskAddress())


async def _both(talk: Talk, draft: Draft) -> None:
    """File the two faults of one message as two reports; files go with the first."""
    two = two_faults(draft.told)
    if two is None:
        await _send(talk, draft)
        return
    await _close(talk, draft)
    for token, words in zip((draft.token, token_hex(4)), two, strict=True):
        blank = replace(draft, token=token, category="", subcategory="", words=(words,))
        await file_report(talk.work, blank.judged(), talk.visit)
    if talk.visit.person.address is None:
        await talk.tell(AskAddress())


async def _close(talk: Talk, draft: Draft) -> None:
    """End the draft; its summary stays, without buttons."""
    await talk.state.clear()
    if talk.pressed is not None:
        evidence = await talk.desk.evidence.of_draft(draft.token)
        facts = DraftFacts(token=draft.token, evidence=len(evidence))
        sent = replace(read_back(talk.work, draft, talk.visit.person, evidence), sent=True)
        kind = SummaryRequest if draft.procedure else Summary
        await talk.instead(kind(draft=facts, read_back=sent))


async def _change(talk: Talk, draft: Draft) -> None:
    await proceed(talk, replace(draft, asked=Question.CHANGE.value))


async def _cancel(talk: Talk, draft: Draft) -> None:
    await talk.state.clear()
    await talk.tell(DraftCancelled())


async def _behalf(talk: Talk, draft: Draft) -> None:
    await proceed(talk, replace(draft, asked=Question.CALLER_NAME.value))


async def _urgent(talk: Talk, draft: Draft) -> None:
    await proceed(talk, replace(draft, urgent=True), changed=True)


async def _not_urgent(talk: Talk, draft: Draft) -> None:
    await proceed(talk, replace(draft, urgent=False), changed=True)


_SUMMARY = {
    "send": _send,
    "both": _both,
    "change": _change,
    "cancel": _cancel,
    "behalf": _behalf,
    "urgent": _urgent,
    "not-urgent": _not_urgent,
}


async def _alike(talk: Talk, draft: Draft, *, same: bool) -> None:
    """Send the report at once, to follow the other one, if the fault is the same; else go on."""
    if same and draft.alike > 0:
        await _send(talk, replace(draft, same=True))
    else:
        await proceed(talk, replace(draft, alike=NONE), changed=True)


async def _belongs(talk: Talk, draft: Draft, value: str) -> None:
    """Put the draft to a case, or go on with it as a new report. Words may also ask to `send` what
    surely reports a fault; `which` asks after all.
    """
    if value == "new":
        await proceed(talk, replace(draft, asked="", confirmed=True, apart=False).judged())
        return
    if value == "send" and reports_fault(draft.told):
        await proceed(talk, replace(draft, asked="", apart=True).judged())
        return
    if value in ("send", "which"):
        await proceed(talk, replace(draft, asked=Question.BELONGS.value, apart=False))
        return
    await talk.state.clear()
    await take(talk.work, int(value), talk.visit, text=draft.description, token=draft.token)


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, "report"))
