"""Work done in a process of its own: it can be ended, and what it holds goes with it."""

import asyncio
from collections.abc import Callable
from typing import Self

from bot.worker.connection import Connection
from bot.worker.idle import IDLE
from bot.worker.limits import FOREIGN, Limits, NotDone

__all__ = ["FOREIGN", "Limits", "NotDone", "Worker"]


class Worker:
    """A process taken or started with the first order; others may have it after the `async with`,
    unless it is not to be `kept`, since what it has read stays in its memory.

    Orders are done one after another. One that is not done, or not waited for any more, ends the
    process; the next order starts another.
    """

    def __init__(self, limits: Limits, *, kept: bool = True) -> None:
        self._limits = limits
        self._kept = kept
        self._turn = asyncio.Lock()
        self._process: Connection | None = None
        self._left = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self._left = True
        if self._process is None:
            return
        if self._turn.locked() or not self._kept or not IDLE.put(self._process):
            await self._process.end()

    async def __call__(self, do: Callable[..., bytes], data: bytes = b"", **told: object) -> bytes:
        """Return what `do(data, **told)` gives there.

        `do` is a function of a module, which the worker imports; `told` passes as JSON. Raises
        NotDone; OSError if no process can be started.
        """
        order = {"do": f"{do.__module__}:{do.__name__}", "told": told, "length": len(data)}
        async with self._turn:
            process = await self._ready()
            try:
                async with asyncio.timeout(self._limits.patience):
                    return await process.ask(order, data)
            except (TimeoutError, EOFError, ConnectionError) as error:
                ended = await process.end()
                raise NotDone(f"{type(error).__name__}: {ended}") from error
            except BaseException:
                await process.end()
                raise

    async def _ready(self) -> Connection:
        if self._left:
            raise NotDone("nobody waits any more")
        if self._process is None or self._process.ended:
            idle = IDLE.take(self._limits) if self._kept else None
            self._process = idle or await _started(self._limits)
        return self._process


async def _started(limits: Limits) -> Connection:
    """Start a process in a thread, since that waits until its program is loaded."""
    starting = asyncio.ensure_future(asyncio.to_thread(Connection, limits))
    try:
        return await asyncio.shield(starting)
    except asyncio.CancelledError:
        starting.add_done_callback(_unwanted)
        raise


def _unwanted(starting: asyncio.Future[Connection]) -> None:
    if not starting.cancelled() and starting.exception() is None:
        starting.result().kill()
