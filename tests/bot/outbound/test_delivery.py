"""Order, failures, withdrawal and restarts in delivery, with a controlled channel."""

import asyncio
from itertools import count

import pytest

from bot.channels.channel import ChatBusy, RetryLater, ServerTrouble, Slowed
from bot.outbound.pauses import ALONE, EVERYBODY, SEVERAL
from bot.outbound.reach import Reach
from bot.outbound.tries import ATTEMPTS, TRIES
from bot.outbound.undelivered import LAST, LONGEST, PAUSE
from bot.outbound.way import Way
from bot.runtime.rate_limit import RateLimit
from flows.messages.kinds.reports import LateEvidence
from storage.database.unit import Database, Unit
from storage.queues import delivery
from storage.queues.outbox import Outbox
from tests.bot.outbound.post import Chats, Post
from tests.bot.runtime.leaping_loop import leaping
from tests.patience import PATIENCE


@pytest.fixture
def post(database: Database) -> Post:
    return Post(database)


async def test_a_chat_keeps_its_order_through_trouble_and_others_do_not_wait(post: Post) -> None:
    first, second = await post.contact(1), await post.contact(2)
    await post.writes(first, "a", "b", "c")
    await post.writes(second, "x")
    post.chats.troubles[1] = [ServerTrouble("502")] * 20
    post.chats.asked = [False, True] * 20
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


@pytest.mark.parametrize("error", [Slowed(86_400), ChatBusy(86_400)])
async def test_one_chat_that_has_to_wait_for_a_day_holds_up_nobody_else(
    post: Post, error: Exception
) -> None:
    for chat in (1, 2, 3):
        await post.writes(await post.contact(chat), "a", "b")
    post.chats.troubles[1] = [error]
    await post.goes_out()
    await post.goes_out()
    assert [post.chats.to(chat) for chat in (1, 2, 3)] == [[], ["a", "b"], ["a", "b"]]
    assert post.waits == [(1, ALONE)]
    assert (await post.states()).count("queued") == 2


async def test_a_short_wait_of_one_chat_keeps_its_order(post: Post) -> None:
    await post.writes(await post.contact(1), "a", "b")
    post.chats.troubles[1] = [Slowed(0.01), ChatBusy(0.01)]
    await post.goes_out()
    assert post.chats.to(1) == ["a", "b"]


def test_a_limit_of_several_chats_in_a_row_is_everybodys_and_has_a_ceiling() -> None:
    async def story() -> list[tuple[float, bool]]:
        way = Way(Chats(), RateLimit(on=False))
        found = [way.refused(chat, Slowed(86_400)) for chat in (1, 2)]
        way.served(3)
        found += [way.refused(chat, Slowed(86_400)) for chat in (1, 2, 4)]
        await way.free(5)
        return [*found, (asyncio.get_running_loop().time(), True)]

    alone = (ALONE, False)
    assert leaping(story()) == [alone, alone, alone, alone, (EVERYBODY, True), (EVERYBODY, True)]


def test_a_limit_of_unknown_length_is_asked_about_at_growing_pauses() -> None:
    async def story() -> tuple[list[float], list[float]]:
        way = Way(Chats(), RateLimit(on=False))
        pair = [way.refused(1, ChatBusy(6))[0] for _ in range(3)]
        whole = []
        for _ in range(3):
            whole += [way.refused(chat, RetryLater(2))[0] for chat in (1, 2)]
            await asyncio.sleep(whole[-1])
        return pair, whole

    assert leaping(story()) == ([6, 12, 24], [2, 2, 4, 4, 8, 8])


async def test_what_the_channel_will_never_take_is_given_up_and_told(post: Post) -> None:
    contact = await post.contact(1)
    await post.writes(contact, "a", "b")
    post.chats.troubles[1] = [ValueError("cannot be shown")] * ATTEMPTS
    await post.goes_out()
    assert post.chats.to(1) == ["b"]
    assert post.refused == ["ValueError('cannot be shown')"]
    assert await post.states() == ["dead", "sent"]


async def test_an_outage_never_gives_a_message_up_and_tries_it_once_each_time(post: Post) -> None:
    contact = await post.contact(1)
    await post.writes(contact, "a", "b")
    outages = ATTEMPTS * 3
    post.chats.troubles[1] = [ServerTrouble("network")] * outages
    post.chats.asked = [False, True] * outages
    await post.goes_out()
    assert post.chats.to(1) == ["a", "b"]
    assert (post.refused, post.late) == ([], [])


def test_after_an_outage_everybody_is_served_soon_and_in_order() -> None:
    """300 people wait while the channel hangs for 300 seconds."""

    async def story() -> tuple[list[tuple[int, str, float]], int]:
        channel = Chats()
        down_until = 300.0

        async def answers() -> bool:
            await asyncio.sleep(0 if loop.time() > down_until else 10)
            return loop.time() > down_until

        loop = asyncio.get_running_loop()
        way = Way(channel, RateLimit())
        way.reach = Reach("telegram", answers, lambda: 1.0)
        tried = 0

        async def talk(chat: int) -> None:
            nonlocal tried
            for number in "ab":
                while True:
                    await way.free(chat)
                    tried += 1
                    if loop.time() > down_until:
                        channel.taken.append((chat, number, loop.time()))
                        break
                    assert await way.reach.lost()

        await asyncio.gather(*(talk(chat) for chat in range(300)))
        return channel.taken, tried

    taken, tried = leaping(story())
    assert tried <= 300 + 600
    assert taken[0][2] < 300 + 20
    assert taken[-1][2] < 300 + 60
    for chat in range(300):
        assert [number for whom, number, _ in taken if whom == chat] == ["a", "b"]


async def test_one_message_that_is_not_taken_lets_the_next_ones_go_and_follows(
    post: Post,
) -> None:
    contact = await post.contact(1)
    await post.writes(contact, "a", "b", "c")
    post.chats.troubles[1] = [ServerTrouble("502")] * TRIES
    await post.goes_out()
    assert post.chats.to(1) == ["b", "c"]
    assert await post.states() == ["queued", "sent", "sent"]
    assert post.late == [1]
    post.clock.at += PAUSE
    await post.goes_out()
    assert post.chats.to(1) == ["b", "c", "a"]


async def test_a_message_that_is_never_taken_is_given_up_after_hours_and_told(post: Post) -> None:
    contact = await post.contact(1)
    await post.writes(contact, "a")
    copies = TRIES + LAST
    post.chats.troubles[1] = [ServerTrouble("502")] * copies
    for _ in range(LAST + 1):
        assert post.refused == []
        await post.goes_out()
        post.clock.at += LONGEST
    assert post.chats.troubles[1] == []
    assert (post.refused, post.late) == (["502"], [1])
    assert await post.states() == ["dead"]
    assert copies <= 8


async def test_when_several_chats_were_not_served_the_first_success_brings_the_others(
    post: Post,
) -> None:
    for chat in range(1, SEVERAL + 1):
        await post.writes(await post.contact(chat), "a")
        post.chats.troubles[chat] = [ServerTrouble("502")] * TRIES
    await post.goes_out()
    assert post.chats.taken == []
    await post.writes(await post.contact(9), "x")
    await post.goes_out()
    await post.goes_out()
    assert [post.chats.to(chat) for chat in range(1, SEVERAL + 1)] == [["a"]] * SEVERAL


async def test_an_edit_waits_for_a_message_that_was_put_off(post: Post) -> None:
    contact = await post.contact(1)
    row = await post.writes(contact, "a")
    post.chats.troubles[1] = [ServerTrouble("502")] * TRIES
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


async def test_a_database_that_is_away_for_a_moment_does_not_end_delivery(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    sweep, again = post.delivery.sweep, asyncio.Event()
    times = count()

    async def away_at_first(*, after: int | None = None) -> None:
        if next(times) == 0:
            post.delivery.wake()
            raise ConnectionRefusedError
        await sweep(after=after)
        again.set()

    monkeypatch.setattr(post.delivery, "sweep", away_at_first)
    running = asyncio.create_task(post.delivery.run())
    async with asyncio.timeout(PATIENCE):
        await again.wait()
    assert not running.done()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
