"""Content cases (SOP C) that come out of a round of promotion, with the prepared files."""

from dataclasses import replace

from flows.content.sop import CONTENT
from flows.engine.case_file import CaseFile
from flows.messages.kinds.promotion import PromotionContent
from flows.office.cases import open_case
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.promotion.promotion import PART
from flows.records.evidence import NewEvidence
from flows.records.note import Note
from flows.records.timer import Timer

MOST_FILES = 20
CLOCK = "clock"


async def open_content(work: Work, timer: Timer) -> None:
    """Open the case that the timer's note asks for; the timer fires only once."""
    case, row = (int(part) for part in timer.subject.split(":"))
    origin = await work.desk.cases.by_id(case)
    note = next((each for each in await work.desk.notes.of_case(case) if each.id == row), None)
    person = await work.desk.people.by_id(note.person) if note and note.person else None
    if origin is None or note is None or person is None:
        return
    visit = Visit(person=person, channel=CLOCK, chat=0, bot=0, now=work.now)
    opened = await _open(work, origin, note, visit)
    data = {"case": opened.case.id}
    await put_on_record(work.desk, chain_of(case), "promotion.content", data, visit)
    told = PromotionContent(number=origin.case.number, content=opened.case.number)
    await notify(work, person, told, case=opened.case.id)


async def _open(work: Work, origin: CaseFile, note: Note, visit: Visit) -> CaseFile:
    procedure = work.office.procedures.latest(CONTENT)
    number = await open_case.next_number(work, procedure)
    blank = open_case.blank_case(procedure, number, visit.person.id, visit.now, visit.now)
    file = replace(
        origin,
        case=blank,
        filed_by=visit.person.id,
        description=note.text,
        complete=True,
        touched_at=visit.now,
        parent=None,
    )
    kept = await open_case.insert_case(work.desk, file)
    await work.desk.contents.relate(kept.case.id, origin.case.id, PART)
    await _copy_files(work.desk, origin, kept)
    return await open_case.begin(work, procedure, kept, visit, by=visit.person.name)


async def _copy_files(desk: Desk, origin: CaseFile, kept: CaseFile) -> None:
    """Copy the prepared files' records to the new case; the files are the same."""
    found = [
        each
        for each in await desk.evidence.of_case(origin.case.id)
        if each.step == "media" and each.state == "stored"
    ]
    for each in found[-MOST_FILES:]:
        await desk.evidence.add_evidence(
            NewEvidence(
                person=each.person,
                kind=each.kind,
                channel=each.channel,
                chat=0,
                at=each.at,
                case_id=kept.case.id,
                step=open_case.START,
                name=each.name,
                sha256=each.sha256,
                picture=each.picture,
                pieces=each.pieces,
                size=each.size,
                passed_on=each.passed_on,
            )
        )
