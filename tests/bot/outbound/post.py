"""Delivery on a real database, to a channel that follows the test's orders."""

import asyncio

from bot.channels.channel import Parcel, Sent
from bot.outbound.delivery import Delivery
from bot.outbound.undelivered import Undelivered
from bot.runtime.rate_limit import RateLimit
from flows.messages.kinds.reports import LateEvidence
from handlers.views.parts.screen import Toast
from handlers.views.registry import screen
from storage.database.statement import Statement
from storage.database.tables import outbox
from storage.database.unit import Database, Unit
from storage.people.people import People
from storage.queues.delivery import Queued
from storage.queues.outbox import Outbox
from tests.world import Clock


class Chats:
    """A channel that records what it sent, and first does what the test ordered."""

    name = "telegram"

    def __init__(self) -> None:
        self.taken: list[tuple[int, str, float]] = []
        self.edited: list[tuple[int, int]] = []
        self.troubles: dict[int, list[Exception]] = {}
        self.up = True
        self.asked: list[bool] = []
        self.hold = asyncio.Event()
        self.hold.set()

    async def send(self, parcel: Parcel) -> Sent:
        await self.hold.wait()
        waiting = self.troubles.get(parcel.chat_id)
        if waiting:
            raise waiting.pop(0)
        number = str(parcel.screen.text[0].args.get("number", ""))
        self.taken.append((parcel.chat_id, number, asyncio.get_running_loop().time()))
        return Sent(message_ids=(len(self.taken),))

    async def edit(self, parcel: Parcel, message_id: int, *, has_caption: bool) -> Sent:
        self.edited.append((parcel.chat_id, message_id))
        return Sent(message_ids=(message_id,))

    async def answers(self) -> bool:
        return self.asked.pop(0) if self.asked else self.up

    async def toast(self, callback_id: str, toast: Toast | None, language: str) -> None:
        pass

    def to(self, chat: int) -> list[str]:
        return [number for whom, number, _ in self.taken if whom == chat]


class Post:
    """Delivery on a database, with people to write to."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = Clock()
        self.chats = Chats()
        self.unreachable: list[int] = []
        self.refused: list[str] = []
        self.late: list[int] = []
        self.bare: list[int] = []
        self.waits: list[tuple[int, float]] = []
        self.delivery = self.started()

    def started(self, rate_limit: RateLimit | None = None) -> Delivery:
        return Delivery(
            self.database,
            {"telegram": self.chats},
            screen,
            self.clock,
            rate_limit=rate_limit or RateLimit(on=False),
            undelivered=Undelivered(
                on_unreachable=self._unreachable,
                on_refused=self._refused,
                waits=self._waits,
                went_bare=self._bare,
                on_late=self._late,
            ),
            retry_after=0.0,
        )

    async def _unreachable(self, unit: Unit, row: Queued, reason: str) -> None:
        self.unreachable.append(row.chat)

    async def _refused(self, unit: Unit, row: Queued, reason: str) -> None:
        self.refused.append(reason)

    async def _late(self, unit: Unit, row: Queued, reason: str) -> None:
        self.late.append(row.chat)

    async def _bare(self, unit: Unit, row: Queued) -> None:
        self.bare.append(row.chat)

    async def _waits(
        self, unit: Unit, row: Queued, seconds: float, why: str, *, everybody: bool
    ) -> None:
        self.waits.append((0 if everybody else row.chat, seconds))

    async def contact(self, chat: int) -> int:
        async with self.database.unit() as unit:
            people = People(unit)
            person = await people.add_person("Contoh", self.clock())
            return await people.add_contact("telegram", chat, person, self.clock())

    async def writes(self, contact: int, *numbers: str, target: int | None = None) -> int:
        """Queue messages and return the row of the last one."""
        row = 0
        async with self.database.unit() as unit:
            for number in numbers:
                row = await Outbox(unit).enqueue(
                    message=LateEvidence(number=number),
                    contact=contact,
                    now=self.clock(),
                    operation="send" if target is None else "edit",
                    target=target,
                )
        return row

    async def goes_out(self) -> None:
        await self.delivery.sweep()
        await self.delivery.idle()

    async def states(self) -> list[str]:
        rows = await self.database.read(Statement(outbox.select().order_by(outbox.c.id)))
        return [row["state"] for row in rows]
