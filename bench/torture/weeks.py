"""The weekly summaries of a year in a running office whose process is down at random, at times for
weeks; on PostgreSQL two processes run at once, or one of them.
"""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from flows.worktime.calendar import WorkCalendar
from flows.worktime.period import week_of
from flows.worktime.week import next_telling, week_before
from storage.database.statement import Statement
from storage.database.tables import outbox
from storage.database.unit import Row
from tests.world import MONDAY, World, opened

LONGEST_DOWN = timedelta(days=3)
AWAY, LONGEST_AWAY = 0.08, timedelta(days=20)
"""Share of the downtimes that last for weeks, and their length."""
IN_TIME = 0.4
"""Share of the summaries at whose time a process runs."""
DOWN = 0.3
"""Share of the times at which a process is down while the other one runs."""
HEADS = 2
_summaries = Statement(
    outbox.select().where(outbox.c.kind == "weekly", outbox.c.operation == "send")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weeks:
    """The number of times that each recipient was told each week that ended, of those late, and
    how often a process was down beside the other.
    """

    told: Sequence[int]
    late: int
    downs: int
    processes: int

    @property
    def wrong(self) -> int:
        return sum(each != 1 for each in self.told)


async def weeks_told(url: str, folder: Path, weeks: int) -> Weeks:
    """Live through so many weeks. Each summary that fell due is looked for once."""
    async with AsyncExitStack() as open_:
        replicas = 2 if url.startswith("postgresql") else 1
        offices: list[World] = []
        for number in range(replicas):
            own = folder / f"process{number}"
            own.mkdir()
            offices.append(await open_.enter_async_context(opened(url, own)))
        for head in range(HEADS):
            await offices[0].official(f"Contoh Kepala Dinas {head}", "agency_head")
        calendar = offices[0].app.current.office.calendar
        end, now, downs = MONDAY + timedelta(weeks=weeks, hours=1), MONDAY, 0
        while now < end:
            longest = LONGEST_AWAY if random.random() < AWAY else LONGEST_DOWN
            later = now + longest * random.random()
            due = next_telling(calendar, now)
            now = min(end, due if later > due and random.random() < IN_TIME else later)
            downs += await _live(offices, now)
        for office in offices:
            await office.app.ticker.tick()
        rows = await offices[0].app.database.read(_summaries)
    told = Counter((row["contact"], _message(row)["from"]) for row in rows)
    contacts = {contact for contact, _ in told}
    first = last = next_telling(calendar, MONDAY)
    while (at := next_telling(calendar, last)) <= end:
        last = at
    begins = each_week(calendar, first, last)
    expected = [(contact, each) for contact in sorted(contacts) for each in begins]
    assert len(contacts) == HEADS
    return Weeks(
        told=[told.pop(each, 0) for each in expected] + [*told.values()],
        late=sum(_message(row).get("due") is not None for row in rows),
        downs=downs,
        processes=replicas,
    )


def each_week(calendar: WorkCalendar, first: datetime, last: datetime) -> list[int]:
    """The beginnings, in Unix milliseconds, of the weeks that summaries from `first` to `last` are
    about, none left out.
    """
    week, until = week_before(calendar, first), week_before(calendar, last)
    begins = []
    while week.first <= until.first:
        begins.append(int(week.limits(calendar.zone)[0].timestamp() * 1000))
        week = week_of(week.last + timedelta(days=1))
    return begins


async def _live(offices: Sequence[World], now: datetime) -> int:
    """The processes that run then do what is due, at once; return how many were down. The last one
    is never down alone: nobody would tell the week.
    """
    running = [office for office in offices if random.random() >= DOWN] or [offices[-1]]
    for office in running:
        office.clock.at = now.astimezone(UTC)
    await asyncio.gather(*(office.app.ticker.tick() for office in running))
    return len(offices) - len(running)


def _message(row: Row) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(row["params"])
    return found
