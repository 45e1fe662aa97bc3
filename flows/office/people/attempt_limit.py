"""Limit for trying out codes: after a few wrong ones a chat has to wait."""

import json
from datetime import timedelta

from flows.office.messages.facts import milliseconds
from flows.people.visit import Visit
from flows.ports.desk import Desk

MOST = 5
PAUSE = timedelta(hours=1)


async def may_guess(desk: Desk, visit: Visit) -> bool:
    wrong, since = await _kept(desk, visit)
    return wrong < MOST or milliseconds(visit.now - PAUSE) > since


async def guessed_wrong(desk: Desk, visit: Visit) -> None:
    """Count a wrong code; after the pause, start again from zero."""
    wrong, since = await _kept(desk, visit)
    if milliseconds(visit.now - PAUSE) > since:
        wrong, since = 0, milliseconds(visit.now)
    await desk.facts.remember(_name(visit), json.dumps([wrong + 1, since]))


async def _kept(desk: Desk, visit: Visit) -> tuple[int, int]:
    kept = await desk.facts.fact(_name(visit))
    if kept is None:
        return 0, 0
    wrong, since = json.loads(kept)
    return int(wrong), int(since)


def _name(visit: Visit) -> str:
    return f"wrong codes {visit.channel} {visit.chat}"
