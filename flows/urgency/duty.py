"""Duty (piket) with its dates: one officer at a time, at any hour."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.engine.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """In force from `starts_at` until just before `ends_at`, or until it was ended (all UTC)."""

    id: int
    person: int
    starts_at: datetime
    ends_at: datetime
    made_by: int
    ended_at: datetime | None = None

    @property
    def until(self) -> datetime:
        return self.ends_at if self.ended_at is None else min(self.ends_at, self.ended_at)

    def holds(self, at: datetime) -> bool:
        return self.starts_at <= at < self.until


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
