"""Capacity in which an outcome is taken: the journal and the letter name both people."""

from flows.engine.acting import Acting, Capacity
from flows.engine.authority import places
from flows.engine.case import Actor, Case, OpenStep, Staffing
from flows.engine.opening import deciders
from flows.sop.procedure import By, Outcome, Procedure


def capacity(
    case: Case,
    procedure: Procedure,
    opened: OpenStep,
    outcome: Outcome,
    actor: Actor,
    staffing: Staffing,
) -> Acting | None:
    """The authority in another's place that the outcome is taken by; None if it is the actor's
    own.
    """
    if actor.system or actor.person in opened.holders:
        return None
    needed, barred = set(outcome.by), opened.excluded
    if By.PERFORMER in outcome.by:
        needed |= set(opened.roles)
    if By.APPROVER in outcome.by:
        barred = barred | {case.reporter}
        for key in outcome.to:
            needed |= set(deciders(procedure.steps[key], case.reporter, staffing))
    if By.REPORTER in outcome.by and actor.person == case.reporter:
        return None
    if actor.roles & needed:
        return _for_own_report(case, procedure, opened)
    lent = places(actor.person, staffing, barred, opened)
    return next((each for each in lent if each.role in needed), None)


def _for_own_report(case: Case, procedure: Procedure, opened: OpenStep) -> Acting | None:
    """The reporter's place, if the step passed to this actor because its decider reported the
    case.
    """
    roles = procedure.steps[opened.key].performer.roles
    if not procedure.steps[opened.key].decides or set(roles) & set(opened.roles):
        return None
    return Acting(role=roles[0], official=case.reporter, kind=Capacity.OWN_REPORT)
