"""Times at which performers say a step was done."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStatement:
    """The time at which run `round` of a step was done according to `person`, and at which we
    heard of it.
    """

    case_id: int
    step: str
    round: int
    stated_at: datetime
    received_at: datetime
    person: int
