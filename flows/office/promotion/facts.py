"""What the cards of a round show: media, schedule, the numbers so far, the advice of the last."""

from typing import Any

from flows.engine.case_file import CaseFile
from flows.office.content.facts import current_links
from flows.ports.desk import Desk
from flows.promotion.numbers import numbers
from flows.promotion.promotion import PART, Appointment
from flows.promotion.sop import PROMOTION
from flows.sop.case_state import CaseState

MEDIA = ("minutes", "card", "profile", "web")
LAST = "promotion: the last round"
"""The fact that names the case whose advice the next round begins with."""
SHOWN, ADVICE = 5, 600


async def promotion_facts(desk: Desk, file: CaseFile) -> dict[str, Any]:
    """`promotion` for a card; nothing for a case of another SOP."""
    if file.case.procedure != PROMOTION:
        return {}
    standing = [
        each
        for each in await desk.promotions.appointments(file.case.id)
        if each.cancelled_at is None
    ]
    standing.sort(key=lambda each: (each.starts_at, each.seq))
    told = {
        "media": await media(desk, file),
        "appointments": [spelled(each) for each in standing[:SHOWN]],
        "more": max(0, len(standing) - SHOWN),
        "numbers": await round_numbers(desk, file),
        "contents": await contents(desk, file),
        "advice": await last_advice(desk, file),
    }
    return {"promotion": told}


async def media(desk: Desk, file: CaseFile) -> dict[str, bool]:
    """Which of the media of SOP B.1 are there."""
    notes = await desk.notes.of_case(file.case.id)
    there = {note.kind for note in notes if note.step == "media"}
    return {key: key in there for key in MEDIA}


def spelled(each: Appointment) -> dict[str, Any]:
    return {
        "id": each.id,
        "seq": each.seq,
        "at": int(each.starts_at.timestamp() * 1000),
        "place": each.place,
        "audience": each.audience,
        "cancelled": each.cancelled_at is not None,
    }


async def round_numbers(desk: Desk, file: CaseFile) -> dict[str, Any]:
    """flows.promotion.numbers of one case; links of its content cases count too."""
    case = file.case.id
    links = [*await current_links(desk, case)]
    for related, kind in await desk.contents.related(case):
        links += await current_links(desk, related) if kind == PART else []
    notes = await desk.notes.of_case(case)
    return numbers(
        await desk.promotions.appointments(case),
        await desk.promotions.visits(case),
        links,
        await desk.promotions.introductions(case),
        shots=[note.text for note in notes if note.kind == "channel" and note.step == "online"],
    )


async def contents(desk: Desk, file: CaseFile) -> list[list[str]]:
    """Number and state of the content cases that came out of the round."""
    found = []
    for related, kind in await desk.contents.related(file.case.id):
        case = await desk.cases.by_id(related) if kind == PART else None
        if case is not None:
            found.append([case.case.number, case.case.state.value])
    return found


async def last_advice(desk: Desk, file: CaseFile) -> dict[str, str] | None:
    """What the round before recommended, with its number."""
    last = await desk.facts.fact(LAST)
    before = await desk.cases.by_id(int(last)) if last and int(last) != file.case.id else None
    if before is None or before.case.state is not CaseState.DONE:
        return None
    told = [n.text for n in await desk.notes.of_case(before.case.id) if n.kind == "advice"]
    return {"number": before.case.number, "text": told[-1][:ADVICE]} if told else None
