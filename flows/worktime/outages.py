"""When the service or the link to it was down, or a fault everywhere was declared: time that is
credited, neither a false breach nor hidden.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from flows.worktime.calendar import WorkCalendar
from flows.worktime.pauses import Pauses, merged

NONE = timedelta()


class OutageKind(StrEnum):
    """LINK: this service or its link was away; DECLARED: an official said so."""

    LINK = "link"
    DECLARED = "declared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """`ended_at` is None while a declared one lasts; `person` and `reason` are of whoever declared
    it.
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
    """The working time of an interval that lies in an outage and in no pause; nothing twice."""
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
