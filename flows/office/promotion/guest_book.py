"""Daftar Tamu (SOP B.4): lines entered by several people at once, and the page of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from flows.engine.case import Actor
from flows.engine.case_file import CaseFile
from flows.messages.kinds.promotion import (
    EnteredGuest,
    GuestEntry,
    PromotionGuests,
    PromotionGuestsLate,
)
from flows.messages.rows.codec import write
from flows.office.cards import attachments
from flows.office.documents import documents
from flows.office.journal import append, chain_of, put_on_record
from flows.office.work import Work
from flows.people.visit import Visit as Caller
from flows.ports.desk import Desk
from flows.promotion.guest_line import read_lines
from flows.promotion.promotion import Direction, NewVisit, Visit
from flows.records.document import DocumentKind
from flows.records.journal import Recorded

STEP, EVALUATE = "visit", "evaluate"
PICTURES, TOLD = 6, 5


async def record_visits(
    desk: Desk, file: CaseFile, words: Mapping[str, str], actor: Actor, now: datetime
) -> Sequence[Visit]:
    """Save every gathered line; the photos that came with them belong to the first."""
    guests = read_lines(words.get("guests", "")).guests
    direction = Direction(words["direction"])
    photos = await _new_photos(desk, file)
    kept = [
        await desk.promotions.add_visit(
            NewVisit(
                case_id=file.case.id,
                direction=direction,
                guest=each,
                photos=photos if place == 0 else (),
                person=actor.person,
                at=now,
            )
        )
        for place, each in enumerate(guests)
    ]
    data = {"rows": [each.id for each in kept], "photos": len(photos)}
    told = Recorded(code="promotion.guests", data=data)
    await append(desk, chain_of(file.case.id), [told], actor, now)
    return kept


def receipt(file: CaseFile, kept: Sequence[Visit], *, late: bool = False) -> PromotionGuests:
    """The receipt for their author."""
    kind = PromotionGuestsLate if late else PromotionGuests
    return kind(
        number=file.case.number,
        case=file.case.id,
        count=len(kept),
        people=sum(each.people for each in kept),
        entries=[EnteredGuest(each.seq, each.name, each.institution) for each in kept[:TOLD]],
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
    await put_on_record(desk, chain_of(file.case.id), "promotion.struck", {"row": row}, caller)
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
        "evidence": [picture for e in shown for picture in e.pictures][-PICTURES:],
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


async def make(desk: Desk, file: CaseFile, now: datetime) -> None:
    """Make the page for the card of B.7, unless nobody was entered."""
    content = await content_of(desk, file)
    if content["visits"]:
        await documents.make(desk, file, DocumentKind.GUESTS, content, now, step=EVALUATE)


async def on_paper(work: Work, file: CaseFile, caller: Caller) -> None:
    """Have the page made for this reader, or send the last one if nothing was entered since."""
    content = await content_of(work.desk, file) | {"asked_by": caller.person.name}
    made = await documents.make(
        work.desk, file, DocumentKind.GUESTS, content, caller.now, reader=caller.person.id
    )
    if made is not None and made.sha256 is not None:
        await attachments.pass_on(work, caller.person, file, [made])
