"""Messages to the team's group, and private questions about it. They name nobody."""

from dataclasses import dataclass

from flows.messages.parts.case_facts import AboutCase
from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupOutcome:
    name: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCard(AboutCase):
    KIND = "group-card"
    STATES_FIRST = True
    case: int
    number: str
    procedure: str
    category: str
    subcategory: str
    priority: str
    unit: str
    step: str
    round: int
    due: int | None
    standing: str
    offers: int
    take: bool
    choosing: bool
    outcome: GroupOutcome | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAsk(Message):
    KIND = "group-ask"
    group: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupUsed(Message):
    KIND = "group-used"
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWelcome(Message):
    KIND = "group-welcome"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLost(Message):
    KIND = "group-lost"
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupShut(Message):
    """The group takes no more messages."""

    KIND = "group-shut"
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupHint(Message):
    KIND = "group-hint"
