"""Cases of one SOP that were opened in a period, page by page."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, select

from flows.engine.case_file import CaseFile
from flows.engine.ledger import StepRun
from storage.cases.case_rows import CASE, file_of, run_of
from storage.database.statement import Statement, param
from storage.database.tables import cases, letters, notes, people, step_runs, units
from storage.database.timestamps import to_ms
from storage.database.unit import Row, Unit

PAGE = 1200
"""More than a unit remembers."""

_of_period = and_(
    cases.c.procedure == param("of"),
    cases.c.opened_at >= param("begin"),
    cases.c.opened_at < param("until"),
)
_ids = Statement(select(cases.c.id).where(_of_period))
_of_page = and_(_of_period, cases.c.id >= param("first"), cases.c.id <= param("last"))
_cases = Statement(
    select(*CASE, people.c.name.label("reporter_name"), units.c.name.label("unit_name"))
    .join(people, people.c.id == cases.c.reporter)
    .outerjoin(units, units.c.id == people.c.unit)
    .where(_of_page)
    .order_by(cases.c.id)
)
_words = Statement(
    select(notes.c.case_id, notes.c.kind, notes.c.text)
    .join(cases, cases.c.id == notes.c.case_id)
    .where(_of_page)
    .order_by(notes.c.id)
)
_runs = Statement(
    select(step_runs)
    .join(cases, cases.c.id == step_runs.c.case_id)
    .where(_of_page)
    .order_by(step_runs.c.id)
)
_letters = Statement(
    select(letters.c.case_id, letters.c.number)
    .join(cases, cases.c.id == letters.c.case_id)
    .where(_of_page, letters.c.state != "revoked")
    .order_by(letters.c.id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case with what registers tell of it. `words` are its last notes by kind, `letter` the
    number of the letter in force.
    """

    file: CaseFile
    reporter: str
    unit: str
    letter: str
    words: Mapping[str, str]
    runs: Sequence[StepRun]


async def cases_between(
    unit: Unit, procedure: str, begin: datetime, until: datetime
) -> AsyncIterator[Sequence[CaseRow]]:
    """Pages of the cases opened from `begin` until before `until`, oldest first."""
    limits: dict[str, int | str] = {"of": procedure, "begin": to_ms(begin), "until": to_ms(until)}
    ids = sorted(row["id"] for row in await unit.fetch(_ids, **limits))
    for at in range(0, len(ids), PAGE):
        page = ids[at : at + PAGE]
        yield await _page(unit, {"first": page[0], "last": page[-1], **limits})


async def _page(unit: Unit, limits: Mapping[str, int | str]) -> Sequence[CaseRow]:
    words: dict[int, dict[str, str]] = {}
    for row in await unit.fetch(_words, **limits):
        words.setdefault(row["case_id"], {})[row["kind"]] = row["text"]
    runs: dict[int, list[Row]] = {}
    for row in await unit.fetch(_runs, **limits):
        runs.setdefault(row["case_id"], []).append(row)
    numbers = {row["case_id"]: row["number"] for row in await unit.fetch(_letters, **limits)}
    return [
        CaseRow(
            file=file_of(row, []),
            reporter=row["reporter_name"],
            unit=row["unit_name"] or "",
            letter=numbers.get(row["id"], ""),
            words=words.get(row["id"], {}),
            runs=[run_of(each) for each in runs.get(row["id"], [])],
        )
        for row in await unit.fetch(_cases, **limits)
    ]
