"""Cards of open steps: sent to those who may act, kept up to date, closed with the outcome."""

from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import datetime

from flows.engine.authority import places
from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.messages.kinds.admin import AdminNobody
from flows.messages.kinds.cards import BroughtBy, Card, CardOutcome
from flows.messages.parts.request_facts import RequestFacts
from flows.office.cards import attachments
from flows.office.cards.evidence_files import show_evidence
from flows.office.cards.recipients import choices_for, recipients, wakes
from flows.office.messages.acting_names import represented
from flows.office.messages.facts import addressed, case_facts, renewed, step_facts
from flows.office.messages.notify import notify, notify_role
from flows.office.messages.other_copies import NOTHING
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.records.sent_message import SentMessage
from flows.sop.procedure import Procedure


async def show_card(
    work: Work,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
    brought: BroughtBy,
    *,
    again: bool = False,
) -> None:
    """Queue a card for those who may act, `again` without documents; else tell the admins."""
    people = await recipients(work, file, procedure, opened)
    if not await show_to(work, file, procedure, opened, people, brought, again=again):
        role = opened.roles[0] if opened.roles else "staff"
        await notify_role(work, "admin", AdminNobody(role=role, number=file.case.number))


async def show_to(
    work: Work,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
    people: Sequence[Person],
    brought: BroughtBy,
    *,
    again: bool = False,
) -> int:
    """Queue a step's card for these people and return how many can be reached."""
    staff = await staffing(work, file)
    documents = await attachments.of_step(work.desk, file.case.id, opened.key)
    card = await _new(work, file, procedure, opened, brought)
    loud = await wakes(work, file, opened, card.step.urgency is not None)
    had = await attachments.had_before(work.desk, file, opened, documents)
    reached = 0
    for person in people:
        if procedure.steps[opened.key].holders != "reporter" and not procedure.quiet_files:
            await show_evidence(work, file, person, card.case)
        for preview in work.sops.previews:
            await preview(work, file, procedure.steps[opened.key], person)
        if not again and person.id not in had:
            await attachments.pass_on(work, person, file, documents)
        choices = await choices_for(work.desk, staff, file, procedure, opened, person)
        lent = places(person.id, staff, opened.excluded, opened)
        place = next((each for each in lent if each.role in opened.roles), None)
        own = bool(person.roles & set(opened.roles))
        represents = await represented(work.desk, place) if place and not own else None
        reached += await notify(
            work,
            person,
            replace(card, choices=choices, place=represents),
            case=file.case.id,
            opened=opened,
            loud=loud,
        )
    return reached


async def _new(
    work: Work, file: CaseFile, procedure: Procedure, opened: OpenStep, brought: BroughtBy
) -> Card:
    """The card of an open step, without what is its reader's alone."""
    documents = await attachments.of_step(work.desk, file.case.id, opened.key)
    card = Card(
        case=await case_facts(work, file),
        step=await step_facts(work, file, procedure, opened),
        brought=brought,
        choices=(),
        place=None,
        documents=attachments.facts(documents),
    )
    return await work.sops.of(procedure.id).new_card(work, file, opened, card)


async def refresh_cards(
    work: Work,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
    *,
    of: Set[int] | None = None,
    quiet: bool | None = None,
) -> None:
    """Update every copy of a card with the step's state and choices; `of` limits this to the
    copies of these people. `quiet` if it is no news.
    """
    if of is not None and not of:
        return
    staff = await staffing(work, file)
    step = await step_facts(work, file, procedure, opened)
    for shown in await work.desk.outbox.cards_of(file.case.id, opened.key, opened.round):
        card = await _copy(work, file, procedure, opened, shown)
        if card is None or (of is not None and card.to.id not in of):
            continue
        person = await work.desk.people.by_id(card.to.id)
        choices = (
            await choices_for(work.desk, staff, file, procedure, opened, person) if person else []
        )
        case = await renewed(work, file, procedure.steps[opened.key], card.case)
        card = replace(card, case=case, step=step, choices=choices, quiet=quiet)
        await _change(work.desk, shown, card, work.now)


async def _copy(
    work: Work, file: CaseFile, procedure: Procedure, opened: OpenStep, shown: SentMessage
) -> Card | None:
    """The card that somebody has; written anew if its words are forgotten and they may act."""
    card = shown.message
    if isinstance(card, Card) or shown.kind != Card.KIND:
        return card if isinstance(card, Card) else None
    for person in await recipients(work, file, procedure, opened):
        if person.contact == shown.contact:
            fresh = await _new(work, file, procedure, opened, NOTHING)
            return replace(fresh, to=addressed(person))
    return None


async def close_cards(
    desk: Desk,
    file: CaseFile,
    step: str,
    round: int,
    outcome: CardOutcome,
    now: datetime,
    request: RequestFacts | None = None,
) -> None:
    """Close every copy of a card: it shows who decided what, without buttons. `request` are the
    answers and versions as of that decision.
    """
    evidence = len(await desk.evidence.of_case(file.case.id))
    for shown in await desk.outbox.cards_of(file.case.id, step, round):
        if shown.kind != Card.KIND:
            continue
        await desk.outbox.supersede(shown.id)
        card = shown.message
        if isinstance(card, Card):
            told = replace(card.step, request=request or card.step.request)
            case = replace(card.case, evidence=evidence)
            closed = replace(card, case=case, step=told, outcome=outcome, choices=())
            await _change(desk, shown, closed, now)


async def _change(desk: Desk, shown: SentMessage, card: Card, now: datetime) -> None:
    """Have a copy say something else, without a sound."""
    await desk.outbox.enqueue(
        operation="edit",
        message=card,
        contact=shown.contact,
        now=now,
        target=shown.id,
        silent=True,
    )
