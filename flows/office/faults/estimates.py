"""Estimates of UPT TIK (SOP A.6 has no due time): passed on, and followed up a day after."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from flows.engine.case_file import CaseFile
from flows.messages.kinds.deadlines import EstimateGiven, EstimatePassed
from flows.office.messages.facts import case_facts, milliseconds
from flows.office.messages.notify import notify_all
from flows.office.staffing.performers import reporter_of, roles_above
from flows.office.transition import Transition
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.records.timer import Timer
from flows.settings import Office
from flows.worktime.formatting import has_time, local_time

PASSED = EstimatePassed.KIND
"""The timer, called as its message is."""


async def track(work: Work, move: Transition, file: CaseFile, key: str) -> None:
    """Tell everybody concerned the estimate, and plan the check whether it was kept."""
    until, opened = move.words.get("until", ""), file.case.open_step(key)
    if not until or opened is None:
        return
    step = move.procedure.steps[key]
    given = EstimateGiven(
        case=await case_facts(work, file),
        place=file.place,
        until=milliseconds(_moment(work.office, until)),
        timed=has_time(until) or None,
        by=move.by,
        stands_for=move.stands_for,
    )
    heads = {next(roles_above(work.office, role), role) for role in step.stand_in}
    people: list[Person | None] = [
        *await _holding(work.desk, {*step.stand_in, *heads}),
        await reporter_of(work.desk, file),
        await work.desk.people.by_id(move.actor.person),
    ]
    readers = {each.id: each for each in people if each}
    await notify_all(work, readers.values(), given, case=file.case.id)
    at = work.office.calendar.next_opening(_next_day(work.office, until))
    subject = f"{file.case.id}:{key}:{opened.round}"
    await work.desk.timers.plan(PASSED, subject, at, {"until": until})


async def remind(work: Work, timer: Timer) -> None:
    """Have Tim TI ask once the estimate is a day overdue, unless a newer one has been given."""
    case, key, round = timer.subject.split(":")
    file = await work.desk.cases.by_id(int(case))
    opened = file.case.open_step(key) if file else None
    if file is None or opened is None or opened.round != int(round):
        return
    given = [n.text for n in await work.desk.notes.of_case(file.case.id) if n.kind == "until"]
    until = timer.arguments["until"]
    if not given or given[-1] != until:
        return
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    passed = EstimatePassed(
        case=await case_facts(work, file),
        place=file.place,
        until=milliseconds(_moment(work.office, until)),
        timed=has_time(until) or None,
    )
    people = await _team(work.desk, file) or await _holding(
        work.desk, procedure.steps[key].stand_in
    )
    await notify_all(work, people, passed, case=file.case.id)


async def _team(desk: Desk, file: CaseFile) -> list[Person]:
    found = [await desk.people.by_id(person) for person in sorted(file.case.team)]
    return [each for each in found if each]


async def _holding(desk: Desk, roles: Collection[str]) -> list[Person]:
    return [each for role in sorted(roles) for each in await desk.people.with_role(role)]


def _moment(office: Office, until: str) -> datetime:
    """The estimate; the beginning of the day if no time was said."""
    if has_time(until):
        return datetime.fromisoformat(until)
    return datetime.combine(date.fromisoformat(until), time(), office.calendar.zone)


def _next_day(office: Office, until: str) -> datetime:
    day = local_time(_moment(office, until), office.calendar.zone).date()
    return datetime.combine(day + timedelta(days=1), time(), office.calendar.zone)
