"""Inspections (SOP A.1), from which the register Laporan Kondisi Web is made."""

import json
from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from sqlalchemy import select, update

from flows.monitoring.inspection import Entry, Inspection
from storage.database.statement import Statement, inserting, param
from storage.database.tables import inspections, people
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, Unit, identifier, one

_add = Statement(
    inserting(inspections, "begun_at", "finished_at", "person", "entries").returning(
        inspections.c.id
    )
)
_by_id = Statement(select(inspections).where(inspections.c.id == param("row")))
_mark = Statement(
    update(inspections).where(inspections.c.id == param("row")).values(sha256=param("made"))
)
_between = Statement(
    select(inspections)
    .where(inspections.c.finished_at >= param("since"), inspections.c.finished_at < param("until"))
    .order_by(inspections.c.id)
)
_with_names = Statement(
    select(inspections, people.c.name.label("inspector"))
    .outerjoin(people, people.c.id == inspections.c.person)
    .where(inspections.c.finished_at >= param("since"), inspections.c.finished_at < param("until"))
    .order_by(inspections.c.id)
)


class Inspections:
    """Implements flows.ports.monitoring.Inspections inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_inspection(self, inspection: Inspection) -> int:
        return await identifier(
            self._unit,
            _add,
            begun_at=to_ms(inspection.begun_at),
            finished_at=to_ms(inspection.finished_at),
            person=inspection.person,
            entries=json.dumps([each.to_data() for each in inspection.entries]),
        )

    async def by_id(self, row: int) -> Inspection | None:
        found = await one(self._unit, _by_id, row=row)
        return _inspection(found) if found else None

    async def mark_rendered(self, row: int, sha256: str) -> None:
        await self._unit.run(_mark, row=row, made=sha256)

    async def between(self, since: datetime, until: datetime) -> Sequence[Inspection]:
        rows = await self._unit.fetch(_between, since=to_ms(since), until=to_ms(until))
        return [_inspection(row) for row in rows]


async def inspections_between(
    unit: Unit, since: datetime, until: datetime
) -> AsyncIterator[tuple[Inspection, str]]:
    """Inspections that ended in the period with the inspector's name ("" for the monitor), oldest
    first.
    """
    for row in await unit.fetch(_with_names, since=to_ms(since), until=to_ms(until)):
        yield _inspection(row), row["inspector"] or ""


def _inspection(row: Row) -> Inspection:
    return Inspection(
        id=row["id"],
        begun_at=from_ms(row["begun_at"]),
        finished_at=from_ms(row["finished_at"]),
        person=row["person"],
        entries=tuple(Entry.from_data(each) for each in json.loads(row["entries"])),
        sha256=row["sha256"],
    )
