"""Chats that brought more than their fair share: what is over stays in the inbox for a while."""

from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from typing import Protocol

from bot.inbound.fair_share import AT_ONCE, FairShare, Lane
from storage.database.unit import Database, Unit
from storage.queues.chats import unfinished
from storage.queues.hushing import newest_row
from storage.queues.inbox import Waiting

TRIED_AGAIN = 0


class Flooded(Protocol):
    """Handling of a chat that is held, and of the answers to what it sent."""

    async def tell(self, unit: Unit, row: Waiting) -> None: ...
    async def hush(self, unit: Unit, row: Waiting, after: int) -> None: ...


class Held:
    """The held chats, and the updates that get no answer because more of their chat waits."""

    def __init__(
        self, database: Database, share: FairShare | None, flooded: Flooded | None
    ) -> None:
        self._database = database
        self._share = share or FairShare(on=False)
        self._flooded = flooded
        self._lanes: dict[Lane, int] = {}
        self._grown: set[Lane] = set()
        self._hushed: set[int] = set()

    def leaves(self, row: Waiting) -> bool:
        """Whether a new update waits stored, behind what its chat brought before."""
        lane = (row.channel, row.chat)
        if lane in self._lanes:
            self._grown.add(lane)
        return lane in self._lanes

    @property
    def lanes(self) -> list[Lane]:
        return list(self._lanes)

    @property
    def rows(self) -> set[int]:
        """The update of each held chat that is next, until try_again()."""
        return set(self._lanes.values()) - {TRIED_AGAIN}

    async def try_again(self) -> None:
        """Let the held chats be asked for again, but for those of which nothing is left."""
        for lane in self.lanes:
            if await unfinished(self._database, *lane, most=1):
                self._lanes[lane] = TRIED_AGAIN
            else:
                self.release(lane)

    async def resume(self, lane: Lane, known: Collection[int]) -> list[Waiting]:
        """As much of a held chat as its share allows, oldest first; nothing as long as what came
        before it was held is at work (`known`).
        """
        self._grown.discard(lane)
        rows = await unfinished(self._database, *lane, most=AT_ONCE + 1)
        if any(row.id in known for row in rows):
            return []
        for count, row in enumerate(rows[:AT_ONCE]):
            if not await self.may(row, last=row is rows[-1]):
                return rows[:count]
        if len(rows) <= AT_ONCE and lane not in self._grown:
            self.release(lane)
        return rows[:AT_ONCE]

    async def may_next(self, row: Waiting) -> bool:
        """As may(), for the oldest unfinished update of its chat."""
        lane = (row.channel, row.chat)
        if lane not in self._lanes:
            return await self.may(row)
        last = len(await unfinished(self._database, *lane, most=2)) < 2
        may = await self.may(row, last=last)
        if may and last:
            self.release(lane)
        return may

    async def may(self, row: Waiting, *, last: bool = True) -> bool:
        """Whether this update may be handled now; if not, its chat is held, and told so. The
        answer to one of a held chat is left out, unless it is the `last`.
        """
        lane = (row.channel, row.chat)
        if self._share.take(row):
            if lane in self._lanes and not last:
                self._hushed.add(row.id)
            return True
        self._lanes[lane] = row.id
        await self._tell(row)
        return False

    async def _tell(self, row: Waiting) -> None:
        if self._flooded is not None:
            with suppress(Exception):  # it would only have been a word
                async with self._database.unit() as unit:
                    await self._flooded.tell(unit, row)

    def release(self, lane: Lane) -> None:
        self._lanes.pop(lane, None)
        self._grown.discard(lane)

    def forget(self, row: int) -> None:
        self._hushed.discard(row)

    async def handle(
        self, row: Waiting, unit: Unit, handle: Callable[[Waiting, Unit], Awaitable[None]]
    ) -> None:
        """Handle an update, without its answer if it is to get none."""
        if row.id not in self._hushed or self._flooded is None:
            await handle(row, unit)
            return
        newest = await newest_row(unit)
        await handle(row, unit)
        await self._flooded.hush(unit, row, newest)
