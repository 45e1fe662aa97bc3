"""The receipt of a report or a request (SOP A.2)."""

from dataclasses import replace
from datetime import datetime

from flows.engine.acting import Capacity
from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.faults.sop import FAULT
from flows.messages.kinds.reports import Receipt, ReportFiled, ReportReceived, RequestReceived
from flows.messages.kinds.urgency import Alerted
from flows.office.messages.facts import case_facts, milliseconds
from flows.office.messages.notify import notify
from flows.office.staffing.performers import performers, stand_ins
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk


async def _approver(desk: Desk, opened: OpenStep, now: datetime) -> str:
    """The name of whoever decides now: an absent official's Plh or Plt before the official."""
    present = [
        person
        for person, place in await stand_ins(desk, opened, now)
        if place.kind in (Capacity.PLH, Capacity.PLT)
    ]
    people = present or await performers(desk, opened, now)
    return people[0].name if people else ""


async def tell(
    work: Work,
    file: CaseFile,
    visit: Visit,
    *,
    complete: bool,
    urgent: bool,
    alerted: Alerted | None,
) -> None:
    """Tell whoever filed the case its number, and who has it now."""
    opened = file.case.open_steps[0]
    calendar = work.office.calendar
    facts = await case_facts(work, file)
    approver = await _approver(work.desk, opened, visit.now)
    opening = (
        None if calendar.is_open(visit.now) else milliseconds(calendar.next_opening(visit.now))
    )
    receipt: Receipt
    if file.case.procedure == FAULT:
        kind = ReportReceived if complete else ReportFiled
        receipt = kind(
            case=facts,
            place=file.place,
            approver=approver,
            opening=opening,
            urgent=urgent,
            alerted=alerted,
        )
    else:
        receipt = RequestReceived(
            case=replace(facts, complete=complete),
            place=file.place,
            approver=approver,
            opening=opening,
            urgent=urgent,
            step=opened.key,
        )
    await notify(work, visit.person, receipt, case=file.case.id)
