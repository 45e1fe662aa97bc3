"""/rekap: the figures of a period, and the cases behind them."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.kinds.figures.weekly import LateStep, StepShare
from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Numbers of cases, of the office ("") or of one SOP. `joined` are part of `received`."""

    procedure: str
    received: int
    joined: int
    reopened: int
    done: int
    stopped: int
    running: int
    overdue: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Working time in seconds that cases waited on a role, the reporter or "paused"."""

    party: str
    lasted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseList:
    """Cases of a figure: `count` in all, of which `numbers` are listed. Of a step it has the case
    of each run; of `party` it says for how many seconds of working time they waited on it.
    """

    figure: str
    count: int
    numbers: Sequence[str]
    more: int
    procedure: str | None = None
    step: str | None = None
    party: str | None = None
    lasted: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap(Message):
    """`at`: until when it was counted, while the period runs. `days` asks for the period again;
    `offers` names the periods of the buttons.
    """

    KIND = "recap"
    begins: int
    until: int
    at: int | None = None
    days: str
    counts: Counts
    sops: Sequence[Counts]
    shares: Sequence[StepShare]
    credited: int
    waiting: Sequence[Party]
    attention: Sequence[LateStep]
    more: int
    offers: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapCases(Message):
    """`days` asks for the standards of the same period. `part` is what the figures are of: "steps"
    or "waiting", None for those of cases.
    """

    KIND = "recap-cases"
    begins: int
    until: int
    figures: Sequence[CaseList]
    days: str | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapDefinitions(Message):
    """The cases that each of these figures is counted from."""

    KIND = "recap-definitions"
    figures: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapRefused(Message):
    KIND = "recap-refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapUnclear(Message):
    KIND = "recap-unclear"
    offers: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapAhead(Message):
    KIND = "recap-ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapTooLong(Message):
    KIND = "recap-too-long"
