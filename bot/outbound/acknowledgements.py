"""Batched marking of sent messages: one commit for all that were sent meanwhile."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime

import structlog

from bot.channels.channel import Sent
from storage.database.unit import Database
from storage.queues import delivery
from storage.queues.delivery import Delivered, Queued

log = structlog.get_logger()


class Acknowledgements:
    """Writes marks, retrying until it succeeds. `written` is called with the rows."""

    def __init__(self, database: Database, written: Callable[[Iterable[int]], None]) -> None:
        self._database = database
        self._written = written
        self._delivered: list[Delivered] = []
        self._writing: asyncio.Task[None] | None = None

    def add(self, row: Queued, sent: Sent, at: datetime) -> None:
        """Mark a row, and with an edit the row it edits, which may stand elsewhere now."""
        message = sent.message_ids[-1] if sent.message_ids else None
        marked = [row.id] if row.target is None or message is None else [row.id, row.target]
        self._delivered += [
            Delivered(row=each, at=at, message_id=message, caption=sent.has_caption)
            for each in marked
        ]
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
