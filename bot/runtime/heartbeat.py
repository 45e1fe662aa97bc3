"""A heartbeat in the database every minute, from which outages are recognised."""

import asyncio
from collections.abc import Callable

import structlog

from bot.runtime.work_factory import WorkFactory
from flows.office.deadlines import outages

log = structlog.get_logger()

EVERY = 60.0


class Heartbeat:
    """Beats while updates can be received, as `hears` tells; always if `hears` is None."""

    def __init__(self, works: WorkFactory, hears: Callable[[], bool] | None) -> None:
        self._works = works
        self._hears = hears

    async def run(self) -> None:
        """Beat until cancelled; a failed beat is logged."""
        while True:
            try:
                await self.beat()
            except Exception as error:
                log.warning("heartbeat failed", error=type(error).__name__)
            await asyncio.sleep(EVERY)

    async def beat(self) -> None:
        if self._hears is not None and not self._hears():
            return
        async with self._works.database.unit() as unit:
            await outages.beat(self._works.work(unit))
