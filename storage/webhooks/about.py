"""The part of a case that a message tells."""

from dataclasses import dataclass

from sqlalchemy import select

from storage.database.statement import Statement, param
from storage.database.tables import cases, people, units
from storage.database.unit import Unit, one

_about = Statement(
    select(
        cases.c.number,
        cases.c.procedure,
        cases.c.procedure_version,
        cases.c.state,
        units.c.name.label("unit"),
        units.c.listed,
    )
    .outerjoin(people, people.c.id == cases.c.reporter)
    .outerjoin(units, units.c.id == people.c.unit)
    .where(cases.c.id == param("case"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """A case as a message tells it. `unit` is None unless it is one of the office's list: what
    people type may hold a name.
    """

    number: str
    sop: str
    sop_version: int
    state: str
    unit: str | None


async def about(unit: Unit, case: int) -> About | None:
    row = await one(unit, _about, case=case)
    if row is None:
        return None
    return About(
        number=row["number"],
        sop=row["procedure"],
        sop_version=row["procedure_version"],
        state=row["state"],
        unit=row["unit"] if row["listed"] else None,
    )
