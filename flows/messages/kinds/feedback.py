"""Stated times, feedback, and the writers of shared accounts."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.kinds.drafts import OpenCase
from flows.messages.parts.common import Named, StepState
from flows.messages.rows.message import Facts, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedRated(Message):
    KIND = "closed-rated"
    number: str
    rating: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedFuture(Message):
    KIND = "stated-future"
    number: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedEarly(Message):
    KIND = "stated-early"
    number: str
    at: int
    accepted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedNoted(Message):
    KIND = "stated-noted"
    number: str
    at: int
    received: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedWhich(Message):
    KIND = "stated-which"
    numbers: Sequence[str]
    cases: Sequence[OpenCase] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedUnclear(Message):
    KIND = "stated-unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedNone(Message):
    KIND = "stated-none"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStands(Facts):
    number: str
    state: str
    steps: Sequence[StepState]
    holders: str
    due: int | None
    reporter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint(Message):
    KIND = "complaint"
    cases: Sequence[CaseStands]
    told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintSuperior(Message):
    KIND = "complaint-superior"
    stands: CaseStands


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWriter(Message):
    KIND = "ask-writer"
    token: str
    people: Sequence[Named]


@dataclass(frozen=True, slots=True, kw_only=True)
class WriterKept(Message):
    KIND = "writer-kept"
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shareable:
    id: int
    name: str
    shared: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AskShared(Message):
    KIND = "ask-shared"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedWhich(Message):
    KIND = "shared-which"
    people: Sequence[Shareable]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedNone(Message):
    KIND = "shared-none"
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedOn(Message):
    KIND = "shared-on"
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedOff(Message):
    KIND = "shared-off"
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedRefused(Message):
    KIND = "shared-refused"
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedNotYours(Message):
    KIND = "shared-not-yours"
