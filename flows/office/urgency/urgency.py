"""Mendesak: asked for by whoever reports, confirmed by who is on duty or the head of division (or
by the monitor), and only then is the head of the agency woken: at any hour, once.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from flows.engine.case_file import CaseFile
from flows.engine.refusals import CaseClosed, StepClosed
from flows.office.messages.facts import addressed, case_facts, milliseconds
from flows.office.messages.notify import reporter_of, tell, tell_role
from flows.office.messages.superiors import above, in_role
from flows.office.staffing import duty
from flows.office.urgency import priority
from flows.people.person import Person
from flows.people.visit import SYSTEM, Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded
from flows.settings import Office
from flows.sop.case_state import CaseState
from flows.sop.roles import AGENCY_HEAD, ICT_HEAD
from flows.urgency.priority import Priority
from flows.urgency.urgency import (
    NotAnOfficer,
    Source,
    UrgencyDecided,
    UrgencyState,
)

ASKED, ROUND = "urgency", 1
"""How the outbox names the question to the officers: not a step of any SOP."""


async def ask(
    desk: Desk, office: Office, file: CaseFile, *, source: Source, by: Person | None, now: datetime
) -> bool:
    """Somebody calls a case urgent: whoever may confirm it is asked. False where it was before."""
    if file.case.state is not CaseState.OPEN:
        raise CaseClosed(state=file.case.state.value, case=file.case.number)
    asked_by = by.id if by else None
    fresh = await desk.urgencies.ask(case=file.case.id, source=source, asked_by=asked_by, now=now)
    if not fresh:
        return False
    await _record(desk, file, "urgency.asked", {"source": source.value}, asked_by or SYSTEM, now)
    on_duty = await duty.on_duty(desk, now)
    facts = await case_facts(desk, office, file, now) | {"source": source.value}
    for officer in await officers(desk, office, file, now):
        sleeps = on_duty is not None and officer.id != on_duty.id
        await _ask_officer(desk, office, file, officer, facts, now, silent=sleeps)
    return True


async def at_filing(
    desk: Desk, office: Office, file: CaseFile, reporter: Person, now: datetime, *, urgent: bool
) -> None:
    """Where the reporter calls it so, or its words are critical: whoever may confirm is asked."""
    if urgent:
        await ask(desk, office, file, source=Source.REPORTER, by=reporter, now=now)
    elif file.priority == Priority.CRITICAL:
        await ask(desk, office, file, source=Source.WORDS, by=None, now=now)


async def officers(desk: Desk, office: Office, file: CaseFile, now: datetime) -> Sequence[Person]:
    """Who may confirm: on duty now, and the head of division or who represents them; never the
    reporter, in whose place those above are asked.
    """
    found: dict[int, Person] = {}
    on_duty = await duty.on_duty(desk, now)
    for person in (*((on_duty,) if on_duty else ()), *await in_role(desk, ICT_HEAD, now)):
        if person.id != file.case.reporter:
            found[person.id] = person
    if not found:
        found = {each.id: each for each in await above(desk, office, ICT_HEAD, now)}
    return list(found.values())


async def decide(desk: Desk, office: Office, case: int, visit: Visit, *, real: bool) -> None:
    """[Mendesak benar] or [Bukan mendesak]. Raises NotAnOfficer, UrgencyDecided, CaseClosed."""
    file = await _open_case(desk, case)
    if visit.person.id not in {each.id for each in await officers(desk, office, file, visit.now)}:
        raise NotAnOfficer
    on_duty = await duty.on_duty(desk, visit.now)
    source = Source.DUTY if on_duty and on_duty.id == visit.person.id else Source.HEAD
    if real:
        done = await confirm(desk, office, case, by=visit.person, source=source, now=visit.now)
    else:
        done = await _refuse(desk, office, file, visit)
    if not done:
        raise UrgencyDecided


async def confirm(
    desk: Desk, office: Office, case: int, *, by: Person | None, source: Source, now: datetime
) -> bool:
    """The case is urgent: critical from now on, and the head of the agency is woken, once.

    `by` is None for the monitor. False where it was confirmed before. Raises CaseClosed.
    """
    file = await _open_case(desk, case)
    decided_by = by.id if by else None
    await desk.urgencies.ask(case=case, source=source, asked_by=decided_by, now=now)
    if not await desk.urgencies.decide(
        case=case, state=UrgencyState.CONFIRMED, decided_by=decided_by, now=now
    ):
        return False
    await _record(desk, file, "urgency.confirmed", {"source": source.value}, decided_by, now)
    file = await priority.put(desk, office, file, Priority.CRITICAL, now)
    facts = await case_facts(desk, office, file, now)
    facts |= {"by": by.name if by else "", "source": source.value}
    await tell_role(desk, office, AGENCY_HEAD, "urgency-woken", facts, now)
    await _tell_reporter(desk, office, file, "urgency-confirmed", facts, now)
    await _close(desk, case, "confirmed", by, now)
    return True


async def _refuse(desk: Desk, office: Office, file: CaseFile, visit: Visit) -> bool:
    if not await desk.urgencies.decide(
        case=file.case.id, state=UrgencyState.REFUSED, decided_by=visit.person.id, now=visit.now
    ):
        return False
    await _record(desk, file, "urgency.refused", {}, visit.person.id, visit.now)
    if file.priority == Priority.CRITICAL:
        file = await priority.put(desk, office, file, Priority.HIGH, visit.now)
    facts = await case_facts(desk, office, file, visit.now)
    await _tell_reporter(desk, office, file, "urgency-refused", facts, visit.now)
    await _close(desk, file.case.id, "refused", visit.person, visit.now)
    return True


async def _open_case(desk: Desk, case: int) -> CaseFile:
    file = await desk.cases.by_id(case)
    if file is None:
        raise StepClosed(step="", round=0, case=str(case))
    if file.case.state is not CaseState.OPEN:
        raise CaseClosed(state=file.case.state.value, case=file.case.number)
    return file


async def _ask_officer(
    desk: Desk,
    office: Office,
    file: CaseFile,
    officer: Person,
    facts: Mapping[str, Any],
    now: datetime,
    *,
    silent: bool,
) -> None:
    """Whoever is not on duty is left to sleep: it arrives without a sound."""
    if officer.contact is not None:
        await desk.outbox.enqueue(
            kind="urgency-asked",
            params={**facts, "to": addressed(officer)},
            contact=officer.contact,
            now=now,
            case=file.case.id,
            step=ASKED,
            round=ROUND,
            silent=silent and not office.calendar.is_open(now),
        )


async def _tell_reporter(
    desk: Desk, office: Office, file: CaseFile, kind: str, facts: Mapping[str, Any], now: datetime
) -> None:
    """Only whoever called it urgent themselves waits for an answer."""
    kept = await desk.urgencies.of_case(file.case.id)
    reporter = await reporter_of(desk, file)
    if reporter is not None and kept is not None and kept.source is Source.REPORTER:
        await tell(desk, office, reporter, kind, facts, now, case=file.case.id)


async def _close(desk: Desk, case: int, state: str, by: Person | None, now: datetime) -> None:
    """Every copy of the question shows the answer instead of its buttons."""
    outcome = {"state": state, "by": by.name if by else "", "at": milliseconds(now)}
    for shown in await desk.outbox.cards_of(case, ASKED, ROUND):
        await desk.outbox.supersede(shown.id)
        await desk.outbox.enqueue(
            operation="edit",
            kind="urgency-asked",
            params={**shown.params, "outcome": outcome},
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
