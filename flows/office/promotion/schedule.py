"""Daftar Jadwal Promosi (SOP B.2): entries, the page and calendar file, reminders."""

from datetime import datetime, timedelta
from typing import Any

from flows.engine.case_file import CaseFile
from flows.messages.kinds.promotion import PromotionReminder
from flows.messages.rows.codec import write
from flows.office.cards.recipients import recipients
from flows.office.documents import documents
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.notify import notify_all
from flows.office.promotion.facts import appointment_facts
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.promotion.promotion import REMINDER, Appointment
from flows.records.document import DocumentKind
from flows.records.timer import Timer
from flows.settings import Office
from flows.sop.case_state import CaseState
from flows.worktime.formatting import local_time

VISIT = "visit"
HOUR = timedelta(hours=1)
FARTHEST = 14
"""Days to search back for a working day: longer than any run of holidays."""


async def enter(work: Work, file: CaseFile, told: Appointment) -> datetime | None:
    """Plan the reminder of an appointment, and make the schedule anew if it is out already. Return
    the time of the reminder; None if it begins within the hour.
    """
    at = reminded_at(work.office, told.starts_at, work.now)
    if at is not None:
        await work.desk.timers.plan(REMINDER, f"{file.case.id}:{told.id}", at)
    if file.case.open_step(VISIT) is not None:
        await make(work.desk, file, work.now)
    return at


def reminded_at(office: Office, starts_at: datetime, now: datetime) -> datetime | None:
    """The opening on the working day before; if that is over, on the day itself; else an hour
    before. None if the appointment begins within the hour.
    """
    day = local_time(starts_at, office.calendar.zone).date()
    earlier = [office.calendar.windows(day - timedelta(days=back)) for back in range(FARTHEST + 1)]
    on_the_day, *before = earlier
    openings = [windows[0][0] for windows in before if windows][:1]
    openings += [windows[0][0] for windows in (on_the_day,) if windows]
    last = starts_at - HOUR
    return next((at for at in (*openings, last) if now < at <= last), None)


async def make(desk: Desk, file: CaseFile, now: datetime) -> None:
    """Make page and calendar file for the card of B.4, which everybody who takes part gets."""
    content = await content_of(desk, file)
    for kind in (DocumentKind.SCHEDULE, DocumentKind.CALENDAR):
        await documents.make(desk, file, kind, content, now, step=VISIT)


async def content_of(desk: Desk, file: CaseFile) -> dict[str, Any]:
    """The schedule's content: names and times (milliseconds), in order of time, cancelled ones
    too.
    """
    found = await desk.promotions.appointments(file.case.id)
    ordered = sorted(found, key=lambda each: (each.starts_at, each.seq))
    entries = []
    for each in ordered:
        by = await desk.people.by_id(each.person)
        entries.append({**write(appointment_facts(each)), "by": by.name if by else ""})
    opener = await desk.people.by_id(file.case.reporter)
    return {
        "case": file.case.number,
        "description": file.description,
        "reporter": opener.name if opener else "",
        "unit": opener.unit if opener else "",
        "appointments": entries,
    }


async def cancel(work: Work, file: CaseFile, appointment: Appointment, visit: Visit) -> bool:
    """Cancel an appointment; its line stays on record. Return False if it was cancelled before."""
    if not await work.desk.promotions.cancel(appointment.id, visit.now):
        return False
    await put_on_record(
        work.desk,
        chain_of(file.case.id),
        "promotion.cancelled",
        {"row": appointment.id},
        visit,
    )
    await work.desk.timers.cancel(REMINDER, f"{file.case.id}:{appointment.id}")
    if file.case.open_step(VISIT) is not None:
        await make(work.desk, file, visit.now)
    return True


async def remind(work: Work, timer: Timer) -> None:
    """Remind everybody who takes part, unless the appointment was cancelled or has begun."""
    case, row = (int(part) for part in timer.subject.split(":"))
    file = await work.desk.cases.by_id(case)
    told = await work.desk.promotions.appointment(row)
    over = told is None or told.cancelled_at is not None or told.starts_at <= work.now
    if file is None or told is None or over or file.case.state is not CaseState.OPEN:
        return
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    opened = file.case.open_step(VISIT) or file.case.open_steps[0]
    people = await recipients(work, file, procedure, opened)
    reminder = PromotionReminder(number=file.case.number, appointment=appointment_facts(told))
    await notify_all(work, people, reminder, case=case)
