"""Words that no list knows, guessed by their likeness to examples; nothing is filed by a guess."""

from dataclasses import replace

from aiogram.types import Message

from flows.faults.recognition import brief
from flows.faults.report_draft import Draft
from flows.faults.trouble import reports_fault
from flows.language.intents.intent import Intent
from flows.language.learned.likely import FAULT, doubted, likely, likely_intent
from flows.language.masking import mask_secrets
from flows.language.typed_decision import only_decides
from flows.office.cases.asked_for import procedure_asked, procedure_of
from flows.office.staffing.staffing import roles_now
from handlers.conversation.talk import Talk
from handlers.intents.answers import ANSWERS


async def answered(message: Message, talk: Talk, said: str, *, own: bool) -> bool:
    """Answer what is likely an intent. False if it is none, more likely of a case of their `own`,
    or a decision, which silence would seem to take.
    """
    told = reports_fault(said) or procedure_asked(talk.work, said) or only_decides(said)
    if told or (own and not brief(said)):
        return False
    roles = await roles_now(talk.work, talk.visit.person)
    meant = likely_intent(said, roles, talk.office.requests)
    if meant is None:
        return False
    if message.forward_origin is not None and meant.intent is not Intent.HOAX:
        return False
    await ANSWERS[meant.intent](talk, meant, mask_secrets(said), None)
    return True


def likely_report(talk: Talk, draft: Draft, said: str) -> Draft:
    """The draft, marked if only likeness makes the words a report, or a likeness to something
    else speaks against it; with the SOP they may ask for.
    """
    known = draft.procedure and talk.work.sops.of(draft.procedure).outcome
    if known or (not draft.procedure and reports_fault(said)):
        return replace(draft, likely=doubted(said))
    if draft.procedure:
        return draft
    outcome = likely(said)
    procedure = procedure_of(talk.work, outcome)
    return replace(draft, procedure=procedure, likely=bool(procedure) or outcome == FAULT)
