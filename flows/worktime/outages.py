"""Outages: the service or its link was down, or an official declared a general fault. The time is
credited: neither counted as a breach nor hidden.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from flows.worktime.calendar import WorkCalendar
from flows.worktime.pauses import Pauses, merged

NONE = timedelta()


class OutageKind(StrEnum):
    """LINK: this service or its link was down; DECLARED: an official declared it."""

    LINK = "link"
    DECLARED = "declared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """`ended_at` is None while a declared outage lasts; `person` declared it, for `reason`. Times
    are UTC.
    """

    id: int = 0
    kind: OutageKind
    begun_at: datetime
    ended_at: datetime | None
    person: int | None = None
    reason: str = ""


def credit(
    outages: Sequence[Outage],
    start: datetime,
    end: datetime,
    pauses: Pauses,
    calendar: WorkCalendar,
) -> timedelta:
    """Working time from `start` to `end` that lies in an outage and in no pause, counted once."""
    inside = [
        (max(start, each.begun_at), min(end, each.ended_at or end))
        for each in outages
        if each.begun_at < end
    ]
    whole = merged(start, [each for each in inside if each[1] > each[0]], end)
    stood = merged(start, pauses, end)
    return sum(
        (
            calendar.between(*each)
            - sum((calendar.between(*both) for both in _both(each, stood)), NONE)
            for each in whole
        ),
        NONE,
    )


def _both(
    one: tuple[datetime, datetime], others: Sequence[tuple[datetime, datetime]]
) -> Sequence[tuple[datetime, datetime]]:
    met = ((max(one[0], start), min(one[1], end)) for start, end in others)
    return [(start, end) for start, end in met if end > start]
