"""Facts for messages about a case: a full copy, so that views never look anything up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.language.masking import mask_secrets
from flows.messages.parts.case_facts import CaseFacts
from flows.messages.parts.common import StandardTime
from flows.messages.parts.step_facts import Standing, StepFacts, UrgencyAnswer, UrgencyFacts
from flows.messages.rows.message import Reader
from flows.office.messages.current_evidence import files_of
from flows.office.messages.request_facts import request_facts
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.records.evidence import LOST, PENDING, Evidence, told_by
from flows.settings import Office
from flows.sop.effects import Effect
from flows.sop.procedure import Holders, Procedure, Step
from flows.urgency.due import due_time
from flows.worktime.standard_time import Standard

DESCRIPTION = 600


def milliseconds(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def milliseconds_or_none(at: datetime | None) -> int | None:
    return None if at is None else milliseconds(at)


def standard_time(standard: Standard) -> StandardTime:
    return StandardTime(minutes=standard.minutes, workdays=standard.workdays)


async def names(desk: Desk, people: Sequence[int]) -> str:
    """Names joined by commas, in the given order."""
    found = [await desk.people.by_id(person) for person in people]
    return ", ".join(person.name for person in found if person)


async def case_facts(work: Work, file: CaseFile) -> CaseFacts:
    """Facts about the case itself for any message; secrets masked, times in milliseconds."""
    reporter = await work.desk.people.by_id(file.case.reporter)
    typist = (
        await work.desk.people.by_id(file.filed_by)
        if file.filed_by != file.case.reporter
        else None
    )
    files = await files_of(work, file.case)
    evidence = [each for each in files if each.state != LOST]
    letter = await work.desk.letters.current(file.case.id)
    parent = await work.desk.cases.by_id(file.parent) if file.parent is not None else None
    return CaseFacts(
        now=milliseconds(work.now),
        id=file.case.id,
        number=file.case.number,
        procedure=file.case.procedure,
        state=file.case.state.value,
        category=file.category,
        subcategory=file.subcategory,
        priority=file.priority,
        description=mask_secrets(file.description)[:DESCRIPTION],
        since=milliseconds_or_none(file.since_at),
        complete=file.complete,
        opened=milliseconds(file.case.opened_at),
        reporter=reporter.name if reporter else "",
        unit=reporter.unit if reporter else "",
        verified=bool(reporter and reporter.verified),
        filed_by=typist.name if typist else "",
        evidence=len(evidence),
        pieces=sum(len(each.pictures) for each in evidence if len(each.pictures) > 1) or None,
        picture=single_picture(evidence),
        proposed=await names(work.desk, file.proposed),
        team=await names(work.desk, sorted(file.case.team)),
        letter=letter.number if letter and letter.numbered else "",
        parent=parent.case.number if parent else "",
        signed=bool(letter and letter.state == "signed"),
        told_by=None if file.description else told_by(files, file.place),
        where=file.place or None,
        coming=_count(files, PENDING),
        lost=_count(files, LOST),
    )


def _count(files: Sequence[Evidence], state: str) -> int | None:
    return sum(each.state == state for each in files) or None


def single_picture(evidence: Sequence[Evidence]) -> str | None:
    """The picture that a card itself can carry: the case's only file, if that is a picture in one
    piece.
    """
    pictures = evidence[0].pictures if len(evidence) == 1 else ()
    return pictures[0] if len(pictures) == 1 else None


async def step_facts(
    work: Work,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
) -> StepFacts:
    """Facts for the card of an open step beside the case: its due time, state and answers."""
    step = procedure.steps[opened.key]
    due = None if step.waits else step_due(work.office, file, opened, step.standard, work.now)
    silence = work.office.calendar.end_of_nth_workday(
        opened.opened_at, work.office.patience.silence_workdays
    )
    volunteers = (
        await work.desk.volunteers.of_case(file.case.id, opened.round) if step.names_team else ()
    )
    ordered = [procedure.steps[each.key] for each in file.case.open_steps]
    return StepFacts(
        key=opened.key,
        round=opened.round,
        printed=step.printed or "",
        phase=(step.phase or "")[:1].lower(),
        standard=standard_time(step.standard),
        due=milliseconds_or_none(due),
        silence=milliseconds(silence),
        standing=await _standing(work.desk, opened),
        willing=await names(work.desk, volunteers) if step.names_team else None,
        verbal=any(map(_owes_letter, ordered)) if step.holders is Holders.TEAM else None,
        request=await request_facts(work, file, procedure),
        followers=[each.case.number for each in await work.desk.cases.children(file.case.id)],
        urgency=await _urgency(work.desk, file) if step.names_team else None,
    )


async def _urgency(desk: Desk, file: CaseFile) -> UrgencyFacts | None:
    """By what the case is called urgent, and what was answered; None if nothing calls it so."""
    kept = await desk.urgencies.of_case(file.case.id)
    if kept is None:
        return None
    if kept.decided_at is None:
        return UrgencyFacts(source=kept.source.value)
    by = await desk.people.by_id(kept.decided_by or 0)
    answer = UrgencyAnswer(
        state=kept.state.value, by=by.name if by else "", at=milliseconds(kept.decided_at)
    )
    return UrgencyFacts(source=kept.source.value, outcome=answer)


async def renewed(work: Work, file: CaseFile, step: Step, shown: CaseFacts) -> CaseFacts:
    """The case on an older card, with its present description, priority and evidence and, on the
    team's cards, letter.
    """
    files = await files_of(work, file.case)
    shown = replace(
        shown,
        description=mask_secrets(file.description)[:DESCRIPTION],
        priority=file.priority,
        evidence=sum(each.state != LOST for each in files),
        coming=_count(files, PENDING),
        lost=_count(files, LOST),
    )
    if step.holders is not Holders.TEAM:
        return shown
    letter = await work.desk.letters.current(file.case.id)
    number = letter.number if letter and letter.numbered else ""
    return replace(shown, letter=number)


def _owes_letter(step: Step) -> bool:
    """Whether the step issues the letter of a team that was named before."""
    outcomes = step.outcomes.values()
    return not step.names_team and any(Effect.ISSUE_LETTER in each.effects for each in outcomes)


def step_due(
    office: Office, file: CaseFile, opened: OpenStep, standard: Standard, now: datetime
) -> datetime | None:
    """The due time of an open step, in UTC; None if the standard has none."""
    pauses = intervals(opened)
    return due_time(office.calendar, opened.opened_at, standard, pauses, now, file.urgent_since)


def intervals(opened: OpenStep) -> Sequence[tuple[datetime, datetime | None]]:
    """The pauses of a step as (start, end); the end is None while the pause lasts."""
    return [(pause.started_at, pause.ended_at) for pause in opened.pauses]


async def _standing(desk: Desk, opened: OpenStep) -> Standing:
    if opened.paused:
        pause = opened.pauses[-1]
        since = milliseconds(pause.started_at)
        return Standing(state="paused", since=since, reason=pause.reason)
    if opened.accepted_at is not None:
        by = await desk.people.by_id(opened.accepted_by or 0)
        name, at = by.name if by else "", milliseconds(opened.accepted_at)
        return Standing(state="accepted", by=name, at=at)
    return Standing(state="waiting")


def addressed(person: Person) -> Reader:
    """The form of address of a reader, for the `you` of every message."""
    return Reader(id=person.id, name=person.name, address=person.address)
