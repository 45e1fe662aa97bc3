"""The worker: kept while it obeys, ended if it does not, and never blocking the loop."""

import asyncio
import os
import signal
import subprocess
import sys
from contextlib import AsyncExitStack

import pytest

from bot.worker import idle
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


async def test_one_process_does_many_orders_and_is_kept_for_the_next_ones() -> None:
    async with Worker(PATIENT) as worker:
        found = await asyncio.gather(*(worker(orders.process) for _ in range(5)))
        assert len(set(found)) == 1
    async with Worker(PATIENT) as worker, Worker(PATIENT) as beside:
        assert await worker(orders.process) == found[0]
        assert await beside(orders.process) != found[0]
    async with Worker(Limits(patience=59)) as worker:
        assert await worker(orders.process) != found[0]


@pytest.mark.parametrize("idle_seconds", [0.0, 0.01])
async def test_an_idle_process_is_ended_after_a_while(
    monkeypatch: pytest.MonkeyPatch, idle_seconds: float
) -> None:
    monkeypatch.setattr(idle, "IDLE_SECONDS", 600.0 if idle_seconds else 0.0)
    async with Worker(Limits(patience=60, idle=idle_seconds)) as worker:
        process = await worker(orders.process)
    later = asyncio.Event()
    asyncio.get_running_loop().call_later(idle_seconds * 2, later.set)
    await later.wait()
    await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()})
    assert not is_there(process)


async def test_a_process_is_ended_after_its_share_of_orders(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(idle, "ORDERS", 1)
    async with Worker(PATIENT) as worker:
        process = await worker(orders.process)
    assert not is_there(process)


async def test_no_more_than_two_wait_idle() -> None:
    async with AsyncExitStack() as together:
        workers = [await together.enter_async_context(Worker(PATIENT)) for _ in range(4)]
        found = [await worker(orders.process) for worker in workers]
    assert sum(map(is_there, found)) == idle.KEPT


def test_the_idle_end_with_the_process_that_started_them() -> None:
    script = (
        "import asyncio\n"
        "from bot.worker.process import Limits, Worker\n"
        "from tests.bot.worker import orders\n"
        "async def main():\n"
        "    async with Worker(Limits(patience=60)) as worker:\n"
        "        print((await worker(orders.process)).decode())\n"
        "asyncio.run(main())\n"
    )
    told = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)
    assert told.stderr == b""
    assert not is_there(told.stdout)


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
