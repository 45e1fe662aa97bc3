"""Facts for the cards of a round: media, schedule, the numbers so far, the last advice."""

from datetime import datetime

from flows.engine.case_file import CaseFile
from flows.messages.parts.promotion_facts import (
    Advice,
    AppointmentFacts,
    MediaFacts,
    PromotionFacts,
    RelatedCase,
    RoundNumbers,
)
from flows.office.content.facts import current_links
from flows.ports.desk import Desk
from flows.promotion.media import MEDIA
from flows.promotion.numbers import numbers
from flows.promotion.promotion import PART, Appointment
from flows.promotion.sop import PROMOTION
from flows.sop.case_state import CaseState

LAST = "promotion: the last round"
"""Key of the case whose advice the next round begins with."""
SHOWN, ADVICE = 5, 600


async def promotion_facts(desk: Desk, file: CaseFile) -> PromotionFacts | None:
    """Facts about the round for a card; None for a case of another SOP."""
    if file.case.procedure != PROMOTION:
        return None
    standing = await _standing(desk, file)
    return PromotionFacts(
        media=MediaFacts(**await media(desk, file)),
        appointments=[appointment_facts(each) for each in standing[:SHOWN]],
        more=max(0, len(standing) - SHOWN),
        numbers=await round_numbers(desk, file),
        contents=await contents(desk, file),
        advice=await last_advice(desk, file),
    )


async def _standing(desk: Desk, file: CaseFile) -> list[Appointment]:
    found = await desk.promotions.appointments(file.case.id)
    standing = [each for each in found if each.cancelled_at is None]
    return sorted(standing, key=lambda each: (each.starts_at, each.seq))


async def ahead(desk: Desk, file: CaseFile, now: datetime) -> list[Appointment]:
    """Appointments that stand and have not begun, in order of time."""
    return [each for each in await _standing(desk, file) if each.starts_at > now]


async def media(desk: Desk, file: CaseFile) -> dict[str, bool]:
    """Whether each of the media of SOP B.1 is there."""
    notes = await desk.notes.of_case(file.case.id)
    there = {note.kind for note in notes if note.step == "media"}
    return {key: key in there for key in MEDIA}


def appointment_facts(each: Appointment) -> AppointmentFacts:
    return AppointmentFacts(
        id=each.id,
        seq=each.seq,
        at=int(each.starts_at.timestamp() * 1000),
        place=each.place,
        audience=each.audience,
        cancelled=each.cancelled_at is not None,
    )


async def round_numbers(desk: Desk, file: CaseFile) -> RoundNumbers:
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


async def contents(desk: Desk, file: CaseFile) -> list[RelatedCase]:
    """Number and state of each content case that came out of the round."""
    found = []
    for related, kind in await desk.contents.related(file.case.id):
        case = await desk.cases.by_id(related) if kind == PART else None
        if case is not None:
            found.append(RelatedCase(case.case.number, case.case.state.value))
    return found


async def last_advice(desk: Desk, file: CaseFile) -> Advice | None:
    """The recommendation of the previous round, with its number; None if there is none."""
    last = await desk.facts.fact(LAST)
    before = await desk.cases.by_id(int(last)) if last and int(last) != file.case.id else None
    if before is None or before.case.state is not CaseState.DONE:
        return None
    told = [n.text for n in await desk.notes.of_case(before.case.id) if n.kind == "advice"]
    return Advice(number=before.case.number, text=told[-1][:ADVICE]) if told else None
