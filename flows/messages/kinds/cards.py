"""The card of an open step, and questions about words typed in place of its buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from flows.messages.parts.case_facts import AboutCase, CaseFacts
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
    """The button to undo a decision: step, round and outcome that lead back. `of`: the only person
    who may press it.
    """

    step: str
    round: int
    outcome: str
    of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardOutcome:
    """The decision on a card. `stated` is the completion time according to the performer; times in
    milliseconds.
    """

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
    """A document's content in short."""

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
    """The decision that the card's step follows."""

    by: str
    note: str
    approver: str
    acting: Annotated[Represented | None, NULL] = None
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(AboutCase):
    """One card, one decision. `place` is the place in which its reader decides; `quiet` if only
    the number of files changed, which is no news.
    """

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
    quiet: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardEntry(Facts):
    """One card, and the outcome named for it."""

    case: int
    number: str
    procedure: str
    step: str
    round: int
    outcome: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedConfirm(Message):
    KIND = "typed-confirm"
    entry: CardEntry
    reason: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedChoose(Message):
    KIND = "typed-choose"
    entry: CardEntry
    choices: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedWhich(Message):
    KIND = "typed-which"
    cards: Sequence[CardEntry]
    more: int
    reason: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedKept(Message):
    KIND = "typed-kept"
