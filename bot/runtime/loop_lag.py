"""Lateness of the event loop: the longest pause of the last minute."""

import asyncio
from collections import deque

EVERY = 0.1
KEPT = 600


class LoopLag:
    """Measures while `run` runs."""

    def __init__(self) -> None:
        self._late: deque[float] = deque(maxlen=KEPT)

    async def run(self) -> None:
        """Measure until cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + EVERY
            await asyncio.sleep(EVERY)
            self._late.append(max(0.0, loop.time() - due))

    @property
    def longest(self) -> float:
        """Seconds by which the loop was late at most, in the last minute."""
        return max(self._late, default=0.0)
