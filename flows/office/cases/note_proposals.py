"""Notes that were read or heard in a file of whoever works on a case, taken by a tap.

A case's notes are what people say of it. What a machine read becomes one of them only in the name
of whoever sent the file and said that it is right.
"""

from dataclasses import dataclass

from flows.engine.case_file import CaseFile
from flows.messages.kinds.reports import NoteProposed
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.records.note import NewNote

NOTE, NOTED = "note", "case.noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The round of a step of a case that a file belongs to."""

    file: CaseFile
    step: str
    round: int


async def propose(work: Work, person: Person, at: Place, noted: str) -> None:
    """Ask the sender of a file whether the words that were read or heard in it become a note."""
    case = at.file.case
    asked = NoteProposed(
        number=case.number, case=case.id, step=at.step, round=at.round, text=noted
    )
    await notify(work, person, asked, case=case.id)


async def take(work: Work, asked: NoteProposed, visit: Visit) -> None:
    """Put the proposed words on record as the visitor's note."""
    note = NewNote(
        case_id=asked.case,
        step=asked.step,
        round=asked.round,
        kind=NOTE,
        text=asked.text,
        person=visit.person.id,
        at=work.now,
    )
    row = await work.desk.notes.add_note(note)
    data = {"step": asked.step, "round": asked.round, f"{NOTE}_note": row}
    await put_on_record(work.desk, chain_of(asked.case), NOTED, data, visit)
