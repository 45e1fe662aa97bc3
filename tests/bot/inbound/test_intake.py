"""Updates are handled once, in the order of their chat, until done or given up."""

import asyncio

import pytest

from storage.database.unit import Database, Unit
from storage.desk import Desk
from storage.queues import inbox
from storage.queues.inbox import ATTEMPTS, Waiting
from tests.bot.inbound.handling_office import Office
from tests.bot.inbound.inbox_rows import brought, rows, states
from tests.patience import PATIENCE


async def test_what_comes_twice_is_handled_once(database: Database) -> None:
    office = Office(database)
    await office.intake.accept("telegram", "1", [brought(7), brought(8)])
    await office.intake.accept("telegram", "1", [brought(7), brought(8), brought(9)])
    await office.intake.idle()
    assert office.handled == [brought(n).payload for n in (7, 8, 9)]


async def test_what_came_before_a_restart_is_absorbed_after_it(database: Database) -> None:
    first, second = Office(database), Office(database)
    await first.intake.accept("telegram", "1", [brought(7)])
    await first.intake.idle()
    await second.intake.accept("telegram", "1", [brought(7)])
    await second.intake.idle()
    assert second.handled == []
    assert await states(database) == ["done"]


async def test_a_repeated_delivery_waits_for_nobody_at_work_on_its_chat(
    database: Database,
) -> None:
    office = Office(database)
    await office.intake.accept_delivery("telegram", "1", [brought(7)])
    await office.intake.idle()
    async with database.unit() as unit, asyncio.timeout(PATIENCE):
        await unit.line_up({"telegram 1"})
        await office.intake.accept_delivery("telegram", "1", [brought(7)])
    await office.intake.accept_delivery("telegram", "1", [brought(7), brought(8)])
    await office.intake.idle()
    assert office.handled == [brought(n).payload for n in (7, 8)]


async def test_the_same_number_with_other_words_is_news(database: Database) -> None:
    office = Office(database)
    items = [brought(7, said="sebelum"), brought(7, said="sesudah")]
    await office.intake.accept("telegram", "1", items)
    await office.intake.idle()
    assert len(office.handled) == 2


async def test_the_same_number_of_another_bot_or_channel_is_news(database: Database) -> None:
    office = Office(database)
    for channel, source in (("telegram", "1"), ("telegram", "2"), ("whatsapp", "1")):
        await office.intake.accept(channel, source, [brought(7)])
    await office.intake.idle()
    assert len(office.handled) == 3


async def test_a_chat_keeps_its_order_and_does_not_hold_up_another(database: Database) -> None:
    office = Office(database)
    slow = asyncio.Event()

    async def prepare(work: Waiting) -> None:
        if work.payload == brought(1).payload:
            await slow.wait()

    office.prepare = prepare
    items = [brought(1, "a"), brought(2, "a"), brought(3, "b")]
    await office.intake.accept("telegram", "1", items)
    await office.came.wait()
    assert office.handled == [brought(3).payload]
    slow.set()
    await office.intake.idle()
    assert office.handled == [brought(n).payload for n in (3, 1, 2)]


async def test_a_failed_attempt_leaves_nothing_and_is_tried_again(database: Database) -> None:
    office = Office(database)
    found: list[str | None] = []

    async def handle(work: Waiting, unit: Unit) -> None:
        found.append(await Desk(unit).facts.fact(f"said {work.payload}"))
        await office.write(work, unit)
        if work.attempts < 3:
            raise OSError("disk")

    office.handle = handle
    await office.intake.accept("telegram", "1", [brought(7)])
    await office.intake.idle()
    assert found == [None] * 4
    assert await office.fact(brought(7).payload) == "once"
    assert await states(database) == ["done"]


async def test_poison_is_given_up_after_eight_attempts_and_nobody_else_suffers(
    database: Database,
) -> None:
    office = Office(database)
    tried: list[int] = []

    async def handle(work: Waiting, unit: Unit) -> None:
        if "racun" in work.payload:
            tried.append(work.attempts)
            raise ValueError("unreadable")
        await office.write(work, unit)

    office.handle = handle
    items = [brought(1, "a", "racun"), brought(2, "a"), brought(3, "b")]
    await office.intake.accept("telegram", "1", items)
    await office.intake.idle()
    assert tried == list(range(ATTEMPTS)) == list(range(8))
    poison, *others = await rows(database)
    assert (poison["state"], poison["attempts"]) == ("dead", 8)
    assert "unreadable" in poison["last_error"]
    assert poison["payload"] == items[0].payload
    assert [row["state"] for row in others] == ["done", "done"]
    assert office.dead == [poison["id"]]


async def test_a_database_that_is_away_for_a_weekend_ends_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(database)

    async def handle(work: Waiting, unit: Unit) -> None:
        if work.attempts < 1100:
            raise OSError
        await office.write(work, unit)

    async def away(*_: object) -> bool:
        raise OSError

    office.handle = handle
    monkeypatch.setattr(inbox, "mark_failed", away)
    await office.intake.accept("telegram", "1", [brought(1), brought(2)])
    await office.intake.idle()
    assert office.handled == [brought(1).payload, brought(2).payload]


async def test_what_another_process_finished_first_is_rolled_back(database: Database) -> None:
    slow, quick = Office(database), Office(database)
    gate = asyncio.Event()

    async def prepare(work: Waiting) -> None:
        await gate.wait()

    async def handle(work: Waiting, unit: Unit) -> None:
        await Desk(unit).facts.remember("slow", "was here")

    slow.prepare, slow.handle = prepare, handle
    await slow.intake.accept("telegram", "1", [brought(7)])
    quick.clock.at = quick.clock.at.replace(minute=20)  # the lease has expired
    await quick.intake.sweep()
    await quick.intake.idle()
    assert quick.handled == [brought(7).payload]
    gate.set()
    await slow.intake.idle()
    async with database.unit() as unit:
        assert await Desk(unit).facts.fact("slow") is None
    assert await states(database) == ["done"]


async def test_a_stop_leaves_what_waits_for_the_next_start(database: Database) -> None:
    first = Office(database)
    gate = asyncio.Event()

    async def prepare(work: Waiting) -> None:
        await gate.wait()

    first.prepare = prepare
    items = [brought(n) for n in range(5)]
    await first.intake.accept("telegram", "1", items)
    await first.intake.stop(0)
    assert await states(database) == ["new"] * 5
    second = Office(database)
    second.clock.at = second.clock.at.replace(minute=20)
    await second.intake.sweep(starting=True)
    await second.intake.idle()
    assert second.handled == [item.payload for item in items]


async def test_a_stop_does_not_wait_for_a_database_that_is_away(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(database)
    tried = asyncio.Event()

    async def away(work: Waiting, unit: Unit) -> None:
        tried.set()
        raise OSError("the database is away")

    office.handle = away
    with monkeypatch.context() as broken:
        broken.setattr(inbox, "mark_failed", away)
        await office.intake.accept("telegram", "1", [brought(7)])
        await tried.wait()
        await office.intake.stop(2 * PATIENCE)
    assert await states(database) == ["new"]


async def test_what_is_being_handled_is_not_taken_up_again(database: Database) -> None:
    office = Office(database)
    gate = asyncio.Event()

    async def prepare(work: Waiting) -> None:
        await gate.wait()

    office.prepare = prepare
    await office.intake.accept("telegram", "1", [brought(7)])
    office.clock.at = office.clock.at.replace(minute=20)
    await office.intake.sweep()
    gate.set()
    await office.intake.idle()
    assert office.handled == [brought(7).payload]


async def test_an_office_that_was_down_for_long_catches_up_in_order(database: Database) -> None:
    first, second = Office(database), Office(database)
    gate = asyncio.Event()

    async def prepare(work: Waiting) -> None:
        await gate.wait()

    async def handle(work: Waiting, unit: Unit) -> None:
        second.handled.append(work.payload)

    first.prepare, second.handle = prepare, handle
    items = [brought(n) for n in range(1001)]
    await first.intake.accept("telegram", "1", items)
    await first.intake.stop(0)
    second.clock.at = second.clock.at.replace(minute=20)
    await second.intake.sweep(starting=True)
    await second.intake.accept("telegram", "1", [brought("afterwards")])
    await second.intake.idle()
    assert second.handled == [item.payload for item in items] + [brought("afterwards").payload]


async def test_while_much_waits_the_channel_keeps_the_rest(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.inbound.intake.ROOM", 2)
    office, hold = Office(database), asyncio.Event()

    async def waits(work: Waiting, unit: Unit) -> None:
        await hold.wait()
        await office.write(work, unit)

    office.handle = waits
    await office.intake.room()
    await office.intake.accept("telegram", "1", [brought(7), brought(8)])
    asking = asyncio.create_task(office.intake.room())
    await asyncio.sleep(0)
    assert asking.done() is not database.exclusive  # what is shared waits in the database
    hold.set()
    await office.intake.idle()
    await asking
