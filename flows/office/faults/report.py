"""Turn a report into a case (SOP A.2): a number at once, and a card for the approver."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from flows.engine.case import Case
from flows.engine.case_file import CaseFile
from flows.faults.named_place import named_place
from flows.faults.report_draft import Draft
from flows.faults.sop import FAULT
from flows.language.masking import mask_secrets
from flows.language.spoken_time import parse_since
from flows.messages.kinds.reports import (
    ReportAdded,
    ReportAddedCard,
)
from flows.office import evidence_record
from flows.office.cases import open_case
from flows.office.faults import joined_reports, receipts
from flows.office.faults.read_back import quoted
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.facts import case_facts
from flows.office.messages.notify import notify, notify_all
from flows.office.monitoring import watching
from flows.office.people import shared_accounts
from flows.office.staffing.performers import performers
from flows.office.urgency import priority, urgency
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.note import NewNote

REPAIRERS = "ict_team"


async def file_report(
    work: Work, draft: Draft, visit: Visit, *, complete: bool = True
) -> CaseFile:
    """Open a case from a draft; `complete` is False for an abandoned one. If the reporter said
    that it is the same fault as another case, it follows that one at once.
    """
    procedure = work.office.procedures.latest(draft.procedure or FAULT)
    reporter = await _reporter(work.desk, draft, visit)
    touched = datetime.fromtimestamp(draft.touched_at / 1000, UTC)
    number = await open_case.next_number(work, procedure)
    blank = open_case.blank_case(procedure, number, reporter.id, touched, visit.now)
    file = await _described(work, draft, visit, blank, reporter.unit, complete=complete)
    file = await open_case.insert_case(work.desk, file, token=draft.token)
    parent = await work.desk.cases.by_id(draft.alike) if draft.same else None
    source = None
    if parent is None and not draft.procedure:
        source = await urgency.call_at_filing(work, file, reporter, urgent=draft.urgent)
    file = await open_case.begin(work, procedure, file, visit, by=reporter.name)
    case_id = file.case.id
    await shared_accounts.record(work.desk, case_id, visit)
    if parent is not None:
        return await joined_reports.join(work, case_id, parent, visit)
    alerted = await urgency.ask_at_filing(work, file, reporter, source)
    await receipts.tell(work, file, visit, complete=complete, urgent=draft.urgent, alerted=alerted)
    if draft.target:
        await watching.reported(work, draft.target, case_id)
    return file


async def _reporter(desk: Desk, draft: Draft, visit: Visit) -> Person:
    """The reporter: the visitor, or the caller they file for, saved as an unverified person."""
    if not draft.caller_name:
        return visit.person
    at_unit = await desk.people.unit_id(draft.caller_unit) if draft.caller_unit else None
    caller = await desk.people.add_person(draft.caller_name, visit.now, at_unit=at_unit)
    found = await desk.people.by_id(caller)
    return found or visit.person


async def _described(
    work: Work,
    draft: Draft,
    visit: Visit,
    case: Case,
    unit: str,
    *,
    complete: bool,
) -> CaseFile:
    follows = f"({draft.follows}) " if draft.follows else ""
    reading = draft.reading
    text = follows + mask_secrets(draft.description)
    since = parse_since(draft.told, visit.now, work.office.calendar.zone)
    quotes = quoted(draft)
    if quotes:
        text = f"{text}\n{quotes}".strip()
    if since is None and reading is not None and reading.since:
        since = datetime.fromtimestamp(reading.since / 1000, UTC)
    return CaseFile(
        case=case,
        filed_by=visit.person.id,
        proposed=() if draft.procedure else await propose_team(work.desk),
        category=draft.category,
        subcategory=draft.subcategory,
        priority=priority.proposed(work.office, draft, unit),
        description=text,
        place=draft.place or named_place(text, work.office.urgency.public_services),
        since_at=since,
        complete=complete,
        touched_at=datetime.fromtimestamp(draft.touched_at / 1000, UTC),
    )


async def propose_team(desk: Desk) -> tuple[int, ...]:
    """The technician with the fewest open cases; empty if the office has none."""
    team = await desk.people.with_role(REPAIRERS)
    if not team:
        return ()
    load = await desk.cases.open_load()
    return (min(team, key=lambda person: (load.get(person.id, 0), person.id)).id,)


async def add_to_case(
    work: Work,
    case: int,
    visit: Visit,
    *,
    text: str = "",
    token: str | None = None,
) -> CaseFile | None:
    """Add what somebody sent later to a case; tell its holders and the sender. `token` is that of
    a draft whose evidence moves along. None if there is no such case.
    """
    file = await work.desk.cases.by_id(case)
    if file is None:
        return None
    if token:
        await evidence_record.attach(work.desk, token, case, "later", visit.actor, visit.now)
    if text and file.case.open_step("complete"):
        told = f"{file.description}\n{mask_secrets(text)}".strip()
        await work.desk.cases.change(case, description=told, complete=True)
    await _record_addition(work, case, visit, text)
    facts, by, added = await case_facts(work, file), visit.person.name, mask_secrets(text) or "📎"
    card = ReportAddedCard(case=facts, place=file.place, by=by, text=added)
    await notify_all(work, await _holders(work.desk, file, visit), card, case=case)
    thanks = ReportAdded(case=facts, place=file.place, by=by, text=added)
    await notify(work, visit.person, thanks, case=case)
    return file


async def _record_addition(work: Work, case: int, visit: Visit, text: str) -> None:
    data: dict[str, Any] = {}
    if text:
        data["note"] = await work.desk.notes.add_note(
            NewNote(
                case_id=case,
                kind="later",
                text=mask_secrets(text),
                person=visit.person.id,
                at=visit.now,
            )
        )
    await put_on_record(work.desk, chain_of(case), "case.added_to", data, visit)


async def _holders(desk: Desk, file: CaseFile, visit: Visit) -> Sequence[Person]:
    found: dict[int, Person] = {}
    for opened in file.case.open_steps:
        for person in await performers(desk, opened, visit.now):
            found[person.id] = person
    found.pop(visit.person.id, None)
    return list(found.values())
