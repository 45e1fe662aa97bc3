"""What roles somebody stands for: their own, and those they hold in another's place."""

from collections.abc import Set

from flows.engine.acting import Acting
from flows.engine.case import Actor, OpenStep, Staffing

NOBODY: frozenset[int] = frozenset()


def able(role: str, staffing: Staffing, barred: Set[int] = NOBODY) -> frozenset[int]:
    """Who may act in a role now, by holding it or in a holder's place.

    Not the `barred`, nor anybody whose authority comes through one of them.
    """
    beside = {
        person
        for person, places in staffing.acting.items()
        for each in places
        if each.role == role and each.step is None and not each.chain & barred
    }
    return (staffing.holders.get(role, frozenset()) | beside) - barred


def places(
    person: int, staffing: Staffing, barred: Set[int] = NOBODY, opened: OpenStep | None = None
) -> tuple[Acting, ...]:
    """In whose place somebody acts, for an open step or (None) whatever the step."""
    step = (opened.key, opened.round) if opened else None
    return tuple(
        each
        for each in staffing.acting.get(person, ())
        if not each.chain & barred and each.step in (None, step)
    )


def roles_of(
    actor: Actor, staffing: Staffing, barred: Set[int] = NOBODY, opened: OpenStep | None = None
) -> frozenset[str]:
    """The roles an actor may use."""
    lent = places(actor.person, staffing, barred, opened)
    return actor.roles | {each.role for each in lent}
