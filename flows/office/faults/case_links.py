"""Links between reports: those that may be of one fault, and those that follow another."""

from collections.abc import Sequence
from datetime import datetime

from flows.engine import events
from flows.engine.case_file import CaseFile
from flows.faults.picture_reading import PictureReading
from flows.faults.report_draft import Draft
from flows.language.similarity import alike
from flows.messages.parts.common import CaseNumber
from flows.office.transition import Transition
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.sop.case_state import CaseState

LOOK = "look-at-siblings"
APPROVE, FOLLOW, CONFIRM = "approve", "follow", "confirm"
MOST = 8


async def candidate(work: Work, draft: Draft, person: Person) -> CaseFile | None:
    """The open fault that a draft may be about: somebody else's oldest similar one, or None."""
    unit = draft.caller_unit if draft.caller_name else person.unit
    since = work.now - work.office.patience.alike_within
    reading = draft.reading or PictureReading()
    for file in await _showing(work, reading.error, reading.target, since):
        if person.id not in {file.case.reporter, file.filed_by} and leads(file):
            return file
    for file in await work.desk.cases.alike_to(draft.category, unit, draft.place, since):
        own = person.id in {file.case.reporter, file.filed_by}
        if not own and leads(file) and alike(draft.description, file.description):
            return file
    return None


async def _showing(work: Work, error: str, target: str, since: datetime) -> Sequence[CaseFile]:
    """Cases whose pictures show the same error of the same target, and the one of what the monitor
    found there, whatever words the people used.
    """
    if not (error and target):
        return ()
    cases = await work.desk.readings.cases_showing(error, target, since)
    standing = await work.desk.standings.of(target)
    watched = [standing.case] if standing is not None and standing.case else []
    found = [await work.desk.cases.by_id(case) for case in dict.fromkeys((*cases, *watched))]
    return [file for file in found if file is not None]


async def probable(work: Work, file: CaseFile) -> Sequence[CaseFile]:
    """Other cases, not repaired yet, that may be the same fault; MOST at most."""
    reporter = await work.desk.people.by_id(file.case.reporter)
    unit = reporter.unit if reporter else ""
    since = file.case.opened_at - work.office.patience.alike_within
    found = await work.desk.cases.alike_to(file.category, unit, file.place, since)
    worded = [each for each in found if alike(file.description, each.description)]
    pictured = [
        each
        for reading in await work.desk.readings.of_case(file.case.id)
        for each in await _showing(work, reading.error, reading.target, since)
    ]
    both = {each.case.id: each for each in (*worded, *pictured)}
    return [each for each in both.values() if each.case.id != file.case.id and leads(each)][:MOST]


def leads(file: CaseFile) -> bool:
    """Whether another report may follow it: it follows none itself and is not repaired yet."""
    steps = {opened.key for opened in file.case.open_steps}
    return file.case.state is CaseState.OPEN and not steps & {FOLLOW, CONFIRM}


async def followers(desk: Desk, parent: int) -> Sequence[CaseFile]:
    """Reports that follow a case now."""
    children = await desk.cases.children(parent)
    return [each for each in children if each.case.open_step(FOLLOW)]


def named(found: Sequence[CaseFile]) -> Sequence[CaseNumber]:
    """The cases as a card names them."""
    return [CaseNumber(case=each.case.id, number=each.case.number) for each in found]


async def watch(desk: Desk, move: Transition) -> None:
    """Plan the timer for a case's followers at once if it ends or its reporter is asked."""
    ended = any(
        isinstance(each, events.CaseEnded)
        or (isinstance(each, events.StepOpened) and each.step == CONFIRM)
        for each in move.events
    )
    if ended and await followers(desk, move.after.id):
        await desk.timers.plan(LOOK, f"{move.after.id}:{move.after.version}", move.now)
