"""Messages about one's own data: the copy, corrections, removal."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDataFile(Message):
    KIND = "own-data-file"
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionWhich(Message):
    """A question: which field is wrong?"""

    KIND = "correction-which"


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionAsk(Message):
    """A question: what is right? `again`: the last answer could not be one."""

    KIND = "correction-ask"
    field: str
    again: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionAsked(Message):
    KIND = "correction-asked"
    field: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionRequest(Message):
    """To the admin; `key` tells this request from a newer one."""

    KIND = "correction-request"
    person: int
    name: str
    field: str
    before: str
    value: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionDecided(Message):
    """To the admin who decided."""

    KIND = "correction-decided"
    name: str
    field: str
    value: str
    granted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionTold(Message):
    KIND = "correction-told"
    field: str
    value: str
    granted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalSure(Message):
    """A question: is it wanted, seeing what would be removed and what stays?"""

    KIND = "removal-sure"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalOpen(Message):
    """Cases of theirs that still run."""

    KIND = "removal-open"
    numbers: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalAsked(Message):
    KIND = "removal-asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalRequest(Message):
    """To the admin."""

    KIND = "removal-request"
    person: int
    name: str
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalDecided(Message):
    """To the admin who decided."""

    KIND = "removal-decided"
    name: str
    granted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalTold(Message):
    KIND = "removal-told"
    granted: bool
