"""Acting in another's place: Plh, Plt, a.n., or the office's alternate."""

from dataclasses import dataclass
from enum import StrEnum


class Capacity(StrEnum):
    """PLH for an official away for a while, PLT for a vacant post, AN on an official's behalf.
    ALTERNATE decides what the official left unanswered, OWN_REPORT what the official reported.
    """

    PLH = "plh"
    PLT = "plt"
    AN = "an"
    ALTERNATE = "alternate"
    OWN_REPORT = "own_report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """One person's authority in another's place.

    `chain` holds the people through whom the authority came, the official included: if one of them
    may not decide, neither may those after them. `step` (key, round) limits it to one open step.
    It rests on `delegations` (ids) or on `hours` of silence, in working time.
    """

    role: str
    official: int
    kind: Capacity
    chain: frozenset[int] = frozenset()
    delegations: tuple[int, ...] = ()
    hours: int = 0
    step: tuple[str, int] | None = None
