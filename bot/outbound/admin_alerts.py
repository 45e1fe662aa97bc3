"""Alerts to the admin about failed updates and messages, in the unit that found them."""

from bot.runtime.work_factory import WorkFactory
from flows.language.tokens import mask_tokens
from flows.messages.kinds.admin import AdminDeadUpdate, AdminRefused, AdminUnreachable
from flows.messages.rows.message import Message
from flows.office.cases import group_assignment
from flows.office.messages.notify import notify_role
from storage.database.unit import Unit
from storage.queues.delivery import Queued
from storage.queues.inbox import ATTEMPTS, Waiting

ADMIN = "admin"


class AdminAlerts:
    """Queues alerts. Each method runs inside an open unit."""

    def __init__(self, works: WorkFactory) -> None:
        self._works = works

    async def _tell(self, unit: Unit, message: Message) -> None:
        await notify_role(self._works.work(unit), ADMIN, message)

    async def dead_update(self, unit: Unit, row: Waiting, error: str) -> None:
        await self._tell(
            unit,
            AdminDeadUpdate(
                channel=row.channel, attempts=ATTEMPTS, id=row.id, error=mask_tokens(error)[:200]
            ),
        )

    async def unreachable(self, unit: Unit, row: Queued, reason: str) -> None:
        if await group_assignment.shut(self._works.work(unit), row.contact) is not None:
            return
        await self._tell(
            unit,
            AdminUnreachable(name=_name(row), channel=row.channel, reason=mask_tokens(reason)),
        )

    async def refused(self, unit: Unit, row: Queued, reason: str) -> None:
        if row.kind.startswith("admin-"):
            return  # a refused word to the admin would call forth the next
        group = await self._works.work(unit).desk.groups.by_contact(row.contact)
        name = group.title if group is not None else _name(row)
        told = AdminRefused(
            kind=row.kind, name=name, channel=row.channel, reason=mask_tokens(reason)[:200]
        )
        await self._tell(unit, told)


def _name(row: Queued) -> str:
    """Name of the reader, even of a row that cannot be read."""
    return str(row.row.get("to", {}).get("name") or row.chat)
