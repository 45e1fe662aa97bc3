"""Order within a chat across several processes on one PostgreSQL, one of them killed."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from storage.database.connect import open_database
from storage.database.unit import Database
from tests.bot.inbound.handling_office import Office
from tests.bot.inbound.inbox_rows import brought, states
from tests.databases import PostgreSQLServer


class Process(Office):
    """An office with a database session of its own, whose preparations last until `goes_on`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.began, self.goes_on = asyncio.Event(), asyncio.Event()
        self.prepare = self.waits

    async def waits(self, work: object) -> None:
        self.began.set()
        await self.goes_on.wait()

    async def dies(self) -> None:
        """End its session; unfinished work stays unfinished."""
        await self.database.close()
        await self.intake.stop(0)


@pytest.fixture
async def processes(postgresql_server: PostgreSQLServer) -> AsyncIterator[list[Process]]:
    url = await postgresql_server.fresh()
    found = [Process(await open_database(url)) for _ in range(2)]
    yield found
    for process in found:
        await process.intake.stop(0)
        await process.database.close()
    await postgresql_server.drop(url)


async def test_what_is_new_does_not_overtake_what_a_dead_process_had_begun(
    processes: list[Process],
) -> None:
    first, second = processes
    await first.intake.accept("telegram", "1", [brought(1), brought(2)])
    await first.began.wait()
    await first.dies()
    second.goes_on.set()
    await second.intake.accept("telegram", "1", [brought(3)])
    await second.intake.idle()
    assert second.handled == [brought(n).payload for n in (1, 2, 3)]


async def test_what_a_dead_process_had_begun_is_taken_up_at_once_and_in_order(
    processes: list[Process],
) -> None:
    first, second = processes
    items = [brought(1, "a"), brought(2, "a"), brought(3, "b"), brought(4, "a")]
    await first.intake.accept("telegram", "1", items)
    await first.began.wait()
    await first.dies()
    second.goes_on.set()
    await second.intake.sweep(starting=True)
    await second.intake.idle()
    handled = [brought(n).payload for n in (1, 2, 4)]
    assert [said for said in second.handled if said in handled] == handled
    assert await states(second.database) == ["done"] * 4


async def test_what_another_process_is_at_is_left_to_it_with_all_that_follows(
    processes: list[Process],
) -> None:
    first, second = processes
    await first.intake.accept("telegram", "1", [brought(1)])
    await first.began.wait()
    second.goes_on.set()
    await second.intake.accept("telegram", "1", [brought(2), brought(3, "b")])
    await second.intake.sweep()
    await second.intake.idle()
    assert second.handled == [brought(3).payload]
    first.goes_on.set()
    await first.intake.idle()
    assert first.handled == [brought(1).payload, brought(2).payload]


async def test_who_stops_leaves_the_rest_of_its_turn_to_the_next(
    processes: list[Process],
) -> None:
    first, second = processes
    await first.intake.accept("telegram", "1", [brought(1), brought(2)])
    await first.began.wait()
    stopping = asyncio.create_task(first.intake.stop(60))
    await asyncio.sleep(0)
    first.goes_on.set()
    await stopping
    assert first.handled == [brought(1).payload]
    second.goes_on.set()
    await second.intake.sweep(starting=True)
    await second.intake.idle()
    assert second.handled == [brought(2).payload]


async def test_what_comes_to_two_processes_in_turn_is_done_once_and_in_order(
    processes: list[Process],
) -> None:
    handled: list[str] = []
    for process in processes:
        process.goes_on.set()
        process.handled = handled
    items = [brought(n) for n in range(40)]
    for number, item in enumerate(items):
        await processes[number % 2].intake.accept("telegram", "1", [item])
    await asyncio.gather(*(process.intake.idle() for process in processes))
    assert handled == [item.payload for item in items]
