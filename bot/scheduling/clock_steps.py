"""A clock that went back: what was due is due, and recurring work is planned from today."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from flows.office.deadlines import weekly_summary
from flows.office.monitoring import inspections
from storage.database.unit import Unit
from storage.queues.clock_step import newest, stepped_back

Plan = Callable[[Unit], Awaitable[None]]


class ClockSteps:
    """`plans` plan recurring timers besides those of the office's week."""

    def __init__(self, works: WorkFactory, plans: Sequence[Plan]) -> None:
        self._works = works
        self._plans = plans

    async def begin(self, ticker: Ticker) -> None:
        """Watch for steps, also for one that happened while no process ran."""
        ticker.on_step_back(self._stepped)
        async with self._works.database.unit() as unit:
            last = await newest(unit)
        if last is not None:
            ticker.seen(last)

    async def _stepped(self, unit: Unit, seen: datetime, now: datetime) -> None:
        work = self._works.work(unit)
        await stepped_back(unit, seen, now)
        await weekly_summary.plan(work)
        await inspections.plan(work)
        for plan in self._plans:
            await plan(unit)
