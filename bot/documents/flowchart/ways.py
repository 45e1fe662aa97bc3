"""Outgoing ways of each step of an SOP, as arrows will show them."""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.sop.procedure import By, Procedure, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One arrow: the outcomes of a step that open the same steps. Without targets the case ends.

    An inspection has no outcomes; its only way is to begin a case for what it finds.
    """

    targets: tuple[str, ...]
    outcomes: tuple[str, ...]


def drawn(procedure: Procedure) -> Mapping[str, Step]:
    """The steps to draw: all but our own additions that only the system leads to."""
    led = {
        key
        for step in procedure.steps.values()
        for outcome in step.outcomes.values()
        if outcome.by != (By.SYSTEM,)
        for key in outcome.to
    }
    beside = _beside(procedure)
    return {
        key: step
        for key, step in procedure.steps.items()
        if step.printed is not None or (key in led and key not in beside) or key == procedure.start
    }


def _beside(procedure: Procedure) -> frozenset[str]:
    """Steps of cases that follow a finished one; they cannot be reached from the start."""
    reached, fresh = set[str](), {procedure.start}
    while fresh:
        reached |= fresh
        ways = (o.to for key in fresh for o in procedure.steps[key].outcomes.values())
        fresh = {key for to in ways for key in to} - reached
    return frozenset(procedure.steps.keys() - reached) if procedure.entries else frozenset()


def ways_of(procedure: Procedure, step: Step) -> tuple[Way, ...]:
    """Ways of a step, in the order of its outcomes. Outcomes that leave the step open have no
    arrow.
    """
    if step.inspection:
        return (Way(targets=(procedure.start,), outcomes=()),)
    found: dict[tuple[str, ...], list[str]] = {}
    shown = drawn(procedure)
    for outcome in step.outcomes.values():
        if outcome.to and shown.keys() >= set(outcome.to):
            found.setdefault(tuple(dict.fromkeys(outcome.to)), []).append(outcome.name)
        if outcome.ends is not None:
            found.setdefault((), []).append(outcome.name)
    return tuple(Way(targets=to, outcomes=tuple(names)) for to, names in found.items())


def lanes_of(procedure: Procedure) -> Mapping[str, int]:
    """Lane numbers of the performing roles, in the order in which the SOP first needs them."""
    roles = dict.fromkeys(
        role for step in drawn(procedure).values() for role in step.performer.roles
    )
    return {role: lane for lane, role in enumerate(roles)}
