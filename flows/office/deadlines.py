"""Standard times that run out (SOP: Mutu Baku, Waktu): who is reminded, and when who is told.

A timer only says when to look. What is due is computed from the step's start and its pauses at
that moment; where a pause moved it, the timer is set again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flows.case import OpenStep
from flows.file import CaseFile
from flows.office.snapshot import intervals, milliseconds, names, spell_standard
from flows.office.tell import acting, performers, tell, tell_all
from flows.person import Person
from flows.ports import Desk
from flows.procedure import Procedure
from flows.settings import Office
from flows.standard import Standard
from flows.timer import Timer

NEARLY, DUE, OVERDUE = "nearly-due", "step-due", "step-overdue"
KINDS = (NEARLY, DUE, OVERDUE)
MINUTE = timedelta(minutes=1)


def moment(
    office: Office, opened: OpenStep, standard: Standard, kind: str, now: datetime
) -> datetime | None:
    """When a reminder of this kind is due, pauses counted; None where there is none."""
    target = _target(office, standard, kind)
    if target is None:
        return None
    return office.calendar.due(opened.opened_at, target, intervals(opened), now)


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


async def plan(
    desk: Desk, office: Office, file: CaseFile, procedure: Procedure, step: str, now: datetime
) -> None:
    """Set the reminders of an open step; those already past are not repeated."""
    opened = file.case.open_step(step)
    if opened is None or opened.paused:
        return
    for kind in KINDS:
        at = moment(office, opened, procedure.steps[step].standard, kind, now)
        if at is not None and at > now:
            await desk.timers.plan(kind, f"{file.case.id}:{step}:{opened.round}", at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One line for one reader."""

    person: Person
    kind: str
    params: dict[str, Any]
    case: int


async def remind(desk: Desk, office: Office, due: Sequence[Timer], now: datetime) -> None:
    """What fell due together is told together: one message per person, a line per step."""
    lines: dict[int, list[Reminder]] = {}
    for timer in due:
        for reminder in await _reminders(desk, office, timer, now):
            lines.setdefault(reminder.person.id, []).append(reminder)
    for own in lines.values():
        if len(own) == 1:
            only = own[0]
            await tell(desk, office, only.person, only.kind, only.params, now, case=only.case)
        else:
            params = {"lines": [{"kind": each.kind, **each.params} for each in own]}
            await tell(desk, office, own[0].person, "several-due", params, now)


async def _reminders(
    desk: Desk, office: Office, timer: Timer, now: datetime
) -> Sequence[Reminder]:
    case, step, round = timer.subject.split(":")
    file = await desk.cases.by_id(int(case))
    opened = file.case.open_step(step) if file else None
    if file is None or opened is None or opened.round != int(round) or opened.paused:
        return ()
    procedure = office.procedures.get(file.case.procedure, file.case.procedure_version)
    standard = procedure.steps[step].standard
    at = moment(office, opened, standard, timer.kind, now)
    if at is None:
        return ()
    if at > now + MINUTE:
        await desk.timers.plan(timer.kind, timer.subject, at)
        return ()
    params = await _params(desk, office, file, opened, standard, now)
    people = await _readers(desk, office, opened, timer.kind)
    return [Reminder(person=p, kind=timer.kind, params=params, case=file.case.id) for p in people]


async def _readers(desk: Desk, office: Office, opened: OpenStep, kind: str) -> Sequence[Person]:
    """The performer; past twice the standard, whoever stands above the step's role."""
    if kind != OVERDUE:
        return await performers(desk, opened)
    role = office.superiors.get(opened.roles[0] if opened.roles else "")
    while role:
        if found := await desk.people.with_role(role):
            return found
        role = office.superiors.get(role)
    return ()


async def _params(
    desk: Desk,
    office: Office,
    file: CaseFile,
    opened: OpenStep,
    standard: Standard,
    now: datetime,
) -> dict[str, Any]:
    due = office.calendar.due(opened.opened_at, standard, intervals(opened), now) or now
    holders = [person.id for person in await performers(desk, opened)]
    return {
        "number": file.case.number,
        "procedure": file.case.procedure,
        "step": opened.key,
        "standard": spell_standard(standard),
        "due": milliseconds(due),
        "left": max(0, int(office.calendar.between(now, due).total_seconds())) if due > now else 0,
        "over": int(office.calendar.between(due, now).total_seconds()) if now > due else 0,
        "share": round(office.patience.nearly_due_share * 100),
        "holders": await names(desk, holders),
    }


async def opening_list(desk: Desk, office: Office, person: int, now: datetime) -> None:
    """At opening, once: everything that waits for somebody, who was left in peace at night."""
    reader = await desk.people.by_id(person)
    if reader is None:
        return
    tasks = await waiting_for(desk, office, reader, now)
    if tasks:
        await tell_all(desk, office, [reader], "opening-list", {"tasks": tasks}, now)


async def waiting_for(
    desk: Desk, office: Office, reader: Person, now: datetime
) -> list[dict[str, Any]]:
    """The open steps that a person may act on, soonest due first, each with why it is due then."""
    tasks = []
    for file in await desk.cases.standing():
        procedure = office.procedures.get(file.case.procedure, file.case.procedure_version)
        for opened in file.case.open_steps:
            step = procedure.steps[opened.key]
            if reader.id in [person.id for person in await acting(desk, step, opened)]:
                tasks.append(await task(desk, office, file, procedure, opened, now))
    return sorted(tasks, key=lambda each: each["due"] or float("inf"))


async def task(
    desk: Desk,
    office: Office,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
    now: datetime,
) -> dict[str, Any]:
    """One waiting step, with the hops that lead from its start to its due time."""
    standard = procedure.steps[opened.key].standard
    pauses = intervals(opened)
    due = office.calendar.due(opened.opened_at, standard, pauses, now)
    hops = office.calendar.explain(opened.opened_at, standard, pauses, now)
    return {
        "number": file.case.number,
        "case": file.case.id,
        "procedure": file.case.procedure,
        "step": opened.key,
        "description": file.description[:200],
        "standard": spell_standard(standard),
        "from": milliseconds(opened.opened_at),
        "due": milliseconds(due) if due else None,
        "closed": [hop.name for hop in hops if hop.name],
        "paused": sum(int(((end or now) - start).total_seconds()) for start, end in pauses),
        "reason": opened.pauses[-1].reason if opened.paused else "",
    }
