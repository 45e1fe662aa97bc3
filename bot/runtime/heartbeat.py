"""The service tells the database every minute that it lives and hears."""

import asyncio
from collections.abc import Callable

import structlog

from bot.runtime.clock import Now
from flows.office.deadlines import outages
from flows.settings import Office
from storage.database.unit import Database
from storage.desk import Desk

log = structlog.get_logger()

EVERY = 60.0


class Heartbeat:
    """`hears` tells whether the way in works, where that can be known: else there is no beat."""

    def __init__(
        self,
        database: Database,
        office: Office,
        now: Now,
        hears: Callable[[], bool] | None,
        committed: Callable[[], None],
    ) -> None:
        self._database = database
        self._office = office
        self._now = now
        self._hears = hears
        self._committed = committed

    async def run(self) -> None:
        """Beat after beat, until cancelled; where the database is away, the next one tells it."""
        while True:
            try:
                await self.beat()
            except Exception as error:
                log.warning("heartbeat failed", error=type(error).__name__)
            await asyncio.sleep(EVERY)

    async def beat(self) -> None:
        if self._hears is not None and not self._hears():
            return
        async with self._database.unit() as unit:
            unit.after_commit.append(self._committed)
            await outages.beat(Desk(unit), self._office, self._now())
