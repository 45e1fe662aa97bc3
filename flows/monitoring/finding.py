"""Findings: the result of checking a target once."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any


class Health(StrEnum):
    """Health of a target. SUSPICIOUS: it answers, but with a page that is no longer the office's
    own.
    """

    UP = "up"
    SLOW = "slow"
    DOWN = "down"
    SUSPICIOUS = "suspicious"

    @property
    def severity(self) -> int:
        return tuple(Health).index(self)


class Cause(StrEnum):
    """Reasons why a target is not simply up."""

    NONE = "none"
    SLOW = "slow"
    NAME = "name"  # DNS has no such name, or does not answer
    INNER = "inner"  # leads into a private network without being an internal target
    CLOSED = "closed"  # nothing listens on the port
    SILENT = "silent"  # no answer in time
    BROKEN = "broken"  # the connection ended in the middle
    EXPIRED = "expired"  # the certificate has expired
    CERTIFICATE = "certificate"  # for another name, or from an unknown issuer
    STATUS = "status"  # an HTTP error
    REDIRECT = "redirect"  # too many, or to where a browser would not go
    MISSING = "missing"  # the expected text is not there
    FORBIDDEN = "forbidden"  # signs of judi online or defacement
    UNREADABLE = "unreadable"  # the page cannot be read within the limits


NETWORK = frozenset({Cause.NAME, Cause.CLOSED, Cause.SILENT, Cause.BROKEN})
"""Causes that may lie with our own link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`milliseconds`: time until the answer was complete; `days_left`: of the certificate;
    `words`: suspicious words on the page; `place`: the address in question (host and port, or a
    URL).
    """

    at: datetime
    health: Health
    cause: Cause = Cause.NONE
    milliseconds: int | None = None
    status: int | None = None
    days_left: int | None = None
    words: tuple[str, ...] = ()
    place: str = ""

    def to_data(self) -> dict[str, Any]:
        """The finding as saved: JSON, with `at` in milliseconds since 1970."""
        return asdict(self) | {"at": int(self.at.timestamp() * 1000), "words": list(self.words)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Finding":
        return cls(
            **{
                **data,
                "at": datetime.fromtimestamp(data["at"] / 1000, UTC),
                "health": Health(data["health"]),
                "cause": Cause(data["cause"]),
                "words": tuple(data["words"]),
            }
        )
