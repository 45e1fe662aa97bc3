"""Runs due timers, each once; APScheduler only triggers the ticks.

A timer is claimed in the unit that does its work, so the database sees it done exactly once,
whichever process runs and whenever it dies. A late timer is still run.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.runtime.clock import Clock
from flows.records.timer import Timer
from storage.database.unit import Database, Unit
from storage.queues import timers

log = structlog.get_logger()

TICK = 1.0
ATTEMPTS = 8

Do = Callable[[Unit, Timer, Any], Awaitable[None]]
Fetch = Callable[[Timer], Awaitable[Any]]
DoTogether = Callable[[Unit, list[Timer]], Awaitable[None]]


class Ticker:
    """Runs timers by kind. A kind may have a `fetch`, which runs before its unit opens and may use
    the network.
    """

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now
        self._kinds: dict[str, tuple[Do, Fetch | None]] = {}
        self._together: dict[str, DoTogether] = {}
        self._turn = asyncio.Lock()
        self._scheduler = AsyncIOScheduler()
        self._soon: asyncio.Task[None] | None = None

    def on(self, kind: str, do: Do, fetch: Fetch | None = None) -> None:
        self._kinds[kind] = (do, fetch)

    def together(self, kinds: Sequence[str], do: DoTogether) -> None:
        """Run timers of these kinds that fall due at the same tick in one unit."""
        self._together.update(dict.fromkeys(kinds, do))

    def start(self) -> None:
        self._scheduler.add_job(
            self.tick, "interval", seconds=TICK, coalesce=True, misfire_grace_time=None
        )
        self._scheduler.start()

    async def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        if self._soon is not None:
            await asyncio.wait([self._soon])
        async with self._turn:  # a tick that the scheduler began and then cancelled
            pass

    def wake(self) -> None:
        """Run due timers now, without waiting for the next tick."""
        if self._soon is None or self._soon.done():
            self._soon = asyncio.get_running_loop().create_task(self.tick())

    async def tick(self) -> None:
        """Run everything due, and what falls due because of it, one after another."""
        async with self._turn:
            while due := await timers.due(self._database, self._now()):
                for do in set(self._together.values()):
                    own = [timer for timer in due if self._together.get(timer.kind) == do]
                    if own:
                        await self._do_together(do, own)
                for timer in due:
                    if timer.kind not in self._together:
                        await self._do(timer)

    async def _do_together(self, do: DoTogether, due: Sequence[Timer]) -> None:
        try:
            async with self._database.unit() as unit:
                now = self._now()
                claimed = [timer for timer in due if await timers.claim(unit, timer, now)]
                await do(unit, claimed)
        except Exception as error:
            log.exception("timers failed", timers=[timer.id for timer in due])
            for timer in due:
                await self._failed(timer, repr(error))

    async def _do(self, timer: Timer) -> None:
        known = self._kinds.get(timer.kind)
        try:
            if known is None:
                raise LookupError(f"no timer kind {timer.kind}")
            do, fetch = known
            fetched = await fetch(timer) if fetch else None
            async with self._database.unit() as unit:
                if await timers.claim(unit, timer, self._now()):
                    await do(unit, timer, fetched)
        except Exception as error:
            log.exception("timer failed", timer=timer.id, kind=timer.kind)
            await self._failed(timer, repr(error))

    async def _failed(self, timer: Timer, error: str) -> None:
        until = self._now() + timedelta(seconds=min(5 * 2**timer.attempts, 600))
        last = timer.attempts + 1 >= ATTEMPTS
        async with self._database.unit() as unit:
            await timers.retry(unit, timer, until, error, last=last)
