"""Runs due timers, each once; APScheduler only triggers the ticks.

A timer is claimed in the unit that does its work, so the database sees it done exactly once,
whichever process runs and whenever it dies. A late timer is still run.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.runtime.clock import Clock
from bot.runtime.persistence import BRIEF, Persistence
from flows.records.timer import Timer
from storage.database.unit import Database, Unit
from storage.queues import timers
from storage.queues.claims import claim_timers

log = structlog.get_logger()

TICK = 1.0
MOST, ALONE = 100, 4
"""Timers of one claim; of several processes: of kinds that are run together, and of others."""
BESIDE = 4
"""Timers that run beside the others at a time."""
STEP = timedelta(seconds=5)
"""A clock that goes back by less is being adjusted."""

Do = Callable[[Unit, Timer, Any], Awaitable[None]]
Fetch = Callable[[Timer], Awaitable[Any]]
Stepped = Callable[[Unit, datetime, datetime], Awaitable[None]]
DoTogether = Callable[[Unit, list[Timer]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class _Kind:
    do: Do
    fetch: Fetch | None
    beside: bool
    persistence: Persistence
    room: asyncio.Semaphore | None


class Ticker:
    """Runs timers by kind. A kind may have a `fetch`, which runs before its unit opens and may use
    the network; one that may take long runs `beside` the others.
    """

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now
        self._kinds: dict[str, _Kind] = {}
        self._together: dict[str, DoTogether] = {}
        self._turn = asyncio.Lock()
        self._scheduler = AsyncIOScheduler()
        self._soon: asyncio.Task[None] | None = None
        self._beside: dict[int, asyncio.Task[None]] = {}
        self._room = asyncio.Semaphore(BESIDE)
        self._long: set[asyncio.Task[None]] = set()
        self._seen = now()
        self._stepped: list[Stepped] = []

    def on(
        self,
        kind: str,
        do: Do,
        fetch: Fetch | None = None,
        *,
        beside: bool = False,
        room: int = 0,
        persistence: Persistence = BRIEF,
    ) -> None:
        own = asyncio.Semaphore(room) if room else None  # so many of it, beside all others
        self._kinds[kind] = _Kind(do, fetch, beside or bool(room), persistence, own)

    def together(self, kinds: Sequence[str], do: DoTogether) -> None:
        """Run timers of these kinds that fall due at the same tick in one unit."""
        self._together.update(dict.fromkeys(kinds, do))

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin long work of a timer, which holds up no other and is cancelled by stop()."""
        task = asyncio.get_running_loop().create_task(work)
        self._long.add(task)
        task.add_done_callback(self._long.discard)

    @property
    def under_way(self) -> Collection[asyncio.Task[None]]:
        """Work that was begun beside the timers and is not over."""
        return frozenset(self._long)

    def on_step_back(self, do: Stepped) -> None:
        """Call `do(unit, seen, now)` if the clock goes back from `seen` to `now`."""
        self._stepped.append(do)

    def seen(self, at: datetime) -> None:
        """Tell what the clock showed before this process began."""
        self._seen = max(self._seen, at)

    def start(self) -> None:
        self._scheduler.add_job(
            self._run, "interval", seconds=TICK, coalesce=True, misfire_grace_time=None
        )
        self._scheduler.start()

    async def stop(self) -> None:
        """Finish what runs, except what runs beside it: that is begun again after a start."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        if self._soon is not None:
            await asyncio.wait([self._soon])
        async with self._turn:  # a tick that the scheduler began and then cancelled
            pass
        beside = [*self._beside.values(), *self._long]
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)

    def wake(self) -> None:
        """Run due timers now, without waiting for the next tick."""
        if self._soon is None or self._soon.done():
            self._soon = asyncio.get_running_loop().create_task(self._run())

    async def tick(self) -> None:
        """Run everything due, and what falls due because of it, and wait for it."""
        await self._run()
        while self._beside:
            await asyncio.wait(list(self._beside.values()))
            await self._run()

    async def _run(self) -> None:
        """Run everything due one after another, and begin what runs beside it."""
        async with self._turn:
            await self._look_at_clock()
            while due := await self._due():
                for do in set(self._together.values()):
                    own = [timer for timer in due if self._together.get(timer.kind) == do]
                    if own:
                        await self._do_together(do, own)
                for timer in due:
                    known = self._kinds.get(timer.kind)
                    if known is not None and known.beside:
                        self._begin(timer)
                    elif timer.kind not in self._together:
                        await self._do(timer)

    async def _due(self) -> list[Timer]:
        """Timers that are due, without those that run already; of several processes, each gets
        what no other has claimed, and leaves most of what stands alone to the others.
        """
        session, now, runs = self._database.session, self._now(), set(self._beside)
        found = await timers.due(self._database, now, MOST + len(runs))
        found = [timer for timer in found if timer.id not in runs]
        if session is None or not found:
            return found
        claims = partial(claim_timers, session, now, self._together, runs)
        return await claims(of_them=True, most=MOST) + await claims(of_them=False, most=ALONE)

    def _begin(self, timer: Timer) -> None:
        task = asyncio.get_running_loop().create_task(self._in_room(timer))
        self._beside[timer.id] = task
        task.add_done_callback(lambda _: self._beside.pop(timer.id, None))

    async def _in_room(self, timer: Timer) -> None:
        try:
            async with self._kinds[timer.kind].room or self._room:
                await self._do(timer)
        except Exception:  # the failure was not counted: it is begun again at the next tick
            log.exception("timer not put off", timer=timer.id)

    async def _look_at_clock(self) -> None:
        now, seen = self._now(), self._seen
        self._seen = now
        if now > seen - STEP:
            return
        log.warning("the clock went back", seconds=(seen - now).total_seconds())
        try:
            async with self._database.unit() as unit:
                for do in self._stepped:
                    await do(unit, seen, now)
        except Exception:
            self._seen = seen  # the next tick tries again
            raise

    async def _do_together(self, do: DoTogether, due: Sequence[Timer]) -> None:
        try:
            async with self._database.unit() as unit:
                now = self._now()
                claimed = [timer for timer in due if await timers.claim(unit, timer, now)]
                await do(unit, claimed)
        except Exception as error:
            log.exception("timers failed", timers=[timer.id for timer in due])
            for timer in due:
                await self._failed(timer, error, BRIEF)

    async def _do(self, timer: Timer) -> None:
        known = self._kinds.get(timer.kind)
        try:
            if known is None:
                raise LookupError(f"no timer kind {timer.kind}")
            fetched = await known.fetch(timer) if known.fetch else None
            async with self._database.unit() as unit:
                if await timers.claim(unit, timer, self._now()):
                    await known.do(unit, timer, fetched)
        except Exception as error:
            log.warning(
                "timer failed", timer=timer.id, kind=timer.kind, exc_info=timer.attempts == 0
            )
            await self._failed(timer, error, known.persistence if known else BRIEF)

    async def _failed(self, timer: Timer, error: Exception, persistence: Persistence) -> None:
        failures = timer.attempts + 1
        until, last = self._now() + persistence.pause(failures), persistence.over(failures)
        async with self._database.unit() as unit:
            if await timers.retry(unit, timer, until, repr(error), last=last):
                await persistence.failed(unit, timer, error)
