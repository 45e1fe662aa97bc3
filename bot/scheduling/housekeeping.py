"""Housekeeping timers: sign the journal's heads, lay aside what is done."""

from datetime import datetime, timedelta, tzinfo
from functools import partial

from bot.runtime.clock import Clock
from bot.runtime.ticker import Ticker
from bot.scheduling.laying_aside import LayingAside
from flows.records.timer import Timer
from storage.database.unit import Database, Unit
from storage.office import file_links
from storage.office.journal_check import checkpoint
from storage.queues.timers import Timers

CHECKPOINT, FORGET = "checkpoint", "forget"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Housekeeping:
    """Housekeeping jobs. Each plans its next run, so that it runs once after a long outage.
    Laying aside takes as long as it takes, beside the timers.
    """

    def __init__(self, database: Database, key: bytes, now: Clock, zone: tzinfo) -> None:
        self._database = database
        self._key = key
        self._now = now
        self._aside = LayingAside(database, now, zone)

    async def begin(self, ticker: Ticker) -> None:
        """Register the jobs and plan those not planned yet; planning the same hour twice has no
        effect.
        """
        ticker.on(CHECKPOINT, self._checkpoint)
        ticker.on(FORGET, partial(self._forget, ticker))
        async with self._database.unit() as unit:
            await self._plan(unit, CHECKPOINT, HOUR)
            await self._plan(unit, FORGET, DAY)

    async def _plan(self, unit: Unit, kind: str, every: timedelta) -> None:
        await Timers(unit).plan(kind, "", _next(self._now(), every))

    async def _checkpoint(self, unit: Unit, timer: Timer, fetched: object) -> None:
        await checkpoint(unit, self._key, self._now())
        await self._plan(unit, CHECKPOINT, HOUR)

    async def _forget(self, ticker: Ticker, unit: Unit, timer: Timer, fetched: object) -> None:
        await file_links.forget(unit, self._now())
        unit.after_commit.append(lambda: ticker.begin(self._aside.try_walk()))
        await self._plan(unit, FORGET, DAY)


def _next(now: datetime, every: timedelta) -> datetime:
    """The next full hour or day, in UTC."""
    whole = now.replace(minute=0, second=0, microsecond=0)
    return (whole.replace(hour=0) if every == DAY else whole) + every
