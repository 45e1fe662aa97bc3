"""Standard times that run out (SOP: Mutu Baku, Waktu): who is reminded, and when who is told.

A timer only says when to look. What is due is computed from the step's start and its pauses at
that moment; where a pause moved it, the timer is set again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.office.messages.facts import (
    intervals,
    milliseconds,
    names,
    spell_standard,
)
from flows.office.messages.notify import performers, tell
from flows.office.messages.superiors import above
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.records.timer import Timer
from flows.settings import Office
from flows.sop.procedure import Procedure
from flows.worktime.standard_time import Standard

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
    people = await _readers(desk, office, opened, timer.kind, now)
    return [Reminder(person=p, kind=timer.kind, params=params, case=file.case.id) for p in people]


async def _readers(
    desk: Desk, office: Office, opened: OpenStep, kind: str, now: datetime
) -> Sequence[Person]:
    """The performer; past twice the standard, whoever stands above the step's role."""
    if kind != OVERDUE:
        return await performers(desk, opened, now)
    return await above(desk, office, opened.roles[0] if opened.roles else "", now)


async def _params(
    desk: Desk,
    office: Office,
    file: CaseFile,
    opened: OpenStep,
    standard: Standard,
    now: datetime,
) -> dict[str, Any]:
    due = office.calendar.due(opened.opened_at, standard, intervals(opened), now) or now
    holders = [person.id for person in await performers(desk, opened, now)]
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
