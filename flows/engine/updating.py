"""Outcomes that leave their step open: accepting, noting, asking, pausing and resuming."""

from dataclasses import replace
from datetime import datetime

from flows.engine import events
from flows.engine.case import Action, Actor, Case, OpenStep, Pause
from flows.engine.events import Event
from flows.sop.procedure import Outcome


def stay(
    case: Case,
    opened: OpenStep,
    outcome: Outcome,
    action: Action,
    actor: Actor,
    given: tuple[str, ...],
    now: datetime,
) -> tuple[Case, tuple[Event, ...]]:
    """The case with the same step open, changed by the outcome."""
    step, round = opened.key, opened.round
    happened: list[Event] = []
    if outcome.accepts:
        opened = replace(opened, accepted_at=now, accepted_by=actor.person)
        happened.append(events.StepAccepted(step=step, round=round))
    if outcome.resumes and opened.paused:
        opened = replace(opened, pauses=ended(opened, now))
        happened.append(events.Resumed(step=step, round=round))
    if outcome.pauses is not None and not opened.paused:
        reason = outcome.pauses.reason or str(action.fields[outcome.pauses.field or ""])
        opened = replace(opened, pauses=(*opened.pauses, Pause(reason=reason, started_at=now)))
        happened.append(events.Paused(step=step, round=round, reason=reason))
    if given or not happened:
        noted = events.Noted(step=step, round=round, outcome=outcome.name, fields=given)
        happened.append(noted)
    happened += [
        events.EffectDue(step=step, round=round, effect=effect) for effect in outcome.effects
    ]
    happened += [
        events.Told(step=step, round=round, whom=whom, kind=kind)
        for whom, kind in outcome.tells.items()
    ]
    return put(case, opened), tuple(happened)


def step_back(
    case: Case, opened: OpenStep, outcome: Outcome, actor: Actor, given: tuple[str, ...]
) -> tuple[Case, tuple[Event, ...]]:
    """The case after one of several holders leaves: the others keep the step. If the leaver had
    accepted it, the acceptance is undone.
    """
    step, round, left = opened.key, opened.round, opened.holders - {actor.person}
    theirs = opened.accepted_by == actor.person
    after = replace(
        opened,
        holders=left,
        done_by=opened.done_by & left,
        accepted_at=None if theirs else opened.accepted_at,
        accepted_by=None if theirs else opened.accepted_by,
    )
    happened: list[Event] = [
        events.TeamLeft(step=step, round=round, person=actor.person, team=left),
        events.Noted(step=step, round=round, outcome=outcome.name, fields=given),
    ]
    happened += [
        events.Told(step=step, round=round, whom=whom, kind=kind)
        for whom, kind in outcome.tells.items()
    ]
    return put(replace(case, team=case.team & left), after), tuple(happened)


def put(case: Case, opened: OpenStep) -> Case:
    """The case with this open step in place of the one with the same key."""
    return replace(
        case,
        open_steps=tuple(opened if each.key == opened.key else each for each in case.open_steps),
    )


def ended(opened: OpenStep, now: datetime) -> tuple[Pause, ...]:
    """The step's pauses, with the running one ended."""
    return (*opened.pauses[:-1], replace(opened.pauses[-1], ended_at=now))
