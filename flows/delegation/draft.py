"""A delegation that is being entered, and the next question about it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

from flows.delegation.delegation import Delegation
from flows.engine.acting import Capacity


class Asked(StrEnum):
    """The next question. SUMMARY asks for Kirim, Ubah or Batal."""

    OFFICIAL = "official"
    DELEGATE = "delegate"
    KIND = "kind"
    FROM = "from"
    UNTIL = "until"
    BASIS = "basis"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationDraft:
    """`since` and `until` are ISO days in the office's zone, both included. `basis` is None until
    it was asked for. `asked` is the latest question, which the next words answer.
    """

    token: str
    asked: str = ""
    official: int = 0
    delegate: int = 0
    kind: str = ""
    since: str = ""
    until: str = ""
    basis: str | None = None

    def to_data(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "DelegationDraft":
        return cls(**data)

    @property
    def next(self) -> Asked:
        known = (self.official, self.delegate, self.kind, self.since, self.until)
        for asked, value in zip(Asked, known, strict=False):
            if not value:
                return asked
        return Asked.BASIS if self.basis is None else Asked.SUMMARY

    def without(self, asked: str) -> "DelegationDraft":
        """The draft without one answer, which is then asked for again."""
        return self.from_data(self.to_data() | _BLANK[Asked(asked)])

    def complete(self, made_by: int, now: datetime, zone: tzinfo) -> Delegation:
        """The delegation, from the beginning of the first day, or now, to the end of the last.
        `zone` is the office's.
        """
        start = _midnight(date.fromisoformat(self.since), zone)
        end = _midnight(date.fromisoformat(self.until) + timedelta(days=1), zone)
        return Delegation(
            id=0,
            official=self.official,
            delegate=self.delegate,
            kind=Capacity(self.kind),
            starts_at=max(start, now) if end > now else start,
            ends_at=end,
            basis=self.basis or "",
            made_by=made_by,
        )


_BLANK: Mapping[Asked, dict[str, Any]] = {
    Asked.OFFICIAL: {"official": 0},
    Asked.DELEGATE: {"delegate": 0},
    Asked.KIND: {"kind": ""},
    Asked.FROM: {"since": ""},
    Asked.UNTIL: {"until": ""},
    Asked.BASIS: {"basis": None},
}


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
