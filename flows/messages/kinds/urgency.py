"""Priority, urgency and duty."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from flows.messages.parts.case_facts import CaseMessage
from flows.messages.parts.common import Named
from flows.messages.parts.step_facts import UrgencyAnswer
from flows.messages.rows.message import Facts, Haste, Key, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerted:
    """People whom an urgent report has reached at once: the officer on `duty` and the `officials`,
    by name, and how many technicians; `unattended`: outside office hours, with nobody on duty.
    """

    duty: str
    officials: str
    technicians: int
    unattended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyAsked(CaseMessage):
    KIND = "urgency-asked"
    HASTE = Haste.URGENT
    source: str
    outcome: UrgencyAnswer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyRequested(Message):
    KIND = "urgency-requested"
    number: str
    alerted: Alerted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyAlert(CaseMessage):
    """To the technicians, while nobody is on duty; `officials` were asked to confirm."""

    KIND = "urgency-alert"
    HASTE = Haste.URGENT
    source: str
    officials: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyConfirmed(CaseMessage):
    KIND = "urgency-confirmed"
    HASTE = Haste.URGENT
    by: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyRefused(CaseMessage):
    KIND = "urgency-refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyWoken(CaseMessage):
    KIND = "urgency-woken"
    HASTE = Haste.URGENT
    by: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityWhich(Message):
    KIND = "priority-which"
    case: int
    number: str
    priority: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityChanged(Message):
    KIND = "priority-changed"
    number: str
    priority: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyFacts(Facts):
    duty: int
    officer: str
    begins: Annotated[int, Key("from")]
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyLine:
    duty: DutyFacts
    running: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties(Message):
    KIND = "duties"
    rows: Sequence[DutyLine]
    may_keep: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyNotYours(Message):
    KIND = "duty-not-yours"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDutyWho(Message):
    KIND = "ask-duty-who"
    token: str
    people: Sequence[Named]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDutyFrom(Message):
    KIND = "ask-duty-from"
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDutyUntil(Message):
    KIND = "ask-duty-until"
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyNone(Message):
    KIND = "duty-none"
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyTimeUnclear(Message):
    KIND = "duty-time-unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyKept(Message):
    KIND = "duty-kept"
    duty: DutyFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyYours(Message):
    KIND = "duty-yours"
    duty: DutyFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyOff(Message):
    KIND = "duty-off"
    duty: DutyFacts
