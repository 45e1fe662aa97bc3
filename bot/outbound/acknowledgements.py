"""Batched marking of sent messages: one commit for all that were sent meanwhile."""

import asyncio
from collections.abc import Callable, Iterable

import structlog

from storage.database.unit import Database
from storage.queues import delivery
from storage.queues.delivery import Delivered

log = structlog.get_logger()


class Acknowledgements:
    """Writes marks, retrying until it succeeds. `written` is called with the rows."""

    def __init__(self, database: Database, written: Callable[[Iterable[int]], None]) -> None:
        self._database = database
        self._written = written
        self._delivered: list[Delivered] = []
        self._writing: asyncio.Task[None] | None = None

    def add(self, delivered: Iterable[Delivered]) -> None:
        self._delivered.extend(delivered)
        if self._writing is None:
            self._writing = asyncio.get_running_loop().create_task(self._write())

    @property
    def busy(self) -> bool:
        return self._writing is not None

    async def idle(self) -> None:
        """Wait until all marks are written."""
        while self._writing is not None:
            await asyncio.shield(self._writing)

    async def _write(self) -> None:
        pause = 0.2
        while self._delivered:
            batch = list(self._delivered)
            try:
                async with self._database.unit() as unit:
                    await delivery.mark_sent(unit, batch)
            except Exception:
                log.exception("marks not written", rows=len(batch))
                await asyncio.sleep(pause)
                pause = min(pause * 2, 10.0)
                continue
            del self._delivered[: len(batch)]
            self._written(each.row for each in batch)
        self._writing = None
