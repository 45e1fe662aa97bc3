"""An open report as others are compared with it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenReport:
    """What a report tells, and whose it is."""

    case: int
    number: str
    reporter: int
    filed_by: int
    description: str
