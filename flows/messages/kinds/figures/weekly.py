"""The weekly summary, and the lines that it shares with /rekap."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from flows.messages.parts.common import StandardTime
from flows.messages.rows.message import Haste, Key, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class StepShare:
    """Number of a step's runs that ended within the standard time; `median` is of their working
    time, in seconds.
    """

    procedure: str
    step: str
    within: int
    total: int
    standard: StandardTime | None = None
    median: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LateStep:
    """A step past its standard time; `settled` if it was closed after the time that is told of.
    `late` is working time in seconds; `case` the id, for a button; `call` and `phone`
    are of a holder who has one, else of the duty officer.
    """

    number: str
    procedure: str
    step: str
    holders: str
    since: int
    late: int
    reason: str
    settled: bool | None = None
    case: int | None = None
    call: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPace:
    """A week in four numbers, to set beside another's: cases received and done, runs of steps
    within their standard time, and all that have one.
    """

    received: int
    done: int
    within: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekly(Message):
    """`picture` is the hash of the card; `days` asks for the same week again; `due` is when the
    summary was to be sent, if it is late. `pace` and `pace_before` are of this week and of the one
    before it.
    """

    KIND = "weekly"
    HASTE = Haste.LATER
    begins: Annotated[int, Key("from")]
    until: int
    received: int
    done: int
    running: int
    urgent: int
    verbal: int
    overdue: int
    shares: Sequence[StepShare]
    credited: int
    attention: Sequence[LateStep]
    more: int
    picture: str | None = None
    days: str | None = None
    due: int | None = None
    pace: WeekPace | None = None
    pace_before: WeekPace | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekFile(Message):
    """The card of a week as a PDF. `begins` is its Monday."""

    KIND = "week-file"
    begins: int
    until: int
    sha256: str
