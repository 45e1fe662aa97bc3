"""The next work of a chat, and the process whose turn it is if several share the work."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from storage.database.connect import open_database
from storage.database.unit import Database
from storage.queues import inbox, turns
from storage.queues.inbox import ATTEMPTS, Incoming, Waiting
from tests.bot.inbound.inbox_rows import brought
from tests.databases import PostgreSQLServer
from tests.world import MONDAY

PATIENCE = 60
END_OF_HOLDERS = """
SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_database ON pg_database.oid = database
WHERE locktype = 'advisory' AND datname = current_database()
"""


async def put(database: Database, *items: Incoming, channel: str = "telegram") -> list[Waiting]:
    async with database.unit() as unit:
        return await inbox.accept(unit, channel, "1", items, MONDAY)


async def offered(database: Database) -> list[int]:
    return [work.id for work in await turns.oldest_of_each_chat(database)]


async def fails(database: Database, work: Waiting) -> None:
    async with database.unit() as unit:
        await inbox.mark_failed(unit, work, "disk", MONDAY)


async def done(database: Database, work: Waiting) -> None:
    async with database.unit() as unit:
        await inbox.mark_done(unit, work.id, MONDAY)


async def test_only_the_oldest_unfinished_of_each_chat_is_offered(database: Database) -> None:
    one, two, other = await put(database, brought(1, "a"), brought(2, "a"), brought(3, "b"))
    (foreign,) = await put(database, brought(4, "a"), channel="whatsapp")
    assert await offered(database) == [one.id, other.id, foreign.id]
    await done(database, one)
    assert await offered(database) == [two.id, other.id, foreign.id]


async def test_what_failed_is_still_the_next_of_its_chat(database: Database) -> None:
    one, _ = await put(database, brought(1, "a"), brought(2, "a"))
    await fails(database, one)
    (again,) = await turns.oldest_of_each_chat(database)
    assert (again.id, again.attempts, again.payload) == (one.id, 1, one.payload)


async def test_what_was_given_up_does_not_hold_up_its_chat(database: Database) -> None:
    one, two = await put(database, brought(1, "a"), brought(2, "a"))
    for attempt in range(ATTEMPTS):
        (work,) = await turns.oldest_of_each_chat(database)
        assert (work.id, work.attempts) == (one.id, attempt)
        await fails(database, work)
    assert await offered(database) == [two.id]


async def test_what_waits_in_a_chat_comes_oldest_first_and_not_all_at_once(
    database: Database,
) -> None:
    found = await put(database, *(brought(n, "a") for n in range(5)), brought(6, "b"))
    waiting = await turns.unfinished(database, "telegram", "a", most=3)
    assert waiting == found[:3]
    await done(database, found[0])
    waiting = await turns.unfinished(database, "telegram", "a", most=9)
    assert waiting == found[1:5]


@pytest.fixture
async def beside(database: Database, database_url: str) -> AsyncIterator[Database]:
    """The same database as seen by another process; SQLite has no other process."""
    if database.exclusive:
        yield database
        return
    opened = await open_database(database_url)
    yield opened
    await opened.close()


async def test_a_turn_belongs_to_one_process_at_a_time(
    database: Database, beside: Database
) -> None:
    async with database.turn("telegram:a") as ours:
        assert ours
        async with beside.turn("telegram:a") as theirs:
            assert theirs is (beside is database)
        async with beside.turn("telegram:b") as theirs:
            assert theirs
    async with beside.turn("telegram:a") as theirs:
        assert theirs


async def test_a_turn_ends_when_its_process_is_gone(
    postgresql_server: PostgreSQLServer,
) -> None:
    url = await postgresql_server.fresh()
    first, second = await open_database(url), await open_database(url)
    watcher = await asyncpg.connect(url)
    async with first.turn("telegram:a") as ours:
        assert ours
        assert await watcher.fetch(END_OF_HOLDERS)
        theirs = False
        async with asyncio.timeout(PATIENCE):
            while not theirs:
                async with second.turn("telegram:a") as theirs:
                    pass
    await watcher.close()
    await first.close()
    await second.close()
    await postgresql_server.drop(url)
