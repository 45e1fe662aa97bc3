"""Apply a decision: save and record the case, run effects, set timers, queue messages."""

from dataclasses import replace
from typing import Any

from flows.engine import events
from flows.engine.case_file import CaseFile
from flows.messages.kinds.cards import BroughtBy, CardOutcome, Undo
from flows.office.cards import group_cards
from flows.office.cards.cards import close_cards, refresh_cards, show_card
from flows.office.cards.recount import recount
from flows.office.cases import effects, notices
from flows.office.cases.journal import append
from flows.office.deadlines import reminders
from flows.office.delegation import alternates
from flows.office.documents import documents
from flows.office.letters.approval import approval_of
from flows.office.messages.acting_names import represented
from flows.office.messages.facts import milliseconds, milliseconds_or_none
from flows.office.messages.request_facts import request_facts
from flows.office.transition import Transition
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.records.journal import Recorded
from flows.records.note import NewNote
from flows.sop.effects import Effect
from flows.sop.procedure import By, Holders

_CHANGES = events.StepAccepted | events.Paused | events.Resumed | events.TeamLeft


async def apply(work: Work, move: Transition) -> CaseFile:
    """Apply everything that a move changes, in one unit of work, and return the case after it."""
    await work.desk.cases.save(
        move.file.case,
        move.after,
        closings={
            (event.step, event.round): event.outcome
            for event in move.events
            if isinstance(event, events.StepClosed)
        },
        actor=move.actor.person,
        now=move.now,
    )
    await _record(work.desk, move)
    file = replace(move.file, case=move.after)
    for event in move.events:
        if isinstance(event, events.EffectDue):
            file = await effects.run(work, move, file, event)
    await _cards(work, move, file)
    await _letter_came(work, move, file)
    await recount(work, move, file)
    await group_cards.follow(work, move, file)
    await notices.notify_of_events(work, move, file)
    for event in move.events:
        if isinstance(event, events.StepOpened | events.Resumed):
            await reminders.plan(work, file, move.procedure, event.step)
        if isinstance(event, events.StepOpened):
            await alternates.plan(work, file, move.procedure, event.step)
    await work.sops.of(move.procedure.id).after_move(work, move)
    return file


async def _record(desk: Desk, move: Transition) -> None:
    """Save what was written, and journal each event by its code and ids alone."""
    ids: dict[str, Any] = {}
    first = move.events[0] if move.events else None
    for kind, text in move.noted.items():
        if text:
            ids[f"{kind}_note"] = await desk.notes.add_note(
                NewNote(
                    case_id=move.after.id,
                    step=getattr(first, "step", ""),
                    round=getattr(first, "round", 0),
                    kind=kind,
                    text=text,
                    person=move.actor.person or None,
                    at=move.now,
                )
            )
    entries = [Recorded(code=event.code, data=event.data() | ids) for event in move.events]
    await append(desk, move, entries)


async def _cards(work: Work, move: Transition, file: CaseFile) -> None:
    acting = await represented(work.desk, move.acted) if move.acted else None
    sop = work.sops.of(move.procedure.id)
    for event in move.events:
        if isinstance(event, events.StepClosed):
            closed = CardOutcome(
                by=move.by,
                acting=acting,
                stated=milliseconds_or_none(move.stated),
                at=milliseconds(move.now),
                note=move.note,
                stands_for=move.stands_for,
                name=event.outcome,
                good=move.outcome is not None and move.outcome.good,
                undo=_undo(move, file, event),
            )
            request = await request_facts(work, file, move.procedure)
            await close_cards(work.desk, file, event.step, event.round, closed, move.now, request)
    for event in move.events:
        if isinstance(event, events.StepOpened):
            opened = file.case.open_step(event.step)
            taken = move.outcome is not None and event.step in move.outcome.then
            if taken or opened is None or move.procedure.steps[event.step].by_system:
                continue
            step = move.procedure.steps[event.step]
            if not await documents.held(work.desk, file, step, opened, move.now):
                brought = BroughtBy(
                    by=move.by,
                    note=move.note,
                    approver=move.by,
                    acting=acting,
                    result=move.note or await sop.result(work.desk, file.parent or move.after.id),
                )
                brought = await _approved(work.desk, move, file, event.step, brought)
                again = move.outcome is None and event.round > 1
                await show_card(work, file, move.procedure, opened, brought, again=again)
        elif isinstance(event, _CHANGES) or (isinstance(event, events.Noted) and sop.answers):
            opened = file.case.open_step(event.step)
            if opened is not None:
                await refresh_cards(work, file, move.procedure, opened)


async def _approved(
    desk: Desk, move: Transition, file: CaseFile, step: str, brought: BroughtBy
) -> BroughtBy:
    """On a team's card the approver is whoever approved, also if somebody else opens it again."""
    naming = move.outcome is not None and move.outcome.names_team
    if naming or move.procedure.steps[step].holders is not Holders.TEAM:
        return brought
    approver, acting = await approval_of(desk, file, move.procedure)
    return replace(brought, approver=approver, acting=acting)


async def _letter_came(work: Work, move: Transition, file: CaseFile) -> None:
    """Refresh the team's cards once the letter for a verbal order exists."""
    issued = [e for e in move.events if getattr(e, "effect", None) is Effect.ISSUE_LETTER]
    fresh = {event.step for event in move.events if isinstance(event, events.StepOpened)}
    for opened in file.case.open_steps if issued else ():
        team = move.procedure.steps[opened.key].holders is Holders.TEAM
        if team and opened.key not in fresh:
            await refresh_cards(work, file, move.procedure, opened)


def _undo(move: Transition, file: CaseFile, closed: events.StepClosed) -> Undo | None:
    """The button to undo that a decided card keeps: the outcome itself is taken back, or a step
    that it opened leads back to its own.
    """
    outcome = move.procedure.steps[closed.step].outcomes.get(closed.outcome)
    if outcome is not None and outcome.undo:
        own = move.actor.person
        return Undo(step=closed.step, round=closed.round, outcome=outcome.undo, of=own)
    for key in outcome.to if outcome else ():
        opened = file.case.open_step(key)
        for name, back in move.procedure.steps[key].outcomes.items():
            if opened is not None and By.APPROVER in back.by and closed.step in back.to:
                return Undo(step=key, round=opened.round, outcome=name)
    return None
