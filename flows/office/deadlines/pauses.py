"""Pauses of an open step for "why this due time": when its clock stopped, and for how long."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from flows.engine.case import OpenStep
from flows.engine.case import Pause as StepPause
from flows.messages.kinds.deadlines import CaseClock
from flows.messages.parts.common import Pause
from flows.office.messages.facts import intervals, milliseconds, milliseconds_or_none
from flows.settings import Office
from flows.worktime.pauses import merged


def paused_seconds(office: Office, opened: OpenStep, now: datetime) -> int:
    """Working time of the step's pauses in seconds, no minute twice: the due time's extension."""
    stood = merged(opened.opened_at, intervals(opened), now)
    lasted = (office.calendar.between(start, end) for start, end in stood)
    return int(sum(lasted, timedelta()).total_seconds())


def listed(pauses: Sequence[StepPause]) -> Sequence[Pause]:
    """The pauses as recorded, with times in milliseconds."""
    return [
        Pause(each.reason, milliseconds(each.started_at), milliseconds_or_none(each.ended_at))
        for each in pauses
    ]


def clock_since(office: Office, reported_at: datetime, now: datetime) -> CaseClock:
    """The clock of an open case, which nothing stops: the reporter's waiting time, in seconds of
    working time.
    """
    working = office.calendar.between(reported_at, now)
    return CaseClock(opened=milliseconds(reported_at), working=int(working.total_seconds()))
