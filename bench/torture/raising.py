"""R7: handlers that fail: one call in twenty, before or after its work; and one poisoned update,
which always fails.
"""

import random
from collections.abc import Awaitable, Callable
from typing import Any

from bench.load import PEOPLE, make_reports, push
from bench.messages import text
from bench.office import reporter_chats
from bench.torture.bed import Bed, Found
from bench.torture.trial import Trial
from bot.inbound import intake
from bot.inbound.held import Held
from storage.database.unit import Unit
from storage.queues.inbox import Waiting

SHARE = 0.05
LONGEST_PAUSE = 2.0
"""Seconds between two tries: how long they are is not what is tried here."""
POISON = "racun yang menggagalkan"
ADMIN = 1003
REPORTS = 300
GIVEN_UP = "SELECT attempts FROM inbox WHERE state = 'dead'"

Handle = Callable[[Waiting, Unit], Awaitable[None]]


class Provoked(Exception):
    """The failure of a handler."""


def raise_at_times(seed: int) -> None:
    """Make handlers of this process fail."""
    dice = random.Random(seed)
    whole = Held.handle

    async def failing(self: Held, row: Waiting, unit: Unit, handle: Handle) -> None:
        fails = dice.random() < SHARE
        before = dice.random() < 0.5
        if POISON in row.payload or (fails and before):
            raise Provoked
        await whole(self, row, unit, handle)
        if fails:
            raise Provoked

    Held.handle = failing  # type: ignore[method-assign]
    intake.LONGEST_RETRY = LONGEST_PAUSE  # type: ignore[misc]


def failing_handlers(bed: Bed) -> Found:
    """Reports while handlers fail; everything is handled but the poison, which is told once."""
    reports = make_reports(bed.size(REPORTS, 12))
    admin = f"Contoh Admin,,admin,Dinas Sosial,,{ADMIN},"
    with Trial(bed, people=PEOPLE + 1, more=(admin,)) as trial:
        trial.double.person(ADMIN)
        lives = trial.lives()
        lives.begin(f"raising {random.randrange(1_000_000)}")
        poisoned = reporter_chats(PEOPLE + 1)[-1]
        trial.double.push([text(poisoned, "/bantuan"), text(poisoned, POISON)])
        push(trial.double, reports)
        trial.double.push([text(poisoned, "/bantuan")])
        trial.settle()
        told: list[Any] = [
            call
            for call in trial.double.calls(0)
            if str(call["params"].get("chat_id")) == str(ADMIN) and call["method"] == "sendMessage"
        ]
        tries = trial.records.column(GIVEN_UP)
        lives.stop()
        found = trial.found("R7", reports, poison_tries=list(tries), admin_told=len(told))
    found["wrong"] = int(tries != (8,)) + int(len(told) != 1)
    return found
