"""A process's session: what others see of it, and when they end it."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from storage.database import session
from storage.database.connect import open_database
from storage.database.session import FREED, LOST, Session
from storage.database.silence import OWN_GAP, Silence
from storage.database.unit import Database
from tests.databases import PostgreSQLServer
from tests.patience import PATIENCE

_END = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE application_name = $2 AND pid <> $1
"""


@pytest.fixture
async def both(postgresql_server: PostgreSQLServer) -> AsyncIterator[list[Session]]:
    url = await postgresql_server.fresh()
    databases: list[Database] = [await open_database(url) for _ in range(2)]
    found = [each.session for each in databases if each.session is not None]
    for each in found:
        await each.beat()
    for each in found:
        await each.beat()
    yield found
    for database in databases:
        await database.close()
    await postgresql_server.drop(url)


async def _numbers(of: Session) -> list[int]:
    return [
        row["id"] for row in await of.fetch("SELECT id FROM processes WHERE $1 > 0 ORDER BY 1")
    ]


async def test_processes_see_each_other_and_one_leads(both: list[Session]) -> None:
    first, second = both
    assert first.count == second.count == 2
    assert await _numbers(first) == sorted((first.number, second.number))
    assert (await first.lead(), await second.lead(), await first.lead()) == (True, False, True)
    await first.close()
    assert await second.lead()
    assert await _numbers(second) == [second.number]


async def test_whose_session_is_ended_knows_and_begins_anew(both: list[Session]) -> None:
    first, second = both
    number, told, freed = first.number, asyncio.Event(), asyncio.Event()
    assert await first.lead()
    first.on(LOST, lambda _: told.set())
    second.on(FREED, lambda _: freed.set())
    await second.fetch(_END, first.name)
    async with asyncio.timeout(PATIENCE):
        await told.wait()
        assert (first.sure, first.number) == (False, 0)
        assert await second.lead()
        assert not await first.lead()
        while number in await _numbers(second):
            await second.beat()
        await freed.wait()
    assert first.number > number
    assert first.sure


async def test_who_is_silent_for_long_is_ended_by_the_others(
    both: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = both
    frozen, told = first.number, asyncio.Event()
    first.on(LOST, lambda _: told.set())
    assert first._beating is not None
    first._beating.cancel()  # as if its process were stopped
    monkeypatch.setattr(second, "_silence", Silence(0.2))
    async with asyncio.timeout(PATIENCE):
        while frozen in await _numbers(second):
            await second.beat()
        await told.wait()
    await first.beat()
    assert first.number > frozen


async def test_what_one_tells_all_hear(both: list[Session]) -> None:
    heard: list[str] = []
    came = asyncio.Event()

    def hear(more: str) -> None:
        heard.append(more)
        if len(heard) == 2:
            came.set()

    for each in both:
        each.on("outbox", hear)
    await both[0].tell("outbox", 7)
    async with asyncio.timeout(PATIENCE):
        await came.wait()
    assert heard == ["7", "7"]


async def test_a_database_that_is_away_is_an_error_and_then_found_again(
    both: list[Session],
) -> None:
    first = both[0]
    url, first.url = first.url, "postgresql://127.0.0.1:1/none"
    first._connection.terminate()
    with pytest.raises((OSError, asyncpg.PostgresError, asyncpg.InterfaceError)):
        await first.beat()
    assert not first.sure
    first.url = url
    await first.beat()
    assert first.sure


def test_silence_is_counted_from_the_last_beat_seen() -> None:
    silence = Silence(8.0)
    for at in range(8):
        assert silence.of({1: 5, 2: at}, float(at)) == []
    assert silence.of({1: 5, 2: 8}, 8.0) == [1]
    assert silence.of({1: 6, 2: 8}, 9.0) == []


def test_a_watcher_who_was_away_knows_nothing() -> None:
    silence = Silence(8.0)
    assert silence.of({1: 5}, 0.0) == []
    assert silence.of({1: 5}, 100.0) == []
    assert silence.of({1: 5}, 100.0 + OWN_GAP) == []


def test_who_is_ended_was_unsure_of_itself_before() -> None:
    assert session.SURE + session.LIMIT / 4 < session.SILENT


async def test_a_closed_session_is_not_opened_again(postgresql_server: PostgreSQLServer) -> None:
    url = await postgresql_server.fresh()
    closed = Session(url)
    await closed.beat()
    await closed.close()
    with pytest.raises(ConnectionError):
        await closed.fetch("SELECT $1::bigint AS number")
    assert not closed.sure
    await postgresql_server.drop(url)
