"""Alerts to the admin about failed updates and messages, in the unit that found them."""

from math import ceil
from time import monotonic

from bot.runtime.work_factory import WorkFactory
from flows.language.tokens import mask_tokens
from flows.messages.kinds.admin import (
    AdminBare,
    AdminDeadUpdate,
    AdminLate,
    AdminRefused,
    AdminSlowed,
    AdminUnreachable,
)
from flows.messages.rows.message import Message
from flows.office.cases import group_assignment
from flows.office.messages.notify import notify_role
from storage.database.unit import Unit
from storage.queues.delivery import Queued
from storage.queues.inbox import ATTEMPTS, Waiting

ADMIN = "admin"
WORTH_TELLING = 60.0
"""Seconds of a demanded wait from which on the admin is told."""
QUIET = 6 * 3600.0
"""Seconds in which the same trouble is told once."""


class AdminAlerts:
    """Queues alerts. Each method runs inside an open unit."""

    def __init__(self, works: WorkFactory) -> None:
        self._works = works
        self._told: dict[tuple[object, ...], float] = {}

    async def _tell(self, unit: Unit, message: Message) -> None:
        await notify_role(self._works.work(unit), ADMIN, message)

    async def dead_update(self, unit: Unit, row: Waiting, error: str) -> None:
        await self._tell(
            unit,
            AdminDeadUpdate(
                channel=row.channel,
                attempts=ATTEMPTS,
                id=row.id,
                error=mask_tokens(error)[:200],
            ),
        )

    async def unreachable(self, unit: Unit, row: Queued, reason: str) -> None:
        if await group_assignment.shut(self._works.work(unit), row.contact) is not None:
            return
        reason = mask_tokens(reason)
        await self._tell(
            unit, AdminUnreachable(name=_name(row), channel=row.channel, reason=reason)
        )

    async def refused(self, unit: Unit, row: Queued, reason: str) -> None:
        if row.kind.startswith("admin-"):
            return  # a refused word to the admin would call forth the next
        name, reason = await self._reader(unit, row), mask_tokens(reason)[:200]
        told = AdminRefused(kind=row.kind, name=name, channel=row.channel, reason=reason)
        await self._tell(unit, told)

    async def late(self, unit: Unit, row: Queued, reason: str) -> None:
        if row.kind.startswith("admin-") or not self._news("late", row.channel, row.chat):
            return
        name, reason = await self._reader(unit, row), mask_tokens(reason)[:200]
        told = AdminLate(kind=row.kind, name=name, channel=row.channel, reason=reason)
        await self._tell(unit, told)

    async def bare(self, unit: Unit, row: Queued) -> None:
        if self._news("bare", row.channel):
            name = await self._reader(unit, row)
            await self._tell(unit, AdminBare(name=name, channel=row.channel))

    async def slowed(
        self, unit: Unit, row: Queued, seconds: float, why: str, *, everybody: bool
    ) -> None:
        """Tell of a long wait that the channel demands, of a chat or of everybody."""
        chat = 0 if everybody else row.chat
        if seconds < WORTH_TELLING or not self._news("slowed", row.channel, chat):
            return
        name = "" if everybody else await self._reader(unit, row)
        told = AdminSlowed(
            channel=row.channel,
            name=name,
            minutes=ceil(seconds / 60),
            reason=mask_tokens(why)[:200],
        )
        await self._tell(unit, told)

    async def _reader(self, unit: Unit, row: Queued) -> str:
        group = await self._works.work(unit).desk.groups.by_contact(row.contact)
        return group.title if group is not None else _name(row)

    def _news(self, *what: object) -> bool:
        """Whether the admin was not told the same a while ago."""
        now = monotonic()
        self._told = {known: until for known, until in self._told.items() if until > now}
        return self._told.setdefault(what, now + QUIET) == now + QUIET


def _name(row: Queued) -> str:
    """Name of the reader, even of a row that cannot be read."""
    return str(row.row.get("to", {}).get("name") or row.chat)
