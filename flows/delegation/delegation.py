"""Delegations (Plh, Plt, a.n.), also through several people, with their dates."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.engine.acting import Acting, Capacity
from flows.engine.refusals import Refusal
from flows.sop.roles import DECIDING
from flows.worktime.term import Term

KINDS = (Capacity.PLH, Capacity.PLT, Capacity.AN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation(Term):
    """`basis` is the number of the order it rests on, if any; `made_by` is the person who entered
    it.
    """

    id: int
    official: int
    delegate: int
    kind: Capacity
    basis: str
    made_by: int


class ToOneself(Refusal):
    message_id = "refused-delegation-self"


class InThePast(Refusal):
    message_id = "refused-delegation-past"


class EndsBeforeItStarts(Refusal):
    message_id = "refused-delegation-order"


class Deactivated(Refusal):
    """`name` cannot use the service and so cannot decide for anybody."""

    message_id = "refused-delegation-deactivated"


class Overlaps(Refusal):
    """The official is already represented in that time, by the person `delegate` (an id)."""

    message_id = "refused-delegation-overlap"


class Circle(Refusal):
    """The delegate has a delegation in that time that would lead back to the official."""

    message_id = "refused-delegation-circle"


def check(new: Delegation, known: Sequence[Delegation], now: datetime) -> None:
    """Raise the Refusal that says why this delegation cannot be made."""
    if new.official == new.delegate:
        raise ToOneself
    if new.starts_at >= new.ends_at:
        raise EndsBeforeItStarts
    if new.ends_at <= now:
        raise InThePast
    for other in known:
        if other.official == new.official and _together(new, other) is not None:
            raise Overlaps(delegate=other.delegate, delegation=other.id)
    if _comes_back(new, known):
        raise Circle


def acting(
    delegations: Iterable[Delegation], holders: Mapping[str, frozenset[int]], at: datetime
) -> Mapping[int, tuple[Acting, ...]]:
    """Each person's authority in others' places at that time, through any number of delegations. A
    circle of delegations is followed only once around.
    """
    running = [each for each in delegations if each.holds(at)]
    found: dict[int, list[Acting]] = {}
    for role in sorted(DECIDING & holders.keys()):
        for official in sorted(holders[role]):
            for path in _paths(official, running):
                delegate = path[-1].delegate
                found.setdefault(delegate, []).append(
                    Acting(
                        role=role,
                        official=official,
                        kind=path[0].kind,
                        chain=frozenset(each.official for each in path),
                        delegations=tuple(each.id for each in path),
                    )
                )
    return {person: tuple(each) for person, each in found.items()}


def _paths(official: int, running: Sequence[Delegation]) -> Iterable[tuple[Delegation, ...]]:
    """Chains of delegations that begin with the official, the shortest to each person."""
    seen = {official}
    ends: list[tuple[Delegation, ...]] = [()]
    while ends:
        path = ends.pop(0)
        holder = path[-1].delegate if path else official
        for each in running:
            if each.official == holder and each.delegate not in seen:
                seen.add(each.delegate)
                ends.append((*path, each))
                yield ends[-1]


def _together(one: Delegation, other: Delegation) -> tuple[datetime, datetime] | None:
    start, end = max(one.starts_at, other.starts_at), min(one.until, other.until)
    return (start, end) if start < end else None


def _comes_back(new: Delegation, known: Sequence[Delegation]) -> bool:
    """Whether, at some moment of it, the delegate's authority would return to the official."""
    waiting = [(new.delegate, new.starts_at, new.ends_at, frozenset({new.delegate}))]
    while waiting:
        holder, start, end, seen = waiting.pop()
        for each in known:
            since, until = max(start, each.starts_at), min(end, each.until)
            if each.official != holder or since >= until:
                continue
            if each.delegate == new.official:
                return True
            if each.delegate not in seen:
                waiting.append((each.delegate, since, until, seen | {each.delegate}))
    return False
