"""Rows for the register of faults (Laporan Analisis Gangguan)."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, or_, select

from flows.faults.analysis import Faulty
from storage.cases.case_rows import CASE, file_of, run_of
from storage.database.statement import Statement, param
from storage.database.tables import cases, notes, people, step_runs, units
from storage.database.timestamps import to_ms
from storage.database.unit import Database, Row, Unit

TURNED_DOWN = ("rejected", "cancelled", "abuse")
_mine, _other = cases.alias("mine"), cases.alias("other")
_reporter, _theirs = people.alias("reporter_of_mine"), people.alias("reporter_of_other")
_like = Statement(
    select(_other.c.number)
    .select_from(_mine)
    .join(_reporter, _reporter.c.id == _mine.c.reporter)
    .join(
        _other,
        and_(
            _other.c.procedure == _mine.c.procedure,
            _other.c.category == _mine.c.category,
            _other.c.opened_at >= param("since"),
            _other.c.opened_at <= _mine.c.opened_at,
            _other.c.id < _mine.c.id,
        ),
    )
    .join(_theirs, _theirs.c.id == _other.c.reporter)
    .where(
        _mine.c.id == param("case"),
        _mine.c.category != "",
        _other.c.state.not_in(TURNED_DOWN),
        or_(
            _theirs.c.unit == _reporter.c.unit,
            and_(_mine.c.place != "", _other.c.place == _mine.c.place),
        ),
    )
    .order_by(_other.c.id)
)
_all = Statement(
    select(*CASE, units.c.name.label("unit_name"))
    .join(people, people.c.id == cases.c.reporter)
    .outerjoin(units, units.c.id == people.c.unit)
    .where(cases.c.procedure == param("of"))
    .order_by(cases.c.id)
)
_words = Statement(
    select(notes)
    .join(cases, cases.c.id == notes.c.case_id)
    .where(cases.c.procedure == param("of"), notes.c.kind.in_(["cause", "action"]))
    .order_by(notes.c.id)
)
_runs = Statement(
    select(step_runs)
    .join(cases, cases.c.id == step_runs.c.case_id)
    .where(cases.c.procedure == param("of"))
    .order_by(step_runs.c.id)
)


class Register:
    """Implements flows.faults.analysis.Register inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def like(self, case: int, since: datetime) -> Sequence[str]:
        """Numbers of earlier cases of the same category and unit, not older than `since`."""
        rows = await self._unit.fetch(_like, case=case, since=to_ms(since))
        return [row["number"] for row in rows]


async def faults(database: Database, procedure: str) -> list[Faulty]:
    """Every case of an SOP with its last cause and action and all its runs, oldest first."""
    words: dict[int, dict[str, str]] = {}
    for row in await database.read(_words, of=procedure):
        words.setdefault(row["case_id"], {})[row["kind"]] = row["text"]
    runs: dict[int, list[Row]] = {}
    for row in await database.read(_runs, of=procedure):
        runs.setdefault(row["case_id"], []).append(row)
    return [
        Faulty(
            file=file_of(row, []),
            unit=row["unit_name"] or "",
            words=words.get(row["id"], {}),
            runs=[run_of(each) for each in runs.get(row["id"], [])],
        )
        for row in await database.read(_all, of=procedure)
    ]
