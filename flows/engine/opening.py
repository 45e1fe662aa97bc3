"""Open steps: which ones, for whom, in which round."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from flows.engine.authority import able
from flows.engine.case import Case, OpenStep, Pause, Staffing
from flows.engine.events import StepOpened
from flows.sop.procedure import Holders, Procedure, Step


def open_steps(
    case: Case, procedure: Procedure, keys: Sequence[str], staffing: Staffing, now: datetime
) -> tuple[Case, tuple[StepOpened, ...]]:
    """The case with these steps open, except those already open and joins that still wait."""
    events = []
    for key in dict.fromkeys(_gated(case, procedure.steps[key]) for key in keys):
        step = procedure.steps[key]
        if case.open_step(key) or any(case.open_step(other) for other in step.join):
            continue
        if step.names_team:
            case = replace(case, team=frozenset())
        opened = _opened(case, step, staffing, now)
        case = replace(
            case,
            open_steps=(*case.open_steps, opened),
            rounds={**case.rounds, key: opened.round},
        )
        events.append(
            StepOpened(step=key, round=opened.round, roles=opened.roles, holders=opened.holders)
        )
    return case, tuple(events)


def deciders(step: Step, reporter: int, staffing: Staffing) -> tuple[str, ...]:
    """Roles that decide a step.

    One that would decide on a performer's own report goes to the office's alternate, else up, to
    the first role above in which there is somebody else. If there is none it stays, and the
    reporter is excluded even so.
    """
    roles = step.performer.roles
    if not step.decides or not any(reporter in able(role, staffing) for role in roles):
        return roles
    alternate = staffing.alternates.get(roles[0])
    if alternate is not None and able(alternate, staffing, {reporter}):
        return (alternate,)
    above, seen = staffing.superiors.get(roles[0]), set(roles)
    while above is not None and above not in seen:
        if able(above, staffing, {reporter}):
            return (above,)
        seen.add(above)
        above = staffing.superiors.get(above)
    return roles


def _gated(case: Case, step: Step) -> str:
    return step.gate if step.gate is not None and not case.team else step.key


def _opened(case: Case, step: Step, staffing: Staffing, now: datetime) -> OpenStep:
    roles, holders = deciders(step, case.reporter, staffing), frozenset[int]()
    if step.holders is Holders.TEAM:
        holders = case.team
    elif step.holders is Holders.REPORTER:
        roles, holders = (), frozenset({case.reporter})
    return OpenStep(
        key=step.key,
        round=case.rounds.get(step.key, 0) + 1,
        roles=roles,
        holders=holders,
        excluded=frozenset({case.reporter}) if step.decides else frozenset(),
        opened_at=now,
        pauses=(Pause(reason=step.waits, started_at=now),) if step.waits else (),
    )
