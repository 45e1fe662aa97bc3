"""Mendesak: asked for with the report, confirmed by the officer on duty, the head of division or
the monitor. Only then is the head of the agency alerted: at any hour, once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.engine.case_file import CaseFile
from flows.engine.refusals import CaseClosed, StepClosed
from flows.messages.kinds.urgency import (
    UrgencyAnswer,
    UrgencyAsked,
    UrgencyConfirmed,
    UrgencyRefused,
    UrgencyWoken,
)
from flows.messages.rows.message import Message
from flows.office.messages.facts import addressed, case_facts, milliseconds
from flows.office.messages.notify import notify, notify_role
from flows.office.staffing import duty
from flows.office.staffing.performers import above, in_role, reporter_of
from flows.office.urgency import priority
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import SYSTEM, Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded
from flows.sop.case_state import CaseState
from flows.sop.roles import AGENCY_HEAD, ICT_HEAD
from flows.urgency.priority import Priority
from flows.urgency.urgency import NotAnOfficer, Source, UrgencyDecided, UrgencyState

ASKED, ROUND = "urgency", 1
"""Step and round of the officers' question in the outbox; not a step of any SOP."""


async def ask(work: Work, file: CaseFile, *, source: Source, by: Person | None) -> bool:
    """Call a case urgent and ask the officers to confirm it. Return False if it was called so
    before. Raises CaseClosed.
    """
    if file.case.state is not CaseState.OPEN:
        raise CaseClosed(state=file.case.state.value, case=file.case.number)
    asked_by = by.id if by else None
    fresh = await work.desk.urgencies.ask(
        case=file.case.id, source=source, asked_by=asked_by, now=work.now
    )
    if not fresh:
        return False
    await _record(
        work.desk, file, "urgency.asked", {"source": source.value}, asked_by or SYSTEM, work.now
    )
    on_duty = await duty.on_duty(work.desk, work.now)
    question = UrgencyAsked(
        case=await case_facts(work, file), place=file.place, source=source.value
    )
    for officer in await officers(work, file):
        sleeps = on_duty is not None and officer.id != on_duty.id
        await _ask_officer(work, officer, question, silent=sleeps)
    return True


async def at_filing(work: Work, file: CaseFile, reporter: Person, *, urgent: bool) -> None:
    """Ask the officers if the reporter calls the case urgent, or if its priority is critical."""
    if urgent:
        await ask(work, file, source=Source.REPORTER, by=reporter)
    elif file.priority == Priority.CRITICAL:
        await ask(work, file, source=Source.WORDS, by=None)


async def officers(work: Work, file: CaseFile) -> Sequence[Person]:
    """People who may confirm: the officer on duty, and the head of division with representatives.
    Never the reporter: if nobody else is left, the people above are asked.
    """
    found: dict[int, Person] = {}
    on_duty = await duty.on_duty(work.desk, work.now)
    for person in (
        *((on_duty,) if on_duty else ()),
        *await in_role(work.desk, ICT_HEAD, work.now),
    ):
        if person.id != file.case.reporter:
            found[person.id] = person
    if not found:
        found = {each.id: each for each in await above(work, ICT_HEAD)}
    return list(found.values())


async def decide(work: Work, case: int, visit: Visit, *, real: bool) -> None:
    """Confirm (Mendesak benar) or refuse (Bukan mendesak). Raises NotAnOfficer, UrgencyDecided,
    CaseClosed.
    """
    file = await _open_case(work.desk, case)
    if visit.person.id not in {each.id for each in await officers(work, file)}:
        raise NotAnOfficer
    on_duty = await duty.on_duty(work.desk, visit.now)
    source = Source.DUTY if on_duty and on_duty.id == visit.person.id else Source.HEAD
    if real:
        done = await confirm(work, case, by=visit.person, source=source)
    else:
        done = await _refuse(work, file, visit)
    if not done:
        raise UrgencyDecided


async def confirm(work: Work, case: int, *, by: Person | None, source: Source) -> bool:
    """Confirm that a case is urgent: make it critical and alert the head of the agency, once. `by`
    is None for the monitor. Return False if it was decided before. Raises CaseClosed.
    """
    file = await _open_case(work.desk, case)
    decided_by = by.id if by else None
    await work.desk.urgencies.ask(case=case, source=source, asked_by=decided_by, now=work.now)
    if not await work.desk.urgencies.decide(
        case=case, state=UrgencyState.CONFIRMED, decided_by=decided_by, now=work.now
    ):
        return False
    await _record(
        work.desk, file, "urgency.confirmed", {"source": source.value}, decided_by, work.now
    )
    file = await priority.put(work, file, Priority.CRITICAL)
    facts, name = await case_facts(work, file), by.name if by else ""
    woken = UrgencyWoken(case=facts, place=file.place, by=name, source=source.value)
    await notify_role(work, AGENCY_HEAD, woken)
    confirmed = UrgencyConfirmed(case=facts, place=file.place, by=name, source=source.value)
    await _tell_reporter(work, file, confirmed)
    await _close(work.desk, case, "confirmed", by, work.now)
    return True


async def _refuse(work: Work, file: CaseFile, visit: Visit) -> bool:
    if not await work.desk.urgencies.decide(
        case=file.case.id, state=UrgencyState.REFUSED, decided_by=visit.person.id, now=visit.now
    ):
        return False
    await _record(work.desk, file, "urgency.refused", {}, visit.person.id, visit.now)
    if file.priority == Priority.CRITICAL:
        file = await priority.put(work, file, Priority.HIGH)
    refused = UrgencyRefused(case=await case_facts(work, file), place=file.place)
    await _tell_reporter(work, file, refused)
    await _close(work.desk, file.case.id, "refused", visit.person, visit.now)
    return True


async def _open_case(desk: Desk, case: int) -> CaseFile:
    file = await desk.cases.by_id(case)
    if file is None:
        raise StepClosed(step="", round=0, case=str(case))
    if file.case.state is not CaseState.OPEN:
        raise CaseClosed(state=file.case.state.value, case=file.case.number)
    return file


async def _ask_officer(
    work: Work, officer: Person, question: UrgencyAsked, *, silent: bool
) -> None:
    """Queue the question for one officer; out of hours it is silent if they are not on duty."""
    if officer.contact is not None:
        await work.desk.outbox.enqueue(
            message=replace(question, to=addressed(officer)),
            contact=officer.contact,
            now=work.now,
            case=question.case.id,
            step=ASKED,
            round=ROUND,
            silent=silent and not work.office.calendar.is_open(work.now),
        )


async def _tell_reporter(work: Work, file: CaseFile, answer: Message) -> None:
    """Tell the reporter, if they called the case urgent themselves and so wait for an answer."""
    kept = await work.desk.urgencies.of_case(file.case.id)
    reporter = await reporter_of(work.desk, file)
    if reporter is not None and kept is not None and kept.source is Source.REPORTER:
        await notify(work, reporter, answer, case=file.case.id)


async def _close(desk: Desk, case: int, state: str, by: Person | None, now: datetime) -> None:
    """Show the answer instead of the buttons on every copy of the question."""
    outcome = UrgencyAnswer(state=state, by=by.name if by else "", at=milliseconds(now))
    for shown in await desk.outbox.cards_of(case, ASKED, ROUND):
        await desk.outbox.supersede(shown.id)
        question = shown.message
        if not isinstance(question, UrgencyAsked):
            continue
        await desk.outbox.enqueue(
            operation="edit",
            message=replace(question, outcome=outcome),
            contact=shown.contact,
            now=now,
            target=shown.id,
            silent=True,
        )


async def _record(
    desk: Desk, file: CaseFile, code: str, data: Mapping[str, Any], by: int | None, now: datetime
) -> None:
    await desk.journal.append(
        f"case:{file.case.id}",
        [Recorded(code=code, data=data)],
        actor=by or SYSTEM,
        role="",
        channel="",
        now=now,
    )
