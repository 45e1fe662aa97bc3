"""Assignments in the team's group: number, kind, unit and due time, and nobody's name.

Each choice of a team and each repair has a card there, which its outcome edits.
"""

from dataclasses import replace

from flows.engine import events
from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.messages.kinds.team_group import GroupCard, GroupOutcome
from flows.messages.rows.message import Reader
from flows.office.messages.facts import milliseconds, milliseconds_or_none, step_due
from flows.office.transition import Transition
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.records.sent_message import SentMessage
from flows.records.team_group import TeamGroup
from flows.sop.procedure import Holders, Procedure, Step
from flows.urgency.priority import Priority

_CHANGES = events.StepAccepted | events.Paused | events.Resumed | events.TeamLeft


def belongs(step: Step) -> bool:
    """Whether a step has a card in the group: it chooses the team, or is the team's own."""
    return step.names_team or step.holders is Holders.TEAM


def takes(step: Step, opened: OpenStep) -> bool:
    """Whether the card has Ambil: to volunteer, or to begin for a team of several."""
    if step.names_team:
        return True
    several = step.holders is Holders.TEAM and len(opened.holders) > 1
    return several and opened.accepted_at is None


async def follow(work: Work, move: Transition, file: CaseFile) -> None:
    """Update the group, if there is one, with what a move opened, changed and closed."""
    group = await work.desk.groups.current()
    if group is None:
        return
    for event in move.events:
        if isinstance(event, events.StepClosed):
            outcome = GroupOutcome(name=event.outcome, at=milliseconds(move.now))
            for shown, card in await _copies(work.desk, file, event.step, event.round, group):
                await _change(work, shown, replace(card, outcome=outcome, take=False))
    for event in move.events:
        opened = file.case.open_step(getattr(event, "step", ""))
        if opened is None or not belongs(move.procedure.steps[opened.key]):
            continue
        if isinstance(event, events.StepOpened):
            card = await card_of(work, file, move.procedure, opened, group)
            quiet = file.priority != Priority.CRITICAL and not work.office.calendar.is_open(
                move.now
            )
            await work.desk.outbox.enqueue(
                message=card,
                contact=group.contact,
                now=move.now,
                case=file.case.id,
                step=opened.key,
                round=opened.round,
                silent=quiet,
            )
        elif isinstance(event, _CHANGES):
            await _renew(work, file, move.procedure, opened, group)


async def refresh(work: Work, file: CaseFile) -> None:
    """Update the group's cards of a case's open steps."""
    group = await work.desk.groups.current()
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    for opened in file.case.open_steps if group else ():
        if group is not None and belongs(procedure.steps[opened.key]):
            await _renew(work, file, procedure, opened, group)


async def card_of(
    work: Work, file: CaseFile, procedure: Procedure, opened: OpenStep, group: TeamGroup
) -> GroupCard:
    """Facts for the group, nothing personal: the unit only if it is from the office's list."""
    step = procedure.steps[opened.key]
    reporter = await work.desk.people.by_id(file.case.reporter)
    standing = "paused" if opened.paused else "accepted" if opened.accepted_at else "waiting"
    return GroupCard(
        to=Reader(id=group.person),
        case=file.case.id,
        number=file.case.number,
        procedure=file.case.procedure,
        category=file.category,
        subcategory=file.subcategory,
        priority=file.priority,
        unit=reporter.unit if reporter and reporter.unit_listed else "",
        step=opened.key,
        round=opened.round,
        due=milliseconds_or_none(step_due(work.office, file, opened, step.standard, work.now)),
        standing=standing,
        offers=len(await work.desk.volunteers.of_case(file.case.id, opened.round)),
        take=takes(step, opened),
        choosing=step.names_team,
        outcome=None,
    )


async def _copies(
    desk: Desk, file: CaseFile, step: str, round: int, group: TeamGroup
) -> list[tuple[SentMessage, GroupCard]]:
    """The cards of a step in the group; none once their words are forgotten."""
    found = await desk.outbox.cards_of(file.case.id, step, round)
    own = [(shown, shown.message) for shown in found if shown.contact == group.contact]
    return [(shown, card) for shown, card in own if isinstance(card, GroupCard)]


async def _renew(
    work: Work, file: CaseFile, procedure: Procedure, opened: OpenStep, group: TeamGroup
) -> None:
    """Show how an open step stands now."""
    card = await card_of(work, file, procedure, opened, group)
    for shown, _ in await _copies(work.desk, file, opened.key, opened.round, group):
        await _change(work, shown, card)


async def _change(work: Work, shown: SentMessage, card: GroupCard) -> None:
    await work.desk.outbox.enqueue(
        operation="edit",
        message=card,
        contact=shown.contact,
        now=work.now,
        target=shown.id,
        silent=True,
    )
