"""Queues that run in parallel, each in order, so that a chat's updates keep their order."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Iterable
from contextlib import asynccontextmanager
from itertools import islice
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Lanes(Generic[Item]):
    """Runs `handle(item)` in order within a lane, and at most `most` lanes in parallel.

    `handle` must not raise; it deals with its own failures.
    """

    def __init__(self, handle: Callable[[Item], Awaitable[None]], most: int) -> None:
        self._handle = handle
        self._free = asyncio.Semaphore(most)
        self._waiting: dict[Hashable, deque[Item]] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._stopping = False

    def put(self, lane: Hashable, item: Item) -> None:
        queue = self._waiting.get(lane)
        if queue is not None:
            queue.append(item)
            return
        self._waiting[lane] = deque((item,))
        task = asyncio.get_running_loop().create_task(self._run(lane))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    def behind(self, lane: Hashable, most: int) -> Iterable[Item]:
        """The item that waits in a lane next after the item that is being handled."""
        return islice(self._waiting.get(lane, ()), most)

    async def _run(self, lane: Hashable) -> None:
        queue = self._waiting[lane]
        try:
            while queue and not self._stopping:
                async with self._free:
                    if not self._stopping:
                        await self._handle(queue.popleft())
        finally:
            del self._waiting[lane]

    @asynccontextmanager
    async def aside(self) -> AsyncIterator[None]:
        """Let another lane run while this one waits."""
        self._free.release()
        try:
            yield
        finally:
            await self._free.acquire()

    @property
    def stopping(self) -> bool:
        return self._stopping

    @property
    def busy(self) -> int:
        """Number of lanes with work."""
        return len(self._running)

    async def idle(self) -> None:
        """Wait until all lanes are empty."""
        while self._running:
            await asyncio.wait(self._running)

    async def stop(self, grace: float) -> None:
        """Start nothing new; after `grace` seconds cancel what is still running."""
        self._stopping = True
        if self._running:
            await asyncio.wait(self._running, timeout=grace)
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
