"""The reporter says nothing: after the office's number of working days the case closes."""

from datetime import datetime

from flows.errors import Refusal
from flows.office.decide import Decision, decide_by_clock
from flows.ports import Desk
from flows.settings import Office
from flows.timer import Timer


async def close_silently(desk: Desk, office: Office, timer: Timer, now: datetime) -> None:
    """Nothing happens where the reporter has answered meanwhile."""
    case, step, round = timer.subject.split(":")
    decision = Decision(case=int(case), step=step, round=int(round), outcome="silent", words={})
    try:
        await decide_by_clock(desk, office, decision, now)
    except Refusal:
        return
