"""A case called urgent: who asked, and whether somebody has confirmed it (one row a case)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flows.engine.refusals import Refusal


class UrgencyState(StrEnum):
    ASKED = "asked"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class Source(StrEnum):
    """Whose word it is: asked by REPORTER or by the WORDS of the report; confirmed by the officer
    on DUTY, the head of division (HEAD), or the MONITOR.
    """

    REPORTER = "reporter"
    WORDS = "words"
    DUTY = "duty"
    HEAD = "ict_head"
    MONITOR = "monitor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgent:
    """`asked_by` and `decided_by` are person ids, None for the report's words and the monitor."""

    case: int
    state: UrgencyState
    source: Source
    asked_by: int | None
    asked_at: datetime
    decided_by: int | None = None
    decided_at: datetime | None = None


class UrgencyDecided(Refusal):
    """Somebody was first."""

    message_id = "refused-urgency-decided"


class NotAnOfficer(Refusal):
    """Only the officer on duty or the head of division confirms, and never their own report."""

    message_id = "refused-urgency-not-yours"
