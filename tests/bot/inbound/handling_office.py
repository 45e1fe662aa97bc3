"""An office that only counts the updates it handles."""

import asyncio
from collections.abc import Awaitable, Callable

from bot.inbound.fair_share import FairShare
from bot.inbound.intake import Handle, Intake
from storage.database.unit import Database, Unit
from storage.desk import Desk
from storage.queues.inbox import Waiting
from tests.world import Clock

Prepare = Callable[[Waiting], Awaitable[None]]


class Office:
    """Handles updates and records which, inside the unit and outside."""

    def __init__(
        self, database: Database, clock: Clock | None = None, share: FairShare | None = None
    ) -> None:
        self.handled: list[str] = []
        self.dead: list[int] = []
        self.told: list[str] = []
        self.hushed: list[str] = []
        self.came = asyncio.Event()
        self.clock = clock or Clock()
        self.database = database
        self.handle: Handle = self.write
        self.prepare: Prepare = self.nothing
        self.intake = Intake(
            database,
            self.clock,
            prepare=lambda work: self.prepare(work),
            handle=lambda work, unit: self.handle(work, unit),
            on_dead=self._dead,
            share=share,
            flooded=self,
            retry_after=0.0,
        )

    async def nothing(self, work: Waiting) -> None:
        pass

    async def write(self, work: Waiting, unit: Unit) -> None:
        await Desk(unit).facts.remember(f"said {work.payload}", "once")
        self.handled.append(work.payload)
        self.came.set()

    async def tell(self, unit: Unit, row: Waiting) -> None:
        self.told.append(row.chat)

    async def hush(self, unit: Unit, row: Waiting, after: int) -> None:
        self.hushed.append(row.payload)

    async def _dead(self, unit: Unit, work: Waiting, error: str) -> None:
        self.dead.append(work.id)

    async def fact(self, payload: str) -> str | None:
        async with self.database.unit() as unit:
            return await Desk(unit).facts.fact(f"said {payload}")
