"""Incoming updates: a channel's updates become inbox rows, each handled in its own unit.

A channel gets its confirmation only after accept() has committed. From then on the row is ours: it
is handled in the order of its chat and retried after failures; after eight failures it is dead:
kept, listed, and reported to the admin. Killing the process between any two lines loses nothing.

The only process of a database handles what it has just stored. One of several claims what comes
next (shared_inbox.py): there may be an older update of the chat, stored by a process that is dead
or still at work on it.

A chat that brings more than its fair share is held: what is over stays in the inbox, and each
sweep takes as much of it as the share allows. Of several processes, the one that holds a chat
keeps its oldest update claimed, so that the others leave it alone.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace

import structlog

from bot.inbound.fair_share import FairShare, Lane
from bot.inbound.held import Flooded, Held
from bot.inbound.shared_inbox import SharedInbox
from bot.runtime.clock import Clock
from bot.runtime.lanes import Lanes
from storage.database.unit import Database, Unit
from storage.queues import inbox
from storage.queues.inbox import AlreadyHandled, Incoming, Waiting

log = structlog.get_logger()

LANES = 64
ROOM = 256
AT_WORK = 16
"""Updates at work at once if several processes share the inbox, besides those whose files come."""
FIRST_RETRY = 0.5
LONGEST_RETRY = 30.0

Handle = Callable[[Waiting, Unit], Awaitable[None]]
Prepare = Callable[[Waiting], Awaitable[None]]


class Intake:
    """Accepts, orders and handles updates.

    `prepare` runs before the unit opens (it may use the network, and must not raise); `handle`
    runs inside the unit; `on_dead` runs in the unit that gives a row up.
    """

    def __init__(
        self,
        database: Database,
        now: Clock,
        *,
        prepare: Prepare,
        handle: Handle,
        on_dead: Callable[[Unit, Waiting, str], Awaitable[None]],
        share: FairShare | None = None,
        flooded: Flooded | None = None,
        retry_after: float = FIRST_RETRY,
    ) -> None:
        self._database = database
        self._now = now
        self._prepare = prepare
        self._handle = handle
        self._on_dead = on_dead
        self._held = Held(database, share, flooded)
        self.retry_after = retry_after
        self._lanes = Lanes(self._work, LANES)
        self._known: set[int] = set()
        self._has_room = asyncio.Event()
        self._has_room.set()
        self._away = 0
        self._shared: SharedInbox | None = None
        if database.session is not None:
            self._shared = SharedInbox(
                database.session, self._begin_claimed, self._taken, self._room
            )

    async def accept(self, channel: str, source: str, items: Sequence[Incoming]) -> None:
        """Store a batch durably and start handling it."""
        async with self._database.unit() as unit:
            fresh = await inbox.accept(unit, channel, source, items, self._now())
        if self._shared is None:
            await self._begin(fresh)
        elif fresh:
            self._shared.wake({(channel, row.chat) for row in fresh})

    async def accept_delivery(self, channel: str, source: str, items: Sequence[Incoming]) -> None:
        """Accept what a webhook brings; what is known is read once and waits for no unit."""
        if not await inbox.knows(self._database, channel, source, items):
            await self.accept(channel, source, items)

    async def room(self) -> None:
        """Wait until few enough updates are in memory; until then the channel should not fetch
        more.
        """
        await self._has_room.wait()

    async def sweep(self, *, starting: bool = False) -> None:
        """Take updates that nobody is handling: after a start, or after another process died."""
        if self._shared is not None:
            await self._held.try_again()
            await self._shared.sweep()
            return
        async with self._database.unit() as unit:
            found = await inbox.claim_waiting(unit, self._now(), all_leases=starting)
        for lane in self._held.lanes:
            for row in await self._held.resume(lane, self._known):
                self._put(row)
        await self._begin(found)

    async def _begin(self, found: Sequence[Waiting]) -> None:
        for row in found:
            if row.id in self._known or self._held.leaves(row):
                continue
            if await self._held.may(row):
                self._put(row)

    async def _begin_claimed(self, found: Sequence[Waiting]) -> None:
        for row in found:
            if row.id in self._known:
                continue
            if await self._held.may_next(row):
                self._put(row)
            elif self._shared is not None:
                self._shared.wake(())  # it took the place of another chat's

    def _put(self, row: Waiting) -> None:
        if row.id not in self._known:
            self._known.add(row.id)
            self._lanes.put((row.channel, row.chat), row)
        if len(self._known) >= ROOM:
            self._has_room.clear()

    def _room(self) -> int:
        """Number of updates that may be begun: others may have hands free for the rest."""
        left = min(LANES - len(self._known), AT_WORK - len(self._known) + self._away)
        return 0 if self._lanes.stopping else max(0, left)

    def _taken(self) -> set[int]:
        """Updates at work here, and those that wait for their chat's share."""
        return self._known | self._held.rows

    def held(self) -> Sequence[Lane]:
        """Chats that wait because of what they sent themselves."""
        return self._held.lanes

    @property
    def busy(self) -> bool:
        return bool(self._lanes.busy) or (self._shared is not None and self._shared.busy)

    async def idle(self) -> None:
        while self.busy:
            await self._lanes.idle()
            if self._shared is not None:
                await self._shared.idle()

    async def stop(self, grace: float) -> None:
        """Finish what is running, for at most `grace` seconds, and leave the rest in the inbox."""
        await self._lanes.stop(grace)
        if self._shared is not None:
            await self._shared.idle()

    async def _work(self, row: Waiting) -> None:
        try:
            await self._not_at_work(self._prepare(row))
            while not await self._attempt(row) and not self._lanes.stopping:
                pause = min(self.retry_after * 2 ** min(row.attempts, 10), LONGEST_RETRY)
                await self._not_at_work(asyncio.sleep(pause))
                row = replace(row, attempts=row.attempts + 1)
        finally:
            self._forget(row)

    async def _not_at_work(self, waiting: Awaitable[None]) -> None:
        """Wait for a file or a pause, while others may be handled."""
        self._away += 1
        try:
            await waiting
        finally:
            self._away -= 1

    def _forget(self, row: Waiting) -> None:
        self._known.discard(row.id)
        self._held.forget(row.id)
        if len(self._known) < ROOM:
            self._has_room.set()
        if self._shared is not None and not self._lanes.stopping:
            self._shared.wake({(row.channel, row.chat)})

    async def _attempt(self, row: Waiting) -> bool:
        """Handle an update once. Return True if it needs no further attempt."""
        try:
            async with self._database.unit() as unit:
                await self._held.handle(row, unit, self._handle)
                await inbox.mark_done(unit, row.id, self._now())
        except AlreadyHandled:
            return True
        except Exception as error:
            log.exception("update failed", inbox=row.id, attempt=row.attempts + 1)
            return await self._failed(row, repr(error))
        return True

    async def _failed(self, row: Waiting, error: str) -> bool:
        with suppress(Exception):  # if the database itself fails, the row is still there
            async with self._database.unit() as unit:
                dead = await inbox.mark_failed(unit, row, error, self._now())
                if dead:
                    await self._on_dead(unit, row, error)
            return dead
        return False
