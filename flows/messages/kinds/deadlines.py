"""Due steps, worklists, estimates of UPT TIK (SOP A.6), and the state of cases."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from flows.messages.parts.case_facts import CaseMessage
from flows.messages.parts.common import Pause, StandardTime, StepState
from flows.messages.rows.message import Facts, Haste, Key, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDue:
    """The decision that a reader is asked for: its outcomes, the good one first."""

    case: int
    round: int
    outcomes: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder(Facts):
    """A step that runs out. `left` and `over` are in seconds, `share` is per cent of its time.
    `decision` is None for work, and for a reader who decides nothing; `urgent`: it runs around
    the clock.
    """

    number: str
    procedure: str
    step: str
    standard: StandardTime
    due: int
    left: int
    over: int
    share: int
    holders: str
    urgent: bool | None = None
    decision: DecisionDue | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderMessage(Message):
    reminder: Reminder


@dataclass(frozen=True, slots=True, kw_only=True)
class NearlyDue(ReminderMessage):
    KIND = "nearly-due"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDue(ReminderMessage):
    KIND = "step-due"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepOverdue(ReminderMessage):
    KIND = "step-overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    kind: str
    reminder: Reminder


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralDue(Message):
    """Reminders that fell due together."""

    KIND = "several-due"
    HASTE = Haste.LATER
    lines: Sequence[DueLine]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseClock:
    """The case's clock, which nothing stops; `working` is in seconds."""

    opened: int
    working: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """An open step with an explanation of its due time; durations in seconds. `urgent` is the time
    from which it runs around the clock.
    """

    number: str
    case: int
    procedure: str
    priority: str
    step: str
    description: str
    standard: StandardTime
    begins: Annotated[int, Key("from")]
    due: int | None
    closed: Sequence[str]
    paused: int
    pauses: Sequence[Pause]
    credit: int
    clock: CaseClock
    reason: str
    urgent: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningList(Message):
    KIND = "opening-list"
    HASTE = Haste.LATER
    tasks: Sequence[Task]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tasks(Message):
    KIND = "tasks"
    tasks: Sequence[Task]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Why(Message):
    KIND = "why"
    task: Task


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    number: str
    procedure: str
    state: str
    steps: Sequence[StepState]
    description: str
    opened: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Status(Message):
    KIND = "status"
    cases: Sequence[CaseLine]


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimateGiven(CaseMessage):
    """The estimate of UPT TIK; `timed` if the time of day was said, too."""

    KIND = "estimate-given"
    until: int
    by: str
    stands_for: Annotated[str, Key("for")]
    timed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimatePassed(CaseMessage):
    KIND = "estimate-passed"
    until: int
    timed: bool | None = None
