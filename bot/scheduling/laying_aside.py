"""Laying aside: what is done leaves the queues of the database, beside everything else."""

import asyncio
from datetime import datetime, timedelta, tzinfo

import structlog

from bot.runtime.clock import Clock
from storage.database.unit import Database
from storage.queues.finished import Limits, remove_messages, remove_timers, remove_updates

log = structlog.get_logger()

UPDATES_KEPT = timedelta(days=30)
TIMERS_KEPT = timedelta(days=90)
MESSAGES_KEPT = timedelta(days=180)
"""After their case was closed."""
WORDS_KEPT = timedelta(days=365)
"""In messages of cases that are still open."""
PAUSE = 0.02
"""Seconds between two batches, for everybody else."""


class LayingAside:
    """Walks through the queues in batches of a few milliseconds."""

    def __init__(self, database: Database, now: Clock, zone: tzinfo) -> None:
        self._database = database
        self._now = now
        self._zone = zone

    async def try_walk(self) -> None:
        """Walk at leisure; a failed walk is logged, and the next one goes on where it ended."""
        try:
            await self.walk(pause=PAUSE)
        except Exception as error:
            log.warning("laying aside failed", error=type(error).__name__)

    async def walk(self, *, pause: float = 0.0) -> None:
        """Remove everything that is old enough by now."""
        limits = self._limits()
        for remove in (remove_updates, remove_timers, remove_messages):
            after: int | None = 0
            while after is not None:
                after = await remove(self._database, limits, after)
                await asyncio.sleep(pause)

    def _limits(self) -> Limits:
        now = self._now()
        return Limits(
            updates=now - UPDATES_KEPT,
            timers=now - TIMERS_KEPT,
            messages=now - MESSAGES_KEPT,
            words=now - WORDS_KEPT,
            month=self._month,
        )

    def _month(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%Y-%m}"
