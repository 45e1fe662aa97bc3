"""Outcomes that close their step: the steps they open and close, and how a case ends."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import cast

from flows.engine import events
from flows.engine.case import Action, Case, OpenStep, Staffing
from flows.engine.events import Event
from flows.engine.opening import open_steps
from flows.engine.refusals import MissingField
from flows.sop.case_state import CaseState
from flows.sop.procedure import FieldKind, Outcome, Procedure

PERFORMERS = "performers"


def leave(
    case: Case,
    procedure: Procedure,
    opened: OpenStep,
    outcome: Outcome,
    action: Action,
    given: tuple[str, ...],
    staffing: Staffing,
    now: datetime,
) -> tuple[Case, tuple[Event, ...]]:
    """The case after the step is closed. Raises MissingField if the next step needs a team and
    none was named.
    """
    step, round = opened.key, opened.round
    happened: list[Event] = [
        events.StepClosed(step=step, round=round, outcome=outcome.name, fields=given)
    ]
    case, beside = _closed(case, (step, *_closing(case, outcome)), outcome.name)
    happened += [event for event in beside if event.step != step]
    team = _team(outcome, action)
    if team:
        case = replace(case, team=team)
        happened.append(events.TeamNamed(step=step, round=round, team=team))
    _check_gate(case, procedure, step, outcome)
    happened += [
        events.EffectDue(step=step, round=round, effect=effect) for effect in outcome.effects
    ]
    case, opening = open_steps(case, procedure, outcome.to, staffing, now)
    happened += opening
    happened += _told(opened, outcome, [event.step for event in opening])
    if outcome.ends is not None and not case.open_steps:
        case = replace(case, state=outcome.ends, closed_at=now)
        happened.append(events.CaseEnded(state=outcome.ends))
    return case, tuple(happened)


def _closing(case: Case, outcome: Outcome) -> Sequence[str]:
    """Steps that close along with this one: those the outcome names, or all if it breaks off the
    case.
    """
    if outcome.ends in (None, CaseState.DONE):
        return outcome.closes
    return [each.key for each in case.open_steps]


def _closed(case: Case, keys: Iterable[str], outcome: str) -> tuple[Case, list[events.StepClosed]]:
    gone = [each for each in case.open_steps if each.key in set(keys)]
    left = tuple(each for each in case.open_steps if each not in gone)
    return replace(case, open_steps=left), [
        events.StepClosed(step=each.key, round=each.round, outcome=outcome) for each in gone
    ]


def _team(outcome: Outcome, action: Action) -> frozenset[int]:
    for field in outcome.fields:
        if field.kind is FieldKind.PEOPLE:
            return frozenset(cast(Iterable[int], action.fields.get(field.key) or ()))
    return frozenset()


def _check_gate(case: Case, procedure: Procedure, step: str, outcome: Outcome) -> None:
    """Raise MissingField if nobody was named: the case would only return to the approval."""
    back = any(procedure.steps[key].gate == step for key in outcome.to)
    if back and not case.team:
        key = next(f.key for f in outcome.fields if f.kind is FieldKind.PEOPLE)
        raise MissingField(key=key)


def _told(opened: OpenStep, outcome: Outcome, opening: Sequence[str]) -> list[Event]:
    told: list[Event] = []
    for whom, kind in outcome.tells.items():
        about = opening if whom == PERFORMERS else [opened.key]
        told += [
            events.Told(step=step, round=opened.round, whom=whom, kind=kind) for step in about
        ]
    return told
