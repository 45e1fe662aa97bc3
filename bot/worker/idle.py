"""Worker processes kept warm between orders: a start costs more than most of the work."""

import asyncio
import atexit
import os

from bot.worker.connection import Connection
from bot.worker.limits import Limits

KEPT = 2
"""Idle processes of the same limits."""
IDLE_SECONDS = 60.0
ORDERS = 200
"""After so many a process is ended, with whatever its libraries hold."""


class Idle:
    """Processes that wait for their next order."""

    def __init__(self) -> None:
        self._waiting: dict[Connection, asyncio.TimerHandle] = {}
        self._ending: set[asyncio.Task[int]] = set()

    def take(self, limits: Limits) -> Connection | None:
        """Hand out the process of these limits that was used last."""
        for each in reversed([*self._waiting]):
            if each.limits == limits:
                self._waiting.pop(each).cancel()
                if not each.ended:
                    return each
        return None

    def put(self, process: Connection) -> bool:
        """Keep a process for a while; return False if it is not kept."""
        alike = sum(each.limits == process.limits for each in self._waiting)
        if process.ended or alike >= KEPT or process.orders >= ORDERS:
            return False
        loop = asyncio.get_running_loop()
        after = process.limits.idle or IDLE_SECONDS
        self._waiting[process] = loop.call_later(after, self._expire, process)
        return True

    def close(self) -> None:
        """End them all."""
        while self._waiting:
            self._waiting.popitem()[0].kill()

    def forget(self) -> None:
        """Leave them to the process that this one was forked from."""
        self._waiting.clear()

    def _expire(self, process: Connection) -> None:
        if self._waiting.pop(process, None) is not None:
            task = asyncio.get_running_loop().create_task(process.end())
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)


IDLE = Idle()
atexit.register(IDLE.close)
os.register_at_fork(after_in_child=IDLE.forget)
