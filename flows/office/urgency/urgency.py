"""Mendesak: asked for with the report, confirmed by the officer on duty, the head of division or
the monitor. Only then is the head of the agency alerted: at any hour, once.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.engine import events
from flows.engine.case_file import CaseFile
from flows.engine.refusals import CaseClosed, StepClosed
from flows.messages.kinds.urgency import (
    Alerted,
    UrgencyAsked,
    UrgencyConfirmed,
    UrgencyRefused,
    UrgencyWoken,
)
from flows.messages.parts.step_facts import UrgencyAnswer
from flows.messages.rows.message import Message
from flows.office.deadlines import reminders
from flows.office.messages.facts import case_facts, milliseconds
from flows.office.messages.notify import notify, notify_role
from flows.office.staffing import duty
from flows.office.staffing.performers import reporter_of
from flows.office.transition import Transition
from flows.office.urgency import alerts, priority
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import SYSTEM, Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded
from flows.sop.case_state import CaseState
from flows.sop.roles import AGENCY_HEAD
from flows.urgency.priority import Priority
from flows.urgency.urgency import NotAnOfficer, Source, UrgencyDecided, UrgencyState

CALLED_AT_FILING = frozenset({Source.REPORTER, Source.WORDS})


async def call(work: Work, file: CaseFile, *, source: Source, by: Person | None) -> bool:
    """Call a case urgent. Return False if it was called so before."""
    return await work.desk.urgencies.ask(
        case=file.case.id, source=source, asked_by=by.id if by else None, now=work.now
    )


async def ask(work: Work, file: CaseFile, *, source: Source, by: Person | None) -> Alerted | None:
    """Call a case urgent and ask the officers to confirm it; whom this reaches. None if it was
    called so before. Raises CaseClosed.
    """
    if file.case.state is not CaseState.OPEN:
        raise CaseClosed(state=file.case.state.value, case=file.case.number)
    if not await call(work, file, source=source, by=by):
        return None
    await _record(work.desk, file, "urgency.asked", {"source": source.value}, by, work.now)
    return await alerts.alert(work, file, source.value)


async def call_at_filing(
    work: Work, file: CaseFile, reporter: Person, *, urgent: bool
) -> Source | None:
    """Call a new case urgent, before its first card, if the reporter does so or its priority is
    critical; by what it is called so.
    """
    if urgent:
        await call(work, file, source=Source.REPORTER, by=reporter)
        return Source.REPORTER
    if file.priority == Priority.CRITICAL:
        await call(work, file, source=Source.WORDS, by=None)
        return Source.WORDS
    return None


async def ask_at_filing(
    work: Work, file: CaseFile, reporter: Person, source: Source | None
) -> Alerted | None:
    """Ask the officers whose card does not ask them; whom the case reaches at once."""
    if source is None:
        return None
    by = reporter if source is Source.REPORTER else None
    await _record(work.desk, file, "urgency.asked", {"source": source.value}, by, work.now)
    aside = await alerts.have_card(work, file)
    return await alerts.alert(work, file, source.value, aside=aside)


async def keep_asking(work: Work, move: Transition) -> None:
    """Ask in a message of its own once the card that asked is decided, if nobody has answered."""
    closed = [each for each in move.events if isinstance(each, events.StepClosed)]
    if not any(move.procedure.steps[each.step].names_team for each in closed):
        return
    kept = await work.desk.urgencies.of_case(move.after.id)
    if kept is None or kept.decided_at is not None or move.after.state is not CaseState.OPEN:
        return
    file = replace(move.file, case=move.after)
    copies = await work.desk.outbox.cards_of(move.after.id, alerts.ASKED, alerts.ROUND)
    asked = {each.contact for each in copies}
    people = [p for p in await alerts.officers(work, file) if p.contact not in asked]
    await alerts.ask(work, file, kept.source.value, people)


async def decide(work: Work, case: int, visit: Visit, *, real: bool) -> None:
    """Confirm (Mendesak benar) or refuse (Bukan mendesak). Raises NotAnOfficer, UrgencyDecided,
    CaseClosed.
    """
    file = await _open_case(work.desk, case)
    if visit.person.id not in {each.id for each in await alerts.officers(work, file)}:
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
    await _record(work.desk, file, "urgency.confirmed", {"source": source.value}, by, work.now)
    file = await priority.put(work, replace(file, urgent_since=work.now), Priority.CRITICAL)
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    await reminders.renew(work, file, procedure)
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
    await _record(work.desk, file, "urgency.refused", {}, visit.person, visit.now)
    if file.priority == Priority.CRITICAL:
        file = await priority.put(work, file, Priority.HIGH)
    else:
        await priority.show(work, file)
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


async def _tell_reporter(work: Work, file: CaseFile, answer: Message) -> None:
    """Tell the reporter, if they called the case urgent or its words did: they were told of the
    question and wait for its answer.
    """
    kept = await work.desk.urgencies.of_case(file.case.id)
    reporter = await reporter_of(work.desk, file)
    if reporter is not None and kept is not None and kept.source in CALLED_AT_FILING:
        await notify(work, reporter, answer, case=file.case.id)


async def _close(desk: Desk, case: int, state: str, by: Person | None, now: datetime) -> None:
    """Show the answer instead of the buttons on every copy of the question."""
    outcome = UrgencyAnswer(state=state, by=by.name if by else "", at=milliseconds(now))
    for shown in await desk.outbox.cards_of(case, alerts.ASKED, alerts.ROUND):
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
    desk: Desk,
    file: CaseFile,
    code: str,
    data: Mapping[str, Any],
    by: Person | None,
    now: datetime,
) -> None:
    await desk.journal.append(
        f"case:{file.case.id}",
        [Recorded(code=code, data=data)],
        actor=by.id if by else SYSTEM,
        role="",
        channel="",
        now=now,
    )
