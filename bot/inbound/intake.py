"""The way in: a channel's updates become inbox rows, and each row is handled in a unit of its own.

A channel is told "received" only after the commit of accept(). From then on the row is ours: it is
handled in its chat's order, tried again when that fails, and after eight failures it is dead:
kept, listed, and the admin told. Killing the process between any two lines loses nothing.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

import structlog

from bot.runtime.clock import Now
from bot.runtime.lanes import Lanes
from storage.database.unit import Database, Unit
from storage.queues import inbox
from storage.queues.inbox import AlreadyHandled, Incoming, Waiting

log = structlog.get_logger()

LANES = 64
ROOM = 256
FIRST_RETRY = 0.5
LONGEST_RETRY = 30.0

Handle = Callable[[Waiting, Unit], Awaitable[None]]
Prepare = Callable[[Waiting], Awaitable[None]]


class Intake:
    """Accepts, orders and handles updates.

    `prepare` runs before the unit opens (it may use the network, and must not raise); `handle`
    runs inside it; `told_dead` is called in the unit that gives a row up.
    """

    def __init__(
        self,
        database: Database,
        now: Now,
        *,
        prepare: Prepare,
        handle: Handle,
        told_dead: Callable[[Unit, Waiting, str], Awaitable[None]],
        retry_after: float = FIRST_RETRY,
    ) -> None:
        self._database = database
        self._now = now
        self._prepare = prepare
        self._handle = handle
        self._told_dead = told_dead
        self.retry_after = retry_after
        self._lanes = Lanes(self._work, LANES)
        self._known: set[int] = set()
        self._has_room = asyncio.Event()
        self._has_room.set()

    async def accept(self, channel: str, source: str, items: Sequence[Incoming]) -> None:
        """Store a batch and begin on it. Returns when it is durable."""
        async with self._database.unit() as unit:
            fresh = await inbox.accept(unit, channel, source, items, self._now())
        self._begin(fresh)

    async def room(self) -> None:
        """Returns when few enough wait in memory; until then the channel keeps what it has."""
        await self._has_room.wait()

    async def sweep(self, *, starting: bool = False) -> None:
        """Take up what nobody is handling: after a start, or after another process died."""
        async with self._database.unit() as unit:
            found = await inbox.claim_waiting(
                unit, self._now(), all_leases=starting and self._database.exclusive
            )
        self._begin(found)

    def _begin(self, found: Sequence[Waiting]) -> None:
        for work in found:
            if work.id not in self._known:
                self._known.add(work.id)
                self._lanes.put((work.channel, work.chat), work)
        if len(self._known) >= ROOM:
            self._has_room.clear()

    @property
    def busy(self) -> bool:
        return bool(self._lanes.busy)

    async def idle(self) -> None:
        await self._lanes.idle()

    async def stop(self, grace: float) -> None:
        """SIGTERM: finish what runs, leave the rest in the inbox."""
        await self._lanes.stop(grace)

    async def _work(self, work: Waiting) -> None:
        try:
            await self._prepare(work)
            while not await self._attempt(work):
                pause = min(self.retry_after * 2 ** min(work.attempts, 10), LONGEST_RETRY)
                await asyncio.sleep(pause)
                work = _after_failure(work)
        finally:
            self._known.discard(work.id)
            if len(self._known) < ROOM:
                self._has_room.set()

    async def _attempt(self, work: Waiting) -> bool:
        """True when there is nothing left to do with this update."""
        try:
            async with self._database.unit() as unit:
                await self._handle(work, unit)
                await inbox.mark_done(unit, work.id, self._now())
        except AlreadyHandled:
            return True
        except Exception as error:
            log.exception("update failed", inbox=work.id, attempt=work.attempts + 1)
            return await self._failed(work, repr(error))
        return True

    async def _failed(self, work: Waiting, error: str) -> bool:
        with suppress(Exception):  # the database itself may be what fails; the row is still there
            async with self._database.unit() as unit:
                dead = await inbox.mark_failed(unit, work, error, self._now())
                if dead:
                    await self._told_dead(unit, work, error)
            return dead
        return False


def _after_failure(work: Waiting) -> Waiting:
    return Waiting(
        id=work.id,
        channel=work.channel,
        chat=work.chat,
        payload=work.payload,
        attempts=work.attempts + 1,
        received_at=work.received_at,
    )
