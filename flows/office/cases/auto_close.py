"""Close a case after the office's number of working days without a word from the reporter."""

from flows.engine.refusals import Refusal
from flows.office.cases.decide import Decision, decide_by_clock
from flows.office.work import Work
from flows.records.timer import Timer

SILENT = "silent"
"""Outcome that the clock takes of a step, if the step has it."""


async def auto_close(work: Work, timer: Timer) -> None:
    """Take the silent outcome, unless the reporter has answered in the meantime."""
    case, step, round = timer.subject.split(":")
    decision = Decision(case=int(case), step=step, round=int(round), outcome=SILENT, words={})
    try:
        await decide_by_clock(work, decision)
    except Refusal:
        return
