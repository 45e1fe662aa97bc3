"""History of a case, read from its journal: when it was open, and each run of each step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from flows.engine.case import Pause
from flows.engine.ledger import StepRun
from flows.faults.external import lies_outside
from flows.sop.case_state import CaseState
from flows.sop.procedure import Procedure

CODES = (
    *("case.opened", "case.ended", "case.reopened"),
    *("step.opened", "step.closed", "step.paused", "step.resumed", "step.stated"),
)
"""Codes of the journal that a history is made of."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Happened(NamedTuple):
    """An entry of the journal, as far as figures need it."""

    at: datetime
    code: str
    data: Mapping[str, Any]
    actor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRecord:
    """A case with its journal in order. `touched_at` is the first contact, from which a filed
    report counts (SOP A.2).
    """

    number: str
    procedure: str
    version: int
    subcategory: str
    description: str
    touched_at: datetime
    happened: Sequence[Happened]

    def may_be_open_in(self, begin: datetime, until: datetime) -> bool:
        """Whether the case existed before `until` and had not ended for good before `begin`."""
        if not self.happened:
            return False
        last = self.happened[-1]
        return self.happened[0].at < until and (last.at >= begin or last.code != "case.ended")


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """A case as it stood at some moment, whatever came later. `turns` are its changes of state in
    order, its opening first. `outside`: the fault lies in an application of a ministry.
    """

    number: str
    procedure: Procedure
    outside: bool
    turns: tuple[tuple[datetime, CaseState], ...]
    runs: tuple[StepRun, ...]

    @property
    def opened_at(self) -> datetime:
        return self.turns[0][0]

    @property
    def state(self) -> CaseState:
        return self.turns[-1][1]

    def state_before(self, moment: datetime) -> CaseState | None:
        """The state just before a moment; None if the case did not exist yet."""
        for at, state in reversed(self.turns):
            if at < moment:
                return state
        return None

    def turned_since(self, moment: datetime) -> bool:
        return self.turns[-1][0] >= moment


def history(record: CaseRecord, procedure: Procedure, until: datetime) -> History | None:
    """The history from what happened before `until`; None if the case did not exist yet."""
    told = _Told(procedure)
    for each in record.happened:
        if each.at < until and each.code in CODES:
            told.hear(each, record.touched_at)
    if not told.turns:
        return None
    return History(
        number=record.number,
        procedure=procedure,
        outside=lies_outside(record.subcategory, record.description),
        turns=tuple(told.turns),
        runs=tuple([each.told() for each in told.runs.values()]),
    )


class _Told:
    """The history so far, told entry by entry."""

    def __init__(self, procedure: Procedure) -> None:
        self._procedure = procedure
        self.turns: list[tuple[datetime, CaseState]] = []
        self.runs: dict[tuple[str, int], _Run] = {}

    def hear(self, each: Happened, touched_at: datetime) -> None:
        data = each.data
        match each.code:
            case "case.opened" | "case.reopened":
                self.turns.append((each.at, CaseState.OPEN))
            case "case.ended":
                self.turns.append((each.at, CaseState(data["state"])))
            case "step.opened":
                self._open(data["step"], data["round"], each.at, frozenset(data["holders"]))
            case _:
                key = (data["step"], data["round"])
                if key not in self.runs and data["step"] == self._procedure.start:
                    self._open(*key, min(touched_at, each.at), frozenset())  # it was filed
                if key in self.runs:
                    self.runs[key].hear(each)

    def _open(self, step: str, round: int, at: datetime, holders: frozenset[int]) -> None:
        waits = self._procedure.steps[step].waits
        pauses = [Pause(reason=waits, started_at=at)] if waits else []
        self.runs[step, round] = _Run(step, round, at, holders, pauses)


@dataclass(slots=True)
class _Run:
    """A run so far."""

    step: str
    round: int
    opened_at: datetime
    holders: frozenset[int]
    pauses: list[Pause]
    closed_at: datetime | None = None
    outcome: str | None = None
    actor: int | None = None
    stated_at: datetime | None = None

    def hear(self, each: Happened) -> None:
        match each.code:
            case "step.paused":
                self.pauses.append(Pause(reason=each.data["reason"], started_at=each.at))
            case "step.resumed":
                self._resume(each.at)
            case "step.stated":
                self.stated_at = EPOCH + timedelta(milliseconds=each.data["stated"])
            case _:
                self.closed_at, self.outcome, self.actor = (
                    each.at,
                    each.data["outcome"],
                    each.actor,
                )
                self._resume(each.at)

    def _resume(self, at: datetime) -> None:
        self.pauses = [
            each if each.ended_at else replace(each, ended_at=at) for each in self.pauses
        ]

    def told(self) -> StepRun:
        return StepRun(
            step=self.step,
            round=self.round,
            opened_at=self.opened_at,
            closed_at=self.closed_at,
            outcome=self.outcome,
            actor=self.actor,
            holders=self.holders,
            accepted_at=None,
            pauses=tuple(self.pauses),
            stated_at=self.stated_at,
        )
