"""Photos of those who repair or analyse (SOP A.4, A.1): serial numbers, codes, readings.

What is read in such a photo is proposed as a note to whoever sent it. It never joins the report.
"""

from flows.faults.sop import FAULT
from flows.office.cases.note_proposals import Place, propose
from flows.office.cases.open_case import START
from flows.office.work import Work
from flows.records.evidence import Evidence


async def place_of(work: Work, evidence: Evidence, bot: int) -> Place | None:
    """The step that a photo was sent for, in a form or since; None for one of a report."""
    form = await work.desk.drafts.form(bot, evidence.chat)
    if form is not None and evidence.draft and form["token"] == evidence.draft:
        file = await work.desk.cases.by_id(int(form["case"]))
        return Place(file=file, step=form["step"], round=_round(form["round"])) if file else None
    file = await work.desk.cases.by_id(evidence.case_id) if evidence.case_id else None
    if file is None or evidence.step == START:
        return None
    rounds = file.case.rounds
    if evidence.step in rounds:
        return Place(file=file, step=evidence.step, round=rounds[evidence.step])
    if evidence.person == file.case.reporter or not file.case.open_steps:
        return None
    opened = file.case.open_steps[0]
    return Place(file=file, step=opened.key, round=opened.round)


async def read(work: Work, evidence: Evidence, at: Place, noted: str) -> None:
    """Propose what was read to the sender of the photo, if it is one of a fault."""
    person = await work.desk.people.by_id(evidence.person)
    if person is not None and noted and at.file.case.procedure == FAULT:
        await propose(work, person, at, noted)


def _round(told: object) -> int:
    return told if isinstance(told, int) else 0
