"""When the clock of an open step stood, and for how long: told with "why this due time"."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from flows.engine.case import Case, OpenStep
from flows.engine.ledger import case_clock
from flows.office.messages.facts import intervals, milliseconds, milliseconds_or_none
from flows.settings import Office
from flows.worktime.pauses import merged


def paused_seconds(office: Office, opened: OpenStep, now: datetime) -> int:
    """Working time of its pauses, no minute twice: what the due time was moved by."""
    stood = merged(opened.opened_at, intervals(opened), now)
    lasted = (office.calendar.between(start, end) for start, end in stood)
    return int(sum(lasted, timedelta()).total_seconds())


def listed(opened: OpenStep) -> Sequence[Sequence[Any]]:
    """Each as it was recorded: reason, start, end (None: still), in milliseconds."""
    return [
        [pause.reason, milliseconds(pause.started_at), milliseconds_or_none(pause.ended_at)]
        for pause in opened.pauses
    ]


def clock_of(office: Office, case: Case, now: datetime) -> dict[str, int]:
    """The other clock, which nothing stops: what the reporter has waited, in working time."""
    working = case_clock(case, office.calendar, now).working
    return {"opened": milliseconds(case.opened_at), "working": int(working.total_seconds())}
