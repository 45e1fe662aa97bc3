"""An open report as others are compared with it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenReport:
    """The content of a report, and its owner."""

    case: int
    number: str
    reporter: int
    filed_by: int
    description: str
