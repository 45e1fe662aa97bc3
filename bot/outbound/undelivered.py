"""The fate of a row that was not sent: moved, put off, parked or given up."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.channels.channel import ChatMoved, InTheWay, Later, Parked, Unreachable
from storage.database.unit import Unit
from storage.people.people import People
from storage.queues import delivery, parked
from storage.queues.delivery import Queued

log = structlog.get_logger()

MEANWHILE = timedelta(minutes=1)
"""Pause of an edit whose message waits itself."""
PAUSE, LONGEST = timedelta(minutes=1), timedelta(hours=2)
GROWTH = 5
LAST = 5
"""Times that a message in the way is put off, over four and a half hours, before it is given up.
Each try may be one more copy of it.
"""


class Waits(Protocol):
    """Tells of a wait that the channel demands."""

    async def __call__(
        self, unit: Unit, row: Queued, seconds: float, why: str, *, everybody: bool
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Undelivered:
    """`on_unreachable` runs in the unit that first marks a person unreachable, `on_refused` in the
    unit that gives a row up, `on_parked` in the one that parks it, `on_late` in the one that first
    puts it off; `waits` and `went_bare` tell of a demanded wait and of files left out.
    """

    on_unreachable: Callable[[Unit, Queued, str], Awaitable[None]]
    on_refused: Callable[[Unit, Queued, str], Awaitable[None]]
    waits: Waits
    went_bare: Callable[[Unit, Queued], Awaitable[None]]
    on_late: Callable[[Unit, Queued, str], Awaitable[None]]
    on_parked: Callable[[Unit, Queued, Parked], Awaitable[None]] | None = None

    async def settle(self, unit: Unit, row: Queued, error: Exception, now: datetime) -> None:
        """Give the row up, move or park it; important content is redirected by the callbacks."""
        if isinstance(error, ChatMoved):
            if await People(unit).move_chat(row.contact, error.new_chat_id):
                soon = now + timedelta(seconds=1)
                await delivery.postpone(unit, row.id, soon, "moved", counted=False)
            else:
                await delivery.give_up(unit, row.id, str(error))
        elif isinstance(error, Later):
            await delivery.postpone(unit, row.id, error.until, "waits", counted=False)
        elif isinstance(error, InTheWay) and row.attempts < LAST:
            pause = min(PAUSE * GROWTH**row.attempts, LONGEST)
            await delivery.postpone(unit, row.id, now + pause, str(error))
            if not row.attempts:
                await self.on_late(unit, row, str(error))
        elif isinstance(error, Parked):
            await parked.park(unit, row.id, str(error))
            if self.on_parked is not None:
                await self.on_parked(unit, row, error)
        elif isinstance(error, Unreachable):
            await delivery.give_up(unit, row.id, str(error), "unreachable")
            if await People(unit).mark_unreachable(row.contact, str(error)):
                await self.on_unreachable(unit, row, str(error))
        else:
            log.error("message refused", outbox=row.id, kind=row.kind, error=str(error))
            await delivery.give_up(unit, row.id, str(error))
            await self.on_refused(unit, row, str(error))
