"""Whether a channel answers at all: after an outage everything waiting goes out at once."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

log = structlog.get_logger()

LONGEST_PAUSE = 5.0
"""Seconds between two questions during an outage."""


class Reach:
    """Asks a channel whether it answers, once for all rows that failed, and after an outage until
    it does, first after `pause` seconds.
    """

    def __init__(
        self,
        name: str,
        answers: Callable[[], Coroutine[Any, Any, bool]],
        pause: Callable[[], float],
    ) -> None:
        self._name = name
        self._answers = answers
        self._pause = pause
        self._up = asyncio.Event()
        self._up.set()
        self._asking: asyncio.Task[bool] | None = None
        self._waiting: asyncio.Task[None] | None = None

    @property
    def up(self) -> bool:
        return self._up.is_set()

    async def back(self) -> None:
        """Wait until the channel answers."""
        await self._up.wait()

    async def lost(self) -> bool:
        """Return whether the channel is down, after a message failed."""
        if not self.up:
            return True
        if self._asking is None:
            self._asking = asyncio.get_running_loop().create_task(self._answers())
            self._asking.add_done_callback(self._asked)
        asking = self._asking
        return not await asyncio.shield(asking)

    def _asked(self, asking: asyncio.Task[bool]) -> None:
        self._asking = None
        if not asking.cancelled() and not asking.result() and self.up:
            self._up.clear()
            log.warning("channel does not answer", channel=self._name)
            self._waiting = asyncio.get_running_loop().create_task(self._await_return())

    async def _await_return(self) -> None:
        loop = asyncio.get_running_loop()
        since, pause = loop.time(), self._pause()
        while not await self._answers():
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        log.warning("channel answers again", channel=self._name, after=loop.time() - since)
        self._up.set()

    async def stop(self) -> None:
        for task in (self._asking, self._waiting):
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
