"""Faults before a period, as far as later ones may be the same fault again."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from flows.faults.analysis import Known
from storage.cases.fault_register import TURNED_DOWN
from storage.database.statement import Statement, param
from storage.database.tables import cases, people, units
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Unit

_earlier = Statement(
    select(
        cases.c.id,
        cases.c.number,
        cases.c.category,
        cases.c.place,
        cases.c.opened_at,
        units.c.name.label("unit_name"),
    )
    .join(people, people.c.id == cases.c.reporter)
    .outerjoin(units, units.c.id == people.c.unit)
    .where(
        cases.c.procedure == param("of"),
        cases.c.state.not_in(TURNED_DOWN),
        cases.c.opened_at >= param("begin"),
        cases.c.opened_at < param("until"),
    )
    .order_by(cases.c.id)
)


async def known_faults(
    unit: Unit, procedure: str, begin: datetime, until: datetime
) -> Sequence[Known]:
    """Faults opened from `begin` until before `until` that were not turned down, oldest first."""
    rows = await unit.fetch(_earlier, of=procedure, begin=to_ms(begin), until=to_ms(until))
    return [
        Known(
            number=row["number"],
            category=row["category"],
            unit=row["unit_name"] or "",
            place=row["place"],
            opened_at=from_ms(row["opened_at"]),
        )
        for row in rows
    ]
