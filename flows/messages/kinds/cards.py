"""The card of an open step."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from flows.messages.parts.case_facts import CaseFacts
from flows.messages.parts.common import CaseNumber, Represented
from flows.messages.parts.step_facts import StepFacts
from flows.messages.rows.message import (
    NULL,
    Facts,
    Key,
    Message,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """The way back that a decision leaves open."""

    step: str
    round: int
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardOutcome:
    """What was decided. `stated` is when its performer says that it was done."""

    by: str
    acting: Annotated[Represented | None, NULL] = None
    stated: Annotated[int | None, NULL] = None
    at: int
    note: str
    stands_for: Annotated[str, Key("for")] = ""
    name: str
    good: bool
    undo: Annotated[Undo | None, NULL] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSummary:
    """What a document says in short."""

    version: int
    cause: str | None = None
    action: str | None = None
    amended: Sequence[str] | None = None
    purchase: bool | None = None
    asked: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFacts(Facts):
    """The documents that go with a card. `follows`: one is still being made."""

    documents: int
    follows: bool
    document: DocumentSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtBy(Facts):
    """What the card's step follows upon."""

    by: str
    note: str
    approver: str
    acting: Annotated[Represented | None, NULL] = None
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Message):
    """One card, one decision. `place` is in whose place its reader decides."""

    KIND = "card"
    STATES_FIRST = True
    case: CaseFacts
    step: StepFacts
    brought: BroughtBy
    choices: Sequence[str]
    place: Represented | None
    documents: DocumentFacts | None = None
    siblings: Sequence[CaseNumber] | None = None
    outcome: CardOutcome | None = None
