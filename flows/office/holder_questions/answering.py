"""The answer of whoever holds a late step, passed on to those who asked."""

from collections.abc import Sequence

from flows.messages.kinds.figures.holder_questions import (
    HolderAnswered,
    HolderAnswerPassedOn,
    HolderAsked,
)
from flows.office.holder_questions.record import ANSWERED, Pending, pending
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.facts import case_facts
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.records.note import NewNote

NOTE = "explanation"
"""The kind of an answer's note."""


async def awaits(work: Work, asked: HolderAsked, person: Person) -> bool:
    """Whether a question put to a person is still without an answer."""
    return _put_to(person, await pending(work, asked.case.id, asked.step, asked.round))


def _put_to(person: Person, waiting: Sequence[Pending]) -> bool:
    return any(person.id in each.people for each in waiting)


async def answer(work: Work, asked: HolderAsked, visit: Visit, text: str) -> bool:
    """Put the answer on record and pass it on. False if no question waits for this person."""
    file = await work.desk.cases.by_id(asked.case.id)
    waiting = await pending(work, asked.case.id, asked.step, asked.round)
    if file is None or not _put_to(visit.person, waiting):
        return False
    note = NewNote(
        case_id=file.case.id,
        step=asked.step,
        round=asked.round,
        kind=NOTE,
        text=text,
        person=visit.person.id,
        at=work.now,
    )
    row = await work.desk.notes.add_note(note)
    askers = sorted({each.asker for each in waiting})
    data = {"step": asked.step, "round": asked.round, f"{NOTE}_note": row, "to": askers}
    await put_on_record(work.desk, chain_of(file.case.id), ANSWERED, data, visit)
    people = [each for asker in askers if (each := await work.desk.people.by_id(asker))]
    told = HolderAnswered(
        case=await case_facts(work, file),
        place=file.place,
        step=asked.step,
        by=visit.person.name,
        text=text,
    )
    for person in people:
        await notify(work, person, told, case=file.case.id)
    names = [person.name for person in people]
    passed = HolderAnswerPassedOn(number=file.case.number, people=names)
    await notify(work, visit.person, passed, case=file.case.id)
    return True
