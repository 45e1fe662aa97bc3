"""What several processes claim: each update once and in the order of its chat, each timer once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from storage.database.connect import open_database
from storage.database.session import Session
from storage.database.unit import Database
from storage.desk import Desk
from storage.queues import inbox
from storage.queues.claims import claim_timers, claim_updates
from storage.queues.inbox import ATTEMPTS, Incoming, Waiting
from tests.bot.inbound.inbox_rows import brought
from tests.databases import PostgreSQLServer
from tests.world import MONDAY


class Process:
    """A process as the database sees it."""

    def __init__(self, database: Database) -> None:
        assert database.session is not None
        self.database, self.session = database, database.session

    async def claims(self, most: int = 100, *, of: list[str] | None = None) -> list[int]:
        lanes = None if of is None else {("telegram", chat) for chat in of}
        return [row.id for row in await claim_updates(self.session, [], most, lanes)]

    async def puts(self, *items: Incoming, channel: str = "telegram") -> list[int]:
        async with self.database.unit() as unit:
            found = await inbox.accept(unit, channel, "1", items, MONDAY)
        return [row.id for row in found]

    async def done(self, row: int) -> None:
        async with self.database.unit() as unit:
            await inbox.mark_done(unit, row, MONDAY)

    async def fails(self, row: int, attempts: int) -> None:
        work = Waiting(
            id=row,
            channel="telegram",
            chat="a",
            payload="",
            attempts=attempts,
            received_at=MONDAY,
        )
        async with self.database.unit() as unit:
            await inbox.mark_failed(unit, work, "disk", MONDAY)

    async def dies(self) -> None:
        """End as by SIGKILL: the session is gone, its row of `processes` is not."""
        assert self.session._beating is not None
        self.session._beating.cancel()
        self.session._connection.terminate()


@pytest.fixture
async def processes(postgresql_server: PostgreSQLServer) -> AsyncIterator[list[Process]]:
    url = await postgresql_server.fresh()
    found = [Process(await open_database(url)) for _ in range(2)]
    yield found
    for process in found:
        await process.database.close()
    await postgresql_server.drop(url)


async def _ends_claims(session: Session, of: Process) -> None:
    """Beat until the server has noticed that the other's session is over."""
    rows = await session.fetch("SELECT id FROM processes WHERE id <> $1")
    while rows:
        await session.beat()
        rows = await session.fetch("SELECT id FROM processes WHERE id <> $1")


async def test_only_the_oldest_unfinished_of_each_chat_is_claimed_and_by_one(
    processes: list[Process],
) -> None:
    first, second = processes
    one, two, other = await first.puts(brought(1, "a"), brought(2, "a"), brought(3, "b"))
    (foreign,) = await first.puts(brought(4, "a"), channel="whatsapp")
    assert await first.claims() == [one, other, foreign]
    assert await second.claims() == await second.claims(of=["a"]) == []
    await first.done(one)
    assert await second.claims(of=["b"]) == []
    assert await second.claims(of=["a", "b", "c"]) == [two]


async def test_a_claim_takes_the_oldest_first_and_no_more_than_asked(
    processes: list[Process],
) -> None:
    first, second = processes
    rows = await first.puts(*(brought(n, f"{9 - n}") for n in range(6)))
    assert await first.claims(2) == rows[:2]
    assert await second.claims(3) == rows[2:5]
    assert await first.claims() == [*rows[:2], rows[5]]  # its own, if they are not known


async def test_what_was_given_up_does_not_hold_up_its_chat(processes: list[Process]) -> None:
    first, second = processes
    one, two = await first.puts(brought(1, "a"), brought(2, "a"))
    for attempt in range(ATTEMPTS):
        assert await first.claims() == [one]
        assert await second.claims() == []
        await first.fails(one, attempt)
    assert await second.claims() == [two]


async def test_claims_end_with_their_session_and_not_before(processes: list[Process]) -> None:
    first, second = processes
    one, _ = await first.puts(brought(1, "a"), brought(2, "a"))
    assert await first.claims() == [one]
    await second.session.beat()
    assert await second.claims() == []
    await first.dies()
    await _ends_claims(second.session, first)
    assert await second.claims() == [one]


async def test_what_is_claimed_at_the_same_time_is_claimed_once(processes: list[Process]) -> None:
    first, second = processes
    rows = await first.puts(*(brought(n, f"{n % 40}") for n in range(120)))
    found: list[int] = []
    while len(found) < len(rows):
        batches = await asyncio.gather(*(each.claims(7) for each in (first, second)))
        for process, batch in zip((first, second), batches, strict=True):
            found += batch
            for row in batch:
                await process.done(row)
    assert sorted(found) == rows
    chats = [[row for row in found if (row - rows[0]) % 40 == chat] for chat in range(40)]
    assert all(chat == sorted(chat) for chat in chats)


async def test_ids_within_a_chat_are_in_the_order_of_commits(processes: list[Process]) -> None:
    first, second = processes
    async with first.database.unit() as unit:
        (slow,) = await inbox.accept(unit, "telegram", "1", [brought(1, "a")], MONDAY)
        later = asyncio.create_task(second.puts(brought(2, "a")))
        (other,) = await second.puts(brought(3, "b"))
        assert not later.done()
        assert await second.claims() == [other]
    (next_one,) = await later
    assert slow.id < next_one
    assert await second.claims() == [slow.id, other]


async def test_a_timer_is_claimed_by_one_and_what_belongs_together_by_the_same(
    processes: list[Process],
) -> None:
    first, second = processes
    async with first.database.unit() as unit:
        for number in range(6):
            kind = "warn" if number % 2 else "letter"
            await Desk(unit).timers.plan(kind, str(number), MONDAY + timedelta(seconds=number))
    late = MONDAY + timedelta(hours=1)

    async def claimed(process: Process, *, of_them: bool, most: int) -> list[str]:
        found = await claim_timers(process.session, late, ["warn"], [], of_them=of_them, most=most)
        return [timer.subject for timer in found]

    assert await claimed(first, of_them=True, most=9) == ["1", "3", "5"]
    assert await claimed(second, of_them=True, most=9) == []
    assert await claimed(second, of_them=False, most=2) == ["0", "2"]
    assert await claimed(first, of_them=False, most=2) == ["4"]
