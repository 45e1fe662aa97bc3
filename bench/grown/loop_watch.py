"""The longest time in which an event loop did nothing but one thing."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

TICK = 0.001


class Pauses:
    """The longest pause so far, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def watch(self) -> None:
        """Look as often as the loop lets it, until cancelled."""
        while True:
            before = time.perf_counter()
            await asyncio.sleep(TICK)
            self.longest = max(self.longest, time.perf_counter() - before - TICK)


@asynccontextmanager
async def watched() -> AsyncIterator[Pauses]:
    """The pauses of the loop while the block runs."""
    pauses = Pauses()
    watching = asyncio.create_task(pauses.watch())
    await asyncio.sleep(0)
    try:
        yield pauses
    finally:
        await asyncio.sleep(0)
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
