"""Due time of a step, by the office's hours or, in an urgent case, by day and night."""

from datetime import datetime

from flows.worktime.calendar import WorkCalendar
from flows.worktime.pauses import Pauses
from flows.worktime.standard_time import Standard


def due_time(
    calendar: WorkCalendar,
    opened_at: datetime,
    standard: Standard,
    pauses: Pauses,
    now: datetime,
    urgent_since: datetime | None,
) -> datetime | None:
    """The time at which a step opened at `opened_at` is due, in UTC; None for "menyesuaikan".

    Once a case is confirmed as urgent, at `urgent_since`, the same standard time runs around the
    clock from then on, and the earlier of both due times holds. The ledger measures the SOP's
    standard in working time all the same.
    """
    due = calendar.due(opened_at, standard, pauses, now)
    if due is None or urgent_since is None:
        return due
    begins = max(opened_at, urgent_since)
    urgent = calendar.due(begins, standard, pauses, now, around_the_clock=True)
    return due if urgent is None else min(due, urgent)
