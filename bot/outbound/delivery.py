"""Delivery of the outbox: rows become messages, in order per chat, at the channel's rate.

Delivery is at least once: if the process dies after the channel accepts a message but before we
mark it sent, it is sent again. Nothing is sent before it is committed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from functools import partial

import structlog

from bot.channels.channel import (
    Channel,
    ChatBusy,
    ChatMoved,
    Later,
    Parked,
    Refused,
    RetryLater,
    ServerTrouble,
    Slowed,
    ToldElsewhere,
    Unreachable,
)
from bot.outbound.acknowledgements import Acknowledgements
from bot.outbound.haste import patience
from bot.outbound.outgoing_rows import OutgoingRows
from bot.outbound.pauses import LINGER
from bot.outbound.sender import Sender
from bot.outbound.tries import Tries
from bot.outbound.undelivered import Undelivered
from bot.outbound.way import Way
from bot.runtime.clock import Clock
from bot.runtime.lanes import Lanes
from bot.runtime.rate_limit import RateLimit, RateLimits
from flows.messages.rows.message import Message
from handlers.views.parts.screen import Screen
from storage.database.unit import Database, Unit
from storage.queues import delivery
from storage.queues.delivery import Queued

log = structlog.get_logger()

LANES = 48
SWEEP = 2.0
BATCH = 1000
FIRST_RETRY = 1.0
A_LITTLE = 0.01
NEXT = 20
"""Rows of a chat that may hurry those before them; later ones are many seconds away anyway."""


class Delivery:
    """Sends queued rows to their chats. Call `wake()` after each commit that queued something.
    `rate_limits` are those of channels that do not use `rate_limit`."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        render: Callable[[Message], Screen],
        now: Clock,
        *,
        rate_limit: RateLimit,
        rate_limits: Mapping[str, RateLimit] | None = None,
        undelivered: Undelivered,
        retry_after: float = FIRST_RETRY,
    ) -> None:
        self._database = database
        limits = rate_limits or {}
        self._ways = {
            name: Way(channel, limits.get(name, rate_limit), lambda: self.retry_after)
            for name, channel in channels.items()
        }
        self._now = now
        self._undelivered = undelivered
        self.retry_after = retry_after
        self._lanes = Lanes(self._bring, LANES)
        self._known: set[int] = set()
        self._newest = self._whole_from = 0
        self._news = asyncio.Event()
        paces = RateLimits(rate_limit, limits)
        self._rows = OutgoingRows(database, self._known, paces, self.wake)
        self._acknowledgements = Acknowledgements(database, self._known.difference_update)
        self._sender = Sender(database, channels, render, now, self._acknowledgements.idle)

    def wake(self) -> None:
        self._news.set()

    async def run(self) -> None:
        """Deliver until cancelled: new rows at once, and at times all, for those put off."""
        loop, whole = asyncio.get_running_loop(), 0.0
        while True:
            self._news.clear()
            after = None if loop.time() >= whole else self._newest
            try:
                await self.sweep(after=after)
                whole = loop.time() + SWEEP if after is None else whole
            except Exception as error:  # the database is away; the rows wait in it
                log.warning("outbox not read", error=type(error).__name__)
            with suppress(TimeoutError):
                async with asyncio.timeout(SWEEP):  # wait_for may lose a cancellation (3.11)
                    await self._news.wait()

    async def sweep(self, *, after: int | None = None) -> None:
        """Put waiting rows into their chats' lanes: those above `after`, or all in turn."""
        before = set(self._known)  # may be sent and marked by the time that the rows are read
        first = self._whole_from if after is None else after
        rows = await self._rows.waiting(self._now(), after=first, most=BATCH)
        if after is None:
            self._whole_from = rows[-1].id if len(rows) == BATCH else 0
        for row in rows:
            self._newest = max(self._newest, row.id)
            way = self._ways.get(row.channel)
            if row.id in before | self._known or way is None or way.pauses.held(row.chat):
                continue
            self._known.add(row.id)
            self._lanes.put((row.channel, row.chat), row)
            way.hurry(row.chat, partial(patience, [row]))
        if len(rows) == BATCH:
            self.wake()  # something urgent may stand behind them

    @property
    def busy(self) -> bool:
        return bool(self._lanes.busy or self._acknowledgements.busy)

    async def idle(self) -> None:
        """Wait until all taken so far is sent and marked."""
        await self._lanes.idle()
        await self._acknowledgements.idle()

    async def stop(self, grace: float) -> None:
        await self._lanes.stop(grace)
        for way in self._ways.values():
            await way.reach.stop()
        await self._acknowledgements.idle()

    async def _bring(self, row: Queued) -> None:
        """Send a row, unless its chat has to wait: then the next sweep takes it up again."""
        way, tries = self._ways[row.channel], Tries(row, self.retry_after)
        lane = (row.channel, row.chat)
        while not way.pauses.held(row.chat):
            async with self._lanes.aside():
                await way.free(row.chat, lambda: patience([row, *self._lanes.behind(lane, NEXT)]))
            if not self._rows.ours(row):  # whoever has the chat now reads the row anew
                break
            try:
                sent = await self._sender.send(row, bare=tries.bare)
            except ToldElsewhere:
                break
            except (ChatBusy, Slowed, RetryLater) as error:
                if not await self._wait(way, row, error):
                    break
            except (Unreachable, Refused, ChatMoved, Parked, Later) as error:
                await self._cannot(row, error)
                return
            except Exception as error:
                ended = await self._failed(way, row, tries, error)
                if ended is not None:
                    await self._cannot(row, ended)
                    return
            else:
                self._acknowledgements.add(row, sent, self._now())
                await self._served(way, row, bare=tries.bare)
                return
        self._known.discard(row.id)

    async def _wait(self, way: Way, row: Queued, error: ChatBusy | Slowed | RetryLater) -> bool:
        """Wait as the channel demands. Return False if it is long, and only for this chat."""
        seconds, everybody = way.refused(row.chat, error)
        tell, why = self._undelivered.waits, getattr(error, "why", "")
        await self._record(row, lambda unit: tell(unit, row, seconds, why, everybody=everybody))
        if everybody:
            return True
        if seconds > LINGER:
            return False
        async with self._lanes.aside():
            await asyncio.sleep(seconds + A_LITTLE)
        return True

    async def _failed(
        self, way: Way, row: Queued, tries: Tries, error: Exception
    ) -> Exception | None:
        """Wait before the next try. Return what to give up with if there is none now."""
        if isinstance(error, ServerTrouble):
            async with self._lanes.aside():
                if await way.reach.lost():
                    return None  # the next try comes when the channel is back
            way.failing.add(row.chat)
        else:
            log.exception("delivery failed", outbox=row.id)
        ended = tries.after(error, lambda: self._sender.has_files(row))
        if ended is None:
            async with self._lanes.aside():
                await asyncio.sleep(tries.pause)
        return ended

    async def _cannot(self, row: Queued, error: Exception) -> None:
        await self._record(row, lambda u: self._undelivered.settle(u, row, error, self._now()))
        self._known.discard(row.id)

    async def _served(self, way: Way, row: Queued, *, bare: bool) -> None:
        """A message went out: if others did not before, their next try comes now."""
        if way.served(row.chat):
            await self._record(row, lambda unit: delivery.bring_forward(unit, row.channel))
        if bare:
            await self._record(row, lambda unit: self._undelivered.went_bare(unit, row))

    async def _record(self, row: Queued, act: Callable[[Unit], Awaitable[object]]) -> None:
        """Act in a unit of its own. If that fails, a queued row is tried again later."""
        try:
            async with self._database.unit() as unit:
                await act(unit)
        except Exception:
            log.exception("not recorded", outbox=row.id)
        self.wake()
