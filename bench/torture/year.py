"""R8: a year of deadlines on a clock that jumps, with the process down at times, and several
tickers on PostgreSQL; and the weekly summaries of a year in a running office.
"""

import asyncio
import random
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from typing import Any

from bench.torture.bed import Bed, Found
from bench.torture.weeks import LONGEST_DOWN, weeks_told
from bot.runtime.ticker import Ticker
from flows.records.timer import Timer
from storage.database.connect import open_database
from storage.database.migrate import migrate
from storage.database.unit import Database, Unit
from storage.desk import Desk
from tests.world import Clock

DEADLINES, DOWNTIMES, STEPS = 10_000, 20, 10
YEAR = timedelta(days=365)
STEP = timedelta(hours=1)
LATE = 30.0
REPLICAS = 3
WEEKS, FEW = 53, 8
PLANNED_AT_ONCE = 200


class Year:
    """Deadlines, and how often and when each was rung: by the true time, from which the clock
    may differ.
    """

    def __init__(self, deadlines: int) -> None:
        self.clock = Clock()
        self.begin = self.now = self.clock.at
        self.due = sorted(self.begin + YEAR * random.random() for _ in range(deadlines))
        self.rung: dict[str, list[datetime]] = {}
        self.down = sorted(
            (start, start + LONGEST_DOWN * random.random())
            for start in (self.begin + YEAR * random.random() for _ in range(DOWNTIMES))
        )

    async def ring(self, unit: Unit, timer: Timer, _: Any) -> None:
        before = int(await Desk(unit).facts.fact(timer.subject) or 0)
        await Desk(unit).facts.remember(timer.subject, str(before + 1))
        self.rung.setdefault(timer.subject, []).append(self.now)

    async def plan(self, database: Database) -> None:
        for start in range(0, len(self.due), PLANNED_AT_ONCE):
            async with database.unit() as unit:
                for number, at in enumerate(self.due[start : start + PLANNED_AT_ONCE], start):
                    await Desk(unit).timers.plan("bell", f"deadline {number}", at)

    async def walk(self, tickers: list[Ticker]) -> None:
        """Let the year pass; ticks come up to half a minute after what is due."""
        steps = sorted(self.begin + YEAR * random.random() for _ in range(STEPS))
        for at in self.due:
            self.now = max(self.now, at + timedelta(seconds=random.uniform(0, LATE)))
            for start, end in self.down:
                if start <= self.now < end:
                    self.now = end
            await self._ticks(tickers, self.now)
            if steps and self.now >= steps[0]:
                steps.pop(0)
                for wrong in (STEP, timedelta(), -STEP, timedelta()):
                    await self._ticks(tickers, self.now + wrong)

    async def _ticks(self, tickers: list[Ticker], shown: datetime) -> None:
        self.clock.at = shown
        await asyncio.gather(*(ticker.tick() for ticker in tickers))

    def lateness(self, number: int) -> float:
        """Seconds from a deadline, or the end of the downtime in which its first tick would have
        come, to its ring; below 0 if a clock that was fast rang it.
        """
        at = self.due[number]
        for start, end in self.down:
            if start - timedelta(seconds=LATE) <= at < end:
                at = end
        rung = self.rung.get(f"deadline {number}")
        return (rung[0] - at).total_seconds() if rung else 0.0


async def _rung(url: str, year: Year) -> list[int]:
    """The number of times that each deadline's work was committed."""
    async with AsyncExitStack() as open_:
        replicas = REPLICAS if url.startswith("postgresql") else 1
        databases = [await open_database(url) for _ in range(replicas)]
        for database in databases:
            open_.push_async_callback(database.close)
        await year.plan(databases[0])
        tickers = [Ticker(database, year.clock) for database in databases]
        for ticker in tickers:
            ticker.on("bell", year.ring)
        await year.walk(tickers)
        async with databases[0].unit() as unit:
            facts = Desk(unit).facts
            return [int(await facts.fact(f"deadline {n}") or 0) for n in range(len(year.due))]


def year_of_timers(bed: Bed) -> Found:
    """Each deadline once, none late by more than half a minute; one summary a week
    for each recipient."""
    folder, weeks = bed.folder(), bed.size(WEEKS, FEW)
    folder.mkdir()
    urls = [bed.fresh() or f"sqlite:///{folder / name}" for name in ("year.db", "weeks.db")]
    for url in urls:
        migrate(url)
    year = Year(bed.size(DEADLINES, 100))
    times = asyncio.run(_rung(urls[0], year))
    told = asyncio.run(weeks_told(urls[1], folder, weeks))
    late = max(map(year.lateness, range(len(year.due))))
    return {
        "id": "R8",
        "size": len(times),
        "kills": 0,
        "downtimes": DOWNTIMES,
        "clock_steps": STEPS,
        "lost": times.count(0),
        "doubled": sum(each > 1 for each in times),
        "weeks": weeks,
        "summaries": len(told.told),
        "late_summaries": told.late,
        "processes": told.processes,
        "down_beside_the_other": told.downs,
        "worst_lateness_s": round(late, 1),
        "database": bed.kind,
        "wrong": int(late > LATE) + told.wrong,
    }
