"""Outages: the service was down, or a fault everywhere was declared."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select, update

from flows.worktime.outages import Outage, OutageKind
from storage.database.statement import Statement, inserting, param
from storage.database.tables import outages
from storage.database.timestamps import from_ms, from_ms_or_none, to_ms, to_ms_or_none
from storage.database.unit import Row, Unit, identifier, one

_add = Statement(
    inserting(outages, "kind", "begun_at", "ended_at", "person", "reason").returning(outages.c.id)
)
_lasting = Statement(
    select(outages).where(outages.c.ended_at.is_(None)).order_by(outages.c.id).limit(1)
)
_end = Statement(update(outages).where(outages.c.id == param("row")).values(ended_at=param("at")))
_touching = Statement(
    select(outages)
    .where(
        outages.c.begun_at < param("until"),
        or_(outages.c.ended_at.is_(None), outages.c.ended_at > param("since")),
    )
    .order_by(outages.c.begun_at)
)


class Outages:
    """Implements flows.ports.outages.Outages inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_outage(self, outage: Outage) -> int:
        return await identifier(
            self._unit,
            _add,
            kind=outage.kind.value,
            begun_at=to_ms(outage.begun_at),
            ended_at=to_ms_or_none(outage.ended_at),
            person=outage.person,
            reason=outage.reason,
        )

    async def lasting(self) -> Outage | None:
        """The declared outage that has no end yet."""
        row = await one(self._unit, _lasting)
        return _outage(row) if row else None

    async def end(self, row: int, at: datetime) -> None:
        await self._unit.run(_end, row=row, at=to_ms(at))

    async def touching(self, since: datetime, until: datetime) -> Sequence[Outage]:
        rows = await self._unit.fetch(_touching, since=to_ms(since), until=to_ms(until))
        return [_outage(row) for row in rows]


def _outage(row: Row) -> Outage:
    return Outage(
        id=row["id"],
        kind=OutageKind(row["kind"]),
        begun_at=from_ms(row["begun_at"]),
        ended_at=from_ms_or_none(row["ended_at"]),
        person=row["person"],
        reason=row["reason"],
    )
