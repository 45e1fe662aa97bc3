"""Alerts to the admin about failed updates and messages, in the unit that found them."""

from bot.runtime.work_factory import WorkFactory
from flows.office.messages.notify import tell_role
from storage.database.unit import Unit
from storage.queues.delivery import Queued
from storage.queues.inbox import ATTEMPTS, Waiting

ADMIN = "admin"


class AdminAlerts:
    """Queues alerts. Each method runs inside an open unit."""

    def __init__(self, works: WorkFactory) -> None:
        self._works = works

    async def _tell(self, unit: Unit, kind: str, params: dict[str, object]) -> None:
        await tell_role(self._works.work(unit), ADMIN, kind, params)

    async def dead_update(self, unit: Unit, row: Waiting, error: str) -> None:
        await self._tell(
            unit,
            "admin-dead-update",
            {"channel": row.channel, "attempts": ATTEMPTS, "id": row.id, "error": error[:200]},
        )

    async def unreachable(self, unit: Unit, row: Queued, reason: str) -> None:
        name = str(row.params.get("to", {}).get("name") or row.chat)
        await self._tell(
            unit, "admin-unreachable", {"name": name, "channel": row.channel, "reason": reason}
        )

    async def refused(self, unit: Unit, row: Queued, reason: str) -> None:
        if row.kind.startswith("admin-"):
            return  # a refused alert would cause the next one
        name = str(row.params.get("to", {}).get("name") or row.chat)
        await self._tell(
            unit,
            "admin-refused",
            {"kind": row.kind, "name": name, "channel": row.channel, "reason": reason[:200]},
        )
