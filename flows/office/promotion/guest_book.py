"""Daftar Tamu (SOP B.4): lines entered by several people at once, and the page of them."""

from collections.abc import Sequence
from typing import Any

from flows.engine.case_file import CaseFile
from flows.messages.kinds.promotion import GuestEntry
from flows.messages.rows.codec import write
from flows.office.cards import attachments
from flows.office.documents import documents
from flows.office.promotion import journal
from flows.office.transition import Transition
from flows.office.work import Work
from flows.people.visit import Visit as Caller
from flows.ports.desk import Desk
from flows.promotion.guest_line import Guest, read_lines
from flows.promotion.promotion import Direction, NewVisit, Visit
from flows.records.document import DocumentKind
from flows.records.journal import Recorded

STEP, EVALUATE = "visit", "evaluate"
PICTURES = 6


async def record_visits(desk: Desk, file: CaseFile, move: Transition) -> Sequence[Visit]:
    """Save every gathered line; the photos that came with them belong to the first."""
    guests = read_lines(move.words.get("guests", "")).guests
    direction = Direction(move.words["direction"])
    photos = await _new_photos(desk, file)
    kept = [
        await _add(desk, file, move, each, direction, photos if place == 0 else ())
        for place, each in enumerate(guests)
    ]
    await desk.journal.append(
        f"case:{file.case.id}",
        [
            Recorded(
                code="promotion.guests",
                data={"rows": [each.id for each in kept], "photos": len(photos)},
            )
        ],
        actor=move.actor.person,
        role=",".join(sorted(move.actor.roles)),
        channel=move.actor.channel,
        now=move.now,
    )
    return kept


async def _add(
    desk: Desk,
    file: CaseFile,
    move: Transition,
    guest: Guest,
    direction: Direction,
    photos: Sequence[int],
) -> Visit:
    return await desk.promotions.add_visit(
        NewVisit(
            case_id=file.case.id,
            direction=direction,
            guest=guest,
            photos=photos,
            person=move.actor.person,
            at=move.now,
        )
    )


async def _new_photos(desk: Desk, file: CaseFile) -> list[int]:
    """Photos of this step that belong to no entry yet: they came with the form being settled."""
    known = {row for visit in await desk.promotions.visits(file.case.id) for row in visit.photos}
    evidence = await desk.evidence.of_case(file.case.id)
    return [each.id for each in evidence if each.step == STEP and each.id not in known]


async def strike(desk: Desk, file: CaseFile, row: int, caller: Caller) -> bool:
    """Strike an entry while the book is open; its line stays on record. Return False if there is
    no such entry, or it was struck before.
    """
    own = any(each.id == row for each in await desk.promotions.visits(file.case.id))
    open_book = file.case.open_step(STEP) is not None
    if not own or not open_book or not await desk.promotions.strike(row, caller.now):
        return False
    await journal.note(desk, file, "promotion.struck", {"row": row}, caller)
    return True


async def standing(desk: Desk, file: CaseFile) -> Sequence[Visit]:
    """The entries that were not struck out."""
    entered = await desk.promotions.visits(file.case.id)
    return [each for each in entered if each.struck_at is None]


async def content_of(desk: Desk, file: CaseFile) -> dict[str, Any]:
    """The page's content: every entry in force with its author, and hashes of photos that may be
    shown.
    """
    visits = await standing(desk, file)
    evidence = {each.id: each for each in await desk.evidence.of_case(file.case.id)}
    shown = [evidence[row] for visit in visits for row in visit.photos if row in evidence]
    return {
        "case": file.case.number,
        "description": file.description,
        "visits": [write(await entry(desk, each)) for each in visits],
        "people": sum(each.people for each in visits),
        "evidence": [e.picture for e in shown if e.picture and e.passed_on][-PICTURES:],
    }


async def entry(desk: Desk, visit: Visit) -> GuestEntry:
    by = await desk.people.by_id(visit.person)
    return GuestEntry(
        id=visit.id,
        seq=visit.seq,
        at=int(visit.at.timestamp() * 1000),
        direction=visit.direction.value,
        name=visit.name,
        institution=visit.institution,
        purpose=visit.purpose,
        people=visit.people,
        photos=len(visit.photos),
        by=by.name if by else "",
    )


async def on_paper(work: Work, file: CaseFile, caller: Caller) -> None:
    """Have the page made for this reader, or send the last one if nothing was entered since."""
    content = await content_of(work.desk, file) | {"asked_by": caller.person.name}
    made = await documents.make(
        work.desk, file, DocumentKind.GUESTS, content, caller.now, reader=caller.person.id
    )
    if made is not None and made.sha256 is not None:
        await attachments.pass_on(work, caller.person, file, [made])
