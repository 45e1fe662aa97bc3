"""Several processes deliver from one outbox: each message once, a chat's in their order."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.outbound import outgoing_rows
from storage.database.connect import open_database
from storage.database.unit import Database
from tests.bot.outbound.post import Chats, Post
from tests.databases import PostgreSQLServer
from tests.patience import PATIENCE, until

CHATS, ROUNDS = 8, 6


class Process(Post):
    """A process that delivers all the time."""

    def __init__(self, database: Database, chats: Chats | None = None) -> None:
        super().__init__(database)
        if chats is not None:
            self.chats = chats
            self.delivery = self.started()
        assert database.session is not None
        self.session = database.session
        self.running = asyncio.create_task(self.delivery.run())

    async def writes(self, contact: int, *numbers: str, target: int | None = None) -> int:
        row = await super().writes(contact, *numbers, target=target)
        self.delivery.wake()
        return row

    async def ends(self) -> None:
        self.running.cancel()
        await asyncio.gather(self.running, return_exceptions=True)
        await self.delivery.stop(0)
        await self.database.close()


@pytest.fixture
async def processes(
    postgresql_server: PostgreSQLServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[list[Process]]:
    url = await postgresql_server.fresh()
    chats = Chats()
    found = [Process(await open_database(url), chats) for _ in range(2)]
    for _ in range(2):
        for process in found:
            await process.session.beat()
    yield found
    for process in found:
        await process.ends()
    await postgresql_server.drop(url)


async def _sent(processes: list[Process], count: int) -> None:
    """Wait until so many rows are marked as sent."""

    async def enough() -> bool:
        return (await processes[0].states()).count("sent") >= count

    async with asyncio.timeout(PATIENCE):
        await until(enough)


async def test_what_two_write_to_the_same_chats_goes_out_once_and_in_order(
    processes: list[Process],
) -> None:
    first = processes[0]
    contacts = [await first.contact(chat) for chat in range(1, CHATS + 1)]
    for number in range(ROUNDS):
        for contact in contacts:
            await processes[(number + contact) % 2].writes(contact, str(number))
    await _sent(processes, CHATS * ROUNDS)
    wanted = [str(number) for number in range(ROUNDS)]
    assert [first.chats.to(chat) for chat in range(1, CHATS + 1)] == [wanted] * CHATS


async def test_what_another_writes_to_my_chat_is_not_late(
    processes: list[Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbound.delivery.SWEEP", PATIENCE)
    first, second = processes
    contact = await first.contact(1)
    await first.writes(contact, "a")
    await _sent(processes, 1)
    await second.writes(contact, "b")
    await _sent(processes, 2)
    assert first.chats.to(1) == ["a", "b"]


async def test_who_lost_its_session_sends_no_more_and_another_goes_on(
    processes: list[Process],
) -> None:
    first, second = processes
    contact = await first.contact(1)
    first.chats.hold.clear()
    await first.writes(contact, "a", "b", "c")
    async with asyncio.timeout(PATIENCE):
        await until(lambda: second.session.fetch("SELECT 1 FROM senders WHERE $1 > 0"))
    assert first.session._beating is not None
    first.session._beating.cancel()  # as if its process were cut off
    first.session._connection.terminate()
    assert not first.session.sure
    first.chats.hold.set()  # what was on its way arrives, nothing else from there
    await _sent(processes, 3)
    assert sorted(set(first.chats.to(1))) == ["a", "b", "c"]
    assert first.chats.to(1)[-3:] == ["a", "b", "c"]
    assert len(first.chats.to(1)) <= 4


async def test_a_chat_that_has_rested_is_given_back(
    processes: list[Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing_rows, "REST", 0.0)
    first = processes[0]
    contact = await first.contact(1)
    await first.writes(contact, "a")
    await _sent(processes, 1)
    async with asyncio.timeout(PATIENCE):
        while await first.session.fetch("SELECT 1 FROM senders WHERE $1 > 0"):
            await first.delivery.sweep()
            await first.delivery.idle()
