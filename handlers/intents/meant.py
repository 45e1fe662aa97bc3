"""Words that are no report but want something: heard before a draft is made of them."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from flows.faults.report_draft import Question
from flows.language.intents.intent import Intent, Meant
from flows.language.intents.understanding import intent_of
from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.intents import GladAgain
from flows.messages.kinds.news import Question as QuestionToReporter
from flows.office.cases.asked_for import procedure_asked
from flows.office.staffing.staffing import roles_now
from flows.sop.roles import OFFICIALS
from handlers.conversation.quoting import quoted_message
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.intents.answers import ANSWERS
from handlers.people.spoken_language import follow
from handlers.reports.report import load, proceed

WORDS = 1000
IN_DRAFT = frozenset(
    {Intent.THANKS, Intent.GREETING, Intent.NORMAL, Intent.DUTY, Intent.HOURS, Intent.HOAX}
)
"""Intents that are heard while a summary or a category waits for a tap."""
TAPPED = frozenset({Question.SUMMARY, Question.CATEGORY, Question.BELONGS, Question.OUTAGE})


class Wants(Filter):
    """Passes words that have an intent, as the arguments `meant` and `said`: outside a
    conversation, and where a draft waits for a tap. A request that an SOP handles is for the SOP.
    """

    async def __call__(
        self, message: Message, talk: Talk, raw_state: str | None = None
    ) -> dict[str, Any] | bool:
        if message.text is None or raw_state not in (None, Conversation.report.state):
            return False
        meant = await _meant(talk, message.text)
        if meant is None:
            return False
        if meant.intent is Intent.REQUEST and procedure_asked(talk.work, message.text):
            return False
        if message.forward_origin is not None and meant.intent is not Intent.HOAX:
            return False
        if raw_state is not None and not await _waits_for_a_tap(talk, meant):
            return False
        quoted = await quoted_message(message, talk)
        if quoted is not None and quoted.kind == QuestionToReporter.KIND:
            return False
        case = quoted.case_id if quoted is not None else None
        return {"meant": meant, "case": case}


async def _meant(talk: Talk, text: str) -> Meant | None:
    """In one's own roles; in lent ones, if the words are such as officials say."""
    roles, requests = talk.visit.person.roles, talk.office.requests
    meant = intent_of(text, roles, requests)
    if roles & OFFICIALS:
        return meant
    official = intent_of(text, OFFICIALS, requests)
    if official is None or official == meant:
        return meant
    lent = await roles_now(talk.work, talk.visit.person)
    return official if lent & OFFICIALS else meant


async def _waits_for_a_tap(talk: Talk, meant: Meant) -> bool:
    draft = await load(talk)
    if draft is None or draft.procedure or meant.intent not in IN_DRAFT:
        return False
    return draft.awaiting in TAPPED


async def wanted(
    message: Message, talk: Talk, meant: Meant, case: int | None, raw_state: str | None = None
) -> None:
    """Answer; a draft that waits is asked again, or dropped where all is well."""
    text = message.text or ""
    said = mask_secrets(clean_text(text, WORDS))
    draft = await load(talk) if raw_state is not None else None
    if draft is not None and draft.awaiting == Question.OUTAGE:
        await talk.state.clear()  # the outage is known; nothing is left to file
        draft = None
    if draft is not None and meant.intent in (Intent.THANKS, Intent.GREETING):
        await proceed(talk, draft)
    elif draft is not None and meant.intent is Intent.NORMAL:
        await talk.state.clear()
        await talk.tell(GladAgain(said=draft.description))
    else:
        await follow(talk, text)
        await ANSWERS[meant.intent](talk, meant, said, case)


def register(router: Router) -> None:
    router.message.register(wanted, Wants())
