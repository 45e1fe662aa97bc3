"""Delegations."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from flows.messages.parts.common import Named
from flows.messages.rows.message import Facts, Key, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationFacts(Facts):
    delegation: int
    capacity: str
    role: str
    official: str
    delegate: str
    begins: Annotated[int, Key("from")]
    until: int
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationLine:
    delegation: DelegationFacts
    running: bool
    may_end: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegations(Message):
    KIND = "delegations"
    rows: Sequence[DelegationLine]
    may_add: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationNews(Message):
    """News of a delegation; `side` is official, delegate, or other: the person who entered it."""

    delegation: DelegationFacts
    side: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationMade(DelegationNews):
    KIND = "delegation-made"


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationBegins(DelegationNews):
    KIND = "delegation-begins"


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationEnded(DelegationNews):
    KIND = "delegation-ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationNotYours(Message):
    KIND = "delegation-not-yours"


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationUnreached(Message):
    KIND = "delegation-unreached"
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationOver(Message):
    KIND = "delegation-over"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDelegOfficial(Message):
    KIND = "ask-deleg-official"
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDelegDelegate(Message):
    KIND = "ask-deleg-delegate"
    official: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDelegKind(Message):
    KIND = "ask-deleg-kind"
    token: str
    delegate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDelegFrom(Message):
    KIND = "ask-deleg-from"
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDelegUntil(Message):
    KIND = "ask-deleg-until"
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDelegBasis(Message):
    KIND = "ask-deleg-basis"
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDelegChange(Message):
    KIND = "ask-deleg-change"
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegWhich(Message):
    KIND = "deleg-which"
    token: str
    asked: str
    people: Sequence[Named]


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegNone(Message):
    KIND = "deleg-none"
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegNoOfficial(Message):
    KIND = "deleg-no-official"
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegDayUnclear(Message):
    KIND = "deleg-day-unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegSummary(Message):
    KIND = "deleg-summary"
    token: str
    delegation: DelegationFacts
    sent: bool
