"""Reminders of standard times (SOP: Mutu Baku, Waktu).

A timer only says when to check. The due time is computed from the step's start and its pauses at
that moment; if a pause has moved it, the timer is set again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flows.engine.case import OpenStep, Staffing
from flows.engine.case_file import CaseFile
from flows.messages.kinds.deadlines import (
    DecisionDue,
    DueLine,
    NearlyDue,
    Reminder,
    ReminderMessage,
    SeveralDue,
    StepDue,
    StepOverdue,
)
from flows.office.cards.recipients import choices_for
from flows.office.journal import chain_of
from flows.office.messages.facts import milliseconds, names, standard_time, step_due
from flows.office.messages.notify import notify
from flows.office.staffing.performers import above, performers
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.person import Person
from flows.records.journal import Recorded
from flows.records.timer import Timer
from flows.settings import Office
from flows.sop.procedure import Procedure
from flows.worktime.standard_time import Standard

NEARLY, DUE, OVERDUE = NearlyDue.KIND, StepDue.KIND, StepOverdue.KIND
KINDS: Mapping[str, type[ReminderMessage]] = {
    each.KIND: each for each in (NearlyDue, StepDue, StepOverdue)
}
"""Messages by the kind of their timer, which has the same name."""
ORDER = {kind: place for place, kind in enumerate(KINDS)}
"""The kinds by their times."""
STEP_OVERDUE = "step.overdue"
MINUTE = timedelta(minutes=1)
RETURN, REJECT = "return", "reject"


def moment(
    office: Office,
    file: CaseFile,
    opened: OpenStep,
    standard: Standard,
    kind: str,
    now: datetime,
) -> datetime | None:
    """Due time of a reminder of this kind, with pauses; None if the standard has none."""
    target = _target(office, standard, kind)
    return step_due(office, file, opened, target, now) if target else None


def _target(office: Office, standard: Standard, kind: str) -> Standard | None:
    if standard.is_open:
        return None
    if kind == DUE:
        return standard
    if standard.minutes is None:
        workdays = standard.workdays or 0
        return Standard(workdays=workdays * 2) if kind == OVERDUE else None
    if kind == NEARLY:
        patience = office.patience
        if standard.minutes * MINUTE < patience.nearly_due_from:
            return None
        return Standard(minutes=int(standard.minutes * patience.nearly_due_share))
    least = standard.minutes + office.patience.superior_least // MINUTE
    return Standard(minutes=max(2 * standard.minutes, least))


async def plan(work: Work, file: CaseFile, procedure: Procedure, step: str) -> None:
    """Set the reminders of an open step; those already past are not repeated."""
    opened = file.case.open_step(step)
    if opened is None or opened.paused:
        return
    standard = procedure.steps[step].standard
    for kind in KINDS:
        at = moment(work.office, file, opened, standard, kind, work.now)
        if at is not None and at > work.now:
            await work.desk.timers.plan(kind, _subject(file, opened), at)


def _subject(file: CaseFile, opened: OpenStep) -> str:
    return f"{file.case.id}:{opened.key}:{opened.round}"


async def renew(work: Work, file: CaseFile, procedure: Procedure) -> None:
    """Set the reminders of a case anew, after its due times have changed."""
    for opened in file.case.open_steps:
        for kind in KINDS:
            await work.desk.timers.cancel(kind, _subject(file, opened))
        await plan(work, file, procedure, opened.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One reminder for one reader."""

    person: Person
    kind: str
    reminder: Reminder
    case: int


async def remind(work: Work, due: Sequence[Timer]) -> None:
    """Send the reminders that fell due together: one message per person, one line per step, its
    latest reminder.
    """
    lines: dict[int, dict[tuple[int, str], _Line]] = {}
    for timer in due:
        for line in await _lines(work, timer):
            steps, step = lines.setdefault(line.person.id, {}), (line.case, line.reminder.step)
            steps[step] = max(steps.get(step, line), line, key=lambda each: ORDER[each.kind])
    for each in lines.values():
        own = list(each.values())
        if len(own) == 1:
            only = own[0]
            message = KINDS[only.kind](reminder=only.reminder)
            await notify(work, only.person, message, case=only.case)
        else:
            several = [DueLine(kind=line.kind, reminder=line.reminder) for line in own]
            await notify(work, own[0].person, SeveralDue(lines=several))


async def _lines(work: Work, timer: Timer) -> Sequence[_Line]:
    case, step, round = timer.subject.split(":")
    file = await work.desk.cases.by_id(int(case))
    opened = file.case.open_step(step) if file else None
    if file is None or opened is None or opened.round != int(round) or opened.paused:
        return ()
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    standard = procedure.steps[step].standard
    at = moment(work.office, file, opened, standard, timer.kind, work.now)
    if at is None:
        return ()
    if at > work.now + MINUTE:
        await work.desk.timers.plan(timer.kind, timer.subject, at)
        return ()
    await _tell(work, timer.kind, file, opened)
    told = await _reminder(work, file, opened, standard)
    staff = await staffing(work, file)
    lines = []
    for person in await _readers(work, opened, timer.kind):
        decision = await _decision(work, staff, file, procedure, opened, person)
        own = replace(told, decision=decision)
        lines.append(_Line(person=person, kind=timer.kind, reminder=own, case=file.case.id))
    return lines


async def _tell(work: Work, kind: str, file: CaseFile, opened: OpenStep) -> None:
    """Let others hear that the standard time is over, which the ledger tells by itself."""
    if kind == DUE:
        over = Recorded(code=STEP_OVERDUE, data={"step": opened.key, "round": opened.round})
        await work.desk.journal.tell(chain_of(file.case.id), [over], work.now)


async def _readers(work: Work, opened: OpenStep, kind: str) -> Sequence[Person]:
    """The performers; past twice the standard, the people above the step's role."""
    if kind != OVERDUE:
        return await performers(work.desk, opened, work.now)
    return await above(work, opened.roles[0] if opened.roles else "")


async def _decision(
    work: Work,
    staff: Staffing,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
    person: Person,
) -> DecisionDue | None:
    """The outcomes to ask a reader for: the good one, and the one that sends the case back."""
    outcomes = procedure.steps[opened.key].outcomes
    if not (procedure.steps[opened.key].decides or RETURN in outcomes):
        return None
    may = await choices_for(work.desk, staff, file, procedure, opened, person)
    good = next((name for name in may if name in outcomes and outcomes[name].good), None)
    back = next((name for name in (RETURN, REJECT) if name in may), None)
    asked = [name for name in (good, back) if name]
    return DecisionDue(case=file.case.id, round=opened.round, outcomes=asked) if good else None


async def _reminder(
    work: Work,
    file: CaseFile,
    opened: OpenStep,
    standard: Standard,
) -> Reminder:
    due = step_due(work.office, file, opened, standard, work.now) or work.now
    holders = [person.id for person in await performers(work.desk, opened, work.now)]
    urgent = file.urgent_since is not None

    def lasts(begins: datetime, ends: datetime) -> int:
        plain = ends - begins if urgent else work.office.calendar.between(begins, ends)
        return max(0, int(plain.total_seconds()))

    return Reminder(
        number=file.case.number,
        procedure=file.case.procedure,
        step=opened.key,
        standard=standard_time(standard),
        due=milliseconds(due),
        left=lasts(work.now, due),
        over=lasts(due, work.now),
        share=round(work.office.patience.nearly_due_share * 100),
        holders=await names(work.desk, holders),
        urgent=urgent or None,
    )
