"""Answers to what was asked last: words, files and places go to the case that asked."""

from collections.abc import Sequence

from aiogram.types import Message

from flows.engine.case_file import CaseFile
from flows.faults.report_answers import reports_another
from flows.faults.report_draft import Draft
from flows.messages.kinds.deadlines import (
    NearlyDue,
    Reminder,
    ReminderMessage,
    SeveralDue,
    StepDue,
)
from flows.office.faults.awaited import Awaited, awaited_of, take
from flows.office.messages.facts import milliseconds
from flows.sop.roles import STAFF
from handlers.conversation.quoting import quoted_message
from handlers.conversation.talk import Talk

REMINDERS = frozenset({NearlyDue.KIND, StepDue.KIND, SeveralDue.KIND})


async def asked_since(talk: Talk, draft: Draft | None) -> list[Awaited]:
    """Answers that cases await of the speaker, newest first; of an open draft, only what was asked
    after its own last question.
    """
    found = await awaited_of(talk.desk, talk.visit.person)
    after = draft.heard_at if draft is not None else 0
    return [each for each in found if milliseconds(each.since) > after]


async def case_asked(talk: Talk, said: str, draft: Draft | None = None) -> int | None:
    """The one case that the speaker answers, quoted or not: their own, or the one whose work they
    were just reminded of. None if there is none or several, or if the words report another fault.
    """
    waits = await asked_since(talk, draft)
    if not waits and draft is None:
        file = await _reminded(talk)
        another = file is None or reports_another(said, file.category)
        return None if file is None or another else file.case.id
    if len(waits) != 1 or reports_another(said, waits[0].file.category):
        return None
    return waits[0].file.case.id


async def _reminded(talk: Talk) -> CaseFile | None:
    """The open case whose work the latest message to the speaker is a reminder of."""
    person = talk.visit.person
    if person.contact is None or not person.roles - {STAFF}:
        return None
    sent = await talk.desk.outbox.recent(person.contact)
    latest = next((each for each in sent if each.target is None), None)
    if latest is None or latest.kind not in REMINDERS:
        return None
    told = [each for each in _reminders(latest.message) if each.decision is None]
    if len({each.number for each in told}) != 1:
        return None
    file = await talk.desk.cases.by_number(told[0].number)
    opened = file.case.open_step(told[0].step) if file is not None else None
    return file if opened is not None and person.id in opened.holders else None


def _reminders(message: object) -> Sequence[Reminder]:
    if isinstance(message, SeveralDue):
        return [each.reminder for each in message.lines]
    return [message.reminder] if isinstance(message, ReminderMessage) else []


async def answered_beside(message: Message, talk: Talk, draft: Draft) -> bool:
    """True if words sent while a draft is open answer a case: they quote a message about it, or
    it asked after the draft did.
    """
    said = message.text or ""
    quoted = await quoted_message(message, talk)
    case = quoted.case_id if quoted is not None else await case_asked(talk, said, draft)
    return case is not None and await take(talk.work, case, talk.visit, text=said) is not None
