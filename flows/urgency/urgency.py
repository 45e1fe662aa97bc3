"""Urgency of a case: who asked for it, and whether it was confirmed (one row per case)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flows.engine.refusals import Refusal


class UrgencyState(StrEnum):
    ASKED = "asked"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class Source(StrEnum):
    """Source of an urgency: asked for by the REPORTER or the WORDS of the report; confirmed by the
    officer on DUTY, the head of division (HEAD), or the MONITOR.
    """

    REPORTER = "reporter"
    WORDS = "words"
    DUTY = "duty"
    HEAD = "ict_head"
    MONITOR = "monitor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgent:
    """`asked_by` and `decided_by` are person ids; None for the report's words and the monitor."""

    case: int
    state: UrgencyState
    source: Source
    asked_by: int | None
    asked_at: datetime
    decided_by: int | None = None
    decided_at: datetime | None = None


class UrgencyDecided(Refusal):
    """Somebody else has already decided."""

    message_id = "refused-urgency-decided"


class NotAnOfficer(Refusal):
    """Only the officer on duty or the head of division may confirm, and never their own report."""

    message_id = "refused-urgency-not-yours"
