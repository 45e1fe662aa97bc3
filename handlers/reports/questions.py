"""What a draft asks next, put into a message (SOP A.2)."""

from flows.faults.report_draft import Draft, Question
from handlers.conversation.talk import Talk
from handlers.people import writer
from handlers.reports import registration, similar_reports
from handlers.reports.summary import summary


async def ask(talk: Talk, draft: Draft, question: Question, *, changed: bool = False) -> None:
    """Put the question; `changed` edits the message that was pressed."""
    evidence = await talk.desk.evidence.of_draft(draft.token)
    params = {"token": draft.token, "evidence": len(evidence)}
    if question is Question.SUMMARY:
        show = talk.instead if changed else talk.tell
        other = await similar_reports.other(talk, draft)
        if draft.procedure:
            await show("summary-request", **params, **summary(talk, draft))
            return
        await show("summary", **params, **summary(talk, draft), alike=other)
    elif question is Question.BELONGS:
        await talk.tell("ask-belongs", **params, cases=await candidates(talk))
    elif question is Question.WRITER:
        await writer.ask(talk, draft.token)
    elif question is Question.AGAIN:
        file = await talk.desk.cases.by_id(draft.again)
        await talk.tell("ask-again", **params, number=file.case.number if file else "")
    elif question is Question.UNIT:
        await registration.ask_unit(talk, draft)
    elif question is Question.CALLER_UNIT:
        await talk.tell("ask-caller-unit", caller=draft.caller_name)
    elif question is Question.WHAT and draft.procedure:
        await talk.tell("ask-request", **params, procedure=draft.procedure)
    else:
        await talk.tell(_ASKED[question], **params, procedure=draft.procedure)


_ASKED = {
    Question.NAME: "ask-name",
    Question.CATEGORY: "ask-category",
    Question.WHAT: "ask-what",
    Question.CALLER_NAME: "ask-caller-name",
    Question.CHANGE: "ask-change",
}


async def candidates(talk: Talk) -> list[dict[str, object]]:
    """Open cases that a stray message could belong to: one's own, and those one works on."""
    person = talk.visit.person
    own = await talk.desk.cases.of_reporter(person.id, most=5)
    working = await talk.desk.cases.of_member(person.id)
    found = {f.case.id: f.case.number for f in (*own, *working) if f.case.state == "open"}
    return [{"case": case, "number": number} for case, number in list(found.items())[:5]]
