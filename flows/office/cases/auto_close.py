"""The reporter says nothing: after the office's number of working days the case closes."""

from datetime import datetime

from flows.engine.refusals import Refusal
from flows.office.cases.decide import Decision, decide_by_clock
from flows.ports.desk import Desk
from flows.records.timer import Timer
from flows.settings import Office


async def close_silently(desk: Desk, office: Office, timer: Timer, now: datetime) -> None:
    """Nothing happens where the reporter has answered meanwhile."""
    case, step, round = timer.subject.split(":")
    decision = Decision(case=int(case), step=step, round=int(round), outcome="silent", words={})
    try:
        await decide_by_clock(desk, office, decision, now)
    except Refusal:
        return
