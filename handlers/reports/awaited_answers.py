"""What was asked last is answered next: words, files and places go to the case that asked."""

from aiogram.types import Message

from flows.faults.report_answers import reports_another
from flows.faults.report_draft import Draft
from flows.office.faults.awaited import Awaited, awaited_of, take
from flows.office.messages.facts import milliseconds
from handlers.conversation.quoting import quoted_message
from handlers.conversation.talk import Talk


async def asked_since(talk: Talk, draft: Draft | None) -> list[Awaited]:
    """What cases await of the speaker, newest first; of an open draft, only what was asked after
    its own last question.
    """
    found = await awaited_of(talk.desk, talk.visit.person)
    after = draft.heard_at if draft is not None else 0
    return [each for each in found if milliseconds(each.since) > after]


async def case_asked(talk: Talk, said: str, draft: Draft | None = None) -> int | None:
    """The one case that the speaker answers, quoted or not; None if there is none or several, or
    if the words report another fault.
    """
    waits = await asked_since(talk, draft)
    if len(waits) != 1 or reports_another(said, waits[0].file.category):
        return None
    return waits[0].file.case.id


async def answered_beside(message: Message, talk: Talk, draft: Draft) -> bool:
    """True if words sent while a draft is open answer a case: they quote a message about it, or
    it asked after the draft did.
    """
    said = message.text or ""
    quoted = await quoted_message(message, talk)
    case = quoted.case_id if quoted is not None else await case_asked(talk, said, draft)
    return case is not None and await take(talk.work, case, talk.visit, text=said) is not None
