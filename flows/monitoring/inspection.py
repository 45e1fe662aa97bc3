"""Inspections (SOP A.1, 5 minutes): a check of every target, by the monitor or by a person."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

STANDARD = timedelta(minutes=5)
"""Standard time of SOP A.1. An inspection is recorded against it, but is not a case."""


class Judged(StrEnum):
    """The inspector's verdict on a target."""

    NORMAL = "normal"
    SLOW = "slow"
    BROKEN = "broken"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One target: the verdict, a note, and the monitor's finding beside it (as saved)."""

    target: str
    name: str
    address: str
    judged: Judged
    note: str = ""
    finding: Mapping[str, Any] | None = None

    def to_data(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Entry":
        return cls(**{**data, "judged": Judged(data["judged"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """One inspection. `person` is None if the monitor did it; `sha256` is that of its page."""

    begun_at: datetime
    finished_at: datetime
    person: int | None
    entries: tuple[Entry, ...]
    id: int = 0
    sha256: str | None = None

    @property
    def took(self) -> timedelta:
        return max(self.finished_at - self.begun_at, timedelta(0))

    @property
    def late(self) -> bool:
        return self.took > STANDARD


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A person's round, as saved in the conversation. `begun` is in milliseconds since 1970;
    `note` belongs to the target being checked.
    """

    token: str
    begun: int
    entries: tuple[Entry, ...] = ()
    note: str = ""

    def to_data(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Round":
        return cls(**{**data, "entries": tuple(Entry.from_data(each) for each in data["entries"])})
