"""Delegations (Plh, Plt, a.n.) with their dates."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, or_, select, update

from flows.delegation.delegation import Delegation
from flows.engine.acting import Capacity
from storage.database.statement import Statement, inserting, param
from storage.database.tables import delegations
from storage.database.timestamps import from_ms, from_ms_or_none, to_ms
from storage.database.unit import Row, Unit, identifier, one

_GIVEN = ("official", "delegate", "kind", "starts_at", "ends_at", "basis", "made_by")
_add = Statement(inserting(delegations, *_GIVEN, "created_at").returning(delegations.c.id))
_by_id = Statement(select(delegations).where(delegations.c.id == param("row")))
_not_over = and_(
    delegations.c.ends_at > param("now"),
    or_(delegations.c.ended_at.is_(None), delegations.c.ended_at > param("now")),
)
_holding = Statement(
    select(delegations)
    .where(delegations.c.starts_at <= param("now"), _not_over)
    .order_by(delegations.c.id)
)
_unfinished = Statement(
    select(delegations).where(_not_over).order_by(delegations.c.starts_at, delegations.c.id)
)
_end = Statement(
    update(delegations)
    .where(
        delegations.c.id == param("row"),
        delegations.c.ended_at.is_(None),
        delegations.c.ends_at > param("at"),
    )
    .values(ended_at=param("at"), ended_by=param("by"))
)


def _delegation(row: Row) -> Delegation:
    return Delegation(
        id=row["id"],
        official=row["official"],
        delegate=row["delegate"],
        kind=Capacity(row["kind"]),
        starts_at=from_ms(row["starts_at"]),
        ends_at=from_ms(row["ends_at"]),
        basis=row["basis"],
        made_by=row["made_by"],
        ended_at=from_ms_or_none(row["ended_at"]),
    )


class Delegations:
    """Implements flows.ports.delegation.Delegations inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_delegation(self, new: Delegation, now: datetime) -> int:
        """Insert the delegation and return its id; the id in `new` is ignored."""
        return await identifier(
            self._unit,
            _add,
            official=new.official,
            delegate=new.delegate,
            kind=new.kind.value,
            starts_at=to_ms(new.starts_at),
            ends_at=to_ms(new.ends_at),
            basis=new.basis,
            made_by=new.made_by,
            created_at=to_ms(now),
        )

    async def by_id(self, row: int) -> Delegation | None:
        found = await one(self._unit, _by_id, row=row)
        return _delegation(found) if found else None

    async def holding(self, at: datetime) -> Sequence[Delegation]:
        """Delegations in force at that time."""
        return [_delegation(row) for row in await self._unit.fetch(_holding, now=to_ms(at))]

    async def unfinished(self, at: datetime) -> Sequence[Delegation]:
        """Delegations in force or still to come, earliest first."""
        return [_delegation(row) for row in await self._unit.fetch(_unfinished, now=to_ms(at))]

    async def end(self, row: int, by: int, now: datetime) -> bool:
        """End a delegation early. Return False if it is over already."""
        return bool(await self._unit.run(_end, row=row, by=by, at=to_ms(now)))
