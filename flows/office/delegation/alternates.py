"""Alternates for officials who do not answer within the office's number of working hours."""

from flows.engine.acting import Acting, Capacity
from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.messages.kinds.news import AlternateAsked, AlternateTold
from flows.office.cards.cards import show_to
from flows.office.messages.acting_names import represented
from flows.office.messages.facts import case_facts
from flows.office.messages.notify import notify_all
from flows.office.messages.other_copies import shown_before
from flows.office.staffing.performers import performers
from flows.office.staffing.staffing import alternate_rule, staffing
from flows.office.work import Work
from flows.people.person import Person
from flows.records.timer import Timer
from flows.sop.procedure import Procedure

ALTERNATE = "alternate"


async def plan(work: Work, file: CaseFile, procedure: Procedure, step: str) -> None:
    """Plan the timer of a step that an official has to decide, if there is an alternate."""
    opened = file.case.open_step(step)
    if opened is None:
        return
    at = alternate_rule(work.office).since(procedure.steps[step], opened)
    if at is not None:
        await work.desk.timers.plan(ALTERNATE, f"{file.case.id}:{step}:{opened.round}", at)


async def look(work: Work, timer: Timer) -> None:
    """Send the card to the alternate once the hours are over, and tell both people why."""
    case, step, round = timer.subject.split(":")
    file = await work.desk.cases.by_id(int(case))
    opened = file.case.open_step(step) if file else None
    if file is None or opened is None or opened.round != int(round):
        return
    standing_in = await alternates_of(work, file, opened)
    seen, brought = await shown_before(work.desk, file, opened)
    fresh = [(person, place) for person, place in standing_in if person.id not in seen]
    if not fresh:
        return
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    people = [person for person, _ in fresh]
    facts = await case_facts(work, file)
    place = await represented(work.desk, fresh[0][1])
    names = ", ".join(person.name for person in people)
    told = AlternateTold(case=facts, place=place, alternate=names)
    await notify_all(work, await performers(work.desk, opened, work.now), told, case=file.case.id)
    asked = AlternateAsked(case=facts, place=place, alternate=names)
    await notify_all(work, people, asked, case=file.case.id)
    await show_to(work, file, procedure, opened, people, brought)


async def alternates_of(
    work: Work, file: CaseFile, opened: OpenStep
) -> list[tuple[Person, Acting]]:
    """People who may decide an open step as alternates now; empty until the hours are over."""
    staff = await staffing(work, file)
    found = []
    for person, places in sorted(staff.acting.items()):
        for place in places:
            if place.kind is Capacity.ALTERNATE and place.step == (opened.key, opened.round):
                known = await work.desk.people.by_id(person)
                if known is not None and not known.blocked:
                    found.append((known, place))
    return found
