"""Somebody who writes without end costs nobody else anything, and loses nothing."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.inbound.fair_share import A_DAY, A_SECOND, AT_ONCE, DAY, ByteShare, FairShare
from flows.messages.kinds.answers import TooMany
from storage.database.connect import open_database
from storage.database.statement import Statement
from storage.database.tables import cases, evidence, inbox, outbox
from storage.database.unit import Database
from storage.queues.chats import oldest, unfinished
from storage.queues.inbox import Waiting
from tests.bot.inbound.handling_office import Office
from tests.bot.inbound.inbox_rows import brought, states
from tests.bot.runtime.leaping_loop import leaping
from tests.conversations.reports.stories import FAULT
from tests.databases import PostgreSQLServer
from tests.patience import until
from tests.world import MONDAY, Someone, World

MANY = 100
NO_POLL = "telegram: no answer for more than two minutes"


def row(chat: str = "1", payload: str = '{"message":{}}') -> Waiting:
    return Waiting(
        id=1, channel="telegram", chat=chat, payload=payload, attempts=0, received_at=MONDAY
    )


def test_a_chat_has_a_burst_and_then_so_many_a_minute() -> None:
    async def story() -> list[int]:
        share = FairShare()
        found = [sum(share.take(row()) for _ in range(1000))]
        await asyncio.sleep(10)
        found.append(sum(share.take(row()) for _ in range(1000)))
        await asyncio.sleep(100_000)
        found.append(sum(share.take(row()) for _ in range(1000)))
        return found

    assert leaping(story()) == [AT_ONCE, int(10 * A_SECOND), AT_ONCE]


def test_others_presses_and_what_nobody_writes_are_not_counted_alike() -> None:
    async def story() -> list[int]:
        share = FairShare()
        assert sum(share.take(row()) for _ in range(1000)) == AT_ONCE
        press = '{"update_id":1,"callback_query":{}}'
        return [
            sum(share.take(row("2")) for _ in range(10)),
            sum(share.take(row("3", press)) for _ in range(300)),
            sum(share.take(row("status:62811")) for _ in range(1000)),
        ]

    assert leaping(story()) == [10, 300, 1000]


def test_bytes_beyond_a_days_share_are_fetched_on_later_days() -> None:
    async def story() -> list[float]:
        share = ByteShare()
        found = [share.wait("1", A_DAY), share.wait("2", 1), share.wait("1", A_DAY // 2)]
        await asyncio.sleep(2 * DAY)
        return [*found, share.wait("1", 1)]

    assert leaping(story()) == [0, 0, DAY / 2, 0]


def test_its_memory_is_bounded() -> None:
    async def story() -> int:
        share = FairShare()
        for number in range(20_000):
            share.take(row(str(number)))
        return len(share._last)

    assert leaping(story()) <= 10_000


async def refilled(share: FairShare) -> None:
    """As after a long quiet while."""
    share._last.clear()


async def test_what_is_over_waits_in_order_and_others_go_on(database: Database) -> None:
    share = FairShare()
    office = Office(database, share=share)
    flood = [brought(number, "a") for number in range(MANY)]
    await office.intake.accept("telegram", "1", flood)
    await office.intake.accept("telegram", "1", [brought(5000, "b"), brought(5001, "a")])
    await office.intake.idle()
    assert brought(5000).payload in office.handled
    assert len(office.handled) - 1 <= AT_ONCE + 2
    assert (await states(database)).count("new") >= MANY - AT_ONCE - 2
    assert set(office.told) == {"a"}
    for _ in range(5):
        await refilled(share)
        await office.intake.sweep()
        await office.intake.idle()
    assert set(await states(database)) == {"done"}
    told = [said for said in office.handled if said != brought(5000).payload]
    assert told == [item.payload for item in [*flood, brought(5001)]]
    assert set(office.told) == {"a"}
    assert brought(5001).payload not in office.hushed
    await office.intake.accept("telegram", "1", [brought(6000, "a")])
    await office.intake.idle()
    assert office.handled[-1] == brought(6000).payload


async def test_a_restart_keeps_what_is_over(database: Database) -> None:
    first = Office(database, share=FairShare())
    await first.intake.accept("telegram", "1", [brought(n, "a") for n in range(MANY)])
    await first.intake.idle()
    share = FairShare()
    second = Office(database, share=share)
    for _ in range(5):
        await second.intake.sweep(starting=True)
        await second.intake.idle()
        await refilled(share)
    assert set(await states(database)) == {"done"}
    assert first.handled + second.handled == [brought(n).payload for n in range(MANY)]


async def test_what_comes_while_a_chat_is_taken_up_again_keeps_its_place(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = FairShare()
    office = Office(database, share=share)
    await office.intake.accept("telegram", "1", [brought(n, "a") for n in range(AT_ONCE + 5)])
    await office.intake.idle()
    late = [brought(5000, "a")]

    async def meanwhile(*asked: Any, most: int) -> list[Waiting]:
        rows = await unfinished(*asked, most=most)
        if late:
            await office.intake.accept("telegram", "1", [late.pop()])
        return rows

    monkeypatch.setattr("bot.inbound.held.unfinished", meanwhile)
    await refilled(share)
    await office.intake.sweep()
    await office.intake.accept("telegram", "1", [brought(5001, "a")])
    await office.intake.idle()
    await refilled(share)
    await office.intake.sweep()
    await office.intake.idle()
    items = [*(brought(n) for n in range(AT_ONCE + 5)), brought(5000), brought(5001)]
    assert office.handled == [item.payload for item in items]


async def test_a_chat_that_one_process_holds_is_left_alone_by_others_until_it_ends(
    postgresql_server: PostgreSQLServer,
) -> None:
    url = await postgresql_server.fresh()
    databases = [await open_database(url) for _ in range(2)]
    first, second = (Office(database, share=FairShare()) for database in databases)
    items = [brought(n, "a") for n in range(AT_ONCE + 5)]
    await first.intake.accept("telegram", "1", items)
    await first.intake.idle()
    assert len(first.handled) == AT_ONCE
    await second.intake.sweep()
    await second.intake.idle()
    assert second.handled == []
    for office in (first, second):
        assert await oldest(office.database, besides=office.intake.held()) is None
    assert await oldest(first.database, besides=[]) == first.clock()
    await first.intake.stop(0)
    await databases[0].close()
    # What a closed session held, PostgreSQL lets go when its process has ended.
    assert await until(lambda: oldest(second.database, besides=[])) == first.clock()
    await second.intake.sweep()
    await second.intake.idle()
    await databases[1].close()
    assert first.handled + second.handled == [item.payload for item in items]


@pytest.fixture
def share(office: World) -> FairShare:
    share = FairShare()
    office.app.intake._held._share = share
    return share


async def test_one_word_then_silence_and_every_report_is_filed(
    office: World, share: FairShare, reporter: Someone, ict_head: Someone
) -> None:
    for number in range(MANY):
        await reporter.phone.sends_text(f"halo {number}")
    await reporter.phone.sends_text(FAULT)
    await office.settle()
    await office.app.intake.sweep()
    await office.settle()
    assert sum("lebih cepat daripada" in m.words for m in reporter.chat) == 1
    said = reporter.count
    office.clock.at += timedelta(minutes=5)
    assert await office.app.health.readiness.troubles() == [NO_POLL]
    office.clock.at -= timedelta(minutes=5)
    assert said <= 3 * AT_ONCE
    await ict_head.says("/bantuan")
    ict_head.sees("Yang dapat dilakukan di sini")
    for _ in range(5):
        await refilled(share)
        await office.app.intake.sweep()
        await office.settle()
    rows = await office.app.database.read(Statement(inbox.select()))
    assert {each["state"] for each in rows} == {"done"}
    assert reporter.count - said <= 3
    assert sum("lebih cepat daripada" in m.words for m in reporter.chat) == 1
    await reporter.presses("Kirim")
    assert len(await office.app.database.read(Statement(cases.select()))) == 1
    told = await office.app.database.read(
        Statement(outbox.select().where(outbox.c.kind == TooMany.KIND))
    )
    assert len(told) == 1


async def test_a_file_beyond_the_days_share_is_noted_and_fetched_the_next_day(
    office: World, reporter: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ByteShare, "wait", lambda *_: DAY)
    await reporter.sends_photo(caption=FAULT)
    reporter.sees("kami ambil pada hari berikutnya", "Kirim")
    assert await _states(office) == {"pending"}
    await office.moves_on(hours=25)
    assert await _states(office) == {"stored"}


async def _states(office: World) -> set[str]:
    rows = await office.app.database.read(Statement(evidence.select()))
    return {each["state"] for each in rows}
