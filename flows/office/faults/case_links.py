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
SETTLED = (FOLLOW, CONFIRM)
"""Steps at which a report is provided for: no other may follow it."""
MOST = 8


async def candidate(work: Work, draft: Draft, person: Person) -> int | None:
    """The open fault that a draft may be about: somebody else's oldest similar one, or None."""
    unit = draft.caller_unit if draft.caller_name else person.unit
    since = work.now - work.office.patience.alike_within
    reading = draft.reading or PictureReading()
    for file in await _showing(work, reading.error, reading.target, since):
        if person.id not in {file.case.reporter, file.filed_by} and leads(file):
            return file.case.id
    for report in await work.desk.cases.alike_to(
        draft.category, unit, draft.place, since, but=SETTLED
    ):
        own = person.id in {report.reporter, report.filed_by}
        if not own and alike(draft.description, report.description):
            return report.case
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


async def probable(work: Work, file: CaseFile) -> Sequence[CaseNumber]:
    """Other cases, not repaired yet, that may be the same fault; MOST at most."""
    reporter = await work.desk.people.by_id(file.case.reporter)
    unit = reporter.unit if reporter else ""
    since = file.case.opened_at - work.office.patience.alike_within
    found = await work.desk.cases.alike_to(file.category, unit, file.place, since, but=SETTLED)
    both = {each.case: each.number for each in found if alike(file.description, each.description)}
    for reading in await work.desk.readings.of_case(file.case.id):
        for shown in await _showing(work, reading.error, reading.target, since):
            if leads(shown):
                both[shown.case.id] = shown.case.number
    both.pop(file.case.id, None)
    return [CaseNumber(case=case, number=number) for case, number in both.items()][:MOST]


def leads(file: CaseFile) -> bool:
    """Whether another report may follow it."""
    steps = {opened.key for opened in file.case.open_steps}
    return file.case.state is CaseState.OPEN and steps.isdisjoint(SETTLED)


async def followers(desk: Desk, parent: int) -> Sequence[CaseFile]:
    """Reports that follow a case now."""
    children = await desk.cases.children(parent)
    return [each for each in children if each.case.open_step(FOLLOW)]


async def watch(desk: Desk, move: Transition) -> None:
    """Plan the timer for a case's followers at once if it ends or its reporter is asked."""
    ended = any(
        isinstance(each, events.CaseEnded)
        or (isinstance(each, events.StepOpened) and each.step == CONFIRM)
        for each in move.events
    )
    if ended and await followers(desk, move.after.id):
        await desk.timers.plan(LOOK, f"{move.after.id}:{move.after.version}", move.now)
