"""Rate limits of sending, on a clock that jumps instead of passing."""

import asyncio
from itertools import pairwise

import pytest

from bot.runtime.rate_limit import RateLimit
from tests.bot.runtime.leaping_loop import leaping


async def moments(rate_limit: RateLimit, *chats: int) -> dict[int, list[float]]:
    """Times at which messages to these chats go: in order within a chat, chats in parallel."""
    went: dict[int, list[float]] = {chat: [] for chat in chats}

    async def talk(chat: int) -> None:
        for _ in range(chats.count(chat)):
            await rate_limit.wait(chat)
            went[chat].append(round(asyncio.get_running_loop().time(), 3))

    await asyncio.gather(*(talk(chat) for chat in went))
    return went


def test_a_chat_may_burst_and_then_gets_one_a_second() -> None:
    went = leaping(moments(RateLimit(), *[1] * 6))
    assert went[1] == pytest.approx([0, 0.033, 0.067, 1, 2, 3], abs=0.01)


def test_all_chats_together_keep_to_the_overall_rate() -> None:
    went = leaping(moments(RateLimit(), *range(100)))
    times = sorted(time for each in went.values() for time in each)
    assert all(later - earlier >= 0.03 for earlier, later in pairwise(times))
    assert times[-1] == pytest.approx(99 / 30, abs=0.1)


def test_a_chat_that_has_to_wait_holds_up_nobody_else() -> None:
    went = leaping(moments(RateLimit(), *[1] * 10, *range(2, 22)))
    assert max(went[chat][0] for chat in range(2, 22)) < 1
    assert went[1][-1] == pytest.approx(7, abs=0.1)


def test_after_a_quiet_while_a_chat_may_burst_again() -> None:
    async def story() -> list[float]:
        rate_limit = RateLimit()
        await moments(rate_limit, 1, 1, 1, 1)
        await asyncio.sleep(60)
        return (await moments(rate_limit, 1, 1, 1))[1]

    assert leaping(story()) == pytest.approx([61, 61.033, 61.067], abs=0.01)


LONG, SHORT = 60.0, 0.0


def test_what_cannot_wait_goes_before_what_can_and_a_chat_keeps_its_order() -> None:
    async def story() -> list[int]:
        rate_limit, went = RateLimit(), list[int]()

        async def send(chat: int, patience: float) -> None:
            await rate_limit.wait(chat, lambda: patience)
            went.append(chat)

        async with asyncio.TaskGroup() as sending:
            for chat in range(300):
                sending.create_task(send(chat, LONG))
            await asyncio.sleep(2)
            sending.create_task(send(1000, SHORT))
            rate_limit.hurry((hurried := 299), lambda: SHORT)
            rate_limit.hurry(hurried, lambda: LONG)  # what can wait does not make it slower
        return went

    went = leaping(story())
    assert went[:60] == [*range(60)]
    assert sorted(went[60:64])[-2:] == [299, 1000]
    assert went[64:] == [*range(62, 299)]


def test_what_can_wait_is_not_overtaken_for_ever() -> None:
    async def story() -> float:
        rate_limit = RateLimit()

        async def busy() -> None:
            for chat in range(100_000):
                await rate_limit.wait(chat)

        others = [asyncio.ensure_future(busy()) for _ in range(3)]
        await asyncio.sleep(1)
        await rate_limit.wait(-1, lambda: LONG)
        for each in others:
            each.cancel()
        return asyncio.get_running_loop().time()

    assert leaping(story()) == pytest.approx(1 + LONG, abs=1)


def test_who_no_longer_waits_takes_no_turn() -> None:
    async def story() -> dict[int, list[float]]:
        rate_limit = RateLimit()
        gone = [asyncio.ensure_future(rate_limit.wait(chat)) for chat in range(30)]
        await asyncio.sleep(0.01)
        for each in gone:
            each.cancel()
        return await moments(rate_limit, 100)

    assert leaping(story())[100] == pytest.approx([1 / 30], abs=0.01)


def test_after_everybody_stood_they_do_not_go_all_at_once() -> None:
    async def story() -> dict[int, list[float]]:
        rate_limit = RateLimit()
        waiting = asyncio.ensure_future(moments(rate_limit, *range(60)))
        await asyncio.sleep(0.5)
        rate_limit.suspend(5)
        return await waiting

    times = sorted(time for each in leaping(story()).values() for time in each)
    assert all(later - earlier >= 0.03 for earlier, later in pairwise(times))


@pytest.mark.parametrize("on", [True, False])
def test_when_told_to_wait_everybody_stands(on: bool) -> None:
    async def story() -> dict[int, list[float]]:
        rate_limit = RateLimit(on=on)
        rate_limit.suspend(5)
        rate_limit.suspend(2)  # an earlier moment does not shorten the wait
        return await moments(rate_limit, 1, 2, 3)

    assert all(each[0] >= 5 for each in leaping(story()).values())


def test_a_wait_that_grows_meanwhile_is_waited_out() -> None:
    async def story() -> list[float]:
        rate_limit = RateLimit()
        rate_limit.suspend(5)
        waiting = asyncio.ensure_future(moments(rate_limit, 1))
        await asyncio.sleep(4)
        rate_limit.suspend(10)
        return (await waiting)[1]

    assert leaping(story()) == [14]


def test_switched_off_it_lets_everything_through_at_once() -> None:
    assert set(leaping(moments(RateLimit(on=False), *[1] * 50))[1]) == {0}
