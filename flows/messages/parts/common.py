"""What messages of several subjects are made of."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Represented:
    """In whose place somebody acts. `official` is "" if nobody holds the role."""

    kind: str
    role: str
    official: str
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A person to choose."""

    id: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseNumber:
    """A case as people name it."""

    case: int
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardTime:
    """What the SOP allows: working minutes or working days; neither if it is open."""

    minutes: int | None
    workdays: int | None


class Pause(NamedTuple):
    """When a clock stood, in milliseconds; no end while it stands."""

    reason: str
    start: int
    end: int | None


class StepState(NamedTuple):
    """How an open step stands."""

    step: str
    accepted: bool
    paused: bool
