"""Timers run once, late rather than never, and are given up in the end."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.runtime.persistence import ATTEMPTS, Persistence
from bot.runtime.ticker import Ticker
from flows.records.timer import Timer
from storage.database.connect import open_database
from storage.database.statement import Statement
from storage.database.tables import timers
from storage.database.unit import Database, Unit
from storage.desk import Desk
from tests.world import Clock

_rows = Statement(timers.select().order_by(timers.c.id))


class Bell:
    """A timer's work on a database, recorded there and in `rung`."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = Clock()
        self.rung: list[str] = []
        self.fails = 0
        self.ticker = Ticker(database, self.clock)
        self.ticker.on("bell", self.ring)

    async def ring(self, unit: Unit, timer: Timer, _: Any) -> None:
        desk = Desk(unit)
        before = int(await desk.facts.fact(timer.subject) or 0)
        await desk.facts.remember(timer.subject, str(before + 1))
        if self.fails:
            self.fails -= 1
            raise OSError("no network")
        self.rung.append(timer.subject)

    async def plans(self, subject: str, at: datetime, kind: str = "bell") -> None:
        async with self.database.unit() as unit:
            await Desk(unit).timers.plan(kind, subject, at)

    async def times(self, subject: str) -> int:
        """Number of times that its work was committed."""
        async with self.database.unit() as unit:
            return int(await Desk(unit).facts.fact(subject) or 0)

    async def row(self) -> Mapping[str, Any]:
        return (await self.database.read(_rows))[0]


@pytest.fixture
def bell(database: Database) -> Bell:
    return Bell(database)


def later(bell: Bell, **length: float) -> datetime:
    return bell.clock() + timedelta(**length)


async def test_what_is_due_is_done_once_and_not_before(bell: Bell) -> None:
    await bell.plans("a", later(bell, minutes=5))
    await bell.plans("a", later(bell, minutes=5))
    await bell.ticker.tick()
    assert bell.rung == []
    bell.clock.at = later(bell, minutes=5)
    await bell.ticker.tick()
    await bell.ticker.tick()
    assert bell.rung == ["a"]


async def test_after_a_long_silence_everything_late_is_done_in_its_order(bell: Bell) -> None:
    for minute in range(150, 0, -1):
        await bell.plans(str(minute), later(bell, minutes=minute))
    bell.clock.at = later(bell, days=8)
    await bell.ticker.tick()
    assert bell.rung == [str(minute) for minute in range(1, 151)]


async def test_what_a_timer_sets_for_now_is_done_at_the_same_tick(bell: Bell) -> None:
    async def chain(unit: Unit, timer: Timer, _: Any) -> None:
        await Desk(unit).timers.plan("bell", "second", bell.clock())

    bell.ticker.on("chain", chain)
    await bell.plans("first", bell.clock(), "chain")
    await bell.ticker.tick()
    assert bell.rung == ["second"]


async def test_two_tickers_on_one_database_do_it_once(
    bell: Bell, database: Database, database_url: str
) -> None:
    beside = database if database.exclusive else await open_database(database_url)
    other = Bell(beside)
    for number in range(20):
        await bell.plans(f"s{number}", bell.clock())
    await asyncio.gather(bell.ticker.tick(), other.ticker.tick())
    assert [await bell.times(f"s{number}") for number in range(20)] == [1] * 20
    if beside is not database:
        await beside.close()


async def test_two_tickers_do_together_what_belongs_together_once(database: Database) -> None:
    first, second = Bell(database), Bell(database)
    for bell in (first, second):

        async def both(unit: Unit, due: list[Timer], bell: Bell = bell) -> None:
            for timer in due:
                await bell.ring(unit, timer, None)

        bell.ticker.together(["warn", "remind"], both)
    await first.plans("a", first.clock(), "warn")
    await first.plans("b", first.clock(), "remind")
    await asyncio.gather(first.ticker.tick(), second.ticker.tick())
    assert sorted(first.rung + second.rung) == ["a", "b"]


async def test_what_fails_leaves_nothing_and_is_tried_later(bell: Bell) -> None:
    bell.fails = 2
    await bell.plans("a", bell.clock())
    await bell.plans("b", bell.clock())
    await bell.ticker.tick()
    assert bell.rung == []
    assert await bell.times("a") == 0
    await bell.ticker.tick()
    assert bell.rung == []
    bell.clock.at = later(bell, minutes=1)
    await bell.ticker.tick()
    assert sorted(bell.rung) == ["a", "b"]
    assert await bell.times("a") == 1


async def test_what_fails_eight_times_is_given_up_and_kept(bell: Bell) -> None:
    bell.fails = 100
    await bell.plans("a", bell.clock())
    for _ in range(ATTEMPTS + 3):
        await bell.ticker.tick()
        bell.clock.at = later(bell, minutes=11)
    row = await bell.row()
    assert (row["state"], row["attempts"], ATTEMPTS) == ("dead", 8, 8)
    assert "no network" in row["last_error"]
    assert bell.fails == 100 - ATTEMPTS
    await bell.plans("b", bell.clock())
    bell.fails = 0
    await bell.ticker.tick()
    assert bell.rung == ["b"]


async def test_a_kind_that_nobody_knows_is_kept_for_who_does(bell: Bell) -> None:
    await bell.plans("a", bell.clock(), "of a newer version")
    await bell.ticker.tick()
    row = await bell.row()
    assert (row["state"], row["attempts"]) == ("waiting", 1)


async def test_what_is_fetched_is_fetched_before_the_work_and_handed_to_it(bell: Bell) -> None:
    found: list[str] = []

    async def fetch(timer: Timer) -> str:
        async with (
            bell.database.unit() as unit
        ):  # it would wait for ever inside the work's own unit
            return str(await Desk(unit).facts.fact("page"))

    async def keep(unit: Unit, timer: Timer, fetched: str) -> None:
        found.append(fetched)

    bell.ticker.on("page", keep, fetch)
    async with bell.database.unit() as unit:
        await Desk(unit).facts.remember("page", "typeset")
    await bell.plans("a", bell.clock(), "page")
    await bell.ticker.tick()
    assert found == ["typeset"]


async def test_a_cancelled_timer_is_not_done_unless_it_is_set_again(bell: Bell) -> None:
    await bell.plans("a", bell.clock())
    async with bell.database.unit() as unit:
        await Desk(unit).timers.cancel("bell", "a")
    await bell.ticker.tick()
    assert bell.rung == []
    await bell.plans("a", bell.clock())
    await bell.ticker.tick()
    assert bell.rung == ["a"]


async def test_a_stop_lets_what_runs_finish(bell: Bell) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(timer: Timer) -> None:
        begun.set()
        await go_on.wait()

    bell.ticker.on("slow", bell.ring, slow)
    await bell.plans("a", bell.clock(), "slow")
    bell.ticker.wake()
    await begun.wait()
    stopping = asyncio.ensure_future(bell.ticker.stop())
    go_on.set()
    await stopping
    assert bell.rung == ["a"]


async def test_what_lasts_is_tried_for_days_and_told_of_meanwhile(bell: Bell) -> None:
    told: list[str] = []

    async def trouble(unit: Unit, timer: Timer, error: Exception) -> None:
        told.append("trouble")

    async def end(unit: Unit, timer: Timer, error: Exception) -> None:
        told.append("end")

    days = Persistence(attempts=150, longest=1800, telling=(3, 9), tell=trouble, give_up=end)
    bell.ticker.on("lasting", bell.ring, persistence=days)
    bell.fails, begun = 1000, bell.clock()
    await bell.plans("a", begun, "lasting")
    while (await bell.row())["state"] == "waiting":
        await bell.ticker.tick()
        bell.clock.at = later(bell, minutes=10)
    assert bell.fails == 1000 - 150
    assert bell.clock() - begun > timedelta(days=2)
    assert told == ["trouble", "trouble", "end"]


async def test_what_cannot_be_told_is_tried_again(bell: Bell) -> None:
    async def end(unit: Unit, timer: Timer, error: Exception) -> None:
        raise OSError("disk full")

    bell.ticker.on("brief", bell.ring, persistence=Persistence(attempts=1, give_up=end))
    bell.fails = 1
    await bell.plans("a", bell.clock(), "brief")
    with pytest.raises(OSError, match="disk full"):
        await bell.ticker.tick()
    assert (await bell.row())["state"] == "waiting"
    await bell.ticker.tick()
    assert bell.rung == ["a"]


async def test_what_takes_long_runs_beside_the_others_and_once(bell: Bell) -> None:
    begun, go_on, rung = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def slow(timer: Timer) -> None:
        begun.set()
        await go_on.wait()

    async def heard(unit: Unit, timer: Timer, _: Any) -> None:
        await bell.ring(unit, timer, None)
        rung.set()

    bell.ticker.on("slow", bell.ring, slow, beside=True)
    for number in range(150):
        await bell.plans(f"slow {number}", bell.clock(), "slow")
    await bell.plans("quick", later(bell, minutes=1))
    waiting = asyncio.ensure_future(bell.ticker.tick())
    await begun.wait()
    bell.clock.at = later(bell, minutes=2)
    bell.ticker.on("bell", heard)
    bell.ticker.wake()
    await rung.wait()
    assert bell.rung == ["quick"]
    go_on.set()
    await waiting
    assert sorted(bell.rung[1:]) == sorted(f"slow {number}" for number in range(150))


async def test_a_stop_does_not_wait_for_what_takes_long(bell: Bell) -> None:
    begun, never = asyncio.Event(), asyncio.Event()

    async def slow(timer: Timer) -> None:
        begun.set()
        await never.wait()

    bell.ticker.on("slow", bell.ring, slow, beside=True)
    await bell.plans("a", bell.clock(), "slow")
    bell.ticker.wake()
    await begun.wait()
    await bell.ticker.stop()
    row = await bell.row()
    assert (row["state"], row["attempts"], bell.rung) == ("waiting", 0, [])


async def test_what_always_helps_is_tried_for_ever(bell: Bell) -> None:
    bell.ticker.on("lasting", bell.ring, persistence=Persistence(attempts=None, longest=60))
    bell.fails = 300
    await bell.plans("a", bell.clock(), "lasting")
    for _ in range(301):
        await bell.ticker.tick()
        bell.clock.at = later(bell, minutes=1)
    assert bell.rung == ["a"]
