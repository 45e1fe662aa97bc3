"""People whom an urgent report reaches at once: those who may confirm it and, while nobody is on
duty outside office hours, the technicians.
"""

from collections.abc import Sequence, Set
from dataclasses import replace

from flows.engine.case_file import CaseFile
from flows.messages.kinds.cards import Card
from flows.messages.kinds.urgency import Alerted, UrgencyAlert, UrgencyAsked
from flows.office.messages.facts import addressed, case_facts
from flows.office.messages.notify import notify
from flows.office.staffing import duty
from flows.office.staffing.performers import above, in_role
from flows.office.work import Work
from flows.people.person import Person
from flows.sop.roles import ICT_HEAD, ICT_TEAM

ASKED, ROUND = "urgency", 1
"""Step and round of the officers' question in the outbox; not a step of any SOP."""


async def officers(work: Work, file: CaseFile) -> Sequence[Person]:
    """People who may confirm: the officer on duty, and the head of division with representatives.
    Never the reporter: if nobody else is left, the people above are asked.
    """
    found: dict[int, Person] = {}
    on_duty = await duty.on_duty(work.desk, work.now)
    for person in (
        *((on_duty,) if on_duty else ()),
        *await in_role(work.desk, ICT_HEAD, work.now),
    ):
        if person.id != file.case.reporter:
            found[person.id] = person
    if not found:
        found = {each.id: each for each in await above(work, ICT_HEAD)}
    return list(found.values())


async def alert(
    work: Work, file: CaseFile, source: str, *, aside: Set[int] = frozenset()
) -> Alerted:
    """Ask the officers, and tell the technicians if nobody is on duty at this hour. People of
    `aside` have the question on a card.
    """
    on_duty = await duty.on_duty(work.desk, work.now)
    asked = [each for each in await officers(work, file) if each.contact is not None]
    await ask(work, file, source, [each for each in asked if each.id not in aside])
    others = [each.name for each in asked if on_duty is None or each.id != on_duty.id]
    names = ", ".join(others)
    unattended = on_duty is None and not work.office.calendar.is_open(work.now)
    warned = 0
    if unattended:
        warned = await _warn(work, file, source, {each.id for each in asked}, names)
    reached = on_duty is not None and any(each.id == on_duty.id for each in asked)
    by_name = on_duty.name if on_duty and reached else ""
    return Alerted(duty=by_name, officials=names, technicians=warned, unattended=unattended)


async def ask(work: Work, file: CaseFile, source: str, people: Sequence[Person]) -> None:
    """Queue the question; out of hours it is silent for all but the officer on duty, if any."""
    on_duty = await duty.on_duty(work.desk, work.now)
    question = UrgencyAsked(case=await case_facts(work, file), place=file.place, source=source)
    for officer in people:
        if officer.contact is None:
            continue
        sleeps = on_duty is not None and officer.id != on_duty.id
        await work.desk.outbox.enqueue(
            message=replace(question, to=addressed(officer)),
            contact=officer.contact,
            now=work.now,
            case=file.case.id,
            step=ASKED,
            round=ROUND,
            silent=sleeps and not work.office.calendar.is_open(work.now),
        )


async def _warn(work: Work, file: CaseFile, source: str, asked: Set[int], officials: str) -> int:
    """Tell the technicians and return how many of them can be reached."""
    facts = await case_facts(work, file)
    told = UrgencyAlert(case=facts, place=file.place, source=source, officials=officials)
    warned = 0
    for person in await work.desk.people.with_role(ICT_TEAM):
        if person.id not in asked and person.id != file.case.reporter:
            warned += await notify(work, person, told, case=file.case.id)
    return warned


async def have_card(work: Work, file: CaseFile) -> frozenset[int]:
    """People whose card of an open step asks whether the case is urgent."""
    found: set[int] = set()
    for opened in file.case.open_steps:
        for shown in await work.desk.outbox.cards_of(file.case.id, opened.key, opened.round):
            card = shown.message
            if isinstance(card, Card) and card.step.urgency is not None:
                found.add(card.to.id)
    return frozenset(found)
