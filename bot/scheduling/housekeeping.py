"""Housekeeping timer: lay aside what is done."""

from datetime import timedelta, tzinfo
from functools import partial

from bot.runtime.clock import Clock
from bot.runtime.ticker import Ticker
from bot.scheduling.laying_aside import LayingAside
from flows.records.timer import Timer
from storage.database.unit import Database, Unit
from storage.office import file_links, page_sessions
from storage.queues.timers import Timers
from storage.webhooks import standing

FORGET = "forget"
DAY = timedelta(days=1)
KEPT = timedelta(days=90)
"""What was told to other programs."""


class Housekeeping:
    """The job plans its next run, so that it runs once after a long outage. Laying aside takes as
    long as it takes, beside the timers.
    """

    def __init__(self, database: Database, now: Clock, zone: tzinfo) -> None:
        self._database = database
        self._now = now
        self._aside = LayingAside(database, now, zone)

    async def begin(self, ticker: Ticker) -> None:
        """Register the job and plan it; planning the same day twice has no effect."""
        ticker.on(FORGET, partial(self._forget, ticker))
        async with self._database.unit() as unit:
            await self.plan(unit)

    async def plan(self, unit: Unit) -> None:
        """Plan the next run from the present time."""
        now = self._now()
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        await Timers(unit).renew(FORGET, "", today + DAY, now)

    async def _forget(self, ticker: Ticker, unit: Unit, timer: Timer, fetched: object) -> None:
        await file_links.forget(unit, self._now())
        await page_sessions.forget(unit, self._now())
        await standing.forget(unit, self._now() - KEPT)
        unit.after_commit.append(lambda: ticker.begin(self._aside.try_walk()))
        await self.plan(unit)
