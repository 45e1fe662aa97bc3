"""The ways on from each step of an SOP, as arrows will show them."""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.sop.procedure import By, Procedure, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One arrow: the outcomes of a step that open the same steps. Without targets the case ends.

    An inspection has no outcomes; what it finds begins a case, and that is its only way.
    """

    targets: tuple[str, ...]
    outcomes: tuple[str, ...]


def drawn(procedure: Procedure) -> Mapping[str, Step]:
    """The steps that stand on the page: not those of ours to which the system alone leads."""
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
    """Steps of cases that follow a finished one: nothing leads there from the start."""
    reached, fresh = set[str](), {procedure.start}
    while fresh:
        reached |= fresh
        ways = (o.to for key in fresh for o in procedure.steps[key].outcomes.values())
        fresh = {key for to in ways for key in to} - reached
    return frozenset(procedure.steps.keys() - reached) if procedure.entries else frozenset()


def ways_of(procedure: Procedure, step: Step) -> tuple[Way, ...]:
    """In the order of the outcomes; what leaves the step open leads nowhere and has no arrow."""
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
    """The roles that perform something, in the order in which the SOP first needs them."""
    roles = dict.fromkeys(
        role for step in drawn(procedure).values() for role in step.performer.roles
    )
    return {role: lane for lane, role in enumerate(roles)}
