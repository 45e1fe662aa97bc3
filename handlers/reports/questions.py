"""The next question of a draft as a message (SOP A.2)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from flows.engine.case_file import CaseFile
from flows.faults.report_draft import Draft, Question
from flows.language.masking import mask_secrets
from flows.messages.kinds.drafts import (
    AskAgain,
    AskBelongs,
    AskCallerName,
    AskCallerUnit,
    AskCategory,
    AskChange,
    AskName,
    AskRequest,
    AskWhat,
    DraftFacts,
    DraftQuestion,
    OpenCase,
    SummaryRequest,
)
from flows.messages.rows.message import Message
from flows.office.faults.awaited import awaited_of
from flows.office.faults.read_back import read_back, summary
from flows.office.faults.screenshots import WHATSAPP, ask_category
from flows.office.messages.facts import milliseconds
from handlers.conversation.talk import Talk
from handlers.people import writer
from handlers.reports import known_outage, registration

MOST = 5
SHORT = 80


async def ask(talk: Talk, draft: Draft, question: Question, *, changed: bool = False) -> Draft:
    """Ask the next question; `changed` edits the message that was pressed instead. The draft with
    what is shown, if a picture's reading may still change it.
    """
    draft = replace(draft, shown=0, held=False)
    evidence = await talk.desk.evidence.of_draft(draft.token)
    facts = DraftFacts(token=draft.token, evidence=len(evidence))
    if question is Question.SUMMARY and draft.procedure:
        read = read_back(talk.work, draft, talk.visit.person, evidence)
        show = talk.instead if changed else talk.tell
        await show(SummaryRequest(draft=facts, read_back=read))
        return draft
    if question is Question.SUMMARY:
        told = await summary(talk.work, draft, talk.visit.person)
        if changed:
            return replace(draft, shown=await talk.instead(told))
        return await _shown(talk, draft, told)
    if question is Question.CATEGORY:
        return await _shown(talk, draft, ask_category(draft, facts))
    await _ask_else(talk, draft, question, facts)
    return draft


async def _shown(talk: Talk, draft: Draft, message: Message) -> Draft:
    """Ask what a picture's reading may still change. A channel without edits holds it back until
    then, a few seconds at most, so that it is told in one message.
    """
    waits = draft.reading_until > milliseconds(talk.visit.now)
    if not waits or talk.visit.channel != WHATSAPP:
        return replace(draft, shown=await talk.ask(message))
    until = datetime.fromtimestamp(draft.reading_until / 1000, UTC)
    return replace(draft, shown=await talk.ask(message, not_before=until), held=True)


async def _ask_else(talk: Talk, draft: Draft, question: Question, facts: DraftFacts) -> None:
    if question is Question.BELONGS:
        cases = [open_case(file) for file in await open_files(talk)]
        await talk.tell(AskBelongs(draft=facts, cases=cases))
    elif question is Question.OUTAGE:
        await known_outage.tell(talk, draft)
    elif question is Question.WRITER:
        await writer.ask(talk, draft.token)
    elif question is Question.AGAIN:
        file = await talk.desk.cases.by_id(draft.again)
        number, about = (file.case.number, open_case(file)) if file else ("", None)
        await talk.tell(AskAgain(draft=facts, number=number, about=about))
    elif question is Question.UNIT:
        await registration.ask_unit(talk, draft)
    elif question is Question.CALLER_UNIT:
        await talk.tell(AskCallerUnit(caller=draft.caller_name))
    elif question is Question.WHAT and draft.procedure:
        await talk.tell(AskRequest(draft=facts, procedure=draft.procedure))
    elif question is Question.WHAT:
        shown = await talk.pressed_message()
        told = isinstance(shown, AskCategory) and shown.what
        await talk.tell(AskWhat(draft=facts, procedure=draft.procedure, told=told or None))
    else:
        await talk.tell(_ASKED[question](draft=facts, procedure=draft.procedure))


_ASKED: Mapping[Question, type[DraftQuestion]] = {
    Question.NAME: AskName,
    Question.CALLER_NAME: AskCallerName,
    Question.CHANGE: AskChange,
}


async def open_files(talk: Talk) -> list[CaseFile]:
    """Open cases that a stray message could belong to: those that await an answer, one's own, and
    those one works on.
    """
    person = talk.visit.person
    asking = [each.file for each in await awaited_of(talk.desk, person)]
    own = await talk.desk.cases.of_reporter(person.id, most=MOST)
    working = await talk.desk.cases.of_member(person.id)
    found = {f.case.id: f for f in (*asking, *own, *working) if f.case.state == "open"}
    return list(found.values())[:MOST]


def open_case(file: CaseFile) -> OpenCase:
    """A case to choose, with what it is about."""
    return OpenCase(
        case=file.case.id,
        number=file.case.number,
        procedure=file.case.procedure,
        category=file.category,
        description=mask_secrets(file.description)[:SHORT],
    )
