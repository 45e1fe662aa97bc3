"""Work that nobody waits for and that may be lost: a word at a pressed button, the bot's name."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Detached:
    """Keeps hold of its tasks: the loop itself would let them be collected."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def idle(self) -> None:
        while self._tasks:
            await asyncio.wait(self._tasks)
