"""A fault soon after its repair: "Masih terganggu yang sama, atau masalah baru?" """

from collections.abc import Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.faults.reopening import BROKEN, CONFIRM, meant, repaired_lately
from flows.faults.report_draft import Draft, Question
from flows.language.masking import mask_secrets
from flows.office import evidence_record
from flows.office.cases.decide import Decision, decide
from flows.office.faults.awaited import SAID
from flows.records.sent_message import SentMessage
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.reports.report import begin, keep, load, proceed
from handlers.views.parts.screen import Pick


async def asked(
    talk: Talk, said: str, quoted: SentMessage | None, own: Sequence[CaseFile]
) -> bool:
    """Ask if the words may be about a case that was just repaired, and keep them in a draft. `own`
    are the person's cases, newest first. False if they are not.
    """
    case = quoted.case_id if quoted is not None else None
    file = meant(said, case, own, talk.office.calendar, talk.visit.now)
    if file is None:
        return False
    draft = await begin(talk)
    draft = replace(
        draft.heard(said, draft.heard_at), asked=Question.AGAIN.value, again=file.case.id
    )
    await keep(talk, draft)
    await proceed(talk, draft)
    return True


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    draft = await load(talk)
    if draft is None or draft.token != choice.token or draft.asked != Question.AGAIN:
        talk.nod("refused-old-draft")
        return
    await _answered(talk, draft, choice.value)


async def _answered(talk: Talk, draft: Draft, value: str) -> None:
    """Reopen the case if the fault is the same, or file one that follows it if the step of the
    question has closed; go on with an ordinary report if the fault is new.
    """
    file = await talk.desk.cases.by_id(draft.again)
    calendar, now = talk.office.calendar, talk.visit.now
    if value != "same" or file is None or not repaired_lately(file, calendar, now):
        await proceed(talk, replace(draft, asked="", confirmed=True))
        return
    if file.case.open_step(CONFIRM) is None:
        follows = replace(draft, asked="", confirmed=True, follows=file.case.number)
        await proceed(talk, follows)
        return
    await talk.state.clear()
    decision = Decision(
        case=file.case.id,
        step=CONFIRM,
        round=None,
        outcome=BROKEN,
        words={SAID: mask_secrets(draft.description)},
    )
    await evidence_record.attach(
        talk.desk, draft.token, file.case.id, "later", talk.visit.actor, talk.visit.now
    )
    try:
        await decide(talk.work, decision, talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, "again"))
