"""The way out: outbox rows become messages, in order per chat, at the pace the channel allows.

A message is told at least once: where the process dies between the channel's yes and our mark, it
goes out again. Nothing is ever told before it is saved.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any

import structlog

from bot.channels.channel import (
    Channel,
    ChatMoved,
    Gone,
    Parcel,
    Refused,
    RetryLater,
    Sent,
    ServerTrouble,
    Unreachable,
)
from bot.lanes import Lanes
from bot.now import Now
from bot.pace import Pace
from handlers.views.screen import Screen
from storage import outgoing
from storage.outgoing import Delivered, Queued
from storage.people import People
from storage.unit import Database, Unit

log = structlog.get_logger()

LANES = 48
ATTEMPTS = 12
SWEEP = 2.0
FIRST_RETRY = 0.5
LONGEST_PAUSE = 300.0

Render = Callable[[str, Mapping[str, Any]], Screen]


class Delivery:
    """Brings queued rows to their chats. `wake()` after each commit that queued something.

    `told_unreachable` runs in the unit that marks a person unreachable the first time,
    `told_refused` in the unit that gives a row up.
    """

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        render: Render,
        now: Now,
        *,
        pace: Pace,
        told_unreachable: Callable[[Unit, Queued, str], Awaitable[None]],
        told_refused: Callable[[Unit, Queued, str], Awaitable[None]],
        retry_after: float = FIRST_RETRY,
    ) -> None:
        self._database = database
        self._channels = channels
        self._render = render
        self._now = now
        self._pace = pace
        self._told_unreachable = told_unreachable
        self._told_refused = told_refused
        self.retry_after = retry_after
        self._lanes = Lanes(self._bring, LANES)
        self._known: set[int] = set()
        self._newest = 0
        self._news = asyncio.Event()
        self._delivered: list[Delivered] = []
        self._marking: asyncio.Task[None] | None = None

    def wake(self) -> None:
        self._news.set()

    async def run(self) -> None:
        """For ever: take what is new; now and then everything, for what was put off."""
        loop = asyncio.get_running_loop()
        whole = loop.time()
        while True:
            self._news.clear()
            if loop.time() >= whole:
                whole = loop.time() + SWEEP
                await self.sweep()
            else:
                await self.sweep(after=self._newest)
            with suppress(TimeoutError):
                async with asyncio.timeout(SWEEP):  # wait_for may lose a cancellation (3.11)
                    await self._news.wait()

    async def sweep(self, *, after: int = 0) -> None:
        """Put what waits, with an id above `after`, into its chat's lane."""
        # The rows are those of a moment ago: what was in a lane then may be out and marked by now.
        before = set(self._known)
        for row in await outgoing.waiting(self._database, self._now(), after=after):
            self._newest = max(self._newest, row.id)
            if row.id not in before | self._known and row.channel in self._channels:
                self._known.add(row.id)
                self._lanes.put((row.channel, row.chat), row)

    @property
    def busy(self) -> bool:
        return bool(self._lanes.busy or self._marking)

    async def idle(self) -> None:
        """Returns when everything taken so far is out and marked."""
        await self._lanes.idle()
        while self._marking is not None:
            await self._marking

    async def stop(self, grace: float) -> None:
        await self._lanes.stop(grace)
        while self._marking is not None:
            await self._marking

    async def _bring(self, row: Queued) -> None:
        attempts = row.attempts
        pause = self.retry_after
        while True:
            await self._pace.wait((row.channel, row.chat))
            try:
                sent = await self._send(row)
            except RetryLater as error:
                self._pace.stand(error.after)
                continue
            except (Unreachable, Refused, ChatMoved) as error:
                await self._cannot(row, error)
                return
            except Exception as error:
                attempts += 1
                if not isinstance(error, ServerTrouble):
                    log.exception("delivery failed", outbox=row.id)
                if attempts >= ATTEMPTS and not isinstance(error, ServerTrouble):
                    await self._cannot(row, Refused(repr(error)))
                    return
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            self._mark(row, sent)
            return

    async def _send(self, row: Queued) -> Sent:
        channel = self._channels[row.channel]
        screen = self._render(row.kind, row.params)
        parcel = Parcel(chat_id=row.chat, screen=screen, language=row.language, silent=row.silent)
        if row.operation != "edit" or row.target is None:
            return await channel.send(parcel)
        await self._marked()
        target = await outgoing.shown(self._database, row.target)
        if target is None or target.message_id is None:
            return Sent(message_ids=(), has_caption=False)  # never arrived: nothing to edit
        try:
            return await channel.edit(parcel, target.message_id, has_caption=target.caption)
        except Gone:
            return await channel.send(parcel)

    def _mark(self, row: Queued, sent: Sent) -> None:
        """Marks go to the database together: one commit for all that went out meanwhile.

        An edit also marks the message it edits: sent anew, that one now stands elsewhere, and the
        next edit has to find it.
        """
        message = sent.message_ids[-1] if sent.message_ids else None
        marked = [row.id] if row.target is None or message is None else [row.id, row.target]
        self._delivered.extend(
            Delivered(row=each, at=self._now(), message_id=message, caption=sent.has_caption)
            for each in marked
        )
        if self._marking is None:
            self._marking = asyncio.get_running_loop().create_task(self._write_marks())

    async def _write_marks(self) -> None:
        pause = 0.2
        while self._delivered:
            batch = list(self._delivered)
            try:
                async with self._database.unit() as unit:
                    await outgoing.mark_sent(unit, batch)
            except Exception:
                log.exception("marks not written", rows=len(batch))
                await asyncio.sleep(pause)
                pause = min(pause * 2, 10.0)
                continue
            del self._delivered[: len(batch)]
            self._known.difference_update(each.row for each in batch)
        self._marking = None

    async def _marked(self) -> None:
        while self._marking is not None:
            await asyncio.shield(self._marking)

    async def _cannot(self, row: Queued, error: Exception) -> None:
        """Give the row up, or move it; what a person should have known reaches somebody else."""
        try:
            async with self._database.unit() as unit:
                if isinstance(error, ChatMoved):
                    await People(unit).move_chat(row.contact, error.new_chat_id)
                    await outgoing.postpone(
                        unit, row.id, self._now() + timedelta(seconds=1), "moved", counted=False
                    )
                elif isinstance(error, Unreachable):
                    await outgoing.give_up(unit, row.id, str(error), "unreachable")
                    if await People(unit).mark_unreachable(row.contact, str(error)):
                        await self._told_unreachable(unit, row, str(error))
                else:
                    log.error("message refused", outbox=row.id, kind=row.kind, error=str(error))
                    await outgoing.give_up(unit, row.id, str(error))
                    await self._told_refused(unit, row, str(error))
        except Exception:
            log.exception("row not given up", outbox=row.id)  # it is still queued: tried again
        finally:
            self._known.discard(row.id)
        self.wake()
