"""The figures of a span in plain SQL over the journal, by the words of flows/figures/README.md.

Nothing of flows/figures or of flows/worktime is used: working time comes from a table of open
windows, which SQL makes of the office's hours, Ramadan, holidays and days worked. What an SOP says
of its steps (standard times, performers, outcomes) is put into tables as it stands in its file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from flows.figures.span import Span
from flows.sop.procedure import Holders, Procedure
from flows.worktime.calendar import Hours, WorkCalendar
from storage.database.timestamps import to_ms
from storage.database.unit import Row, Unit
from tests.storage.figures.statements import (
    FIGURES,
    OFFICE_TABLES,
    SPAN_TABLES,
    TABLES_OF,
    Dialect,
)

EPOCH = date(1970, 1, 1)
MINUTE = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SqlFigures:
    """What SQL counts. `cases`: numbers by figure; `steps`: of (SOP, step) the finished runs,
    those within, those credited, and the median in milliseconds; `overdue`: (number, step) and
    milliseconds late; `waiting`: of a party the milliseconds and the number of cases.
    """

    cases: Mapping[str, Sequence[str]]
    steps: Mapping[tuple[str, str], tuple[int, int, int, float]]
    overdue: Mapping[tuple[str, str], int]
    waiting: Mapping[str, tuple[int, int]]


class FiguresInSql:
    """Figures inside one unit, in tables that end with it."""

    def __init__(self, unit: Unit, dialect: Dialect) -> None:
        self._unit = unit
        self._dialect = dialect

    async def begin(self, calendar: WorkCalendar, procedures: Sequence[Procedure]) -> None:
        """Make the tables of the office: its open windows and its SOPs."""
        for each in OFFICE_TABLES[:TABLES_OF]:
            await self._make(each)
        await self._fill("office_hours", _hours(calendar))
        await self._fill("days_off", [{"day": _day(each)} for each in calendar.days_off])
        await self._fill("days_worked", [{"day": _day(each)} for each in calendar.days_worked])
        await self._fill(
            "fasting",
            [{"first": _day(a), "last": _day(b)} for a, b in calendar.ramadan_ranges],
        )
        await self._fill("sop_steps", [row for each in procedures for row in _steps(each)])
        await self._fill("sop_outcomes", [row for each in procedures for row in _outcomes(each)])
        for each in OFFICE_TABLES[TABLES_OF:]:
            await self._make(each)

    async def of(self, span: Span) -> SqlFigures:
        limits = {"begins": to_ms(span.begin), "until": to_ms(span.until)}
        for each in SPAN_TABLES:
            await self._make(each, **limits)
        found = {name: await self._fetch(each, **limits) for name, each in FIGURES.items()}
        cases: dict[str, list[str]] = {}
        for row in found["cases"]:
            cases.setdefault(row["figure"], []).append(row["number"])
        return SqlFigures(
            cases={figure: sorted(numbers) for figure, numbers in cases.items()},
            steps={
                (row["procedure"], row["step"]): (
                    *(int(row["total"]), int(row["kept"]), int(row["credited"])),
                    float(row["median"]),
                )
                for row in found["steps"]
            },
            overdue={(row["number"], row["step"]): int(row["late"]) for row in found["overdue"]},
            waiting={
                row["party"]: (int(row["lasted"]), int(row["cases"])) for row in found["waiting"]
            },
        )

    async def _make(self, sql: str, **limits: int) -> None:
        if " TABLE " in sql:
            await self._run(f"DROP TABLE IF EXISTS {sql.split()[3]}")
        await self._run(sql, **limits)

    async def _run(self, sql: str, **limits: int) -> None:
        await self._unit.fetch(self._dialect.statement(sql, limits))

    async def _fetch(self, sql: str, **limits: int) -> Sequence[Row]:
        return await self._unit.fetch(self._dialect.statement(sql, limits))

    async def _fill(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        for row in rows:
            values = ", ".join(_spelled(each) for each in row.values())
            await self._run(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({values})")


def _spelled(value: object) -> str:
    if value is None:
        return "NULL"
    return f"'{value}'" if isinstance(value, str) else str(int(value))  # type: ignore[call-overload]


def _day(day: date) -> int:
    return (day - EPOCH).days


def _hours(calendar: WorkCalendar) -> list[dict[str, object]]:
    seasons: Mapping[str, Hours] = {"ordinary": calendar.ordinary, "ramadan": calendar.ramadan}
    return [
        {
            "season": season,
            "weekday": weekday,
            "opens": (opens.hour * 60 + opens.minute) * MINUTE,
            "closes": (closes.hour * 60 + closes.minute) * MINUTE,
        }
        for season, hours in seasons.items()
        for weekday, windows in hours.items()
        for opens, closes in windows
    ]


def _steps(procedure: Procedure) -> list[dict[str, object]]:
    follows = {
        key
        for step in procedure.steps.values()
        for name, outcome in step.outcomes.items()
        if name == "join"
        for key in outcome.to
    }
    return [
        {
            "procedure": procedure.id,
            "version": procedure.version,
            "step": step.key,
            "begins": step.key == procedure.start,
            "minutes": step.standard.minutes,
            "workdays": step.standard.workdays,
            "counts": step.in_ledger,
            "waits": step.waits,
            "follows": step.key in follows,
            "of_team": "ict_team" in step.performer.roles,
            "party": "reporter"
            if step.filed or step.holders is Holders.REPORTER
            else step.performer.roles[0],
        }
        for step in procedure.steps.values()
    ]


def _outcomes(procedure: Procedure) -> list[dict[str, object]]:
    return [
        {
            "procedure": procedure.id,
            "version": procedure.version,
            "step": step.key,
            "outcome": name,
            "parts": any("join" in procedure.steps[key].outcomes for key in outcome.to),
        }
        for step in procedure.steps.values()
        for name, outcome in step.outcomes.items()
    ]
