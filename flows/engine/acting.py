"""In whose place somebody acts: Plh, Plt, a.n., or the office's alternate."""

from dataclasses import dataclass
from enum import StrEnum


class Capacity(StrEnum):
    """PLH for an official away for a while, PLT for a post that is vacant, AN on their behalf.

    ALTERNATE decides what the official left unanswered; OWN_REPORT what the official reported.
    """

    PLH = "plh"
    PLT = "plt"
    AN = "an"
    ALTERNATE = "alternate"
    OWN_REPORT = "own_report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """One person's authority in another's place.

    `chain` are the people through whom it came, the official first among them: whoever of them
    may not decide takes it away from everybody after them. `step` (key, round) limits it to one
    open step. `delegations` are the ids it rests on, `hours` the silence that it rests on.
    """

    role: str
    official: int
    kind: Capacity
    chain: frozenset[int] = frozenset()
    delegations: tuple[int, ...] = ()
    hours: int = 0
    step: tuple[str, int] | None = None
