"""Priority of a case: proposed with the report, changed by the head of division."""

from dataclasses import replace
from datetime import datetime

from flows.engine.authority import roles_of
from flows.engine.case_file import CaseFile
from flows.engine.refusals import CaseClosed, NotYours, StepClosed
from flows.faults.report_draft import Draft
from flows.office.cards import group_cards
from flows.office.cards.cards import refresh_cards, show_to
from flows.office.cards.recipients import on_duty_for
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.other_copies import shown_before
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.visit import Visit
from flows.settings import Office
from flows.sop.case_state import CaseState
from flows.sop.roles import ICT_HEAD
from flows.urgency.priority import URGENT, Priority, propose_priority


def proposed(office: Office, draft: Draft, unit: str) -> Priority:
    """The priority proposed by the words, the category and the unit of a report."""
    return propose_priority(
        category=draft.category,
        subcategory=draft.subcategory,
        text=draft.description,
        unit=unit,
        public_services=office.urgency.public_services,
    )


def may_urge(office: Office, draft: Draft, unit: str, now: datetime) -> bool:
    """Whether Mendesak is offered: chosen already, suggested by the words, or out of hours."""
    likely = proposed(office, draft, unit) in URGENT
    return draft.urgent or likely or not office.calendar.is_open(now)


async def may_change(work: Work, case: int, visit: Visit) -> CaseFile:
    """The open case, for the head of division or a representative. Raises StepClosed, CaseClosed,
    NotYours.
    """
    file = await work.desk.cases.by_id(case)
    if file is None:
        raise StepClosed(step="", round=0, case=str(case))
    if file.case.state is not CaseState.OPEN:
        raise CaseClosed(state=file.case.state.value, case=file.case.number)
    staff = await staffing(work)
    if ICT_HEAD not in roles_of(visit.actor, staff):
        raise NotYours(step="", role=ICT_HEAD)
    return file


async def change(work: Work, case: int, priority: Priority, visit: Visit) -> CaseFile:
    """Change the priority (Ubah prioritas) and record it. Raises a Refusal; nothing has changed
    then.
    """
    file = await may_change(work, case, visit)
    if file.priority == priority:
        return file
    data = {"from": file.priority, "to": priority.value}
    await put_on_record(work.desk, chain_of(case), "case.priority", data, visit)
    return await put(work, file, priority)


async def put(work: Work, file: CaseFile, priority: Priority) -> CaseFile:
    """Save the priority and show it on every card; send the officer on duty the cards they may
    use.
    """
    await work.desk.cases.change(file.case.id, priority=priority.value)
    file = replace(file, priority=priority.value)
    await show(work, file)
    return file


async def show(work: Work, file: CaseFile) -> None:
    """Show the priority and the urgency of a case on every card of its open steps."""
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    for opened in file.case.open_steps:
        await refresh_cards(work, file, procedure, opened)
        seen, extra = await shown_before(work.desk, file, opened)
        fresh = [
            person
            for person in await on_duty_for(work, file, procedure, opened)
            if person.id not in seen
        ]
        await show_to(work, file, procedure, opened, fresh, extra)
    await group_cards.refresh(work, file)
