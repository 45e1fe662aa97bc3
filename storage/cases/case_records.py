"""Cases with their journal, as figures are computed from them."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Text, cast, literal, select, union_all

from flows.figures.history import CODES, CaseRecord, Happened
from storage.database.statement import Statement, param
from storage.database.tables import cases, journal
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, Unit

# One half for each way to be open then: an OR would have SQLite read every case.
_open_in_it = cases.c.id.in_(
    union_all(
        *(
            select(cases.c.id).where(ended, cases.c.opened_at < param("until"))
            for ended in (cases.c.closed_at.is_(None), cases.c.closed_at >= param("begin"))
        )
    )
)
_cases = Statement(
    select(
        cases.c.id,
        cases.c.number,
        cases.c.procedure,
        cases.c.procedure_version,
        cases.c.subcategory,
        cases.c.description,
        cases.c.touched_at,
    )
    .where(_open_in_it)
    .order_by(cases.c.id)
)
_happened = Statement(
    select(
        cases.c.id.label("case_id"),
        journal.c.at,
        journal.c.code,
        journal.c.data,
        journal.c.actor,
    )
    .join(journal, journal.c.chain == literal("case:") + cast(cases.c.id, Text))
    .where(_open_in_it, journal.c.at < param("until"), journal.c.code.in_(CODES))
    .order_by(cases.c.id, journal.c.seq)
)


class CaseRecords:
    """Implements flows.ports.figures.CaseRecords inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def between(self, begin: datetime, until: datetime) -> Sequence[CaseRecord]:
        """Every case that was open at some time from `begin` until before `until`, in order of
        opening, with what its journal has until then. A case that ended before and was reopened
        after is among them.
        """
        limits = {"begin": to_ms(begin), "until": to_ms(until)}
        happened: dict[int, list[Happened]] = {}
        for row in await self._unit.fetch(_happened, **limits):
            happened.setdefault(row["case_id"], []).append(_entry(row))
        return [
            _record(row, happened.get(row["id"], ()))
            for row in await self._unit.fetch(_cases, **limits)
        ]


def _entry(row: Row) -> Happened:
    return Happened(
        at=from_ms(row["at"]),
        code=row["code"],
        data=json.loads(row["data"]),
        actor=row["actor"],
    )


def _record(row: Row, happened: Sequence[Happened]) -> CaseRecord:
    return CaseRecord(
        number=row["number"],
        procedure=row["procedure"],
        version=row["procedure_version"],
        subcategory=row["subcategory"],
        description=row["description"],
        touched_at=from_ms(row["touched_at"]),
        happened=happened,
    )
