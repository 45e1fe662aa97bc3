"""Answers to our messages: the case they belong to, and what they do."""

from collections.abc import Sequence

from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.messages.kinds.news import Question
from flows.office.cases.decide import Decision, decide
from flows.office.faults.report import add_to_case
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.sent_message import SentMessage

COMPLETE = "complete"


async def answer(work: Work, quoted: SentMessage, visit: Visit, text: str) -> CaseFile | None:
    """Handle an answer: one to a technician's question resumes the work, any other joins the case.
    None if there is no such case.
    """
    if quoted.case_id is None:
        return None
    if quoted.kind == Question.KIND and text and await _waits(work.desk, quoted):
        decision = Decision(
            case=quoted.case_id,
            step=quoted.step,
            round=quoted.round,
            outcome="answer",
            words={"answer": text},
        )
        try:
            return await decide(work, decision, visit)
        except Refusal:
            pass  # the work went on without it: the answer still belongs to the case
    return await add_to_case(work, quoted.case_id, visit, text=text)


def to_complete(own: Sequence[CaseFile]) -> CaseFile | None:
    """The one case that the reporter has to complete; None if there is none or several."""
    waiting = [file for file in own if file.case.open_step(COMPLETE)]
    return waiting[0] if len(waiting) == 1 else None


async def _waits(desk: Desk, quoted: SentMessage) -> bool:
    """Whether the step is still paused for this question."""
    file = await desk.cases.by_id(quoted.case_id or 0)
    opened = file.case.open_step(quoted.step) if file else None
    return opened is not None and opened.paused and opened.pauses[-1].reason == "waiting_reporter"
