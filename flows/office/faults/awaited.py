"""Answers that a case awaits from its reporter: to a technician's question, to what the report
lacks, and to what is still wrong after "Masih terganggu".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from flows.engine import events
from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.faults.reopening import BROKEN, CONFIRM
from flows.messages.kinds.news import AnswerAwaited, AnswerPassedOn
from flows.office import evidence_record
from flows.office.cases.decide import Decision, decide
from flows.office.faults.report import add_to_case
from flows.office.messages.facts import case_facts
from flows.office.messages.notify import notify
from flows.office.staffing.performers import reporter_of
from flows.office.transition import FILE_SENT, Transition
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.timer import Timer

REMIND = AnswerAwaited.KIND
"""The timer, called as its message is."""
COMPLETE, REPAIR = "complete", "repair"
ASKED = "waiting_reporter"
SAID = "said"
"""Words of "Masih terganggu" that came with it."""


class What(StrEnum):
    """A technician's question, the lack of a returned report, or what is still wrong."""

    QUESTION = "question"
    LACKING = "lacking"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaited:
    """An answer that a case awaits. `since` is the time of the question, in UTC."""

    file: CaseFile
    what: What
    step: str
    round: int
    since: datetime

    @property
    def subject(self) -> str:
        return f"{self.file.case.id}:{self.what}:{self.since.timestamp():.0f}"


async def awaited_of(desk: Desk, person: Person) -> Sequence[Awaited]:
    """Questions of a person's own cases to them, the newest question first."""
    files = await desk.cases.of_reporter(person.id)
    found = [each for file in files if (each := await awaited(desk, file)) is not None]
    return sorted(found, key=lambda each: each.since, reverse=True)


async def awaited(desk: Desk, file: CaseFile) -> Awaited | None:
    """The question of a case to its reporter; None if nothing."""
    for opened in file.case.open_steps:
        if opened.paused and opened.pauses[-1].reason == ASKED:
            return _awaited(file, What.QUESTION, opened, opened.pauses[-1].started_at)
        if opened.key == COMPLETE:
            return _awaited(file, What.LACKING, opened, opened.opened_at)
    opened_again = file.case.open_step(REPAIR)
    if opened_again is None or opened_again.round < 2:
        return None
    since = await _unsaid(desk, file)
    return _awaited(file, What.BROKEN, opened_again, since) if since else None


def _awaited(file: CaseFile, what: What, opened: OpenStep, since: datetime) -> Awaited:
    return Awaited(file=file, what=what, step=opened.key, round=opened.round, since=since)


async def _unsaid(desk: Desk, file: CaseFile) -> datetime | None:
    """The time of the last "Masih terganggu", if nobody has said since then what is wrong."""
    since, own = None, {file.case.reporter, file.filed_by}
    for entry in await desk.journal.entries(f"case:{file.case.id}"):
        if entry.code == "case.added_to" and entry.actor in own:
            since = None
        elif (entry.data.get("step"), entry.data.get("outcome")) == (CONFIRM, BROKEN):
            since = None if f"{SAID}_note" in entry.data else entry.at
    return since


async def take(
    work: Work, case: int, visit: Visit, *, text: str = "", token: str | None = None
) -> CaseFile | None:
    """Take in what somebody says about a case: an answer to its open question resumes the work,
    anything else joins the case. `token` is that of a draft whose evidence moves along. None if
    there is no such case.
    """
    file = await work.desk.cases.by_id(case)
    waits = await awaited(work.desk, file) if file else None
    if waits is None or waits.what is not What.QUESTION:
        return await add_to_case(work, case, visit, text=text, token=token)
    if token:
        await evidence_record.attach(work.desk, token, case, "later", visit.actor, visit.now)
    decision = Decision(
        case=case,
        step=waits.step,
        round=waits.round,
        outcome="answer",
        words={"answer": text or FILE_SENT},
    )
    try:
        answered = await decide(work, decision, visit)
    except Refusal:  # somebody else's question: the words still belong to the case
        return await add_to_case(work, case, visit, text=text)
    await notify(work, visit.person, AnswerPassedOn(number=answered.case.number), case=case)
    return answered


async def watch(work: Work, move: Transition) -> None:
    """Plan the reminder of every answer that a move begins to await."""
    if not any(_asks(event) for event in move.events):
        return
    waits = await awaited(work.desk, replace(move.file, case=move.after))
    if waits is not None:
        await work.desk.timers.plan(REMIND, waits.subject, _due(work, waits))


def _asks(event: events.Event) -> bool:
    if isinstance(event, events.Paused):
        return event.reason == ASKED
    if isinstance(event, events.StepOpened):
        return event.step == COMPLETE
    return isinstance(event, events.StepClosed) and event.outcome == BROKEN


def _due(work: Work, waits: Awaited) -> datetime:
    patience: timedelta = work.office.patience.answer_after
    return work.office.calendar.add(waits.since, patience)


async def remind(work: Work, timer: Timer) -> None:
    """Remind the reporter once of the question that a timer was set for, if it still stands."""
    file = await work.desk.cases.by_id(int(timer.subject.partition(":")[0]))
    waits = await awaited(work.desk, file) if file else None
    if file is None or waits is None or waits.subject != timer.subject:
        return
    reporter = await reporter_of(work.desk, file)
    if reporter is not None:
        told = AnswerAwaited(
            case=await case_facts(work, file),
            place=file.place,
            what=waits.what.value,
            note=await _question(work.desk, waits),
        )
        await notify(work, reporter, told, case=file.case.id)


async def _question(desk: Desk, waits: Awaited) -> str:
    """The words of the question; "" if there are none."""
    kind = {What.QUESTION: "question", What.LACKING: "reason"}.get(waits.what, "")
    notes = await desk.notes.of_case(waits.file.case.id)
    found = [note.text for note in notes if note.kind == kind]
    return found[-1] if found and found[-1] != FILE_SENT else ""
