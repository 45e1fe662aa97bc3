"""Lanes: order within each, and all of them in parallel."""

import asyncio

from bot.runtime.lanes import Lanes


class Gates:
    """Work that waits until its gate is opened."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.done: list[str] = []
        self._gates: dict[str, asyncio.Event] = {}
        self._news = asyncio.Condition()

    def gate(self, item: str) -> asyncio.Event:
        return self._gates.setdefault(item, asyncio.Event())

    async def __call__(self, item: str) -> None:
        async with self._news:
            self.begun.append(item)
            self._news.notify_all()
        await self.gate(item).wait()
        self.done.append(item)

    async def until_begun(self, *items: str) -> None:
        async with self._news:
            await self._news.wait_for(lambda: set(items) <= set(self.begun))


def lanes_with(work: Gates, most: int, *items: str) -> Lanes[str]:
    """Lanes keyed by the first letter of an item."""
    lanes = Lanes(work, most)
    for item in items:
        lanes.put(item[0], item)
    return lanes


async def test_one_lane_goes_in_order_and_the_others_do_not_wait_for_it() -> None:
    work = Gates()
    lanes = lanes_with(work, 9, "a1", "a2", "b1", "c1")
    await work.until_begun("a1", "b1", "c1")
    for item in ("b1", "c1", "a2"):
        work.gate(item).set()
    assert "a2" not in work.begun
    work.gate("a1").set()
    await lanes.idle()
    assert work.done.index("a1") < work.done.index("a2")
    assert sorted(work.done) == ["a1", "a2", "b1", "c1"]


async def test_no_more_lanes_run_than_are_allowed() -> None:
    work = Gates()
    lanes = lanes_with(work, 2, "a1", "b1", "c1")
    await work.until_begun("a1", "b1")
    assert lanes.busy == 3
    assert work.begun == ["a1", "b1"]
    for item in ("a1", "b1", "c1"):
        work.gate(item).set()
    await lanes.idle()
    assert work.done == ["a1", "b1", "c1"]


async def test_a_lane_that_ran_empty_takes_new_work() -> None:
    work = Gates()
    for item in ("a1", "a2"):
        work.gate(item).set()
    lanes = lanes_with(work, 1, "a1")
    await lanes.idle()
    assert not lanes.busy
    lanes.put("a", "a2")
    await lanes.idle()
    assert work.done == ["a1", "a2"]


async def test_stopping_lets_what_runs_finish_and_begins_nothing_new() -> None:
    work = Gates()
    lanes = lanes_with(work, 1, "a1", "a2", "b1")
    await work.until_begun("a1")
    stopping = asyncio.ensure_future(lanes.stop(5))
    work.gate("a1").set()
    await stopping
    assert work.begun == work.done == ["a1"]


async def test_what_does_not_finish_in_its_grace_is_cancelled() -> None:
    work = Gates()
    lanes = lanes_with(work, 1, "a1")
    await work.until_begun("a1")
    await lanes.stop(0)
    assert work.done == []
    assert not lanes.busy
