"""State of a case as a whole."""

from enum import StrEnum


class CaseState(StrEnum):
    OPEN = "open"
    DONE = "done"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    ABUSE = "abuse"
