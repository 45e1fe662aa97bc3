"""Apply a decision: a case and an action give the next case and its events. No clock, no I/O."""

from dataclasses import replace
from datetime import datetime

from flows.engine import events
from flows.engine.authority import able, roles_of
from flows.engine.capacity import capacity
from flows.engine.case import Action, Actor, Case, OpenStep, Staffing
from flows.engine.closing import leave
from flows.engine.events import Event
from flows.engine.opening import open_steps
from flows.engine.permissions import performs, permit, shared
from flows.engine.refusals import (
    CaseClosed,
    MissingField,
    NotYours,
    OwnReport,
    Stale,
    StepClosed,
    UnknownOutcome,
)
from flows.engine.reopening import reopened, undoes
from flows.engine.updating import put, stay, step_back
from flows.sop.case_state import CaseState
from flows.sop.procedure import FieldKind, Outcome, Procedure, Step

REOPEN = "reopen"
"""The outcome that reopens a rejected case; the action's step is empty."""


def open_case(
    procedure: Procedure,
    *,
    id: int,
    number: str,
    reporter: int,
    staffing: Staffing,
    now: datetime,
    at: tuple[str, ...] = (),
) -> tuple[Case, tuple[Event, ...]]:
    """A new case and its events. If the start step is `filed` (SOP A.2), filing closes it and the
    steps after it open. `at` are the steps that a linked case begins with instead of the start.
    """
    start = procedure.steps[procedure.start]
    happened: list[Event] = [
        events.CaseOpened(
            number=number, procedure=procedure.id, version=procedure.version, reporter=reporter
        )
    ]
    case = Case(
        id=id,
        number=number,
        procedure=procedure.id,
        procedure_version=procedure.version,
        version=1,
        state=CaseState.OPEN,
        reporter=reporter,
        team=frozenset(),
        open_steps=(),
        rounds={start.key: 1} if start.filed and not at else {},
        opened_at=now,
        closed_at=None,
    )
    opening: tuple[str, ...] = at or (start.key,)
    if start.filed and not at:
        outcome = next(iter(start.outcomes.values()))
        opening = outcome.to
        happened.append(events.StepClosed(step=start.key, round=1, outcome=outcome.name))
    case, opened = open_steps(case, procedure, opening, staffing, now)
    return case, (*happened, *opened)


def advance(
    case: Case,
    procedure: Procedure,
    action: Action,
    actor: Actor,
    now: datetime,
    staffing: Staffing,
) -> tuple[Case, tuple[Event, ...]]:
    """Take an outcome of an open step. Raises a Refusal if that is not possible; the case is then
    unchanged.
    """
    if case.state is not CaseState.OPEN:
        if action.outcome == REOPEN:
            return _reopened(case, procedure, actor, now, staffing)
        raise CaseClosed(state=case.state.value, case=case.number)
    if undoes(procedure, action.step, action.outcome) is not None:
        after, happened = reopened(case, procedure, action, actor, staffing, now)
        return replace(after, version=case.version + 1), happened
    opened = _standing(case, action)
    step = procedure.steps[opened.key]
    outcome = step.outcomes.get(action.outcome)
    if outcome is None:
        raise UnknownOutcome(outcome=action.outcome)
    permit(case, procedure, opened, outcome, actor, staffing)
    given = _given(outcome, action)
    if outcome.stays:
        after, happened = stay(case, opened, outcome, action, actor, given, now)
    elif outcome.withdraws and opened.holders - {actor.person}:
        after, happened = step_back(case, opened, outcome, actor, given)
    elif waits := _still_waits(step, opened, outcome, actor, staffing):
        after = put(case, waits)
        happened = (events.StepAgreed(step=step.key, round=opened.round, outcome=outcome.name),)
    else:
        after, happened = leave(case, procedure, opened, outcome, action, given, staffing, now)
    happened += _acted_for(case, procedure, opened, outcome, actor, staffing)
    return replace(after, version=case.version + 1), happened


def _acted_for(
    case: Case,
    procedure: Procedure,
    opened: OpenStep,
    outcome: Outcome,
    actor: Actor,
    staffing: Staffing,
) -> tuple[Event, ...]:
    place = capacity(case, procedure, opened, outcome, actor, staffing)
    if place is None:
        return ()
    acted = events.ActedFor(
        step=opened.key,
        round=opened.round,
        official=place.official,
        role=place.role,
        kind=place.kind.value,
        delegations=place.delegations,
        hours=place.hours,
    )
    return (acted,)


def _standing(case: Case, action: Action) -> OpenStep:
    opened = case.open_step(action.step)
    if opened is None:
        raise StepClosed(step=action.step, round=action.round or 0, case=case.number)
    if action.round is not None and action.round != opened.round:
        raise Stale(step=opened.key, claimed=action.round, current=opened.round)
    return opened


def _given(outcome: Outcome, action: Action) -> tuple[str, ...]:
    """Keys of the outcome's fields that were filled in. Raises MissingField."""
    given = []
    for field in outcome.fields:
        value = action.fields.get(field.key)
        if value is not None and value != "" and value != () and value != frozenset():
            given.append(field.key)
        elif field.required and field.asked(action.fields):
            raise MissingField(key=field.key)
        if value and field.kind is FieldKind.PEOPLE and isinstance(value, str):
            raise MissingField(key=field.key)
    return tuple(given)


def _still_waits(
    step: Step, opened: OpenStep, outcome: Outcome, actor: Actor, staffing: Staffing
) -> OpenStep | None:
    """The step with this agreement counted, if others still have to agree; else None."""
    if not shared(step, outcome) or not performs(opened, actor, staffing):
        return None
    done = opened.done_by | {actor.person}
    if opened.holders:
        waits = not opened.holders <= done
    else:
        having = {role: able(role, staffing) for role in opened.roles}
        own = roles_of(actor, staffing, opened.excluded, opened)
        waits = any(role not in own and not having[role] & done for role in opened.roles)
    return replace(opened, done_by=done) if waits else None


def _reopened(
    case: Case, procedure: Procedure, actor: Actor, now: datetime, staffing: Staffing
) -> tuple[Case, tuple[Event, ...]]:
    rule = procedure.reopen
    if rule is None or case.state is not CaseState.REJECTED:
        raise CaseClosed(state=case.state.value, case=case.number)
    if not roles_of(actor, staffing, {case.reporter}) & set(rule.by):
        raise NotYours(step="", role=rule.by[0])
    if actor.person == case.reporter:
        raise OwnReport
    after = replace(case, state=CaseState.OPEN, closed_at=None, version=case.version + 1)
    after, opened = open_steps(after, procedure, rule.to, staffing, now)
    return after, (events.CaseReopened(), *opened)
