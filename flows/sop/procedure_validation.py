"""Validation of an SOP beyond its keys; no mistake hides another."""

import re
from collections.abc import Iterable, Mapping

from flows.sop.errors import Mistakes, ProcedureError
from flows.sop.outcome_validation import check_outcome
from flows.sop.procedure import By, Holders, Outcome, Procedure, Step

STEP_LENGTH = 12
_PREFIX = re.compile(r"[A-Z]{1,3}", re.ASCII)
_KEY = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)


def check_procedure(procedure: Procedure, roles: frozenset[str], mistakes: Mistakes) -> None:
    """Add the mistakes of one SOP."""
    if not _KEY.fullmatch(procedure.id):
        mistakes.add("", "id", f"{procedure.id!r} is not in small ASCII letters, digits and _")
    if not _PREFIX.fullmatch(procedure.prefix):
        mistakes.add("", "prefix", f"{procedure.prefix!r} is not one to three capital letters")
    if procedure.version < 1:
        mistakes.add("", "version", "versions are counted from 1")
    if procedure.reopen:
        _known_steps(procedure, "", "reopen.to", procedure.reopen.to, mistakes)
        _known_roles("", "reopen.by", procedure.reopen.by, roles, mistakes)
    for step in procedure.steps.values():
        _check_step(procedure, step, roles, mistakes)
    _check_start(procedure, mistakes)
    _known_steps(procedure, "", "entries", procedure.entries.values(), mistakes)
    outcomes = [o for step in procedure.steps.values() for o in step.outcomes.values()]
    if {procedure.start}.union(*(o.to for o in outcomes)) <= procedure.steps.keys():
        _check_ways(procedure, mistakes)


def check_together(read: Mapping[str, Procedure]) -> list[ProcedureError]:
    """Conflicts between the SOPs of several files."""
    found = []
    for (earlier, one), (file, other) in _pairs(read):
        same = one.id == other.id
        mistakes = Mistakes(file)
        if same and one.version == other.version:
            mistakes.add("", "version", f"{earlier} is version {one.version} of {one.id} already")
        if not same and one.prefix == other.prefix:
            mistakes.add("", "prefix", f"{earlier} already has {one.prefix!r}")
        if same and one.prefix != other.prefix:
            mistakes.add("", "prefix", f"{earlier}, of the same SOP, has {one.prefix!r}")
        found += mistakes.found
    return found


def _pairs(
    read: Mapping[str, Procedure],
) -> Iterable[tuple[tuple[str, Procedure], tuple[str, Procedure]]]:
    items = list(read.items())
    return ((one, other) for at, other in enumerate(items) for one in items[:at])


def _check_step(
    procedure: Procedure, step: Step, roles: frozenset[str], mistakes: Mistakes
) -> None:
    def wrong(field: str, reason: str) -> None:
        mistakes.add(step.key, field, reason)

    if not _KEY.fullmatch(step.key) or len(step.key) > STEP_LENGTH:
        wrong("", f"a step's key is at most {STEP_LENGTH} small ASCII letters, digits and _")
    if not step.performer.roles:
        wrong("performer", "nobody performs this step")
    _known_roles(step.key, "performer.roles", step.performer.roles, roles, mistakes)
    _known_roles(step.key, "stand_in", step.stand_in, roles, mistakes)
    _known_steps(procedure, step.key, "join", step.join, mistakes)
    if step.inspection and step.outcomes:
        wrong("inspection", "an inspection is no part of a case and has no outcomes")
    if not step.inspection and not step.outcomes:
        wrong("outcomes", "there is no way on from here")
    if step.filed and (step.key != procedure.start or len(step.outcomes) != 1):
        wrong("filed", "only the start is done by filing, and then it has one outcome")
    gate = procedure.steps.get(step.gate or "")
    if step.holders is Holders.TEAM and (gate is None or not gate.names_team):
        wrong("gate", "a step for the team needs the step that names the team as its gate")
    again = any(step.key in outcome.to for outcome in step.outcomes.values())
    stays = any(outcome.stays for outcome in step.outcomes.values())
    if again > step.repeat or step.repeat > (again or stays):
        wrong("repeat", "true where an outcome opens the step itself again, or leaves it open")
    for outcome in step.outcomes.values():
        _known_steps(procedure, step.key, f"outcomes.{outcome.name}.to", outcome.to, mistakes)
        _known_steps(
            procedure, step.key, f"outcomes.{outcome.name}.closes", outcome.closes, mistakes
        )
        check_outcome(step, outcome, roles, mistakes)
        for key, name in outcome.then.items():
            _check_then(procedure, step.key, outcome, key, name, mistakes)


def _check_then(
    procedure: Procedure, step: str, outcome: Outcome, key: str, name: str, mistakes: Mistakes
) -> None:
    """Check that the system may take this outcome, and that its step is opened here."""
    known = procedure.steps.get(key)
    taken = known.outcomes.get(name) if known else None
    field = f"outcomes.{outcome.name}.then.{key}"
    if key not in outcome.to or taken is None:
        mistakes.add(step, field, f"it opens no step with an outcome {name!r}")
    elif By.SYSTEM not in taken.by or any(each.required for each in taken.fields):
        mistakes.add(step, field, f"the system cannot take {name!r} by itself")


def _known_steps(
    procedure: Procedure, step: str, field: str, keys: Iterable[str], mistakes: Mistakes
) -> None:
    for key in keys:
        if key not in procedure.steps:
            mistakes.add(step, field, f"there is no step {key!r}")
        elif procedure.steps[key].inspection:
            mistakes.add(step, field, f"{key!r} is an inspection and no part of a case")


def _known_roles(
    step: str, field: str, given: Iterable[str], roles: frozenset[str], mistakes: Mistakes
) -> None:
    for role in given:
        if role not in roles:
            mistakes.add(step, field, f"there is no role {role!r}")


def _check_start(procedure: Procedure, mistakes: Mistakes) -> None:
    start = procedure.steps.get(procedure.start)
    if start is None:
        if procedure.start:
            mistakes.add("", "start", f"there is no step {procedure.start!r}")
    elif start.inspection:
        mistakes.add("", "start", "an inspection is no part of a case")
    elif start.holders is Holders.TEAM:
        mistakes.add("", "start", "a new case has no team yet")


def _check_ways(procedure: Procedure, mistakes: Mistakes) -> None:
    """Check that every step can be reached from the start and can lead to an end.

    Skipped if an outcome leads to an unknown step: one slip would look like many.
    """
    ways = {
        key: {to for outcome in step.outcomes.values() for to in outcome.to}
        for key, step in procedure.steps.items()
        if not step.inspection
    }
    ending = {
        key
        for key in ways
        if any(outcome.ends for outcome in procedure.steps[key].outcomes.values())
    }
    begins = {procedure.start, *procedure.entries.values()}
    reached, backwards = _spread(begins, ways), _spread(ending, _turned(ways))
    for key in ways:
        if key not in reached:
            mistakes.add(key, "", "no outcome leads here")
        if key not in backwards:
            mistakes.add(key, "", "no way leads from here to an end")


def _turned(ways: Mapping[str, set[str]]) -> Mapping[str, set[str]]:
    return {key: {other for other, to in ways.items() if key in to} for key in ways}


def _spread(reached: set[str], ways: Mapping[str, set[str]]) -> set[str]:
    fresh = set(reached)
    while fresh:
        fresh = {to for key in fresh for to in ways.get(key, ())} - reached
        reached = reached | fresh
    return reached
