"""Duty (piket) with its dates: one officer at a time, at any hour."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.engine.refusals import Refusal
from flows.worktime.term import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Term):
    """A turn of duty; `made_by` is the person who entered it."""

    id: int
    person: int
    made_by: int


class DutyPast(Refusal):
    """The duty would already be over."""

    message_id = "refused-duty-past"


class DutyEmpty(Refusal):
    """The duty ends before it begins."""

    message_id = "refused-duty-empty"


class DutyOverlaps(Refusal):
    """Somebody else is already on duty in that time; `name` is a person id."""

    message_id = "refused-duty-overlap"


class DutyTooLong(Refusal):
    """The duty is longer than `days` days, probably a slip in the date."""

    message_id = "refused-duty-long"


class DutyNobody(Refusal):
    """`name` cannot be alerted: no chat, not in the team, or no longer here."""

    message_id = "refused-duty-nobody"


LONGEST_DAYS = 31


def check(new: Duty, known: Sequence[Duty], now: datetime) -> None:
    """Raise the Refusal that says why this duty cannot be entered. An overlap carries the id of
    the officer who is on duty then as `name`.
    """
    if new.ends_at <= new.starts_at:
        raise DutyEmpty
    if new.ends_at <= now:
        raise DutyPast
    if (new.ends_at - new.starts_at).days > LONGEST_DAYS:
        raise DutyTooLong(days=LONGEST_DAYS)
    for other in known:
        if max(new.starts_at, other.starts_at) < min(new.until, other.until):
            raise DutyOverlaps(name=other.person)
