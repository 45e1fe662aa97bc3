"""Span of time that figures are about, and the steps that do not count against their holder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.engine.ledger import StepRun
from flows.faults.external import counts
from flows.figures.history import History
from flows.sop.procedure import Procedure

JOINED = "join"
"""Outcome by which a report follows another one: the other was decided, not this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From `begin` until before `until`: the end of a period or, while it runs, the present."""

    begin: datetime
    until: datetime

    def holds(self, moment: datetime | None) -> bool:
        return moment is not None and self.begin <= moment < self.until


def counted(each: History, run: StepRun) -> bool:
    """Whether the run counts against its standard time: a step of the SOP's ledger, not left by
    joining another report, and not Tim TI's in an application that lies outside the office.
    """
    step = each.procedure.steps[run.step]
    return step.in_ledger and run.outcome != JOINED and counts(each.outside, step.performer.roles)


def following(procedure: Procedure) -> frozenset[str]:
    """Steps at which a report only follows another one."""
    outcomes = [outcome for step in procedure.steps.values() for outcome in step.outcomes.values()]
    return frozenset(key for each in outcomes if each.name == JOINED for key in each.to)


def following_of(histories: Sequence[History]) -> Mapping[tuple[str, int], frozenset[str]]:
    """Those steps of each version of each SOP that the cases run by."""
    procedures = {
        (each.procedure.id, each.procedure.version): each.procedure for each in histories
    }
    return {version: following(procedure) for version, procedure in procedures.items()}
