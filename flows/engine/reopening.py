"""A closed step that opens again, because whoever closed it took that back."""

from dataclasses import replace
from datetime import datetime

from flows.engine import events
from flows.engine.case import Action, Actor, Case, Staffing
from flows.engine.events import Event
from flows.engine.opening import open_steps
from flows.engine.permissions import performs
from flows.engine.refusals import NotYours, Stale
from flows.sop.procedure import Outcome, Procedure


def undoes(procedure: Procedure, step: str, name: str) -> Outcome | None:
    """The outcome of the step that is taken back under this name; None if there is none."""
    outcomes = procedure.steps[step].outcomes if step in procedure.steps else {}
    return next((each for each in outcomes.values() if each.undo and each.undo == name), None)


def reopened(
    case: Case,
    procedure: Procedure,
    action: Action,
    actor: Actor,
    staffing: Staffing,
    now: datetime,
) -> tuple[Case, tuple[Event, ...]]:
    """The case with the step open again; what it had opened closes. Raises Stale if the step was
    opened since, NotYours if the actor may not do it.
    """
    step, current = procedure.steps[action.step], case.rounds.get(action.step, 0)
    if case.open_step(step.key) is not None or action.round not in (None, current):
        raise Stale(step=step.key, claimed=action.round or 0, current=current)
    onward = {key for each in step.outcomes.values() for key in each.to}
    gone = [each for each in case.open_steps if each.key in onward]
    left = tuple(each for each in case.open_steps if each not in gone)
    case, opened = open_steps(
        replace(case, open_steps=left), procedure, (step.key,), staffing, now
    )
    again = case.open_step(step.key)
    if again is None or not performs(again, actor, staffing):
        raise NotYours(step=step.key, role=step.performer.roles[0])
    closed = [
        events.StepClosed(step=each.key, round=each.round, outcome=action.outcome) for each in gone
    ]
    return case, (*closed, *opened)
