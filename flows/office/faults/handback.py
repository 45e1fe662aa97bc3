"""Propose somebody else after a task was handed back and nobody of its team is left."""

from flows.engine.case_file import CaseFile
from flows.messages.kinds.news import HandbackNobody
from flows.office.messages.facts import case_facts
from flows.office.messages.notify import notify_all
from flows.office.staffing.performers import above
from flows.office.transition import Transition
from flows.office.work import Work

REPAIRERS, HANDBACK = "ict_team", "handback"


async def reassign(work: Work, move: Transition, file: CaseFile) -> None:
    """Propose the technician with the fewest cases, but nobody who handed this one back. If nobody
    is left, tell the people above the deciding official.
    """
    gone = {move.actor.person}
    for entry in await work.desk.journal.entries(f"case:{file.case.id}"):
        if entry.code == "step.closed" and entry.data.get("outcome") == HANDBACK:
            gone.add(entry.actor)
    load = await work.desk.cases.open_load()
    left = [p for p in await work.desk.people.with_role(REPAIRERS) if p.id not in gone]
    best = min(left, key=lambda person: (load.get(person.id, 0), person.id), default=None)
    await work.desk.cases.change(file.case.id, proposed=(best.id,) if best else ())
    if best is None:
        await _tell_superior(work, move, file)


async def _tell_superior(work: Work, move: Transition, file: CaseFile) -> None:
    facts = await case_facts(work, file)
    told = HandbackNobody(case=facts, place=file.place, by=move.by, note=move.note)
    opened = file.case.open_steps[0] if file.case.open_steps else None
    role = opened.roles[0] if opened and opened.roles else REPAIRERS
    people = await above(work, role)
    await notify_all(work, people, told, case=file.case.id)
