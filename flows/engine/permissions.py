"""Permission to take an outcome of an open step, and whether the step's state allows it."""

from flows.engine.authority import roles_of
from flows.engine.case import Actor, Case, OpenStep, Staffing
from flows.engine.opening import deciders
from flows.engine.refusals import NotNow, NotYours, OwnReport
from flows.sop.procedure import By, Guard, Holders, Mode, Outcome, Procedure, Step

AGREED = "agreed"
NOBODY = Staffing(holders={}, superiors={})


def available(
    case: Case,
    procedure: Procedure,
    opened: OpenStep,
    person: int,
    roles: frozenset[str],
    staffing: Staffing = NOBODY,
) -> tuple[str, ...]:
    """Outcomes that a person may take now, in the SOP's order. `staffing` gives the authority they
    hold in others' places, and the approver of what an official reported.
    """
    actor = Actor(person=person, roles=roles, channel="")
    return tuple(
        outcome.name
        for outcome in procedure.steps[opened.key].outcomes.values()
        if _may(case, procedure, opened, outcome, actor, staffing)
        and unmet(procedure.steps[opened.key], opened, outcome, person, staffing) is None
    )


def permit(
    case: Case,
    procedure: Procedure,
    opened: OpenStep,
    outcome: Outcome,
    actor: Actor,
    staffing: Staffing,
) -> None:
    """Raise NotYours, OwnReport or NotNow if the actor may not take the outcome."""
    step = procedure.steps[opened.key]
    if not _may(case, procedure, opened, outcome, actor, staffing):
        known = roles_of(actor, staffing, opened=opened)
        own = actor.person in opened.excluded or known - roles_of(actor, staffing, opened.excluded)
        if own and not actor.system and known & {*step.performer.roles, *opened.roles}:
            raise OwnReport
        raise NotYours(step=step.key, role=_meant_for(procedure, opened, outcome))
    guard = unmet(step, opened, outcome, actor.person, staffing)
    if guard is not None:
        raise NotNow(guard=guard)


def performs(opened: OpenStep, actor: Actor, staffing: Staffing) -> bool:
    """Whether a person may do the step, in their own right or in another's place."""
    if actor.system or actor.person in opened.excluded:
        return False
    if opened.holders:
        return actor.person in opened.holders
    return bool(roles_of(actor, staffing, opened.excluded, opened) & set(opened.roles))


def shared(step: Step, outcome: Outcome) -> bool:
    """Whether all performers have to take this outcome before it closes the step."""
    return step.performer.mode is Mode.ALL and outcome.name == next(iter(step.outcomes))


def unmet(
    step: Step, opened: OpenStep, outcome: Outcome, person: int, staffing: Staffing = NOBODY
) -> str | None:
    """The first guard or allowance of the outcome that does not hold, "agreed" if the person has
    already taken it, or None if nothing stands in its way.
    """
    for each in outcome.allowed:
        if each not in staffing.allows:
            return each.value
    holds = {
        Guard.UNACCEPTED: opened.accepted_at is None,
        Guard.ACCEPTED: opened.accepted_at is not None,
        Guard.RUNNING: not opened.paused,
        Guard.PAUSED: opened.paused,
    }
    if shared(step, outcome) and person in opened.done_by:
        return AGREED
    return next((guard.value for guard in outcome.when if not holds[guard]), None)


def _may(
    case: Case,
    procedure: Procedure,
    opened: OpenStep,
    outcome: Outcome,
    actor: Actor,
    staffing: Staffing,
) -> bool:
    return any(_is(by, case, procedure, opened, outcome, actor, staffing) for by in outcome.by)


def _is(
    by: str,
    case: Case,
    procedure: Procedure,
    opened: OpenStep,
    outcome: Outcome,
    actor: Actor,
    staffing: Staffing,
) -> bool:
    if actor.system or by == By.SYSTEM:
        return actor.system and by == By.SYSTEM
    match by:
        case By.PERFORMER:
            return performs(opened, actor, staffing)
        case By.HOLDER:
            return actor.person in opened.holders
        case By.REPORTER:
            return actor.person == case.reporter
        case By.APPROVER:
            own = roles_of(actor, staffing, {case.reporter})
            return actor.person != case.reporter and any(
                own & set(deciders(procedure.steps[key], case.reporter, staffing))
                for key in outcome.to
            )
        case By.DUTY:
            return actor.person in staffing.duty and actor.person not in opened.excluded
        case By.STAND_IN:
            return stands_in(procedure.steps[opened.key], opened, actor, staffing)
        case _:
            able = roles_of(actor, staffing, opened.excluded, opened)
            return by in able and actor.person not in opened.excluded


def stands_in(step: Step, opened: OpenStep, actor: Actor, staffing: Staffing) -> bool:
    """Whether a person may record for the step's performers, none of whom can be reached."""
    able = bool(actor.roles & set(step.stand_in)) and not performs(opened, actor, staffing)
    return able and not actor.system and staffing.nobody(opened.roles)


def _meant_for(procedure: Procedure, opened: OpenStep, outcome: Outcome) -> str:
    """The person a refusal names: a role, or the reporter, the team, the system."""
    by, holders = outcome.by[0], procedure.steps[opened.key].holders
    if by == By.APPROVER:
        return procedure.steps[outcome.to[0]].performer.roles[0]
    if by not in (By.PERFORMER, By.HOLDER, By.STAND_IN):
        return by
    return opened.roles[0] if holders is Holders.ROLE else holders.value
