"""Roles a person may act in: their own and delegated ones."""

from collections.abc import Set

from flows.engine.acting import Acting
from flows.engine.case import Actor, OpenStep, Staffing

NOBODY: frozenset[int] = frozenset()


def able(role: str, staffing: Staffing, barred: Set[int] = NOBODY) -> frozenset[int]:
    """People who may act in a role now, by holding it or in a holder's place. Leaves out the
    `barred` and everybody whose authority comes through one of them.
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
    """Authority a person holds in others' places, including what is limited to `opened` if it is
    given.
    """
    step = (opened.key, opened.round) if opened else None
    return tuple(
        each
        for each in staffing.acting.get(person, ())
        if not each.chain & barred and each.step in (None, step)
    )


def roles_of(
    actor: Actor, staffing: Staffing, barred: Set[int] = NOBODY, opened: OpenStep | None = None
) -> frozenset[str]:
    """Roles an actor may use, their own included."""
    lent = places(actor.person, staffing, barred, opened)
    return actor.roles | {each.role for each in lent}
