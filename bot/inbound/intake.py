"""Incoming updates: a channel's updates become inbox rows, each handled in its own unit.

A channel gets its confirmation only after accept() has committed. From then on the row is ours: it
is handled in the order of its chat and retried after failures; after eight failures it is dead:
kept, listed, and reported to the admin. Killing the process between any two lines loses nothing.

The only process of a database handles what it has just stored. One of several first takes the
chat's turn and asks the inbox what comes next: there may be an older update, stored by a process
that is dead or still at work on it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

import structlog

from bot.runtime.clock import Clock
from bot.runtime.lanes import Lanes
from storage.database.unit import Database, Unit
from storage.queues import inbox, turns
from storage.queues.inbox import AlreadyHandled, Incoming, Waiting

log = structlog.get_logger()

LANES = 64
ROOM = 256
TURN = 50
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
        retry_after: float = FIRST_RETRY,
    ) -> None:
        self._database = database
        self._now = now
        self._prepare = prepare
        self._handle = handle
        self._on_dead = on_dead
        self.retry_after = retry_after
        self._lanes = Lanes(self._work, LANES)
        self._known: set[int] = set()
        self._has_room = asyncio.Event()
        self._has_room.set()

    async def accept(self, channel: str, source: str, items: Sequence[Incoming]) -> None:
        """Store a batch durably and start handling it."""
        async with self._database.unit() as unit:
            fresh = await inbox.accept(unit, channel, source, items, self._now())
        self._begin(fresh)

    async def room(self) -> None:
        """Wait until few enough updates are in memory; until then the channel should not fetch
        more.
        """
        await self._has_room.wait()

    async def sweep(self, *, starting: bool = False) -> None:
        """Take updates that nobody is handling: after a start, or after another process died."""
        if not self._database.exclusive:
            self._begin(await turns.oldest_of_each_chat(self._database))
            return
        async with self._database.unit() as unit:
            found = await inbox.claim_waiting(unit, self._now(), all_leases=starting)
        self._begin(found)

    def _begin(self, found: Sequence[Waiting]) -> None:
        for row in found:
            if row.id not in self._known:
                self._known.add(row.id)
                self._lanes.put((row.channel, row.chat), row)
        if len(self._known) >= ROOM:
            self._has_room.clear()

    @property
    def busy(self) -> bool:
        return bool(self._lanes.busy)

    async def idle(self) -> None:
        await self._lanes.idle()

    async def stop(self, grace: float) -> None:
        """Finish what is running, for at most `grace` seconds, and leave the rest in the inbox."""
        await self._lanes.stop(grace)

    async def _work(self, row: Waiting) -> None:
        if self._database.exclusive:
            await self._finish(row)
        elif row.id in self._known:  # else it was finished in the turn of an older one
            try:
                await self._in_turn(row)
            except Exception:  # the next sweep takes it up again
                log.exception("turn lost", inbox=row.id)
            finally:
                self._forget(row.id)

    async def _in_turn(self, row: Waiting) -> None:
        """Finish all updates of the chat, oldest first, unless another process has the turn.

        That process looks again after its turn, and finds whatever arrived until then.
        """
        lane, more = (row.channel, row.chat), True
        while more and not self._lanes.stopping:
            async with self._database.turn(":".join(lane)) as ours:
                if not ours:
                    return
                for each in await turns.unfinished(self._database, *lane, most=TURN):
                    if self._lanes.stopping:
                        return
                    await self._finish(each)
            more = bool(await turns.unfinished(self._database, *lane, most=1))

    async def _finish(self, row: Waiting) -> None:
        try:
            await self._prepare(row)
            while not await self._attempt(row) and not self._lanes.stopping:
                pause = min(self.retry_after * 2 ** min(row.attempts, 10), LONGEST_RETRY)
                await asyncio.sleep(pause)
                row = _after_failure(row)
        finally:
            self._forget(row.id)

    def _forget(self, id: int) -> None:
        self._known.discard(id)
        if len(self._known) < ROOM:
            self._has_room.set()

    async def _attempt(self, row: Waiting) -> bool:
        """Handle an update once. Return True if it needs no further attempt."""
        try:
            async with self._database.unit() as unit:
                await self._handle(row, unit)
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


def _after_failure(row: Waiting) -> Waiting:
    return Waiting(
        id=row.id,
        channel=row.channel,
        chat=row.chat,
        payload=row.payload,
        attempts=row.attempts + 1,
        received_at=row.received_at,
    )
