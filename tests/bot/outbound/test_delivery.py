"""Order, failures, withdrawal and restarts in delivery, with a controlled channel."""

import asyncio

import pytest

from bot.channels.channel import RetryLater, ServerTrouble
from bot.outbound.delivery import ATTEMPTS
from bot.outbound.undelivered import LAST, LONGEST, PAUSE, TRIES
from flows.messages.kinds.reports import LateEvidence
from storage.database.unit import Database, Unit
from storage.queues import delivery
from storage.queues.outbox import Outbox
from tests.bot.outbound.post import Post
from tests.patience import PATIENCE


@pytest.fixture
def post(database: Database) -> Post:
    return Post(database)


async def test_a_chat_keeps_its_order_through_trouble_and_others_do_not_wait(post: Post) -> None:
    first, second = await post.contact(1), await post.contact(2)
    await post.writes(first, "a", "b", "c")
    await post.writes(second, "x")
    post.chats.troubles[1] = [ServerTrouble("502")] * 20
    await post.goes_out()
    assert post.chats.to(1) == ["a", "b", "c"]
    assert post.chats.taken[0][:2] == (2, "x")
    assert await post.states() == ["sent"] * 4


async def test_told_to_wait_the_whole_bot_waits_and_loses_nothing(post: Post) -> None:
    wait = 0.05
    for chat in (1, 2, 3):
        await post.writes(await post.contact(chat), "a", "b")
    post.chats.troubles[1] = [RetryLater(wait)]
    post.chats.hold.clear()
    await post.delivery.sweep()
    await asyncio.sleep(0)
    told = asyncio.get_running_loop().time()
    post.chats.hold.set()
    await post.delivery.idle()
    assert [post.chats.to(chat) for chat in (1, 2, 3)] == [["a", "b"]] * 3
    late = [at for chat, number, at in post.chats.taken if chat == 1 or number == "b"]
    assert min(late) >= told + wait


async def test_what_the_channel_will_never_take_is_given_up_and_told(post: Post) -> None:
    contact = await post.contact(1)
    await post.writes(contact, "a", "b")
    post.chats.troubles[1] = [ValueError("cannot be shown")] * ATTEMPTS
    await post.goes_out()
    assert post.chats.to(1) == ["b"]
    assert post.refused == ["ValueError('cannot be shown')"]
    assert await post.states() == ["dead", "sent"]


async def test_trouble_of_the_channel_never_gives_a_message_up(post: Post) -> None:
    await post.writes(await post.contact(1), "a")
    post.chats.troubles[1] = [ServerTrouble("network")] * (ATTEMPTS * 3)
    await post.goes_out()
    assert post.chats.to(1) == ["a"]
    assert post.refused == []


async def test_one_message_that_is_not_taken_lets_the_next_ones_go_and_follows(
    post: Post,
) -> None:
    contact = await post.contact(1)
    await post.writes(contact, "a", "b", "c")
    post.chats.up = True
    post.chats.troubles[1] = [ServerTrouble("502")] * (TRIES + 1)
    await post.goes_out()
    assert post.chats.to(1) == ["b", "c"]
    assert await post.states() == ["queued", "sent", "sent"]
    post.clock.at += PAUSE
    await post.goes_out()
    assert post.chats.to(1) == ["b", "c", "a"]


async def test_a_message_that_is_never_taken_is_given_up_after_hours_and_told(post: Post) -> None:
    contact = await post.contact(1)
    await post.writes(contact, "a")
    post.chats.up = True
    post.chats.troubles[1] = [ServerTrouble("502")] * (TRIES + 1 + LAST * 2)
    for _ in range(LAST + 1):
        assert post.refused == []
        await post.goes_out()
        post.clock.at += LONGEST
    assert post.refused == ["502"]
    assert await post.states() == ["dead"]


async def test_an_edit_waits_for_a_message_that_was_put_off(post: Post) -> None:
    contact = await post.contact(1)
    row = await post.writes(contact, "a")
    post.chats.up = True
    post.chats.troubles[1] = [ServerTrouble("502")] * (TRIES + 1)
    await post.goes_out()
    await post.writes(contact, "A", target=row)
    await post.goes_out()
    assert post.chats.edited == []
    post.clock.at += PAUSE
    await post.goes_out()
    assert post.chats.to(1) == ["a"]
    assert post.chats.edited == [(1, 1)]


async def test_what_was_withdrawn_before_it_went_is_never_shown_nor_edited(post: Post) -> None:
    contact = await post.contact(1)
    row = await post.writes(contact, "a")
    async with post.database.unit() as unit:
        assert await Outbox(unit).supersede(row)
    await post.writes(contact, "outcome", target=row)
    await post.goes_out()
    assert (post.chats.taken, post.chats.edited) == ([], [])
    assert await post.states() == ["superseded", "sent"]


async def test_what_was_withdrawn_on_its_way_is_edited_when_it_has_arrived(post: Post) -> None:
    contact = await post.contact(1)
    row = await post.writes(contact, "a")
    post.chats.hold.clear()
    await post.delivery.sweep()
    async with post.database.unit() as unit:
        await Outbox(unit).supersede(row)
    await post.writes(contact, "outcome", target=row)
    post.chats.hold.set()
    await post.goes_out()
    assert post.chats.to(1) == ["a"]
    assert post.chats.edited == [(1, 1)]


async def test_an_edit_behind_its_message_finds_it(post: Post) -> None:
    contact = await post.contact(1)
    row = await post.writes(contact, "a")
    await post.writes(contact, "b", "c", target=row)
    await post.goes_out()
    assert post.chats.edited == [(1, 1), (1, 1)]


async def test_a_restart_brings_what_was_not_out_and_nothing_twice(post: Post) -> None:
    contact = await post.contact(1)
    await post.writes(contact, "a")
    await post.goes_out()
    await post.writes(contact, "b")
    post.chats.hold.clear()
    await post.delivery.sweep()
    await post.delivery.stop(0)
    post.chats.hold.set()
    post.delivery = post.started()
    await post.goes_out()
    assert post.chats.to(1) == ["a", "b"]


async def test_a_mark_that_could_not_be_written_is_written_later(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    await post.writes(await post.contact(1), "a")
    written = delivery.mark_sent
    failed: list[str] = []

    async def fails_once(unit: Unit, rows: list[delivery.Delivered]) -> None:
        if not failed:
            failed.append("disk full")
            raise OSError
        await written(unit, rows)

    monkeypatch.setattr(delivery, "mark_sent", fails_once)
    await post.goes_out()
    assert post.chats.to(1) == ["a"]
    assert await post.states() == ["sent"]


async def test_what_is_not_due_yet_waits(post: Post) -> None:
    contact = await post.contact(1)
    async with post.database.unit() as unit:
        await Outbox(unit).enqueue(
            message=LateEvidence(number="a"),
            contact=contact,
            now=post.clock(),
            not_before=post.clock().replace(minute=30),
        )
    await post.goes_out()
    assert post.chats.taken == []
    post.clock.at = post.clock.at.replace(minute=30)
    await post.goes_out()
    assert post.chats.to(1) == ["a"]


@pytest.mark.parametrize("ticks", range(5))
async def test_a_stop_that_comes_with_news_stops_all_the_same(
    post: Post, monkeypatch: pytest.MonkeyPatch, ticks: int
) -> None:
    swept = asyncio.Event()

    async def sweep(*, after: int = 0) -> None:
        swept.set()

    monkeypatch.setattr(post.delivery, "sweep", sweep)
    running = asyncio.create_task(post.delivery.run())
    await swept.wait()
    await asyncio.sleep(0)
    post.delivery.wake()
    for _ in range(ticks):
        await asyncio.sleep(0)
    running.cancel()
    done, _ = await asyncio.wait([running], timeout=PATIENCE)
    running.cancel()
    assert done
