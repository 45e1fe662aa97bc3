"""The worker: reused while it obeys, ended if it does not, and never blocking the loop."""

import asyncio
import os
import signal

import pytest

from bot.worker.process import Limits, NotDone, Worker
from tests.bot.monitoring.sites import socket_server
from tests.bot.worker import orders as orders

PATIENT = Limits(patience=60)


def is_there(process: bytes) -> bool:
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    return True


async def test_orders_go_there_and_answers_come_back_whole() -> None:
    async with Worker(PATIENT) as worker:
        assert await worker(orders.echo, b"") == b""
        assert await worker(orders.echo, b"\n\0a", times=1_000_000) == b"\n\0a" * 1_000_000
        assert await worker(orders.print_words) == b"jawaban"


async def test_one_process_does_many_orders_and_is_gone_at_the_end() -> None:
    async with Worker(PATIENT) as worker:
        found = await asyncio.gather(*(worker(orders.process) for _ in range(5)))
        assert len(set(found)) == 1
        assert is_there(found[0])
    assert not is_there(found[0])


@pytest.mark.parametrize(
    ("order", "limits", "told"),
    [
        (orders.fail, PATIENT, "LookupError: tidak ada"),
        (orders.leave, PATIENT, ": 3"),
        (orders.hoard, Limits(patience=60, memory=1024 * 1024 * 1024), "MemoryError"),
        (orders.spin, Limits(patience=60, seconds=1), f": {-signal.SIGXCPU}"),
        (orders.spin, Limits(patience=0), "TimeoutError"),
    ],
)
async def test_what_fails_or_reaches_a_limit_ends_the_process_and_says_why(
    order: orders.Order, limits: Limits, told: str
) -> None:
    async with Worker(limits) as worker:
        with pytest.raises(NotDone, match=told):
            await worker(order)


async def test_after_an_order_that_failed_another_process_does_the_next() -> None:
    async with Worker(PATIENT) as worker:
        before = await worker(orders.process)
        with pytest.raises(NotDone):
            await worker(orders.fail)
        assert not is_there(before)
        assert await worker(orders.process) != before


async def test_each_order_has_its_own_seconds_of_the_processor() -> None:
    async with Worker(Limits(patience=60, seconds=1)) as worker:
        process = await worker(orders.process)
        for _ in range(5):
            await worker(orders.work, seconds=0.4)
        assert await worker(orders.process) == process


async def test_the_loop_goes_on_while_the_worker_works() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"the loop")
        writer.close()

    async with socket_server(answer) as port, Worker(PATIENT) as worker:
        assert await worker(orders.hear, port=port) == b"the loop"


async def test_what_nobody_waits_for_any_more_is_ended() -> None:
    async with Worker(PATIENT) as worker:
        process = await worker(orders.process)
        spinning = asyncio.create_task(worker(orders.spin))
        await asyncio.sleep(0)
        spinning.cancel()
        await asyncio.wait([spinning])
        assert spinning.cancelled()
        assert not is_there(process)


async def test_leaving_ends_what_still_runs() -> None:
    async with Worker(PATIENT) as worker:
        process = await worker(orders.process)
        spinning = asyncio.create_task(worker(orders.spin))
        await asyncio.sleep(0)
    with pytest.raises(NotDone):
        await spinning
    assert not is_there(process)
    with pytest.raises(NotDone):
        await worker(orders.process)
