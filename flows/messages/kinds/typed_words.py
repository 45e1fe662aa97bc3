"""Questions about words typed in place of a button."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.rows.message import Facts, Message


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
