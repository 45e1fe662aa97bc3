"""The next question of a draft as a message (SOP A.2)."""

from collections.abc import Mapping

from flows.engine.case_file import CaseFile
from flows.faults.report_draft import Draft, Question
from flows.faults.two_faults import two_faults
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
    Summary,
    SummaryRequest,
)
from flows.office.faults.awaited import awaited_of
from handlers.conversation.talk import Talk
from handlers.people import writer
from handlers.reports import known_outage, registration, similar_reports
from handlers.reports.summary import summary

MOST = 5
SHORT = 80


async def ask(talk: Talk, draft: Draft, question: Question, *, changed: bool = False) -> None:
    """Ask the next question; `changed` edits the message that was pressed instead."""
    evidence = await talk.desk.evidence.of_draft(draft.token)
    facts = DraftFacts(token=draft.token, evidence=len(evidence))
    if question is Question.SUMMARY:
        show = talk.instead if changed else talk.tell
        other = await similar_reports.other(talk, draft)
        if draft.procedure:
            await show(SummaryRequest(draft=facts, read_back=summary(talk, draft, evidence)))
            return
        two = two_faults(draft.description) if draft.guessed else None
        read_back = summary(talk, draft, evidence)
        await show(Summary(draft=facts, read_back=read_back, alike=other, two=two))
    elif question is Question.BELONGS:
        await talk.tell(AskBelongs(draft=facts, cases=await candidates(talk)))
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
    elif question is Question.CATEGORY:
        what = not draft.words and not draft.spoken
        await talk.tell(AskCategory(draft=facts, procedure=draft.procedure, what=what or None))
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


async def candidates(talk: Talk) -> list[OpenCase]:
    """Open cases that a stray message could belong to: those that await an answer, one's own, and
    those one works on.
    """
    person = talk.visit.person
    asking = [each.file for each in await awaited_of(talk.desk, person)]
    own = await talk.desk.cases.of_reporter(person.id, most=MOST)
    working = await talk.desk.cases.of_member(person.id)
    found = {f.case.id: f for f in (*asking, *own, *working) if f.case.state == "open"}
    return [open_case(file) for file in list(found.values())[:MOST]]


def open_case(file: CaseFile) -> OpenCase:
    """A case to choose, with what it is about."""
    return OpenCase(
        case=file.case.id,
        number=file.case.number,
        procedure=file.case.procedure,
        category=file.category,
        description=mask_secrets(file.description)[:SHORT],
    )
