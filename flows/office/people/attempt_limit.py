"""Limit for trying out codes: after a few wrong ones a chat has to wait, each time longer."""

import json
from datetime import timedelta

from flows.messages.kinds.admin import AdminCodesTried
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify_role
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.sop.roles import ADMIN

MOST = 5
PAUSE = timedelta(hours=1)
DOUBLED = 5
"""How often the pause doubles at most."""
FORGOTTEN = timedelta(days=7)
"""After so long without a wrong code the pause is the first one again."""


async def may_guess(desk: Desk, visit: Visit) -> bool:
    wrong, since, rounds = await _kept(desk, visit)
    return wrong < MOST or milliseconds(visit.now - _pause(rounds)) > since


async def guessed_wrong(work: Work, visit: Visit) -> None:
    """Count a wrong code, durably and for each chat; tell admins when it has to wait."""
    wrong, since, rounds = await _kept(work.desk, visit)
    if milliseconds(visit.now - _pause(rounds)) > since:
        rounds = rounds + 1 if wrong >= MOST else rounds
        if milliseconds(visit.now - FORGOTTEN) > since:
            rounds = 0
        wrong, since = 0, milliseconds(visit.now)
    wrong += 1
    await work.desk.facts.remember(_name(visit), json.dumps([wrong, since, rounds]))
    if wrong == MOST:
        who = visit.person.name or "–"
        tried = AdminCodesTried(who=who, channel=visit.channel, times=MOST * (rounds + 1))
        await notify_role(work, ADMIN, tried)


def _pause(rounds: int) -> timedelta:
    return PAUSE * (1 << min(rounds, DOUBLED))


async def _kept(desk: Desk, visit: Visit) -> tuple[int, int, int]:
    """Wrong codes, since when, and how often the chat has had to wait before."""
    kept = await desk.facts.fact(_name(visit))
    if kept is None:
        return 0, 0, 0
    wrong, since, *rounds = json.loads(kept)
    return int(wrong), int(since), int(rounds[0]) if rounds else 0


def _name(visit: Visit) -> str:
    return f"wrong codes {visit.channel} {visit.chat}"
