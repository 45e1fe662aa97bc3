"""Parts of messages of several subjects."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Represented:
    """The place in which somebody acts. `official` is a name, "" if nobody holds the role; `hours`
    is the silence after which an alternate acts.
    """

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
    """Time the SOP allows: working minutes or working days; neither if it is open."""

    minutes: int | None
    workdays: int | None


class Pause(NamedTuple):
    """A pause of a clock, in milliseconds; `end` is None while it lasts."""

    reason: str
    start: int
    end: int | None


class StepState(NamedTuple):
    """State of an open step."""

    step: str
    accepted: bool
    paused: bool
