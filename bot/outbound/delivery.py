"""Delivery of the outbox: rows become messages, in order per chat, at the channel's rate.

Delivery is at least once: if the process dies after the channel accepts a message but before we
mark it sent, it is sent again. Nothing is sent before it is committed.
"""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress

import structlog

from bot.channels.channel import (
    Channel,
    ChatBusy,
    ChatMoved,
    Gone,
    InTheWay,
    Later,
    Parcel,
    Parked,
    Refused,
    RetryLater,
    Sent,
    ServerTrouble,
    ToldElsewhere,
    Unreachable,
)
from bot.channels.without_files import without_files
from bot.outbound.acknowledgements import Acknowledgements
from bot.outbound.missing_files import send
from bot.outbound.outgoing_rows import OutgoingRows
from bot.outbound.undelivered import MEANWHILE, TRIES, Undelivered
from bot.runtime.clock import Clock
from bot.runtime.lanes import Lanes
from bot.runtime.rate_limit import RateLimit, RateLimits
from flows.messages.registry import decode
from flows.messages.rows.message import Message
from handlers.views.parts.screen import Screen
from storage.database.unit import Database
from storage.queues import delivery, parked
from storage.queues.delivery import Delivered, Queued
from storage.queues.merging import FOLDED

log = structlog.get_logger()

LANES = 48
ATTEMPTS = 12
SWEEP = 2.0
FIRST_RETRY = 0.5
LONGEST_PAUSE = 300.0


class Delivery:
    """Sends queued rows to their chats. Call `wake()` after each commit that queued something.
    `rate_limits` are those of channels that do not use `rate_limit`.
    """

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
        self._channels = channels
        self._render = render
        self._now = now
        self._undelivered = undelivered
        self.retry_after = retry_after
        self._lanes = Lanes(self._bring, LANES)
        self._known: set[int] = set()
        self._newest = 0
        self._news = asyncio.Event()
        self._limits = RateLimits(rate_limit, rate_limits or {})
        self._rows = OutgoingRows(database, self._known, self._limits, self.wake)
        self._acknowledgements = Acknowledgements(database, self._known.difference_update)

    def wake(self) -> None:
        self._news.set()

    async def run(self) -> None:
        """Deliver until cancelled: new rows at once, and at times all, for those put off."""
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
        """Put waiting rows with an id above `after` into their chats' lanes."""
        before = set(self._known)  # may be sent and marked by the time that the rows are read
        for row in await self._rows.waiting(self._now(), after=after):
            self._newest = max(self._newest, row.id)
            if row.id not in before | self._known and row.channel in self._channels:
                self._known.add(row.id)
                self._lanes.put((row.channel, row.chat), row)

    @property
    def busy(self) -> bool:
        return bool(self._lanes.busy or self._acknowledgements.busy)

    async def idle(self) -> None:
        """Wait until all taken so far is sent and marked."""
        await self._lanes.idle()
        await self._acknowledgements.idle()

    async def stop(self, grace: float) -> None:
        await self._lanes.stop(grace)
        await self._acknowledgements.idle()

    async def _bring(self, row: Queued) -> None:
        attempts, pause, bare = row.attempts, self.retry_after, False
        while True:
            rate_limit = self._limits.of(row.channel)
            await rate_limit.wait((row.channel, row.chat))
            if not self._rows.ours(row):  # whoever has the chat now reads the row anew
                self._known.discard(row.id)
                return
            try:
                sent = await self._send(row, bare=bare)
            except RetryLater as error:
                rate_limit.suspend(error.after)
                continue
            except ChatBusy as error:
                await asyncio.sleep(error.after)
                continue
            except ToldElsewhere:
                self._known.discard(row.id)
                return
            except (Unreachable, Refused, ChatMoved, Parked, Later) as error:
                await self._cannot(row, error)
                return
            except Exception as error:
                attempts += 1
                if not isinstance(error, ServerTrouble):
                    log.exception("delivery failed", outbox=row.id)
                if attempts >= ATTEMPTS and not isinstance(error, ServerTrouble):
                    await self._cannot(row, Refused(repr(error)))
                    return
                if isinstance(error, ServerTrouble) and await self._stuck(row, attempts):
                    if bare:
                        await self._cannot(row, InTheWay(str(error)))
                        return
                    bare = True  # its files may be what the channel does not take
                    continue
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            self._mark(row, sent)
            return

    async def _stuck(self, row: Queued, attempts: int) -> bool:
        """Return whether it is only this message that the channel does not take."""
        enough = 1 if row.attempts else TRIES
        return attempts - row.attempts >= enough and await self._channels[row.channel].answers()

    async def _send(self, row: Queued, *, bare: bool) -> Sent:
        channel = self._channels[row.channel]
        written = row.row
        message = decode(row.kind, written)
        screen = self._render(message)
        parcel = Parcel(
            chat_id=row.chat,
            screen=without_files(screen) if bare else screen,
            language=row.language,
            silent=row.silent,
            row=row.id,
            made=row.created_at,
            message=message,
            page=written["page"] if row.operation == "page" else 0,
            turned=row.operation == "page",
            folded=written.get(FOLDED, {}),
        )
        if row.operation not in ("edit", "page") or row.target is None:
            return await send(channel, parcel)
        await self._acknowledgements.idle()
        target = await delivery.shown(self._database, row.target)
        if target is None or target.message_id is None:
            if await parked.is_parked(self._database, row.target):
                raise Parked("what it changes waits", told=True)
            if await parked.is_queued(self._database, row.target):
                raise Later(self._now() + MEANWHILE)
            return Sent(message_ids=(), has_caption=False)  # never arrived: nothing to edit
        try:
            return await channel.edit(parcel, target.message_id, has_caption=target.caption)
        except Gone:
            return await send(channel, parcel)

    def _mark(self, row: Queued, sent: Sent) -> None:
        """Mark a row as sent, and with an edit the row it edits, which may stand elsewhere now."""
        message = sent.message_ids[-1] if sent.message_ids else None
        marked = [row.id] if row.target is None or message is None else [row.id, row.target]
        self._acknowledgements.add(
            Delivered(row=each, at=self._now(), message_id=message, caption=sent.has_caption)
            for each in marked
        )

    async def _cannot(self, row: Queued, error: Exception) -> None:
        try:
            async with self._database.unit() as unit:
                await self._undelivered.settle(unit, row, error, self._now())
        except Exception:
            log.exception("row not given up", outbox=row.id)  # still queued, and tried again
        finally:
            self._known.discard(row.id)
        self.wake()
