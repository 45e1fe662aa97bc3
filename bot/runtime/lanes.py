"""Work in order within a lane, lanes side by side: what one chat brings never overtakes itself."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Lanes(Generic[Item]):
    """Runs `handle(item)` one after another per lane, at most `most` lanes at a time.

    `handle` must not raise: what can fail and what then happens is its own business.
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

    async def _run(self, lane: Hashable) -> None:
        queue = self._waiting[lane]
        try:
            while queue and not self._stopping:
                async with self._free:
                    if not self._stopping:
                        await self._handle(queue.popleft())
        finally:
            del self._waiting[lane]

    @property
    def stopping(self) -> bool:
        return self._stopping

    @property
    def busy(self) -> int:
        """How many lanes have work."""
        return len(self._running)

    async def idle(self) -> None:
        """Returns when no lane has anything left."""
        while self._running:
            await asyncio.wait(self._running)

    async def stop(self, grace: float) -> None:
        """Begin nothing new; give what runs `grace` seconds, then cancel it."""
        self._stopping = True
        if self._running:
            await asyncio.wait(self._running, timeout=grace)
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
