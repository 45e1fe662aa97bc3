"""Cases with their journal, as figures are computed from them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Text, and_, cast, literal, or_, select, union_all

from flows.figures.history import CODES, CaseRecord, Happened
from storage.database.statement import Statement, param
from storage.database.tables import cases, journal
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, Unit

PAGE = 100
"""Cases read at a time: a year of them must not hold up the loop."""

# One half for each way to be open then: an OR would have SQLite read every case.
_ids = Statement(
    union_all(
        *(
            select(cases.c.id).where(ended, cases.c.opened_at < param("until"))
            for ended in (cases.c.closed_at.is_(None), cases.c.closed_at >= param("begin"))
        )
    )
)
_of_page = and_(
    cases.c.id >= param("first"),
    cases.c.id <= param("last"),
    cases.c.opened_at < param("until"),
    or_(cases.c.closed_at.is_(None), cases.c.closed_at >= param("begin")),
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
    .where(_of_page)
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
    .where(_of_page, journal.c.at < param("until"), journal.c.code.in_(CODES))
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
        ids = sorted(row["id"] for row in await self._unit.fetch(_ids, **limits))
        found: list[CaseRecord] = []
        for at in range(0, len(ids), PAGE):
            page = ids[at : at + PAGE]
            found += await self._page({"first": page[0], "last": page[-1], **limits})
        return found

    async def _page(self, limits: Mapping[str, int]) -> Iterator[CaseRecord]:
        happened: dict[int, list[Happened]] = {}
        for row in await self._unit.fetch(_happened, **limits):
            happened.setdefault(row["case_id"], []).append(_entry(row))
        rows = await self._unit.fetch(_cases, **limits)
        return (_record(row, happened.get(row["id"], ())) for row in rows)


@lru_cache(maxsize=4096)  # most entries say the same of another case
def _data_of(text: str) -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads(text)
    return found


def _entry(row: Row) -> Happened:
    return Happened(
        at=from_ms(row["at"]),
        code=row["code"],
        data=_data_of(row["data"]),
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
