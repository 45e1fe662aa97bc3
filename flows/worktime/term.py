"""A term: the time in which a person stands for something, which may be ended early."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """In force from `starts_at` until just before `ends_at`, or until it was ended (all UTC)."""

    starts_at: datetime
    ends_at: datetime
    ended_at: datetime | None = None

    @property
    def until(self) -> datetime:
        return self.ends_at if self.ended_at is None else min(self.ends_at, self.ended_at)

    def holds(self, at: datetime) -> bool:
        """Whether it is in force at that time; no timer switches it."""
        return self.starts_at <= at < self.until
