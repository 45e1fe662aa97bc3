"""Settings that change: saved, on record, in force for running cases too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from flows.amendments.amendment import Amendment, AmendmentKind
from flows.amendments.laid_over import laid_over
from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.office.cards.cards import refresh_cards
from flows.office.deadlines import reminders, weekly_summary
from flows.office.messages.facts import step_due
from flows.office.monitoring import inspections
from flows.office.people.role_requests import require_admin
from flows.office.work import Work
from flows.people.visit import Visit
from flows.records.journal import Recorded
from flows.settings import Office
from flows.worktime.calendar import WorkCalendar

CHANGED = "setting.changed"
OF_CALENDAR = frozenset({AmendmentKind.DAY, AmendmentKind.RAMADAN})
SHOWN_DIGITS = 4
_DAY = timedelta(days=1)

Key = tuple[AmendmentKind, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Amendments to put, and those to drop. A new Ramadan drops those that it overlaps."""

    put: tuple[Amendment, ...] = ()
    drop: tuple[Key, ...] = ()

    def over(self, known: Sequence[Amendment]) -> Sequence[Amendment]:
        """All amendments once this is done."""
        gone = {*self.drop, *((each.kind, each.key) for each in self.put)}
        return [*(each for each in known if (each.kind, each.key) not in gone), *self.put]

    def without_overlap(self, known: Sequence[Amendment]) -> "Change":
        fasting = [each for each in self.put if each.kind is AmendmentKind.RAMADAN]
        overlapped = tuple(
            (each.kind, each.key)
            for each in known
            if each.kind is AmendmentKind.RAMADAN
            and any(each.day <= new.until and each.until >= new.day for new in fasting)
        )
        return replace(self, drop=(*self.drop, *overlapped))

    @property
    def of_calendar(self) -> bool:
        kinds = {each.kind for each in self.put} | {kind for kind, _ in self.drop}
        return bool(kinds & OF_CALENDAR)


async def moved_by(work: Work, change: Change) -> int:
    """The number of open steps that would be due at another time. Raises NeverOpen if the office
    would not open for more than a year.
    """
    known = await work.desk.amendments.every()
    all_of_them = change.without_overlap(known).over(known)
    after = laid_over(work.office, all_of_them)
    _require_opening(after.calendar, all_of_them)
    return sum(len(steps) for _, steps in await _moved(work, change, after))


def _require_opening(calendar: WorkCalendar, amendments: Sequence[Amendment]) -> None:
    """Raises NeverOpen if a run of days off is too long."""
    off = {each.day for each in amendments if each.kind is AmendmentKind.DAY and each.off}
    for day in off:
        if day - _DAY not in off:
            calendar.next_opening(datetime.combine(day, time(), calendar.zone))


async def save(work: Work, visit: Visit, change: Change) -> int:
    """Save a change and let running cases follow; return how many open steps are due at another
    time now. Raises AdminOnly.
    """
    require_admin(visit)
    known = await work.desk.amendments.every()
    change = change.without_overlap(known)
    before = {(each.kind, each.key): each for each in known}
    after = laid_over(work.office, change.over(known))
    moved = await _moved(work, change, after)
    for kind, key in change.drop:
        await work.desk.amendments.drop(kind, key)
    for each in change.put:
        await work.desk.amendments.put(each, visit.person.id, visit.now)
    await _record(work, visit, change, before, sum(len(steps) for _, steps in moved))
    await _follow(replace(work, office=after), moved)
    return sum(len(steps) for _, steps in moved)


async def _moved(
    work: Work, change: Change, after: Office
) -> Sequence[tuple[CaseFile, Sequence[OpenStep]]]:
    """Open steps, by case, that are due at another time after the change."""
    if not change.of_calendar:
        return []
    found = []
    for file in await work.desk.cases.standing():
        procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
        steps = []
        for opened in file.case.open_steps:
            standard = procedure.steps[opened.key].standard
            if step_due(work.office, file, opened, standard, work.now) != step_due(
                after, file, opened, standard, work.now
            ):
                steps.append(opened)
        if steps:
            found.append((file, steps))
    return found


async def _follow(work: Work, moved: Sequence[tuple[CaseFile, Sequence[OpenStep]]]) -> None:
    """Set reminders anew, show the new due times on cards quietly, plan the office's week."""
    for file, steps in moved:
        procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
        await reminders.renew(work, file, procedure)
        for opened in steps:
            await refresh_cards(work, file, procedure, opened, quiet=True)
    await weekly_summary.plan(work)
    await inspections.plan(work)


async def _record(
    work: Work, visit: Visit, change: Change, before: Mapping[Key, Amendment], moved: int
) -> None:
    new = {(each.kind, each.key): each for each in change.put}
    keys = dict.fromkeys([*change.drop, *new])
    await work.desk.journal.append(
        "office",
        [
            Recorded(
                code=CHANGED,
                data={
                    "kind": kind.value,
                    "key": key,
                    "before": _recorded(before.get((kind, key))),
                    "after": _recorded(new.get((kind, key))),
                    "moved": moved,
                },
            )
            for kind, key in keys
        ],
        actor=visit.person.id,
        role="admin",
        channel=visit.channel,
        now=visit.now,
    )


def _recorded(each: Amendment | None) -> Mapping[str, Any] | None:
    """As it stands in the journal, which is never erased: of a number its last digits alone."""
    if each is None or each.kind is not AmendmentKind.PHONE:
        return None if each is None else each.value
    return {"number": f"…{each.value['number'][-SHOWN_DIGITS:]}" if each.value["number"] else ""}
